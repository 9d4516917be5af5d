// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/list_view_model.h"
#include "models/views/saved_views.h"
#include "ui/pages/page_context.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QToolButton;

namespace emesa::ui {

class ExportBar;
class FilterBar;
class StatePanel;
class TableView;

/// What a list is called and what it says when it has no rows.
struct ListTexts
{
    QString id;                 ///< "orders": of saved views and names of exported files; stable, in English
    QString heading;            ///< "Orders"
    QString searchHint = {};    ///< "Search part or description"
    QString emptyHeading = {};  ///< "No orders yet"
    QString emptyText = {};     ///< what would fill it
};

/// A list of the server's rows with everything that belongs to one: heading with the number of rows, search, chips to
/// filter by, columns and row height, export and print, what can be done with several selected rows, busy, empty and
/// error states, and a pane about the current row that Space opens. A page gives it the table, the texts and what is
/// its own:
///
///     m_panel = new ListPanel(context, m_suppliers, {.id = u"suppliers"_qs, .heading = title(), …}, this);
///     m_panel->setDetail(pane);                      // optional
///     connect(m_panel, &ListPanel::opened, …);       // Enter or double click
///     // in Page::addCommands(owner):
///     QAction *add = m_context.commands.add({…}, owner, …);
///     m_panel->setPrimary(add);                      // button at the top right, also offered while the list is empty
///     m_panel->setSelectionActions({remove});        // shown while rows are selected; enable them by selectedRows()
///     m_panel->addCommands(owner);                   // search, details, export
///     // in Page::visit(): m_panel->open(about);
///     // in Page::saveState()/restoreState(): m_panel->saveState()/restoreState()
///
/// `context` and `table` outlive it. GUI thread.
class ListPanel : public QWidget
{
    Q_OBJECT

public:
    ListPanel(PageContext &context, tables::RemoteTable &table, const ListTexts &texts, QWidget *parent = nullptr);

    /// Conditions, search, quick filters, choices of reference fields.
    [[nodiscard]] ListViewModel &list() { return m_list; }
    /// Views the person gave a name; kept with the state of the page, on this computer.
    [[nodiscard]] SavedViews &savedViews() { return m_saved; }
    void useView(const SavedViews::View &view);
    [[nodiscard]] TableView &view() { return *m_view; }
    [[nodiscard]] StatePanel &state() { return *m_state; }
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] int currentRow() const;

    /// Which columns are shown until the person chooses.
    void setColumnsAtFirst(const QStringList &fields);
    void setHeading(const QString &heading);
    void setEmptyTexts(const QString &heading, const QString &text);
    /// Something between the heading's count and the search, "Show 3 new orders".
    void addToHeading(QWidget *widget);
    /// Something between the chips and the rows, a tree or a switch of another kind of view. Takes it.
    void addAbove(QWidget *widget);
    void setPrimary(QAction *action);
    void setSelectionActions(const QList<QAction *> &actions);
    /// Shown beside the rows when the person wants details; told by currentRowChanged() about which row. Takes it.
    void setDetail(QWidget *pane);
    void setDetailShown(bool isShown);
    [[nodiscard]] bool isDetailShown() const;

    /// Ctrl+F, the details, export: while the page is shown.
    void addCommands(QObject *owner);
    /// The page is shown: reads the rows when nobody did, searches for `search` when it is given, takes the focus.
    void open(const QString &search = {});
    void refresh() { m_list.table().reload(); }

    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

signals:
    void opened(int row);
    void currentRowChanged(int row);
    void selectedRowsChanged();

private:
    void fillViewMenu();
    void saveView();
    void removeView(const QString &name);
    void showState();
    /// The pane beside the rows is about one of them, also after other rows came.
    void chooseFirstRow();
    void showCount();
    void showSelection();
    void showIcons();

    PageContext &m_context;
    ListViewModel m_list;
    SavedViews m_saved;
    ListTexts m_texts;
    QLabel *m_heading;
    QLabel *m_count;
    QHBoxLayout *m_top;
    QLineEdit *m_search;
    QToolButton *m_viewButton;
    QToolButton *m_exportButton;
    QToolButton *m_primary;
    FilterBar *m_filters;
    TableView *m_view;
    StatePanel *m_state;
    QSplitter *m_splitter;
    QWidget *m_above;
    QWidget *m_selection;
    ExportBar *m_export;
    QLabel *m_selected;
    QHBoxLayout *m_selectionButtons;
    QPointer<QWidget> m_detail;
    QStringList m_columnsAtFirst;
};

} // namespace emesa::ui
