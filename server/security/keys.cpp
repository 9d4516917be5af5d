// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/keys.h"

#include "core/schema/strict_json.h"
#include "server/security/base64_url.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSet>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace emesa::security {

namespace {

Q_LOGGING_CATEGORY(lcKeys, "emesa.security.keys")

constexpr int minBits = 2048;
constexpr int maxBits = 8192;
constexpr qsizetype maxFileSize = 64 * 1024;

const QString privateSuffix = QStringLiteral(".key");
const QString publicSuffix = QStringLiteral(".pub");
const QString currentName = QStringLiteral("current");

struct BnDeleter { void operator()(BIGNUM *bn) const { BN_free(bn); } };
struct BioDeleter { void operator()(BIO *bio) const { BIO_free_all(bio); } };
struct CtxDeleter { void operator()(EVP_PKEY_CTX *ctx) const { EVP_PKEY_CTX_free(ctx); } };
using BnPtr = std::unique_ptr<BIGNUM, BnDeleter>;
using BioPtr = std::unique_ptr<BIO, BioDeleter>;
struct ParamsDeleter { void operator()(OSSL_PARAM *params) const { OSSL_PARAM_free(params); } };
struct BuilderDeleter { void operator()(OSSL_PARAM_BLD *builder) const { OSSL_PARAM_BLD_free(builder); } };
using ParamsPtr = std::unique_ptr<OSSL_PARAM, ParamsDeleter>;
using BuilderPtr = std::unique_ptr<OSSL_PARAM_BLD, BuilderDeleter>;
using CtxPtr = std::unique_ptr<EVP_PKEY_CTX, CtxDeleter>;

/// Closes the descriptor it owns.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

Error refusal(const char *reason, const QString &message)
{
    return {ErrorCode::Internal, QString::fromLatin1(reason), message};
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

PkeyPtr own(EVP_PKEY *key)
{
    return PkeyPtr(key, &EVP_PKEY_free);
}


QByteArray keyNumber(EVP_PKEY *key, const char *parameter)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &raw) != 1)
        return {};
    const BnPtr number(raw);
    QByteArray bytes(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

/// An encrypted PEM must not make the server ask for a passphrase on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

struct FileContent
{
    QByteArray bytes;
    mode_t mode = 0;
};

/// Reads through one descriptor, so that the mode that was checked is the mode of what was read.
Result<FileContent> readFile(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen())
        return refusal("key_unreadable", QStringLiteral("The key file %1 cannot be read: %2.").arg(path, systemError()));
    struct stat info = {};
    if (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode) || info.st_size > maxFileSize)
        return refusal("key_unreadable", QStringLiteral("%1 is not a key file.").arg(path));
    FileContent content{QByteArray(qsizetype(info.st_size), Qt::Uninitialized), info.st_mode};
    qsizetype done = 0;
    while (done < content.bytes.size()) {
        const ssize_t got = ::read(file.get(), content.bytes.data() + done, size_t(content.bytes.size() - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return refusal("key_unreadable", QStringLiteral("The key file %1 cannot be read.").arg(path));
        done += got;
    }
    return content;
}

/// Several processes of one installation may start, rotate and reload at once; only one of them makes the first
/// key, and none reads a directory that another is changing.
class DirectoryLock
{
public:
    explicit DirectoryLock(const QString &directory)
        : m_handle(::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        while (m_handle.isOpen() && ::flock(m_handle.get(), LOCK_EX) != 0 && errno == EINTR) {
        }
    }

private:
    Descriptor m_handle; ///< closing it frees the lock
};

bool syncDirectory(const QString &directory)
{
    const Descriptor handle(::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return handle.isOpen() && ::fsync(handle.get()) == 0;
}

Status writeFile(const QString &directory, const QString &name, const QByteArray &bytes, mode_t mode)
{
    const QString path = directory + u'/' + name;
    const QByteArray target = QFile::encodeName(path);
    const QByteArray part = target + ".part";
    const auto failed = [&] {
        const Error error = refusal("key_unwritable",
                                    QStringLiteral("The key file %1 cannot be written: %2.").arg(path, systemError()));
        ::unlink(part.constData());
        return error;
    };
    ::unlink(part.constData());
    {
        const Descriptor file(::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
        if (!file.isOpen())
            return failed();
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t written = ::write(file.get(), bytes.constData() + done, size_t(bytes.size() - done));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return failed();
            done += written;
        }
        // fchmod, because the umask may have taken bits away (the public file) that others need.
        if (::fchmod(file.get(), mode) != 0 || ::fsync(file.get()) != 0)
            return failed();
    }
    if (::rename(part.constData(), target.constData()) != 0 || !syncDirectory(directory))
        return failed();
    return {};
}

Status checkStrength(EVP_PKEY *key, const QString &path)
{
    if (!EVP_PKEY_is_a(key, "RSA"))
        return refusal("key_wrong_type", QStringLiteral("The key in %1 is not an RSA key.").arg(path));
    const int bits = EVP_PKEY_get_bits(key);
    if (bits < minBits || bits > maxBits) {
        return refusal("key_too_weak", QStringLiteral("The RSA key in %1 has %2 bits; %3 to %4 are accepted.")
                                           .arg(path)
                                           .arg(bits)
                                           .arg(minBits)
                                           .arg(maxBits));
    }
    if (keyNumber(key, OSSL_PKEY_PARAM_RSA_E) != QByteArray::fromHex("010001"))
        return refusal("key_too_weak", QStringLiteral("The RSA key in %1 has an unusual exponent.").arg(path));
    return {};
}

Status checkName(EVP_PKEY *key, const QString &path, const QByteArray &kid)
{
    if (keyThumbprint(key) == kid)
        return {};
    return refusal("key_misnamed", QStringLiteral("The key in %1 does not belong to its file name.").arg(path));
}

Result<PkeyPtr> readPrivateKey(const QString &path, const QByteArray &kid)
{
    Result<FileContent> content = readFile(path);
    if (!content)
        return content.error();
    if ((content->mode & 077) != 0) {
        OPENSSL_cleanse(content->bytes.data(), size_t(content->bytes.size()));
        return refusal("key_exposed",
                       QStringLiteral("The private key %1 can be read by other users of this machine. Treat it as "
                                      "stolen: rotate it, or if you are sure, run chmod 600.")
                           .arg(path));
    }
    const BioPtr bio(BIO_new_mem_buf(content->bytes.constData(), int(content->bytes.size())));
    PkeyPtr key = own(PEM_read_bio_PrivateKey(bio.get(), nullptr, &noPassphrase, nullptr));
    OPENSSL_cleanse(content->bytes.data(), size_t(content->bytes.size()));
    if (!key) {
        ERR_clear_error();
        return refusal("key_unparsable", QStringLiteral("%1 does not contain an unencrypted PEM private key.").arg(path));
    }
    if (const Status strong = checkStrength(key.get(), path); !strong)
        return strong.error();
    const CtxPtr check(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (!check || EVP_PKEY_pairwise_check(check.get()) != 1) {
        ERR_clear_error();
        return refusal("key_unparsable", QStringLiteral("The private key in %1 is damaged.").arg(path));
    }
    if (const Status named = checkName(key.get(), path, kid); !named)
        return named.error();
    return key;
}

Result<PkeyPtr> readPublicKey(const QString &path, const QByteArray &kid)
{
    const Result<FileContent> content = readFile(path);
    if (!content)
        return content.error();
    if ((content->mode & 022) != 0)
        return refusal("key_exposed", QStringLiteral("The public key %1 can be replaced by other users.").arg(path));
    const BioPtr bio(BIO_new_mem_buf(content->bytes.constData(), int(content->bytes.size())));
    PkeyPtr key = own(PEM_read_bio_PUBKEY(bio.get(), nullptr, &noPassphrase, nullptr));
    if (!key) {
        ERR_clear_error();
        return refusal("key_unparsable", QStringLiteral("%1 does not contain a PEM public key.").arg(path));
    }
    if (const Status strong = checkStrength(key.get(), path); !strong)
        return strong.error();
    if (const Status named = checkName(key.get(), path, kid); !named)
        return named.error();
    return key;
}

QByteArray pem(EVP_PKEY *key, bool priv)
{
    const BioPtr bio(BIO_new(priv ? BIO_s_secmem() : BIO_s_mem()));
    const bool ok = bio && (priv ? PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr)
                                 : PEM_write_bio_PUBKEY(bio.get(), key)) == 1;
    if (!ok)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype(size));
}

QJsonObject jwkOf(const QByteArray &kid, EVP_PKEY *key)
{
    return {{QStringLiteral("kty"), QStringLiteral("RSA")},
            {QStringLiteral("use"), QStringLiteral("sig")},
            {QStringLiteral("alg"), QStringLiteral("RS256")},
            {QStringLiteral("kid"), QString::fromLatin1(kid)},
            {QStringLiteral("n"), QString::fromLatin1(toBase64Url(keyNumber(key, OSSL_PKEY_PARAM_RSA_N)))},
            {QStringLiteral("e"), QString::fromLatin1(toBase64Url(keyNumber(key, OSSL_PKEY_PARAM_RSA_E)))}};
}

PublicKey publicKeyOf(const QByteArray &kid, EVP_PKEY *key)
{
    return {kid, QJsonDocument(jwkOf(kid, key)).toJson(QJsonDocument::Compact)};
}

/// Only RSA and only what checkStrength() and the thumbprint let pass, whoever wrote it.
Result<PkeyPtr> keyFromJwk(const PublicKey &published)
{
    const QString name = QStringLiteral("the published key ") + QString::fromLatin1(published.kid.left(64));
    const auto unparsable = [&] {
        ERR_clear_error();
        return refusal("key_unparsable", QStringLiteral("%1 is no RSA public key.").arg(name));
    };
    const auto parsed = schema::parseStrictJson(published.jwk, {.maxDepth = 2, .maxValues = 32});
    if (!parsed || !parsed->isObject())
        return unparsable();
    const QJsonObject jwk = parsed->toObject();
    const auto n = fromBase64Url(jwk.value(QLatin1String("n")).toString().toLatin1());
    const auto e = fromBase64Url(jwk.value(QLatin1String("e")).toString().toLatin1());
    if (jwk.value(QLatin1String("kty")).toString() != QLatin1String("RSA") || !n || !e || n->isEmpty() || e->isEmpty() || n->size() > maxBits / 8
        || e->size() > 8)
        return unparsable();
    const auto number = [](const QByteArray &bytes) {
        return BnPtr(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr));
    };
    const BnPtr modulus = number(*n);
    const BnPtr exponent = number(*e);
    const BuilderPtr builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return unparsable();
    const ParamsPtr params(OSSL_PARAM_BLD_to_param(builder.get()));
    const CtxPtr context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *raw = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &raw, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return unparsable();
    PkeyPtr key = own(raw);
    if (const Status strong = checkStrength(key.get(), name); !strong)
        return strong.error();
    if (const Status named = checkName(key.get(), name, published.kid); !named)
        return named.error();
    return key;
}

