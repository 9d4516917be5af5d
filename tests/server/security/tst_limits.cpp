// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/memory_attempt_store.h"
#include "server/security/rate_limit.h"
#include "server/security/sign_in_guard.h"
#include "server/security/ticket.h"
#include "tests/support/fake_clock.h"

#include <QTest>

#include <thread>

using namespace emesa;
using namespace emesa::security;
using namespace emesa::test;
using namespace std::chrono_literals;

namespace {

const QHostAddress homeAddress(QStringLiteral("192.0.2.7"));
const QHostAddress evilAddress(QStringLiteral("203.0.113.66"));

/// What the guard keeps, with a switch that takes the database away.
class FakeAttemptStore final : public AttemptStore
{
public:
    explicit FakeAttemptStore(const Clock &clock) : m_store(clock) {}
    bool broken = false;

    Result<AttemptState> load(const QByteArray &track) override { return broken ? down<AttemptState>() : m_store.load(track); }
    Result<AttemptState> update(const QByteArray &track, const std::function<void(AttemptState &)> &change) override
    {
        return broken ? down<AttemptState>() : m_store.update(track, change);
    }
    Status clear(const QByteArray &track) override { return broken ? down<void>() : m_store.clear(track); }
    Result<bool> knowsDevice(const QByteArray &account, const QByteArray &device) override
    {
        return broken ? down<bool>() : m_store.knowsDevice(account, device);
    }
    Status rememberDevice(const QByteArray &account, const QByteArray &device, Timestamp now) override
    {
        return broken ? down<void>() : m_store.rememberDevice(account, device, now);
    }
    Status forgetDevice(const QByteArray &account, const QByteArray &device) override
    {
        return broken ? down<void>() : m_store.forgetDevice(account, device);
    }
    Status forgetDevices(const QByteArray &account) override
    {
        return broken ? down<void>() : m_store.forgetDevices(account);
    }
    Result<QList<QByteArray>> devices(const QByteArray &account) override
    {
        return broken ? down<QList<QByteArray>>() : m_store.devices(account);
    }

private:
    template<typename T>
    static Result<T> down()
    {
        return Error{ErrorCode::Unavailable, QStringLiteral("database_down"), QString()};
    }
    MemoryAttemptStore m_store;
};

/// An attacker with an address of his own for every attempt, so that only the account's limit can stop him.
QHostAddress botAddress(int number)
{
    return QHostAddress(quint32(0x0a000000 + number * 256));
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bucketFillsAndRefills();
    void refusalNamesTheWait();
    void severalKeysCountTogetherOrNotAtAll();
    void memoryIsBounded();
    void hammeringDoesNotAgeOut();
    void wallClockDoesNotMatter();
    void addressForms_data();
    void addressForms();
    void limiterThreads();

    void case058_refreshGuessing();
    void case063_tenFailuresAreFree();
    void case063_delayGrows();
    void case063_failuresLeaveTheWindow();
    void case063_ownerFromKnownNetwork();
    void case063_ownerWithDeviceToken();
    void case063_knownDeviceHasItsOwnLimit();
    void case063_hundredInARowLock();
    void case063_hundredOnADeviceForgetIt();
    void case063_strangersSuccessEndsTheirRow();
    void case063_unknownAccountsBehaveAlike();
    void case063_accountsAreApart();
    void case063_devicesBelongToOneAccount();
    void case063_devicesAgeOut();
    void case064_sprayingFromOneAddress();
    void case064_sprayingFromOneNetwork_data();
    void case064_sprayingFromOneNetwork();
    void case064_honestSignInsCostNothing();
    void case064_parallelGuessesAreCountedBeforeTheyFail();
    void storeErrorsComeThrough();
    void memoryStoreIsBounded();

    void case115_ticketOnce();
    void case115_ticketExpires();
    void case115_unknownTickets();
    void ticketsAreBounded();
    void ticketsAreRevoked();
    void ticketThreads();

private:
    SignInAttempt stranger(int number = 1) const { return {QStringLiteral("7"), botAddress(number), {}}; }
    SignInAttempt owner() const { return {QStringLiteral("7"), homeAddress, {}}; }
    /// Tries a wrong password; the wait in seconds if it is not even looked at.
    int fail(const SignInAttempt &attempt)
    {
        const Result<SignInGuard::Admission> admission = m_guard->admit(attempt);
        if (!admission)
            return admission.error().details.value(QStringLiteral("retry_after")).toInt();
        if (!m_guard->failed(*admission))
            return -1;
        return 0;
    }
    bool signIn(const SignInAttempt &attempt)
    {
        const Result<SignInGuard::Admission> admission = m_guard->admit(attempt);
        return admission && m_guard->succeeded(*admission);
    }
    /// Fails until `count` failures were counted, waiting as long as told.
    void failPatiently(const SignInAttempt &attempt, int count)
    {
        for (int done = 0; done < count;) {
            const int wait = fail(attempt);
            QVERIFY(wait >= 0);
            if (wait == 0)
                ++done;
            else
                m_clock->advance(std::chrono::seconds(wait));
        }
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeAttemptStore> m_store;
    std::unique_ptr<RateLimiter> m_limiter;
    std::unique_ptr<SignInGuard> m_guard;
};

void LimitsTest::init()
{
    m_guard.reset();
    m_limiter.reset();
    m_store.reset();
    m_clock = std::make_unique<FakeClock>();
    m_store = std::make_unique<FakeAttemptStore>(*m_clock);
    m_limiter = std::make_unique<RateLimiter>(*m_clock);
    m_guard = std::make_unique<SignInGuard>(*m_store, *m_limiter, *m_clock);
}

void LimitsTest::bucketFillsAndRefills()
{
    const RateKey key{{"test", 3, 30}, "a"};
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_limiter->take(key).allowed);
    const RateLimiter::Decision refused = m_limiter->take(key);
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.retryAfterSeconds, 10);
    QVERIFY(m_limiter->take(RateKey{{"test", 3, 30}, "b"}).allowed);
    QVERIFY(m_limiter->take(RateKey{{"other", 3, 30}, "a"}).allowed);
    m_clock->advance(9'999ms);
    QCOMPARE(m_limiter->take(key).retryAfterSeconds, 1);
    m_clock->advance(1ms);
    QVERIFY(m_limiter->peek(std::span(&key, 1)).allowed);
    QVERIFY(m_limiter->take(key).allowed);
    QVERIFY(!m_limiter->take(key).allowed);
    m_clock->advance(1h); // never more than the burst
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_limiter->take(key).allowed);
    QVERIFY(!m_limiter->take(key).allowed);
    m_limiter->giveBack(std::span(&key, 1));
    QVERIFY(m_limiter->take(key).allowed);
}

