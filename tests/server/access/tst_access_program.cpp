// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/app/server_process.h"
#include "tests/server/realtime/live_client.h"
#include "tests/support/test_database.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace emesa::test;
using emesa::realtime::test::LiveClient;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"violet-anvil-paints-47-geese"_s;
const QString adminEmail = u"admin@example.com"_s;

QJsonObject objectIn(const std::optional<emesa::http::test::RawClient::Answer> &answer)
{
    return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
}

} // namespace

/// The real program: what administrators change reaches open live channels, and users are administered at the
/// command line.
class TestAccessProgram : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList settings() const { return {u"--data-dir"_s, m_directory->filePath(u"data"_s)}; }
    ServerProcess::Outcome user(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return ServerProcess::run(QStringList{u"user"_s} + arguments + settings(), input);
    }
    QJsonArray people() const { return QJsonDocument::fromJson(user({u"list"_s, u"--json"_s}).out.toUtf8()).array(); }
    QJsonObject person(const QString &email) const
    {
        const QJsonArray all = people();
        for (const QJsonValue &one : all) {
            if (one.toObject().value("email"_L1) == email)
                return one.toObject();
        }
        return {};
    }
    static QByteArray bearer(const QByteArray &token) { return "Authorization: Bearer " + token + "\r\n"; }
    QByteArray signIn(const QString &email) const
    {
        return objectIn(m_server->post("/api/auth/login/", {{u"username"_s, email}, {u"password"_s, password}})).value("access_token"_L1).toString().toLatin1();
    }
    QByteArray change(const char *method, const QByteArray &path, const QByteArray &token, const QByteArray &body = {}) const
    {
        QByteArray request = QByteArray(method) + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + bearer(token);
        if (!body.isEmpty())
            request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        const auto answer = m_server->send(request + "\r\n" + body);
        return answer ? QByteArray::number(answer->status) : QByteArray("no answer");
    }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const auto made = ServerProcess::run(QStringList{u"create-admin"_s, u"--email"_s, adminEmail, u"--password-stdin"_s} + settings(), password.toUtf8() + '\n');
        QVERIFY2(made.code == 0, qPrintable(made.err));
        m_server = std::make_unique<ServerProcess>(settings());
        m_server->start();
        QVERIFY2(m_server->waitUntilListening(), qPrintable(m_server->errors()));
    }
    void cleanup() { m_server.reset(); }

    void P15_liveChannelsClose_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("command");
        QTest::newRow("51 disabled") << QByteArray("DELETE") << QByteArray() << QString();
        QTest::newRow("51 new password") << QByteArray("PATCH") << QByteArray("{\"password\":\"seventeen green kites fly\"}") << QString();
        QTest::newRow("51 role taken") << QByteArray("PATCH") << QByteArray("{\"role_ids\":[]}") << QString();
        QTest::newRow("51 disabled at the command line") << QByteArray() << QByteArray() << u"disable"_s;
    }
    void P15_liveChannelsClose()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(QString, command);
        const QString email = u"client@example.com"_s;
        const QJsonObject registered = objectIn(m_server->post("/api/auth/register/", {{u"email"_s, email}, {u"password"_s, password}}));
        const QByteArray token = registered.value("token"_L1).toObject().value("access"_L1).toString().toLatin1();
        const QByteArray path = "/api/auth/users/" + QByteArray::number(registered.value("user"_L1).toObject().value("id"_L1).toInteger()) + '/';
        const QString ticket = objectIn(m_server->post("/api/live/ticket/", {}, bearer(token))).value("ticket"_L1).toString();
        LiveClient live(m_server->port(), "/api/live/?ticket=" + ticket.toLatin1());
        QVERIFY(live.waitOpen());
        live.subscribe(u"orders"_s);
        QVERIFY(live.waitFor("subscribed"));
        const QByteArray admin = signIn(adminEmail);
        QVERIFY(!admin.isEmpty());

        QElapsedTimer since;
        if (command.isEmpty()) {
            const QByteArray status = change(method.constData(), path, admin, body);
            since.start();
            QVERIFY2(status.startsWith('2'), status.constData());
        } else {
            const auto done = user({command, u"--user"_s, email});
            since.start();
            QVERIFY2(done.code == 0, qPrintable(done.err));
        }
        QVERIFY(live.waitClosed());
        qInfo("closed after %lld ms", since.elapsed()); // promised: 2 s
        QCOMPARE(live.closeCode(), 1008);
        QVERIFY(m_server->get("/api/orders/", bearer(token))->status >= 401);
    }

    void commandLine()
    {
        const QString email = u"person@example.com"_s;
        QVERIFY(m_server->post("/api/auth/register/", {{u"email"_s, email}, {u"username"_s, u"Person"_s}, {u"password"_s, password}})->status == 201);
        QCOMPARE(people().size(), 2);
        QCOMPARE(person(email).value("roles"_L1).toArray().first().toObject().value("name"_L1).toString(), u"client"_s);
        const auto plain = user({u"list"_s});
        QVERIFY(plain.code == 0 && plain.out.contains(email) && plain.out.contains(u"administrator"_s) && !plain.out.contains(u"argon2"_s));

        const auto expect = [&](const QStringList &arguments, int code, const QString &word, const QByteArray &input = {}) {
            const auto outcome = user(arguments, input);
            if (outcome.code != code || !QString(outcome.out + outcome.err).contains(word))
                return QString(arguments.join(u' ') + u" → %1 "_s.arg(outcome.code) + outcome.out + outcome.err);
            return QString();
        };
        // By name whatever its case; acts on the running server's next request.
        const QByteArray token = signIn(email);
        QCOMPARE(expect({u"disable"_s, u"--user"_s, u"PERSON"_s}, 0, u"disabled"_s), QString());
        QCOMPARE(m_server->get("/api/auth/me/", bearer(token))->status, 401);
        QVERIFY(signIn(email).isEmpty());
        QCOMPARE(expect({u"enable"_s, u"--user"_s, email}, 0, u"active"_s), QString());
        QVERIFY(!signIn(email).isEmpty());

        QCOMPARE(expect({u"reset-password"_s, u"--user"_s, email, u"--password-stdin"_s}, 1, u"password"_s, "short\n"), QString());
        QCOMPARE(expect({u"reset-password"_s, u"--user"_s, email, u"--password-stdin"_s}, 0, u"sign-ins ended"_s, "seventeen green kites fly\n"), QString());
        QVERIFY(signIn(email).isEmpty());
        QCOMPARE(expect({u"reset-password"_s, u"--user"_s, email}, 2, u"--password-stdin"_s), QString());

        QCOMPARE(expect({u"grant"_s, u"--user"_s, email, u"--role"_s, u"shop_floor"_s}, 0, u"shop_floor"_s), QString());
        QCOMPARE(person(email).value("roles"_L1).toArray().size(), 2);
        QCOMPARE(expect({u"revoke"_s, u"--user"_s, email, u"--role"_s, u"client"_s}, 0, u"roles: shop_floor"_s), QString());
        QCOMPARE(expect({u"grant"_s, u"--user"_s, email, u"--role"_s, u"wizard"_s}, 1, u"no role wizard"_s), QString());
        QCOMPARE(expect({u"grant"_s, u"--user"_s, email}, 2, u"--role"_s), QString());
        QCOMPARE(expect({u"enable"_s, u"--user"_s, u"nobody@example.com"_s}, 1, u"no user"_s), QString());
        QCOMPARE(expect({u"enable"_s}, 2, u"--user"_s), QString());
        QCOMPARE(expect({u"promote"_s}, 2, u"unknown command"_s), QString());

        // 88: not even the operator leaves the shop without an administrator.
        QCOMPARE(expect({u"disable"_s, u"--user"_s, adminEmail}, 1, u"last active administrator"_s), QString());
        QCOMPARE(expect({u"revoke"_s, u"--user"_s, adminEmail, u"--role"_s, u"administrator"_s}, 1, u"last active administrator"_s), QString());
        QCOMPARE(expect({u"grant"_s, u"--user"_s, email, u"--role"_s, u"administrator"_s}, 0, u"administrator"_s), QString());
        QCOMPARE(expect({u"revoke"_s, u"--user"_s, adminEmail, u"--role"_s, u"administrator"_s}, 0, u"roles: -"_s), QString());

        const auto verified = ServerProcess::run(QStringList{u"audit"_s, u"verify"_s} + settings());
        QVERIFY2(verified.code == 0, qPrintable(verified.out + verified.err));
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ServerProcess> m_server;
};

QTEST_GUILESS_MAIN(TestAccessProgram)
#include "tst_access_program.moc"
