// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/domain/public_key.h"
#include "core/storage/database.h"

namespace emesa {

/// A row of the table public_keys.
struct PublishedKey
{
    PublicKey key;
    Timestamp createdAt;                 ///< when it was published, not later than its first use
    std::optional<Timestamp> retiredAt;  ///< set: tokens signed with it are worth nothing
};

/// The SQL of the table public_keys: the one way a signing key gets from the process that has it to those that only
/// verify.
namespace publicKeys {

/// All of them, oldest first.
[[nodiscard]] Result<QList<PublishedKey>> all(storage::Database &database);
/// Those in force.
[[nodiscard]] Result<QList<PublicKey>> active(storage::Database &database);
/// In force from now on, also if it was retired before.
Status publish(storage::Database &database, const PublicKey &key, Timestamp now);
Status retire(storage::Database &database, const QByteArray &kid, Timestamp now);

} // namespace publicKeys
} // namespace emesa
