// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

#include <QHash>
#include <QPointer>

class QBoxLayout;
class QFrame;
class QLabel;
class QScrollArea;
class QToolButton;

namespace emesa::ui {

class Badge;
class Composer;
class DealBox;
class DocumentCommands;
class ElidedLabel;
class FactTable;
class HistoryView;
class PartCard;
class StageBar;
class StatePanel;
class StreamView;
class TaskPanel;

/// One order, from review to done: where it stands and whose turn it is, the part and its files, the negotiation, and
/// the deal with the one step that comes next. Every step is a command with a key.
class OrderPage final : public Page
{
    Q_OBJECT

public:
    OrderPage(PageContext &context, QWidget *parent);
    ~OrderPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override { m_order.refresh(); }
    [[nodiscard]] OrderViewModel &order() { return m_order; }

protected:
    /// `about` is the order's id.
    void visit(const QString &about) override;
    void addCommands(QObject *owner) override;
    void leave() override { m_commands.clear(); }
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeConflictBar();
    [[nodiscard]] QWidget *makeStreamCard();
    [[nodiscard]] QWidget *makePlanCard();
    void arrange();
    void showState();
    void showOrder();
    void showPlan();
    void showConflict();
    void updateCommands();
    [[nodiscard]] QAction *command(const char *id) const { return m_commands.value(QLatin1String(id)); }
    [[nodiscard]] QString money(Amount amount) const;

    void accept();
    void pay();
    void start();
    void beginApprove();
    void beginReason(OrderAction action);
    void beginAssign();
    void beginComplete();
    void beginPlan();
    void orderAgain();
    /// Tells what became of a step that has no panel of its own.
    void follow(const QFuture<Result<Deed>> &step, const QString &done);
    void tellDone(bool isKept, const QString &done);

    PageContext &m_context;
    SystemClock m_clock;
    OrderViewModel m_order;
    QHash<QString, QAction *> m_commands; ///< while the page is in sight
    QPointer<DocumentCommands> m_documents; ///< likewise
    QWidget *m_content;
    StatePanel *m_panel;
    QLabel *m_name = nullptr;
    ElidedLabel *m_description = nullptr;
    QLabel *m_client = nullptr;
    Badge *m_status = nullptr;
    Badge *m_turn = nullptr;
    QToolButton *m_more = nullptr;
    QFrame *m_conflict = nullptr;
    QLabel *m_conflictText = nullptr;
    StageBar *m_stages;
    PartCard *m_part;
    StreamView *m_stream;
    Composer *m_composer;
    DealBox *m_deal;
    FactTable *m_plan = nullptr;
    QToolButton *m_editPlan = nullptr;
    HistoryView *m_history;
    QScrollArea *m_left;
    QScrollArea *m_right;
    QBoxLayout *m_leftColumn = nullptr;
    QBoxLayout *m_rightColumn = nullptr;
    bool m_isNarrow = false;
};

} // namespace emesa::ui
