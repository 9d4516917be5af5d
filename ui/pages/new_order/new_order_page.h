// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/new_order_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QMenu;
class QScrollArea;
class QToolButton;

namespace emesa::ui {

class DropZone;
class FieldForm;
class FileRow;
class DraftSummary;
class StepCard;

/// Writing an order: files, specification, quantity and price, one below the other beside a summary that is there all
/// the time. Files may be dropped anywhere on the page.
class NewOrderPage : public Page
{
    Q_OBJECT

public:
    NewOrderPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("New order"); }
    [[nodiscard]] NewOrderViewModel &order() { return m_order; }

protected:
    /// `about` is "copy:<number of an order>" to begin with that one's specification.
    void visit(const QString &about) override;
    void addCommands(QObject *owner) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeForms();
    void chooseFiles();
    void submit();
    void discard();
    void copy(Id order);
    void showFiles();
    void showValues();
    void showSuggestions();
    void showAdvice();
    void showProgress();
    void showStage();
    void fillCopyMenu();
    void goTo(const QString &field);

    PageContext &m_context;
    NewOrderViewModel m_order;
    DropZone *m_drop;
    std::array<FileRow *, 2> m_rows; ///< by FileKind
    FieldForm *m_specification = nullptr;
    FieldForm *m_terms = nullptr;
    StepCard *m_filesCard;
    StepCard *m_specificationCard;
    StepCard *m_termsCard;
    QScrollArea *m_scroll;
    DraftSummary *m_summary;
    QToolButton *m_copy;
    QMenu *m_copyMenu;
    QToolButton *m_discard;
};

} // namespace emesa::ui
