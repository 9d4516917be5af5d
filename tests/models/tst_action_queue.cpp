// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json.h"
#include "models/offline/action_queue.h"
#include "models/offline/drafts.h"
#include "models/remote/memory_token_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_transport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace emesa;
using namespace emesa::offline;
using remote::Reply;
using test::FakeTransport;

namespace {

constexpr char message[] = "orders.post_message";

Action messageOn(int order, const QString &text)
{
    return {.endpoint = message,
            .values = {QString::number(order)},
            .body = {{QStringLiteral("message"), text}},
            .subject = QStringLiteral("order:%1").arg(order),
            .text = text};
}

Action approvalOf(int order, int version)
{
    return {.endpoint = "orders.approve",
            .values = {QString::number(order)},
            .body = {{QStringLiteral("amount"), QStringLiteral("5100.00")}},
            .version = version,
            .subject = QStringLiteral("order:%1").arg(order),
            .text = QStringLiteral("Approve"),
            .seen = {{QStringLiteral("version"), version}}};
}

Reply problem(int status, const QString &code)
{
    return FakeTransport::json(status, {{QStringLiteral("code"), code}, {QStringLiteral("detail"), QStringLiteral("Look at the order.")}, {QStringLiteral("status"), status}});
}

/// Somebody signed in, and his queue over a file that outlives it.
class Site
{
public:
    explicit Site(Id user = 7) : m_user(user)
    {
        transport.setScript([this](const remote::Request &request) -> std::optional<Result<Reply>> {
            const QByteArray id = request.endpoint->id;
            if (id == "auth.jwt_create")
                return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
            if (id == "auth.me")
                return FakeTransport::json(200, {{QStringLiteral("id"), m_user}, {QStringLiteral("email"), QStringLiteral("a@example.com")}});
            return script ? script(request) : std::nullopt;
        });
        session = std::make_unique<remote::Session>(transport, tokens, remote::Session::Options{.repeats = 0});
        signIn();
        start();
    }

    void signIn()
    {
        const auto user = session->signIn(QStringLiteral("a@example.com"), QStringLiteral("x"));
        QTRY_VERIFY(user.isFinished());
    }
    void start(bool isOpen = true)
    {
        auto opened = OfflineStore::open(file());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        store = *std::move(opened);
        queue = std::make_unique<ActionQueue>(*session, store.get(), QStringLiteral("here 7"), clock,
                                              ActionQueue::Options{.patience = std::chrono::milliseconds(200),
                                                                   .firstPause = std::chrono::milliseconds(10),
                                                                   .longestPause = std::chrono::milliseconds(20)});
        if (isOpen)
            QVERIFY(queue->open());
    }
    /// As a kill would: nothing says goodbye.
    void restart()
    {
        queue.reset();
        store.reset();
        start();
    }
    [[nodiscard]] QString file() const { return dir.filePath(QStringLiteral("offline.db")); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const PendingAction &action : queue->actions())
            texts += action.text;
        return texts;
    }
    [[nodiscard]] QStringList messagesSent() const
    {
        QStringList sent;
        for (const remote::Request &request : transport.sentTo(message))
            sent += QJsonDocument::fromJson(request.body).object().value(QLatin1String("message")).toString();
        return sent;
    }

    QTemporaryDir dir;
    FakeTransport transport;
    remote::MemoryTokenStore tokens;
    test::FakeClock clock;
    std::function<std::optional<Result<Reply>>(const remote::Request &)> script;
    std::unique_ptr<remote::Session> session;
    std::unique_ptr<OfflineStore> store;
    std::unique_ptr<ActionQueue> queue;

private:
    Id m_user;
};

template<typename T>
bool finish(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); });
}

} // namespace

