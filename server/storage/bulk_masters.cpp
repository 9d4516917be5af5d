// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/bulk_masters.h"

#include "core/domain/master_data.h"
#include "core/storage/params.h"
#include "core/storage/schema_sql.h"
#include "server/storage/row_batch.h"

namespace emesa::bulkMasters {

namespace {

using storage::Database;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

constexpr qint64 rowsPerStatement = 500;

const QString &continentName()
{
    static const QString name = QStringLiteral("Bulk continent");
    return name;
}

/// One kind's rows on their way.
template<typename T>
class Batch
{
public:
    explicit Batch(Database &database)
        : m_rows(database, Sql("INSERT INTO ") + SchemaSql::table<T>() + Sql(" (") + SchemaSql::storedNames<T>() + Sql(", name_key, unique_id) VALUES "),
                 schema::storedColumns<T>().size() + 2)
    {
    }

    /// A record of that name in the same place as `above`, which may be its parent.
    Status add(T &record, const QString &name, Timestamp now)
    {
        record.uniqueId = newUuid(now);
        record.name = name;
        record.createdAt = record.updatedAt = now;
        m_rows.add(schema::storedValues(record) + params(masterNameKey(name), record.uniqueId));
        return ++m_count % rowsPerStatement == 0 ? flush() : Status();
    }
    Status flush() { return m_rows.flush(); }

private:
    RowBatch m_rows;
    qint64 m_count = 0;
};

/// Numbers in words that sort in another order than they were made in, as names do.
QString cityName(qint64 number)
{
    static constexpr std::array beginnings = {"Alt", "Berg", "Castle", "Dorn", "East", "Forge", "Green", "Hill", "Iron", "Lake", "Mill", "North", "Oak", "Port", "Stone", "West"};
    static constexpr std::array ends = {"burg", "dale", "field", "ford", "ham", "haven", "mouth", "stead", "ton", "wick"};
    const quint64 mixed = quint64(number) * 0x9e3779b97f4a7c15ULL;
    return QLatin1String(beginnings[(mixed >> 40) % beginnings.size()]) + QLatin1String(ends[(mixed >> 20) % ends.size()]) + QStringLiteral(" %1").arg(number);
}

Status insertAll(Database &database, qint64 cities, Timestamp now)
{
    Batch<Continent> continents(database);
    Batch<Country> countries(database);
    Batch<State> states(database);
    Batch<District> districts(database);
    Batch<City> cityRows(database);
    Continent continent;
    if (Status added = continents.add(continent, continentName(), now); !added)
        return added;
    Country country;
    country.continent = continent.uniqueId;
    State state;
    state.continent = continent.uniqueId;
    District district;
    district.continent = continent.uniqueId;
    City city;
    city.continent = continent.uniqueId;
    // Whatever others lie in goes out before them.
    const auto flushAbove = [&]() -> Status {
        for (const Status &flushed : {continents.flush(), countries.flush(), states.flush(), districts.flush()}) {
            if (!flushed)
                return flushed;
        }
        return {};
    };
    const qint64 citiesPerState = citiesPerDistrict * districtsPerState;
    for (qint64 stateNumber = 0; stateNumber * citiesPerState < cities; ++stateNumber) {
        if (stateNumber % statesPerCountry == 0) {
            country.code = QStringLiteral("B%1").arg(stateNumber / statesPerCountry);
            if (Status added = countries.add(country, QStringLiteral("Bulk country %1").arg(stateNumber / statesPerCountry), now); !added)
                return added;
            state.country = district.country = city.country = country.uniqueId;
        }
        state.code = country.code + QStringLiteral("-%1").arg(stateNumber);
        if (Status added = states.add(state, QStringLiteral("Bulk state %1").arg(stateNumber), now); !added)
            return added;
        district.state = city.state = state.uniqueId;
        for (qint64 number = stateNumber * citiesPerState; number < (stateNumber + 1) * citiesPerState; ++number) {
            if (number % citiesPerDistrict == 0) {
                if (Status added = districts.add(district, QStringLiteral("Bulk district %1").arg(number / citiesPerDistrict), now); !added)
                    return added;
                city.district = district.uniqueId;
                if (Status flushed = flushAbove(); !flushed)
                    return flushed;
            }
            if (Status added = cityRows.add(city, cityName(number), now); !added)
                return added;
        }
    }
    return cityRows.flush();
}

} // namespace

Result<qint64> countOf(Database &database)
{
    static const Sql sql("SELECT COUNT(*) FROM master_cities c JOIN master_continents k ON k.unique_id = c.continent WHERE k.name_key = ?");
    const auto count = database.one(sql, params(masterNameKey(continentName())), [](const Row &row) { return row.int64(0); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Status insert(Database &database, qint64 cities, Timestamp now)
{
    const auto present = countOf(database);
    if (!present)
        return present.error();
    if (*present >= cities)
        return {};
    if (*present > 0)
        return Error{ErrorCode::Conflict, QStringLiteral("bulk_masters"), QStringLiteral("There are %1 bulk cities; they are made all at once.").arg(*present)};
    return database.inTransaction([&] { return insertAll(database, cities, now); });
}

Result<QString> someState(Database &database)
{
    static const Sql sql("SELECT s.unique_id FROM master_states s JOIN master_continents k ON k.unique_id = s.continent WHERE k.name_key = ?"
                         " ORDER BY s.name, s.unique_id LIMIT 1000");
    const auto states = database.all(sql, params(masterNameKey(continentName())), [](const Row &row) { return row.text(0); });
    if (!states)
        return states.error();
    if (states->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("bulk_masters"), QStringLiteral("There are no bulk places.")};
    return states->at(states->size() / 2);
}

} // namespace emesa::bulkMasters
