// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/database_attempt_store.h"

#include "server/storage/sign_in_repository.h"

namespace emesa {

using security::AttemptState;

Result<AttemptState> DatabaseAttemptStore::load(const QByteArray &track)
{
    const auto row = attempts::load(m_database, track);
    if (!row)
        return row.error();
    return AttemptState{row->failuresInRow, row->recent};
}

Result<AttemptState> DatabaseAttemptStore::update(const QByteArray &track, const std::function<void(AttemptState &)> &change)
{
    return m_database.inTransaction([&]() -> Result<AttemptState> {
        const auto row = attempts::lock(m_database, track, m_clock.now());
        if (!row)
            return row.error();
        AttemptState state{row->failuresInRow, row->recent};
        change(state);
        if (Status saved = attempts::save(m_database, track, {state.failuresInRow, state.recent}, m_clock.now()); !saved)
            return saved.error();
        return state;
    });
}

Status DatabaseAttemptStore::clear(const QByteArray &track)
{
    return attempts::clear(m_database, track);
}

Result<bool> DatabaseAttemptStore::knowsDevice(const QByteArray &account, const QByteArray &device)
{
    const auto seenAt = attempts::deviceSeenAt(m_database, account, device);
    if (!seenAt)
        return seenAt.error();
    return *seenAt && **seenAt >= m_clock.now().plusSeconds(-deviceDays * 86'400);
}

Status DatabaseAttemptStore::rememberDevice(const QByteArray &account, const QByteArray &device, Timestamp now)
{
    // A day's precision is enough for 90 days; it spares a write at most sign-ins.
    const auto seenAt = attempts::deviceSeenAt(m_database, account, device);
    if (!seenAt)
        return seenAt.error();
    if (*seenAt && **seenAt > now.plusSeconds(-86'400))
        return {};
    // Without a transaction of its own, so that it can be part of one: half of it done is no harm.
    return attempts::rememberDevice(m_database, account, device, maxDevices, now);
}

Status DatabaseAttemptStore::forgetDevice(const QByteArray &account, const QByteArray &device)
{
    return attempts::forgetDevice(m_database, account, device);
}

Status DatabaseAttemptStore::forgetDevices(const QByteArray &account)
{
    return attempts::forgetDevices(m_database, account);
}

Result<QList<QByteArray>> DatabaseAttemptStore::devices(const QByteArray &account)
{
    return attempts::devicesOf(m_database, account);
}

} // namespace emesa
