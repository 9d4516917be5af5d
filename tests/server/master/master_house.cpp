// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/master/master_house.h"

#include "server/storage/migrations.h"

namespace emesa::test {

MasterDesk::MasterDesk(std::unique_ptr<storage::Database> database, MasterHouse &house)
    : store(std::move(database), house.clock), m_uploads(house.blobs, house.hashes, house.folder.path(), {.diskReserve = 0}), m_images(house.blobs, m_uploads), m_services(house.counts), m_machineService(house.counts), m_suppliers(house.counts),
      m_production(m_files, house.counts), m_orders(m_files, m_production, house.counts), m_handlers(m_services, m_images),
      m_machineHandlers(m_machineService, m_suppliers, m_orders), m_pipeline(house.router, m_table, house.people, store, house.running, house.options)
{
    if (!m_uploads.prepare())
        qFatal("no place for uploads");
    m_handlers.addTo(m_table);
    m_machineHandlers.addTo(m_table);
}

http::Response MasterDesk::raw(api::Method method, const QByteArray &target, const QByteArray &body, const QByteArray &who, const http::Headers &more)
{
    http::Request request{method, target, {{"Host", "shop.example"}, {"Authorization", "Bearer " + who}}, body, {}, false};
    for (const auto &[name, value] : more)
        request.headers.add(name, value);
    if (!more.contains("Content-Type"))
        request.headers.add("Content-Type", "application/json");
    return m_pipeline.serve(request);
}

Answer MasterDesk::ask(api::Method method, const QByteArray &target, const QByteArray &body, const QByteArray &who, const http::Headers &more)
{
    const http::Response response = raw(method, target, body, who, more);
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    return {response.status, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), response.headers};
}

QString MasterDesk::make(const QByteArray &path, const QString &name, const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert(QStringLiteral("name"), name);
    const Answer answer = post("/api/master/" + path + '/', body);
    if (answer.status != 201)
        qFatal("%s not made: %d %s", path.constData(), answer.status, QJsonDocument(answer.object()).toJson().constData());
    return answer.text("unique_id");
}

QStringList MasterDesk::names(const QByteArray &target)
{
    QStringList names;
    const QJsonArray rows = get(target).array();
    for (const QJsonValue &row : rows)
        names += row.toObject().value(QLatin1String("name")).toString();
    return names;
}

qint64 MasterDesk::count(const storage::Sql &sql, const QVariantList &values)
{
    const auto found = store.database().one(sql, values, [](const storage::Row &row) { return row.int64(0); });
    return found && *found ? **found : -1;
}

MasterHouse::MasterHouse(storage::Dialect dialect) : place(dialect), blobs(folder.path())
{
    if (!blobs.prepare())
        qFatal("no place for blobs");
    desk = std::make_unique<MasterDesk>(place.openMigrated(migrationsDirectory()), *this);
    people.add("admin", FakeAuthenticator::withRole(1, QLatin1String("admin"), QLatin1String("administrator")));
    people.add("client", FakeAuthenticator::withRole(3, QLatin1String("client"), QLatin1String("client")));
    Caller reader = FakeAuthenticator::withRole(2, QLatin1String("reader"), QLatin1String("client"));
    for (const MasterEntity &entity : masterEntities)
        reader.permissions.insert(QStringLiteral("master_%1_read").arg(QLatin1String(entity.name)));
    people.add("reader", reader);
    for (const char *name : {"admin", "reader", "client"})
        (void)desk->store.database().execute(storage::Sql("INSERT INTO users (username, username_key, email, password_hash, created_at, updated_at)"
                                                          " VALUES (?, ?, ?, '', ?, ?)"),
                                             storage::params(QLatin1String(name), QLatin1String(name), QLatin1String(name), clock.now(), clock.now()));
}

std::unique_ptr<MasterDesk> MasterHouse::newDesk()
{
    return std::make_unique<MasterDesk>(place.open({.allowWeakDurability = true}), *this);
}

QHash<QByteArray, QString> MasterHouse::furnish()
{
    QHash<QByteArray, QString> ids;
    for (const MasterEntity &entity : masterEntities) {
        QJsonObject more;
        if (entity.parent)
            more.insert(QString::fromLatin1(masterEntity(*entity.parent).name), ids.value(masterEntity(*entity.parent).name));
        ids.insert(entity.name, desk->make(entity.path, QStringLiteral("First ") + QString::fromLatin1(entity.name), more));
    }
    return ids;
}

} // namespace emesa::test
