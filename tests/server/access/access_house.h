// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/account_handlers.h"
#include "server/handlers/group_permission_handlers.h"
#include "server/handlers/permission_handlers.h"
#include "server/handlers/role_handlers.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"
#include "tests/server/identity/identity_server.h"

namespace emesa::test {

/// One worker of a server with identity and the administration of access.
class AccessWorker
{
public:
    AccessWorker(const TestDatabase &database, const FakeClock &clock, IdentityShared &shared, CountCache &counts, const PipelineOptions &options)
        : store(database.open({.allowWeakDurability = true}), clock), identity(shared, store), accounts(shared, store, counts), roles(counts),
          m_authenticator(shared, store), m_identityHandlers(identity, shared.keys), m_accountHandlers(accounts), m_roleHandlers(roles),
          m_groupHandlers(roles), m_permissionHandlers(roles), pipeline(m_router, m_table, m_authenticator, store, m_running, options)
    {
        m_identityHandlers.addTo(m_table);
        m_accountHandlers.addTo(m_table);
        m_roleHandlers.addTo(m_table);
        m_groupHandlers.addTo(m_table);
        m_permissionHandlers.addTo(m_table);
        m_table.add("orders.list", [](RequestContext &context) { return context.json(200, QJsonObject()); });
    }

    Store store;
    IdentityService identity;
    AccountService accounts;
    RoleService roles;

private:
    DatabaseAuthenticator m_authenticator;
    IdentityHandlers m_identityHandlers;
    AccountHandlers m_accountHandlers;
    RoleHandlers m_roleHandlers;
    GroupPermissionHandlers m_groupHandlers;
    PermissionHandlers m_permissionHandlers;
    http::Router m_router;
    HandlerTable m_table;
    RunningKeys m_running;

public:
    Pipeline pipeline;
};

struct Person
{
    Id id = 0;
    QString email;
    QByteArray token;
    QByteArray refresh;

    [[nodiscard]] QString key() const { return QString::number(id); }
};

/// An installation with an administrator, and whoever else a test wants.
class AccessHouse
{
public:
    explicit AccessHouse(storage::Dialect dialect) : database(dialect), shared(testKeys(), clock, clock, quickSettings())
    {
        static_cast<void>(database.openMigrated(migrationsDirectory()));
        worker = anotherWorker();
        if (const Status seeded = ensureBuiltIns(worker->store); !seeded)
            qFatal("seeding: %s", qPrintable(seeded.error().message));
        admin = person(QStringLiteral("admin"), {QStringLiteral("administrator")});
    }

    [[nodiscard]] std::unique_ptr<AccessWorker> anotherWorker() { return std::make_unique<AccessWorker>(database, clock, shared, counts, options); }

    static QString password() { return QStringLiteral("correct horse battery staple 7"); }

    struct Call
    {
        QByteArray token = {};
        QStringList values = {};  ///< for the placeholders of the path
        QJsonObject body = {};
        QByteArray query = {};
        http::Headers headers = {};
        AccessWorker *worker = nullptr;
        QString from = QStringLiteral("192.0.2.10");
    };
    Answer call(const char *endpoint, const Call &details)
    {
        const api::Endpoint *row = api::endpointById(endpoint);
        http::Request request;
        request.method = row->method;
        request.target = api::pathOf(endpoint, details.values).toLatin1() + details.query;
        request.headers = details.headers;
        request.headers.add("Host", "localhost:8080");
        if (!details.token.isEmpty())
            request.headers.add("Authorization", "Bearer " + details.token);
        if (row->body != api::Body::None) {
            request.headers.add("Content-Type", "application/json");
            request.body = QJsonDocument(details.body).toJson(QJsonDocument::Compact);
        }
        request.peer = QHostAddress(details.from);
        Answer answer{(details.worker ? details.worker : worker.get())->pipeline.serve(request), {}};
        const QJsonDocument document = QJsonDocument::fromJson(answer.response.body);
        answer.json = document.isArray() ? QJsonObject{{QStringLiteral("results"), document.array()}} : document.object();
        return answer;
    }
    /// The rows of a list.
    QJsonArray rows(const char *endpoint, const Call &details) { return call(endpoint, details).json.value(QLatin1String("results")).toArray(); }