using Announce = std::function<Status(const PublicKey &)>;

/// Writes private key, public key and last `current`: until then the new key does not exist for anybody.
Result<QByteArray> makeKey(const QString &directory, int bits, const Announce &announce = {})
{
    const PkeyPtr key = own(EVP_RSA_gen(static_cast<unsigned int>(bits)));
    if (!key) {
        ERR_clear_error();
        return refusal("key_not_made", QStringLiteral("OpenSSL could not make an RSA key of %1 bits.").arg(bits));
    }
    const QByteArray kid = keyThumbprint(key.get());
    const QString name = QString::fromLatin1(kid);
    QByteArray secret = pem(key.get(), true);
    const Status stored = writeFile(directory, name + privateSuffix, secret, 0600);
    OPENSSL_cleanse(secret.data(), size_t(secret.size()));
    if (!stored)
        return stored.error();
    if (const Status published = writeFile(directory, name + publicSuffix, pem(key.get(), false), 0644); !published)
        return published.error();
    if (announce) {
        if (const Status announced = announce(publicKeyOf(kid, key.get())); !announced) {
            QFile::remove(directory + u'/' + name + privateSuffix);
            QFile::remove(directory + u'/' + name + publicSuffix);
            return announced.error();
        }
    }
    if (const Status current = writeFile(directory, currentName, kid + '\n', 0644); !current)
        return current.error();
    return kid;
}

