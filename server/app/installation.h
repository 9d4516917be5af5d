// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "server/config/loader.h"
#include "server/security/keys.h"

#include <memory>

namespace emesa::app {

/// An installation on this machine: its settings, its data folder, the way into its database. What every command
/// of emesa-server begins with. A plain value; each thread opens its own connection.
struct Installation
{
    config::Settings settings;
    storage::DatabaseUrl database;
    QString databasePassword;
    std::optional<storage::DatabaseUrl> identityDatabase = {}; ///< where accounts are, when not in `database`
    QString identityDatabasePassword = {};
    storage::DatabaseCounters *counters = nullptr; ///< what happens on connections; not owned

    [[nodiscard]] static Result<Installation> of(const config::Settings &settings);

    /// Makes the data folder (0700) if it is missing.
    [[nodiscard]] Status prepareDataDir() const;
    [[nodiscard]] Result<std::unique_ptr<storage::Database>> openDatabase(const storage::OpenOptions &options = {}) const;
    /// A connection to the identity database, or null when that is the database.
    [[nodiscard]] Result<std::unique_ptr<storage::Database>> openIdentityDatabase() const;
    /// Whether this process signs tokens; the others have no private key and need no key folder.
    [[nodiscard]] bool isIdentity() const { return config::serves(settings, QLatin1String("identity")); }
    /// Brings the schema and the built-in roles to what this version needs; waits for another process that is at
    /// it. Value: migrations applied now.
    [[nodiscard]] Result<int> migrate(const Clock &clock) const;
    /// The keys in the folder; for a process without the module identity a ring that is still empty.
    [[nodiscard]] Result<std::unique_ptr<security::KeyRing>> openKeys() const;
    [[nodiscard]] QString keyDir() const { return settings.dataDir + QStringLiteral("/keys"); }
};

} // namespace emesa::app
