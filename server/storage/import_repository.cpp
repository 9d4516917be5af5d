// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/import_repository.h"

#include "core/domain/email_address.h"
#include "core/storage/schema_sql.h"

#include <array>

namespace emesa::imports {

using storage::Database;
using storage::param;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

constexpr qsizetype keysPerStatement = 200;
constexpr qsizetype rowsPerStatement = 50;

const char *tableOf(Numbered kind)
{
    static constexpr std::array tables = {"suppliers", "machines", "orders", "users"};
    return tables[size_t(kind)];
}

Status ran(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

Result<bool> exists(Database &database, const Sql &sql, const QVariantList &values)
{
    const auto found = database.one(sql, values, [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

/// The rows of one INSERT with many VALUES.
Status insertRows(Database &database, const Sql &head, const QList<QVariantList> &rows)
{
    for (qsizetype from = 0; from < rows.size(); from += rowsPerStatement) {
        const auto group = rows.mid(from, rowsPerStatement);
        const Sql one = Sql("(") + Sql::placeholders(group.first().size()) + Sql(")");
        Sql sql = head + one;
        QVariantList values = group.first();
        for (qsizetype i = 1; i < group.size(); ++i) {
            sql += Sql(",") + one;
            values += group[i];
        }
        if (const auto written = database.execute(sql, values); !written)
            return written.error();
    }
    return {};
}

QVariant numberOrNext(Id id)
{
    return id > 0 ? param(id) : QVariant();
}

Result<Id> numberOf(const Result<qint64> &inserted, Id wanted)
{
    if (!inserted)
        return inserted.error();
    return wanted > 0 ? wanted : *inserted;
}

} // namespace

Result<QHash<QString, Mapped>> find(Database &database, const QString &source, const QString &model, const QStringList &pks)
{
    QHash<QString, Mapped> found;
    for (qsizetype from = 0; from < pks.size(); from += keysPerStatement) {
        const QStringList group = pks.mid(from, keysPerStatement);
        QVariantList values = params(source, model);
        for (const QString &pk : group)
            values += param(pk);
        const Sql sql = Sql("SELECT source_pk, our_id, row_hash, entity FROM import_map WHERE source = ? AND model = ? AND source_pk IN (")
            + Sql::placeholders(group.size()) + Sql(")");
        const Status read = database.forEach(sql, values, [&](const Row &row) {
            found.insert(row.text(0), {row.text(0), row.text(1), row.text(2), row.text(3)});
        });
        if (!read)
            return read.error();
    }
    return found;
}

Status add(Database &database, const QString &source, const QString &model, const QList<Mapped> &rows, Timestamp now)
{
    static const Sql head("INSERT INTO import_map (source, model, source_pk, entity, our_id, row_hash, created_at) VALUES ");
    QList<QVariantList> values;
    values.reserve(rows.size());
    for (const Mapped &row : rows)
        values += params(source, model, row.pk, row.entity, row.ourId, row.rowHash, now);
    return insertRows(database, head, values);
}

Result<bool> isImported(Database &database, const QString &entity, const QString &ourId)
{
    static const Sql sql("SELECT 1 FROM import_map WHERE entity = ? AND our_id = ? LIMIT 1");
    return exists(database, sql, params(entity, ourId));
}

Result<qint64> insertRole(Database &database, const RoleRow &role, Timestamp now)
{
    static const Sql sql("INSERT INTO roles (id, name, name_key, description, is_built_in, is_active, created_at, updated_at)"
                         " VALUES (?, ?, ?, ?, 0, ?, ?, ?)");
    return database.insert(sql, params(role.id, role.name, canonicalName(role.name), role.description, role.isActive, now, now));
}

Result<bool> roleIdIsTaken(Database &database, const QString &id)
{
    static const Sql sql("SELECT 1 FROM roles WHERE id = ?");
    return exists(database, sql, params(id));
}

Result<std::optional<qint64>> roleNamed(Database &database, const QString &name)
{
    // Roles are few; comparing here is the same on both databases, whatever their rules for case.
    static const Sql sql("SELECT group_id, name FROM roles ORDER BY group_id LIMIT 100000");
    const QString wanted = canonicalName(name);
    std::optional<qint64> found;
    const Status read = database.forEach(sql, {}, [&](const Row &row) {
        if (canonicalName(row.text(1)) != wanted)
            return true;
        found = row.int64(0);
        return false;
    });
    if (!read)
        return read.error();
    return found;
}

Result<QStringList> permissionsOfRole(Database &database, qint64 groupId)
{
    static const Sql sql("SELECT p.codename FROM role_permissions rp JOIN permissions p ON p.id = rp.permission_id"
                         " WHERE rp.group_id = ? ORDER BY p.codename");
    return database.all(sql, params(groupId), [](const Row &row) { return row.text(0); });
}

Result<Id> insertUser(Database &database, const UserRow &user, Timestamp now)
{
    static const Sql sql("INSERT INTO users (id, username, username_key, email, password_hash, first_name, last_name, display_name, phone,"
                         " company, address, is_active, created_at, updated_at, last_sign_in_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const Id wanted = user.id.value_or(0);
    return numberOf(database.insert(sql, params(numberOrNext(wanted), user.username, canonicalName(user.username), user.email,
                                                QString::fromLatin1(user.passwordHash), user.firstName, user.lastName, user.displayName,
                                                user.phone, user.company, user.address, user.isActive, user.createdAt, now, user.lastSignInAt)),
                    wanted);
}

Result<bool> setSupplierIfNone(Database &database, Id user, Id supplier, Timestamp now)
{
    static const Sql sql("UPDATE users SET supplier_id = ?, auth_version = auth_version + 1, updated_at = ? WHERE id = ? AND supplier_id IS NULL");
    const auto changed = database.execute(sql, params(supplier, now, user));
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Status insertMaster(Database &database, MasterKind kind, const MasterRow &row)
{
    Sql sql = Sql("INSERT INTO ") + Sql::identifier(masterEntity(kind).table)
        + Sql(" (unique_id, name, name_key, description, is_active, is_deleted, created_at, updated_at, created_by, updated_by");
    QVariantList values = params(row.uniqueId, row.name, row.isDeleted ? QVariant() : param(masterNameKey(row.name)), row.description, row.isActive,
                                 row.isDeleted, row.createdAt, row.updatedAt, row.createdBy, row.updatedBy);
    for (qsizetype above = 0; above < row.lineage.size(); ++above) {
        sql += Sql(", ") + Sql::identifier(masterAbove(kind, size_t(above) + 1).name);
        values += param(row.lineage[above]);
    }
    if (kind == MasterKind::Country || kind == MasterKind::State || kind == MasterKind::District) {
        sql += Sql(", code");
        values += param(row.code);
    } else if (kind == MasterKind::EquipmentType) {
        sql += Sql(", category");
        values += param(row.category);
    }
    sql += Sql(") VALUES (") + Sql::placeholders(values.size()) + Sql(")");
    return ran(database.execute(sql, values));
}

Result<bool> masterIdIsTaken(Database &database, MasterKind kind, const QString &uniqueId)
{
    return exists(database, Sql("SELECT 1 FROM ") + Sql::identifier(masterEntity(kind).table) + Sql(" WHERE unique_id = ?"), params(uniqueId));
}

Result<bool> numberIsTaken(Database &database, Numbered kind, Id id)
{
    return exists(database, Sql("SELECT 1 FROM ") + Sql::identifier(tableOf(kind)) + Sql(" WHERE id = ?"), params(id));
}

Result<Id> highestNumber(Database &database, Numbered kind)
{
    const auto highest = database.one(Sql("SELECT COALESCE(MAX(id), 0) FROM ") + Sql::identifier(tableOf(kind)), {}, [](const Row &row) { return row.int64(0); });
    if (!highest)
        return highest.error();
    return highest->value_or(0);
}

Result<Id> insertSupplier(Database &database, const Supplier &supplier, Timestamp now)
{
    static const Sql sql = Sql("INSERT INTO suppliers (id, ") + SchemaSql::storedNames<Supplier>() + Sql(", created_at, updated_at) VALUES (")
        + Sql::placeholders(schema::storedColumns<Supplier>().size() + 3) + Sql(")");
    return numberOf(database.insert(sql, QVariantList{numberOrNext(supplier.id)} + schema::storedValues(supplier) + params(now, now)), supplier.id);
}

Result<Id> insertMachine(Database &database, const Machine &machine, Timestamp now)
{
    static const Sql sql = Sql("INSERT INTO machines (id, ") + SchemaSql::storedNames<Machine>() + Sql(", supplier_id, created_at, updated_at) VALUES (")
        + Sql::placeholders(schema::storedColumns<Machine>().size() + 4) + Sql(")");
    return numberOf(database.insert(sql, QVariantList{numberOrNext(machine.id)} + schema::storedValues(machine) + params(machine.supplier, now, now)),
                    machine.id);
}

Result<Id> insertOrder(Database &database, const OrderRow &row, Timestamp now)
{
    static const Sql sql = Sql("INSERT INTO orders (id, client_id, machine_id, message_seq, offer_seq, updated_at, deleted_at, ")
        + SchemaSql::storedNames<Order>() + Sql(") VALUES (") + Sql::placeholders(schema::storedColumns<Order>().size() + 7) + Sql(")");
    const Order &order = row.order;
    return numberOf(database.insert(sql, QVariantList{numberOrNext(order.id)}
                                             + params(order.client, order.machine, row.messageSeq, row.offerSeq, now,
                                                      row.isDeleted ? param(now) : QVariant())
                                             + schema::storedValues(order)),
                    order.id);
}

Status setOrderEnds(Database &database, Id order, qint64 messageSeq, qint64 offerSeq, const std::optional<Id> &agreedOffer)
{
    static const Sql sql("UPDATE orders SET message_seq = ?, offer_seq = ?, agreed_offer_id = COALESCE(?, agreed_offer_id),"
                         " negotiation_turn = COALESCE((SELECT CASE side WHEN 'client' THEN 'staff' ELSE 'client' END FROM offers"
                         " WHERE order_id = ? AND seq = ?), negotiation_turn) WHERE id = ?");
    return ran(database.execute(sql, params(messageSeq, offerSeq, agreedOffer, order, offerSeq, order)));
}

Status addImportedEvent(Database &database, Id order, OrderStatus status, Timestamp now)
{
    static const Sql sql("INSERT INTO order_events (order_id, actor_id, action, from_status, to_status, changed_fields, created_at)"
                         " VALUES (?, NULL, 'imported', NULL, ?, '[]', ?)");
    return ran(database.execute(sql, params(order, schema::enumToString(status), now)));
}

Status insertMessages(Database &database, const QList<Message> &messages)
{
    static const Sql head("INSERT INTO messages (order_id, seq, sender_id, sender_role, is_admin, type, message, amount, offer_id, created_at) VALUES ");
    QList<QVariantList> rows;
    rows.reserve(messages.size());
    for (const Message &message : messages)
        rows += params(message.order, message.seq, message.sender, message.senderRole, message.isAdmin, schema::enumToString(message.type),
                       message.message, message.amount, message.offerId, message.timestamp);
    return insertRows(database, head, rows);
}

Result<bool> hasFile(Database &database, Id order, const QString &kind)
{
    static const Sql sql("SELECT 1 FROM part_files WHERE order_id = ? AND kind = ? LIMIT 1");
    return exists(database, sql, params(order, kind));
}

Status releaseFiles(Database &database, Id order)
{
    static const Sql sql("UPDATE part_files SET is_released = 1 WHERE order_id = ? AND revision_number = 1");
    return ran(database.execute(sql, params(order)));
}

Result<std::optional<Id>> anAdministrator(Database &database)
{
    static const Sql sql("SELECT ur.user_id FROM user_roles ur JOIN roles r ON r.group_id = ur.group_id WHERE r.name = 'administrator'"
                         " ORDER BY ur.user_id LIMIT 1");
    return database.one(sql, {}, [](const Row &row) { return row.int64(0); });
}

} // namespace emesa::imports
