// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/access_world.h"

#include "core/domain/master_data.h"
#include "core/domain/permission.h"

#include <QFile>

#include <functional>

namespace emesa::test {

using storage::params;
using storage::Sql;
using namespace Qt::StringLiterals;

namespace {

/// What stands for a placeholder: something of the owner's, or a thing of the world that belongs to nobody.
struct PlaceholderRow
{
    const char *pathBegins;
    const char *name;
    QString (*ofOwner)(const Inhabitant &);
    const char *thing = nullptr;
};

const QList<PlaceholderRow> &placeholders()
{
    static const QList<PlaceholderRow> rows = {
        {"/api/orders/", "id", [](const Inhabitant &owner) { return QString::number(owner.order); }},
        {"/api/orders/", "file_id", [](const Inhabitant &owner) { return owner.file; }},
        {"/media/equipment-types/", "path...", nullptr, "image"},
        {"/api/docs/assets/", "path...", nullptr, "page asset"},
        {"/media/", "path...", [](const Inhabitant &owner) { return owner.media; }},
        {"/api/uploads/", "upload_id", [](const Inhabitant &owner) { return owner.upload; }},
        {"/api/auth/sessions/", "id", [](const Inhabitant &owner) { return owner.signIn; }},
        {"/api/auth/users/", "id", [](const Inhabitant &owner) { return QString::number(owner.id); }},
        {"/api/suppliers/", "id", nullptr, "supplier"},
        {"/api/views/", "id", [](const Inhabitant &owner) { return owner.view; }},
        {"/api/machines/", "id", nullptr, "machine"},
        {"/api/auth/roles/", "id", nullptr, "role"},
        {"/api/auth/group-permissions/", "group_id", nullptr, "group"},
        {"/api/auth/api-keys/", "id", nullptr, "api key"},
        {"/api/auth/audit-log/", "seq", nullptr, "audit row"},
        {"/api/master/continents/", "unique_id", nullptr, "continent"},
        {"/api/master/countries/", "unique_id", nullptr, "country"},
        {"/api/master/states/", "unique_id", nullptr, "state"},
        {"/api/master/districts/", "unique_id", nullptr, "district"},
        {"/api/master/cities/", "unique_id", nullptr, "city"},
        {"/api/master/plants/", "unique_id", nullptr, "plant"},
        {"/api/master/sites/", "unique_id", nullptr, "site"},
        {"/api/master/zones/", "unique_id", nullptr, "zone"},
        {"/api/master/wards/", "unique_id", nullptr, "ward"},
        {"/api/master/equipment-types/", "unique_id", nullptr, "equipment_type"},
    };
    return rows;
}

/// Bodies for endpoints that look at the body before they look whose the thing is. All others get {}.
QJsonObject bodyFor(const QByteArray &id, const Inhabitant &owner)
{
    static const QMap<QByteArray, QJsonObject> bodies = {
        {"orders.reject", {{u"rejection_reason"_s, u"too thin"_s}}},
        {"orders.pause_production", {{u"reason"_s, u"no sheet"_s}}},
        {"orders.cancel", {{u"reason"_s, u"not needed"_s}}},
        {"orders.send_counter_offer", {{u"amount"_s, u"10.00"_s}}},
        {"orders.post_message", {{u"message"_s, u"hello"_s}}},
        {"orders.assign_machine", {{u"machine_id"_s, 1}}},
        {"orders.update", {{u"quantity"_s, 5}}},
        {"orders.add_file", {{u"upload_id"_s, u"018f0000-0000-7000-8000-000000000000"_s}, {u"kind"_s, u"step"_s}}},
        {"users.update", {{u"first_name"_s, u"Nobody"_s}}},
        {"users.replace", {{u"email"_s, u"nobody@example.com"_s}}},
    };
    if (id == "notifications.update")
        return {{u"ids"_s, QJsonArray{owner.notification}}, {u"read"_s, true}};
    return bodies.value(id);
}

void must(bool isFine, const char *what, const WholeServer::Answer &answer = {})
{
    if (!isFine)
        qFatal("access world: %s: %d %s", what, answer.status, answer.response.body.constData());
}

} // namespace

AccessWorld::AccessWorld()
{
    const auto ask = [&](const QByteArray &path, const QJsonObject &body) {
        const auto answer = m_server.post(path, m_server.bossToken, body);
        must(answer.status == 201, path.constData(), answer);
        return answer.object();
    };
    const auto number = [](const QJsonObject &object, const char *name) { return QString::number(object.value(QLatin1String(name)).toInteger()); };
    const auto word = [](const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); };

