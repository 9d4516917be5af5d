// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "server/security/keys.h"
#include "server/storage/ledger.h"

namespace emesa {

/// Where the audit log ended at a time, signed with the key of the installation. Kept outside of the database (the
/// journal, a file, another machine) it shows later that nothing before it was cut off or written anew.
struct AuditStatement
{
    AuditHead head;
    Timestamp at;
    QByteArray jws;

    /// Unavailable "signing_unavailable" where there is no key.
    [[nodiscard]] static Result<AuditStatement> make(storage::Database &database, const security::KeySet &keys, Timestamp now);
    /// Errors as security::verifyJws().
    [[nodiscard]] static Result<AuditStatement> read(const security::KeySet &keys, const QByteArray &jws);
};

/// The statement in `path` is replaced by the newest. If the log does not contain what was stated before, the file
/// stays as it is and the answer is a Conflict "audit_chain_broken".
[[nodiscard]] Result<AuditStatement> renewAuditStatement(storage::Database &database, const security::KeySet &keys, Timestamp now, const QString &path);

} // namespace emesa