void LimitsTest::refusalNamesTheWait()
{
    const RateKey key{{"test", 1, 60}, "a"};
    QVERIFY(m_limiter->admit(key));
    const Status refused = m_limiter->admit(key);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooMany);
    QCOMPARE(refused.error().reason, QStringLiteral("rate_limited"));
    QCOMPARE(refused.error().details.value(QStringLiteral("retry_after")).toInt(), 60);
}

void LimitsTest::severalKeysCountTogetherOrNotAtAll()
{
    const RateRule narrow{"narrow", 1, 60}, wide{"wide", 3, 60};
    const QList<RateKey> first{{narrow, "a"}, {wide, "n"}}, second{{narrow, "b"}, {wide, "n"}}, third{{narrow, "c"}, {wide, "n"}};
    QVERIFY(m_limiter->take(first).allowed);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!m_limiter->take(first).allowed); // must not use up the network for others
    QVERIFY(m_limiter->take(second).allowed);
    QVERIFY(m_limiter->take(third).allowed);
    QVERIFY(!m_limiter->take(QList<RateKey>{{narrow, "d"}, {wide, "n"}}).allowed);
}

void LimitsTest::memoryIsBounded()
{
    RateLimiter limiter(*m_clock, 1000);
    for (int i = 0; i < 5000; ++i)
        QVERIFY(limiter.take(RateKey{{"test", 1, 60}, QByteArray::number(i)}).allowed);
    QCOMPARE(limiter.entries(), size_t(1000));
    QVERIFY(!limiter.take(RateKey{{"test", 1, 60}, "4999"}).allowed);
    QVERIFY(limiter.take(RateKey{{"test", 1, 60}, "0"}).allowed); // forgotten long ago
}

