// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

#include <span>

namespace emesa {

/// The ten kinds of master data. Places: continent → country → state → district → city; in a city the company's own:
/// plant → site → zone → ward. Equipment types stand alone.
enum class MasterKind { Continent, Country, State, District, City, Plant, Site, Zone, Ward, EquipmentType };

/// What every kind has. Records are never removed from their table: a deleted one is hidden, its name is free again.
struct MasterRecord
{
    QString uniqueId;    ///< UUID
    QString name;        ///< unique among the living records of the same parent, whatever its case
    QString description;
    QString parentName;  ///< of the record above
    bool isActive = true;
    bool isDeleted = false;
    Timestamp createdAt;
    Timestamp updatedAt;
    std::optional<Id> createdBy;
    std::optional<Id> updatedBy;
    int version = 1;
};

// The unique ids of everything a record lies in; kept with each record, so that lists find by any of them.
struct Continent : MasterRecord {};
struct InContinent : MasterRecord { QString continent; };
struct Country : InContinent { QString code; }; ///< ISO 3166-1 alpha-2
struct InCountry : InContinent { QString country; };
struct State : InCountry { QString code; };     ///< ISO 3166-2
struct InState : InCountry { QString state; };
struct District : InState { QString code; };    ///< ISO 3166-2
struct InDistrict : InState { QString district; };
struct City : InDistrict {};
struct InCity : InDistrict { QString city; };
struct Plant : InCity {};
struct InPlant : InCity { QString plant; };
struct Site : InPlant {};
struct InSite : InPlant { QString site; };
struct Zone : InSite {};
struct InZone : InSite { QString zone; };
struct Ward : InZone {};

struct EquipmentType : MasterRecord
{
    QString category;
    QString image;                   ///< path below /media/
    std::optional<QString> imageUrl;
};

/// One row per kind; everything that differs between them but their own fields.
struct MasterEntity
{
    MasterKind kind;
    const char *name;      ///< "city": in events, permissions (master_city_read) and as the column in what lies in it
    const char *nameField; ///< "city_name": read-only beside that column
    const char *plural;    ///< "cities": in the ids of endpoints (cities.list)
    const char *path;      ///< "cities": /api/master/cities/
    const char *table;
    const char *topic;     ///< live topic that hears of changes
    const char *title;
    std::optional<MasterKind> parent;
};

inline constexpr std::array masterEntities = {
    MasterEntity{MasterKind::Continent, "continent", "continent_name", "continents", "continents", "master_continents", "master:continent", QT_TRANSLATE_NOOP("MasterRecord", "Continent"), {}},
    MasterEntity{MasterKind::Country, "country", "country_name", "countries", "countries", "master_countries", "master:country", QT_TRANSLATE_NOOP("MasterRecord", "Country"), MasterKind::Continent},
    MasterEntity{MasterKind::State, "state", "state_name", "states", "states", "master_states", "master:state", QT_TRANSLATE_NOOP("MasterRecord", "State"), MasterKind::Country},
    MasterEntity{MasterKind::District, "district", "district_name", "districts", "districts", "master_districts", "master:district", QT_TRANSLATE_NOOP("MasterRecord", "District"), MasterKind::State},
    MasterEntity{MasterKind::City, "city", "city_name", "cities", "cities", "master_cities", "master:city", QT_TRANSLATE_NOOP("MasterRecord", "City"), MasterKind::District},
    MasterEntity{MasterKind::Plant, "plant", "plant_name", "plants", "plants", "master_plants", "master:plant", QT_TRANSLATE_NOOP("MasterRecord", "Plant"), MasterKind::City},
    MasterEntity{MasterKind::Site, "site", "site_name", "sites", "sites", "master_sites", "master:site", QT_TRANSLATE_NOOP("MasterRecord", "Site"), MasterKind::Plant},
    MasterEntity{MasterKind::Zone, "zone", "zone_name", "zones", "zones", "master_zones", "master:zone", QT_TRANSLATE_NOOP("MasterRecord", "Zone"), MasterKind::Site},
    MasterEntity{MasterKind::Ward, "ward", "ward_name", "wards", "wards", "master_wards", "master:ward", QT_TRANSLATE_NOOP("MasterRecord", "Ward"), MasterKind::Zone},
    MasterEntity{MasterKind::EquipmentType, "equipment_type", "equipment_type_name", "equipment_types", "equipment-types", "master_equipment_types", "master:equipment_type", QT_TRANSLATE_NOOP("MasterRecord", "Equipment type"), {}},
};

[[nodiscard]] constexpr const MasterEntity &masterEntity(MasterKind kind)
{
    return masterEntities[size_t(kind)];
}

/// The kind `steps` above: its parent for 1.
[[nodiscard]] constexpr const MasterEntity &masterAbove(MasterKind kind, size_t steps)
{
    for (; steps > 0; --steps)
        kind = *masterEntity(kind).parent;
    return masterEntity(kind);
}

/// How many kinds are above.
[[nodiscard]] constexpr size_t masterDepth(MasterKind kind)
{
    size_t depth = 0;
    for (auto above = masterEntity(kind).parent; above; above = masterEntity(*above).parent)
        ++depth;
    return depth;
}

/// A name as it is compared: without regard to case, width and spaces. At most 255 characters, whatever the name.
[[nodiscard]] QString masterNameKey(const QString &name);

/// The SHA-256 in an equipment type's image path ("equipment-types/<unique_id>/<sha256>.png"); nullopt without an image.
[[nodiscard]] std::optional<QString> imageBlobOf(const EquipmentType &type);

/// Every type, in the order of MasterKind.
using MasterTypes = std::tuple<Continent, Country, State, District, City, Plant, Site, Zone, Ward, EquipmentType>;

namespace detail {

template<typename T, size_t I = 0>
constexpr MasterKind kindOf()
{
    if constexpr (std::is_same_v<T, std::tuple_element_t<I, MasterTypes>>)
        return MasterKind(I);
    else
        return kindOf<T, I + 1>();
}

} // namespace detail

/// The row of masterEntities for T.
template<typename T>
inline constexpr const MasterEntity &masterEntityOf = masterEntity(detail::kindOf<T>());

/// The members that say where a T lies, nearest first: what masterAbove() names.
template<typename T>
inline constexpr std::array<QString T::*, 0> lineageOf = {};
template<>
inline constexpr std::array<QString Country::*, 1> lineageOf<Country> = {&Country::continent};
template<>
inline constexpr std::array<QString State::*, 2> lineageOf<State> = {&State::country, &State::continent};
template<>
inline constexpr std::array<QString District::*, 3> lineageOf<District> = {&District::state, &District::country, &District::continent};
template<>
inline constexpr std::array<QString City::*, 4> lineageOf<City> = {&City::district, &City::state, &City::country, &City::continent};
template<>
inline constexpr std::array<QString Plant::*, 5> lineageOf<Plant> = {&Plant::city, &Plant::district, &Plant::state, &Plant::country, &Plant::continent};
template<>
inline constexpr std::array<QString Site::*, 6> lineageOf<Site> = {&Site::plant, &Site::city, &Site::district, &Site::state, &Site::country, &Site::continent};
template<>
inline constexpr std::array<QString Zone::*, 7> lineageOf<Zone> = {&Zone::site, &Zone::plant, &Zone::city, &Zone::district, &Zone::state, &Zone::country, &Zone::continent};
template<>
inline constexpr std::array<QString Ward::*, 8> lineageOf<Ward> = {&Ward::zone, &Ward::site, &Ward::plant, &Ward::city, &Ward::district, &Ward::state, &Ward::country, &Ward::continent};

namespace detail {

template<typename T>
constexpr auto masterHead()
{
    using namespace schema;
    return std::tuple(
        field("unique_id", &T::uniqueId, {.title = QT_TRANSLATE_NOOP("MasterRecord", "No."), .flags = Key | ReadOnly}),
        field("name", &T::name, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Name"), .flags = Required | Column | Searchable | Sortable, .maxLength = 255}),
        field("description", &T::description, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Description"), .flags = Column | Searchable | Multiline, .maxLength = 1000}));
}

/// The parent, which clients set by its unique id, its name, and everything further up.
template<typename T, size_t... Further>
constexpr auto masterPlace(std::index_sequence<Further...>)
{
    using namespace schema;
    constexpr const MasterEntity &parent = masterAbove(kindOf<T>(), 1);
    return std::tuple(
        field(parent.name, lineageOf<T>[0], {.title = parent.title, .flags = Required | Filterable, .maxLength = 36}),
        field(parent.nameField, &T::parentName, {.title = parent.title, .flags = ReadOnly | Column, .sql = "p.name"}),
        field(masterAbove(kindOf<T>(), Further + 2).name, lineageOf<T>[Further + 1],
              {.title = masterAbove(kindOf<T>(), Further + 2).title, .flags = ReadOnly | Filterable})...);
}

template<typename T>
constexpr auto masterPlace()
{
    if constexpr (lineageOf<T>.empty())
        return std::tuple();
    else
        return masterPlace<T>(std::make_index_sequence<lineageOf<T>.size() - 1>());
}

template<typename T>
constexpr auto masterTail()
{
    using namespace schema;
    return std::tuple(
        field("is_active", &T::isActive, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Active"), .flags = Column | Filterable}),
        field("is_deleted", &T::isDeleted, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Deleted"), .flags = Filterable}),
        field("created_at", &T::createdAt, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Created"), .flags = ReadOnly | Sortable}),
        field("updated_at", &T::updatedAt, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Changed"), .flags = ReadOnly | Sortable}),
        field("created_by", &T::createdBy, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Created by"), .flags = ReadOnly}),
        field("updated_by", &T::updatedBy, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Changed by"), .flags = ReadOnly}),
        field("version", &T::version, {.flags = ReadOnly}));
}

/// The schema of a kind: what all have, its place, and the fields of its own.
template<typename T, typename... Own>
constexpr auto masterSchema(Own... own)
{
    return std::apply([](auto... fields) { return schema::entity(masterEntityOf<T>.table, fields...); },
                      std::tuple_cat(masterHead<T>(), std::tuple<Own...>(own...), masterPlace<T>(), masterTail<T>()));
}

template<typename T>
constexpr auto codeField()
{
    using namespace schema;
    return field("code", &T::code, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Code"), .flags = Column | Filterable | Searchable | Sortable, .maxLength = 20});
}

} // namespace detail

namespace schema {

template<> inline constexpr auto schemaOf<Continent> = emesa::detail::masterSchema<Continent>();
template<> inline constexpr auto schemaOf<Country> = emesa::detail::masterSchema<Country>(emesa::detail::codeField<Country>());
template<> inline constexpr auto schemaOf<State> = emesa::detail::masterSchema<State>(emesa::detail::codeField<State>());
template<> inline constexpr auto schemaOf<District> = emesa::detail::masterSchema<District>(emesa::detail::codeField<District>());
template<> inline constexpr auto schemaOf<City> = emesa::detail::masterSchema<City>();
template<> inline constexpr auto schemaOf<Plant> = emesa::detail::masterSchema<Plant>();
template<> inline constexpr auto schemaOf<Site> = emesa::detail::masterSchema<Site>();
template<> inline constexpr auto schemaOf<Zone> = emesa::detail::masterSchema<Zone>();
template<> inline constexpr auto schemaOf<Ward> = emesa::detail::masterSchema<Ward>();
/// `image` takes the id of a finished upload, or the file itself as a part of a form; an empty text takes it away.
template<> inline constexpr auto schemaOf<EquipmentType> = emesa::detail::masterSchema<EquipmentType>(
    field("category", &EquipmentType::category, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Category"), .flags = Column | Filterable | Searchable | Sortable, .maxLength = 100}),
    field("image", &EquipmentType::image, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Image"), .maxLength = 400}),
    field("image_url", &EquipmentType::imageUrl, {.title = QT_TRANSLATE_NOOP("MasterRecord", "Image"), .flags = ReadOnly | Derived}));

} // namespace schema
} // namespace emesa
