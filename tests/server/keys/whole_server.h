// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/worker_application.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace emesa::test {

/// The whole server behind its transport, in this process: every service and handler over a database of its own, with
/// an administrator "boss@example.com" who is signed in. The clock is ours.
class WholeServer
{
public:
    struct Answer
    {
        int status = 0;
        QJsonValue json;
        http::Response response;

        [[nodiscard]] QJsonObject object() const { return json.toObject(); }
        [[nodiscard]] QJsonArray array() const { return json.toArray(); }
        [[nodiscard]] QString text(const char *name) const { return object().value(QLatin1String(name)).toString(); }
        [[nodiscard]] QString code() const { return text("code"); }
    };

    explicit WholeServer(storage::Dialect dialect, const config::Settings &settings = {}) : place(dialect)
    {
        app::Installation installation;
        installation.settings = settings;
        installation.settings.dataDir = m_data.filePath(QStringLiteral("data"));
        installation.settings.minFreeDisk = 0;
        installation.settings.rateRequestsPerAddress = settings.rateRequestsPerAddress;
        installation.database = place.url();
        const auto must = [](const Status &status, const char *what) {
            if (!status)
                qFatal("%s: %s", what, qPrintable(status.error().message));
        };
        must(installation.prepareDataDir(), "data dir");
        const auto migrated = installation.migrate(clock);
        must(migrated ? Status() : Status(migrated.error()), "migrate");
        auto made = app::SharedServices::create(installation, clock);
        must(made ? Status() : Status(made.error()), "services");
        shared = *std::move(made);
        worker = newWorker();
        auto connection = installation.openDatabase();
        must(connection ? Status() : Status(connection.error()), "database");
        services = std::make_unique<app::WorkerServices>(*shared, *std::move(connection));
        const auto boss = services->identity.createAdministrator(QStringLiteral("boss@example.com"), password());
        must(boss ? Status() : Status(boss.error()), "administrator");
        bossId = boss->id;
        bossToken = signIn(QStringLiteral("boss@example.com"));
    }

    [[nodiscard]] std::unique_ptr<http::Worker> newWorker()
    {
        auto made = app::WorkerApplication::create(*shared);
        if (!made)
            qFatal("worker: %s", qPrintable(made.error().message));
        return *std::move(made);
    }

    static QString password() { return QStringLiteral("correct horse battery staple 7"); }

    Answer ask(api::Method method, const QByteArray &target, const QByteArray &credential = {}, const QJsonObject &body = {}, const http::Headers &more = {})
    {
        http::Request request;
        request.method = method;
        request.target = target;
        request.headers = more;
        request.headers.add("Host", "localhost:8080");
        if (!credential.isEmpty())
            request.headers.add("Authorization", "Bearer " + credential);
        if (method != api::Method::Get && method != api::Method::Head && method != api::Method::Delete && !more.contains("Content-Type")) {
            request.headers.add("Content-Type", "application/json");
            request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        }
        request.peer = QHostAddress(address);
        Answer answer;
        answer.response = worker->handle(request);
        answer.status = answer.response.status;
        const QJsonDocument json = QJsonDocument::fromJson(answer.response.body);
        answer.json = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
        return answer;
    }
    /// A form, and one file in it.
    Answer form(const QByteArray &target, const QByteArray &credential, const QList<std::pair<QByteArray, QByteArray>> &fields, const QByteArray &fileField,
                const QByteArray &fileName, const QByteArray &content)
    {
        http::Request request;
        request.method = api::Method::Post;
        request.target = target;
        request.headers = {{"Host", "localhost:8080"}, {"Authorization", "Bearer " + credential}, {"Content-Type", "multipart/form-data; boundary=edge"}};
        for (const auto &[name, value] : fields)
            request.body += "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        request.body += "--edge\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\"" + fileName
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--edge--\r\n";
        request.peer = QHostAddress(address);
        Answer answer;
        answer.response = worker->handle(request);
        answer.status = answer.response.status;
        answer.json = QJsonDocument::fromJson(answer.response.body).object();
        return answer;
    }

    Answer get(const QByteArray &target, const QByteArray &credential) { return ask(api::Method::Get, target, credential); }
    Answer post(const QByteArray &target, const QByteArray &credential, const QJsonObject &body = {}) { return ask(api::Method::Post, target, credential, body); }
    Answer patch(const QByteArray &target, const QByteArray &credential, const QJsonObject &body) { return ask(api::Method::Patch, target, credential, body); }
    Answer put(const QByteArray &target, const QByteArray &credential, const QJsonObject &body) { return ask(api::Method::Put, target, credential, body); }
    Answer remove(const QByteArray &target, const QByteArray &credential) { return ask(api::Method::Delete, target, credential); }

    QByteArray signIn(const QString &email)
    {
        const Answer answer = post("/api/auth/login/", {}, {{QStringLiteral("username"), email}, {QStringLiteral("password"), password()}});
        if (answer.status != 200)
            qFatal("sign-in: %d %s", answer.status, answer.response.body.constData());
        return answer.text("access_token").toLatin1();
    }
    /// A client, signed in. Registers from an address of its own, so that its limits are nobody else's.
    QByteArray registered(const QString &email)
    {
        const QString before = std::exchange(address, QStringLiteral("198.51.%1.7").arg(++m_people));
        const Answer answer = post("/api/auth/register/", {}, {{QStringLiteral("email"), email}, {QStringLiteral("password"), password()}});
        address = before;
        if (answer.status != 201)
            qFatal("register: %d %s", answer.status, answer.response.body.constData());
        return answer.object().value(QLatin1String("token")).toObject().value(QLatin1String("access")).toString().toLatin1();
    }
    Id idOf(const QByteArray &credential) { return get("/api/auth/me/", credential).object().value(QLatin1String("id")).toInteger(); }

    Answer makeKey(const QStringList &permissions, const QJsonObject &more = {}, const QByteArray &credential = {})
    {
        QJsonObject body{{QStringLiteral("name"), QStringLiteral("key %1").arg(++m_keys)},
                         {QStringLiteral("permissions"), QJsonArray::fromStringList(permissions)}};
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            body.insert(it.key(), *it);
        return post("/api/auth/api-keys/", credential.isEmpty() ? bossToken : credential, body);
    }

    [[nodiscard]] storage::Database &database() { return services->store.database(); }
    qint64 number(const storage::Sql &sql, const QVariantList &values = {})
    {
        return **database().one(sql, values, [](const storage::Row &row) { return row.int64(0); });
    }
    /// The newest audit row.
    AuditEvent lastAudit()
    {
        static const storage::Sql sql("SELECT MAX(seq) FROM audit_log");
        return **auditLog::find(database(), number(sql));
    }

    TestDatabase place;
    FakeClock clock;
    std::unique_ptr<app::SharedServices> shared;
    std::unique_ptr<http::Worker> worker;
    std::unique_ptr<app::WorkerServices> services;
    QString address = QStringLiteral("192.0.2.10");
    QByteArray bossToken;
    Id bossId = 0;

private:
    QTemporaryDir m_data;
    int m_people = 0;
    int m_keys = 0;
};

} // namespace emesa::test
