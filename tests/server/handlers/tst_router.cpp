// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <QTest>

using namespace emesa;
using http::Router;

class TestRouter : public QObject
{
    Q_OBJECT

private slots:
    void everyEndpointFindsItself()
    {
        const Router router;
        for (const api::Endpoint &endpoint : api::endpoints()) {
            QByteArray path(endpoint.path);
            path.replace("{id}", "7").replace("{file_id}", "f").replace("{upload_id}", "u").replace("{path...}", "orders/7/f/a.step");
            const auto match = router.match(endpoint.method, path);
            QCOMPARE(match.outcome, Router::Match::Found);
            QCOMPARE(match.endpoint, &endpoint);
        }
    }

    void parametersAreDecoded()
    {
        const Router router;
        const auto match = router.match(api::Method::Get, "/media/orders/7/f/part%20a.step");
        QCOMPARE(match.parameters.value(QStringLiteral("path")), QStringLiteral("orders/7/f/part a.step"));
    }

    void literalsBeatPlaceholders()
    {
        const Router router;
        QCOMPARE(router.match(api::Method::Get, "/api/machines/available/").endpoint->id, QByteArrayView("machines.available"));
        QCOMPARE(router.match(api::Method::Delete, "/api/machines/available/").outcome, Router::Match::WrongMethod);
    }

    void case022_wrongMethodNamesTheRightOnes()
    {
        const Router router;
        const auto match = router.match(api::Method::Delete, "/api/orders/");
        QCOMPARE(match.outcome, Router::Match::WrongMethod);
        QStringList allowed = match.allowed;
        allowed.sort();
        QCOMPARE(allowed.join(u' '), QStringLiteral("GET HEAD OPTIONS POST"));
    }

    void case023_headIsServedByGet()
    {
        const Router router;
        const auto match = router.match(api::Method::Head, "/api/orders/7/");
        QCOMPARE(match.outcome, Router::Match::Found);
        QCOMPARE(match.endpoint->id, QByteArrayView("orders.get"));
    }

    void case034_oddPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("bad");
        const auto row = [](const char *path, bool bad) { QTest::newRow(path[0] ? path : "empty") << QByteArray(path) << bad; };
        row("/api/orders/%00/", true);
        row("/api/orders/%zz/", true);
        row("/api/orders/%4", true);
        row("/api/orders/%", true);
        row("", true);
        row("api/orders/", true);
        row("/api/orders/%2e%2e/", false);
        row("/media/%2e%2e/%2e%2e/etc/passwd", false);
        row("/media/..%2f..%2fetc/passwd", false);
        row("/media/../etc/passwd", false);
        row("//api/orders/", false);
        row("/api//orders/", false);
        row("/api/orders/%c0%ae%c0%ae/", false);
        row("/api/orders/%ff/", false);
        row("/api/orders", false);
        row("/media/", false);
        row("/media/orders/", false);
        row("/media/orders//a.step", false);
        row("/api/orders/7/files//", false);
    }
    void case034_oddPaths()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, bad);
        const Router router;
        QCOMPARE(router.match(api::Method::Get, path).outcome, bad ? Router::Match::BadPath : Router::Match::NotFound);
    }

    void modulesCanBeLeftOut()
    {
        const Router router({api::Module::Identity});
        QCOMPARE(router.match(api::Method::Get, "/api/orders/").outcome, Router::Match::NotFound);
        QCOMPARE(router.match(api::Method::Get, "/api/auth/me/").outcome, Router::Match::Found);
    }
};

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
