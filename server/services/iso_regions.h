// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace emesa {

/// Countries and subdivisions as Debian's iso-codes has them, and the continent of a country as ICU knows it from CLDR
/// (the grouping of UN M49): docs/decisions/0060.
struct IsoRegions
{
    struct Country
    {
        QString code;      ///< ISO 3166-1 alpha-2
        QString name;      ///< the common name where there is one
        QString formalName;
        QString continent; ///< in English; empty: in none
    };
    struct Subdivision
    {
        QString code;   ///< ISO 3166-2, "DE-BY"
        QString name;
        QString type;   ///< "Province"
        QString parent; ///< code of the subdivision it belongs to; empty: the country itself
        [[nodiscard]] QString country() const { return code.section(u'-', 0, 0); }
    };

    QStringList continents; ///< those of M49; a country in none is one of its own
    QList<Country> countries;
    QList<Subdivision> subdivisions;

    /// From `directory`/iso_3166-1.json and iso_3166-2.json. NotFound when a file is missing, Malformed when it is another.
    [[nodiscard]] static Result<IsoRegions> read(const QString &directory);
};

} // namespace emesa
