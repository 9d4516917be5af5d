// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/local_installation.h"

#include <QDir>

namespace emesa::app {

LocalInstallation::LocalInstallation(const QString &settingsFile, const QString &dataDir, QObject *parent)
    : Installation(parent), m_log(dataDir + QStringLiteral("/logs")), m_settings(settingsFile.isEmpty() ? SettingsStore() : SettingsStore(settingsFile))
{
    LogFile::setLevel(settings().logLevel);
}

Status LocalInstallation::change(const ClientSettings &settings)
{
    if (settings == m_settings.settings())
        return {};
    const Status saved = m_settings.save(settings);
    LogFile::setLevel(settings.logLevel);
    emit changed();
    return saved;
}

QStringList LocalInstallation::languages() const
{
    QStringList languages;
    const QStringList files = QDir(QStringLiteral(":/emesa/translations")).entryList({QStringLiteral("emesa_*.qm")});
    for (const QString &file : files) {
        const QString tag = file.section(u'_', 1).section(u'.', 0, 0);
        if (tag != QLatin1String("en")) // what the program speaks without a translation
            languages.append(tag);
    }
    return languages;
}

} // namespace emesa::app
