// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/user_repository.h"

#include "core/domain/email_address.h"
#include "core/storage/schema_sql.h"
#include "server/storage/role_repository.h"

#include <algorithm>

namespace emesa::users {

using storage::Database;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

const Sql &credentialColumns()
{
    static const Sql sql("SELECT id, username, email, password_hash, is_active FROM users");
    return sql;
}

const Sql &versionInForce()
{
    static const Sql sql("SELECT auth_version FROM users WHERE id = ? AND is_active = 1");
    return sql;
}

Credentials readCredentials(const Row &row)
{
    return {row.int64(0), row.text(1), row.text(2), row.utf8(3), row.boolean(4)};
}

QString displayName(const ProfilePatch &profile)
{
    const QString name = QString(profile.firstName.trimmed() + u' ' + profile.lastName.trimmed()).trimmed();
    return name.isEmpty() ? profile.username : name;
}

Result<bool> exists(Database &database, const Sql &sql, const QVariantList &values)
{
    const auto found = database.one(sql, values, [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

} // namespace

Result<std::optional<Credentials>> credentialsFor(Database &database, const QString &login)
{
    static const Sql byEmail = credentialColumns() + Sql(" WHERE email = ?");
    static const Sql byName = credentialColumns() + Sql(" WHERE username_key = ?");
    const QString key = canonicalName(login);
    return database.one(key.contains(u'@') ? byEmail : byName, params(key), readCredentials);
}

Result<std::optional<Credentials>> credentialsOf(Database &database, Id userId)
{
    static const Sql byId = credentialColumns() + Sql(" WHERE id = ?");
    return database.one(byId, params(userId), readCredentials);
}

Result<std::optional<CallerData>> callerData(Database &database, Id userId)
{
    static const Sql sql("SELECT username, email, display_name, supplier_id FROM users WHERE id = ?");
    return database.one(sql, params(userId), [](const Row &row) {
        return CallerData{row.text(0), row.text(1), row.text(2), row.get<std::optional<Id>>(3)};
    });
}

Status lock(Database &database, Id userId)
{
    if (database.dialect() == storage::Dialect::Sqlite)
        return {}; // a transaction of ours has the whole file
    static const Sql sql("SELECT id FROM users WHERE id = ? FOR UPDATE");
    return database.forEach(sql, params(userId), [](const Row &) {});
}

Result<std::optional<User>> profile(Database &database, Id userId)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<User>("u.") + Sql(" FROM users u WHERE u.id = ?");
    return database.one(sql, params(userId), [](const Row &row) { return schema::readRow<User>(row); });
}

Result<std::optional<User>> find(Database &database, Id userId)
{
    auto user = profile(database, userId);
    if (!user || !*user)
        return user;
    auto groups = roles::namesOf(database, userId);
    if (!groups)
        return groups.error();
    auto permissions = roles::permissionsOf(database, userId);
    if (!permissions)
        return permissions.error();
    (*user)->groups = *std::move(groups);
    (*user)->permissions = *std::move(permissions);
    return user;
}

Result<bool> emailIsTaken(Database &database, const QString &email)
{
    static const Sql sql("SELECT id FROM users WHERE email = ?");
    return exists(database, sql, params(email));
}

Result<bool> usernameIsTaken(Database &database, const QString &username, Id except)
{
    static const Sql sql("SELECT id FROM users WHERE username_key = ? AND id <> ?");
    return exists(database, sql, params(canonicalName(username), except));
}

Result<Id> insert(Database &database, const NewUser &user, Timestamp now)
{
    static const Sql sql("INSERT INTO users (username, username_key, email, password_hash, first_name, last_name, display_name, phone,"
                         " company, address, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const ProfilePatch &profile = user.profile;
    return database.insert(sql, params(profile.username, canonicalName(profile.username), user.email, QString::fromLatin1(user.passwordHash),
                                       profile.firstName, profile.lastName, displayName(profile), profile.phone, profile.company,
                                       profile.address, now, now));
}

Result<std::optional<qint64>> rightsVersion(Database &database, Id userId)
{
    return database.one(versionInForce(), params(userId), [](const Row &row) { return row.int64(0); });
}

storage::Expectation rightsAsOf(Id userId, qint64 version)
{
    return {versionInForce(), params(userId), version};
}

Status rightsChanged(Database &database, Id userId)
{
    static const Sql sql("UPDATE users SET auth_version = auth_version + 1 WHERE id = ?");
    const auto counted = database.execute(sql, params(userId));
    return counted ? Status() : Status(counted.error());
}

Status updateProfile(Database &database, Id userId, const ProfilePatch &profile, Timestamp now)
{
    static const Sql sql("UPDATE users SET username = ?, username_key = ?, first_name = ?, last_name = ?, display_name = ?, phone = ?,"
                         " company = ?, address = ?, updated_at = ?, auth_version = auth_version + 1, version = version + 1 WHERE id = ?");
    const auto updated = database.execute(sql, params(profile.username, canonicalName(profile.username), profile.firstName,
                                                      profile.lastName, displayName(profile), profile.phone, profile.company,
                                                      profile.address, now, userId));
    return updated ? Status() : Status(updated.error());
}

Result<bool> replacePassword(Database &database, Id userId, const QByteArray &expected, const QByteArray &replacement, Timestamp now)
{
    static const Sql sql("UPDATE users SET password_hash = ?, updated_at = ? WHERE id = ? AND password_hash = ?");
    const auto updated = database.execute(sql, params(QString::fromLatin1(replacement), now, userId, QString::fromLatin1(expected)));
    if (!updated)
        return updated.error();
    return *updated > 0;
}

Status setPassword(Database &database, Id userId, const QByteArray &hash, Timestamp now)
{
    static const Sql sql("UPDATE users SET password_hash = ?, updated_at = ? WHERE id = ?");
    const auto updated = database.execute(sql, params(QString::fromLatin1(hash), now, userId));
    return updated ? Status() : Status(updated.error());
}

Status setEmail(Database &database, Id userId, const QString &email, Timestamp now)
{
    static const Sql sql("UPDATE users SET email = ?, updated_at = ?, auth_version = auth_version + 1 WHERE id = ?");
    const auto updated = database.execute(sql, params(email, now, userId));
    return updated ? Status() : Status(updated.error());
}

Status countChange(Database &database, Id userId)
{
    static const Sql sql("UPDATE users SET version = version + 1 WHERE id = ?");
    const auto updated = database.execute(sql, params(userId));
    return updated ? Status() : Status(updated.error());
}

Status noteSignIn(Database &database, Id userId, Timestamp now)
{
    static const Sql sql("UPDATE users SET last_sign_in_at = ? WHERE id = ?");
    const auto updated = database.execute(sql, params(now, userId));
    return updated ? Status() : Status(updated.error());
}

Status setActive(Database &database, Id userId, bool active, Timestamp now)
{
    static const Sql sql("UPDATE users SET is_active = ?, updated_at = ?, auth_version = auth_version + 1 WHERE id = ?");
    const auto updated = database.execute(sql, params(active, now, userId));
    return updated ? Status() : Status(updated.error());
}

Status setSupplier(Database &database, Id userId, std::optional<Id> supplierId, Timestamp now)
{
    static const Sql sql("UPDATE users SET supplier_id=?, auth_version=auth_version+1, updated_at=? WHERE id=?");
    const auto changed = database.execute(sql, params(supplierId, now, userId));
    return changed ? Status() : changed.error();
}

Result<int> highestLegacyIterations(Database &database)
{
    static const Sql sql("SELECT password_hash FROM users WHERE password_hash LIKE 'pbkdf2|_%' ESCAPE '|'");
    int highest = 0;
    const Status read = database.forEach(sql, {}, [&](const Row &row) {
        highest = std::max(highest, row.utf8(0).split('$').value(1).toInt());
    });
    if (!read)
        return read.error();
    return highest;
}

namespace {

QVariantList idParams(const QList<Id> &ids)
{
    QVariantList values;
    for (const Id id : ids)
        values += params(id);
    return values;
}

} // namespace

Result<QList<UserShadow>> shadows(Database &database, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return QList<UserShadow>();
    static const Sql select("SELECT id, username, email, first_name, last_name, display_name, company, supplier_id, is_active, auth_version,"
                            " created_at FROM users WHERE id IN (");
    return database.all(select + Sql::placeholders(ids.size()) + Sql(")"), idParams(ids), [](const Row &row) {
        return UserShadow{row.int64(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
                          row.get<std::optional<Id>>(7), row.boolean(8), row.int64(9), row.get<Timestamp>(10)};
    });
}

Result<QHash<Id, qint64>> versions(Database &database, const QList<Id> &ids)
{
    QHash<Id, qint64> found;
    if (ids.isEmpty())
        return found;
    static const Sql select("SELECT id, auth_version FROM users WHERE id IN (");
    const Status read = database.forEach(select + Sql::placeholders(ids.size()) + Sql(")"), idParams(ids),
                                         [&](const Row &row) { found.insert(row.int64(0), row.int64(1)); });
    if (!read)
        return read.error();
    return found;
}

Result<QList<Id>> idsAfter(Database &database, Id after, int limit)
{
    static const Sql sql("SELECT id FROM users WHERE id > ? ORDER BY id LIMIT ?");
    return database.all(sql, params(after, limit), [](const Row &row) -> Id { return row.int64(0); });
}

Result<QList<Id>> storeShadow(Database &database, const UserShadow &shadow, Timestamp now)
{
    const QString key = canonicalName(shadow.username);
    static const Sql byName("SELECT id FROM users WHERE username_key = ? AND id <> ?");
    static const Sql byEmail("SELECT id FROM users WHERE email = ? AND id <> ?");
    // No account has such a name, and version 0 is older than any.
    static const Sql yield("UPDATE users SET username_key = ?, email = ?, auth_version = 0 WHERE id = ?");
    QList<Id> displaced;
    for (const auto &[sql, value] : {std::pair(&byName, key), std::pair(&byEmail, shadow.email)}) {
        const auto holder = database.one(*sql, params(value, shadow.id), [](const Row &row) -> Id { return row.int64(0); });
        if (!holder)
            return holder.error();
        if (!*holder || displaced.contains(**holder))
            continue;
        const QString placeholder = QStringLiteral("moved:%1").arg(**holder);
        if (const auto yielded = database.execute(yield, params(placeholder, placeholder, **holder)); !yielded)
            return yielded.error();
        displaced += **holder;
    }

    static const Sql update("UPDATE users SET username = ?, username_key = ?, email = ?, password_hash = '', first_name = ?, last_name = ?,"
                            " display_name = ?, company = ?, supplier_id = ?, is_active = ?, auth_version = ?, updated_at = ?"
                            " WHERE id = ? AND auth_version <= ?");
    const QVariantList columns = params(shadow.username, key, shadow.email, shadow.firstName, shadow.lastName, shadow.displayName, shadow.company,
                                        shadow.supplierId, shadow.isActive, shadow.authVersion, now);
    const auto updated = database.execute(update, columns + params(shadow.id, shadow.authVersion));
    if (!updated)
        return updated.error();
    if (*updated > 0)
        return displaced;
    const auto known = versions(database, {shadow.id});
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return displaced;
    static const Sql insert("INSERT INTO users (username, username_key, email, password_hash, first_name, last_name, display_name, company,"
                            " supplier_id, is_active, auth_version, updated_at, id, created_at) VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto inserted = database.execute(insert, columns + params(shadow.id, shadow.createdAt));
    if (!inserted)
        return inserted.error();
    return displaced;
}

} // namespace emesa::users
