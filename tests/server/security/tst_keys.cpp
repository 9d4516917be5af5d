// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/keys.h"

#include "server/security/base64_url.h"
#include "server/security/opaque.h"
#include "tests/server/security/forge.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/param_build.h>

#include <sys/stat.h>
#include <thread>

using namespace emesa;
using namespace emesa::security;
using namespace emesa::test;

class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstStartMakesAKey();
    void secondStartKeepsIt();
    void interruptedFirstStart();
    void parallelFirstStarts();
    void case133_exposedPrivateKey_data();
    void case133_exposedPrivateKey();
    void case133_exposedDirectory();
    void case133_missingPrivateKey();
    void case133_missingEverythingPrivate();
    void case133_foreignKeys_data();
    void case133_foreignKeys();
    void case133_misnamedKey();
    void case133_symbolicLink();
    void rotateAndRemove();
    void reloadSeesAnotherProcess();
    void failedReloadKeepsKeys();
    void verifyOnly();
    void jwks();
    void thumbprintOfRfc7638();
    void base64UrlIsCanonical();
    void secretsAreHashed();

private:
    QString path(const QString &name) const { return m_keys + u'/' + name; }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes, mode_t mode) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), mode), 0);
    }
    QString reasonOf(KeyRing::Mode mode = KeyRing::Mode::SignAndVerify) const
    {
        const Result<std::unique_ptr<KeyRing>> ring = KeyRing::open({m_keys, mode});
        return ring ? QStringLiteral("opened") : ring.error().reason;
    }
    std::unique_ptr<KeyRing> open() const { return *KeyRing::open({m_keys}); }
    static mode_t modeOf(const QString &file)
    {
        struct stat info = {};
        ::stat(QFile::encodeName(file).constData(), &info);
        return info.st_mode & 0777;
    }
    QString current() const { return QString::fromLatin1(content(QStringLiteral("current")).trimmed()); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_keys;
};

void KeysTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_keys = m_dir->filePath(QStringLiteral("state/keys"));
}

void KeysTest::firstStartMakesAKey()
{
    const std::unique_ptr<KeyRing> ring = open();
    const auto keys = ring->snapshot();
    QCOMPARE(keys->verification.size(), 1);
    QVERIFY(keys->signing);
    QCOMPARE(keys->signingKid, keyThumbprint(keys->signing.get()));
    QCOMPARE(EVP_PKEY_get_bits(keys->signing.get()), 2048);
    QCOMPARE(QString::fromLatin1(keys->signingKid), current());
    QCOMPARE(modeOf(m_keys), mode_t(0700));
    QCOMPARE(modeOf(path(current() + QStringLiteral(".key"))), mode_t(0600));
    QCOMPARE(QDir(m_keys).entryList(QDir::Files).size(), 3);
}

void KeysTest::secondStartKeepsIt()
{
    const QByteArray kid = open()->snapshot()->signingKid;
    QCOMPARE(open()->snapshot()->signingKid, kid);
}

/// Every state a crash between the three files can leave opens, with one key and no leftovers that sign.
void KeysTest::interruptedFirstStart()
{
    const QByteArray first = open()->snapshot()->signingKid;
    QVERIFY(QFile::remove(path(QStringLiteral("current"))));
    QVERIFY(QFile::remove(path(QString::fromLatin1(first) + QStringLiteral(".pub"))));
    write(QStringLiteral("abc.key.part"), "half", 0600);
    const auto keys = open()->snapshot();
    QCOMPARE(keys->verification.size(), 1);
    QVERIFY(keys->signing);
    QCOMPARE(QDir(m_keys).entryList({QStringLiteral("*.key")}).size(), 1);
}

void KeysTest::parallelFirstStarts()
{
    std::vector<std::thread> threads;
    std::array<QByteArray, 4> kids;
    for (QByteArray &kid : kids)
        threads.emplace_back([this, &kid] {
            const Result<std::unique_ptr<KeyRing>> ring = KeyRing::open({m_keys});
            kid = ring ? (*ring)->snapshot()->signingKid : ring.error().message.toUtf8();
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &kid : kids)
        QCOMPARE(kid, kids[0]);
    QCOMPARE(kids[0].size(), 43);
    QCOMPARE(QDir(m_keys).entryList({QStringLiteral("*.key")}).size(), 1);
}

void KeysTest::case133_exposedPrivateKey_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("133 world-readable") << 0604;
    QTest::newRow("133 group-readable") << 0640;
    QTest::newRow("133 group-writable") << 0620;
    QTest::newRow("133 the usual 0644") << 0644;
}

