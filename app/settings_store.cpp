// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.h"

#include <array>

namespace emesa::app {

namespace {

const QString serverKey = QStringLiteral("connection/server");
const QString appearanceKey = QStringLiteral("appearance/theme");
const QString languageKey = QStringLiteral("appearance/language");
constexpr std::array<const char *, 3> appearanceNames = {"system", "light", "dark"};

} // namespace

SettingsStore::SettingsStore() : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Emesa"), QStringLiteral("emesa-desktop"))
{
}

SettingsStore::SettingsStore(const QString &file) : m_settings(file, QSettings::IniFormat)
{
}

QUrl SettingsStore::server() const
{
    return QUrl(m_settings.value(serverKey, QStringLiteral("http://localhost:8080")).toString(), QUrl::StrictMode);
}

bool SettingsStore::setServer(const QUrl &server)
{
    const bool isWeb = server.scheme() == QLatin1String("http") || server.scheme() == QLatin1String("https");
    if (!server.isValid() || !isWeb || server.host().isEmpty() || !server.userInfo().isEmpty())
        return false;
    QUrl base = server.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (base.path() == QLatin1String("/"))
        base.setPath(QString()); // StripTrailingSlash leaves the root's
    m_settings.setValue(serverKey, base.toString());
    return true;
}

SettingsStore::Appearance SettingsStore::appearance() const
{
    const QString name = m_settings.value(appearanceKey).toString();
    for (size_t i = 0; i < appearanceNames.size(); ++i) {
        if (name == QLatin1String(appearanceNames[i]))
            return Appearance(i);
    }
    return Appearance::System;
}

void SettingsStore::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, QString::fromLatin1(appearanceNames[size_t(appearance)]));
}

QString SettingsStore::language() const
{
    return m_settings.value(languageKey).toString();
}

void SettingsStore::setLanguage(const QString &tag)
{
    m_settings.setValue(languageKey, tag);
}

} // namespace emesa::app
