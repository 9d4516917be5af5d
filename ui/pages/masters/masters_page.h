// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/master_data.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

#include <QHash>

class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace emesa::ui {

class MasterKindPanel;

/// Master data: the tree of kinds at the left, the rows of one at the right. Places are walked down and up: from a
/// country to its states, to their districts and so on.
class MastersPage : public Page
{
    Q_OBJECT

public:
    MastersPage(PageContext &context, QWidget *parent);

    /// Whoever may read one of the kinds.
    [[nodiscard]] static bool isFor(const Desk &desk);

    [[nodiscard]] QString title() const override { return tr("Masters"); }
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    /// The panel of the kind that is shown.
    [[nodiscard]] MasterKindPanel *current() const { return m_current; }

protected:
    /// `about` is a kind ("city"), and what its rows lie in ("city:<unique id of a district>").
    void visit(const QString &about) override;
    void leave() override;

private:
    void showKind(MasterKind kind, const QString &parent);
    [[nodiscard]] MasterKindPanel *panelOf(MasterKind kind);

    PageContext &m_context;
    QTreeWidget *m_tree;
    QStackedWidget *m_panels;
    QSplitter *m_splitter;
    QHash<int, QTreeWidgetItem *> m_items;
    QHash<int, MasterKindPanel *> m_made;
    MasterKindPanel *m_current = nullptr;
    std::unique_ptr<QObject> m_commands; ///< owns those of the kind that is shown
    bool m_isPicking = true;             ///< the tree follows the page, not the other way round
};

} // namespace emesa::ui