void LimitsTest::hammeringDoesNotAgeOut()
{
    RateLimiter limiter(*m_clock, 10);
    const RateKey hammer{{"test", 1, 3600}, "hammer"};
    QVERIFY(limiter.take(hammer).allowed);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(limiter.take(RateKey{{"test", 1, 3600}, QByteArray::number(i)}).allowed);
        QVERIFY(!limiter.take(hammer).allowed);
    }
}

void LimitsTest::wallClockDoesNotMatter()
{
    const RateKey key{{"test", 1, 60}, "a"};
    QVERIFY(m_limiter->take(key).allowed);
    m_clock->stepWall(24h);
    QVERIFY(!m_limiter->take(key).allowed);
    m_clock->stepWall(-48h);
    m_clock->advance(60s);
    QVERIFY(m_limiter->take(key).allowed);
}

void LimitsTest::addressForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("network");
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.77") << QByteArray("192.0.2.77") << QByteArray("192.0.2.0/24");
    QTest::newRow("IPv4 in IPv6") << QStringLiteral("::ffff:192.0.2.77") << QByteArray("192.0.2.77") << QByteArray("192.0.2.0/24");
    QTest::newRow("IPv6") << QStringLiteral("2001:DB8:1:2:3:4:5:6") << QByteArray("2001:db8:1:2:3:4:5:6") << QByteArray("2001:db8:1:2::/64");
    QTest::newRow("IPv6 with scope") << QStringLiteral("fe80::1%eth0") << QByteArray("fe80::1") << QByteArray("fe80::/64");
    QTest::newRow("IPv6 loopback") << QStringLiteral("::1") << QByteArray("::1") << QByteArray("::/64");
    QTest::newRow("none") << QString() << QByteArray("unknown") << QByteArray("unknown");
}

void LimitsTest::addressForms()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, network);
    const AddressKeys keys = addressKeys(QHostAddress(text));
    QCOMPARE(keys.address, address);
    QCOMPARE(keys.network, network);
}

void LimitsTest::limiterThreads()
{
    std::atomic<int> allowed = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 1000; ++i)
                allowed += m_limiter->take(RateKey{{"test", 100, 3600}, "a"}).allowed ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(allowed.load(), 100);
}

void LimitsTest::case058_refreshGuessing()
{
    const AddressKeys keys = addressKeys(evilAddress);
    const QList<RateKey> counted{{rules::refreshFailurePerAddress, keys.address}, {rules::refreshFailurePerNetwork, keys.network}};
    int unauthenticated = 0, tooMany = 0;
    for (int i = 0; i < 1000; ++i)
        ++(m_limiter->admit(counted) ? unauthenticated : tooMany);
    QCOMPARE(unauthenticated, 30);
    QCOMPARE(tooMany, 970);
}

void LimitsTest::case063_tenFailuresAreFree()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(fail(stranger(i)), 0);
    QVERIFY(signIn(stranger(50)));
}

void LimitsTest::case063_delayGrows()
{
    for (int i = 0; i < 11; ++i)
        QCOMPARE(fail(stranger(i)), 0);
    const Result<SignInGuard::Admission> refused = m_guard->admit(stranger(100));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooMany);
    QCOMPARE(refused.error().reason, QStringLiteral("sign_in_delayed"));
    QList<int> waits;
    for (int i = 0; i < 4; ++i) {
        waits << fail(stranger(200 + i));
        m_clock->advance(std::chrono::seconds(waits.last()) - 1ms);
        QCOMPARE(fail(stranger(300 + i)), 1); // one millisecond too early
        m_clock->advance(1ms);
        QCOMPARE(fail(stranger(400 + i)), 0);
    }
    QCOMPARE(waits, (QList<int>{30, 60, 120, 240}));
}

