// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/form_body.h"
#include "tests/server/identity/identity_server.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::Sql;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QTemporaryDir directory;
    [[nodiscard]] IdentitySettings settings() const
    {
        IdentitySettings settings = quickSettings();
        settings.bootstrapFile = directory.filePath(u"bootstrap-token"_s);
        return settings;
    }
    [[nodiscard]] QString token() const
    {
        QFile file(directory.filePath(u"bootstrap-token"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
    }
};

QJsonObject input(const QString &token, const QString &email = u"first@example.com"_s, const QString &password = IdentityServer::password())
{
    return {{u"token"_s, token}, {u"email"_s, email}, {u"password"_s, password}};
}

} // namespace

class BootstrapTest : public QObject
{
    Q_OBJECT

private slots:
    void case068_firstAdministrator_data() { TestDatabase::addRows(); }
    void case068_firstAdministrator()
    {
        QFETCH(Dialect, dialect);
        const Place place;
        IdentityServer server(dialect, place.settings());
        // Not offered: as if this had never existed.
        QCOMPARE(server.call("auth.bootstrap", {.body = input(u"anything"_s)}).status(), 404);
        QVERIFY(server.shared.bootstrap.offer().hasValue());
        const QString token = place.token();
        QVERIFY(token.size() >= 43);
        QCOMPARE(QFile::permissions(server.shared.bootstrap.file()) & ~QFile::Permissions(0x0700), QFile::ReadOwner | QFile::WriteOwner);

        const Answer wrong = server.call("auth.bootstrap", {.body = input(token.chopped(1))});
        QCOMPARE(wrong.status(), 401);
        QCOMPARE(wrong.text("code"), u"bootstrap_token_invalid"_s);
        QCOMPARE(server.call("auth.bootstrap", {.body = input(token, u"no address"_s)}).status(), 422);
        QCOMPARE(server.call("auth.bootstrap", {.body = input(token, u"first@example.com"_s, u"admin123"_s)}).status(), 422);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM users")), 0);

        const Answer made = server.call("auth.bootstrap", {.body = input(token)});
        QCOMPARE(made.status(), 201);
        QCOMPARE(made.header("Cache-Control"), "no-store");
        QCOMPARE(made.json.value("user"_L1).toObject().value("groups"_L1).toArray(), QJsonArray{u"administrator"_s});
        QCOMPARE(server.call("auth.me", {.token = made.json.value("token"_L1).toObject().value("access"_L1).toString().toLatin1()}).status(), 200);
        QVERIFY2(!QFile::exists(server.shared.bootstrap.file()), "the token stayed in its file");
        QCOMPARE(server.login(u"first@example.com"_s).status(), 200);
        // Twice.
        QCOMPARE(server.call("auth.bootstrap", {.body = input(token, u"second@example.com"_s)}).status(), 409);
        QCOMPARE(server.call("auth.bootstrap", {.body = input(u"guess"_s, u"second@example.com"_s)}).status(), 409);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM users")), 1);
        QCOMPARE(server.audited(u"bootstrap.completed"_s), 1);
        QCOMPARE(server.audited(u"bootstrap.refused"_s, u"bootstrap_token_invalid"_s), 1);
        static const Sql log("SELECT COUNT(*) FROM audit_log WHERE metadata LIKE ? OR failure_reason LIKE ? OR changes LIKE ?");
        const QString pattern = u'%' + token + u'%';
        QCOMPARE(server.number(log, storage::params(pattern, pattern, pattern)), 0);
    }

    void case068_expires()
    {
        const Place place;
        IdentityServer server(Dialect::Sqlite, place.settings());
        QVERIFY(server.shared.bootstrap.offer().hasValue());
        const QString old = place.token();
        server.clock.advance(std::chrono::hours(24));
        const Answer late = server.call("auth.bootstrap", {.body = input(old)});
        QCOMPARE(late.status(), 401);
        QCOMPARE(late.text("code"), u"bootstrap_token_expired"_s);
        // A restart makes a new one; the old one stays worthless.
        QVERIFY(server.shared.bootstrap.offer().hasValue());
        QCOMPARE(server.call("auth.bootstrap", {.body = input(old)}).text("code"), u"bootstrap_token_invalid"_s);
        QCOMPARE(server.call("auth.bootstrap", {.body = input(place.token())}).status(), 201);
    }

    void case068_commandLineClosesIt_data() { TestDatabase::addRows(); }
    void case068_commandLineClosesIt()
    {
        QFETCH(Dialect, dialect);
        const Place place;
        IdentityServer server(dialect, place.settings());
        QVERIFY(server.shared.bootstrap.offer().hasValue());
        const QString token = place.token();
        QVERIFY(server.worker->service.createAdministrator(u"boss@example.com"_s, IdentityServer::password()).hasValue());
        QCOMPARE(server.call("auth.bootstrap", {.body = input(token)}).status(), 409);
        QVERIFY(!QFile::exists(server.shared.bootstrap.file()));
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM users")), 1);
    }

    void case068_guessing()
    {
        const Place place;
        IdentityServer server(Dialect::Sqlite, place.settings());
        QVERIFY(server.shared.bootstrap.offer().hasValue());
        QMap<int, int> seen;
        for (int i = 0; i < 50; ++i)
            ++seen[server.call("auth.bootstrap", {.body = input(u"guess %1"_s.arg(i)), .from = u"203.0.113.9"_s}).status()];
        QCOMPARE(seen, (QMap<int, int>{{401, 10}, {429, 40}}));
        QCOMPARE(server.call("auth.bootstrap", {.body = input(place.token())}).status(), 201); // elsewhere
    }

