// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/password_hash.h"
#include "server/security/password_policy.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace emesa;
using namespace emesa::security;
using namespace std::chrono_literals;

class PasswordsTest : public QObject
{
    Q_OBJECT

private slots:
    void hashAndVerify();
    void knownHashes_data();
    void knownHashes();
    void unusableHashes_data();
    void unusableHashes();
    void weakerParametersAreRehashed();
    void unicodeFormsAreOne();
    void case059_equalWork();
    void case065_gateBoundsParallelHashes();
    void case065_fullQueueIsTurnedAwayAtOnce();
    void case065_patienceEnds();
    void case065_hasherPassesTheGate();
    void placesKeepTheirMemory();
    void case066_policy_data();
    void case066_policy();
    void case066_noTruncation();
    void case066_nulSafe();
    void case066_zxcvbnInputIsCapped();
    void speedHash();

private:
    HashGate m_gate;
    Argon2Settings m_small{256, 2, 1};
};

void PasswordsTest::hashAndVerify()
{
    const PasswordHasher hasher(m_gate);
    const Result<QByteArray> stored = hasher.hash(QStringLiteral("correct horse battery"));
    QVERIFY(stored);
    QVERIFY(stored->startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    const Result<PasswordVerdict> right = hasher.verify(*stored, QStringLiteral("correct horse battery"));
    QVERIFY(right->matches);
    QVERIFY(!right->needsRehash);
    QVERIFY(!hasher.verify(*stored, QStringLiteral("correct horse batterY"))->matches);
    QVERIFY(!hasher.verify(*stored, QString())->matches);
    QVERIFY(*hasher.hash(QStringLiteral("correct horse battery")) != *stored);
    QVERIFY(hasher.dummyVerify(QStringLiteral("correct horse battery")));
}

/// Argon2id: the vectors libargon2 publishes for itself. pbkdf2_sha256: Python's hashlib.pbkdf2_hmac, which
/// Django calls.
void PasswordsTest::knownHashes_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QString>("password");
    QTest::newRow("argon2id 64 MiB")
        << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")
        << QStringLiteral("password");
    QTest::newRow("argon2id 256 KiB")
        << QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
        << QStringLiteral("password");
    QTest::newRow("django") << QByteArray("pbkdf2_sha256$1000$a1B2c3D4e5F6$KMre4oUCAWR1zDIIDD3RVzw6ufRco12VnMhzBEmQ9Eo=")
                            << QStringLiteral("correct horse battery");
    QTest::newRow("django, 120 000 rounds, Unicode")
        << QByteArray("pbkdf2_sha256$120000$saltsaltsalt$jYHrAV8wRao5EeLObWN4RIHIL49/950Ye4uVmFn5wXU=")
        << QStringLiteral("Grüße, Müller");
}

void PasswordsTest::knownHashes()
{
    QFETCH(QByteArray, stored);
    QFETCH(QString, password);
    const PasswordHasher hasher(m_gate);
    const Result<PasswordVerdict> right = hasher.verify(stored, password);
    QVERIFY(right->matches);
    QVERIFY(right->needsRehash);
    const Result<PasswordVerdict> wrong = hasher.verify(stored, QString(password + u' '));
    QVERIFY(!wrong->matches);
    QVERIFY(!wrong->needsRehash);
}