void LimitsTest::case063_failuresLeaveTheWindow()
{
    for (int i = 0; i < 11; ++i)
        QCOMPARE(fail(stranger(i)), 0);
    QVERIFY(fail(stranger(20)) > 0);
    m_clock->advance(15min);
    for (int i = 0; i < 11; ++i)
        QCOMPARE(fail(stranger(100 + i)), 0);
    QCOMPARE(fail(stranger(200)), 30);
}

void LimitsTest::case063_ownerFromKnownNetwork()
{
    QVERIFY(signIn(owner()));
    failPatiently(stranger(), 30);
    QVERIFY(fail(stranger(2)) > 0);
    QVERIFY(signIn({QStringLiteral("7"), QHostAddress(QStringLiteral("192.0.2.200")), {}})); // same /24
    QVERIFY(fail(stranger(3)) > 0); // the owner's success does not free the strangers
}

void LimitsTest::case063_ownerWithDeviceToken()
{
    const SignInAttempt laptop{QStringLiteral("7"), homeAddress, "laptop secret"};
    QVERIFY(signIn(laptop));
    failPatiently(stranger(), 30);
    const QHostAddress hotel(QStringLiteral("198.51.100.9"));
    QVERIFY(!m_guard->admit({QStringLiteral("7"), hotel, {}}));
    QVERIFY(!m_guard->admit({QStringLiteral("7"), hotel, "guessed secret"}));
    QVERIFY(signIn({QStringLiteral("7"), hotel, "laptop secret"}));
}

void LimitsTest::case063_knownDeviceHasItsOwnLimit()
{
    QVERIFY(signIn(owner()));
    for (int i = 0; i < 11; ++i)
        QCOMPARE(fail(owner()), 0);
    QCOMPARE(fail(owner()), 30);
    QCOMPARE(fail(stranger()), 0); // and does not use up the strangers'
}

void LimitsTest::case063_hundredInARowLock()
{
    QVERIFY(signIn(owner()));
    int number = 0;
    for (int failures = 0; failures < 100;) {
        const int wait = fail(stranger(++number));
        QVERIFY(wait >= 0);
        if (wait == 0)
            ++failures;
        else
            m_clock->advance(std::chrono::seconds(wait));
    }
    m_clock->advance(48h);
    const Result<SignInGuard::Admission> locked = m_guard->admit(stranger(++number));
    QVERIFY(!locked);
    QCOMPARE(locked.error().reason, QStringLiteral("sign_in_locked"));
    QVERIFY(signIn(owner()));
    QVERIFY(!m_guard->admit(stranger(++number)));
    QVERIFY(m_guard->reset(QStringLiteral("7")));
    QVERIFY(signIn(stranger(++number)));
}

void LimitsTest::case063_hundredOnADeviceForgetIt()
{
    QVERIFY(signIn(owner()));
    failPatiently(owner(), 99);
    int wait = fail(owner());
    while (wait > 0) {
        m_clock->advance(std::chrono::seconds(wait));
        wait = fail(owner());
    }
    const Result<SignInGuard::Admission> now = m_guard->admit(owner());
    QVERIFY(now);
    QVERIFY(now->device.isEmpty());
}

void LimitsTest::case063_strangersSuccessEndsTheirRow()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(fail(stranger(i)), 0);
    QVERIFY(signIn(stranger(50)));
    for (int i = 0; i < 11; ++i)
        QCOMPARE(fail(stranger(100 + i)), 0);
    QCOMPARE(fail(stranger(200)), 30);
}

