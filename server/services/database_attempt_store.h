// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "server/security/attempt_store.h"

namespace emesa {

/// Failed sign-ins and known devices in the tables sign_in_attempts and known_devices, shared by every process of an
/// installation. One per worker, on the thread of its database; outside of a transaction, as updates open their own.
class DatabaseAttemptStore final : public security::AttemptStore
{
public:
    static constexpr int maxDevices = 20;
    static constexpr qint64 deviceDays = 90;

    DatabaseAttemptStore(storage::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Result<security::AttemptState> load(const QByteArray &track) override;
    Result<security::AttemptState> update(const QByteArray &track, const std::function<void(security::AttemptState &)> &change) override;
    Status clear(const QByteArray &track) override;
    Result<bool> knowsDevice(const QByteArray &account, const QByteArray &device) override;
    Status rememberDevice(const QByteArray &account, const QByteArray &device, Timestamp now) override;
    Status forgetDevice(const QByteArray &account, const QByteArray &device) override;
    Status forgetDevices(const QByteArray &account) override;
    Result<QList<QByteArray>> devices(const QByteArray &account) override;

private:
    storage::Database &m_database;
    const Clock &m_clock;
};

} // namespace emesa