QStringList kidsIn(const QString &directory, const QString &suffix)
{
    QStringList kids;
    for (const QString &name : QDir(directory).entryList({u'*' + suffix}, QDir::Files | QDir::Hidden | QDir::System))
        kids << name.chopped(suffix.size());
    return kids;
}

Status prepareDirectory(const QString &directory)
{
    const QByteArray path = QFile::encodeName(directory);
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0) {
        // EEXIST: another process of the installation was faster.
        const bool parent = QDir().mkpath(QDir::cleanPath(directory + QStringLiteral("/..")));
        if (!parent || (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST) || ::stat(path.constData(), &info) != 0) {
            return refusal("key_directory",
                           QStringLiteral("The key directory %1 cannot be made: %2.").arg(directory, systemError()));
        }
    }
    if (!S_ISDIR(info.st_mode))
        return refusal("key_directory", QStringLiteral("%1 is not a directory.").arg(directory));
    if ((info.st_mode & 022) != 0)
        return refusal("key_exposed", QStringLiteral("The key directory %1 can be written by other users. "
                                                     "Run chmod 700 and check the keys in it.").arg(directory));
    return {};
}

} // namespace

QByteArray keyThumbprint(EVP_PKEY *key)
{
    const QByteArray canonical = "{\"e\":\"" + toBase64Url(keyNumber(key, OSSL_PKEY_PARAM_RSA_E))
                                 + "\",\"kty\":\"RSA\",\"n\":\"" + toBase64Url(keyNumber(key, OSSL_PKEY_PARAM_RSA_N)) + "\"}";
    return toBase64Url(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256));
}

