// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/health.h"

#include "core/storage/migrator.h"

#include <QStorageInfo>

namespace emesa {

QList<HealthPart> Health::report(storage::Database &database) const
{
    const auto part = [](const char *name, const Status &status) {
        return HealthPart{QString::fromLatin1(name), status.hasValue(), status ? QString() : status.error().message};
    };
    QList<HealthPart> parts;
    const Status ping = database.ping();
    parts += part("database", ping);
    // Without a database the schema is unknown, which is not a second problem.
    parts += part("migrations", ping ? storage::Migrator(database, m_settings.migrations).check() : ping);

    HealthPart disk{QStringLiteral("disk"), true, {}};
    const QStorageInfo storage(m_settings.dataDir);
    if (!storage.isValid() || storage.isReadOnly())
        disk = {disk.name, false, QStringLiteral("The data folder is not there or read-only.")};
    else if (storage.bytesAvailable() < m_settings.minFreeDisk)
        disk = {disk.name, false, QStringLiteral("Only %1 MiB are free; free some space or lower min-free-disk.").arg(storage.bytesAvailable() / 1'048'576)};
    parts += disk;

    parts += part("keys", m_settings.keys ? m_settings.keys() : Status());
    if (m_isStopping)
        parts += HealthPart{QStringLiteral("stopping"), false, QStringLiteral("The server is stopping.")};
    return parts;
}

} // namespace emesa
