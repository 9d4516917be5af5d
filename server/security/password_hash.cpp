// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/password_hash.h"

#include "server/security/opaque.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <argon2.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <cstdlib>
#include <optional>

namespace emesa::security {

namespace {

Q_LOGGING_CATEGORY(lcPasswords, "emesa.security.passwords")

constexpr int saltBytes = 16;
constexpr int hashBytes = 32;
// A stored hash names its own cost; one that was tampered with must not take the server down.
// Django's own Argon2id (102,400 KiB, two passes, eight lanes) is within.
constexpr quint32 maxMemoryKiB = 131'072;
constexpr quint32 maxPasses = 10;
constexpr quint32 maxLanes = 8;
constexpr int maxIterations = 2'000'000;

/// Bytes that are overwritten when they go.
class SecretBytes
{
public:
    explicit SecretBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    ~SecretBytes() { OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size())); }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] size_t size() const { return size_t(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

struct Argon2Form
{
    Argon2Settings cost;
    QByteArray salt;
    QByteArray hash;
};

struct Pbkdf2Form
{
    int iterations = 0;
    QByteArray salt;
    QByteArray hash;
};

std::optional<QByteArray> fromPhcBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

std::optional<quint32> takeNumber(const QByteArray &text, const char *prefix)
{
    if (!text.startsWith(prefix))
        return std::nullopt;
    bool ok = false;
    const quint32 number = text.mid(qsizetype(qstrlen(prefix))).toUInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// $argon2id$v=19$m=19456,t=2,p=1$salt$hash
std::optional<Argon2Form> readArgon2(const QByteArray &stored)
{
    const QList<QByteArray> parts = stored.split('$');
    if (parts.size() != 6 || !parts[0].isEmpty() || parts[1] != "argon2id" || parts[2] != "v=19")
        return std::nullopt;
    const QList<QByteArray> costs = parts[3].split(',');
    if (costs.size() != 3)
        return std::nullopt;
    const auto memory = takeNumber(costs[0], "m="), passes = takeNumber(costs[1], "t="), lanes = takeNumber(costs[2], "p=");
    const auto salt = fromPhcBase64(parts[4]), hash = fromPhcBase64(parts[5]);
    if (!memory || !passes || !lanes || !salt || !hash)
        return std::nullopt;
    if (*lanes < 1 || *lanes > maxLanes || *passes < 1 || *passes > maxPasses || *memory < 8 * *lanes || *memory > maxMemoryKiB
        || salt->size() < 8 || salt->size() > 64 || hash->size() < 16 || hash->size() > 64)
        return std::nullopt;
    return Argon2Form{{*memory, *passes, *lanes}, *salt, *hash};
}

/// pbkdf2_sha256$iterations$salt$hash, the salt as text
std::optional<Pbkdf2Form> readPbkdf2(const QByteArray &stored)
{
    const QList<QByteArray> parts = stored.split('$');
    if (parts.size() != 4 || parts[0] != "pbkdf2_sha256")
        return std::nullopt;
    bool ok = false;
    const int iterations = parts[1].toInt(&ok);
    const auto hash = fromPhcBase64(parts[3]);
    if (!ok || iterations < 1 || iterations > maxIterations || parts[2].isEmpty() || !hash || hash->size() != 32)
        return std::nullopt;
    return Pbkdf2Form{iterations, parts[2], *hash};
}

/// What the callbacks of the run on this thread take their memory from; they get no argument of ours.
thread_local HashGate::Permit *permitOfThisRun = nullptr;

int takeMemory(uint8_t **memory, size_t bytes)
{
    *memory = permitOfThisRun->memory(bytes);
    if (!*memory)
        *memory = static_cast<uint8_t *>(std::malloc(bytes));
    return *memory ? ARGON2_OK : ARGON2_MEMORY_ALLOCATION_ERROR;
}

/// libargon2 has overwritten it by now.
void giveMemory(uint8_t *memory, size_t bytes)
{
    if (memory != permitOfThisRun->memory(bytes))
        std::free(memory);
}

QByteArray runArgon2(HashGate::Permit &permit, const SecretBytes &password, const QByteArray &salt, qsizetype size, const Argon2Settings &cost)
{
    QByteArray hash(size, Qt::Uninitialized), ownSalt = salt;
    argon2_context context = {};
    context.out = reinterpret_cast<uint8_t *>(hash.data());
    context.outlen = uint32_t(size);
    context.pwd = const_cast<uint8_t *>(reinterpret_cast<const uint8_t *>(password.data())); // only read: no flag asks to clear it
    context.pwdlen = uint32_t(password.size());
    context.salt = reinterpret_cast<uint8_t *>(ownSalt.data());
    context.saltlen = uint32_t(ownSalt.size());
    context.t_cost = cost.passes;
    context.m_cost = cost.memoryKiB;
    context.lanes = context.threads = cost.lanes;
    context.version = ARGON2_VERSION_NUMBER;
    context.allocate_cbk = &takeMemory;
    context.free_cbk = &giveMemory;
    context.flags = ARGON2_DEFAULT_FLAGS;
    permitOfThisRun = &permit;
    const int code = argon2id_ctx(&context);
    permitOfThisRun = nullptr;
    if (code == ARGON2_OK)
        return hash;
    qCCritical(lcPasswords) << "Argon2id failed:" << argon2_error_message(code);
    return {};
}

QByteArray runPbkdf2(const SecretBytes &password, const QByteArray &salt, int iterations)
{
    QByteArray hash(32, Qt::Uninitialized);
    if (PKCS5_PBKDF2_HMAC(password.data(), int(password.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
                          int(salt.size()), iterations, EVP_sha256(), int(hash.size()),
                          reinterpret_cast<unsigned char *>(hash.data())) == 1)
        return hash;
    qCCritical(lcPasswords) << "PBKDF2 failed";
    return {};
}

Error failed()
{
    return {ErrorCode::Unavailable, QStringLiteral("password_hashing_failed"),
            QStringLiteral("The password cannot be checked at the moment. Try again."), {},
            {{QStringLiteral("retry_after"), 5}}};
}

const QByteArray &dummySalt()
{
    static const QByteArray salt(saltBytes, 'd');
    return salt;
}

} // namespace

PasswordHasher::PasswordHasher(HashGate &gate, Argon2Settings settings, int legacyIterations)
    : m_gate(gate), m_settings(settings), m_legacyIterations(std::clamp(legacyIterations, 0, maxIterations))
{
}

Result<QByteArray> PasswordHasher::hash(const QString &password) const
{
    const SecretBytes bytes(password.normalized(QString::NormalizationForm_C).toUtf8());
    QByteArray salt(saltBytes, Qt::Uninitialized);
    std::array<quint32, saltBytes / 4> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    memcpy(salt.data(), random.data(), saltBytes);

    Result<HashGate::Permit> permit = m_gate.enter();
    if (!permit)
        return permit.error();
    const QByteArray hash = runArgon2(*permit, bytes, salt, hashBytes, m_settings);
    if (hash.isEmpty())
        return failed();
    const auto plain = QByteArray::OmitTrailingEquals;
    return QByteArray("$argon2id$v=19$m=" + QByteArray::number(m_settings.memoryKiB) + ",t="
                      + QByteArray::number(m_settings.passes) + ",p=" + QByteArray::number(m_settings.lanes) + '$'
                      + salt.toBase64(plain) + '$' + hash.toBase64(plain));
}

Result<PasswordVerdict> PasswordHasher::verify(const QByteArray &stored, const QString &password) const
{
    const QByteArray typed = password.toUtf8();
    if (typed.size() > maxPasswordBytes)
        return PasswordVerdict{}; // says nothing about the account: the length is the caller's own
    const SecretBytes raw(typed);
    const SecretBytes canonical(password.normalized(QString::NormalizationForm_C).toUtf8());

    const std::optional<Argon2Form> argon2 = readArgon2(stored);
    const std::optional<Pbkdf2Form> pbkdf2 = argon2 ? std::nullopt : readPbkdf2(stored);
    if (pbkdf2) {
        int known = m_legacyIterations;
        while (known < pbkdf2->iterations && !m_legacyIterations.compare_exchange_weak(known, pbkdf2->iterations)) {
        }
    }
    const int rounds = m_legacyIterations;

    Result<HashGate::Permit> permit = m_gate.enter();
    if (!permit)
        return permit.error();

    const QByteArray fromArgon2 = argon2 ? runArgon2(*permit, canonical, argon2->salt, argon2->hash.size(), argon2->cost)
                                         : runArgon2(*permit, canonical, dummySalt(), hashBytes, m_settings);
    if (fromArgon2.isEmpty())
        return failed();
    int filler = rounds;
    QByteArray fromPbkdf2;
    if (pbkdf2) {
        fromPbkdf2 = runPbkdf2(raw, pbkdf2->salt, pbkdf2->iterations);
        if (fromPbkdf2.isEmpty())
            return failed();
        filler -= pbkdf2->iterations;
    }
    if (filler > 0 && runPbkdf2(raw, dummySalt(), filler).isEmpty())
        return failed();

    PasswordVerdict verdict;
    if (argon2) {
        verdict.matches = equalConstantTime(fromArgon2, argon2->hash);
        const Argon2Settings &cost = argon2->cost;
        verdict.needsRehash = verdict.matches
                              && (cost.memoryKiB != m_settings.memoryKiB || cost.passes != m_settings.passes
                                  || cost.lanes != m_settings.lanes || argon2->hash.size() != hashBytes);
    } else if (pbkdf2) {
        verdict.matches = equalConstantTime(fromPbkdf2, pbkdf2->hash);
        verdict.needsRehash = verdict.matches;
    }
    return verdict;
}

bool PasswordHasher::canVerify(const QByteArray &stored)
{
    return readArgon2(stored) || readPbkdf2(stored);
}

Status PasswordHasher::dummyVerify(const QString &password) const
{
    const Result<PasswordVerdict> verdict = verify(QByteArray(), password);
    return verdict ? Status() : Status(verdict.error());
}

} // namespace emesa::security