void KeysTest::case133_exposedPrivateKey()
{
    QFETCH(int, mode);
    open();
    const QByteArray file = QFile::encodeName(path(current() + QStringLiteral(".key")));
    QCOMPARE(::chmod(file.constData(), mode_t(mode)), 0);
    const Result<std::unique_ptr<KeyRing>> ring = KeyRing::open({m_keys});
    QVERIFY(!ring);
    QCOMPARE(ring.error().reason, QStringLiteral("key_exposed"));
    QVERIFY(ring.error().message.contains(QStringLiteral("chmod 600")));
    QCOMPARE(::chmod(file.constData(), 0400), 0);
    QCOMPARE(reasonOf(), QStringLiteral("opened"));
}

void KeysTest::case133_exposedDirectory()
{
    open();
    QCOMPARE(::chmod(QFile::encodeName(m_keys).constData(), 0777), 0);
    QCOMPARE(reasonOf(), QStringLiteral("key_exposed"));
}

void KeysTest::case133_missingPrivateKey()
{
    open();
    QVERIFY(QFile::remove(path(current() + QStringLiteral(".key"))));
    QCOMPARE(reasonOf(), QStringLiteral("key_missing"));
    QCOMPARE(reasonOf(), QStringLiteral("key_missing")); // and nothing was made up in its place
}

void KeysTest::case133_missingEverythingPrivate()
{
    open();
    QVERIFY(QFile::remove(path(current() + QStringLiteral(".key"))));
    QVERIFY(QFile::remove(path(QStringLiteral("current"))));
    QCOMPARE(reasonOf(), QStringLiteral("key_missing"));
}

void KeysTest::case133_foreignKeys_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("reason");
    const QString unparsable = QStringLiteral("key_unparsable");
    QTest::newRow("133 RSA-1024") << pemOf(rsaKey(1024), true) << QStringLiteral("key_too_weak");
    QTest::newRow("133 EC") << pemOf(ecKey(), true) << QStringLiteral("key_wrong_type");
    QTest::newRow("133 empty") << QByteArray() << unparsable;
    QTest::newRow("133 text") << QByteArray("hello") << unparsable;
    const QByteArray whole = pemOf(rsaKey(), true);
    QTest::newRow("133 cut in half") << whole.left(whole.size() / 2) << unparsable;
    QTest::newRow("133 a public key") << pemOf(rsaKey(), false) << unparsable;
    QTest::newRow("133 encrypted") << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n")
                                   << unparsable;
}

void KeysTest::case133_foreignKeys()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, reason);
    open();
    write(current() + QStringLiteral(".key"), pem, 0600);
    QCOMPARE(reasonOf(), reason);
}

void KeysTest::case133_misnamedKey()
{
    open();
    write(current() + QStringLiteral(".key"), pemOf(rsaKey(), true), 0600);
    QCOMPARE(reasonOf(), QStringLiteral("key_misnamed"));
    write(QStringLiteral("mine.pub"), pemOf(rsaKey(), false), 0644);
    QCOMPARE(reasonOf(KeyRing::Mode::VerifyOnly), QStringLiteral("key_misnamed"));
}

void KeysTest::case133_symbolicLink()
{
    open();
    const QString key = path(current() + QStringLiteral(".key"));
    QVERIFY(QFile::rename(key, m_dir->filePath(QStringLiteral("elsewhere"))));
    QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("elsewhere")), key));
    QCOMPARE(reasonOf(), QStringLiteral("key_unreadable"));
}

void KeysTest::rotateAndRemove()
{
    const std::unique_ptr<KeyRing> ring = open();
    const QByteArray first = ring->snapshot()->signingKid;
    const auto held = ring->snapshot();
    const Result<QByteArray> second = ring->rotate();
    QVERIFY(second);
    QCOMPARE(ring->snapshot()->signingKid, *second);
    QCOMPARE(ring->snapshot()->verification.size(), 2);
    QCOMPARE(held->signingKid, first); // who holds a snapshot is not disturbed
    QVERIFY(!QFile::exists(path(QString::fromLatin1(first) + QStringLiteral(".key"))));
    QCOMPARE(open()->snapshot()->signingKid, *second);

    QCOMPARE(ring->removeVerificationKey(*second).error().code, ErrorCode::Conflict);
    QCOMPARE(ring->removeVerificationKey("../current").error().code, ErrorCode::NotFound);
    QVERIFY(ring->removeVerificationKey(first));
    QVERIFY(!ring->snapshot()->verification.contains(first));
    QVERIFY(!open()->snapshot()->verification.contains(first));
}

