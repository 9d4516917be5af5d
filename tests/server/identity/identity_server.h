// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/identity_handlers.h"
#include "server/handlers/login_page_handlers.h"
#include "server/handlers/mfa_handlers.h"
#include "server/handlers/pipeline.h"
#include "server/security/base64_url.h"
#include "server/handlers/sign_in_handlers.h"
#include "server/services/database_authenticator.h"
#include "server/storage/migrations.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_database.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace emesa::test {

/// Settings that make a password cost a millisecond instead of thirty.
inline IdentitySettings quickSettings()
{
    IdentitySettings settings;
    static const QTemporaryDir directory;
    settings.argon2 = {.memoryKiB = 256, .passes = 1, .lanes = 1};
    settings.secretKeyFile = directory.filePath(QStringLiteral("secrets.aes"));
    settings.bootstrapFile = directory.filePath(QStringLiteral("bootstrap-token"));
    return settings;
}

/// One key ring for all tests of a process: making RSA keys is slow.
inline security::KeyRing &testKeys()
{
    static const QTemporaryDir directory;
    static const auto ring = security::KeyRing::open({.directory = directory.filePath(QStringLiteral("keys"))});
    if (!ring)
        qFatal("test keys: %s", qPrintable(ring.error().message));
    return **ring;
}

/// What a token says, as JSON text, with `changes` on top.
inline QByteArray payloadOf(const QByteArray &token, const QJsonObject &changes = {})
{
    const auto bytes = security::fromBase64Url(token.split('.').value(1));
    QJsonObject payload = QJsonDocument::fromJson(*bytes).object();
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
        payload[it.key()] = *it;
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

inline QString signInOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(payloadOf(token)).object().value(QLatin1String("sid")).toString();
}

/// One worker of a server: everything between the transport and the database, with identity on it, and one
/// endpoint that needs a permission (orders.list, answering 200).
class IdentityWorker
{
public:
    IdentityWorker(const TestDatabase &database, const FakeClock &clock, IdentityShared &shared, const PipelineOptions &options)
        : store(database.open({.allowWeakDurability = true}), clock), authenticator(shared, store), service(shared, store), mfa(shared, store), signIns(m_counts), handlers(service, shared.keys),
          loginPageHandlers(service, true), mfaHandlers(mfa), signInHandlers(signIns),
          pipeline(m_router, m_table, authenticator, store, m_running, options)
    {
        handlers.addTo(m_table);
        loginPageHandlers.addTo(m_table);
        mfaHandlers.addTo(m_table);
        signInHandlers.addTo(m_table);
        m_table.add("orders.list", [this](RequestContext &context) { return m_listOrders(context); });
    }

    /// What orders.list does from now on.
    void listOrdersBy(Handler handler) { m_listOrders = std::move(handler); }

    Store store;
    DatabaseAuthenticator authenticator;
    IdentityService service;

private:
    CountCache m_counts;

public:
    MfaService mfa;
    SignInService signIns;
    IdentityHandlers handlers;
    LoginPageHandlers loginPageHandlers;
    MfaHandlers mfaHandlers;
    SignInHandlers signInHandlers;

private:
    http::Router m_router;
    HandlerTable m_table;
    RunningKeys m_running;
    Handler m_listOrders = [](RequestContext &context) { return context.json(200, QJsonObject()); };

public:
    Pipeline pipeline;
};

struct Answer
{
    http::Response response;
    QJsonObject json;

    [[nodiscard]] int status() const { return response.status; }
    [[nodiscard]] QString text(const char *name) const { return json.value(QLatin1String(name)).toString(); }
    [[nodiscard]] QByteArray token(const char *name) const { return text(name).toLatin1(); }
    [[nodiscard]] QByteArray header(const char *name) const { return response.headers.value(name); }
    /// "field code", sorted by field as sent.
    [[nodiscard]] QStringList errors() const
    {
        QStringList found;
        const QJsonArray list = json.value(QLatin1String("errors")).toArray();
        for (const QJsonValue &error : list)
            found += QString(error.toObject().value(QLatin1String("field")).toString() + u' ' + error.toObject().value(QLatin1String("code")).toString());
        return found;
    }
};

