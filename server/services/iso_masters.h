// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/iso_regions.h"
#include "server/services/master_service.h"

namespace emesa {

/// What loadIsoRegions() did.
struct IsoReport
{
    struct Counts
    {
        int created = 0;
        int coded = 0;   ///< were there under their name and got their code
        int present = 0;
    };
    Counts continents, countries, states, districts;
    QStringList ownContinents; ///< countries that are in no continent of M49 and became one themselves
    QStringList skipped;       ///< "XX-1 Name: why"
};

/// Makes continents, countries, their subdivisions of the first level as states and of the second as districts. What is
/// there already, by code or by name, stays as people have made it; run again it does nothing. Subdivisions that bear the
/// same name in the same place get their type behind it, or their code. One unit: all or nothing.
[[nodiscard]] Result<IsoReport> loadIsoRegions(UnitOfWork &work, MasterServices &services, const IsoRegions &regions);

} // namespace emesa
