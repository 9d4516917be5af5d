// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "core/base/csv.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/cell_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace emesa::ui {

namespace {

constexpr int compactRow = 30;
constexpr int comfortableRow = 38;
constexpr int widestAtFirst = 260;
constexpr int narrowestAtFirst = 56;
constexpr int sortMark = 16; ///< room for the arrow of the ordering

} // namespace

TableView::TableView(tables::RemoteTable &model, const Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_table(model), m_delegate(new CellDelegate(appearance.theme(), this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // heights are never measured, however many rows
    verticalHeader()->setMinimumSectionSize(compactRow);
    setDensity(Density::Compact);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TableView::chooseColumns);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &TableView::showOrder);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectedRowsChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, &TableView::selectedRowsChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { viewport()->update(); });
    connect(&appearance, &Appearance::changed, this, [this, &appearance] {
        m_delegate->setTheme(appearance.theme());
        viewport()->update();
    });
    showOrder();
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

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_table.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns += column;
    }
    return columns;
}

QStringList TableView::shownFields() const
{
    QStringList fields;
    const auto columns = shownColumns();
    for (const int column : columns)
        fields += m_table.columns()[column].field;
    return fields;
}

void TableView::setShownColumns(const QStringList &fields)
{
    int visual = 0;
    for (const QString &field : fields) {
        const int column = m_table.columnOf(field);
        if (column < 0)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), visual++);
        setColumnHidden(column, false);
    }
    for (; visual > 0 && visual < m_table.columnCount(); ++visual)
        setColumnHidden(horizontalHeader()->logicalIndex(visual), true);
}

void TableView::setDensity(Density density)
{
    m_density = density;
    verticalHeader()->setDefaultSectionSize(density == Density::Compact ? compactRow : comfortableRow);
}

void TableView::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < m_table.columnCount(); ++column) {
        QAction *choice = menu->addAction(QString(m_table.columns()[column].title).replace(u'&', QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        // The last one stays: a table without columns has no header to bring them back.
        choice->setEnabled(isColumnHidden(column) || shownColumns().size() > 1);
        connect(choice, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
}

QJsonObject TableView::saveState() const
{
    return {{QStringLiteral("header"), QString::fromLatin1(horizontalHeader()->saveState().toBase64())},
            {QStringLiteral("columns"), m_table.columnCount()},
            {QStringLiteral("comfortable"), m_density == Density::Comfortable}};
}

void TableView::restoreState(const QJsonObject &state)
{
    setDensity(state.value(QLatin1String("comfortable")).toBool() ? Density::Comfortable : Density::Compact);
    // A header saved by a program with other columns would put widths in wrong places.
    if (state.value(QLatin1String("columns")).toInt() != m_table.columnCount())
        return;
    m_isFitted = horizontalHeader()->restoreState(QByteArray::fromBase64(state.value(QLatin1String("header")).toString().toLatin1()));
    horizontalHeader()->setStretchLastSection(true);
    showOrder();
}

QString TableView::selectionText() const
{
    const QList<int> columns = shownColumns();
    QStringList lines, cells;
    for (const int column : columns)
        cells += m_table.headerData(column, Qt::Horizontal).toString();
    lines += cells.join(u'\t');
    const auto rows = selectedRows();
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns) {
            const QString text = m_table.index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' ');
            cells += m_table.columns()[column].isNumber ? text : csv::guarded(text);
        }
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
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Space) {
        emit detailWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::chooseColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void TableView::fitColumns()
{
    if (m_isFitted || m_table.rowCount() == 0)
        return;
    m_isFitted = true;
    horizontalHeader()->setResizeContentsPrecision(20);
    QFont bold = horizontalHeader()->font();
    bold.setBold(true);
    const QFontMetrics heading(bold);
    const auto columns = shownColumns();
    for (const int column : columns) {
        const int title = heading.horizontalAdvance(m_table.columns()[column].title) + 2 * CellDelegate::inset
                        + (m_table.columns()[column].isSortable ? sortMark : 0);
        const int width = std::max(sizeHintForColumn(column), title) + 4;
        setColumnWidth(column, std::clamp(width, narrowestAtFirst, widestAtFirst));
    }
}

void TableView::showOrder()
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_table.orderedBy().isEmpty() ? -1 : m_table.columnOf(m_table.orderedBy()), m_table.order());
    horizontalHeader()->viewport()->update();
}

} // namespace emesa::ui
