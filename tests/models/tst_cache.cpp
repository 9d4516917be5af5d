// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offline/cache.h"
#include "models/remote/memory_token_store.h"
#include "models/remote/rest_client.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_transport.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace emesa;
using offline::Cache;
using remote::Reply;
using test::FakeTransport;

class TestCache : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    int m_files = 0;

    [[nodiscard]] QString newFile() { return m_dir.filePath(QStringLiteral("cache-%1.db").arg(++m_files)); }
    [[nodiscard]] static Result<Reply> found(Cache &cache, const remote::Request &request)
    {
        const auto reply = cache.find(request);
        return QTest::qWaitFor([&] { return reply.isFinished(); }) ? reply.result() : Result<Reply>(FakeTransport::cut());
    }
    [[nodiscard]] static remote::Request order(int id) { return remote::requestTo("orders.get", {QString::number(id)}); }

private slots:
    void p39_readingGoesOnWithoutAServerAndSaysHowOldItIs()
    {
        FakeTransport transport;
        remote::MemoryTokenStore tokens;
        bool isThere = true;
        transport.setScript([&](const remote::Request &request) -> std::optional<Result<Reply>> {
            const QByteArray id = request.endpoint->id;
            if (id == "auth.jwt_create")
                return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
            if (id == "auth.me")
                return FakeTransport::json(200, {{QStringLiteral("id"), 1}});
            if (!isThere)
                return FakeTransport::cut();
            return FakeTransport::json(200, {{QStringLiteral("id"), 42}, {QStringLiteral("part_id"), QStringLiteral("P-0042")}});
        });
        remote::Session session(transport, tokens, remote::Session::Options{.repeats = 0});
        const auto user = session.signIn(QStringLiteral("a@example.com"), QStringLiteral("x"));
        QTRY_VERIFY(user.isFinished());
        Cache cache(newFile(), QStringLiteral("me"), m_clock);
        QSignalSpy changed(&cache, &Cache::shownAsOfChanged);
        session.setReplies(&cache);
        remote::RestClient calls(session);

        const auto fresh = calls.order(42);
        QTRY_VERIFY(fresh.isFinished());
        QVERIFY(!cache.shownAsOf());
        const Timestamp readAt = m_clock.now();
        m_clock.advance(std::chrono::minutes(5));
        isThere = false;
        const auto old = calls.order(42);
        QTRY_VERIFY(old.isFinished());
        QVERIFY(old.result());
        QCOMPARE(old.result()->partId, QStringLiteral("P-0042"));
        QCOMPARE(cache.shownAsOf(), std::optional(readAt));
        QCOMPARE(changed.count(), 1);
        const auto unknown = calls.order(43);
        QTRY_VERIFY(unknown.isFinished());
        QCOMPARE(unknown.result().error().code, ErrorCode::Network); // why, not that it is not in the cache
        cache.refreshed();
        QVERIFY(!cache.shownAsOf());
        session.setReplies(nullptr);
    }

    void answersOutliveTheProgram()
    {
        const QString file = newFile();
        {
            Cache cache(file, QStringLiteral("me"), m_clock);
            cache.keep(order(1), FakeTransport::json(200, {{QStringLiteral("id"), 1}}));
        }
        Cache again(file, QStringLiteral("me"), m_clock);
        QVERIFY(found(again, order(1)));
        QCOMPARE(found(again, order(1))->header(remote::asOfHeader), m_clock.now().toIso());
        Cache others(file, QStringLiteral("somebody else"), m_clock);
        QVERIFY(!found(others, order(1)));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void secretsPeopleAndLaterPagesAreNotKept()
    {
        Cache cache(newFile(), QStringLiteral("me"), m_clock);
        QVERIFY(cache.takes(order(1)));
        QVERIFY(cache.takes(remote::requestTo("machines.list")));
        QVERIFY(!cache.takes(remote::requestTo("auth.me")));
        QVERIFY(!cache.takes(remote::requestTo("orders.post_message", {QStringLiteral("1")})));
        remote::Request page = remote::requestTo("orders.list");
        QVERIFY(cache.takes(page));
        page.query.addQueryItem(QStringLiteral("cursor"), QStringLiteral("abc"));
        QVERIFY(!cache.takes(page));
    }

    void thereAreNeverTooManyBytes()
    {
        const QString file = newFile();
        {
            Cache cache(file, QStringLiteral("me"), m_clock, Cache::Options{.mostBytes = 200'000, .pause = std::chrono::milliseconds(1)});
            for (int i = 1; i <= 50; ++i) {
                m_clock.advance(std::chrono::seconds(1));
                cache.keep(order(i), FakeTransport::plain(200, {}, QByteArray(20'000, 'x')));
                if (i % 10 == 0)
                    QVERIFY(found(cache, order(i)));
            }
        }
        Cache again(file, QStringLiteral("me"), m_clock);
        QVERIFY(!found(again, order(1)));
        QVERIFY(found(again, order(50)));
        QVERIFY(QFileInfo(file).size() < 1'500'000);
    }

    void whoAsksIsForgotten()
    {
        const QString file = newFile();
        {
            Cache cache(file, QStringLiteral("me"), m_clock);
            cache.keep(order(1), FakeTransport::plain(200, {}, "a-word-nobody-else-uses"));
            QVERIFY(found(cache, order(1)));
        }
        {
            Cache cache(file, QStringLiteral("me"), m_clock);
            const auto wiped = cache.wipe();
            QTRY_VERIFY(wiped.isFinished());
            QVERIFY2(wiped.result(), wiped.result() ? "" : qPrintable(wiped.result().error().message));
            QVERIFY(!found(cache, order(1)));
        }
        const QDir folder = QFileInfo(file).dir();
        for (const QString &name : folder.entryList({QFileInfo(file).fileName() + u'*'}, QDir::Files)) {
            QFile left(folder.filePath(name));
            QVERIFY(left.open(QIODevice::ReadOnly));
            QVERIFY2(!left.readAll().contains("a-word-nobody-else-uses"), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
