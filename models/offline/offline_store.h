// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace emesa::offline {

/// The file in which this computer keeps what the server does not have yet: actions and typed text, of every account
/// that signs in here. SQLite with synchronous=FULL, so what was written is there after a kill and after a power cut.
/// One program at a time has it; blocking, small writes; belongs to the thread that opened it.
class OfflineStore
{
public:
    /// Errors: Unavailable "offline_in_use" while another Emesa has the file, Conflict "offline_newer" when a newer one
    /// wrote it, Internal "offline_unwritable", and those of Database.
    [[nodiscard]] static Result<std::unique_ptr<OfflineStore>> open(const QString &file);

    [[nodiscard]] storage::Database &database() { return *m_database; }

private:
    OfflineStore() = default;
    [[nodiscard]] Status makeTables();

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<storage::Database> m_database;
};

/// Opens the SQLite database in `file`, a file of this user alone. Shared by the store and the cache.
[[nodiscard]] Result<std::unique_ptr<storage::Database>> openPrivateFile(const QString &file);

} // namespace emesa::offline
