// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/message_handlers.h"
#include "server/handlers/order_handlers.h"
#include "tests/support/fake_authenticator.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace emesa::test {

/// Files without bytes: attaching only fills the order's column, inside the unit, so that a rollback takes it back.
class FakeOrderFiles final : public OrderFiles
{
public:
    Result<StagedFile> stage(FileKind kind, const QString &field, const QString &name, QByteArrayView bytes) override;
    Result<PartFile> attach(UnitOfWork &work, Id order, const StagedFile &file, const QString &note) override;
    /// Knows every upload but "missing".
    Result<PartFile> attachUpload(UnitOfWork &work, Id order, FileKind kind, const QString &field, const QString &uploadId,
                                  const QString &note) override;
    Status releaseLatest(UnitOfWork &work, Id order) override;

    int released = 0;
};

struct Answer
{
    int status = 0;
    QJsonValue body;
    http::Headers headers;

    [[nodiscard]] QJsonObject object() const { return body.toObject(); }
    [[nodiscard]] QJsonArray array() const { return body.toArray(); }
    [[nodiscard]] QString text(const char *name) const { return object().value(QLatin1String(name)).toString(); }
    [[nodiscard]] qint64 number(const char *name) const { return object().value(QLatin1String(name)).toInteger(-1); }
    [[nodiscard]] QString code() const { return text("code"); }
    [[nodiscard]] QStringList fields() const; ///< names of the fields that are complained about
};

/// One worker: its own connection, services, handlers and pipeline over the shop's database.
class Desk
{
public:
    Desk(std::unique_ptr<storage::Database> database, class OrderShop &shop);

    Answer ask(const QByteArray &who, api::Method method, const QByteArray &target, const QByteArray &body = {},
               const http::Headers &more = {});
    /// A GET without reading the answer.
    http::Response raw(const QByteArray &who, const QByteArray &target);
    Answer get(const QByteArray &who, const QByteArray &target, const http::Headers &more = {})
    {
        return ask(who, api::Method::Get, target, {}, more);
    }
    Answer post(const QByteArray &who, const QByteArray &target, const QJsonObject &body = {}, const http::Headers &more = {})
    {
        return ask(who, api::Method::Post, target, QJsonDocument(body).toJson(), more);
    }
    Answer patch(const QByteArray &who, const QByteArray &target, const QJsonObject &body, const http::Headers &more = {})
    {
        return ask(who, api::Method::Patch, target, QJsonDocument(body).toJson(), more);
    }
    Answer remove(const QByteArray &who, const QByteArray &target, const http::Headers &more = {})
    {
        return ask(who, api::Method::Delete, target, {}, more);
    }
    /// POST /api/orders/{order}/{action}/
    Answer act(const QByteArray &who, Id order, const QByteArray &action, const QJsonObject &body = {}, const http::Headers &more = {})
    {
        return post(who, "/api/orders/" + QByteArray::number(order) + '/' + action + '/', body, more);
    }

    /// A new order of alice's; `more` overrides. The value: its id.
    Id newOrder(const QJsonObject &more = {}, const QByteArray &who = "alice");
    /// A new order of alice's in that state, brought there by the usual steps; on machine 2 from accepted on.
    Id orderIn(OrderStatus status);
    [[nodiscard]] OrderStatus statusOf(Id order);
    /// Everything the database knows of an order, to see whether anything changed.
    [[nodiscard]] QString traceOf(Id order);
    [[nodiscard]] qint64 count(const storage::Sql &sql, const QVariantList &values = {});

    [[nodiscard]] Store &store() { return m_store; }
    FakeOrderFiles files;

private:
    Store m_store;
    ProductionService m_production;
    NegotiationService m_negotiation;
    OrderService m_orders;
    MessageService m_messages;
    OrderHandlers m_orderHandlers;
    MessageHandlers m_messageHandlers;
    HandlerTable m_table;
    Pipeline m_pipeline;
};

/// A shop with people, suppliers and machines:
///   alice (1) and bob (2): clients · boss (3): administrator · floor (4): shop floor · sam (5): works for supplier 1
///   watcher (6): sees every order, may do nothing with it · nobody (7): no permission
///   machine 1: supplier 1, capacity 1 · machine 2: supplier 2, capacity 100,000 · machine 3: out of use · machine 4:
///   its supplier is gone · machine 5: supplier 2, capacity 2
class OrderShop
{
public:
    explicit OrderShop(storage::Dialect dialect);
    /// One connection to a database in memory: one desk only.
    static std::unique_ptr<OrderShop> inMemory();

    /// Back to the shop as it was opened: no orders, no audit, no time passed.
    void clear();
    /// A further worker. The one named `desk` exists from the start.
    [[nodiscard]] std::unique_ptr<Desk> newDesk();

    std::unique_ptr<TestDatabase> place;
    FakeClock clock;
    http::Router router;
    FakeAuthenticator people;
    RunningKeys running;
    PipelineOptions options;
    CountCache counts;
    std::unique_ptr<Desk> desk;

private:
    OrderShop();
    void furnish();
};

/// The body of a complete new order.
[[nodiscard]] QJsonObject orderBody();

} // namespace emesa::test
