// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QUrl>

namespace emesa::app {

/// What the desktop client remembers between starts, except secrets (those are the TokenStore's). One file per user,
/// of that user alone. Belongs to one thread.
class SettingsStore
{
public:
    /// How the client is lit: as the desktop is, or always one way.
    enum class Appearance { System, Light, Dark };

    /// The user's own settings.
    SettingsStore();
    /// Those in `file`, for tests and portable installations.
    explicit SettingsStore(const QString &file);

    [[nodiscard]] QUrl server() const;
    /// Only http and https addresses with a host are kept; false for anything else.
    bool setServer(const QUrl &server);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// A BCP 47 tag, or empty for the desktop's language.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &tag);

private:
    QSettings m_settings;
};

} // namespace emesa::app
