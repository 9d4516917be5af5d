// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_edits.h"

namespace emesa::tables {

RowEdits::RowEdits(RemoteTable &table, RecordAt recordAt, const QString &keyField, const QStringList &fields, QObject *parent)
    : QObject(parent), m_table(table), m_recordAt(std::move(recordAt)), m_keyField(keyField), m_fields(fields)
{
    m_table.setEdits(this);
}

RowEdits::~RowEdits()
{
    m_table.setEdits(nullptr);
}

QVariant RowEdits::data(const QModelIndex &index, int role) const
{
    const bool isAsked = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole || role == RemoteTable::ProblemRole || role == RemoteTable::TypedRole;
    const QString field = fieldOf(index);
    if (!isAsked || !m_fields.contains(field) || (m_typed.isEmpty() && role != Qt::EditRole))
        return {};
    const QJsonObject record = m_recordAt(index.row());
    const auto row = m_typed.constFind(keyOf(record));
    const bool isTyped = row != m_typed.constEnd() && row->values.contains(field);
    if (role == Qt::EditRole)
        return isTyped ? row->values.value(field).toString() : record.value(field).toString();
    if (!isTyped)
        return {};
    const QString problem = row->problems.isEmpty() ? row->rowProblem : row->problems.value(field);
    switch (role) {
    case RemoteTable::ProblemRole: return problem;
    case RemoteTable::TypedRole: return true;
    case Qt::ToolTipRole: return problem.isEmpty() ? QVariant() : QVariant(problem);
    default: return row->values.value(field).toString();
    }
}

bool RowEdits::isEditable(const QModelIndex &index) const
{
    if (!m_isEnabled || !m_fields.contains(fieldOf(index)))
        return false;
    const QJsonObject record = m_recordAt(index.row());
    return !record.isEmpty() && !record.value(QLatin1String("is_deleted")).toBool() && !m_typed.value(keyOf(record)).isSent;
}

bool RowEdits::setData(const QModelIndex &index, const QVariant &value)
{
    if (!isEditable(index))
        return false;
    const QJsonObject record = m_recordAt(index.row());
    const QString key = keyOf(record), field = fieldOf(index), typed = value.toString();
    Typed &row = m_typed[key];
    row.problems.remove(field);
    row.rowProblem.clear();
    if (typed == record.value(field).toString())
        row.values.remove(field);
    else
        row.values.insert(field, typed);
    if (row.values.isEmpty())
        m_typed.remove(key);
    repaint(key);
    emit changed();
    return true;
}

void RowEdits::commit(int row)
{
    const QJsonObject record = m_recordAt(row);
    const auto found = m_typed.find(keyOf(record));
    if (found == m_typed.end() || found->isSent)
        return;
    found->isSent = true;
    found->problems.clear();
    found->rowProblem.clear();
    const QJsonObject values = found->values; // whoever answers at once changes the map
    emit committed(record, values);
}

void RowEdits::discardAll()
{
    const QStringList keys = m_typed.keys();
    m_typed.clear();
    for (const QString &key : keys)
        repaint(key);
    emit changed();
}

void RowEdits::accepted(const QString &key)
{
    m_typed.remove(key);
    repaint(key);
    emit changed();
}

void RowEdits::refused(const QString &key, const Error &error)
{
    const auto row = m_typed.find(key);
    if (row == m_typed.end())
        return;
    row->isSent = false;
    for (const FieldError &field : error.fields) {
        if (row->values.contains(field.field))
            row->problems.insert(field.field, field.message);
    }
    if (row->problems.isEmpty())
        row->rowProblem = error.fields.isEmpty() ? error.message : error.fields.first().message;
    repaint(key);
}

void RowEdits::repaint(const QString &key)
{
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (keyOf(m_recordAt(row)) == key) {
            emit m_table.dataChanged(m_table.index(row, 0), m_table.index(row, m_table.columnCount() - 1));
            return;
        }
    }
}

} // namespace emesa::tables
