// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/installation/client_settings.h"

namespace emesa::app {

/// Where ClientSettings lie between starts: one JSON file that only the user may read, replaced as a whole. What cannot
/// be understood in it has its default; what is not there yet, too. Belongs to one thread.
class SettingsStore
{
public:
    /// The user's own settings.
    SettingsStore();
    /// Those in `file`, for tests and portable installations.
    explicit SettingsStore(const QString &file);

    [[nodiscard]] const ClientSettings &settings() const { return m_settings; }
    /// Unavailable when the file cannot be written; settings() is the new value all the same.
    [[nodiscard]] Status save(const ClientSettings &settings);

private:
    QString m_file;
    ClientSettings m_settings;
};

} // namespace emesa::app
