// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_parts.h"
#include "core/storage/mysql_client.h"

namespace emesa::storage {

/// One round trip, and the cells as the server sent them. QMYSQL's prepared statements take two (it resets
/// each before running it) and make a QString and a QVariant of every cell.
Status Database::selectLiteral(const QByteArray &sql, const QString &text, RowCallback each, bool carriesExpectation)
{
    const int firstCell = carriesExpectation ? 1 : 0;
    if (m_unit.active) {
        if (m_unit.failure)
            return *m_unit.failure;
    } else if (Status status = ensureConnected(); !status) {
        return status;
    }
    for (int nextRun = 2;; ++nextRun) {
        const quint64 generation = m_generation;
        void *rows = nullptr;
        if (m_client->query(m_clientConnection, sql.constData(), static_cast<unsigned long>(sql.size())) == 0)
            rows = m_client->storeResult(m_clientConnection);
        if (rows) {
            const std::unique_ptr<void, void (*)(void *)> freeing(rows, m_client->freeResult);
            while (char **cells = m_client->fetchRow(rows)) {
                const unsigned long *lengths = m_client->fetchLengths(rows);
                if (std::exchange(carriesExpectation, false)) {
                    const Row answer(cells, lengths);
                    if (Status met = noteExpected(answer.get<std::optional<qint64>>(0)); !met)
                        return met;
                }
                if (!each.call(each.context, Row(cells + firstCell, lengths + firstCell)))
                    break;
                if (generation != m_generation || !m_connected)
                    return unavailable(); // the callback's own statement lost the connection
            }
            return {};
        }
        const Failure failure = translate(int(m_client->errorNumber(m_clientConnection)),
                                          QString::fromUtf8(m_client->errorText(m_clientConnection)), text);
        if (m_unit.active || failure.fate == Fate::Final || nextRun > maxRuns)
            return settle(failure, false);
        if (failure.fate == Fate::Retry) {
            pauseBeforeRun(nextRun);
        } else {
            dropConnection();
            if (Status status = ensureConnected(); !status)
                return status;
        }
    }
}

} // namespace emesa::storage
