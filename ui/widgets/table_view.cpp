// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace emesa::ui {

namespace {

constexpr int widestAtFirst = 260;

} // namespace

TableView::TableView(tables::RemoteTable &model, QWidget *parent) : QTableView(parent), m_table(model)
{
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // heights are never measured, however many rows
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TableView::chooseColumns);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    const auto indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QJsonObject TableView::saveState() const
{
    return {{QStringLiteral("header"), QString::fromLatin1(horizontalHeader()->saveState().toBase64())}};
}

void TableView::restoreState(const QJsonObject &state)
{
    m_isFitted = horizontalHeader()->restoreState(QByteArray::fromBase64(state.value(QLatin1String("header")).toString().toLatin1()));
}

QString TableView::selectionText() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_table.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns += column;
    }
    QStringList lines, cells;
    for (const int column : std::as_const(columns))
        cells += m_table.headerData(column, Qt::Horizontal).toString();
    lines += cells.join(u'\t');
    const auto rows = selectedRows();
    for (const int row : rows) {
        cells.clear();
        for (const int column : std::as_const(columns))
            cells += m_table.index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' ');
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionText());
        return;
    }
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(event->type(), event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        QTableView::keyPressEvent(&arrow);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::chooseColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        QAction *choice = menu->addAction(m_table.headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        connect(choice, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void TableView::fitColumns()
{
    if (m_isFitted || m_table.rowCount() == 0)
        return;
    m_isFitted = true;
    horizontalHeader()->setResizeContentsPrecision(20);
    resizeColumnsToContents();
    for (int column = 0; column < m_table.columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 16, widestAtFirst));
}

} // namespace emesa::ui
