// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log_file.h"
#include "app/settings_store.h"
#include "models/installation/installation.h"

namespace emesa::app {

/// The installation this program is: settings from their file, the log in the data folder.
class LocalInstallation final : public Installation
{
public:
    /// `settingsFile` empty: the user's own.
    LocalInstallation(const QString &settingsFile, const QString &dataDir, QObject *parent = nullptr);

    [[nodiscard]] const ClientSettings &settings() const override { return m_settings.settings(); }
    [[nodiscard]] Status change(const ClientSettings &settings) override;
    [[nodiscard]] QString logFile() const override { return m_log.name(); }
    [[nodiscard]] QStringList languages() const override;

private:
    LogFile m_log; ///< first, so that what goes wrong with settings is in it
    SettingsStore m_settings;
};

} // namespace emesa::app
