// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.h"

#include "core/schema/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QStandardPaths>

Q_LOGGING_CATEGORY(lcSettings, "emesa.desktop.settings", QtInfoMsg)

namespace emesa::app {

SettingsStore::SettingsStore() : SettingsStore(QString(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.json")))
{
}

SettingsStore::SettingsStore(const QString &file) : m_file(file)
{
    QFile stored(m_file);
    if (!stored.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(stored.readAll()).object();
    schema::forEachField<ClientSettings>([&](const auto &field) {
        const auto found = json.constFind(QLatin1String(field.name));
        if (found == json.constEnd())
            return;
        if (const auto failure = schema::detail::readField(field, *found, m_settings))
            qCWarning(lcSettings) << "setting" << field.name << "has its default:" << failure->message;
    });
    QStringList servers;
    for (const QString &server : std::as_const(m_settings.servers)) {
        if (const auto address = serverAddressOf(server))
            servers.append(address->toString());
    }
    m_settings.servers = servers.isEmpty() ? ClientSettings().servers : servers;
}

Status SettingsStore::save(const ClientSettings &settings)
{
    m_settings = settings;
    QSaveFile file(m_file);
    QDir().mkpath(QFileInfo(m_file).path());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(schema::toJson(settings)).toJson()) >= 0 && file.commit();
    if (isWritten)
        return {};
    return Error{ErrorCode::Unavailable, QStringLiteral("settings_not_kept"),
                 QCoreApplication::translate("SettingsStore", "The settings could not be written and hold only until you close Emesa: %1").arg(file.errorString())};
}

} // namespace emesa::app
