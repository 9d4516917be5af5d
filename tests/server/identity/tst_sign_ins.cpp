// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"
#include "tests/server/identity/identity_server.h"

#include <QJsonArray>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::params;
using storage::Sql;
using namespace Qt::StringLiterals;

namespace {

constexpr char firefox[] = "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0";

QJsonArray rowsOf(const Answer &answer)
{
    return answer.json.value("results"_L1).toArray();
}

/// The payloads of live events of a kind, oldest first.
QStringList published(IdentityServer &server, const QString &kind)
{
    static const Sql sql("SELECT topic, payload FROM outbox WHERE kind = ? ORDER BY seq");
    const auto rows = server.worker->store.database().all(sql, params(kind), [](const storage::Row &row) { return QString(row.text(0) + u' ' + row.text(1)); });
    return *rows;
}

} // namespace

class SignInsTest : public QObject
{
    Q_OBJECT

private slots:
    void ownSignIns_data() { TestDatabase::addRows(); }
    void ownSignIns()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        server.registered(u"b@example.com"_s);
        server.clock.advance(std::chrono::seconds(5));
        const Answer other = server.login(u"b@example.com"_s);
        const Answer one = server.login(u"a@example.com"_s, IdentityServer::password(), u"192.0.2.10"_s, {{"User-Agent", firefox}});
        server.clock.advance(std::chrono::seconds(5));
        const Answer two = server.login(u"a@example.com"_s);
        const QByteArray token = one.token("access_token");

        const Answer listed = server.call("auth.sessions", {.token = token, .query = "?page_size=10&ordering=created_at"});
        QCOMPARE(listed.status(), 200);
        const QJsonArray rows = rowsOf(listed);
        QCOMPARE(rows.size(), 3); // registering signs in, too; b's are not there
        const QJsonObject mine = rows[1].toObject();
        QCOMPARE(mine.keys(), (QStringList{u"address"_s, u"browser"_s, u"created_at"_s, u"end_reason"_s, u"ended_at"_s, u"expires_at"_s, u"id"_s, u"is_current"_s,
                                           u"last_used_at"_s, u"os"_s, u"user"_s, u"user_agent"_s, u"username"_s}));
        QCOMPARE(mine.value("is_current"_L1).toBool(), true);
        QCOMPARE(rows[2].toObject().value("is_current"_L1).toBool(), false);
        QCOMPARE(mine.value("address"_L1).toString(), u"192.0.2.10"_s);
        QVERIFY(mine.value("browser"_L1).toString().startsWith(u"Firefox"_s));
        QVERIFY(mine.value("os"_L1).toString().contains(u"Linux"_s));
        QVERIFY(mine.value("ended_at"_L1).isNull() && mine.value("end_reason"_L1).isNull());
        const QString currentId = mine.value("id"_L1).toString(), otherId = rows[2].toObject().value("id"_L1).toString();
        QCOMPARE(server.call("auth.session", {.token = token, .path = {otherId}}).text("id"), otherId);

        // Pages by a key that is text.
        QString seen;
        QByteArray cursor;
        for (int page = 0; page < 3; ++page) {
            const Answer part = server.call("auth.sessions", {.token = token, .query = "?page_size=1" + cursor});
            QCOMPARE(part.status(), 200);
            seen += rowsOf(part)[0].toObject().value("id"_L1).toString() + u' ';
            const QUrlQuery next(QUrl(part.text("next")).query());
            cursor = "&cursor=" + next.queryItemValue(u"cursor"_s).toLatin1();
        }
        QCOMPARE(seen, QString(otherId + u' ' + currentId + u' ' + rows[0].toObject().value("id"_L1).toString() + u' '));

