// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/secret_box.h"
#include "server/security/totp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace emesa;
using namespace emesa::security;

class SecretsTest : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 6238, appendix B, SHA-1: the last six of its eight digits.
    void codes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("1970") << qint64(59) << QByteArray("287082");
        QTest::newRow("2005") << qint64(1111111109) << QByteArray("081804");
        QTest::newRow("2005, next step") << qint64(1111111111) << QByteArray("050471");
        QTest::newRow("2009") << qint64(1234567890) << QByteArray("005924");
        QTest::newRow("2033") << qint64(2000000000) << QByteArray("279037");
        QTest::newRow("2603") << qint64(20000000000) << QByteArray("353130");
    }
    void codes()
    {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, code);
        const QByteArray secret("12345678901234567890");
        const Timestamp now{seconds * 1000};
        QCOMPARE(*totp::codeOf(secret, totp::stepAt(now)), code);
        const qint64 step = totp::stepAt(now);
        QCOMPARE(**totp::stepOf(secret, code, now, 0), step);
        QCOMPARE(**totp::stepOf(secret, code, now.plusSeconds(30), 0), step);
        if (seconds > 60)
            QCOMPARE(**totp::stepOf(secret, code, now.plusSeconds(-30), 0), step);
        QVERIFY(!totp::stepOf(secret, code, now.plusSeconds(61), 0)->has_value());
        QVERIFY2(!totp::stepOf(secret, code, now, step)->has_value(), "a code was good twice");
        for (const char *wrong : {"", "000000", "28708", "2870821", "abcdef"})
            QVERIFY(!totp::stepOf(secret, wrong, now, 0)->has_value());
    }

    void secretsForPeople()
    {
        QCOMPARE(totp::base32("12345678901234567890"), QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        QCOMPARE(totp::newSecret().size(), 20);
        QVERIFY(totp::newSecret() != totp::newSecret());
        QCOMPARE(totp::uri(QStringLiteral("Blech & Söhne"), QStringLiteral("a+b@example.com"), "12345678901234567890"),
                 QStringLiteral("otpauth://totp/Blech%20%26%20S%C3%B6hne:a%2Bb%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                "&issuer=Blech%20%26%20S%C3%B6hne&algorithm=SHA1&digits=6&period=30"));
    }

    void sealedAndOpened()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("secrets.aes"));
        SecretBox box(file);
        QCOMPARE(box.open("v1.00000000.AAAA", "x").error().reason, QStringLiteral("secret_key_missing"));
        QCOMPARE(box.seal("top secret", "row 1", false).error().reason, QStringLiteral("secret_key_missing"));
        QVERIFY(!QFile::exists(file));
        const auto sealed = box.seal("top secret", "row 1", true);
        QVERIFY(sealed.hasValue() && !sealed->contains("secret"));
        QCOMPARE(QFile::permissions(file) & ~QFile::Permissions(0x0700), QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(*box.open(*sealed, "row 1"), QByteArray("top secret"));
        QVERIFY2(*box.seal("top secret", "row 1", false) != *sealed, "a nonce was used twice");
        // Another process with the same file.
        SecretBox other(file);
        QCOMPARE(*other.open(*sealed, "row 1"), QByteArray("top secret"));

        QCOMPARE(box.open(*sealed, "row 2").error().reason, QStringLiteral("secret_unreadable"));
        QTest::ignoreMessage(QtCriticalMsg, "A stored secret is damaged.");
        QCOMPARE(box.open("nonsense", "row 1").error().reason, QStringLiteral("secret_unreadable"));
        for (qsizetype i = sealed->lastIndexOf('.') + 1; i < sealed->size(); ++i) {
            QByteArray changed = *sealed;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!box.open(changed, "row 1").hasValue(), qPrintable(QString::number(i)));
        }
    }

    void keyFilesThatAreNotAsTheyShouldBe()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("secrets.aes"));
        const auto sealed = SecretBox(file).seal("top secret", "row 1", true);
        QVERIFY(sealed.hasValue());
        const Error lost = [&] {
            const QString aside = file + QStringLiteral(".aside");
            QFile::rename(file, aside);
            const Error error = SecretBox(file).open(*sealed, "row 1").error();
            QFile::rename(aside, file);
            return error;
        }();
        QCOMPARE(lost.code, ErrorCode::Unavailable);
        QCOMPARE(lost.reason, QStringLiteral("secret_key_missing"));
        QVERIFY2(!lost.message.contains(directory.path()), "the answer names a path");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QCOMPARE(SecretBox(file).open(*sealed, "row 1").error().reason, QStringLiteral("secret_key_exposed"));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(file);
        QVERIFY(SecretBox(file).seal("another", "row 1", true).hasValue());
        QCOMPARE(SecretBox(file).open(*sealed, "row 1").error().reason, QStringLiteral("secret_unreadable")); // another key
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("no key");
        damaged.close();
        QCOMPARE(SecretBox(file).open(*sealed, "row 1").error().reason, QStringLiteral("secret_key_unreadable"));
    }

    void firstUseByManyAtOnce()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("secrets.aes"));
        std::vector<std::thread> threads;
        std::vector<QByteArray> sealed(8);
        for (QByteArray &mine : sealed) {
            threads.emplace_back([&] {
                SecretBox box(file);
                if (const auto result = box.seal("top secret", "row 1", true))
                    mine = *result;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        SecretBox box(file);
        for (const QByteArray &one : sealed) {
            const auto opened = box.open(one, "row 1");
            QVERIFY(opened.hasValue());
            QCOMPARE(*opened, QByteArray("top secret"));
        }
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{QStringLiteral("secrets.aes")});
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
