// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/memory_attempt_store.h"

#include <algorithm>

namespace emesa::security {

MemoryAttemptStore::MemoryAttemptStore(const Clock &clock, qsizetype maxTracks)
    : m_clock(clock), m_maxTracks(std::max<qsizetype>(1, maxTracks))
{
}

Result<AttemptState> MemoryAttemptStore::load(const QByteArray &track)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_tracks.constFind(track);
    return found == m_tracks.constEnd() ? AttemptState() : found->state;
}

Result<AttemptState> MemoryAttemptStore::update(const QByteArray &track, const std::function<void(AttemptState &)> &change)
{
    const std::lock_guard lock(m_mutex);
    auto found = m_tracks.find(track);
    if (found == m_tracks.end()) {
        if (m_tracks.size() >= m_maxTracks) {
            m_tracks.remove(m_ages.back());
            m_ages.pop_back();
        }
        m_ages.push_front(track);
        found = m_tracks.insert(track, {{}, m_ages.begin()});
    } else {
        m_ages.splice(m_ages.begin(), m_ages, found->age);
    }
    change(found->state);
    return found->state;
}

Status MemoryAttemptStore::clear(const QByteArray &track)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_tracks.find(track);
    if (found != m_tracks.end()) {
        m_ages.erase(found->age);
        m_tracks.erase(found);
    }
    return {};
}

Result<bool> MemoryAttemptStore::knowsDevice(const QByteArray &account, const QByteArray &device)
{
    const std::lock_guard lock(m_mutex);
    const Timestamp oldest = m_clock.now().plusSeconds(-deviceDays * 86'400);
    const QList<Device> devices = m_devices.value(account);
    return std::any_of(devices.begin(), devices.end(),
                       [&](const Device &known) { return known.device == device && known.lastUse >= oldest; });
}

Status MemoryAttemptStore::rememberDevice(const QByteArray &account, const QByteArray &device, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    // Only real accounts have devices, so their number bounds this table.
    QList<Device> &devices = m_devices[account];
    devices.removeIf([&](const Device &known) { return known.device == device; });
    devices.append({device, now});
    if (devices.size() > maxDevices)
        devices.removeFirst();
    return {};
}

Status MemoryAttemptStore::forgetDevice(const QByteArray &account, const QByteArray &device)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_devices.find(account);
    if (found != m_devices.end())
        found->removeIf([&](const Device &known) { return known.device == device; });
    return {};
}

Status MemoryAttemptStore::forgetDevices(const QByteArray &account)
{
    const std::lock_guard lock(m_mutex);
    m_devices.remove(account);
    return {};
}

Result<QList<QByteArray>> MemoryAttemptStore::devices(const QByteArray &account)
{
    const std::lock_guard lock(m_mutex);
    QList<QByteArray> known;
    for (const Device &device : m_devices.value(account))
        known += device.device;
    return known;
}

} // namespace emesa::security
