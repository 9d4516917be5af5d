// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace emesa {

/// The resource directory of the server's migrations, for storage::Migrator.
inline QString migrationsDirectory()
{
    return QStringLiteral(":/emesa/migrations");
}

} // namespace emesa
