// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/master_repository.h"

#include "core/storage/params.h"

namespace emesa {

using storage::Database;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

template<typename T>
const Sql &from()
{
    static const Sql text = [] {
        Sql sql = Sql("FROM ") + SchemaSql::table<T>() + Sql(" t");
        if (const auto parent = masterEntityOf<T>.parent)
            sql += Sql(" LEFT JOIN ") + Sql::identifier(masterEntity(*parent).table) + Sql(" p ON p.unique_id = t.") + Sql::identifier(masterEntity(*parent).name);
        return sql;
    }();
    return text;
}

template<typename T>
Result<std::optional<T>> read(Database &database, const Sql &sql, const QString &id)
{
    return database.one(sql, params(id), [](const Row &row) { return schema::readRow<T>(row); });
}

template<typename T>
const Sql &selectOne()
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<T>("t.") + Sql(" ") + from<T>() + Sql(" WHERE t.unique_id = ?");
    return sql;
}

/// Columns that are no field of T: what of its name and its image the database looks at.
template<typename T>
Sql extraColumns(const Sql &afterEach)
{
    Sql sql = Sql("name_key") + afterEach;
    if constexpr (std::is_same_v<T, EquipmentType>)
        sql += Sql(", image_sha256") + afterEach;
    return sql;
}

template<typename T>
QVariantList valuesOf(const T &record)
{
    QVariantList values = schema::storedValues(record);
    values += record.isDeleted ? QVariant() : storage::param(masterNameKey(record.name));
    if constexpr (std::is_same_v<T, EquipmentType>)
        values += storage::param(imageBlobOf(record));
    return values;
}

template<typename T>
Error nameTaken(const Error &error)
{
    if (error.reason != QLatin1String("duplicate"))
        return error;
    const auto parent = masterEntityOf<T>.parent;
    const QString where = parent ? QStringLiteral("this ") + QString::fromLatin1(masterEntity(*parent).name) : QStringLiteral("the list");
    return Error::invalidField(QStringLiteral("name"), QStringLiteral("unique"), QStringLiteral("This name is taken in %1.").arg(where));
}

} // namespace

template<typename T>
const ListSource &MasterRepository<T>::list()
{
    static const ListSource source{.entity = masterEntityOf<T>.table,
                                   .columns = SchemaSql::columns<T>("t."),
                                   .from = from<T>(),
                                   .countFrom = Sql("FROM ") + SchemaSql::table<T>() + Sql(" t"),
                                   .key = Sql("t.unique_id"),
                                   .base = Sql(),
                                   .fields = ListSelect::fieldsOf<T>("t."),
                                   .textKey = true,
                                   .usualOrder = QStringLiteral("name")};
    return source;
}

template<typename T>
Result<std::optional<T>> MasterRepository<T>::find(Database &database, const QString &id)
{
    static const Sql sql = selectOne<T>() + Sql(" AND t.is_deleted = 0");
    return read<T>(database, sql, id);
}

template<typename T>
Result<std::optional<T>> MasterRepository<T>::lock(Database &database, const QString &id)
{
    if (database.dialect() == Dialect::MySql) {
        static const Sql sql = Sql("SELECT version FROM ") + SchemaSql::table<T>() + Sql(" WHERE unique_id = ? FOR UPDATE");
        const auto locked = database.one(sql, params(id), [](const Row &row) { return row.int64(0); });
        if (!locked)
            return locked.error();
    }
    return read<T>(database, selectOne<T>(), id);
}

template<typename T>
Result<QString> MasterRepository<T>::insert(Database &database, const T &record, Timestamp)
{
    static const Sql sql = Sql("INSERT INTO ") + SchemaSql::table<T>() + Sql(" (") + SchemaSql::storedNames<T>() + Sql(", ") + extraColumns<T>(Sql())
        + Sql(", unique_id) VALUES (") + Sql::placeholders(valuesOf(T()).size() + 1) + Sql(")");
    const auto inserted = database.execute(sql, valuesOf(record) + params(record.uniqueId));
    return inserted ? Result<QString>(record.uniqueId) : Result<QString>(nameTaken<T>(inserted.error()));
}

template<typename T>
Status MasterRepository<T>::update(Database &database, const T &record, Timestamp)
{
    static const Sql sql = Sql("UPDATE ") + SchemaSql::table<T>() + Sql(" SET ") + SchemaSql::assignments<T>() + Sql(", ") + extraColumns<T>(Sql(" = ?"))
        + Sql(" WHERE unique_id = ?");
    const auto updated = database.execute(sql, valuesOf(record) + params(record.uniqueId));
    return updated ? Status() : Status(nameTaken<T>(updated.error()));
}

template class MasterRepository<Continent>;
template class MasterRepository<Country>;
template class MasterRepository<State>;
template class MasterRepository<District>;
template class MasterRepository<City>;
template class MasterRepository<Plant>;
template class MasterRepository<Site>;
template class MasterRepository<Zone>;
template class MasterRepository<Ward>;
template class MasterRepository<EquipmentType>;

} // namespace emesa
