// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/config/loader.h"

#include <QStringList>

namespace emesa::app {

/// What the command line asks for, before settings are judged.
struct Invocation
{
    QStringList command;                ///< {"serve"}, {"migrate", "status"} …
    QHash<QString, QString> options;    ///< of the command: "email" → value; switches → ""
    QList<config::Assignment> settings; ///< --key value
    QString configFile;                 ///< --config; empty: EMESA_CONFIG, else the usual place if it exists
    bool checkConfig = false;
    bool printConfig = false;
    bool help = false;
    bool version = false;
};

/// `arguments` without the program's name. Malformed with one sentence for people.
[[nodiscard]] Result<Invocation> parseCommandLine(const QStringList &arguments);

[[nodiscard]] QString helpText();

} // namespace emesa::app