void LimitsTest::case063_unknownAccountsBehaveAlike()
{
    const auto answers = [this](const QString &account) {
        QList<int> waits;
        for (int i = 0; i < 15; ++i)
            waits << fail({account, botAddress(int(qHash(account) % 1000) + i), {}});
        return waits;
    };
    QCOMPARE(answers(QStringLiteral("?nobody")), answers(QStringLiteral("7")));
    QVERIFY(fail({QStringLiteral("?NOBODY"), botAddress(5000), {}}) > 0); // another spelling is no new account
}

void LimitsTest::case063_accountsAreApart()
{
    failPatiently(stranger(), 15);
    QVERIFY(!m_guard->admit(stranger(2)));
    QVERIFY(m_guard->admit({QStringLiteral("8"), botAddress(3), {}}));
}

void LimitsTest::case063_devicesBelongToOneAccount()
{
    const QHostAddress hotel(QStringLiteral("198.51.100.9"));
    QVERIFY(signIn({QStringLiteral("8"), hotel, "token"}));
    const Result<SignInGuard::Admission> other = m_guard->admit({QStringLiteral("7"), hotel, "token"});
    QVERIFY(other);
    QVERIFY(other->device.isEmpty());
    QVERIFY(m_guard->forgetDevices(QStringLiteral("8")));
    QVERIFY(m_guard->admit({QStringLiteral("8"), hotel, "token"})->device.isEmpty());
}

void LimitsTest::case063_devicesAgeOut()
{
    QVERIFY(signIn(owner()));
    m_clock->advance(24h * 89);
    QVERIFY(!m_guard->admit(owner())->device.isEmpty());
    m_clock->advance(24h * 2);
    QVERIFY(m_guard->admit(owner())->device.isEmpty());
    for (int i = 0; i < 25; ++i)
        QVERIFY(signIn(stranger(i)));
    QVERIFY(m_guard->admit(stranger(0))->device.isEmpty());
    QVERIFY(!m_guard->admit(stranger(24))->device.isEmpty());
}

void LimitsTest::case064_sprayingFromOneAddress()
{
    int tried = 0;
    for (int i = 0; i < 1000; ++i)
        tried += fail({QStringLiteral("account %1").arg(i), evilAddress, {}}) == 0 ? 1 : 0;
    QCOMPARE(tried, rules::signInPerAddress.burst);
    const Result<SignInGuard::Admission> refused = m_guard->admit({QStringLiteral("x"), evilAddress, {}});
    QCOMPARE(refused.error().reason, QStringLiteral("rate_limited"));
    QVERIFY(refused.error().details.value(QStringLiteral("retry_after")).toInt() > 0);
    QVERIFY(m_guard->admit(owner()));
}

void LimitsTest::case064_sprayingFromOneNetwork_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("64 one /24") << QStringLiteral("203.0.113.%1");
    QTest::newRow("64 one /64") << QStringLiteral("2001:db8:5:6::%1");
}

void LimitsTest::case064_sprayingFromOneNetwork()
{
    QFETCH(QString, pattern);
    int tried = 0;
    for (int i = 0; i < 1000; ++i)
        tried += fail({QStringLiteral("account %1").arg(i), QHostAddress(pattern.arg(i % 250)), {}}) == 0 ? 1 : 0;
    QCOMPARE(tried, rules::signInPerNetwork.burst);
}

void LimitsTest::case064_honestSignInsCostNothing()
{
    for (int i = 0; i < 300; ++i)
        QVERIFY(signIn({QStringLiteral("account %1").arg(i), homeAddress, {}}));
}

void LimitsTest::case064_parallelGuessesAreCountedBeforeTheyFail()
{
    int admitted = 0;
    for (int i = 0; i < 1000; ++i)
        admitted += m_guard->admit({QStringLiteral("account %1").arg(i), evilAddress, {}}) ? 1 : 0;
    QCOMPARE(admitted, rules::signInPerAddress.burst);
}