void PasswordsTest::unusableHashes_data()
{
    QTest::addColumn<QByteArray>("stored");
    const auto row = [](const char *name, const QByteArray &stored) { QTest::newRow(name) << stored; };
    row("empty", "");
    row("Django's unusable", "!abcdef");
    row("plain text", "password");
    row("md5", "md5$salt$5f4dcc3b5aa765d61d8327deb882cf99");
    row("argon2i", "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    row("argon2id of 4 TiB", "$argon2id$v=19$m=4294967295,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    row("argon2id of 4 billion passes", "$argon2id$v=19$m=256,t=4294967295,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    row("argon2id, empty hash", "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$");
    row("argon2id, no base64", "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$???");
    row("pbkdf2 without rounds", "pbkdf2_sha256$0$salt$KMre4oUCAWR1zDIIDD3RVzw6ufRco12VnMhzBEmQ9Eo=");
    row("pbkdf2, 2^31 rounds", "pbkdf2_sha256$2147483648$salt$KMre4oUCAWR1zDIIDD3RVzw6ufRco12VnMhzBEmQ9Eo=");
    row("pbkdf2, short hash", "pbkdf2_sha256$1000$salt$AAAA");
}

void PasswordsTest::unusableHashes()
{
    QFETCH(QByteArray, stored);
    const PasswordHasher hasher(m_gate, m_small);
    for (const QString &password : {QStringLiteral("password"), QString(), QString::fromUtf8(stored)}) {
        const Result<PasswordVerdict> verdict = hasher.verify(stored, password);
        QVERIFY(verdict);
        QVERIFY(!verdict->matches);
    }
}

void PasswordsTest::weakerParametersAreRehashed()
{
    const PasswordHasher weak(m_gate, m_small), strong(m_gate, {512, 2, 1});
    const QByteArray stored = *weak.hash(QStringLiteral("secret"));
    QVERIFY(!weak.verify(stored, QStringLiteral("secret"))->needsRehash);
    QVERIFY(strong.verify(stored, QStringLiteral("secret"))->matches);
    QVERIFY(strong.verify(stored, QStringLiteral("secret"))->needsRehash);
}

void PasswordsTest::unicodeFormsAreOne()
{
    const PasswordHasher hasher(m_gate, m_small);
    const QByteArray stored = *hasher.hash(QStringLiteral("caf\u00e9 au lait"));
    QVERIFY(hasher.verify(stored, QStringLiteral("cafe\u0301 au lait"))->matches);
    QVERIFY(!hasher.verify(stored, QStringLiteral("cafe au lait"))->matches);
}

/// The work done is what is compared; a comparison of medians over the network belongs to the load tests.
void PasswordsTest::case059_equalWork()
{
    const PasswordHasher hasher(m_gate, m_small, 1000);
    QCOMPARE(hasher.legacyIterations(), 1000);
    const QByteArray django = "pbkdf2_sha256$120000$saltsaltsalt$jYHrAV8wRao5EeLObWN4RIHIL49/950Ye4uVmFn5wXU=";
    QVERIFY(!hasher.verify(django, QStringLiteral("wrong"))->matches);
    QCOMPARE(hasher.legacyIterations(), 120'000); // from now on everybody pays what the dearest account costs

    const QByteArray argon2 = *hasher.hash(QStringLiteral("secret"));
    const auto median = [&](const std::function<void()> &work) {
        QList<qint64> times;
        for (int i = 0; i < 9; ++i) {
            QElapsedTimer timer;
            timer.start();
            work();
            times << timer.nsecsElapsed() / 1000;
        }
        std::sort(times.begin(), times.end());
        return times[4];
    };
    const qint64 unknown = median([&] { QVERIFY(hasher.dummyVerify(QStringLiteral("wrong"))); });
    const qint64 modern = median([&] { QVERIFY(!hasher.verify(argon2, QStringLiteral("wrong"))->matches); });
    const qint64 legacy = median([&] { QVERIFY(!hasher.verify(django, QStringLiteral("wrong"))->matches); });
    qInfo() << "medians in µs: unknown" << unknown << "argon2" << modern << "pbkdf2" << legacy;
}

void PasswordsTest::case065_gateBoundsParallelHashes()
{
    HashGate gate({.parallel = 2, .waiting = 100, .patience = 60s});
    const PasswordHasher hasher(gate, {1024, 1, 1});
    std::atomic<int> highest = 0, done = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 10; ++i) {
                const int running = gate.running();
                int seen = highest;
                while (running > seen && !highest.compare_exchange_weak(seen, running)) {
                }
                done += hasher.hash(QStringLiteral("secret")) ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(highest <= 2);
    QCOMPARE(done.load(), 80);
    QCOMPARE(gate.running(), 0);
    QCOMPARE(gate.waiting(), 0);
}

void PasswordsTest::case065_fullQueueIsTurnedAwayAtOnce()
{
    HashGate gate({.parallel = 1, .waiting = 1, .patience = 60s, .retryAfterSeconds = 7});
    std::optional<Result<HashGate::Permit>> held(gate.enter());
    QVERIFY(*held);
    std::atomic<bool> second = false;
    std::thread waiter([&] { second = gate.enter().hasValue(); });
    QTRY_COMPARE(gate.waiting(), 1);
    const Result<HashGate::Permit> third = gate.enter();
    QVERIFY(!third);
    QCOMPARE(third.error().code, ErrorCode::TooMany);
    QCOMPARE(third.error().details.value(QStringLiteral("retry_after")).toInt(), 7);
    held.reset();
    waiter.join();
    QVERIFY(second);
    QCOMPARE(gate.running(), 0);
}

void PasswordsTest::case065_patienceEnds()
{
    HashGate gate({.parallel = 1, .waiting = 1, .patience = 20ms});
    const Result<HashGate::Permit> held = gate.enter();
    QVERIFY(held);
    const Result<HashGate::Permit> late = gate.enter();
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Unavailable);
    QCOMPARE(gate.waiting(), 0);
}

void PasswordsTest::case065_hasherPassesTheGate()
{
    HashGate gate({.parallel = 1, .waiting = 0});
    const PasswordHasher hasher(gate, m_small);
    const QByteArray stored = *hasher.hash(QStringLiteral("secret"));
    const Result<HashGate::Permit> held = gate.enter();
    QCOMPARE(hasher.hash(QStringLiteral("secret")).error().code, ErrorCode::TooMany);
    QCOMPARE(hasher.verify(stored, QStringLiteral("secret")).error().code, ErrorCode::TooMany);
    QCOMPARE(hasher.verify("!", QStringLiteral("secret")).error().code, ErrorCode::TooMany);
    QCOMPARE(hasher.dummyVerify(QStringLiteral("secret")).error().code, ErrorCode::TooMany);
}

void PasswordsTest::placesKeepTheirMemory()
{
    HashGate gate({.parallel = 2, .waiting = 0});
    const unsigned char *first = nullptr;
    {
        Result<HashGate::Permit> permit = gate.enter();
        first = permit->memory(5000);
        QVERIFY(first);
        Result<HashGate::Permit> other = gate.enter();
        QVERIFY(other->memory(5000) && other->memory(5000) != first);
        QCOMPARE(permit->memory(100), first);
        QVERIFY(!permit->memory(HashGate::Bench::most + 1));
    }
    Result<HashGate::Permit> again = gate.enter(), second = gate.enter();
    QVERIFY(again->memory(5000) == first || second->memory(5000) == first);
    // Hashes of every size over the same memory, also after one that got its own.
    HashGate narrow({.parallel = 1, .waiting = 0});
    for (const quint32 memoryKiB : {64u, 40'000u, 256u, 19'456u, 64u}) {
        const PasswordHasher hasher(narrow, {memoryKiB, 1, 1});
        const Result<QByteArray> stored = hasher.hash(QStringLiteral("secret"));
        QVERIFY(stored);
        QVERIFY(hasher.verify(*stored, QStringLiteral("secret"))->matches);
        QVERIFY(!hasher.verify(*stored, QStringLiteral("Secret"))->matches);
    }
}

void PasswordsTest::case066_policy_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code"); // empty: accepted
    const auto row = [](const char *name, const QString &password, const char *code) {
        QTest::newRow(name) << password << QString::fromLatin1(code);
    };
    row("66 1 MB", QString(1024 * 1024, u'x'), "max_length");
    row("66 1,025 bytes", QString(1025, u'x'), "max_length");
    row("66 1,025 bytes in 513 characters", QString(QString(512, u'\u00e9') + u'x'), "max_length");
    row("66 empty", QString(), "required");
    row("66 11 characters", QStringLiteral("xK9#mQ2vLp7"), "min_length");
    row("66 12 characters", QStringLiteral("xK9#mQ2vLp7z"), "");
    row("66 11 characters outside the BMP", QStringLiteral("😀🚀🌍🔧🎲🧩🦊🐙🌵🍉🎻"), "min_length");
    row("66 12 characters outside the BMP", QStringLiteral("😀🚀🌍🔧🎲🧩🦊🐙🌵🍉🎻🧊"), "");
    row("66 lone surrogate", QString(QStringLiteral("violet anvil rivers") + QChar(0xd800)), "invalid");
    row("66 top list", QStringLiteral("passwordpassword"), "too_weak");
    row("66 top list with digits", QStringLiteral("Password1234"), "too_weak");
    row("66 top list, leet", QStringLiteral("P@ssw0rd2024!"), "too_weak");
    row("66 digits", QStringLiteral("123456789012"), "too_weak");
    row("66 keyboard", QStringLiteral("qwertyuiop12"), "too_weak");
    row("66 repetition", QString(40, u'a'), "too_weak");
    row("66 date twice (score 2)", QStringLiteral("19901231199012"), "too_weak");
    row("66 company name", QStringLiteral("AcmeMetalworks"), "too_weak");
    row("66 company name and year", QStringLiteral("AcmeMetalworks2026"), "too_weak");
    row("66 company name with punctuation", QStringLiteral("Acme Metalworks!"), "too_weak");
    row("66 e-mail", QStringLiteral("ada.byron@example.com"), "too_weak");
    row("66 own name", QStringLiteral("AdaByronAdaByron"), "too_weak");
    row("66 four words", QStringLiteral("violet anvil 47 rivers"), "");
    row("66 Unicode words", QStringLiteral("Größe Hämmer Übermut"), "");
    row("66 64 characters", QStringLiteral("violet anvil 47 rivers under a heavy crane, said the old welder!"), "");
    row("66 1,024 bytes", QString(QStringLiteral("violet anvil 47 rivers ").repeated(44) + QString(12, u'x')), "");
}

void PasswordsTest::case066_policy()
{
    QFETCH(QString, password);
    QFETCH(QString, code);
    const QStringList words{QStringLiteral("ada.byron@example.com"), QStringLiteral("Ada"), QStringLiteral("Byron"),
                            QStringLiteral("Acme Metalworks")};
    const QList<FieldError> errors = PasswordPolicy().check(password, words, QStringLiteral("new_password"));
    if (code.isEmpty()) {
        QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qPrintable(errors.first().code));
        return;
    }
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().code, code);
    QCOMPARE(errors.first().field, QStringLiteral("new_password"));
    QVERIFY(!errors.first().message.isEmpty());
}

