// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database_url.h"
#include "server/config/settings.h"

#include <QHash>
#include <QHostAddress>
#include <QProcessEnvironment>

namespace emesa::config {

/// One setting as somebody wrote it.
struct Assignment
{
    QString key;
    QString value;
    QString origin; ///< "emesa.conf:12", "EMESA_LISTEN", "--listen": where to look for the mistake
};

/// The settings in force, where each comes from, and every problem found on the way: one sentence each, with its
/// origin. Use the settings only when there is no problem.
struct Loaded
{
    Settings settings;
    QHash<QString, QString> origins; ///< by key; missing: the default
    QStringList problems;
};

/// Lines "key = value"; "#" or ";" begins a comment line; nothing else is allowed.
[[nodiscard]] QList<Assignment> parseFile(const QString &fileName, const QByteArray &text, QStringList &problems);

/// EMESA_KEY for each setting. A variable that looks like a misspelt one is a problem; other EMESA_… are not ours.
[[nodiscard]] QList<Assignment> fromEnvironment(const QProcessEnvironment &environment, QStringList &problems);

/// Later layers win: file, then environment, then command line. Each value is checked by its row, then all together.
[[nodiscard]] Loaded load(const QList<Assignment> &file, const QList<Assignment> &environment,
                          const QList<Assignment> &commandLine);

/// "unknown setting, did you mean X?" for `key`.
[[nodiscard]] QString unknownKey(const QString &key);

/// All settings as a configuration file, secrets hidden, each with its origin.
[[nodiscard]] QString print(const Loaded &loaded);

/// Host and port of `listen`. Invalid when it is none.
struct ListenAddress
{
    QHostAddress address;
    quint16 port = 0;
};
[[nodiscard]] Result<ListenAddress> parseListen(const QString &text);

/// Addresses and networks as such; what is neither is left out.
[[nodiscard]] QList<QPair<QHostAddress, int>> networksOf(const QStringList &places);

/// The database of these settings: as given, or the file in the data folder.
[[nodiscard]] Result<storage::DatabaseUrl> databaseUrl(const Settings &settings);

/// From EMESA_DATABASE_PASSWORD or the password file; empty when neither is set. The file must not be readable by
/// others.
[[nodiscard]] Result<QString> databasePassword(const Settings &settings, const QProcessEnvironment &environment);

/// Whether the process of these settings serves the endpoints of `module`: "identity", "master", "orders".
[[nodiscard]] bool serves(const Settings &settings, QLatin1String module);

/// The database with the accounts when that is another than `database`.
[[nodiscard]] Result<std::optional<storage::DatabaseUrl>> identityDatabaseUrl(const Settings &settings);
/// As databasePassword(), for that database.
[[nodiscard]] Result<QString> identityDatabasePassword(const Settings &settings, const QProcessEnvironment &environment);

} // namespace emesa::config