void LimitsTest::storeErrorsComeThrough()
{
    const Result<SignInGuard::Admission> admission = m_guard->admit(owner());
    m_store->broken = true;
    QCOMPARE(m_guard->admit(owner()).error().code, ErrorCode::Unavailable);
    QCOMPARE(m_guard->failed(*admission).error().code, ErrorCode::Unavailable);
    QCOMPARE(m_guard->succeeded(*admission).error().code, ErrorCode::Unavailable);
    QCOMPARE(m_guard->reset(QStringLiteral("7")).error().code, ErrorCode::Unavailable);
}

void LimitsTest::memoryStoreIsBounded()
{
    MemoryAttemptStore store(*m_clock, 10);
    for (int i = 0; i < 100; ++i)
        QVERIFY(store.update(QByteArray::number(i), [](AttemptState &state) { ++state.failuresInRow; }));
    QCOMPARE(store.load("0")->failuresInRow, 0);
    QCOMPARE(store.load("99")->failuresInRow, 1);
    QVERIFY(store.clear("99"));
    QCOMPARE(store.load("99")->failuresInRow, 0);
}

void LimitsTest::case115_ticketOnce()
{
    TicketBox box(*m_clock);
    const TicketHolder holder{7, QStringLiteral("s1")};
    const QByteArray ticket = box.issue(holder);
    QCOMPARE(ticket.size(), 43);
    QVERIFY(box.issue(holder) != ticket);
    QCOMPARE(box.redeem(ticket), std::optional(holder));
    QVERIFY(!box.redeem(ticket));
    QCOMPARE(box.outstanding(), size_t(1));
}

void LimitsTest::case115_ticketExpires()
{
    TicketBox box(*m_clock);
    const QByteArray early = box.issue({7, {}}), late = box.issue({7, {}});
    m_clock->advance(29'999ms);
    QVERIFY(box.redeem(early));
    m_clock->advance(1ms);
    QVERIFY(!box.redeem(late));
    QCOMPARE(box.outstanding(), size_t(0));
}

void LimitsTest::case115_unknownTickets()
{
    TicketBox box(*m_clock);
    const QByteArray ticket = box.issue({7, {}});
    QVERIFY(!box.redeem(""));
    QVERIFY(!box.redeem("x"));
    QVERIFY(!box.redeem(QByteArray(1024 * 1024, 'A')));
    QVERIFY(!box.redeem(QByteArray(ticket + '=')));
    QVERIFY(!box.redeem(ticket.first(42)));
    QVERIFY(box.redeem(ticket));
}

void LimitsTest::ticketsAreBounded()
{
    TicketBox box(*m_clock, 20, 5);
    const QByteArray others = box.issue({8, {}});
    QList<QByteArray> mine;
    for (int i = 0; i < 50; ++i)
        mine << box.issue({7, {}});
    QCOMPARE(box.outstanding(), size_t(6));
    QVERIFY(box.redeem(others)); // one user cannot push out another
    QVERIFY(!box.redeem(mine.first()));
    QVERIFY(box.redeem(mine.last()));
    for (int user = 100; user < 200; ++user)
        QVERIFY(!box.issue({user, {}}).isEmpty());
    QCOMPARE(box.outstanding(), size_t(20));
}

void LimitsTest::ticketsAreRevoked()
{
    TicketBox box(*m_clock);
    const QByteArray first = box.issue({7, QStringLiteral("s1")}), second = box.issue({7, QStringLiteral("s2")}),
                     third = box.issue({8, QStringLiteral("s3")});
    box.revokeSignIn(QStringLiteral("s1"));
    QVERIFY(!box.redeem(first));
    box.revokeUser(7);
    QVERIFY(!box.redeem(second));
    QVERIFY(box.redeem(third));
}

void LimitsTest::ticketThreads()
{
    TicketBox box(*m_clock);
    const QByteArray ticket = box.issue({7, {}});
    std::atomic<int> redeemed = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 100; ++i) {
                redeemed += box.redeem(ticket) ? 1 : 0;
                const QByteArray own = box.issue({t + 10, {}});
                redeemed += box.redeem(own) ? 0 : 1000;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(redeemed.load(), 1);
    QCOMPARE(box.outstanding(), size_t(0));
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
