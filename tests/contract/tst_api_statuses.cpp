// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoint_types.h"
#include "tests/contract/provocations.h"

#include <QFile>
#include <QTest>

using namespace emesa;
using namespace emesa::test;

/// P44: every endpoint answers every status its document names, and no other; every body fits its documented schema.
/// Most is provoked by rule from the catalogue's row and the documented example; what rules do not reach stands in
/// provocations.cpp. Statuses of the front desk (408, 414, 431 …) are provoked in tests/server/http.
class TestApiStatuses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_site = std::make_unique<ApiSite>(unlimited()); }

    void everyDocumentedStatusIsSeen_data()
    {
        QTest::addColumn<QString>("id");
        for (const api::Endpoint &endpoint : api::endpoints())
            QTest::newRow(endpoint.id) << QString::fromLatin1(endpoint.id);
    }

    void everyDocumentedStatusIsSeen()
    {
        QFETCH(QString, id);
        const api::Endpoint &endpoint = *api::endpointById(id.toLatin1().constData());
        ApiSite &site = *m_site;
        site.complaints.clear();
        for (const Provocation &provocation : provocations()) {
            if (id == QLatin1String(provocation.id))
                provocation.run(site);
        }
        provokeByRule(endpoint);

        QVERIFY2(site.complaints.isEmpty(), qPrintable(site.complaints.join(u'\n')));
        QStringList unseen;
        const QList<int> documented = api::statusesOf(endpoint);
        const QSet<int> seen = site.witness.seen(endpoint.id);
        for (const int status : documented) {
            // 101 is the front desk's; what any endpoint can answer is provoked once, below.
            const bool isElsewhere = status == 101 || api::sharedStatuses().contains(status);
            if (!seen.contains(status) && !isElsewhere)
                unseen += QString::number(status);
        }
        QVERIFY2(unseen.isEmpty(),
                 qPrintable(QStringLiteral("%1 is documented to answer %2, but never did: add a request to tests/contract/provocations.cpp, "
                                           "or .never(%2) to its line in core/api/endpoint_types.cpp. It answered: %3")
                                .arg(id, unseen.join(QLatin1String(", ")), wordsOf(seen))));
    }

    /// What any endpoint can answer, once.
    void sharedStatuses()
    {
        config::Settings settings;
        settings.rateRequestsPerAddress = settings.rateRequestsPerUser = 20;
        settings.uploadQuotaFiles = 1;
        ApiSite site(settings);
        QCOMPARE(site.get("/api/auth/me/", site.client, {{"Accept", "image/png"}}).status, 406);
        QCOMPARE(site.send("POST", "/api/uploads/", {}, {{"Authorization", bearer(site.client)}, {"Tus-Resumable", "1.0.0"}, {"Upload-Length", "99999999999"}}).status, 413);
        (void)site.newOpenUpload(site.client);
        const auto quota = site.send("POST", "/api/uploads/", {}, {{"Authorization", bearer(site.client)}, {"Tus-Resumable", "1.0.0"}, {"Upload-Length", "10"}});
        QCOMPARE(quota.status, 507);
        http::Response limited;
        for (int i = 0; i < 100 && limited.status != 429; ++i)
            limited = site.get("/api/auth/me/", site.powerless);
        QCOMPARE(limited.status, 429);
        QVERIFY(limited.headers.value("Retry-After").toInt() > 0);
        site.shared->health.setStopping();
        QCOMPARE(site.get("/api/health/", {}).status, 503);
        QCOMPARE(site.get("/health/ready", {}).status, 503);
        QVERIFY2(site.complaints.isEmpty(), qPrintable(site.complaints.join(u'\n')));
    }

    void lostFileIs500()
    {
        ApiSite &site = *m_site;
        site.complaints.clear();
        const QByteArray path = site.pathTo(*api::endpointById("orders.file"));
        const http::Response good = site.get(path, site.client);
        QVERIFY(good.file);
        QVERIFY(QFile::setPermissions(good.file->path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::resize(good.file->path, 1));
        QCOMPARE(site.get(path, site.client).status, 500);
        QVERIFY2(site.complaints.isEmpty(), qPrintable(site.complaints.join(u'\n')));
    }

    void theWitnessSeesWhatIsWrong()
    {
        ApiWitness witness;
        QVERIFY(witness.note("health.live", 418, "application/json", "{}").contains(QLatin1String("not documented")));
        QVERIFY(witness.note("health.live", 200, "application/json", "{}").contains(QLatin1String("missing")));
        QVERIFY(witness.note("health.live", 200, "application/json", "{\"status\":1}").contains(QLatin1String("not")));
        QVERIFY(witness.note("health.live", 200, "application/json", "{\"status\":\"ok\",\"more\":1}").contains(QLatin1String("not documented")));
        QVERIFY(witness.note("health.live", 200, "text/html", "<p>").contains(QLatin1String("not documented")));
        QCOMPARE(witness.note("health.live", 200, "application/json", "{\"status\":\"ok\"}"), QString());
    }

private:
    static config::Settings unlimited()
    {
        config::Settings settings;
        settings.rateRequestsPerAddress = settings.rateRequestsPerUser = 0;
        settings.loginPage = true;
        settings.metricsAllow = QStringList{QStringLiteral("0.0.0.0/0")};
        return settings;
    }

    static QString wordsOf(const QSet<int> &statuses)
    {
        QList<int> sorted(statuses.begin(), statuses.end());
        std::sort(sorted.begin(), sorted.end());
        QStringList words;
        for (const int status : sorted)
            words += QString::number(status);
        return words.join(QLatin1String(", "));
    }

    /// The row's own method with its documented example.
    http::Response call(const api::Endpoint &endpoint, const QByteArray &target, const QByteArray &token, http::Headers headers = {})
    {
        if (endpoint.body == api::Body::Json || endpoint.body == api::Body::JsonOrMultipart)
            return m_site->post(target, token, m_site->exampleBody(endpoint), api::toName(endpoint.method), headers);
        if (!token.isEmpty())
            headers.add("Authorization", bearer(token));
        if (endpoint.body == api::Body::CsvOrMultipart) {
            // What the export beside it gives.
            const QByteArray csv = m_site->get(QByteArray(endpoint.path).replace("import/", "export/"), m_site->admin).body;
            headers.add("Content-Type", "text/csv");
            return m_site->send(api::toName(endpoint.method), target, csv, headers);
        }
        if (endpoint.body == api::Body::Multipart) {
            headers.add("Content-Type", "multipart/form-data; boundary=x");
            return m_site->send(api::toName(endpoint.method), target, pictureForm("photo"), headers);
        }
        return m_site->send(api::toName(endpoint.method), target, {}, headers);
    }

    void provokeByRule(const api::Endpoint &endpoint)
    {
        ApiSite &site = *m_site;
        const QList<int> documented = api::statusesOf(endpoint);
        const auto wants = [&](int status) { return documented.contains(status) && !site.witness.seen(endpoint.id).contains(status); };
        const QByteArray nowhere = ApiSite::pathToNothing(endpoint);
        if (qstrcmp(endpoint.id, "auth.logout") == 0)
            (void)site.newUser(); // the administrator stays
        const QByteArray token = endpoint.access.kind == api::Access::Public      ? QByteArray()
                               : qstrcmp(endpoint.id, "auth.logout") == 0 ? site.lastToken
                                                                          : site.admin;
        const bool hasJson = endpoint.body == api::Body::Json || endpoint.body == api::Body::JsonOrMultipart;
        const int success = api::typesOf(endpoint)->success;

        site.send(api::toName(endpoint.method), nowhere + "?access_token=x", {}, {});
        if (wants(401))
            call(endpoint, nowhere, {});
        if (wants(403))
            call(endpoint, nowhere, (endpoint.flags & api::NeedsSignIn) ? site.apiKey : site.powerless);
        if (wants(404))
            call(endpoint, nowhere, token);
        if (wants(415))
            site.send(api::toName(endpoint.method), nowhere, "x", {{"Content-Type", "text/plain"}, {"Authorization", bearer(token)}});
        if (wants(422) && hasJson)
            site.post(site.pathTo(endpoint), token, {{QStringLiteral("no_such_field"), 1}}, api::toName(endpoint.method));
        else if (wants(422))
            call(endpoint, site.pathTo(endpoint) + "?no_such_parameter=1", token);
        if (wants(412))
            call(endpoint, site.pathTo(endpoint), token, {{"If-Match", "\"999.1\""}});
        if (wants(409)) {
            const QByteArray target = site.pathTo(endpoint);
            // The same request is still being worked on.
            http::Request twin;
            twin.method = endpoint.method;
            twin.target = target;
            const auto scope = idempotency::scopeOf(twin, token.isEmpty() ? 0 : site.adminId, QStringLiteral("twin"));
            const QString running = scope.scope + u' ' + scope.key;
            QVERIFY(site.shared->runningKeys.enter(running));
            call(endpoint, target, token, {{"Idempotency-Key", "\"twin\""}});
            site.shared->runningKeys.leave(running);
        }
        if (wants(success) || wants(304)) {
            const QByteArray target = site.pathTo(endpoint);
            const http::Response answer = call(endpoint, target, token);
            if (wants(success))
                qInfo() << endpoint.id << "answered" << answer.status << answer.body.left(300);
            if (wants(304))
                call(endpoint, target, token, {{"If-None-Match", answer.headers.value("ETag")}});
        }
    }

    std::unique_ptr<ApiSite> m_site;
};

QTEST_GUILESS_MAIN(TestApiStatuses)
#include "tst_api_statuses.moc"