class TestActionQueue : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAnsweredIsNotKept()
    {
        Site site;
        site.script = [](const remote::Request &) { return FakeTransport::json(201, {{QStringLiteral("id"), 5}}); };
        const auto done = site.queue->perform(messageOn(1, QStringLiteral("hello")));
        QCOMPARE(site.queue->actions().size(), 1); // on disk before the answer
        QVERIFY(finish(done));
        QVERIFY(done.result());
        QVERIFY(!done.result()->isKept);
        QCOMPARE(done.result()->answer.value(QLatin1String("id")).toInt(), 5);
        QVERIFY(site.queue->actions().isEmpty());
        site.restart();
        QVERIFY(site.queue->actions().isEmpty());
    }

    void p39_aLostAnswerIsAskedForWithTheSameKeyAfterAKill()
    {
        Site site;
        const auto done = site.queue->perform(messageOn(1, QStringLiteral("hello")));
        QTRY_COMPARE(site.transport.sentTo(message).size(), 1);
        site.restart(); // under way
        QTRY_COMPARE(site.transport.sentTo(message).size(), 2);
        const auto keys = site.transport.headersSentTo(message, "Idempotency-Key");
        QCOMPARE(keys.at(0), keys.at(1));
        QCOMPARE(site.transport.sentTo(message).at(0).body, site.transport.sentTo(message).at(1).body);
        QVERIFY(finish(done));
    }

    void p39_whatIsMadeOfflineGoesInOrderOnce()
    {
        Site site;
        bool isThere = false;
        site.script = [&](const remote::Request &) -> std::optional<Result<Reply>> {
            return isThere ? Result<Reply>(FakeTransport::json(201, {{QStringLiteral("id"), 1}})) : Result<Reply>(FakeTransport::cut());
        };
        for (int i = 0; i < 5; ++i) {
            const auto done = site.queue->perform(messageOn(i % 2, QString::number(i)));
            QVERIFY(finish(done));
            QVERIFY(done.result());
            QVERIFY(done.result()->isKept);
        }
        QTRY_VERIFY(site.queue->isAway());
        QVERIFY(site.queue->nextTry() || site.queue->actions().front().state == PendingAction::State::Sending);
        site.restart();
        QCOMPARE(site.texts(), QStringList({QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
        const auto sentBefore = site.messagesSent().size();
        isThere = true;
        QTRY_VERIFY(site.queue->actions().isEmpty());
        const QStringList sent = site.messagesSent().mid(sentBefore);
        QCOMPARE(sent.mid(sent.size() - 5), QStringList({QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
        QVERIFY(!site.queue->isAway());
    }

    void aSlowServerDoesNotKeepThePersonWaiting()
    {
        Site site;
        const auto done = site.queue->perform(messageOn(1, QStringLiteral("hello")));
        QVERIFY(finish(done));
        QVERIFY(done.result()->isKept);
        QCOMPARE(site.queue->actions().front().state, PendingAction::State::Sending);
        QSignalSpy arrived(site.queue.get(), &ActionQueue::arrived);
        QVERIFY(!site.queue->discard(site.queue->actions().front().id)); // too late to tell
        site.transport.answer(FakeTransport::json(201, {}));
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY(site.queue->actions().isEmpty());
    }

    void aRefusalIsTheCallersWhileHeListens()
    {
        Site site;
        site.script = [](const remote::Request &) { return problem(422, QStringLiteral("validation_failed")); };
        const auto done = site.queue->perform(messageOn(1, QStringLiteral("hello")));
        QVERIFY(finish(done));
        QVERIFY(!done.result());
        QCOMPARE(done.result().error().code, ErrorCode::Invalid);
        QVERIFY(site.queue->actions().isEmpty());
    }

    void aRefusalNobodyHearsBecomesAnEntry()
    {
        Site site;
        site.script = [](const remote::Request &) { return problem(403, QStringLiteral("forbidden")); };
        auto listener = std::make_unique<QObject>();
        Action action = messageOn(1, QStringLiteral("hello"));
        action.listener = listener.get();
        const auto done = site.queue->perform(action);
        listener.reset();
        QTRY_COMPARE(site.queue->undecided(), 1);
        QCOMPARE(site.queue->actions().front().state, PendingAction::State::Refused);
        site.restart();
        QCOMPARE(site.queue->undecided(), 1);
        QCOMPARE(site.queue->actions().front().error->code, ErrorCode::Forbidden);
        QCOMPARE(site.queue->actions().front().error->message, QStringLiteral("Look at the order."));
        QVERIFY(finish(done));
    }

    void aConflictHoldsItsSubjectAndNothingElse()
    {
        Site site;
        bool isThere = false, hasMoved = true;
        site.script = [&](const remote::Request &request) -> std::optional<Result<Reply>> {
            if (!isThere)
                return FakeTransport::cut();
            const QByteArray id = request.endpoint->id;
            if (id == "orders.get")
                return FakeTransport::json(200, {{QStringLiteral("id"), 1}, {QStringLiteral("version"), 9}});
            if (id == "orders.approve" && hasMoved)
                return problem(412, QStringLiteral("stale"));
            return FakeTransport::json(200, {{QStringLiteral("id"), 1}, {QStringLiteral("version"), 10}});
        };
        QVERIFY(finish(site.queue->perform(approvalOf(1, 5))));
        QVERIFY(finish(site.queue->perform(messageOn(1, QStringLiteral("on the same")))));
        QVERIFY(finish(site.queue->perform(messageOn(2, QStringLiteral("on another")))));
        isThere = true;
        QTRY_COMPARE(site.queue->actions().size(), 2);
        QTRY_COMPARE(site.queue->undecided(), 1);
        QCOMPARE(site.texts(), QStringList({QStringLiteral("Approve"), QStringLiteral("on the same")}));
        QTRY_COMPARE(site.queue->actions().front().current.value(QLatin1String("version")).toInt(), 9);
        QCOMPARE(site.queue->actions().front().seen.value(QLatin1String("version")).toInt(), 5);
        // Never forced by itself, also not by a restart.
        site.restart();
        QTest::qWait(50);
        QCOMPARE(site.queue->actions().size(), 2);

        hasMoved = false;
        const Id id = site.queue->actions().front().id;
        const auto retried = site.queue->retryOnNewState(id);
        QVERIFY(finish(retried));
        QVERIFY(retried.result());
        QTRY_VERIFY(site.queue->actions().isEmpty());
        QCOMPARE(site.transport.headersSentTo("orders.approve", "If-Match").last(), QByteArray("\"9.7\""));
    }

    void aConflictCanBeDiscarded()
    {
        Site site;
        site.script = [](const remote::Request &request) -> std::optional<Result<Reply>> {
            return QByteArray(request.endpoint->id) == "orders.approve" ? problem(409, QStringLiteral("wrong_state")) : FakeTransport::json(201, {});
        };
        auto listener = std::make_unique<QObject>();
        Action action = approvalOf(1, 5);
        action.listener = listener.get();
        const auto first = site.queue->perform(action);
        listener.reset();
        const auto second = site.queue->perform(messageOn(1, QStringLiteral("after it")));
        QTRY_COMPARE(site.queue->undecided(), 1);
        QVERIFY(site.queue->discard(site.queue->actions().front().id));
        QTRY_VERIFY(site.queue->actions().isEmpty());
        QCOMPARE(site.messagesSent(), QStringList({QStringLiteral("after it")}));
    }

    void ownActionsAreNoForeignChange()
    {
        Site site;
        bool isThere = false;
        int version = 5;
        site.script = [&](const remote::Request &request) -> std::optional<Result<Reply>> {
            if (!isThere)
                return FakeTransport::cut();
            const QByteArray expected = '"' + QByteArray::number(version) + ".7\"";
            if (FakeTransport::headerOf(request, "If-Match") != expected)
                return problem(412, QStringLiteral("stale"));
            return FakeTransport::json(200, {{QStringLiteral("version"), ++version}});
        };
        QVERIFY(finish(site.queue->perform(approvalOf(1, 5))));
        QVERIFY(finish(site.queue->perform(approvalOf(1, 5))));
        site.restart();
        isThere = true;
        QTRY_VERIFY(site.queue->actions().isEmpty());
        QCOMPARE(version, 7);
    }

    void aSignInThatEndedKeepsWhatWaits()
    {
        Site site;
        bool isExpired = true;
        site.script = [&](const remote::Request &request) -> std::optional<Result<Reply>> {
            if (isExpired || QByteArray(request.endpoint->id) == "auth.jwt_refresh")
                return problem(401, QStringLiteral("token_expired"));
            return FakeTransport::json(201, {});
        };
        const auto done = site.queue->perform(messageOn(1, QStringLiteral("hello")));
        QVERIFY(finish(done));
        QVERIFY(done.result()->isKept);
        QTRY_VERIFY(!site.session->isSignedIn());
        QCOMPARE(site.queue->waiting(), 1);
        isExpired = false;
        site.signIn();
        QTRY_VERIFY(site.queue->actions().isEmpty());
    }

    void anotherAccountSeesNothingOfIt()
    {
        Site site;
        site.script = [](const remote::Request &) { return FakeTransport::cut(); };
        QVERIFY(finish(site.queue->perform(messageOn(1, QStringLiteral("hello")))));
        ActionQueue other(*site.session, site.store.get(), QStringLiteral("here 8"), site.clock);
        QVERIFY(other.open());
        QVERIFY(other.actions().isEmpty());
    }

    void anAnswerTheServerForgotIsNotAskedForAgain()
    {
        Site site;
        const auto done = site.queue->perform(messageOn(1, QStringLiteral("hello")));
        QTRY_COMPARE(site.transport.sentTo(message).size(), 1);
        site.clock.advance(std::chrono::hours(21));
        site.restart();
        QTRY_COMPARE(site.queue->undecided(), 1);
        QCOMPARE(site.queue->actions().front().error->reason, QStringLiteral("outcome_unknown"));
        QCOMPARE(site.transport.sentTo(message).size(), 1);
        QVERIFY(finish(done));
    }

    void somebodyInBetweenWhoAnswersIsNotTheServer()
    {
        Site site;
        bool isHotel = true;
        site.script = [&](const remote::Request &) -> std::optional<Result<Reply>> {
            return isHotel ? FakeTransport::plain(200, {}, "<html>Welcome to our hotel") : FakeTransport::json(201, {});
        };
        const auto done = site.queue->perform(messageOn(1, QStringLiteral("hello")));
        QVERIFY(finish(done));
        QVERIFY(done.result()->isKept);
        QCOMPARE(site.queue->waiting(), 1);
        isHotel = false;
        QTRY_VERIFY(site.queue->actions().isEmpty());
    }

    void oneProgramAtATimeHasTheFile()
    {
        Site site;
        const auto second = OfflineStore::open(site.file());
        QVERIFY(!second);
        QCOMPARE(second.error().reason, QStringLiteral("offline_in_use"));
        QCOMPARE(QFile::permissions(site.file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void withoutAStoreNothingIsCalledKept()
    {
        Site site;
        site.script = [](const remote::Request &) { return FakeTransport::cut(); };
        ActionQueue queue(*site.session, nullptr, QStringLiteral("here 7"), site.clock);
        const auto done = queue.perform(messageOn(1, QStringLiteral("hello")));
        QVERIFY(finish(done));
        QVERIFY(!done.result());
        QCOMPARE(done.result().error().code, ErrorCode::Network);
    }

    void p40_typedTextIsThereAfterAKill()
    {
        Site site;
        Drafts drafts(site.store.get(), QStringLiteral("here 7"), site.clock);
        drafts.setText(QStringLiteral("order:1/message"), QStringLiteral("H"));
        {
            Drafts again(site.store.get(), QStringLiteral("here 7"), site.clock); // another pair of eyes on the same disk
            QCOMPARE(again.text(QStringLiteral("order:1/message")), QStringLiteral("H"));
        }
        drafts.setText(QStringLiteral("order:1/message"), QStringLiteral("Hello नमस्ते"));
        QTRY_COMPARE(Drafts(site.store.get(), QStringLiteral("here 7"), site.clock).text(QStringLiteral("order:1/message")), QStringLiteral("Hello नमस्ते"));
        QCOMPARE(drafts.names(QStringLiteral("order:1/")), QStringList(QStringLiteral("order:1/message")));
        QVERIFY(Drafts(site.store.get(), QStringLiteral("here 8"), site.clock).names().isEmpty());
        drafts.remove(QStringLiteral("order:1/message"));
        drafts.flush();
        QVERIFY(Drafts(site.store.get(), QStringLiteral("here 7"), site.clock).names().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActionQueue)
#include "tst_action_queue.moc"
