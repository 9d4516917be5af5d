// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_browser.h"

#include "ui/widgets/table_view.h"

#include <QVBoxLayout>

namespace emesa::ui {

using tables::RemoteTable;
using Mode = RecordViewModel::Mode;

namespace {

constexpr int narrowestPane = 380;

} // namespace

RecordBrowser::RecordBrowser(RecordListViewModel &list, RecordPane *pane, const ListTexts &texts, PageContext &context, QWidget *parent)
    : QWidget(parent), m_list(list), m_pane(pane), m_context(context), m_panel(new ListPanel(context, list.table(), texts, this))
{
    m_panel->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->setMinimumWidth(narrowestPane);
    m_panel->setDetail(m_pane);
    m_panel->setDetailShown(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(&m_list.table(), &QAbstractItemModel::modelReset, this, &RecordBrowser::follow);
    connect(&m_list.table(), &RemoteTable::stateChanged, this, &RecordBrowser::follow);
    connect(&m_list.record(), &RecordViewModel::changed, this, &RecordBrowser::follow);
    connect(m_panel, &ListPanel::currentRowChanged, this, [this](int row) {
        if (m_isFollowing || row < 0 || row == m_list.chosenRow())
            return;
        m_pane->leave([this, row] { m_list.choose(row); });
        follow();
    });
    connect(m_panel, &ListPanel::opened, this, [this] {
        m_panel->setDetailShown(true);
        if (m_pane->look().mayChange && m_isEditedByOpening)
            m_list.record().edit();
    });
    connect(m_pane, &RecordPane::closed, this, [this] { m_panel->view().setFocus(); });
}

void RecordBrowser::addCommands(QObject *owner)
{
    m_pane->addCommands(owner);
    m_panel->setPrimary(m_context.commands.find(QString(m_pane->look().idPrefix + QStringLiteral(".new"))));
    m_panel->addCommands(owner);
}

void RecordBrowser::open(const QString &key)
{
    m_panel->open();
    if (key.isEmpty())
        return;
    m_panel->setDetailShown(true);
    m_pane->leave([this, key] { m_list.record().show(key); });
}

void RecordBrowser::refresh()
{
    m_list.refresh();
}

void RecordBrowser::follow()
{
    if (m_isFollowing)
        return;
    m_isFollowing = true;
    const RemoteTable &table = m_list.table();
    // A list never stands beside an empty pane.
    if (m_list.record().mode() == Mode::Nothing && table.state() == RemoteTable::State::Ready && table.rowCount() > 0)
        m_list.choose(0);
    const int row = m_list.record().mode() == Mode::Creating ? -1 : m_list.chosenRow();
    TableView &view = m_panel->view();
    if (row < 0)
        view.setCurrentIndex(QModelIndex());
    else if (view.currentIndex().row() != row)
        view.setCurrentIndex(table.index(row, view.shownColumns().value(0)));
    if (m_list.record().isEditing())
        m_panel->setDetailShown(true);
    m_isFollowing = false;
}

} // namespace emesa::ui