void KeysTest::reloadSeesAnotherProcess()
{
    const std::unique_ptr<KeyRing> server = open(), command = open();
    const Result<QByteArray> kid = command->rotate();
    QVERIFY(kid);
    QVERIFY(server->snapshot()->signingKid != *kid);
    QVERIFY(server->reload());
    QCOMPARE(server->snapshot()->signingKid, *kid);
}

void KeysTest::failedReloadKeepsKeys()
{
    const std::unique_ptr<KeyRing> ring = open();
    const auto before = ring->snapshot();
    write(current() + QStringLiteral(".key"), "damaged", 0600);
    QVERIFY(!ring->reload());
    QCOMPARE(ring->snapshot(), before);
}

void KeysTest::verifyOnly()
{
    QCOMPARE(reasonOf(KeyRing::Mode::VerifyOnly), QStringLiteral("key_missing"));
    QVERIFY(!QFile::exists(m_keys));
    const QByteArray kid = open()->snapshot()->signingKid;
    QVERIFY(QFile::remove(path(current() + QStringLiteral(".key"))));
    const Result<std::unique_ptr<KeyRing>> ring = KeyRing::open({m_keys, KeyRing::Mode::VerifyOnly});
    QVERIFY(ring);
    QVERIFY((*ring)->snapshot()->verification.contains(kid));
    QVERIFY(!(*ring)->snapshot()->signing);
    QCOMPARE((*ring)->rotate().error().reason, QStringLiteral("key_verify_only"));
}

void KeysTest::jwks()
{
    const std::unique_ptr<KeyRing> ring = open();
    QVERIFY(ring->rotate());
    const QJsonArray keys = ring->snapshot()->jwks().value(QStringLiteral("keys")).toArray();
    QCOMPARE(keys.size(), 2);
    for (const QJsonValue key : keys) {
        const QJsonObject jwk = key.toObject();
        QCOMPARE(jwk.keys(), (QStringList{QStringLiteral("alg"), QStringLiteral("e"), QStringLiteral("kid"),
                                          QStringLiteral("kty"), QStringLiteral("n"), QStringLiteral("use")}));
        QCOMPARE(jwk.value(QStringLiteral("e")).toString(), QStringLiteral("AQAB"));
        QCOMPARE(fromBase64Url(jwk.value(QStringLiteral("n")).toString().toLatin1())->size(), 256);
        QVERIFY(ring->snapshot()->verification.contains(jwk.value(QStringLiteral("kid")).toString().toLatin1()));
    }
}

/// The example of RFC 7638 §3.1.
void KeysTest::thumbprintOfRfc7638()
{
    const QByteArray n = *fromBase64Url(
        "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3"
        "oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdA"
        "ZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-"
        "kEgU8awapJzKnqDKgw");
    BIGNUM *modulus = BN_bin2bn(reinterpret_cast<const unsigned char *>(n.constData()), int(n.size()), nullptr);
    BIGNUM *exponent = BN_new();
    BN_set_word(exponent, 65537);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(builder, "n", modulus);
    OSSL_PARAM_BLD_push_BN(builder, "e", exponent);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context);
    QCOMPARE(EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters), 1);
    QCOMPARE(keyThumbprint(key), QByteArray("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(exponent);
    BN_free(modulus);
}

void KeysTest::base64UrlIsCanonical()
{
    for (int size = 0; size < 70; ++size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += char(i * 73 + size);
        QCOMPARE(fromBase64Url(toBase64Url(bytes)).value(), bytes);
    }
    for (const char *refused : {"A", "AAAAA", "AA==", "AB", "AAB", "A+A", "A/A", "AA A", "AA\n", "é"})
        QVERIFY2(!fromBase64Url(refused), refused);
    QVERIFY(fromBase64Url("AA"));
    QVERIFY(fromBase64Url("-_8"));
}

void KeysTest::secretsAreHashed()
{
    QCOMPARE(hashSecret("abc"), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(equalConstantTime("abc", "abc"));
    QVERIFY(!equalConstantTime("abc", "abd"));
    QVERIFY(!equalConstantTime("abc", "ab"));
    QVERIFY(equalConstantTime("", ""));
}

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
