// SPDX-License-Identifier: GPL-3.0-or-later
// What a page of 20 orders costs on MariaDB, through the pipeline and as the bare SELECT.
// Usage: order_list_cost [orders] [pages]; then waits for the end of standard input with its database still there,
// so that the printed SQL can be given to EXPLAIN and mysqlslap.
#include "tests/server/orders/order_shop.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace emesa;
using storage::Sql;

namespace {

/// Median in microseconds.
template<typename F>
qint64 medianOf(int runs, F &&act)
{
    std::vector<qint64> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        act();
        times.push_back(std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs) / 2] / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const qint64 orders = arguments.size() > 1 ? arguments[1].toLongLong() : 20'000;
    const int pages = arguments.size() > 2 ? arguments[2].toInt() : 2'000;
    QTextStream out(stdout);

    test::OrderShop shop(storage::Dialect::MySql);
    storage::Database &database = shop.desk->store().database();
    for (int i = 0; i < 20; ++i)
        shop.desk->newOrder({{QStringLiteral("quantity"), i + 1}}, i % 2 ? "alice" : "bob");
    static const Sql twice("INSERT INTO orders (client_id, part_id, product_description, step_file, quantity, material_thickness,"
                           " material_type, material_grade, surface_treatment, packing_standard, additional_requirements, target_price,"
                           " currency, status, date_submitted, machine_id, admin_notes, updated_at)"
                           " SELECT 1 + (id * 7919) % 4, part_id, product_description, step_file, 1 + (id * 31) % 1000, material_thickness,"
                           " material_type, material_grade, surface_treatment, packing_standard, additional_requirements,"
                           " IF(id % 3 = 0, NULL, 10000 + (id * 7907) % 900000), currency,"
                           " ELT(1 + id % 5, 'under_review', 'negotiation', 'awaiting_payment', 'accepted', 'completed'), date_submitted,"
                           " 1 + id % 2, admin_notes, updated_at FROM orders LIMIT ?");
    for (qint64 have = 20; have < orders;) {
        const auto added = database.execute(twice, storage::params(std::min<qint64>({orders - have, have, 50'000})));
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        have += *added;
    }
    out << orders << " orders, database " << shop.place->url().name << Qt::endl;

    struct Case
    {
        const char *who;
        const char *query;
    };
    for (const Case &c : {Case{"boss", "page_size=20"}, Case{"alice", "page_size=20"}, Case{"sam", "page_size=20"},
                          Case{"boss", "page_size=20&status=accepted"}, Case{"boss", "page_size=20&ordering=-target_price"},
                          Case{"boss", "page_size=20&ordering=quantity"}, Case{"boss", "page_size=20&ordering=status"}}) {
        const QByteArray target = QByteArray("/api/orders/?") + c.query;
        if (shop.desk->get(c.who, target).status != 200)
            qFatal("%s failed", target.constData());
        const Caller caller = shop.people.authenticate(c.who).value();
        const ListScope scope = caller.isStaff() ? OrderRepository::everyOrder(caller.userId)
            : caller.supplierId                  ? OrderRepository::ofClientOrSupplier(caller.userId, *caller.supplierId)
                                                 : OrderRepository::ofClient(caller.userId);
        const auto query = api::parseListQuery(QUrlQuery(QString::fromLatin1(c.query)), api::listRules<Order>());
        const auto statement = ListSelect::statement(OrderRepository::list(), *query, scope);
        const qint64 select = medianOf(pages, [&] {
            if (!database.forEach(statement->sql, statement->values, [](const storage::Row &) {}))
                qFatal("SELECT failed");
        });
        const qint64 whole = medianOf(pages, [&] { shop.desk->raw(c.who, target); });
        out << c.who << ' ' << c.query << ": request " << whole << " us, bare SELECT " << select << " us" << Qt::endl;
        QString sql = statement->sql.text();
        for (const QVariant &value : statement->values)
            sql.replace(sql.indexOf(u'?'), 1, value.typeId() == QMetaType::QString ? QString(u'\'' + value.toString() + u'\'') : value.toString());
        out << "  " << sql << Qt::endl;
    }
    QTextStream(stdin).readAll();
    return 0;
}
