// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/installation/installation.h"

namespace emesa::test {

/// An installation that keeps nothing: settings are a value the test reads and sets.
class FakeInstallation final : public Installation
{
public:
    [[nodiscard]] const ClientSettings &settings() const override { return m_settings; }
    [[nodiscard]] Status change(const ClientSettings &settings) override
    {
        m_settings = settings;
        emit changed();
        return trouble;
    }
    [[nodiscard]] QString logFile() const override { return QStringLiteral("/home/ada/.local/share/Emesa/emesa-desktop/logs/emesa.log"); }
    [[nodiscard]] QStringList languages() const override { return {QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("hi")}; }

    Status trouble; ///< what change() answers

private:
    ClientSettings m_settings;
};

} // namespace emesa::test