    for (const char16_t *name : {u"Cut", u"Bend"}) {
        const QString supplier = number(ask("/api/suppliers/", {{u"name"_s, QString::fromUtf16(name)}}), "id");
        const QString machine = number(ask("/api/machines/", {{u"name"_s, QString::fromUtf16(name)}, {u"type"_s, u"laser"_s}, {u"supplier"_s, supplier.toInt()}}), "id");
        m_things.insert(u"supplier"_s, supplier);
        m_things.insert(u"machine"_s, machine);
    }
    const QJsonObject role = ask("/api/auth/roles/", {{u"name"_s, u"Spare"_s}});
    m_things.insert(u"role"_s, word(role, "id"));
    m_things.insert(u"group"_s, number(role, "group_id"));
    const auto key = m_server.makeKey({u"order_read"_s});
    must(key.status == 201, "api key", key);
    m_things.insert(u"api key"_s, key.text("id"));
    m_things.insert(u"audit row"_s, u"1"_s);
    for (const MasterEntity &entity : masterEntities) {
        QJsonObject body{{u"name"_s, QString::fromLatin1(entity.title)}};
        if (entity.parent) {
            const QString parent = QString::fromLatin1(masterEntity(*entity.parent).name);
            body.insert(parent, m_things.value(parent));
        }
        m_things.insert(QString::fromLatin1(entity.name), word(ask(QByteArray("/api/master/") + entity.path + '/', body), "unique_id"));
    }

    // The smallest picture there is.
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    const auto sendPicture = [&](api::Method method, const QByteArray &path, const QByteArray &field) {
        const QByteArray form = "--b\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"dot.png\"\r\nContent-Type: image/png\r\n\r\n" + png + "\r\n--b--\r\n";
        const http::Response pictured = m_server.worker->handle({method, path,
                                                                 {{"Host", "localhost:8080"}, {"Authorization", "Bearer " + m_server.bossToken},
                                                                  {"Content-Type", "multipart/form-data; boundary=b"}},
                                                                 form, QHostAddress(m_server.address), false});
        must(pictured.status == 200, "picture", {pictured.status, {}, pictured});
        return pictured;
    };
    (void)sendPicture(api::Method::Post, "/api/machines/" + m_things.value(u"machine"_s).toLatin1() + "/photo/", "photo");
    const http::Response pictured = sendPicture(api::Method::Patch, "/api/master/equipment-types/" + m_things.value(u"equipment_type"_s).toLatin1() + '/', "image");
    m_things.insert(u"image"_s, word(QJsonDocument::fromJson(pictured.body).object(), "image"));
    must(m_things.value(u"image"_s).startsWith(u"equipment-types/"_s), "picture path");
    m_things[u"image"_s].remove(0, 16);
    m_things.insert(u"page asset"_s, u"swagger-ui.css"_s);

    m_stranger.role = u"client"_s;
    settle(m_stranger, u"stranger@example.com"_s, 2);
    for (const BuiltInRole &builtIn : builtInRoles()) {
        Inhabitant person;
        person.role = QString::fromLatin1(builtIn.name);
        settle(person, person.role + u"@example.com"_s, person.role == u"supplier"_s ? std::optional(1) : std::nullopt);
        m_people.append(person);
    }

    m_server.worker.reset();
    m_server.services.reset();
    must(QFile::copy(m_server.place.url().file, m_server.place.url().file + u".kept"_s), "copy");
    m_server.worker = m_server.newWorker();
}

void AccessWorld::settle(Inhabitant &person, const QString &email, std::optional<int> machine)
{
    QJsonObject body{{u"email"_s, email}, {u"password"_s, WholeServer::password()}};
    body.insert(u"role_ids"_s, QJsonArray{text(Sql("SELECT id FROM roles WHERE name = ?"), params(person.role))});
    if (person.role == u"supplier"_s)
        body.insert(u"supplier"_s, 1);
    const auto made = m_server.post("/api/auth/users/", m_server.bossToken, body);
    must(made.status == 201, "user", made);
    person.id = made.object().value("id"_L1).toInteger();
    (void)m_server.signIn(email);
    person.signIn = text(Sql("SELECT id FROM sign_ins WHERE user_id = ?"), params(person.id));
    person.token = m_server.signIn(email);

    // An order with its file, placed by a client and then made this person's own.
    QFile part(QStringLiteral(EMESA_SOURCE_DIR "/tests/data/parts/bracket.step"));
    must(part.open(QIODevice::ReadOnly), "sample part");
    const QByteArray bytes = part.readAll();
    const QByteArray client = m_server.registered(u"placing%1@example.com"_s.arg(person.id));
    const auto upload = [&](const QByteArray &token, const QByteArray &content, qsizetype length) {
        http::Request request{api::Method::Post, "/api/uploads/",
                              {{"Host", "localhost:8080"}, {"Authorization", "Bearer " + token}, {"Tus-Resumable", "1.0.0"},
                               {"Upload-Length", QByteArray::number(length)}, {"Upload-Metadata", "filename " + QByteArray("part.step").toBase64()},
                               {"Content-Type", "application/offset+octet-stream"}},
                              content, QHostAddress(m_server.address), false};
        const http::Response response = m_server.worker->handle(request);
        must(response.status == 201, "upload", {response.status, {}, response});
        return QString::fromLatin1(response.headers.value("Location").split('/').at(response.headers.value("Location").count('/') - 1));
    };
    QJsonObject order{{u"part_id"_s, u"P-1"_s}, {u"product_description"_s, u"Bracket"_s}, {u"quantity"_s, 2}, {u"material_thickness"_s, u"3"_s},
                      {u"material_type"_s, u"steel"_s}, {u"material_grade"_s, u"S235"_s}, {u"surface_treatment"_s, u"none"_s},
                      {u"packing_standard"_s, u"box"_s}, {u"step_file"_s, upload(client, bytes, bytes.size())}};
    const auto placed = m_server.post("/api/orders/", client, order);
    must(placed.status == 201, "order", placed);
    person.order = placed.object().value("id"_L1).toInteger();
    static const Sql take("UPDATE orders SET client_id = ?, machine_id = ? WHERE id = ?");
    must(m_server.database().execute(take, params(person.id, machine, person.order)).hasValue(), "take order");
    person.file = text(Sql("SELECT id FROM part_files WHERE order_id = ?"), params(person.order));
    person.media = text(Sql("SELECT step_file FROM orders WHERE id = ?"), params(person.order));
    person.upload = upload(person.token, {}, 10);
    const auto view = m_server.post("/api/views/", person.token, {{u"page"_s, u"orders"_s}, {u"name"_s, u"Mine"_s}, {u"definition"_s, QJsonObject()}});
    must(view.status == 201, "view", view);
    person.view = view.text("id");
    static const Sql notify("INSERT INTO notifications (user_id, topic, title, created_at) VALUES (?, 'message.created', 'Hello', ?)");
    person.notification = m_server.database().insert(notify, params(person.id, m_server.clock.now())).value();
}

