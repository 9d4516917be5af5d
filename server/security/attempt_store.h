// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace emesa::security {

/// The failed sign-ins of one track: one account as strangers try it, or one known device of an account.
struct AttemptState
{
    int failuresInRow = 0;     ///< since the last success or reset
    QList<Timestamp> recent;   ///< failures of the last 15 minutes, oldest first, at most maxRecent

    static constexpr int maxRecent = 32;
    bool operator==(const AttemptState &) const = default;
};

/// Where failed sign-ins and known devices are remembered; shared by all processes of an installation.
/// Keys are short ASCII (hashes in hex); they exist for accounts that do not, too. Thread-safe.
/// Store errors (database down) come back as they are.
class AttemptStore
{
public:
    virtual ~AttemptStore() = default;

    [[nodiscard]] virtual Result<AttemptState> load(const QByteArray &track) = 0;
    /// Reads, changes, writes as one step: parallel failures must all count.
    virtual Result<AttemptState> update(const QByteArray &track, const std::function<void(AttemptState &)> &change) = 0;
    virtual Status clear(const QByteArray &track) = 0;

    /// Devices that signed in to the account before; remembering again refreshes. At most 20 per account,
    /// those unused for 90 days are forgotten.
    [[nodiscard]] virtual Result<bool> knowsDevice(const QByteArray &account, const QByteArray &device) = 0;
    virtual Status rememberDevice(const QByteArray &account, const QByteArray &device, Timestamp now) = 0;
    virtual Status forgetDevice(const QByteArray &account, const QByteArray &device) = 0;
    virtual Status forgetDevices(const QByteArray &account) = 0;
    [[nodiscard]] virtual Result<QList<QByteArray>> devices(const QByteArray &account) = 0;
};

} // namespace emesa::security