    void case068_race_data() { TestDatabase::addRows(); }
    void case068_race()
    {
        QFETCH(Dialect, dialect);
        static constexpr int parallel = 20;
        const Place place;
        IdentityServer server(dialect, place.settings());
        QVERIFY(server.shared.bootstrap.offer().hasValue());
        const QString token = place.token();
        std::atomic<int> ready = 0, made = 0, late = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < parallel; ++i) {
            threads.emplace_back([&, i] {
                const auto worker = server.anotherWorker(); // belongs to its thread
                ++ready;
                while (ready < parallel)
                    std::this_thread::yield();
                const int status = server.call("auth.bootstrap", {.body = input(token, u"person%1@example.com"_s.arg(i)), .worker = worker.get()}).status();
                made += status == 201;
                late += status == 409;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(made.load(), 1);
        QCOMPARE(late.load(), parallel - 1);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM users")), 1);
    }

    void withdrawn()
    {
        const Place place;
        const FakeClock clock;
        BootstrapToken one(place.settings().bootstrapFile, clock), other(place.settings().bootstrapFile, clock);
        QVERIFY(one.offer().hasValue() && other.offer().hasValue());
        one.withdraw();
        QVERIFY2(!place.token().isEmpty(), "another process's token is gone");
        other.withdraw();
        QVERIFY(place.token().isEmpty());
        BootstrapToken nowhere(u"/nonexistent/folder/token"_s, clock);
        QVERIFY(!nowhere.offer().hasValue());
    }

    void loginPage()
    {
        IdentityServer server(Dialect::Sqlite);
        server.call("auth.register", {.body = {{u"email"_s, u"a@example.com"_s}, {u"password"_s, IdentityServer::password()}, {u"username"_s, u"<b>\"Anna\"&%1"_s}}});
        const auto check = [](const Answer &answer) {
            QCOMPARE(answer.header("Content-Type"), "text/html; charset=utf-8");
            QCOMPARE(answer.header("Cache-Control"), "no-store");
            QVERIFY(answer.header("Content-Security-Policy").startsWith("default-src 'none'; form-action 'self'"));
            QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
            QVERIFY(!answer.response.headers.contains("Set-Cookie")); // case 67
            QVERIFY(!answer.response.body.contains("<script") && !answer.response.body.contains("<b>"));
        };
        const Answer shown = server.call("auth.login_page", {});
        QCOMPARE(shown.status(), 200);
        check(shown);
        const Answer in = server.call("auth.login_page_post", {.form = "username=a%40example.com&password=correct+horse+battery+staple+7&otp="});
        QCOMPARE(in.status(), 200);
        check(in);
        QVERIFY(in.response.body.contains("&lt;b&gt;&quot;Anna&quot;&amp;%1"));
        const QByteArray access = in.response.body.mid(in.response.body.indexOf("access_token<br>"));
        const qsizetype from = access.indexOf("\">") + 2;
        QCOMPARE(server.call("auth.me", {.token = access.mid(from, access.indexOf("</textarea>") - from)}).status(), 200);
        // Browsers get the form again, with what they typed as text; the password never.
        const http::Headers browser{{"Accept", "text/html,*/*"}};
        const Answer wrong = server.call("auth.login_page_post", {.form = "username=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&password=hunter2hunter2", .headers = browser});
        QCOMPARE(wrong.status(), 401);
        check(wrong);
        QVERIFY(wrong.response.body.contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;") && !wrong.response.body.contains("hunter2"));
        QVERIFY(wrong.response.headers.contains("WWW-Authenticate"));
        const Answer plain = server.call("auth.login_page_post", {.form = "username=a&password=b"});
        QCOMPARE(plain.status(), 401);
        QCOMPARE(plain.header("Content-Type"), "application/problem+json");
        for (const char *form : {"", "username=a", "username=a&password=b&role=admin"})
            QCOMPARE(server.call("auth.login_page_post", {.form = form}).status(), 422);
        for (const char *form : {"username=%zz&password=b", "username=a&username=b&password=c", "username=%ff&password=c", "username=a%00&password=b",
                                 "a&b&c&d&e&f&g&h&i"})
            QCOMPARE(server.call("auth.login_page_post", {.form = form}).status(), 400);
        const http::Headers json{{"Content-Type", "application/json"}};
        QCOMPARE(server.call("auth.login_page_post", {.form = "username=a", .headers = json}).status(), 415);

        LoginPageHandlers off(server.worker->service, false);
        HandlerTable table;
        off.addTo(table);
        http::Request request;
        RunningKeys running;
        for (const char *id : {"auth.login_page", "auth.login_page_post"}) {
            RequestContext context(request, *api::endpointById(id), {}, server.worker->store, running);
            QCOMPARE((*table.find(*api::endpointById(id)))(context).status, 404);
        }
    }

    void forms()
    {
        const auto fields = http::parseFormBody("a=1&b=%C3%A4+%2b&c&=x&");
        QVERIFY(fields.hasValue());
        QCOMPARE(*fields, (QHash<QString, QString>{{u"a"_s, u"1"_s}, {u"b"_s, u"ä +"_s}, {u"c"_s, u""_s}, {u""_s, u"x"_s}}));
        QVERIFY(http::parseFormBody("").hasValue());
        for (const char *bad : {"a=%", "a=%4", "a=%g0", "%ff=a", "a=1&a=2"})
            QCOMPARE(http::parseFormBody(bad).error().code, ErrorCode::Malformed);
        QCOMPARE(http::parseFormBody("a&b&c", 2).error().reason, u"form_fields"_s);
    }
};

QTEST_GUILESS_MAIN(BootstrapTest)
#include "tst_bootstrap.moc"