QJsonObject KeySet::jwks() const
{
    QList<QByteArray> kids = verification.keys();
    std::sort(kids.begin(), kids.end());
    QJsonArray keys;
    for (const QByteArray &kid : kids)
        keys.append(jwkOf(kid, verification.value(kid).get()));
    return {{QStringLiteral("keys"), keys}};
}

QList<PublicKey> KeySet::publicKeys() const
{
    QList<QByteArray> kids = verification.keys();
    std::sort(kids.begin(), kids.end());
    QList<PublicKey> keys;
    for (const QByteArray &kid : kids)
        keys += publicKeyOf(kid, verification.value(kid).get());
    return keys;
}

std::unique_ptr<KeyRing> KeyRing::ofPublicKeys()
{
    std::unique_ptr<KeyRing> ring(new KeyRing({.directory = {}, .mode = Mode::PublicKeysOnly}));
    ring->replace(std::make_shared<KeySet>());
    return ring;
}

Result<std::unique_ptr<KeyRing>> KeyRing::open(const Settings &settings)
{
    if (settings.bits != 2048 && settings.bits != 3072 && settings.bits != 4096)
        return refusal("key_too_weak", QStringLiteral("Keys of %1 bits are not offered; use 2048, 3072 or 4096.")
                                           .arg(settings.bits));
    const QString &directory = settings.directory;
    if (settings.mode == Mode::SignAndVerify) {
        if (const Status ready = prepareDirectory(directory); !ready)
            return ready.error();
    }
    const DirectoryLock alone(directory);
    if (settings.mode == Mode::SignAndVerify) {
        if (!QFile::exists(directory + u'/' + currentName)) {
            const QStringList secrets = kidsIn(directory, privateSuffix);
            const QStringList publics = kidsIn(directory, publicSuffix);
            if (secrets.isEmpty() && !publics.isEmpty()) {
                return refusal("key_missing",
                               QStringLiteral("The key directory %1 has public keys but no private key. Restore the "
                                              "private key from the backup, or empty the directory to sign everybody "
                                              "out and start with a new key.").arg(directory));
            }
            // A private key without `current` is the trace of a first start that was interrupted: nothing was
            // ever signed with it, so a new one is as good.
            const Result<QByteArray> made = makeKey(directory, settings.bits);
            if (!made)
                return made.error();
            for (const QString &kid : secrets) {
                QFile::remove(directory + u'/' + kid + privateSuffix);
                QFile::remove(directory + u'/' + kid + publicSuffix);
            }
            qCInfo(lcKeys) << "made the first signing key" << *made;
        }
    }
    std::unique_ptr<KeyRing> ring(new KeyRing(settings));
    Result<std::shared_ptr<const KeySet>> set = ring->load();
    if (!set)
        return set.error();
    ring->replace(*std::move(set));
    return ring;
}

Result<std::shared_ptr<const KeySet>> KeyRing::load() const
{
    const QString &directory = m_settings.directory;
    auto set = std::make_shared<KeySet>();
    for (const QString &name : kidsIn(directory, publicSuffix)) {
        const QByteArray kid = name.toLatin1();
        const Result<PkeyPtr> key = readPublicKey(directory + u'/' + name + publicSuffix, kid);
        if (!key)
            return key.error();
        set->verification.insert(kid, *key);
    }
    if (m_settings.mode == Mode::SignAndVerify) {
        const Result<FileContent> current = readFile(directory + u'/' + currentName);
        if (!current)
            return current.error();
        const QByteArray kid = current->bytes.trimmed();
        const QString path = directory + u'/' + QString::fromLatin1(kid) + privateSuffix;
        if (kid.isEmpty() || kid.contains('/') || !QFile::exists(path)) {
            return refusal("key_missing",
                           QStringLiteral("The private signing key %1 is missing. Restore it from the backup, or empty "
                                          "the key directory to sign everybody out and start with a new key.").arg(path));
        }
        const Result<PkeyPtr> key = readPrivateKey(path, kid);
        if (!key)
            return key.error();
        set->signingKid = kid;
        set->signing = *key;
        if (!set->verification.contains(kid))
            set->verification.insert(kid, *key);
    }
    if (set->verification.isEmpty())
        return refusal("key_missing", QStringLiteral("There is no public key in %1.").arg(directory));
    return std::shared_ptr<const KeySet>(std::move(set));
}

