// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email_address.h"
#include "tests/server/identity/identity_server.h"

#include <QJsonArray>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::Sql;
using namespace Qt::StringLiterals;

/// Registration and what somebody may say about himself: cases 60 to 62 and 66.
class RegistrationTest : public QObject
{
    Q_OBJECT

private slots:
    void case060_registerExisting_data() { TestDatabase::addRows(); }
    void case060_registerExisting()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        QMap<int, int> seen;
        for (int i = 0; i < 14; ++i) {
            const Answer again = server.call("auth.register", {.body = {{u"email"_s, u"A@example.com"_s}, {u"password"_s, IdentityServer::password()}},
                                                               .from = u"203.0.113.4"_s});
            ++seen[again.status()];
            if (again.status() == 422)
                QCOMPARE(again.errors(), QStringList{u"email unique"_s});
            else
                QVERIFY(again.header("Retry-After").toInt() > 0);
        }
        QCOMPARE(seen, (QMap<int, int>{{422, 10}, {429, 4}}));
        QCOMPARE(server.audited(u"user.register_limited"_s), 1);
    }

    void case061_registerWithRole_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *name : {"role", "is_staff", "permissions", "groups", "id", "is_active", "supplier"})
            QTest::addRow("61 %s", name) << QString::fromLatin1(name);
    }
    void case061_registerWithRole()
    {
        QFETCH(QString, field);
        IdentityServer server(Dialect::Sqlite);
        const Answer refused = server.call("auth.register", {.body = {{u"email"_s, u"a@example.com"_s}, {u"password"_s, IdentityServer::password()},
                                                                      {field, u"admin"_s}}});
        QCOMPARE(refused.status(), 422);
        QCOMPARE(refused.errors(), QStringList{field + u" unknown_field"});
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM users")), 0);
    }

    void case062_ownRole_data() { TestDatabase::addRows(); }
    void case062_ownRole()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const QByteArray access = server.login(u"a@example.com"_s).token("access_token");
        for (const char16_t *field : {u"role", u"groups", u"is_staff", u"email", u"id", u"password"}) {
            const Answer refused = server.call("auth.me_update", {.body = {{QString::fromUtf16(field), u"admin"_s}, {u"phone"_s, u"1"_s}}, .token = access});
            QCOMPARE(refused.status(), 422);
        }
        QCOMPARE(server.audited(u"user.profile_refused"_s), 6);
        const Answer me = server.call("auth.me", {.token = access});
        QCOMPARE(me.json.value("groups"_L1).toArray(), QJsonArray{u"client"_s});
        QCOMPARE(me.text("phone"), QString());
        // Nobody takes another's address for a user name.
        const Answer name = server.call("auth.me_update", {.body = {{u"username"_s, u"b@example.com"_s}}, .token = access});
        QCOMPARE(name.errors(), QStringList{u"username characters"_s});
    }

    void case066_passwords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("status");
        QTest::newRow("66 empty") << QString() << 422;
        QTest::newRow("66 11 characters") << u"kX9#mQ2$vL7"_s << 422;
        QTest::newRow("66 top list") << u"passwordpassword"_s << 422;
        QTest::newRow("66 company name") << u"ruizmetalworks"_s << 422;
        QTest::newRow("66 weak") << u"aaaaaaaaaaaaaaaa"_s << 422;
        QTest::newRow("66 NUL") << QString(u"correct horse bat\0tery staple"_s) << 422;
        QTest::newRow("66 too long") << QString(2000, u'x') << 422;
        QTest::newRow("66 good") << u"correct horse battery staple 7"_s << 201;
        QTest::newRow("66 100 characters") << u"correct horse battery staple 7 "_s.repeated(4).left(100) << 201;
        QTest::newRow("66 Unicode") << u"žluťoučký kůň úpěl ódy 🐎 7"_s << 201;
    }
    void case066_passwords()
    {
        QFETCH(QString, password);
        QFETCH(int, status);
        IdentityServer server(Dialect::Sqlite);
        const Answer answer = server.call("auth.register", {.body = {{u"email"_s, u"a@example.com"_s}, {u"password"_s, password}, {u"company"_s, u"Ruiz Metalworks"_s}}});
        QCOMPARE(answer.status(), status);
        if (status != 201) {
            QVERIFY(answer.errors().first().startsWith(u"password "));
            return;
        }
        QCOMPARE(server.login(u"a@example.com"_s, password).status(), 200);
        QCOMPARE(server.login(u"a@example.com"_s, password.left(password.size() - 1)).status(), 401); // nothing is cut off
    }

    void emailAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const char *text : {"a@b.co", "first.last+tag@sub.example.com", "o'neil@example.ie", "jürgen@müller.de", "x_y-z@1.example.org"})
            QTest::addRow("%s", text) << QString::fromUtf8(text) << true;
        for (const char *text : {"", "a", "@b.co", "a@", "a@b", "a@b.c", "a@@b.co", "a b@c.de", "a@b..de", ".a@b.de", "a.@b.de", "a..b@c.de", "a@-b.de",
                                 "a@b-.de", "a\r\nbcc: x@y.de", "\"a b\"@c.de", "a@[127.0.0.1]", "a,b@c.de", "<a@b.de>"})
            QTest::addRow("not %s", QByteArray(text).simplified().constData()) << QString::fromUtf8(text) << false;
        QTest::newRow("not 65 letters before @") << QString(QString(65, u'a') + u"@example.com") << false;
        QTest::newRow("not 255 characters") << QString(u"a@" + QString(QString(60, u'b') + u'.').repeated(5) + u"de") << false;
    }
    void emailAddresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isEmailAddress(canonicalName(text)), good);
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "tst_registration.moc"