    Answer login(const QString &email, const QString &secret = password())
    {
        return call("auth.login", {.body = {{QStringLiteral("username"), email}, {QStringLiteral("password"), secret}},
                                   .from = QStringLiteral("198.51.100.%1").arg(++m_addresses % 250 + 1)});
    }

    /// Somebody with these roles, signed in.
    Person person(const QString &name, const QStringList &roleNames)
    {
        const QString email = name + QStringLiteral("@example.com");
        if (m_hash.isEmpty())
            m_hash = shared.hasher.hash(password()).value();
        ProfilePatch profile;
        profile.username = name;
        const auto id = worker->store.write(Actor(), [&](UnitOfWork &work) -> Result<Id> {
            const auto user = users::insert(work.database(), {profile, email, m_hash}, work.now());
            for (const QString &role : roleNames) {
                if (user && !roles::grant(work.database(), *user, roles::groupIdOf(work.database(), role).value().value()))
                    return Error{};
            }
            return user;
        });
        if (!id)
            qFatal("person: %s", qPrintable(id.error().message));
        const Answer tokens = login(email);
        return {*id, email, tokens.token("access_token"), tokens.token("refresh_token")};
    }

    /// A role that allows these; the value: its uuid. The number of its group is in groupOf().
    QString role(const QString &name, const QStringList &codenames)
    {
        const Answer made = call("roles.create", {.token = admin.token, .body = {{QStringLiteral("name"), name}}});
        if (made.status() != 201)
            qFatal("role: %s", made.response.body.constData());
        const Id group = made.json.value(QLatin1String("group_id")).toInteger();
        const Answer set = call("group_permissions.set", {.token = admin.token, .body = {{QStringLiteral("group_id"), group}, {QStringLiteral("permission_ids"), idsOf(codenames)}}});
        if (set.status() != 200)
            qFatal("role: %s", set.response.body.constData());
        return made.text("id");
    }
    QString roleId(const QString &name) { return text(storage::Sql("SELECT id FROM roles WHERE name = ?"), storage::params(name)); }
    Id groupOf(const QString &name) { return roles::groupIdOf(worker->store.database(), name).value().value_or(0); }
    QJsonArray idsOf(const QStringList &codenames)
    {
        QJsonArray ids;
        for (const QString &codename : codenames)
            ids += number(storage::Sql("SELECT id FROM permissions WHERE codename = ?"), storage::params(codename));
        return ids;
    }
    [[nodiscard]] QStringList permissionsOf(Id user) { return roles::permissionsOf(worker->store.database(), user).value(); }

    /// Audit rows of an event; `reason` empty: whatever the reason.
    int audited(const QString &event, const QString &reason = {})
    {
        static const storage::Sql sql("SELECT failure_reason FROM audit_log WHERE event_type = ?");
        const auto rows = worker->store.database().all(sql, storage::params(event), [](const storage::Row &row) { return row.text(0); });
        return int(reason.isEmpty() ? rows->size() : rows->count(reason));
    }
    qint64 number(const storage::Sql &sql, const QVariantList &values = {})
    {
        return worker->store.database().one(sql, values, [](const storage::Row &row) { return row.int64(0); }).value().value_or(0);
    }
    QString text(const storage::Sql &sql, const QVariantList &values = {})
    {
        return worker->store.database().one(sql, values, [](const storage::Row &row) { return row.text(0); }).value().value_or(QString());
    }

    TestDatabase database;
    FakeClock clock;
    PipelineOptions options;
    CountCache counts;
    IdentityShared shared;
    std::unique_ptr<AccessWorker> worker;
    Person admin;

private:
    QByteArray m_hash;
    int m_addresses = 0;
};

} // namespace emesa::test
