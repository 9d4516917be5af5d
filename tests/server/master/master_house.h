// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/machine_handlers.h"
#include "server/handlers/master_handlers.h"
#include "tests/server/orders/order_shop.h"

#include <QTemporaryDir>

namespace emesa::test {

class MasterHouse;

/// One worker with master data and machines: its own connection, services, handlers and pipeline.
class MasterDesk
{
public:
    MasterDesk(std::unique_ptr<storage::Database> database, MasterHouse &house);

    /// "admin" if nobody is named. A body of another type than JSON says so in `more`.
    Answer ask(api::Method method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &who = "admin", const http::Headers &more = {});
    Answer get(const QByteArray &target, const QByteArray &who = "admin", const http::Headers &more = {}) { return ask(api::Method::Get, target, {}, who, more); }
    Answer post(const QByteArray &target, const QJsonObject &body, const QByteArray &who = "admin") { return ask(api::Method::Post, target, QJsonDocument(body).toJson(), who); }
    Answer put(const QByteArray &target, const QJsonObject &body, const QByteArray &who = "admin") { return ask(api::Method::Put, target, QJsonDocument(body).toJson(), who); }
    Answer patch(const QByteArray &target, const QJsonObject &body, const QByteArray &who = "admin", const http::Headers &more = {})
    {
        return ask(api::Method::Patch, target, QJsonDocument(body).toJson(), who, more);
    }
    Answer remove(const QByteArray &target, const QByteArray &who = "admin", const http::Headers &more = {}) { return ask(api::Method::Delete, target, {}, who, more); }
    http::Response raw(api::Method method, const QByteArray &target, const QByteArray &body, const QByteArray &who, const http::Headers &more);

    /// A record that must be possible; the value is its unique_id.
    QString make(const QByteArray &path, const QString &name, const QJsonObject &more = {});
    [[nodiscard]] QStringList names(const QByteArray &target); ///< of a plain list
    [[nodiscard]] qint64 count(const storage::Sql &sql, const QVariantList &values = {});

    Store store;

private:
    UploadService m_uploads;
    EquipmentImages m_images;
    MasterServices m_services;
    MachineService m_machineService;
    SupplierService m_suppliers;
    FakeOrderFiles m_files;
    ProductionService m_production;
    OrderService m_orders;
    MasterHandlers m_handlers;
    MachineHandlers m_machineHandlers;
    HandlerTable m_table;
    Pipeline m_pipeline;
};

/// An installation with "admin" (1), "reader" (2), who may only read master data, and "client" (3), who may not.
class MasterHouse
{
public:
    explicit MasterHouse(storage::Dialect dialect);
    [[nodiscard]] std::unique_ptr<MasterDesk> newDesk();
    MasterDesk *operator->() { return desk.get(); }

    /// Continent to city, then plant to ward: the unique ids by entity name.
    QHash<QByteArray, QString> furnish();

    TestDatabase place;
    QTemporaryDir folder;
    BlobStore blobs;
    UploadHashes hashes;
    FakeClock clock;
    CountCache counts;
    http::Router router;
    FakeAuthenticator people;
    RunningKeys running;
    PipelineOptions options;
    std::unique_ptr<MasterDesk> desk;
};

} // namespace emesa::test
