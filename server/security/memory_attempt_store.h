// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/security/attempt_store.h"

#include <QHash>

#include <list>
#include <mutex>
#include <unordered_map>

namespace emesa::security {

/// AttemptStore in this process only: for tests and the development mode without database. Bounded to
/// `maxTracks` tracks and accounts (the least recently changed leave). Thread-safe.
class MemoryAttemptStore final : public AttemptStore
{
public:
    static constexpr qsizetype maxDevices = 20;
    static constexpr qint64 deviceDays = 90;

    explicit MemoryAttemptStore(const Clock &clock, qsizetype maxTracks = 100'000);

    Result<AttemptState> load(const QByteArray &track) override;
    Result<AttemptState> update(const QByteArray &track, const std::function<void(AttemptState &)> &change) override;
    Status clear(const QByteArray &track) override;
    Result<bool> knowsDevice(const QByteArray &account, const QByteArray &device) override;
    Status rememberDevice(const QByteArray &account, const QByteArray &device, Timestamp now) override;
    Status forgetDevice(const QByteArray &account, const QByteArray &device) override;
    Status forgetDevices(const QByteArray &account) override;
    Result<QList<QByteArray>> devices(const QByteArray &account) override;

private:
    struct Device
    {
        QByteArray device;
        Timestamp lastUse;
    };
    struct Track
    {
        AttemptState state;
        std::list<QByteArray>::iterator age;
    };

    const Clock &m_clock;
    const qsizetype m_maxTracks;
    std::mutex m_mutex;
    std::list<QByteArray> m_ages; ///< newest change first
    QHash<QByteArray, Track> m_tracks;
    QHash<QByteArray, QList<Device>> m_devices; ///< oldest use first
};

} // namespace emesa::security
