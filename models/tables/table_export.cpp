// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_export.h"

namespace emesa::tables {

TableExport::TableExport(RemoteTable &table, const QList<int> &columns, std::unique_ptr<TableWriter> writer, QObject *parent)
    : QObject(parent), m_table(table), m_columns(columns), m_query(table.query({}, rowsAtOnce)), m_writer(std::move(writer)), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("export"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

TableExport::~TableExport()
{
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else if (!m_thread.isFinished()) {
        delete m_worker; // the thread never ran: nobody else does
    }
}

void TableExport::start()
{
    Q_ASSERT(!m_isRunning && !m_thread.isRunning());
    m_isRunning = true;
    m_thread.start(QThread::LowPriority);
    QList<TableColumn> columns;
    for (const int column : std::as_const(m_columns))
        columns += m_table.columns()[column];
    work([this, columns] { return m_writer->begin(columns); }, [this](const Status &begun) {
        if (begun)
            readPage({});
        else
            end(begun);
    });
}

void TableExport::cancel()
{
    if (m_isRunning && !m_isFinishing)
        end(remote::cancelledError());
}

void TableExport::readPage(const QString &cursor)
{
    remote::ListQuery query = m_query;
    if (!cursor.isEmpty())
        query.after(cursor);
    remote::whenDone(m_table.read(query), this, [this](const Result<RemoteTable::Cells> &page) {
        if (!m_isRunning)
            return;
        if (!page) {
            end(page.error());
            return;
        }
        if (page->total)
            m_total = page->total;
        const auto write = [this, rows = page->rows]() -> Status {
            for (const QVariantList &row : rows) {
                QVariantList cells;
                cells.reserve(m_columns.size());
                for (const int column : std::as_const(m_columns))
                    cells += row.value(column);
                if (Status added = m_writer->add(cells); !added)
                    return added;
            }
            return {};
        };
        work(write, [this, count = page->rows.size(), next = page->next](const Status &written) {
            if (!written) {
                end(written);
                return;
            }
            m_written += count;
            m_isFinishing = next.isEmpty();
            emit progressed();
            if (m_isFinishing)
                work([this] { return m_writer->finish(); }, [this](const Status &finished) { end(finished); });
            else if (m_isRunning) // whoever heard of the progress may have called it off
                readPage(next);
        });
    });
}

void TableExport::work(std::function<Status()> job, std::function<void(const Status &)> then)
{
    QMetaObject::invokeMethod(m_worker, [this, job = std::move(job), then = std::move(then)] {
        const Status outcome = job();
        QMetaObject::invokeMethod(this, [this, outcome, then] {
            if (m_isRunning)
                then(outcome);
        });
    });
}

void TableExport::end(const Status &outcome)
{
    m_isRunning = false;
    m_thread.quit();
    m_thread.wait();
    if (!outcome)
        m_writer.reset(); // takes what it began with it
    emit finished(outcome);
}

} // namespace emesa::tables
