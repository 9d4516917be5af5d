// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_shop.h"

#include "core/domain/permission.h"
#include "core/schema/json.h"

namespace emesa::test {

using remote::Reply;
using remote::Request;

namespace {

QJsonObject pageOf(const QJsonArray &rows)
{
    return {{QStringLiteral("results"), rows}, {QStringLiteral("next"), QJsonValue()}, {QStringLiteral("total"), rows.size()}};
}

Reply arrayReply(const QJsonArray &array)
{
    return FakeTransport::plain(200, {{"Content-Type", "application/json"}}, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

FakeShop::FakeShop()
{
    answer("auth.jwt_create", {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
    mayDo({QStringLiteral("order_read"), QStringLiteral("order_view_all")});
    withOrders(12);
}

FakeShop &FakeShop::on(const QByteArray &id, Handler handler)
{
    m_handlers.insert(id, std::move(handler));
    return *this;
}

FakeShop &FakeShop::answer(const QByteArray &id, const QJsonObject &object, int status)
{
    return on(id, [object, status](const Request &) { return FakeTransport::json(status, object); });
}

FakeShop &FakeShop::answer(const QByteArray &id, const QJsonArray &array)
{
    return on(id, [array](const Request &) { return arrayReply(array); });
}

FakeShop &FakeShop::rows(const QByteArray &id, const QJsonArray &rows)
{
    return answer(id, pageOf(rows));
}

FakeShop &FakeShop::fail(const QByteArray &id, int status, const QString &code, const QString &detail)
{
    return answer(id, {{QStringLiteral("code"), code}, {QStringLiteral("detail"), detail}, {QStringLiteral("status"), status}}, status);
}

FakeShop &FakeShop::mayDo(const QStringList &permissions)
{
    return answer("auth.me", {{QStringLiteral("id"), 1},
                              {QStringLiteral("email"), QStringLiteral("admin@example.com")},
                              {QStringLiteral("first_name"), QStringLiteral("Ada")},
                              {QStringLiteral("permissions"), QJsonArray::fromStringList(permissions)}});
}

FakeShop &FakeShop::withOrders(int count)
{
    QJsonArray orders;
    for (int i = 1; i <= count; ++i)
        orders.append(schema::toJson(order(i)));
    return rows("orders.list", orders);
}

std::optional<Result<Reply>> FakeShop::answerTo(const Request &request) const
{
    const auto handler = m_handlers.constFind(request.endpoint->id);
    return handler == m_handlers.constEnd() ? std::nullopt : (*handler)(request);
}

Order FakeShop::order(int number)
{
    Order order;
    order.id = number;
    order.partId = QStringLiteral("P-%1").arg(number, 4, 10, QLatin1Char('0'));
    order.productDescription = QStringLiteral("Bracket, laser cut and bent");
    order.clientName = QStringLiteral("Asha Rao");
    order.clientCompany = QStringLiteral("Pumps Ltd");
    order.quantity = 100 * number;
    order.materialType = QStringLiteral("CR IS 513");
    order.materialGrade = QStringLiteral("D");
    order.materialThickness = QStringLiteral("2 mm");
    order.surfaceTreatment = QStringLiteral("Powder coat");
    order.packingStandard = QStringLiteral("Carton");
    order.targetPrice = Amount{500'000 + number};
    order.status = OrderStatus(number % 8);
    order.currency = QStringLiteral("INR");
    order.turn = isClosed(order.status)                                                                       ? Turn::Nobody
               : order.status == OrderStatus::AwaitingPayment || order.status == OrderStatus::Negotiation ? Turn::Client
                                                                                                             : Turn::Staff;
    order.dateSubmitted = *Timestamp::fromIso("2026-01-12T09:30:00.000Z");
    return order;
}

QStringList permissionsOfRole(const QString &role)
{
    for (const BuiltInRole &builtIn : builtInRoles()) {
        if (role == QLatin1String(builtIn.name))
            return builtIn.permissions();
    }
    qFatal("there is no role %s", qPrintable(role));
}

} // namespace emesa::test
