// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permission.h"
#include "server/services/access_guard.h"
#include "tests/server/access/access_house.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::params;
using storage::Sql;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const QJsonArray &rows, const char *name)
{
    QStringList values;
    for (const QJsonValue &row : rows)
        values += row.toObject().value(QLatin1String(name)).toVariant().toString();
    return values;
}

const Sql activeAdministrators("SELECT COUNT(*) FROM users u JOIN user_roles ur ON ur.user_id = u.id JOIN roles r ON r.group_id = ur.group_id"
                               " WHERE r.name = 'administrator' AND u.is_active = 1");

} // namespace

/// Roles, permissions and users over the API, and what nobody may do with them.
class AccessTest : public QObject
{
    Q_OBJECT

private slots:
    void permissionPatterns_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one") << QByteArray("?codename=order_approve") << QStringList{u"order_approve"_s};
        QTest::newRow("no part of a name") << QByteArray("?codename=order") << QStringList();
        QTest::newRow("begins") << QByteArray("?codename=supplier_*") << QStringList{u"supplier_create"_s, u"supplier_read"_s, u"supplier_update"_s, u"supplier_delete"_s};
        QTest::newRow("ends") << QByteArray("?codename=*_hard_delete") << QStringList{u"role_hard_delete"_s};
        QTest::newRow("middle") << QByteArray("?codename=role*ete") << QStringList{u"role_delete"_s, u"role_hard_delete"_s};
        QTest::newRow("SQL's own signs mean nothing") << QByteArray("?codename=order%25") << QStringList();
        QTest::newRow("nor with a star") << QByteArray("?codename=role_rea_*") << QStringList();
        QTest::newRow("96 many stars") << QByteArray("?codename=***************************x") << QStringList();
        QTest::newRow("with filters") << QByteArray("?codename=*_read&entity=order") << QStringList{u"order_read"_s};
        QTest::newRow("search, ordering") << QByteArray("?search=backups&ordering=-codename") << QStringList{u"backup_manage"_s};
    }
    void permissionPatterns()
    {
        QFETCH(QByteArray, query);
        QFETCH(QStringList, expected);
        for (const Dialect dialect : TestDatabase::dialects()) {
            AccessHouse house(dialect);
            const Answer answer = house.call("permissions.list", {.token = house.admin.token, .query = query});
            QCOMPARE(answer.status(), 200);
            QCOMPARE(column(answer.json.value("results"_L1).toArray(), "codename"), expected);
        }
    }

    void permissions_data() { TestDatabase::addRows(); }
    void permissions()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const QByteArray token = house.admin.token;
        const QJsonArray all = house.rows("permissions.list", {.token = token});
        QCOMPARE(all.size(), allPermissions().size());
        QCOMPARE(all.first().toObject().keys(), (QStringList{u"action"_s, u"codename"_s, u"entity"_s, u"id"_s, u"name"_s}));
        const Answer page = house.call("permissions.list", {.token = token, .query = "?page_size=10&codename=master_*"});
        QCOMPARE(page.json.value("total"_L1).toInt(), 40);
        QVERIFY(page.text("next").contains(u"codename=master_"_s));
        const QByteArray next = page.text("next").toUtf8();
        QCOMPARE(house.rows("permissions.list", {.token = token, .query = next.mid(next.indexOf('?'))}).size(), 10);
        QCOMPARE(house.call("permissions.list", {.token = token, .query = "?name=x"}).status(), 422);

        const QJsonArray master = house.rows("permissions.master", {.token = token});
        QCOMPARE(master.size(), 10);
        for (const QJsonValue &group : master) {
            const QJsonArray four = group.toObject().value("permissions"_L1).toArray();
            QCOMPARE(four.size(), 4);
            for (const QJsonValue &permission : four)
                QCOMPARE(permission.toObject().value("entity"_L1), group.toObject().value("entity"_L1));
        }
        const Person client = house.person(u"client"_s, {u"client"_s});
        for (const char *endpoint : {"permissions.list", "permissions.master", "roles.list", "group_permissions.list", "users.list"})
            QCOMPARE(house.call(endpoint, {.token = client.token}).status(), 403);
        QCOMPARE(house.audited(u"access.denied"_s), 5);
    }

    void roles_data() { TestDatabase::addRows(); }
    void roles()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const QByteArray token = house.admin.token;
        const Answer made = house.call("roles.create", {.token = token, .body = {{u"name"_s, u"  Einkäufer "_s}, {u"description"_s, u"Buys"_s}}});
        QCOMPARE(made.status(), 201);
        QCOMPARE(made.json.keys(), (QStringList{u"description"_s, u"group_id"_s, u"id"_s, u"is_active"_s, u"is_built_in"_s, u"name"_s, u"user_count"_s, u"version"_s}));
        QCOMPARE(made.text("name"), u"Einkäufer"_s);
        const QString id = made.text("id");
        QVERIFY(isUuid(id));
        QCOMPARE(made.header("Location"), "/api/auth/roles/" + id.toLatin1() + '/');
        QCOMPARE(house.audited(u"role.created"_s), 1);

        for (const char16_t *name : {u"EINKÄUFER", u"einkäufer", u"Administrator"})
            QCOMPARE(house.call("roles.create", {.token = token, .body = {{u"name"_s, QString::fromUtf16(name)}}}).errors(), QStringList{u"name unique"_s});
        QCOMPARE(house.call("roles.create", {.token = token, .body = {{u"name"_s, u" "_s}}}).errors(), QStringList{u"name required"_s});
        QCOMPARE(house.call("roles.create", {.token = token, .body = {{u"name"_s, u"a\nb"_s}}}).errors(), QStringList{u"name characters"_s});
        QCOMPARE(house.call("roles.create", {.token = token, .body = {{u"name"_s, u"x"_s}, {u"is_built_in"_s, true}}}).errors(), QStringList{u"is_built_in read_only"_s});

        const Answer read = house.call("roles.get", {.token = token, .values = {id}});
        QCOMPARE(read.header("ETag"), made.header("ETag"));
        QCOMPARE(house.call("roles.get", {.token = token, .values = {id}, .headers = {{"If-None-Match", read.header("ETag")}}}).status(), 304);
        const Answer renamed = house.call("roles.update", {.token = token, .values = {id}, .body = {{u"name"_s, u"Buyers"_s}}, .headers = {{"If-Match", read.header("ETag")}}});
        QCOMPARE(renamed.status(), 200);
        QCOMPARE(renamed.text("description"), u"Buys"_s);
        QCOMPARE(house.call("roles.update", {.token = token, .values = {id}, .body = {{u"name"_s, u"Late"_s}}, .headers = {{"If-Match", read.header("ETag")}}}).status(), 412);
        QCOMPARE(house.call("roles.update", {.token = token, .values = {id}, .body = {{u"name"_s, u"buyers"_s}}}).status(), 200); // its own name in another case
        QCOMPARE(house.call("roles.update", {.token = token, .values = {id}, .body = {{u"name"_s, u"CLIENT"_s}}}).errors(), QStringList{u"name unique"_s});
        const Answer replaced = house.call("roles.replace", {.token = token, .values = {id}, .body = {{u"name"_s, u"Buyers"_s}}});
        QCOMPARE(replaced.text("description"), QString());
        QCOMPARE(house.audited(u"role.changed"_s), 3);

        const QStringList groups = column(house.rows("roles.list", {.token = token, .query = "?ordering=-group_id"}), "name");
        QCOMPARE(groups.size(), 6);
        QCOMPARE(groups.first(), u"Buyers"_s);
        QCOMPARE(groups.last(), u"administrator"_s);
        QCOMPARE(column(house.rows("roles.list", {.token = token, .query = "?search=BUY"}), "name"), QStringList{u"Buyers"_s});
        QCOMPARE(house.rows("roles.list", {.token = token, .query = "?is_built_in=true"}).size(), 5);
        QCOMPARE(house.call("roles.list", {.token = token, .query = "?version=1"}).status(), 422);

        // DELETE switches it off; it can be switched on again.
        QCOMPARE(house.call("roles.delete", {.token = token, .values = {id}}).status(), 204);
        QCOMPARE(house.audited(u"role.deactivated"_s), 1);
        QCOMPARE(column(house.rows("roles.list", {.token = token, .query = "?is_active=false"}), "name"), QStringList{u"Buyers"_s});
        QCOMPARE(house.call("roles.update", {.token = token, .values = {id}, .body = {{u"is_active"_s, true}}}).status(), 200);
        QCOMPARE(house.call("roles.delete", {.token = token, .values = {id}, .query = "?hard_delete=maybe"}).status(), 422);
        QCOMPARE(house.call("roles.delete", {.token = token, .values = {id}, .query = "?hard_delete=true"}).status(), 204);
        QCOMPARE(house.call("roles.get", {.token = token, .values = {id}}).status(), 404);
        QCOMPARE(house.call("roles.get", {.token = token, .values = {u"7"_s}}).status(), 404);
        QCOMPARE(house.audited(u"role.removed"_s), 1);
        QVERIFY(Ledger::verify(house.worker->store.database()).hasValue());
    }

    void groupPermissions_data() { TestDatabase::addRows(); }
    void groupPermissions()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const QByteArray token = house.admin.token;
        house.role(u"Office"_s, {u"order_read"_s, u"order_view_all"_s});
        const Id group = house.groupOf(u"Office"_s);
        const Answer read = house.call("group_permissions.get", {.token = token, .values = {QString::number(group)}});
        QCOMPARE(read.json.keys(), (QStringList{u"group_id"_s, u"id"_s, u"is_active"_s, u"name"_s, u"permissions"_s, u"version"_s}));
        QCOMPARE(column(read.json.value("permissions"_L1).toArray(), "codename"), (QStringList{u"order_read"_s, u"order_view_all"_s}));
        QCOMPARE(house.rows("group_permissions.list", {.token = token}).size(), 6);
        const QJsonObject client = house.rows("group_permissions.list", {.token = token, .query = "?search=client"}).first().toObject();
        QCOMPARE(client.value("permissions"_L1).toArray().size(), 5);
        QCOMPARE(house.rows("group_permissions.groups", {.token = token, .query = "?search=off"}).first().toObject().value("group_id"_L1).toInteger(), group);
        QCOMPARE(house.rows("group_permissions.permissions", {.token = token}).size(), allPermissions().size());

        const auto set = [&](const QJsonArray &ids, const http::Headers &headers = {}) {
            return house.call("group_permissions.set", {.token = token, .body = {{u"group_id"_s, group}, {u"permission_ids"_s, ids}}, .headers = headers});
        };
        const Answer changed = set(house.idsOf({u"order_read"_s, u"machine_read"_s, u"machine_read"_s}));
        QCOMPARE(changed.status(), 200);
        QCOMPARE(set({}, {{"If-Match", read.header("ETag")}}).status(), 412);
        QCOMPARE(set({999}).errors(), QStringList{u"permission_ids unknown"_s});
        QCOMPARE(set({u"1"_s}).errors(), QStringList{u"permission_ids type"_s});
        QCOMPARE(house.call("group_permissions.set", {.token = token, .body = {{u"group_id"_s, 999}, {u"permission_ids"_s, QJsonArray()}}}).status(), 404);
        QCOMPARE(house.call("group_permissions.get", {.token = token, .values = {u"999"_s}}).status(), 404);
        QCOMPARE(house.call("group_permissions.clear", {.token = token, .values = {QString::number(group)}}).status(), 204);
        QVERIFY(house.call("group_permissions.get", {.token = token, .values = {QString::number(group)}}).json.value("permissions"_L1).toArray().isEmpty());
        const QString told = house.text(Sql("SELECT metadata FROM audit_log WHERE event_type = 'role.permissions_changed' ORDER BY seq DESC LIMIT 1"));
        QVERIFY(told.contains(u"machine_read"_s) && told.contains(u"removed"_s));
    }

    void users_data() { TestDatabase::addRows(); }
    void users()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const QByteArray token = house.admin.token;
        const QString floor = house.roleId(u"shop_floor"_s), supplier = house.roleId(u"supplier"_s);
        house.database.run(u"INSERT INTO suppliers (id, name, capabilities, created_at, updated_at) VALUES (3, 'Cut', '[]', 'now', 'now');"_s);
        const QJsonObject complete = {{u"email"_s, u" New@Example.com "_s}, {u"password"_s, AccessHouse::password()}, {u"first_name"_s, u"Nora"_s},
                                      {u"role_ids"_s, QJsonArray{floor, supplier}}, {u"supplier"_s, 3}};
        const Answer made = house.call("users.create", {.token = token, .body = complete});
        QCOMPARE(made.status(), 201);
        QVERIFY(!made.response.body.contains("password") && !made.response.body.contains("argon2"));
        QCOMPARE(made.text("email"), u"new@example.com"_s);
        QCOMPARE(made.text("username"), u"new@example.com"_s);
        QCOMPARE(column(made.json.value("roles"_L1).toArray(), "name"), (QStringList{u"shop_floor"_s, u"supplier"_s}));
        const Id id = made.json.value("id"_L1).toInteger();
        const QString key = QString::number(id);
        QCOMPARE(house.login(u"new@example.com"_s).status(), 200);
        // The union of both.
        const QStringList held = house.permissionsOf(id);
        QVERIFY(held.contains(u"order_start_production"_s) && held.contains(u"supplier_read"_s));

        QCOMPARE(house.call("users.create", {.token = token, .body = {}}).errors(), (QStringList{u"email required"_s}));
        QCOMPARE(house.call("users.create", {.token = token, .body = {{u"email"_s, u"x@example.com"_s}}}).errors(), (QStringList{u"password required"_s}));
        QCOMPARE(house.call("users.create", {.token = token, .body = complete}).errors(), (QStringList{u"email unique"_s}));
        QJsonObject wrong = complete;
        wrong[u"email"_s] = u"other@example.com"_s;
        wrong[u"role_ids"_s] = QJsonArray{u"no-role"_s};
        wrong[u"supplier"_s] = 99;
        QCOMPARE(house.call("users.create", {.token = token, .body = wrong}).errors(), (QStringList{u"supplier unknown"_s, u"role_ids unknown"_s}));
        for (const char16_t *weak : {u"short", u"passwordpassword", u"other@example.com"})
            QVERIFY(house.call("users.create", {.token = token, .body = {{u"email"_s, u"other@example.com"_s}, {u"password"_s, QString::fromUtf16(weak)}}})
                        .errors().first().startsWith(u"password "_s));
        QCOMPARE(house.call("users.create", {.token = token, .body = {{u"email"_s, u"a@example.com"_s}, {u"password"_s, AccessHouse::password()}, {u"is_staff"_s, true}}}).errors(),
                 QStringList{u"is_staff unknown_field"_s});

        const QByteArray etag = made.header("ETag");
        const Answer changed = house.call("users.update", {.token = token, .values = {key}, .body = {{u"last_name"_s, u"Neu"_s}, {u"role_ids"_s, QJsonArray{supplier}}},
                                                           .headers = {{"If-Match", etag}}});
        QCOMPARE(changed.status(), 200);
        QCOMPARE(changed.json.value("role_ids"_L1).toArray(), QJsonArray{supplier});
        QCOMPARE(changed.text("first_name"), u"Nora"_s);
        QCOMPARE(house.call("users.update", {.token = token, .values = {key}, .body = {{u"last_name"_s, u"Late"_s}}, .headers = {{"If-Match", etag}}}).status(), 412);
        const Answer moved = house.call("users.update", {.token = token, .values = {key}, .body = {{u"email"_s, u"moved@example.com"_s}}});
        QCOMPARE(moved.text("username"), u"moved@example.com"_s); // it was the address before
        const Answer replaced = house.call("users.replace", {.token = token, .values = {key}, .body = {{u"email"_s, u"moved@example.com"_s}, {u"username"_s, u"nora"_s}}});
        QCOMPARE(replaced.status(), 200);
        QCOMPARE(replaced.text("first_name"), QString());
        QVERIFY(replaced.json.value("supplier"_L1).isNull());
        QCOMPARE(replaced.json.value("role_ids"_L1).toArray(), QJsonArray{supplier});
        const Answer read = house.call("users.get", {.token = token, .values = {key}});
        QCOMPARE(house.call("users.get", {.token = token, .values = {key}, .headers = {{"If-None-Match", read.header("ETag")}}}).status(), 304);
        QVERIFY(!read.text("last_sign_in").isEmpty());
        QCOMPARE(house.call("users.get", {.token = token, .values = {u"999"_s}}).status(), 404);
        QCOMPARE(house.call("users.update", {.token = token, .values = {u"999"_s}, .body = {}}).status(), 404);

        const auto emails = [&](const QByteArray &query) { return column(house.rows("users.list", {.token = token, .query = query}), "email"); };
        QCOMPARE(emails("?role=supplier"), QStringList{u"moved@example.com"_s});
        QCOMPARE(emails("?role=" + supplier.toLatin1()), QStringList{u"moved@example.com"_s});
        QCOMPARE(emails("?role=nothing"), QStringList());
        QCOMPARE(emails("?search=nora"), QStringList{u"moved@example.com"_s});
        QCOMPARE(emails("?ordering=-email"), (QStringList{u"moved@example.com"_s, u"admin@example.com"_s}));
        QCOMPARE(house.call("users.list", {.token = token, .query = "?ordering=password_hash"}).status(), 422);
        QCOMPARE(house.call("users.list", {.token = token, .query = "?password_hash=x"}).status(), 422);

        QCOMPARE(house.call("users.delete", {.token = token, .values = {key}}).status(), 204);
        QCOMPARE(house.call("users.delete", {.token = token, .values = {key}}).status(), 204);
        QCOMPARE(emails("?is_active=false"), QStringList{u"moved@example.com"_s});
        QCOMPARE(house.login(u"nora"_s).status(), 401);
        QCOMPARE(house.call("users.update", {.token = token, .values = {key}, .body = {{u"is_active"_s, true}}}).status(), 200);
        QCOMPARE(house.login(u"nora"_s).status(), 200);
        QCOMPARE(house.audited(u"user.created"_s), 1);
        QCOMPARE(house.audited(u"user.deactivated"_s), 1);
        QVERIFY(house.number(Sql("SELECT COUNT(*) FROM audit_log WHERE metadata LIKE '%argon2%' OR changes LIKE '%argon2%' OR changes LIKE '%staple%'")) == 0);
        QVERIFY(Ledger::verify(house.worker->store.database()).hasValue());
    }

    void idempotentCreation_data() { TestDatabase::addRows(); }
    void idempotentCreation()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const AccessHouse::Call call{.token = house.admin.token, .body = {{u"email"_s, u"once@example.com"_s}, {u"password"_s, AccessHouse::password()}},
                                     .headers = {{"Idempotency-Key", "\"k-1\""}}};
        const Answer first = house.call("users.create", call), second = house.call("users.create", call);
        QCOMPARE(first.status(), 201);
        QCOMPARE(second.response.body, first.response.body);
        QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM users WHERE email = 'once@example.com'")), 1);
    }

    void passwordReset_data() { TestDatabase::addRows(); }
    void passwordReset() // P15, case 57
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const Person client = house.person(u"client"_s, {u"client"_s});
        // Strangers locked the account out by guessing.
        for (int i = 0; i < 12; ++i)
            (void)house.login(client.email, u"wrong"_s);
        QCOMPARE(house.login(client.email).status(), 429);
        const QString fresh = u"green river carries 19 boats"_s;
        const auto reset = [&](const QString &secret) {
            return house.call("users.update", {.token = house.admin.token, .values = {client.key()}, .body = {{u"password"_s, secret}}});
        };
        QVERIFY(reset(u"client client client"_s).errors().first().startsWith(u"password "_s));
        QCOMPARE(reset(fresh).status(), 200);
        QCOMPARE(house.call("auth.me", {.token = client.token}).status(), 401);
        QCOMPARE(house.call("auth.refresh", {.body = {{u"refresh_token"_s, QString::fromLatin1(client.refresh)}}}).status(), 401);
        QCOMPARE(house.login(client.email, fresh).status(), 200);
        QCOMPARE(house.login(client.email).status(), 401);
        QCOMPARE(house.audited(u"user.password_changed"_s), 1);
        QCOMPARE(house.audited(u"sign_in.ended"_s), 1);
        QVERIFY(house.number(Sql("SELECT COUNT(*) FROM outbox WHERE topic = ? AND kind = 'sign_in.ended'"), params(u"user:%1"_s.arg(client.id))) > 0);
        // One's own is changed where the current one is asked for.
        const Answer own = house.call("users.update", {.token = house.admin.token, .values = {house.admin.key()}, .body = {{u"password"_s, fresh}}});
        QCOMPARE(own.errors(), QStringList{u"password own"_s});
    }

    // What acts on the very next request

    void case051_nextRequest_data() { TestDatabase::addRows(); }
    void case051_nextRequest()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const Person client = house.person(u"client"_s, {u"client"_s});
        const auto status = [&](AccessWorker *worker) { return house.call("orders.list", {.token = client.token, .worker = worker}).status(); };
        const auto other = house.anotherWorker(); // which remembers the caller, too
        const auto expect = [&](int expected) { return status(nullptr) == expected && status(other.get()) == expected; };
        const auto setRoles = [&](const QJsonArray &ids) {
            return house.call("users.update", {.token = house.admin.token, .values = {client.key()}, .body = {{u"role_ids"_s, ids}}}).status();
        };
        QVERIFY(expect(200));
        QCOMPARE(setRoles({}), 200);
        QVERIFY(expect(403));
        const QString office = house.role(u"Office"_s, {u"order_read"_s});
        QCOMPARE(setRoles({office}), 200);
        QVERIFY(expect(200));
        const QString group = QString::number(house.groupOf(u"Office"_s));
        QCOMPARE(house.call("group_permissions.clear", {.token = house.admin.token, .values = {group}}).status(), 204);
        QVERIFY(expect(403));
        QCOMPARE(house.call("group_permissions.set", {.token = house.admin.token, .body = {{u"group_id"_s, group.toInt()}, {u"permission_ids"_s, house.idsOf({u"order_read"_s})}}}).status(), 200);
        QVERIFY(expect(200));
        const auto setActive = [&](bool active) {
            return house.call("roles.update", {.token = house.admin.token, .values = {office}, .body = {{u"is_active"_s, active}}}).status();
        };
        QCOMPARE(setActive(false), 200);
        QVERIFY(expect(403));
        QCOMPARE(setActive(true), 200);
        QVERIFY(expect(200));
        QCOMPARE(house.call("users.delete", {.token = house.admin.token, .values = {client.key()}}).status(), 204);
        QVERIFY(expect(401));
        // Being enabled again is no sign-in.
        QCOMPARE(house.call("users.update", {.token = house.admin.token, .values = {client.key()}, .body = {{u"is_active"_s, true}}}).status(), 200);
        QVERIFY(expect(401));
    }

    // What nobody may do

    void case088_lastAdministrator_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isSelf");
        QTest::addColumn<QString>("reason");
        for (const Dialect dialect : TestDatabase::dialects()) {
            const char *name = dialect == Dialect::Sqlite ? "SQLite" : "MariaDB";
            QTest::addRow("88 gives up his own role, %s", name) << dialect << QByteArray("{\"role_ids\":[]}") << true << u"self_lockout"_s;
            QTest::addRow("88 disables himself, %s", name) << dialect << QByteArray("{\"is_active\":false}") << true << u"self_lockout"_s;
            QTest::addRow("88 deletes himself, %s", name) << dialect << QByteArray() << true << u"self_lockout"_s;
            QTest::addRow("88 another takes the last one's role, %s", name) << dialect << QByteArray("{\"role_ids\":[]}") << false << u"last_administrator"_s;
            QTest::addRow("88 another disables the last one, %s", name) << dialect << QByteArray("{\"is_active\":false}") << false << u"last_administrator"_s;
            QTest::addRow("88 another deletes the last one, %s", name) << dialect << QByteArray() << false << u"last_administrator"_s;
        }
    }
    void case088_lastAdministrator()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QByteArray, body);
        QFETCH(bool, isSelf);
        QFETCH(QString, reason);
        AccessHouse house(dialect);
        QStringList everything;
        for (const Permission &permission : allPermissions())
            everything += QString::fromLatin1(permission.codename);
        house.role(u"Deputy"_s, everything); // may everything, but is no administrator
        const Person deputy = house.person(u"deputy"_s, {u"Deputy"_s});
        // A disabled administrator does not count.
        const Person former = house.person(u"former"_s, {u"administrator"_s});
        QCOMPARE(house.call("users.delete", {.token = house.admin.token, .values = {former.key()}}).status(), 204);

        const QByteArray token = isSelf ? house.admin.token : deputy.token;
        const Answer refused = body.isEmpty() ? house.call("users.delete", {.token = token, .values = {house.admin.key()}})
                                              : house.call("users.update", {.token = token, .values = {house.admin.key()}, .body = QJsonDocument::fromJson(body).object()});
        QCOMPARE(refused.status(), 409);
        QCOMPARE(refused.text("code"), reason);
        QCOMPARE(house.audited(u"user.refused"_s, reason), 1);
        QCOMPARE(house.number(activeAdministrators), 1);
        QCOMPARE(house.call("auth.me", {.token = house.admin.token}).status(), 200);

        // With a second one the deputy may; the administrator himself still may not.
        house.person(u"second"_s, {u"administrator"_s});
        const Answer again = body.isEmpty() ? house.call("users.delete", {.token = token, .values = {house.admin.key()}})
                                            : house.call("users.update", {.token = token, .values = {house.admin.key()}, .body = QJsonDocument::fromJson(body).object()});
        QCOMPARE(again.status(), isSelf ? 409 : body.isEmpty() ? 204 : 200);
    }

    void case088_administratorRole_data() { TestDatabase::addRows(); }
    void case088_administratorRole()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const QByteArray token = house.admin.token;
        const QString id = house.roleId(u"administrator"_s), client = house.roleId(u"client"_s);
        const QString group = QString::number(house.groupOf(u"administrator"_s));
        const auto code = [&](const Answer &answer) { return answer.status() == 409 ? answer.text("code") : QString::number(answer.status()); };
        QCOMPARE(code(house.call("roles.update", {.token = token, .values = {id}, .body = {{u"is_active"_s, false}}})), u"built_in_role"_s);
        QCOMPARE(code(house.call("roles.update", {.token = token, .values = {id}, .body = {{u"name"_s, u"boss"_s}}})), u"built_in_role"_s);
        QCOMPARE(code(house.call("roles.update", {.token = token, .values = {client}, .body = {{u"name"_s, u"Client"_s}}})), u"built_in_role"_s);
        QCOMPARE(code(house.call("roles.delete", {.token = token, .values = {client}})), u"built_in_role"_s);
        QCOMPARE(code(house.call("roles.delete", {.token = token, .values = {client}, .query = "?hard_delete=true"})), u"built_in_role"_s);
        QCOMPARE(code(house.call("group_permissions.clear", {.token = token, .values = {group}})), u"built_in_role"_s);
        QCOMPARE(code(house.call("group_permissions.set", {.token = token, .body = {{u"group_id"_s, group.toInt()}, {u"permission_ids"_s, house.idsOf({u"user_read"_s})}}})), u"built_in_role"_s);
        QCOMPARE(house.audited(u"role.refused"_s, u"built_in_role"_s), 7);
        QCOMPARE(house.permissionsOf(house.admin.id).size(), allPermissions().size());
        // Others may be described anew and switched off.
        QCOMPARE(house.call("roles.update", {.token = token, .values = {id}, .body = {{u"description"_s, u"Runs it"_s}}}).status(), 200);
        QCOMPARE(house.call("roles.update", {.token = token, .values = {client}, .body = {{u"is_active"_s, false}}}).status(), 200);
    }

    void case089_grants_data() { TestDatabase::addRows(); }
    void case089_grants()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const QStringList manages = {u"role_create"_s, u"role_read"_s, u"role_update"_s, u"role_delete"_s, u"user_create"_s, u"user_read"_s, u"user_update"_s,
                                     u"user_delete"_s, u"machine_read"_s};
        const QString managers = house.role(u"Managers"_s, manages);
        const Person manager = house.person(u"manager"_s, {u"Managers"_s});
        const QByteArray token = manager.token;
        const QString readers = house.role(u"Readers"_s, {u"machine_read"_s});
        const QString auditors = house.role(u"Auditors"_s, {u"audit_read"_s});
        const QString off = house.role(u"Off"_s, {u"audit_read"_s});
        QCOMPARE(house.call("roles.update", {.token = house.admin.token, .values = {off}, .body = {{u"is_active"_s, false}}}).status(), 200);
        const auto set = [&](const QString &name, const QStringList &codenames) {
            return house.call("group_permissions.set", {.token = token, .body = {{u"group_id"_s, house.groupOf(name)}, {u"permission_ids"_s, house.idsOf(codenames)}}});
        };
        const auto give = [&](const Person &who, const QStringList &ids) {
            return house.call("users.update", {.token = token, .values = {who.key()}, .body = {{u"role_ids"_s, QJsonArray::fromStringList(ids)}}});
        };
        int refusals = 0;
        const auto isRefused = [&](const Answer &answer) {
            ++refusals;
            return answer.status() == 403 && house.audited(u"access.denied"_s) == refusals;
        };
        QCOMPARE(set(u"Readers"_s, {u"machine_read"_s, u"user_read"_s}).status(), 200);
        QVERIFY(isRefused(set(u"Readers"_s, {u"machine_read"_s, u"order_approve"_s})));
        QVERIFY(isRefused(set(u"Managers"_s, manages + QStringList{u"order_approve"_s}))); // his own role
        QVERIFY(isRefused(set(u"Auditors"_s, {})));                                       // nor takes what he lacks
        QVERIFY(isRefused(house.call("group_permissions.clear", {.token = token, .values = {QString::number(house.groupOf(u"Auditors"_s))}})));
        QVERIFY(isRefused(house.call("roles.update", {.token = token, .values = {off}, .body = {{u"is_active"_s, true}}})));
        QVERIFY(isRefused(house.call("roles.update", {.token = token, .values = {auditors}, .body = {{u"is_active"_s, false}}})));

        const Person friendly = house.person(u"friendly"_s, {});
        QCOMPARE(give(friendly, {readers}).status(), 200);
        QCOMPARE(give(friendly, {managers}).status(), 200);
        QVERIFY(isRefused(give(friendly, {auditors})));
        QVERIFY(isRefused(give(friendly, {off}))); // which somebody may switch on one day
        QVERIFY(isRefused(give(friendly, {house.roleId(u"administrator"_s)})));
        QVERIFY(isRefused(give(manager, {managers, house.roleId(u"administrator"_s)})));
        QVERIFY(isRefused(house.call("users.create", {.token = token, .body = {{u"email"_s, u"puppet@example.com"_s}, {u"password"_s, AccessHouse::password()},
                                                                               {u"role_ids"_s, QJsonArray{house.roleId(u"administrator"_s)}}}})));
        QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM users WHERE email = 'puppet@example.com'")), 0);
        // A supplier's people see its orders.
        house.database.run(u"INSERT INTO suppliers (id, name, capabilities, created_at, updated_at) VALUES (3, 'Cut', '[]', 'now', 'now');"_s);
        QVERIFY(isRefused(house.call("users.update", {.token = token, .values = {manager.key()}, .body = {{u"supplier"_s, 3}}})));
        QCOMPARE(house.permissionsOf(manager.id).size(), manages.size());
        QVERIFY(!house.permissionsOf(friendly.id).contains(u"audit_read"_s));
    }

    void case089_takeOver_data() { TestDatabase::addRows(); }
    void case089_takeOver()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        house.role(u"Clerks"_s, {u"user_read"_s, u"user_update"_s, u"user_delete"_s, u"user_create"_s});
        const Person clerk = house.person(u"clerk"_s, {u"Clerks"_s});
        const Person peer = house.person(u"peer"_s, {u"Clerks"_s});
        const Person auditor = house.person(u"auditor"_s, {u"it_operator"_s});
        const auto change = [&](const Person &who, const QJsonObject &body) { return house.call("users.update", {.token = clerk.token, .values = {who.key()}, .body = body}); };
        for (const QJsonObject &body : {QJsonObject{{u"password"_s, u"green river carries 19 boats"_s}}, QJsonObject{{u"email"_s, u"mine@example.com"_s}},
                                        QJsonObject{{u"is_active"_s, false}}, QJsonObject{{u"role_ids"_s, QJsonArray()}}, QJsonObject{{u"first_name"_s, u"x"_s}}}) {
            for (const Person &who : {house.admin, auditor}) {
                const Answer refused = change(who, body);
                QCOMPARE(refused.status(), 403);
                QCOMPARE(refused.text("code"), u"user_holds_more"_s);
            }
        }
        QCOMPARE(house.call("users.delete", {.token = clerk.token, .values = {auditor.key()}}).status(), 403);
        QCOMPARE(house.audited(u"access.denied"_s, u"user_holds_more"_s), 11);
        // A disabled administrator is not brought back either.
        QCOMPARE(house.call("users.delete", {.token = house.admin.token, .values = {auditor.key()}}).status(), 204);
        QCOMPARE(change(auditor, {{u"is_active"_s, true}}).status(), 403);
        QCOMPARE(house.call("auth.me", {.token = house.admin.token}).status(), 200);
        // Among equals it is their work.
        QCOMPARE(change(peer, {{u"password"_s, u"green river carries 19 boats"_s}}).status(), 200);
        QCOMPARE(change(peer, {{u"is_active"_s, false}}).status(), 200);
        QCOMPARE(change(clerk, {{u"first_name"_s, u"Cleo"_s}}).status(), 200);
    }

    void case090_roleInUse_data() { TestDatabase::addRows(); }
    void case090_roleInUse()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const QString id = house.role(u"Office"_s, {u"order_read"_s});
        const Person clerk = house.person(u"clerk"_s, {u"Office"_s});
        for (const char *query : {"", "?hard_delete=true"}) {
            const Answer refused = house.call("roles.delete", {.token = house.admin.token, .values = {id}, .query = query});
            QCOMPARE(refused.status(), 409);
            QCOMPARE(refused.text("code"), u"in_use"_s);
        }
        QCOMPARE(house.audited(u"role.refused"_s, u"in_use"_s), 2);
        QCOMPARE(house.call("orders.list", {.token = clerk.token}).status(), 200);
        // Whoever has it may be disabled: it is still his.
        QCOMPARE(house.call("users.delete", {.token = house.admin.token, .values = {clerk.key()}}).status(), 204);
        QCOMPARE(house.call("roles.delete", {.token = house.admin.token, .values = {id}, .query = "?hard_delete=true"}).status(), 409);
        QCOMPARE(house.call("users.update", {.token = house.admin.token, .values = {clerk.key()}, .body = {{u"role_ids"_s, QJsonArray()}}}).status(), 200);

        house.role(u"Keepers"_s, {u"role_delete"_s, u"role_read"_s});
        const Person keeper = house.person(u"keeper"_s, {u"Keepers"_s});
        const Answer denied = house.call("roles.delete", {.token = keeper.token, .values = {id}, .query = "?hard_delete=true"});
        QCOMPARE(denied.status(), 403);
        QCOMPARE(house.audited(u"access.denied"_s, u"permission_denied"_s), 1);
        QCOMPARE(house.call("roles.delete", {.token = keeper.token, .values = {id}}).status(), 204);
        QCOMPARE(house.call("roles.delete", {.token = house.admin.token, .values = {id}, .query = "?hard_delete=true"}).status(), 204);
    }

    // Races

    void case088_twoDemoteEachOther_data() { TestDatabase::addRows(); }
    void case088_twoDemoteEachOther() // case 129
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        static constexpr int rounds = 25;
        for (int round = 0; round < rounds; ++round) {
            const Person rival = house.person(u"rival%1"_s.arg(round), {u"administrator"_s});
            const QJsonObject body = round % 2 ? QJsonObject{{u"is_active"_s, false}} : QJsonObject{{u"role_ids"_s, QJsonArray()}};
            int statuses[2] = {};
            std::barrier start(2);
            const auto demote = [&](int i, const QByteArray &token, const QString &whom) {
                const auto worker = house.anotherWorker();
                start.arrive_and_wait();
                statuses[i] = house.call("users.update", {.token = token, .values = {whom}, .body = body, .worker = worker.get()}).status();
            };
            std::thread first(demote, 0, house.admin.token, rival.key());
            std::thread second(demote, 1, rival.token, house.admin.key());
            first.join();
            second.join();
            QCOMPARE(house.number(activeAdministrators), 1);
            const int won = (statuses[0] == 200) + (statuses[1] == 200);
            QVERIFY2(won == 1, qPrintable(u"%1 and %2"_s.arg(statuses[0]).arg(statuses[1])));
            // Who was late had lost the right by then, or would have left nobody.
            const int late = statuses[0] == 200 ? statuses[1] : statuses[0];
            QVERIFY2(late == 409 || late == 403 || late == 401, qPrintable(QString::number(late)));
            if (statuses[0] != 200)
                house.admin = rival;
        }
        QVERIFY(Ledger::verify(house.worker->store.database()).hasValue());
    }

    void case089_rightsLostMeanwhile_data() { TestDatabase::addRows(); }
    void case089_rightsLostMeanwhile()
    {
        // The request was let in with rights that are gone when its turn comes.
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        const Person former = house.person(u"former"_s, {u"administrator"_s});
        const Person client = house.person(u"client"_s, {});
        Caller caller;
        caller.userId = former.id;
        const QStringList held = house.permissionsOf(former.id);
        caller.permissions = QSet<QString>(held.begin(), held.end());
        QCOMPARE(house.call("users.update", {.token = house.admin.token, .values = {former.key()}, .body = {{u"role_ids"_s, QJsonArray()}}}).status(), 200);
        const auto given = house.worker->store.write({&caller, {}, {}, {}}, [&](UnitOfWork &work) {
            return house.worker->accounts.change(work, client.id, {{u"role_ids"_s, QJsonArray{house.roleId(u"administrator"_s)}}}, schema::ReadMode::Partial, {}, {});
        });
        QVERIFY(!given && given.error().code == ErrorCode::Forbidden);
    }

    void parallelNames_data() { TestDatabase::addRows(); }
    void parallelNames()
    {
        QFETCH(Dialect, dialect);
        AccessHouse house(dialect);
        static constexpr int tries = 6;
        int statuses[tries] = {};
        std::barrier start(tries);
        std::vector<std::thread> threads;
        for (int i = 0; i < tries; ++i) {
            threads.emplace_back([&, i] {
                const auto worker = house.anotherWorker();
                start.arrive_and_wait();
                statuses[i] = house.call("roles.create", {.token = house.admin.token, .body = {{u"name"_s, i % 2 ? u"Same"_s : u"SAME"_s}}, .worker = worker.get()}).status();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(std::count(std::begin(statuses), std::end(statuses), 201), 1);
        QCOMPARE(std::count(std::begin(statuses), std::end(statuses), 422), tries - 1);
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