        // Ending one: at once, told to live channels, audited; twice is fine.
        QCOMPARE(server.call("auth.session_end", {.token = token, .path = {otherId}}).status(), 204);
        QCOMPARE(server.call("auth.me", {.token = two.token("access_token")}).status(), 401);
        QCOMPARE(server.refresh(two.token("refresh_token")).status(), 401);
        QCOMPARE(server.call("auth.session_end", {.token = token, .path = {otherId}}).status(), 204);
        QCOMPARE(server.audited(u"sign_in.ended"_s), 1);
        const QStringList events = published(server, u"sign_in.ended"_s);
        QCOMPARE(events.size(), 1);
        QVERIFY(events[0].startsWith(u"user:1 "_s) && events[0].contains(otherId) && events[0].contains(u"ended_by_user"_s));
        QCOMPARE(rowsOf(server.call("auth.sessions", {.token = token, .query = "?page_size=10&is_active=false"})).size(), 1);
        QCOMPARE(rowsOf(server.call("auth.sessions", {.token = token, .query = "?page_size=10&is_active=true"})).size(), 2);
        QCOMPARE(rowsOf(server.call("auth.sessions", {.token = token, .query = "?page_size=10&end_reason=ended_by_user"})).size(), 1);

        // All others.
        const Answer ended = server.call("auth.sessions_end_others", {.token = token});
        QCOMPARE(ended.status(), 200);
        QCOMPARE(ended.json.value("ended"_L1).toInt(), 1);
        QCOMPARE(server.call("auth.sessions_end_others", {.token = token}).json.value("ended"_L1).toInt(-1), 0);
        QCOMPARE(server.call("auth.sessions_end_others", {.body = {{u"user"_s, 2}}, .token = token}).status(), 422);
        QCOMPARE(server.call("auth.me", {.token = token}).status(), 200);
        QCOMPARE(server.call("auth.me", {.token = other.token("access_token")}).status(), 200);