std::shared_ptr<const KeySet> KeyRing::snapshot() const
{
    const std::lock_guard lock(m_reading);
    return m_set;
}

void KeyRing::replace(std::shared_ptr<const KeySet> set)
{
    const std::lock_guard lock(m_reading);
    // The same keys stay the same object, so that verifiers keep what they remember. A kid is its key's thumbprint.
    const auto kidsOf = [](const KeySet &keys) { return QSet<QByteArray>(keys.verification.keyBegin(), keys.verification.keyEnd()); };
    if (m_set && m_set->signingKid == set->signingKid && kidsOf(*m_set) == kidsOf(*set))
        return;
    m_set = std::move(set);
}

Status KeyRing::replacePublicKeys(const QList<PublicKey> &keys)
{
    if (m_settings.mode != Mode::PublicKeysOnly)
        return refusal("key_directory", QStringLiteral("This process has a key directory of its own."));
    const std::lock_guard lock(m_writing);
    auto set = std::make_shared<KeySet>();
    std::optional<Error> first;
    for (const PublicKey &published : keys) {
        const Result<PkeyPtr> key = keyFromJwk(published);
        if (key)
            set->verification.insert(published.kid, *key);
        else if (!first)
            first = key.error();
    }
    replace(std::move(set));
    return first ? Status(*first) : Status();
}

Result<QByteArray> KeyRing::rotate(const std::function<Status(const PublicKey &)> &announce)
{
    const std::lock_guard lock(m_writing);
    if (m_settings.mode != Mode::SignAndVerify)
        return refusal("key_verify_only", QStringLiteral("This process only verifies tokens; it cannot rotate keys."));
    const DirectoryLock alone(m_settings.directory);
    const QByteArray old = snapshot()->signingKid;
    const Result<QByteArray> made = makeKey(m_settings.directory, m_settings.bits, announce);
    if (!made)
        return made.error();
    Result<std::shared_ptr<const KeySet>> set = load();
    if (!set)
        return set.error();
    replace(*std::move(set));
    const QString oldPath = m_settings.directory + u'/' + QString::fromLatin1(old) + privateSuffix;
    if (!QFile::remove(oldPath))
        qCWarning(lcKeys) << "the old private key could not be deleted:" << oldPath;
    return made;
}

Status KeyRing::removeVerificationKey(const QByteArray &kid)
{
    const std::lock_guard lock(m_writing);
    const DirectoryLock alone(m_settings.directory);
    const std::shared_ptr<const KeySet> now = snapshot();
    if (!now->verification.contains(kid))
        return Error{ErrorCode::NotFound, QStringLiteral("key_unknown"), QStringLiteral("There is no such key.")};
    if (kid == now->signingKid || m_settings.mode != Mode::SignAndVerify)
        return Error{ErrorCode::Conflict, QStringLiteral("key_in_use"),
                     QStringLiteral("The key is in use. Rotate first, then remove it.")};
    const QString path = m_settings.directory + u'/' + QString::fromLatin1(kid);
    QFile::remove(path + privateSuffix);
    if (!QFile::remove(path + publicSuffix) || !syncDirectory(m_settings.directory))
        return refusal("key_unwritable", QStringLiteral("The key %1 could not be deleted.").arg(path));
    auto set = std::make_shared<KeySet>(*now);
    set->verification.remove(kid);
    replace(std::move(set));
    return {};
}

Status KeyRing::reload()
{
    if (m_settings.mode == Mode::PublicKeysOnly)
        return refusal("key_directory", QStringLiteral("This process has no key directory to read."));
    const std::lock_guard lock(m_writing);
    const DirectoryLock alone(m_settings.directory);
    Result<std::shared_ptr<const KeySet>> set = load();
    if (!set)
        return set.error();
    replace(*std::move(set));
    return {};
}

} // namespace emesa::security
