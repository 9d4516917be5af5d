// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/iso_regions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/uregion.h>

#include <memory>

namespace emesa {

namespace {

Result<QJsonArray> readList(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("iso_codes"), QStringLiteral("%1 cannot be read; install the package iso-codes.").arg(path)};
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(name).toArray();
    if (list.isEmpty())
        return Error{ErrorCode::Malformed, QStringLiteral("iso_codes"), QStringLiteral("%1 holds no list \"%2\".").arg(path, name)};
    return list;
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// English names of CLDR's regions.
class RegionNames
{
public:
    RegionNames() : m_names(uldn_open("en", ULDN_STANDARD_NAMES, &m_error)) {}

    [[nodiscard]] QString of(const char *code)
    {
        UChar buffer[128];
        const int32_t length = U_SUCCESS(m_error) ? uldn_regionDisplayName(m_names.get(), code, buffer, 128, &m_error) : 0;
        return U_SUCCESS(m_error) ? QString::fromUtf16(buffer, length) : QString();
    }

private:
    struct Closer
    {
        void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
    };
    UErrorCode m_error = U_ZERO_ERROR;
    std::unique_ptr<ULocaleDisplayNames, Closer> m_names;
};

/// The M49 continent's code; nullptr for what is in none. CLDR puts such territories into a region made for leftovers,
/// "Outlying Oceania", which M49 does not have.
const char *continentOf(const QString &country)
{
    UErrorCode error = U_ZERO_ERROR;
    const URegion *region = uregion_getRegionFromCode(country.toLatin1().constData(), &error);
    if (U_FAILURE(error) || !region)
        return nullptr;
    const URegion *leftovers = uregion_getContainingRegionOfType(region, URGN_SUBCONTINENT);
    const URegion *continent = uregion_getContainingRegionOfType(region, URGN_CONTINENT);
    if (!continent || !leftovers || qstrcmp(uregion_getRegionCode(leftovers), "QO") == 0)
        return nullptr;
    return uregion_getRegionCode(continent);
}

} // namespace

Result<IsoRegions> IsoRegions::read(const QString &directory)
{
    const auto countries = readList(directory + QStringLiteral("/iso_3166-1.json"), QStringLiteral("3166-1"));
    if (!countries)
        return countries.error();
    const auto subdivisions = readList(directory + QStringLiteral("/iso_3166-2.json"), QStringLiteral("3166-2"));
    if (!subdivisions)
        return subdivisions.error();
    IsoRegions regions;
    RegionNames names;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UEnumeration, decltype(&uenum_close)> continents(uregion_getAvailable(URGN_CONTINENT, &error), &uenum_close);
    for (const char *code = uenum_next(continents.get(), nullptr, &error); code && U_SUCCESS(error); code = uenum_next(continents.get(), nullptr, &error))
        regions.continents += names.of(code);
    regions.continents.sort();
    for (const QJsonValue &value : *countries) {
        const QJsonObject object = value.toObject();
        const QString common = text(object, "common_name");
        Country country{text(object, "alpha_2"), common.isEmpty() ? text(object, "name") : common, text(object, "official_name"), {}};
        if (const char *continent = continentOf(country.code))
            country.continent = names.of(continent);
        regions.countries += country;
    }
    for (const QJsonValue &value : *subdivisions) {
        const QJsonObject object = value.toObject();
        Subdivision subdivision{text(object, "code"), text(object, "name"), text(object, "type"), text(object, "parent")};
        // Older editions leave the country out of the parent's code.
        if (!subdivision.parent.isEmpty() && !subdivision.parent.contains(u'-'))
            subdivision.parent = subdivision.country() + u'-' + subdivision.parent;
        regions.subdivisions += subdivision;
    }
    return regions;
}

} // namespace emesa