/// A whole installation with one worker.
class IdentityServer
{
public:
    explicit IdentityServer(storage::Dialect dialect, const IdentitySettings &settings = quickSettings())
        : database(dialect), shared(testKeys(), clock, clock, settings)
    {
        options.proxies = {QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8"))};
        static_cast<void>(database.openMigrated(migrationsDirectory()));
        worker = std::make_unique<IdentityWorker>(database, clock, shared, options);
        if (const Status seeded = ensureBuiltIns(worker->store); !seeded)
            qFatal("seeding: %s", qPrintable(seeded.error().message));
    }

    [[nodiscard]] std::unique_ptr<IdentityWorker> anotherWorker() { return std::make_unique<IdentityWorker>(database, clock, shared, options); }

    struct Call
    {
        QJsonObject body = {};
        QByteArray form = {}; ///< instead of the body, for rows that take one
        QByteArray token = {};
        QString from = QStringLiteral("192.0.2.10");
        http::Headers headers = {};
        QByteArray query = {};
        QStringList path = {}; ///< values of its placeholders
        IdentityWorker *worker = nullptr;
    };

    Answer call(const char *endpoint, Call details)
    {
        const api::Endpoint *row = api::endpointById(endpoint);
        http::Request request;
        request.method = row->method;
        request.target = api::pathOf(endpoint, details.path).toLatin1() + details.query;
        request.headers = details.headers;
        request.headers.add("Host", "localhost:8080");
        if (!details.token.isEmpty())
            request.headers.add("Authorization", "Bearer " + details.token);
        if (row->body == api::Body::Form) {
            request.headers.add("Content-Type", "application/x-www-form-urlencoded");
            request.body = details.form;
        } else if (row->body != api::Body::None) {
            request.headers.add("Content-Type", "application/json");
            request.body = QJsonDocument(details.body).toJson(QJsonDocument::Compact);
        }
        request.peer = QHostAddress(details.from);
        Answer answer{(details.worker ? details.worker : worker.get())->pipeline.serve(request), {}};
        answer.json = QJsonDocument::fromJson(answer.response.body).object();
        return answer;
    }

    static QString password() { return QStringLiteral("correct horse battery staple 7"); }

    /// Registers from an address of its own, so that its limits are nobody else's.
    Answer registered(const QString &email)
    {
        return call("auth.register", {.body = {{QStringLiteral("email"), email}, {QStringLiteral("password"), password()}},
                                      .from = QStringLiteral("198.51.%1.7").arg(++m_people)});
    }
    Answer login(const QString &name, const QString &secret = password(), const QString &from = QStringLiteral("192.0.2.10"), const http::Headers &headers = {})
    {
        return call("auth.login", {.body = {{QStringLiteral("username"), name}, {QStringLiteral("password"), secret}}, .from = from, .headers = headers});
    }
    Answer refresh(const QByteArray &token, const QString &from = QStringLiteral("192.0.2.10"))
    {
        return call("auth.refresh", {.body = {{QStringLiteral("refresh_token"), QString::fromLatin1(token)}}, .from = from});
    }

    /// Audit rows of an event; `reason` empty: whatever the reason.
    int audited(const QString &event, const QString &reason = {})
    {
        static const storage::Sql sql("SELECT failure_reason FROM audit_log WHERE event_type = ?");
        const auto rows = worker->store.database().all(sql, storage::params(event), [](const storage::Row &row) { return row.text(0); });
        return int(reason.isEmpty() ? rows->size() : rows->count(reason));
    }
    qint64 number(const storage::Sql &sql, const QVariantList &values = {})
    {
        return **worker->store.database().one(sql, values, [](const storage::Row &row) { return row.int64(0); });
    }

    TestDatabase database;
    FakeClock clock;
    PipelineOptions options;
    IdentityShared shared;
    std::unique_ptr<IdentityWorker> worker;

private:
    int m_people = 0;
};

} // namespace emesa::test
