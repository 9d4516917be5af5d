// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_panel.h"

#include "ui/widgets/export_bar.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/table_view.h"

#include <QActionGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

using tables::RemoteTable;

namespace {

constexpr int searchWidth = 260;
constexpr int detailWidth = 340;

QToolButton *makeMenuButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setProperty("role", QStringLiteral("button"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ListPanel::ListPanel(PageContext &context, RemoteTable &table, const ListTexts &texts, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_list(table, context.desk.words()),
      m_texts(texts),
      m_heading(new QLabel(texts.heading, this)),
      m_count(new QLabel(this)),
      m_top(new QHBoxLayout),
      m_search(new QLineEdit(this)),
      m_viewButton(makeMenuButton(tr("View"), this)),
      m_exportButton(makeMenuButton(tr("Export"), this)),
      m_primary(new QToolButton(this)),
      m_filters(new FilterBar(m_list, context.appearance, this)),
      m_view(new TableView(table, context.appearance, this)),
      m_state(new StatePanel(m_view, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_above(new QWidget(this)),
      m_selection(new QFrame(this)),
      m_export(new ExportBar(context, m_list, this)),
      m_selected(new QLabel(m_selection)),
      m_selectionButtons(new QHBoxLayout)
{
    m_heading->setProperty("role", QStringLiteral("title"));
    m_heading->setTextFormat(Qt::PlainText);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_search->setPlaceholderText(texts.searchHint);
    m_search->setAccessibleName(texts.searchHint.isEmpty() ? tr("Search") : texts.searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(searchWidth);
    m_search->setVisible(table.isSearchable());
    m_primary->setProperty("role", QStringLiteral("primary"));
    m_primary->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_primary->setFocusPolicy(Qt::TabFocus);
    m_primary->hide();
    m_view->setAccessibleName(texts.heading);

    m_top->setSpacing(8);
    m_top->addWidget(m_heading);
    m_top->addWidget(m_count);
    m_top->addStretch();
    m_top->addWidget(m_search, 1);
    m_top->addWidget(m_viewButton);
    m_top->addWidget(m_exportButton);
    m_top->addWidget(m_primary);

    m_selection->setProperty("role", QStringLiteral("card"));
    auto *bar = new QHBoxLayout(m_selection);
    bar->setContentsMargins(12, 4, 4, 4);
    bar->setSpacing(8);
    auto *none = new QToolButton(m_selection);
    none->setText(tr("Clear selection"));
    none->setProperty("role", QStringLiteral("button"));
    none->setFocusPolicy(Qt::TabFocus);
    connect(none, &QToolButton::clicked, this, [this] {
        m_view->clearSelection();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    m_selectionButtons->setSpacing(8);
    bar->addWidget(m_selected);
    bar->addLayout(m_selectionButtons);
    bar->addStretch();
    bar->addWidget(none);
    m_selection->hide();

    auto *above = new QVBoxLayout(m_above);
    above->setContentsMargins(0, 0, 0, 0);
    m_above->hide();

    m_splitter->addWidget(m_state);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(m_top);
    layout->addWidget(m_filters);
    layout->addWidget(m_above);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_selection);
    layout->addWidget(m_export);

    connect(m_viewButton->menu(), &QMenu::aboutToShow, this, &ListPanel::fillViewMenu);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_list.setSearch(text); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(&m_list, &ListViewModel::changed, this, [this] {
        if (m_search->text().trimmed() != m_list.search())
            m_search->setText(m_list.search());
    });
    connect(&table, &RemoteTable::stateChanged, this, &ListPanel::showState);
    connect(&table, &QAbstractItemModel::rowsInserted, this, &ListPanel::showCount);
    connect(m_view, &TableView::opened, this, &ListPanel::opened);
    connect(m_view, &TableView::detailWanted, this, [this] { setDetailShown(!isDetailShown()); });
    connect(m_view, &TableView::selectedRowsChanged, this, &ListPanel::showSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit currentRowChanged(current.row()); });
    connect(&context.appearance, &Appearance::changed, this, &ListPanel::showIcons);
    showIcons();
}

QList<int> ListPanel::selectedRows() const
{
    return m_view->selectedRows();
}

int ListPanel::currentRow() const
{
    return m_view->currentIndex().row();
}

void ListPanel::setColumnsAtFirst(const QStringList &fields)
{
    m_columnsAtFirst = fields;
    m_view->setShownColumns(fields);
}

void ListPanel::setHeading(const QString &heading)
{
    m_texts.heading = heading;
    m_heading->setText(heading);
    m_view->setAccessibleName(heading);
}

void ListPanel::setEmptyTexts(const QString &heading, const QString &text)
{
    m_texts.emptyHeading = heading;
    m_texts.emptyText = text;
    showState();
}

void ListPanel::addToHeading(QWidget *widget)
{
    m_top->insertWidget(m_top->indexOf(m_count) + 1, widget);
}

void ListPanel::addAbove(QWidget *widget)
{
    m_above->layout()->addWidget(widget);
    m_above->show();
}

void ListPanel::setPrimary(QAction *action)
{
    m_primary->setDefaultAction(action);
    m_primary->setToolButtonStyle(Qt::ToolButtonTextOnly); // icons are drawn for the ground of menus, not for the accent
    m_primary->setVisible(action && action->isVisible());
    showState();
}

void ListPanel::setSelectionActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_selectionButtons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_selection);
        button->setDefaultAction(action);
        button->setProperty("role", QStringLiteral("button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        m_selectionButtons->addWidget(button);
    }
}

void ListPanel::setDetail(QWidget *pane)
{
    m_detail = pane;
    pane->hide();
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 0);
}

void ListPanel::setDetailShown(bool isShown)
{
    if (!m_detail || isShown == isDetailShown())
        return;
    m_detail->setVisible(isShown);
    if (isShown) {
        const QList<int> sizes = m_splitter->sizes();
        if (sizes.size() == 2 && sizes[1] == 0)
            m_splitter->setSizes({m_splitter->width() - detailWidth, detailWidth});
        chooseFirstRow();
        emit currentRowChanged(currentRow());
    }
}

void ListPanel::chooseFirstRow()
{
    if (isDetailShown() && currentRow() < 0 && m_list.table().rowCount() > 0)
        m_view->setCurrentIndex(m_list.table().index(0, m_view->shownColumns().value(0)));
}

bool ListPanel::isDetailShown() const
{
    return m_detail && !m_detail->isHidden();
}

void ListPanel::addCommands(QObject *owner)
{
    const QString group = m_texts.heading;
    if (m_list.table().isSearchable()) {
        m_context.commands.add({.id = QStringLiteral("list.search"), .text = tr("Search in this list"), .icon = QStringLiteral("search"),
                                .shortcut = QKeySequence(QKeySequence::Find), .group = group},
                               owner, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    }
    m_context.commands.add({.id = QStringLiteral("list.filter"), .text = tr("Filter this list"), .icon = QStringLiteral("filter"), .group = group}, owner,
                           [this] { m_filters->chooseField(); });
    if (m_detail) {
        m_context.commands.add({.id = QStringLiteral("list.detail"), .text = tr("Show or hide the details"), .icon = QStringLiteral("eye"),
                                .group = group, .keywords = tr("Space")},
                               owner, [this] { setDetailShown(!isDetailShown()); });
    }
    struct Export
    {
        const char *id;
        QString text;
        const char *icon;
        QKeySequence keys;
        ExportBar::Target target;
    };
    m_exportButton->menu()->clear();
    for (const Export &one : {Export{"list.copy", tr("Copy all rows"), "file", QKeySequence(QStringLiteral("Ctrl+Shift+C")), ExportBar::Target::Clipboard},
                              Export{"list.export_csv", tr("Export as CSV…"), "download", {}, ExportBar::Target::Csv},
                              Export{"list.export_xlsx", tr("Export to Excel…"), "download", QKeySequence(QStringLiteral("Ctrl+Shift+E")), ExportBar::Target::Excel},
                              Export{"list.export_pdf", tr("Export as PDF…"), "download", {}, ExportBar::Target::Pdf},
                              Export{"list.print", tr("Print…"), "file", QKeySequence(QKeySequence::Print), ExportBar::Target::Printer}}) {
        QAction *action = m_context.commands.add({.id = QString::fromLatin1(one.id), .text = one.text, .icon = QString::fromLatin1(one.icon),
                                                  .shortcut = one.keys, .group = group},
                                                 owner, [this, target = one.target] {
            m_export->start(target, m_view->shownColumns(), m_texts.heading, m_texts.id);
        });
        m_exportButton->menu()->addAction(action);
    }
}

void ListPanel::open(const QString &search)
{
    if (!search.isEmpty())
        m_search->setText(search);
    m_list.open();
    m_view->setFocus(Qt::OtherFocusReason);
}

QJsonObject ListPanel::saveState() const
{
    QJsonArray sizes;
    const auto widths = m_splitter->sizes();
    for (const int width : widths)
        sizes.append(width);
    return {{QStringLiteral("table"), m_view->saveState()},
            {QStringLiteral("list"), m_list.state()},
            {QStringLiteral("detail"), isDetailShown()},
            {QStringLiteral("views"), m_saved.toJson()},
            {QStringLiteral("split"), sizes}};
}

void ListPanel::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    m_view->restoreState(state.value(QLatin1String("table")).toObject());
    m_saved.fromJson(state.value(QLatin1String("views")).toArray());
    m_list.setState(state.value(QLatin1String("list")).toObject());
    setDetailShown(state.value(QLatin1String("detail")).toBool());
    const QJsonArray split = state.value(QLatin1String("split")).toArray();
    if (isDetailShown() && split.size() == 2 && split[1].toInt() > 0)
        m_splitter->setSizes({split[0].toInt(), split[1].toInt()});
}

void ListPanel::fillViewMenu()
{
    QMenu *menu = m_viewButton->menu();
    menu->clear();
    const auto said = [](QString text) { return text.replace(u'&', QStringLiteral("&&")); };
    for (const SavedViews::View &view : m_saved.all())
        connect(menu->addAction(said(view.name)), &QAction::triggered, this, [this, view] { useView(view); });
    connect(menu->addAction(tr("Save this view…")), &QAction::triggered, this, &ListPanel::saveView);
    if (!m_saved.all().isEmpty()) {
        QMenu *remove = menu->addMenu(tr("Remove a view"));
        for (const SavedViews::View &view : m_saved.all())
            connect(remove->addAction(said(view.name)), &QAction::triggered, this, [this, name = view.name] { removeView(name); });
    }
    menu->addSeparator();
    m_view->fillColumnMenu(menu->addMenu(tr("Columns")));
    auto *heights = new QActionGroup(menu);
    struct Height
    {
        TableView::Density density;
        QString text;
    };
    for (const Height &height : {Height{TableView::Density::Compact, tr("Compact rows")}, Height{TableView::Density::Comfortable, tr("Comfortable rows")}}) {
        QAction *action = menu->addAction(height.text);
        heights->addAction(action);
        action->setCheckable(true);
        action->setChecked(m_view->density() == height.density);
        connect(action, &QAction::triggered, this, [this, density = height.density] { m_view->setDensity(density); });
    }
}

void ListPanel::useView(const SavedViews::View &view)
{
    QStringList fields;
    const QJsonArray columns = view.state.value(QLatin1String("columns")).toArray();
    for (const QJsonValue &field : columns)
        fields += field.toString();
    if (!fields.isEmpty())
        m_view->setShownColumns(fields);
    m_list.setState(view.state.value(QLatin1String("list")).toObject());
}

void ListPanel::saveView()
{
    m_context.dialogs.askText({.title = tr("Save this view"), .label = tr("Name"), .action = tr("Save view")}, [this](const QString &name) {
        m_saved.put(name, {{QStringLiteral("list"), m_list.state()}, {QStringLiteral("columns"), QJsonArray::fromStringList(m_view->shownFields())}});
        m_context.notices.tell(tr("“%1” is in the View menu now.").arg(name));
    });
}

void ListPanel::removeView(const QString &name)
{
    const SavedViews::View removed = m_saved.remove(name);
    m_context.notices.offer(tr("The view “%1” was removed.").arg(name), tr("Undo"), [panel = QPointer<ListPanel>(this), removed] {
        if (panel)
            panel->m_saved.put(removed.name, removed.state);
    });
}

void ListPanel::showState()
{
    RemoteTable &table = m_list.table();
    showCount();
    switch (table.state()) {
    case RemoteTable::State::Empty:
        break;
    case RemoteTable::State::Loading:
        if (table.rowCount() == 0)
            m_state->showBusy();
        break;
    case RemoteTable::State::Failed:
        if (table.rowCount() > 0) {
            m_state->showContent();
            m_context.notices.trouble(*table.error());
        } else {
            m_state->showError(*table.error(), [this] { refresh(); });
        }
        break;
    case RemoteTable::State::Ready:
        if (table.rowCount() > 0) {
            m_state->showContent();
            chooseFirstRow();
        } else if (m_list.isFiltered()) {
            m_state->showEmpty(tr("Nothing fits"), tr("No row matches the search and the filters you chose."), tr("Show all"), [this] { m_list.clear(); });
        } else {
            QAction *action = m_primary->isHidden() ? nullptr : m_primary->defaultAction();
            m_state->showEmpty(m_texts.emptyHeading.isEmpty() ? tr("Nothing here yet") : m_texts.emptyHeading, m_texts.emptyText,
                               action ? action->text() : QString(), [action = QPointer<QAction>(action)] {
                if (action)
                    action->trigger();
            });
        }
        break;
    }
}

void ListPanel::showCount()
{
    const auto total = m_list.table().total();
    m_count->setText(total ? m_context.desk.words().of(*total) : QString());
}

void ListPanel::showSelection()
{
    const int count = int(m_view->selectionModel()->selectedRows().size());
    m_selected->setText(tr("%n selected", nullptr, count));
    m_selection->setVisible(count > 1 && m_selectionButtons->count() > 0);
    emit selectedRowsChanged();
}

void ListPanel::showIcons()
{
    m_viewButton->setIcon(m_context.appearance.icons().icon(QStringLiteral("columns")));
    m_exportButton->setIcon(m_context.appearance.icons().icon(QStringLiteral("download")));
}

} // namespace emesa::ui