QString AccessWorld::text(const Sql &sql, const QVariantList &values)
{
    const auto found = m_server.database().one(sql, values, [](const storage::Row &row) { return row.text(0); });
    must(found && *found, "a row is missing");
    return **found;
}

AccessWorld::Ask AccessWorld::askFor(const api::Endpoint &endpoint, const QByteArray &token, const Inhabitant &owner) const
{
    Ask ask;
    QStringList values;
    const QByteArray path = endpoint.path;
    for (qsizetype at = path.indexOf('{'); at >= 0; at = path.indexOf('{', at + 1)) {
        const QByteArray name = path.mid(at + 1, path.indexOf('}', at) - at - 1);
        const auto row = std::find_if(placeholders().begin(), placeholders().end(), [&](const PlaceholderRow &known) {
            return path.startsWith(known.pathBegins) && name == known.name;
        });
        if (row == placeholders().end()) {
            ask.missing = u"say in placeholders() of tests/contract/access_world.cpp what {%1} of %2 is"_s.arg(QString::fromLatin1(name), QString::fromLatin1(path));
            return ask;
        }
        ask.isOwned = ask.isOwned || row->ofOwner;
        values += row->ofOwner ? row->ofOwner(owner) : m_things.value(QString::fromLatin1(row->thing));
    }
    const QByteArray id = endpoint.id;
    ask.isOwned = ask.isOwned || id == "notifications.update"; // named in the body
    http::Request &request = ask.request;
    request.method = endpoint.method;
    request.target = api::pathOf(endpoint.id, values).toLatin1();
    request.headers = {{"Host", "localhost:8080"}};
    if (!token.isEmpty())
        request.headers.add("Authorization", "Bearer " + token);
    if (path.startsWith("/api/uploads/"))
        request.headers.add("Tus-Resumable", "1.0.0");
    if (endpoint.body == api::Body::Bytes) {
        request.headers.add("Content-Type", "application/offset+octet-stream");
        request.headers.add(endpoint.method == api::Method::Post ? "Upload-Length" : "Upload-Offset", endpoint.method == api::Method::Post ? "10" : "0");
        request.body = endpoint.method == api::Method::Post ? QByteArray() : QByteArray("x");
    } else if (endpoint.body == api::Body::CsvOrMultipart) {
        request.headers.add("Content-Type", "text/csv");
        request.body = "name\r\n";
    } else if (endpoint.body == api::Body::Multipart) {
        request.headers.add("Content-Type", "multipart/form-data; boundary=here");
        request.body = "--here\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nnone\r\n--here--\r\n";
    } else if (endpoint.body == api::Body::Form) {
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.body = "username=nobody&password=nothing";
    } else if (endpoint.body != api::Body::None) {
        request.headers.add("Content-Type", "application/json");
        request.body = QJsonDocument(bodyFor(id, owner)).toJson(QJsonDocument::Compact);
    }
    static int number = 0;
    ++number;
    request.peer = QHostAddress(u"198.51.%1.%2"_s.arg(100 + number / 250).arg(number % 250 + 1)); // limits are not what is looked at
    return ask;
}

int AccessWorld::statusOf(const api::Endpoint &endpoint, const http::Request &request)
{
    if (endpoint.flags & api::Upgrade) {
        const auto refusal = m_server.worker->admitUpgrade(request);
        return refusal ? refusal->status : 101;
    }
    return m_server.worker->handle(request).status;
}

void AccessWorld::restore()
{
    m_server.worker.reset();
    const QString file = m_server.place.url().file;
    for (const char16_t *ending : {u"", u"-wal", u"-shm"})
        QFile::remove(file + QString::fromUtf16(ending));
    must(QFile::copy(file + u".kept"_s, file), "restore");
    m_server.worker = m_server.newWorker();
}

} // namespace emesa::test
