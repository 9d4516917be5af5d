// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "models/tables/cell_edits.h"
#include "models/tables/remote_table.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace emesa::tables {

/// Rows edited in place. What is typed stays with its row until commit() sends all of it at once. What the server
/// refuses keeps what was typed, with why at its cells, until it is sent again or discarded. GUI thread; the table
/// outlives it.
class RowEdits : public QObject, public CellEdits
{
    Q_OBJECT

public:
    using RecordAt = std::function<QJsonObject(int row)>;

    /// `fields`: the texts that can be edited.
    RowEdits(RemoteTable &table, RecordAt recordAt, const QString &keyField, const QStringList &fields, QObject *parent = nullptr);
    ~RowEdits() override;

    /// Whether this person may edit.
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool isEditable(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value) override;

    /// What was typed into the row of `key` and is not saved.
    [[nodiscard]] QJsonObject typed(const QString &key) const { return m_typed.value(key).values; }
    [[nodiscard]] bool holdsTyped() const { return !m_typed.isEmpty(); }
    /// Sends what was typed in the row, if anything.
    void commit(int row);
    void discardAll();
    /// The server's answers about a row that was sent.
    void accepted(const QString &key);
    void refused(const QString &key, const Error &error);

signals:
    /// A row is to be sent: its record as it was read, and what to change.
    void committed(const QJsonObject &record, const QJsonObject &changes);
    /// holdsTyped() may be another now.
    void changed();

private:
    struct Typed
    {
        QJsonObject values;
        QHash<QString, QString> problems; ///< by field
        QString rowProblem;               ///< about no field in particular
        bool isSent = false;
    };

    [[nodiscard]] QString fieldOf(const QModelIndex &index) const { return m_table.columns()[index.column()].field; }
    [[nodiscard]] QString keyOf(const QJsonObject &record) const { return record.value(m_keyField).toVariant().toString(); }
    void repaint(const QString &key);

    RemoteTable &m_table;
    RecordAt m_recordAt;
    QString m_keyField;
    QStringList m_fields;
    QHash<QString, Typed> m_typed;
    bool m_isEnabled = false;
};

} // namespace emesa::tables
