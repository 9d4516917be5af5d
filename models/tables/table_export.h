// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table_writer.h"

#include <QThread>

#include <memory>

namespace emesa::tables {

/// Reads all rows that fit a table's filter, in its order, page by page along the cursor, and gives them to a writer in
/// a thread of its own: the window stays free, and memory holds two pages however many rows there are. What the table
/// shows meanwhile, or later is asked to show, changes nothing. Ends once, by finished(); going earlier calls it off
/// and leaves no file. GUI thread; `table` outlives it.
class TableExport : public QObject
{
    Q_OBJECT

public:
    static constexpr int rowsAtOnce = 250;

    /// `columns` in the order they are written. The writer is used in another thread until finished().
    TableExport(RemoteTable &table, const QList<int> &columns, std::unique_ptr<TableWriter> writer, QObject *parent = nullptr);
    ~TableExport() override;

    void start();
    /// Nothing is left of it; finished() comes with Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// All rows are read; the writer puts the file together, which cannot be called off.
    [[nodiscard]] bool isFinishing() const { return m_isFinishing; }

    [[nodiscard]] qint64 rows() const { return m_written; }
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// After finished(): the writer, complete.
    [[nodiscard]] TableWriter &writer() { return *m_writer; }

signals:
    void progressed();
    void finished(const emesa::Status &outcome);

private:
    void readPage(const QString &cursor);
    /// Runs in the writer's thread; `then` gets what it gives, in this one.
    void work(std::function<Status()> job, std::function<void(const Status &)> then);
    void end(const Status &outcome);

    RemoteTable &m_table;
    QList<int> m_columns;
    remote::ListQuery m_query; ///< of the first page, as the table was when this began
    std::unique_ptr<TableWriter> m_writer;
    QThread m_thread;
    QObject *m_worker;
    qint64 m_written = 0;
    std::optional<qint64> m_total;
    bool m_isRunning = false;
    bool m_isFinishing = false;
};

} // namespace emesa::tables
