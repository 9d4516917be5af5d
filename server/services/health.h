// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QList>
#include <QString>

#include <atomic>
#include <functional>

namespace emesa {

/// One part of the system and how it is.
struct HealthPart
{
    QString name;    ///< "database", "disk", "keys", "migrations", "stopping"
    bool isGood = true;
    QString message; ///< what is wrong and what to do; no secret, no path
};

/// Tells whether this server can do its work now. Shared by all workers; thread-safe, each caller brings its own
/// database connection.
class Health
{
public:
    struct Settings
    {
        QString dataDir;
        qint64 minFreeDisk = 0; ///< bytes
        QString migrations;     ///< directory for storage::Migrator
        std::function<Status()> keys; ///< whether tokens can be signed or verified; called on any thread
    };

    explicit Health(Settings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] QList<HealthPart> report(storage::Database &database) const;
    /// The process got the order to end: not ready any more.
    void setStopping() { m_isStopping = true; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }

private:
    Settings m_settings;
    std::atomic<bool> m_isStopping = false;
};

} // namespace emesa
