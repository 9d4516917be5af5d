// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_parts.h"

#include <QRandomGenerator>

#include <chrono>

namespace emesa::storage {

/// Waits 5…25, 10…50, … ms, so that two units that met do not meet again.
void pauseBeforeRun(int nextRun)
{
    const int scale = nextRun - 1;
    std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(5 * scale, 25 * scale)));
}

void Database::rollBack()
{
    if (!m_connected)
        return;
    QSqlQuery query(m_connection);
    if (query.exec(QStringLiteral("ROLLBACK")))
        return;
    // SQLite has rolled back by itself after the worst errors, and then there is nothing to do.
    if (m_url.dialect == Dialect::Sqlite && query.lastError().nativeErrorCode() == QLatin1String("1"))
        return;
    translate(query.lastError(), QStringLiteral("ROLLBACK"));
    query.clear();
    if (!m_url.inMemory())
        dropConnection();
}

Status Database::runUnit(UnitCallback unit)
{
    if (m_unit.active) {
        qCCritical(storageLog, "a transaction was started inside a transaction");
        m_unit.failure = internal(QStringLiteral("nested_transaction"));
        m_unit.retry = false;
        return *m_unit.failure;
    }
    if (Status met = meetExpectation(); !met)
        return met;
    const QString begin = m_url.dialect == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    for (int nextRun = 2;; ++nextRun) {
        if (Status status = ensureConnected(); !status)
            return status.error();
        const auto again = [&](Fate fate) {
            if (fate == Fate::Final || nextRun > maxRuns)
                return false;
            if (m_options.counters)
                ++m_options.counters->repeats;
            if (fate == Fate::Retry)
                pauseBeforeRun(nextRun);
            return true;
        };

        if (const auto failure = plain(begin)) {
            if (failure->fate == Fate::Lost)
                dropConnection();
            if (again(failure->fate))
                continue;
            return failure->error;
        }

        m_unit = {.active = true};
        const Error *refused = nullptr;
        try {
            refused = unit.call(unit.context);
        } catch (...) {
            m_unit = {};
            rollBack();
            throw;
        }
        const Unit ended = std::exchange(m_unit, {});

        if (ended.failure) {
            rollBack();
            if (again(ended.retry ? Fate::Retry : Fate::Final))
                continue;
            if (refused && !ended.retry)
                return {}; // the unit's own words for it
            return *ended.failure;
        }
        if (refused) {
            rollBack();
            return {};
        }
        const auto failure = plain(QStringLiteral("COMMIT"));
        if (!failure)
            return {};
        if (failure->fate == Fate::Lost) {
            dropConnection();
            return outcomeUnknown();
        }
        rollBack();
        if (again(failure->fate))
            continue;
        return failure->error;
    }
}

} // namespace emesa::storage
