// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue_check.h"
#include "tests/server/keys/whole_server.h"

#include <QTest>

using namespace emesa;
using namespace emesa::test;
using api::Access;
using api::Body;
using api::Endpoint;
using api::Method;
using api::Module;
using namespace Qt::StringLiterals;

/// Deny by default: no server starts with a route that does not say who may use it, or that nobody handles.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void ours()
    {
        const Status fine = api::checkCatalogue(api::endpoints());
        QVERIFY2(fine.hasValue(), fine ? "" : qPrintable(fine.error().message));
    }

    void wrongRows_data()
    {
        QTest::addColumn<Endpoint>("row");
        const auto row = [](const char *id, const char *path, Access access) { return Endpoint{id, Method::Get, path, access, Body::None, Module::Orders, "x"}; };
        QTest::newRow("no word about access") << Endpoint{"x.get", Method::Get, "/api/x/", {}, Body::None, Module::Orders, "x"};
        QTest::newRow("unknown permission") << row("x.get", "/api/x/", api::holdersOf("order_reed"));
        QTest::newRow("empty permission") << row("x.get", "/api/x/", api::holdersOf(""));
        QTest::newRow("public with a permission") << row("x.get", "/api/x/", {Access::Public, "order_read"});
        QTest::newRow("id twice") << row("version", "/api/x/", api::everyone);
        QTest::newRow("route twice") << row("x.get", "/api/version/", api::everyone);
        QTest::newRow("no path") << row("x.get", "api/x/", api::everyone);
    }
    void wrongRows()
    {
        QFETCH(Endpoint, row);
        const Endpoint good{"version", Method::Get, "/api/version/", api::everyone, Body::None, Module::Operation, "x"};
        QVERIFY(api::checkCatalogue(std::array{good}));
        const Status refused = api::checkCatalogue(std::array{good, row});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QLatin1String(row.id)), qPrintable(refused.error().message));
    }

    void P16_noRouteWithoutHandler()
    {
        HandlerTable table;
        table.add("version", [](RequestContext &context) { return context.empty(); });
        const Status refused = table.complete({Module::Operation});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"health.ready"_s) && !refused.error().message.contains(u"version,"_s));
    }

    void wholeServerStarts()
    {
        WholeServer server(storage::Dialect::Sqlite); // ends the test when it does not
        QCOMPARE(server.get("/api/auth/me/", server.bossToken).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