void PasswordsTest::case066_noTruncation()
{
    const PasswordHasher hasher(m_gate, m_small);
    const QString longest(1023, u'x');
    const QByteArray stored = *hasher.hash(QString(longest + u'a'));
    QVERIFY(hasher.verify(stored, QString(longest + u'a'))->matches);
    QVERIFY(!hasher.verify(stored, QString(longest + u'b'))->matches);
    QVERIFY(!hasher.verify(stored, longest)->matches);
    QVERIFY(!hasher.verify(stored, QString(longest + QStringLiteral("ab")))->matches);
}

void PasswordsTest::case066_nulSafe()
{
    const PasswordHasher hasher(m_gate, m_small);
    const QString first = QString(QStringLiteral("prefix") + QChar(u'\0') + QStringLiteral("one"));
    const QString second = QString(QStringLiteral("prefix") + QChar(u'\0') + QStringLiteral("two"));
    const QByteArray stored = *hasher.hash(first);
    QVERIFY(hasher.verify(stored, first)->matches);
    QVERIFY(!hasher.verify(stored, second)->matches);
    QVERIFY(!hasher.verify(stored, QStringLiteral("prefix"))->matches);
    QVERIFY(PasswordPolicy::score(QString(QChar(u'\0') + QStringLiteral("violet anvil 47 rivers")), {}) >= 3);
    QVERIFY(PasswordPolicy::score(QString(20, QChar(u'\0')), {}) < 3);
}

/// What stands after the first 100 bytes changes nothing in the score.
void PasswordsTest::case066_zxcvbnInputIsCapped()
{
    const QString start(100, u'a');
    QCOMPARE(PasswordPolicy::score(QString(start + QStringLiteral("xK9#mQ2vLp7z violet anvil")), {}),
             PasswordPolicy::score(start, {}));
}

void PasswordsTest::speedHash()
{
    const PasswordHasher hasher(m_gate);
    QBENCHMARK_ONCE {
        QVERIFY(hasher.hash(QStringLiteral("secret")));
    }
}

QTEST_GUILESS_MAIN(PasswordsTest)
#include "tst_passwords.moc"
