// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/installation.h"

#include "core/storage/migrator.h"
#include "server/services/identity_service.h"
#include "server/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace emesa::app {

Result<Installation> Installation::of(const config::Settings &settings)
{
    auto url = config::databaseUrl(settings);
    if (!url)
        return url.error();
    auto password = config::databasePassword(settings, QProcessEnvironment::systemEnvironment());
    if (!password)
        return password.error();
    auto identityUrl = config::identityDatabaseUrl(settings);
    if (!identityUrl)
        return identityUrl.error();
    auto identityPassword = config::identityDatabasePassword(settings, QProcessEnvironment::systemEnvironment());
    if (!identityPassword)
        return identityPassword.error();
    return Installation{settings, *std::move(url), *std::move(password), *std::move(identityUrl), *std::move(identityPassword)};
}

Status Installation::prepareDataDir() const
{
    const QString parent = QFileInfo(settings.dataDir).absolutePath();
    if (!QDir().mkpath(parent))
        return Error{ErrorCode::Internal, QStringLiteral("data_dir"), QStringLiteral("The folder %1 cannot be made; make it, or choose another --data-dir.").arg(parent)};
    if (::mkdir(QFile::encodeName(settings.dataDir).constData(), 0700) != 0 && errno != EEXIST)
        return Error{ErrorCode::Internal, QStringLiteral("data_dir"),
                     QStringLiteral("The data folder %1 cannot be made: %2.").arg(settings.dataDir, QString::fromLocal8Bit(std::strerror(errno)))};
    if (!QFileInfo(settings.dataDir).isDir())
        return Error{ErrorCode::Internal, QStringLiteral("data_dir"), QStringLiteral("The data folder %1 is no folder.").arg(settings.dataDir)};
    return {};
}

Result<std::unique_ptr<storage::Database>> Installation::openDatabase(const storage::OpenOptions &options) const
{
    storage::OpenOptions all = options;
    if (!all.counters)
        all.counters = counters;
    return storage::Database::open(database, databasePassword, all);
}

Result<std::unique_ptr<storage::Database>> Installation::openIdentityDatabase() const
{
    if (!identityDatabase)
        return std::unique_ptr<storage::Database>();
    return storage::Database::open(*identityDatabase, identityDatabasePassword, {.counters = counters});
}

Result<int> Installation::migrate(const Clock &clock) const
{
    // Changing a big table may take long before the server says anything.
    auto connection = openDatabase({.readTimeoutSeconds = 3600, .writeTimeoutSeconds = 3600});
    if (!connection)
        return connection.error();
    const auto applied = storage::Migrator(**connection, migrationsDirectory()).migrate();
    if (!applied)
        return applied;
    Store store(*std::move(connection), clock);
    if (Status ensured = ensureBuiltIns(store); !ensured)
        return ensured.error();
    return applied;
}

Result<std::unique_ptr<security::KeyRing>> Installation::openKeys() const
{
    if (!isIdentity())
        return security::KeyRing::ofPublicKeys();
    return security::KeyRing::open({.directory = keyDir(), .bits = int(settings.keyBits)});
}

} // namespace emesa::app
