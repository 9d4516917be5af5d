// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/installation/client_settings.h"

#include <QObject>

namespace emesa {

/// This installation of the client as its pages see it: what its user set, and where it keeps things. Implemented where
/// the program is put together, pretended in tests. GUI thread.
class Installation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const ClientSettings &settings() const = 0;
    /// Applies `settings` at once, as far as they can be (language: at the next start), and keeps them. Unavailable when
    /// they could not be kept: then they hold until the program ends.
    [[nodiscard]] virtual Status change(const ClientSettings &settings) = 0;
    /// The file the program writes its log to; older ones lie beside it. Empty when there is none.
    [[nodiscard]] virtual QString logFile() const = 0;
    /// Languages there are texts for, BCP 47, beside English.
    [[nodiscard]] virtual QStringList languages() const = 0;

signals:
    void changed();
};

} // namespace emesa
