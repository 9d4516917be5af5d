// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

namespace emesa {

/// A person's TOTP secret, sealed (security::SecretBox).
struct SecondFactor
{
    QByteArray secret;
    bool isConfirmed = false;
    qint64 lastStep = 0;                     ///< of the newest code that was used
    Timestamp createdAt;
    std::optional<Timestamp> confirmedAt;
};

/// The SQL of second_factors and recovery_codes. Functions are called on the database's thread; changes inside a
/// transaction.
namespace secondFactors {

[[nodiscard]] Result<std::optional<SecondFactor>> find(storage::Database &database, Id userId);
/// What every right password asks: must a code follow?
[[nodiscard]] Result<bool> isOn(storage::Database &database, Id userId);
/// Whether anybody has one, set up or on.
[[nodiscard]] Result<bool> any(storage::Database &database);

/// In place of one that was set up before and never confirmed. Conflict "duplicate" when one is on.
Status insert(storage::Database &database, Id userId, const QByteArray &secret, Timestamp now);
/// False when there is none to confirm.
[[nodiscard]] Result<bool> confirm(storage::Database &database, Id userId, qint64 step, Timestamp now);
/// Uses up a code: false when one of this step or a later one was used before.
[[nodiscard]] Result<bool> advance(storage::Database &database, Id userId, qint64 step);
/// With its recovery codes. False when there was none.
[[nodiscard]] Result<bool> remove(storage::Database &database, Id userId);

/// In place of all that were there.
Status replaceRecoveryCodes(storage::Database &database, Id userId, const QList<QByteArray> &hashes, Timestamp now);
/// False when there is no such code, or it was used before.
[[nodiscard]] Result<bool> useRecoveryCode(storage::Database &database, Id userId, const QByteArray &hash, Timestamp now);
[[nodiscard]] Result<int> recoveryCodesLeft(storage::Database &database, Id userId);

} // namespace secondFactors
} // namespace emesa
