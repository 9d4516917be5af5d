// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/remote_table.h"

#include <algorithm>

namespace emesa::tables {

int RemoteTable::columnOf(const QString &field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const TableColumn &column) { return column.field == field; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void RemoteTable::setFilter(const TableFilter &filter)
{
    if (filter == m_filter && m_state != State::Empty)
        return;
    m_filter = filter;
    reload();
}

void RemoteTable::setOrder(const QString &field, Qt::SortOrder order)
{
    if (field == m_orderedBy && order == m_order && m_state != State::Empty)
        return;
    m_orderedBy = field;
    m_order = order;
    emit headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    reload();
}

void RemoteTable::setFilterAndOrder(const TableFilter &filter, const QString &field, Qt::SortOrder order)
{
    if (filter == m_filter && field == m_orderedBy && order == m_order && m_state != State::Empty)
        return;
    m_filter = filter;
    m_orderedBy = field;
    m_order = order;
    emit headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    reload();
}

void RemoteTable::reload()
{
    ++m_generation;
    m_asked.clear();
    m_isFresh = true;
    setState(State::Loading);
    request(0);
}

int RemoteTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_headRows + m_rows;
}

int RemoteTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RemoteTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableColumn &column = m_columns[index.column()];
    if (role == FieldRole)
        return column.field;
    if (m_edits) {
        if (QVariant edited = m_edits->data(index, role); edited.isValid())
            return edited;
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == FreshRole)
        return index.row() < m_headRows;
    if (index.row() < m_headRows)
        return role == IsLoadedRole ? QVariant(true) : cell(headPage, index.row(), index.column(), role);
    // Only the last page may be short, so a row's page is known by division.
    const int row = index.row() - m_headRows;
    const int page = row / pageRows;
    const bool isLoaded = has(page);
    if (role == IsLoadedRole)
        return isLoaded;
    if (!isLoaded) {
        request(page);
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }
    if (m_recent.isEmpty() || m_recent.last() != page) {
        m_recent.removeOne(page);
        m_recent.append(page);
    }
    // The next page is on its way before the last row is reached, so that scrolling does not stop there.
    if (row + pageRows / 2 >= m_rows && canFetchMore({}))
        request(int(m_cursors.size()));
    return cell(page, row % pageRows, index.column(), role);
}

bool RemoteTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return m_edits && role == Qt::EditRole && index.isValid() && m_edits->setData(index, value);
}

Qt::ItemFlags RemoteTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_edits && index.isValid() && m_edits->isEditable(index) ? flags | Qt::ItemIsEditable : flags;
}

QVariant RemoteTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const TableColumn &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case FieldRole: return column.field;
    case SortedByRole: return column.field == m_orderedBy;
    default: return {};
    }
}

void RemoteTable::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size() && m_columns[column].isSortable)
        setOrder(m_columns[column].field, order);
}

bool RemoteTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_next.isEmpty() && !m_asked.contains(int(m_cursors.size()));
}

void RemoteTable::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(int(m_cursors.size()));
}

remote::ListQuery RemoteTable::query(const QString &cursor, int rows) const
{
    remote::ListQuery query;
    query.pageSize(rows);
    for (const auto &[name, value] : m_filter.fields)
        query.where(name, value);
    if (!m_filter.search.isEmpty())
        query.search(m_filter.search);
    if (!m_orderedBy.isEmpty())
        query.orderBy(m_orderedBy, m_order);
    if (!cursor.isEmpty())
        query.after(cursor);
    return query;
}

void RemoteTable::request(int page) const
{
    if (m_asked.contains(page) || (m_isFresh && page > 0))
        return;
    m_asked.insert(page);
    const QString cursor = page == 0 ? QString() : page < m_cursors.size() ? m_cursors[page] : m_next;
    // Views read through const models; asking the server for what they look at changes nothing they see now.
    const_cast<RemoteTable *>(this)->ask(page, m_generation, query(cursor));
}

bool RemoteTable::beginArrival(int page, int generation)
{
    if (generation != m_generation)
        return false;
    m_asked.remove(page);
    if (m_isFresh) {
        beginResetModel();
        forgetAll();
        m_cursors.clear();
        m_rowsOf.clear();
        m_recent.clear();
        m_rows = 0;
        m_headRows = 0;
    }
    return true;
}

void RemoteTable::endArrival(int page, int rows, const QString &next, std::optional<qint64> total)
{
    m_error.reset();
    if (total)
        m_total = total;
    const bool isNew = page == m_cursors.size();
    if (isNew) {
        const QString cursor = page == 0 ? QString() : m_next;
        if (!m_isFresh && rows > 0)
            beginInsertRows({}, m_headRows + m_rows, m_headRows + m_rows + rows - 1);
        m_cursors.append(cursor);
        m_rowsOf.append(rows);
        m_rows += rows;
        m_next = next;
        if (!m_isFresh && rows > 0)
            endInsertRows();
    } else {
        // Rows may have gone meanwhile; those that are left are shown, the rest stays blank until the next reload.
        const int first = m_headRows + page * pageRows;
        emit dataChanged(index(first, 0), index(first + m_rowsOf[page] - 1, int(m_columns.size()) - 1));
    }
    if (m_isFresh) {
        m_isFresh = false;
        endResetModel();
    }
    m_recent.removeOne(page);
    m_recent.append(page);
    makeRoom(page);
    setState(State::Ready);
}

void RemoteTable::failed(int page, int generation, const Error &why)
{
    if (generation != m_generation || why.code == ErrorCode::Cancelled)
        return;
    m_asked.remove(page);
    m_isFresh = false;
    m_error = why;
    setState(State::Failed);
}

void RemoteTable::rowChanged(int page, int rowInPage)
{
    const int row = page == headPage ? rowInPage : m_headRows + page * pageRows + rowInPage;
    emit dataChanged(index(row, 0), index(row, int(m_columns.size()) - 1));
}

void RemoteTable::beginHeadInsertion()
{
    beginInsertRows({}, 0, 0);
}

void RemoteTable::endHeadInsertion()
{
    ++m_headRows;
    if (m_total)
        ++*m_total;
    endInsertRows();
}

void RemoteTable::insertColumn(int at, const TableColumn &column)
{
    Q_ASSERT_X(m_state == State::Empty, "RemoteTable::insertColumn", "columns are settled before rows are read");
    beginInsertColumns({}, at, at);
    m_columns.insert(at, column);
    endInsertColumns();
}

void RemoteTable::makeRoom(int around)
{
    while (m_recent.size() > maxPages) {
        const int oldest = m_recent.first() == around ? m_recent[1] : m_recent.first();
        m_recent.removeOne(oldest);
        forget(oldest);
    }
}

void RemoteTable::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace emesa::tables
