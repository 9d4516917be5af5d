// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoints.h"
#include "core/api/list_query.h"
#include "core/api/problem.h"
#include "core/domain/order.h"
#include "core/domain/permission.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace emesa;

class TestApi : public QObject
{
    Q_OBJECT

private slots:
    // P16: every row names a permission that exists, or says openly that it needs none.
    void everyEndpointIsGuardedOrPublic()
    {
        QSet<QString> ids, routes;
        for (const api::Endpoint &endpoint : api::endpoints()) {
            ids.insert(QLatin1String(endpoint.id));
            routes.insert(QString::fromLatin1(api::toName(endpoint.method)) + u' ' + QLatin1String(endpoint.path));
            QCOMPARE(endpoint.access.kind == api::Access::WithPermission, endpoint.access.permission != nullptr);
            if (endpoint.access.permission)
                QVERIFY2(isPermission(QLatin1String(endpoint.access.permission)), endpoint.id);
            QVERIFY2(endpoint.summary[0] != '\0', endpoint.id);
        }
        QCOMPARE(ids.size(), qsizetype(api::endpoints().size()));
        QCOMPARE(routes.size(), qsizetype(api::endpoints().size()));
    }

    void safeMethodsHaveNoBody()
    {
        for (const api::Endpoint &endpoint : api::endpoints()) {
            if (!api::isUnsafe(endpoint.method) || endpoint.method == api::Method::Delete)
                QVERIFY2(endpoint.body == api::Body::None, endpoint.id);
        }
    }

    void pathsAreFilledAndEncoded()
    {
        QCOMPARE(api::pathOf("orders.list"), QStringLiteral("/api/orders/"));
        QCOMPARE(api::pathOf("orders.approve", {QStringLiteral("42")}), QStringLiteral("/api/orders/42/approve_order/"));
        QCOMPARE(api::pathOf("orders.file", {QStringLiteral("42"), QStringLiteral("a/b")}), QStringLiteral("/api/orders/42/files/a%2Fb/"));
        QCOMPARE(api::pathOf("media.get", {QStringLiteral("orders/42/x/part a.step")}), QStringLiteral("/media/orders/42/x/part%20a.step"));
    }

    void problemsRoundTrip()
    {
        const Error error{ErrorCode::Conflict, QStringLiteral("machine_busy"), QStringLiteral("Laser 1 is busy until 14:30."),
                          {{QStringLiteral("machine_id"), QStringLiteral("busy"), QStringLiteral("Choose another.")}},
                          {{QStringLiteral("until"), QStringLiteral("x")}}};
        const QByteArray document = api::problemDocument(error, QStringLiteral("trace"));
        const QJsonObject json = QJsonDocument::fromJson(document).object();
        QCOMPARE(json.value(QLatin1String("status")).toInt(), 409);
        QCOMPARE(json.value(QLatin1String("error")).toString(), error.message);
        QCOMPARE(json.value(QLatin1String("trace_id")).toString(), QStringLiteral("trace"));
        const Error back = api::errorFromProblem(409, document);
        QCOMPARE(back.code, error.code);
        QCOMPARE(back.reason, error.reason);
        QCOMPARE(back.message, error.message);
        QCOMPARE(back.fields, error.fields);
        QCOMPARE(back.details.value(QLatin1String("until")).toString(), QStringLiteral("x"));
    }

    void problemsOfOtherServersAreUnderstood()
    {
        const Error error = api::errorFromProblem(502, "<html>Bad gateway</html>");
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(api::errorFromProblem(404, "").code, ErrorCode::NotFound);
        const Error forbidden = api::errorFromProblem(403, R"({"detail":"No."})");
        QCOMPARE(forbidden.code, ErrorCode::Forbidden);
        QCOMPARE(forbidden.message, QStringLiteral("No."));
    }

    void unauthorizedHasDetailOnly()
    {
        const auto json = QJsonDocument::fromJson(api::problemDocument({ErrorCode::Unauthenticated, QStringLiteral("x"), QStringLiteral("y")}, {})).object();
        QVERIFY(json.contains(QLatin1String("detail")) && !json.contains(QLatin1String("error")));
    }

    void listQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("badField"); // empty: accepted
        const auto row = [](const char *query, const char *bad) { QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(bad); };
        row("page_size=20", "");
        row("status=accepted&ordering=-date_submitted&search=bracket", "");
        row("date_submitted_from=2026-01-01&date_submitted_to=2026-02-01", "");
        row("page_size=0", "page_size");
        row("page_size=abc", "page_size");
        row("ordering=password", "ordering");
        row("admin_notes=x", "admin_notes");
        row("status=a&status=b", "status");
        row("nonsense=1", "nonsense");
    }
    void listQueries()
    {
        QFETCH(QString, query);
        QFETCH(QString, badField);
        const auto list = api::parseListQuery(QUrlQuery(query), api::listRules<Order>());
        if (badField.isEmpty()) {
            QVERIFY2(list, list ? "" : qPrintable(list.error().fields.value(0).message));
        } else {
            QVERIFY(!list);
            QCOMPARE(list.error().fields.value(0).field, badField);
        }
    }

    void case092_listLimits()
    {
        const auto huge = api::parseListQuery(QUrlQuery(QStringLiteral("page_size=1000000000")), api::listRules<Order>());
        QVERIFY(huge);
        QCOMPARE(huge->limit, api::maxPageSize);
        QUrlQuery many;
        for (int i = 0; i < 10'000; ++i)
            many.addQueryItem(QStringLiteral("status"), QString::number(i));
        QVERIFY(!api::parseListQuery(many, api::listRules<Order>()));
        QCOMPARE(api::parseListQuery(QUrlQuery(), api::listRules<Order>())->limit, api::plainListLimit);
    }
};

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
