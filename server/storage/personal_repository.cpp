// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/personal_repository.h"

#include "core/schema/row.h"
#include "core/storage/params.h"
#include "core/storage/schema_sql.h"

namespace emesa {

using storage::Database;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

const Sql &selectViews()
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<SavedView>() + Sql(" FROM saved_views");
    return sql;
}

const Sql &selectPreferences()
{
    static const Sql sql("SELECT content FROM preferences WHERE user_id = ?");
    return sql;
}

Result<QJsonObject> contentOf(Database &database, const Sql &sql, Id user)
{
    const auto found = database.one(sql, params(user), [](const Row &row) { return schema::Codec<QJsonObject>::fromRow(row, 0); });
    if (!found)
        return found.error();
    return found->value_or(QJsonObject());
}

SavedView viewOf(const Row &row)
{
    return schema::readRow<SavedView>(row);
}

Status done(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

QString textOf(const QJsonObject &object)
{
    return schema::Codec<QJsonObject>::toSql(object).toString();
}

} // namespace

Result<QList<SavedView>> PersonalRepository::views(Database &database, Id user, const QString &page)
{
    static const Sql every = selectViews() + Sql(" WHERE (owner_id = ? OR is_shared = 1) ORDER BY name, id LIMIT 1000");
    static const Sql ofPage = selectViews() + Sql(" WHERE (owner_id = ? OR is_shared = 1) AND page = ? ORDER BY name, id LIMIT 1000");
    return page.isEmpty() ? database.all(every, params(user), &viewOf) : database.all(ofPage, params(user, page), &viewOf);
}

Result<std::optional<SavedView>> PersonalRepository::lockView(Database &database, Id user, const QString &id)
{
    static const Sql sqlite = selectViews() + Sql(" WHERE id = ? AND (owner_id = ? OR is_shared = 1)");
    static const Sql mysql = sqlite + Sql(" FOR UPDATE");
    return database.one(database.dialect() == Dialect::MySql ? mysql : sqlite, params(id, user), &viewOf);
}

Result<qint64> PersonalRepository::countViews(Database &database, Id user)
{
    static const Sql sql("SELECT COUNT(*) FROM saved_views WHERE owner_id = ?");
    const auto found = database.one(sql, params(user), [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Status PersonalRepository::insertView(Database &database, const SavedView &view)
{
    static const Sql sql("INSERT INTO saved_views (id, owner_id, owner_name, page, name, is_shared, definition, version, updated_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return done(database.execute(sql, params(view.id, view.owner, view.ownerName, view.page, view.name, view.isShared, textOf(view.definition),
                                             view.version, view.updatedAt)));
}

Status PersonalRepository::updateView(Database &database, const SavedView &view)
{
    static const Sql sql("UPDATE saved_views SET page = ?, name = ?, is_shared = ?, definition = ?, version = ?, updated_at = ? WHERE id = ?");
    return done(database.execute(sql, params(view.page, view.name, view.isShared, textOf(view.definition), view.version, view.updatedAt, view.id)));
}

Status PersonalRepository::removeView(Database &database, const QString &id)
{
    static const Sql sql("DELETE FROM saved_views WHERE id = ?");
    return done(database.execute(sql, params(id)));
}

Result<QJsonObject> PersonalRepository::preferences(Database &database, Id user)
{
    return contentOf(database, selectPreferences(), user);
}

Result<QJsonObject> PersonalRepository::lockPreferences(Database &database, Id user)
{
    static const Sql mysql = selectPreferences() + Sql(" FOR UPDATE");
    return contentOf(database, database.dialect() == Dialect::MySql ? mysql : selectPreferences(), user);
}

Status PersonalRepository::setPreferences(Database &database, Id user, const QJsonObject &content, Timestamp now)
{
    static const Sql update("UPDATE preferences SET content = ?, updated_at = ? WHERE user_id = ?");
    const auto updated = database.execute(update, params(textOf(content), now, user));
    if (!updated)
        return updated.error();
    if (*updated > 0)
        return {};
    static const Sql insert("INSERT INTO preferences (content, updated_at, user_id) VALUES (?, ?, ?)");
    return done(database.execute(insert, params(textOf(content), now, user)));
}

} // namespace emesa
