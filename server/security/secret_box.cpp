// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/secret_box.h"

#include "server/security/base64_url.h"
#include "server/security/opaque.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <openssl/evp.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace emesa::security {

namespace {

Q_LOGGING_CATEGORY(lcSecrets, "emesa.security.secrets")

constexpr qsizetype keyBytes = 32, nonceBytes = 12, tagBytes = 16;
constexpr char version[] = "v1";

struct ContextDeleter { void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); } };
using ContextPtr = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

class Descriptor
{
public:
    explicit Descriptor(int handle) : m_handle(handle) {}
    ~Descriptor()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_handle; }

private:
    int m_handle;
};

Error unavailable(const char *reason, const QString &forTheLog)
{
    qCCritical(lcSecrets).noquote() << forTheLog;
    return {ErrorCode::Unavailable, QString::fromLatin1(reason),
            QStringLiteral("The server cannot read its stored secrets at the moment. Its operator finds the reason in the log.")};
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

/// Tells keys apart without telling anything about them.
QByteArray nameOf(const QByteArray &key)
{
    return hashSecret(QByteArray("emesa secret box\n" + key)).first(8);
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

Result<QByteArray> SecretBox::key(bool mayMake)
{
    const std::lock_guard lock(m_mutex);
    if (!m_key.isEmpty())
        return m_key;
    const QByteArray path = QFile::encodeName(m_file);
    const auto systemError = [] { return QString::fromLocal8Bit(std::strerror(errno)); };

    if (mayMake && !QFileInfo::exists(m_file)) {
        // Written whole under another name first; of several processes one link() wins, the others read its file.
        const QByteArray part = path + '.' + randomBytes(8).toHex() + ".part";
        const QByteArray fresh = randomBytes(keyBytes).toHex() + '\n';
        const Descriptor file(::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        const bool written = file.get() >= 0 && ::write(file.get(), fresh.constData(), size_t(fresh.size())) == fresh.size() && ::fsync(file.get()) == 0;
        const bool linked = written && (::link(part.constData(), path.constData()) == 0 || errno == EEXIST);
        const QString why = systemError();
        ::unlink(part.constData());
        if (!linked)
            return unavailable("secret_key_unreadable", QStringLiteral("The key file for secrets %1 cannot be written: %2.").arg(m_file, why));
        const Descriptor folder(::open(QFile::encodeName(QFileInfo(m_file).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (folder.get() < 0 || ::fsync(folder.get()) != 0)
            return unavailable("secret_key_unreadable", QStringLiteral("The folder of %1 cannot be synchronised: %2.").arg(m_file, systemError()));
        qCInfo(lcSecrets).noquote() << "made the key for stored secrets" << m_file;
    }

    const Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file.get() < 0 && errno == ENOENT)
        return unavailable("secret_key_missing", QStringLiteral("The key file for secrets %1 is missing, but there are secrets sealed with it. Restore it from the"
                                                                " backup, or switch off the second factors it belongs to.").arg(m_file));
    struct stat info = {};
    if (file.get() < 0 || ::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return unavailable("secret_key_unreadable", QStringLiteral("The key file for secrets %1 cannot be read: %2.").arg(m_file, systemError()));
    if ((info.st_mode & 077) != 0)
        return unavailable("secret_key_exposed", QStringLiteral("The key file for secrets %1 can be read by other users of this machine. If you are sure that nobody"
                                                                " did, run chmod 600 on it.").arg(m_file));
    std::array<char, 2 * keyBytes + 1> text{};
    const ssize_t size = ::read(file.get(), text.data(), text.size());
    const QByteArray key = QByteArray::fromHex(QByteArray(text.data(), qMax(qsizetype(0), qsizetype(size))).trimmed());
    if (key.size() != keyBytes)
        return unavailable("secret_key_unreadable", QStringLiteral("%1 is no key file for secrets.").arg(m_file));
    m_key = key;
    return m_key;
}

Result<QByteArray> SecretBox::seal(QByteArrayView secret, QByteArrayView context, bool isFirst)
{
    const auto key = this->key(isFirst);
    if (!key)
        return key.error();
    const QByteArray nonce = randomBytes(nonceBytes);
    QByteArray sealed(secret.size(), Qt::Uninitialized), tag(tagBytes, Qt::Uninitialized);
    const ContextPtr cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done = cipher && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(*key), bytesOf(nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytesOf(context), int(context.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), bytesOf(sealed), &length, bytesOf(secret), int(secret.size())) == 1 && length == secret.size()
        && EVP_EncryptFinal_ex(cipher.get(), bytesOf(tag), &length) == 1 && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int(tagBytes), tag.data()) == 1;
    if (!done)
        return Error{ErrorCode::Internal, QStringLiteral("secret_box"), QStringLiteral("A secret could not be encrypted.")};
    return QByteArray(QByteArray(version) + '.' + nameOf(*key) + '.' + toBase64Url(QByteArray(nonce + sealed + tag)));
}

Result<QByteArray> SecretBox::open(const QByteArray &sealed, QByteArrayView context)
{
    const auto key = this->key(false);
    if (!key)
        return key.error();
    const auto parts = sealed.split('.');
    const auto bytes = parts.size() == 3 && parts[0] == version ? fromBase64Url(parts[2]) : std::nullopt;
    if (!bytes || (*bytes).size() < nonceBytes + tagBytes)
        return unavailable("secret_unreadable", QStringLiteral("A stored secret is damaged."));
    if (parts[1] != nameOf(*key))
        return unavailable("secret_unreadable", QStringLiteral("A stored secret was sealed with another key than %1. Restore that key file from the backup.").arg(m_file));
    const QByteArrayView nonce = QByteArrayView(*bytes).first(nonceBytes);
    const QByteArrayView body = QByteArrayView(*bytes).sliced(nonceBytes, (*bytes).size() - nonceBytes - tagBytes);
    QByteArray tag = (*bytes).last(tagBytes), secret(body.size(), Qt::Uninitialized), end(tagBytes, Qt::Uninitialized);
    const ContextPtr cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done = cipher && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(*key), bytesOf(nonce)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, bytesOf(context), int(context.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), bytesOf(secret), &length, bytesOf(body), int(body.size())) == 1 && length == body.size()
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(tagBytes), tag.data()) == 1 && EVP_DecryptFinal_ex(cipher.get(), bytesOf(end), &length) == 1;
    if (!done)
        return unavailable("secret_unreadable", QStringLiteral("A stored secret was changed, or belongs to another row."));
    return secret;
}

} // namespace emesa::security
