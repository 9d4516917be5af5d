// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/api_site.h"

#include "core/api/endpoint_types.h"
#include "server/app/worker_services.h"
#include "server/storage/role_repository.h"

#include <QDir>
#include <QFile>

namespace emesa::test {

using http::Headers;
using http::Response;

namespace {

void need(bool good, const QString &what)
{
    if (!good)
        qFatal("%s", qPrintable(QStringLiteral("the test's server could not be set up: ") + what));
}

template<typename R>
void needResult(const R &result)
{
    if (!result)
        need(false, result.error().message);
}

QByteArray idIn(const Response &response)
{
    for (const char *name : {"id", "unique_id"}) {
        const QJsonValue id = objectOf(response).value(QLatin1String(name));
        if (id.isString())
            return id.toString().toLatin1();
        if (id.isDouble())
            return QByteArray::number(id.toInteger());
    }
    return {};
}

} // namespace

QJsonObject objectOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QByteArray bearer(const QByteArray &token)
{
    return "Bearer " + token;
}

QString textIn(const Response &response, const char *name)
{
    return objectOf(response).value(QLatin1String(name)).toString();
}

QByteArray pictureForm(const QByteArray &field, const QByteArray &fields)
{
    const QByteArray pixel = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    return fields + "--x\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"pixel.png\"\r\nContent-Type: image/png\r\n\r\n"
        + pixel + "\r\n--x--\r\n";
}

ApiSite::ApiSite(const config::Settings &given)
{
    config::Settings settings = given;
    settings.dataDir = directory.filePath(QStringLiteral("data"));
    settings.minFreeDisk = 0;
    if (settings.docsAssets.isEmpty()) {
        settings.docsAssets = directory.filePath(QStringLiteral("assets"));
        need(QDir().mkpath(settings.docsAssets), settings.docsAssets);
        for (const char *name : {"swagger-ui-bundle.js", "swagger-ui.css", "redoc.standalone.js"}) {
            QFile file(QString(settings.docsAssets + u'/' + QLatin1String(name)));
            need(file.open(QIODevice::WriteOnly) && file.write("/* stands in */\n") > 0, file.fileName());
        }
    }
    const auto installation = app::Installation::of(settings);
    needResult(installation);
    needResult(installation->prepareDataDir());
    needResult(installation->migrate(clock));
    auto services = app::SharedServices::create(*installation, clock);
    needResult(services);
    shared = *std::move(services);
    {
        auto database = installation->openDatabase();
        needResult(database);
        app::WorkerServices tools(*shared, *std::move(database));
        needResult(tools.identity.createAdministrator(adminEmail, password));
    }
    auto application = app::WorkerApplication::create(*shared);
    needResult(application);
    worker = *std::move(application);

    const Response signedIn = post("/api/auth/login/", {}, {{QStringLiteral("username"), adminEmail}, {QStringLiteral("password"), password}});
    admin = textIn(signedIn, "access_token").toLatin1();
    adminId = objectOf(signedIn).value(QLatin1String("user")).toObject().value(QLatin1String("id")).toInteger();
    need(!admin.isEmpty(), QString::fromUtf8(signedIn.body));
    const Response registered = post("/api/auth/register/", {}, {{QStringLiteral("email"), clientEmail}, {QStringLiteral("password"), password}});
    client = objectOf(registered).value(QLatin1String("token")).toObject().value(QLatin1String("access")).toString().toLatin1();
    need(!client.isEmpty(), QString::fromUtf8(registered.body));

    apiKey = textIn(post("/api/auth/api-keys/", admin, {{QStringLiteral("name"), QStringLiteral("robot")},
                                                        {QStringLiteral("permissions"), QJsonArray{QStringLiteral("order_read")}}}), "key").toLatin1();
    need(!apiKey.isEmpty(), QStringLiteral("API key"));
    const Id id = newUser().toLongLong();
    powerless = lastToken;
    auto database = installation->openDatabase();
    needResult(database);
    const auto role = roles::groupIdOf(**database, QStringLiteral("client"));
    needResult(role);
    Store store(*std::move(database), clock);
    needResult(store.write(Actor{}, [&](UnitOfWork &work) -> Status {
        const auto withdrawn = roles::withdraw(work.database(), id, role->value_or(0));
        if (!withdrawn)
            return withdrawn.error();
        work.permissionsChanged();
        return {};
    }));
}

Response ApiSite::send(const QByteArray &method, const QByteArray &target, const QByteArray &body, const Headers &headers)
{
    http::Request request;
    request.method = api::methodFromName(method).value_or(api::Method::Get);
    request.target = target;
    request.headers = headers;
    request.body = body;
    // Everybody comes from an address of their own, so that guards against floods stay out of it.
    request.peer = QHostAddress(++m_address);
    if (!request.headers.contains("Host"))
        request.headers.add("Host", "emesa.test");
    const auto match = shared->router.match(request.method, request.rawPath());
    const Response response = worker->handle(request);
    if (match.endpoint) {
        QString wrong = witness.note(match.endpoint->id, response.status, response.headers.value("Content-Type"), response.body);
        if (wrong.isEmpty() && !response.headers.contains("X-Request-ID"))
            wrong = QStringLiteral("%1 answered without X-Request-ID").arg(QLatin1String(match.endpoint->id));
        if (!wrong.isEmpty() && !complaints.contains(wrong))
            complaints += wrong;
    }
    return response;
}

Response ApiSite::post(const QByteArray &target, const QByteArray &token, const QJsonObject &body, const QByteArray &method, Headers headers)
{
    if (!token.isEmpty())
        headers.add("Authorization", bearer(token));
    if (!headers.contains("Content-Type"))
        headers.add("Content-Type", "application/json");
    return send(method, target, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Response ApiSite::get(const QByteArray &target, const QByteArray &token, Headers headers)
{
    if (!token.isEmpty())
        headers.add("Authorization", bearer(token));
    return send("GET", target, {}, headers);
}

QByteArray ApiSite::newUpload(const QByteArray &token, const QByteArray &given)
{
    QByteArray bytes = given;
    if (bytes.isEmpty()) {
        QFile part(QStringLiteral(EMESA_SOURCE_DIR "/tests/data/parts/bracket.step"));
        need(part.open(QIODevice::ReadOnly), part.fileName());
        bytes = part.readAll();
    }
    const Response made = send("POST", "/api/uploads/", bytes,
                               {{"Authorization", bearer(token)}, {"Tus-Resumable", "1.0.0"}, {"Upload-Length", QByteArray::number(bytes.size())},
                                {"Upload-Metadata", "filename " + QByteArray("bracket.step").toBase64()},
                                {"Content-Type", "application/offset+octet-stream"}});
    need(made.status == 201, QString::fromUtf8(made.body));
    return made.headers.value("Location").split('/').value(5);
}

QByteArray ApiSite::newOpenUpload(const QByteArray &token)
{
    const Response made = send("POST", "/api/uploads/", {}, {{"Authorization", bearer(token)}, {"Tus-Resumable", "1.0.0"}, {"Upload-Length", "10"}});
    need(made.status == 201, QString::fromUtf8(made.body));
    return made.headers.value("Location").split('/').value(5);
}

QByteArray ApiSite::newOrder()
{
    const Response made = post("/api/orders/", client, exampleBody(*api::endpointById("orders.create")));
    need(made.status == 201, QString::fromUtf8(made.body));
    return idIn(made);
}

QByteArray ApiSite::newMachine()
{
    const Response made = post("/api/machines/", admin, {{QStringLiteral("name"), QStringLiteral("Laser %1").arg(++m_count)},
                                                         {QStringLiteral("type"), QStringLiteral("laser")}, {QStringLiteral("capacity"), 10}});
    need(made.status == 201, QString::fromUtf8(made.body));
    return idIn(made);
}

QByteArray ApiSite::newView()
{
    const Response made = post("/api/views/", admin, {{QStringLiteral("page"), QStringLiteral("orders")}, {QStringLiteral("name"), QStringLiteral("View %1").arg(++m_count)},
                                                      {QStringLiteral("is_shared"), true}, {QStringLiteral("definition"), QJsonObject()}});
    need(made.status == 201, QString::fromUtf8(made.body));
    return idIn(made);
}

QByteArray ApiSite::newUser()
{
    const Response made = post("/api/auth/register/", {}, {{QStringLiteral("email"), QStringLiteral("somebody%1@example.com").arg(++m_count)},
                                                           {QStringLiteral("password"), password}});
    need(made.status == 201, QString::fromUtf8(made.body));
    const QJsonObject tokens = objectOf(made).value(QLatin1String("token")).toObject();
    lastToken = tokens.value(QLatin1String("access")).toString().toLatin1();
    lastRefresh = tokens.value(QLatin1String("refresh")).toString().toLatin1();
    return QByteArray::number(objectOf(made).value(QLatin1String("user")).toObject().value(QLatin1String("id")).toInteger());
}

QByteArray ApiSite::newSignIn()
{
    const Response made = post("/api/auth/login/", {}, {{QStringLiteral("username"), adminEmail}, {QStringLiteral("password"), password}});
    need(made.status == 200, QString::fromUtf8(made.body));
    const QJsonArray sessions = QJsonDocument::fromJson(get("/api/auth/sessions/?is_active=true", admin).body).array();
    for (const QJsonValue &session : sessions) {
        const QJsonObject one = session.toObject();
        if (!one.value(QLatin1String("is_current")).toBool() && one.value(QLatin1String("user")).toInteger() == adminId)
            return one.value(QLatin1String("id")).toString().toLatin1();
    }
    need(false, QStringLiteral("sign-in"));
    return {};
}

QByteArray ApiSite::newGroup()
{
    const Response made = post("/api/auth/roles/", admin, {{QStringLiteral("name"), QStringLiteral("Role %1").arg(++m_count)}});
    need(made.status == 201, QString::fromUtf8(made.body));
    return QByteArray::number(objectOf(made).value(QLatin1String("group_id")).toInteger());
}

QByteArray ApiSite::newExample(const QByteArray &collection)
{
    const auto match = shared->router.match(api::Method::Post, collection);
    if (match.outcome != http::Router::Match::Found)
        return {};
    return idIn(post(collection, admin, exampleBody(*match.endpoint)));
}

QByteArray ApiSite::pathTo(const api::Endpoint &endpoint)
{
    const QByteArray path(endpoint.path);
    const qsizetype open = path.indexOf('{');
    if (open < 0)
        return path;
    const auto filled = [&](const QByteArray &value) -> QByteArray { return path.left(open) + value + path.mid(path.indexOf('}') + 1); };
    if (path.startsWith("/api/orders/")) {
        const QByteArray order = newOrder();
        QByteArray whole = filled(order);
        if (whole.contains("{file_id}")) {
            const QJsonArray files = QJsonDocument::fromJson(get("/api/orders/" + order + "/files/", client).body).array();
            whole.replace("{file_id}", files.at(0).toObject().value(QLatin1String("id")).toString().toLatin1());
        }
        return whole;
    }
    if (path.startsWith("/media/"))
        return filled(textIn(get("/api/orders/" + newOrder() + '/', client), "step_file").toUtf8());
    if (path.startsWith("/api/uploads/"))
        return filled(newOpenUpload(admin));
    if (path.contains("{group_id}"))
        return filled(newGroup());
    if (path.startsWith("/api/auth/users/"))
        return filled(newUser());
    if (path.startsWith("/api/views/"))
        return filled(newView());
    if (path.startsWith("/api/auth/sessions/"))
        return filled(newSignIn());
    if (path.startsWith("/api/auth/audit-log/"))
        return filled("1");
    if (path.startsWith("/api/docs/assets/"))
        return filled("swagger-ui.css");
    return filled(newExample(path.left(open)));
}

QByteArray ApiSite::pathToNothing(const api::Endpoint &endpoint)
{
    QByteArray path(endpoint.path);
    for (qsizetype open = path.indexOf('{'); open >= 0; open = path.indexOf('{')) {
        const qsizetype close = path.indexOf('}', open);
        const QByteArray name = path.mid(open + 1, close - open - 1);
        const bool isNumber = name == "id" || name == "seq" || name == "group_id";
        path.replace(open, close - open + 1, isNumber ? QByteArray("999999999") : QByteArray("0198c2f0-7a51-7c3e-9b1d-000000000000"));
    }
    return path;
}

QJsonObject ApiSite::exampleBody(const api::Endpoint &endpoint)
{
    const api::EndpointTypes *types = api::typesOf(endpoint);
    if (!types || !types->request)
        return {};
    QJsonObject body = types->request->example(types->isPatch ? schema::Use::Patch : schema::Use::Body).toObject();
    for (const char *name : {"name", "username"}) {
        if (body.contains(QLatin1String(name)))
            body.insert(QLatin1String(name), QString(body.value(QLatin1String(name)).toString() + QString::number(++m_count)));
    }
    if (body.contains(QLatin1String("email")))
        body.insert(QLatin1String("email"), QStringLiteral("example%1@example.com").arg(++m_count));
    for (const char *name : {"step_file", "upload_id"}) {
        if (body.contains(QLatin1String(name)))
            body.insert(QLatin1String(name), QString::fromLatin1(newUpload(client)));
    }
    for (const char *name : {"d2_draft_design", "supplier", "equipment_type", "machine", "client_id", "image", "order", "offer_id", "expected_date"})
        body.remove(QLatin1String(name));
    if (QByteArray(endpoint.path).startsWith("/api/machines/"))
        body.remove(QLatin1String("plant")); // a site's is made below
    if (body.contains(QLatin1String("machine_id")))
        body.insert(QLatin1String("machine_id"), newMachine().toLongLong());
    for (const char *name : {"starts_at", "ends_at", "expires_at", "expected_completion_date"})
        body.remove(QLatin1String(name));
    // A reference of master data leads to an example of its own kind.
    for (const api::Endpoint &other : api::endpoints()) {
        const QByteArray path(other.path);
        if (other.method != api::Method::Post || !path.startsWith("/api/master/") || path.contains('{') || path == endpoint.path)
            continue;
        QByteArray kind = path.mid(12).chopped(1);
        kind = kind == "countries" || kind == "cities" ? kind.chopped(3) + 'y' : kind.chopped(1);
        if (body.contains(QLatin1String(kind)))
            body.insert(QLatin1String(kind), QString::fromLatin1(newExample(path)));
    }
    return body;
}

} // namespace emesa::test