        // Ending the one in use is signing out.
        QCOMPARE(server.call("auth.session_end", {.token = token, .path = {currentId}}).status(), 204);
        QCOMPARE(server.call("auth.me", {.token = token}).status(), 401);
    }

    void signInsOfOthers_data() { TestDatabase::addRows(); }
    void signInsOfOthers()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        QVERIFY(server.worker->service.createAdministrator(u"boss@example.com"_s, IdentityServer::password()).hasValue());
        const Answer client = server.login(u"a@example.com"_s);
        const QByteArray boss = server.login(u"boss@example.com"_s).token("access_token");
        const QString bossSignIn = rowsOf(server.call("auth.sessions", {.token = boss, .query = "?page_size=5&user=2"}))[0].toObject().value("id"_L1).toString();

        // case 72 in spirit: what is not yours is not there.
        const QByteArray token = client.token("access_token");
        QCOMPARE(server.call("auth.session", {.token = token, .path = {bossSignIn}}).status(), 404);
        QCOMPARE(server.call("auth.session_end", {.token = token, .path = {bossSignIn}}).status(), 404);
        for (const char16_t *id : {u"1", u"x", u"00000000-0000-7000-8000-000000000000", u"' OR 1=1--"})
            QCOMPARE(server.call("auth.session_end", {.token = boss, .path = {QString::fromUtf16(id)}}).status(), 404);
        QCOMPARE(rowsOf(server.call("auth.sessions", {.token = token, .query = "?page_size=5&user=2"})).size(), 0);
        QCOMPARE(rowsOf(server.call("auth.sessions", {.token = boss, .query = "?page_size=5&user=1"})).size(), 2);
        QCOMPARE(rowsOf(server.call("auth.sessions", {.token = boss, .query = "?page_size=5"})).size(), 3);
        QCOMPARE(rowsOf(server.call("auth.sessions", {.token = boss, .query = "?page_size=5&search=a@ex"})).size(), 2);
        for (const char *query : {"?is_active=perhaps", "?user_agent=x", "?ordering=end_reason", "?user=x"})
            QCOMPARE(server.call("auth.sessions", {.token = boss, .query = query}).status(), 422);

        // user_read alone may look, not end.
        const auto change = [&](const char16_t *role, auto grant) {
            QVERIFY(server.worker->store.write(Actor(), [&](UnitOfWork &work) -> Status {
                const auto group = roles::groupIdOf(work.database(), QString::fromUtf16(role));
                const auto done = grant(work.database(), Id(1), **group);
                return done ? Status() : Status(done.error());
            }).hasValue());
        };
        change(u"it_operator", roles::grant);
        QCOMPARE(server.call("auth.session", {.token = token, .path = {bossSignIn}}).status(), 200);
        QCOMPARE(server.call("auth.session_end", {.token = token, .path = {bossSignIn}}).status(), 404);
        QCOMPARE(server.call("auth.user_unlock", {.token = token, .path = {u"2"_s}}).status(), 403);

        QString clientSignIn;
        const QJsonArray clients = rowsOf(server.call("auth.sessions", {.token = token, .query = "?page_size=5&user=1"}));
        for (const QJsonValue &row : clients) {
            if (row.toObject().value("is_current"_L1).toBool())
                clientSignIn = row.toObject().value("id"_L1).toString();
        }
        QCOMPARE(server.call("auth.session_end", {.token = boss, .path = {clientSignIn}}).status(), 204);
        QCOMPARE(server.call("auth.me", {.token = token}).status(), 401);
        QCOMPARE(server.call("auth.session", {.token = boss, .path = {clientSignIn}}).text("end_reason"), u"ended_by_administrator"_s);
    }

    void everyEndIsTold_data() { TestDatabase::addRows(); }
    void everyEndIsTold()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const Answer one = server.login(u"a@example.com"_s), two = server.login(u"a@example.com"_s), three = server.login(u"a@example.com"_s);
        QCOMPARE(server.call("auth.logout", {.token = one.token("access_token")}).status(), 200);
        server.refresh(two.token("refresh_token"));
        server.clock.advance(std::chrono::minutes(1));
        QCOMPARE(server.refresh(two.token("refresh_token")).status(), 401); // case 55
        QCOMPARE(server.call("auth.me_password", {.body = {{u"current_password"_s, IdentityServer::password()}, {u"new_password"_s, u"quite another long passphrase 91"_s}},
                                                  .token = three.token("access_token")}).status(), 200);
        const QStringList events = published(server, u"sign_in.ended"_s);
        QCOMPARE(events.size(), 3);
        QVERIFY(events[0].contains(u"\"sign_out\""_s) && events[1].contains(u"\"token_reuse\""_s) && events[2].contains(u"\"password_change\""_s));
        QCOMPARE(server.audited(u"sign_in.ended"_s), 3);
    }

    void case063_unlock_data() { TestDatabase::addRows(); }
    void case063_unlock()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        const QString home = u"192.0.2.10"_s, away = u"198.18.0.1"_s;
        server.registered(u"a@example.com"_s);
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), home).status(), 200);
        QVERIFY(server.worker->service.createAdministrator(u"boss@example.com"_s, IdentityServer::password()).hasValue());
        const QByteArray boss = server.login(u"boss@example.com"_s, IdentityServer::password(), u"203.0.113.1"_s).token("access_token");
        // Strangers have used up theirs, and he himself at home.
        for (int i = 0; i < 12; ++i) {
            server.login(u"a@example.com"_s, u"guess"_s, u"203.0.%1.1"_s.arg(i));
            server.login(u"a@example.com"_s, u"slip of the finger"_s, home);
        }
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), away).status(), 429);
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), home).status(), 429);
        QCOMPARE(server.call("auth.user_unlock", {.token = boss, .path = {u"1"_s}}).status(), 204);
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), home).status(), 200);
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), away).status(), 200);
        QCOMPARE(server.audited(u"user.unlocked"_s), 1);
        QCOMPARE(server.call("auth.user_unlock", {.token = boss, .path = {u"99"_s}}).status(), 404);
        // A new password does the same.
        const QByteArray token = server.login(u"a@example.com"_s, IdentityServer::password(), home).token("access_token");
        for (int i = 0; i < 12; ++i)
            server.login(u"a@example.com"_s, u"guess"_s, u"203.1.%1.1"_s.arg(i));
        QCOMPARE(server.login(u"a@example.com"_s, u"whatever"_s, u"203.2.1.1"_s).status(), 429);
        const QString replacement = u"quite another long passphrase 91"_s;
        QCOMPARE(server.call("auth.me_password", {.body = {{u"current_password"_s, IdentityServer::password()}, {u"new_password"_s, replacement}},
                                                  .token = token, .from = home}).status(), 200);
        QCOMPARE(server.login(u"a@example.com"_s, replacement, u"203.2.1.1"_s).status(), 200);
    }
};

QTEST_GUILESS_MAIN(SignInsTest)
#include "tst_sign_ins.moc"
