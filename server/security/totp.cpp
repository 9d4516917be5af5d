// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/totp.h"

#include "server/security/opaque.h"

#include <QRandomGenerator>
#include <QUrl>

#include <liboath/oath.h>

#include <array>
#include <cstdlib>

namespace emesa::security::totp {

namespace {

constexpr int secretBytes = 20;
constexpr unsigned digits = 6;
constexpr qint64 stepSeconds = 30;
constexpr int stepsAround = 1;

bool isReady()
{
    static const bool ready = oath_init() == OATH_OK;
    return ready;
}

} // namespace

QByteArray newSecret()
{
    std::array<quint32, secretBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), secretBytes);
}

QString base32(const QByteArray &secret)
{
    char *text = nullptr;
    size_t size = 0;
    if (!isReady() || oath_base32_encode(secret.constData(), size_t(secret.size()), &text, &size) != OATH_OK)
        return {};
    QString encoded = QString::fromLatin1(text, qsizetype(size));
    std::free(text);
    while (encoded.endsWith(u'='))
        encoded.chop(1);
    return encoded;
}

QString uri(const QString &issuer, const QString &account, const QByteArray &secret)
{
    const auto escaped = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=%4&period=%5")
        .arg(escaped(issuer), escaped(account), base32(secret), QString::number(digits), QString::number(stepSeconds));
}

Result<QByteArray> codeOf(const QByteArray &secret, qint64 step)
{
    std::array<char, digits + 1> code{};
    const bool done = isReady()
        && oath_totp_generate(secret.constData(), size_t(secret.size()), time_t(step * stepSeconds), unsigned(stepSeconds),
                              OATH_TOTP_DEFAULT_START_TIME, digits, code.data()) == OATH_OK;
    if (!done)
        return Error{ErrorCode::Internal, QStringLiteral("totp"), QStringLiteral("One-time codes cannot be computed.")};
    return QByteArray(code.data(), digits);
}

qint64 stepAt(Timestamp now)
{
    return now.seconds() / stepSeconds;
}

Result<std::optional<qint64>> stepOf(const QByteArray &secret, const QByteArray &code, Timestamp now, qint64 lastUsedStep)
{
    const qint64 current = stepAt(now);
    std::optional<qint64> found;
    for (qint64 step = current - stepsAround; step <= current + stepsAround; ++step) {
        const auto expected = codeOf(secret, step);
        if (!expected)
            return expected.error();
        // All three are compared whichever matches.
        if (equalConstantTime(*expected, code) && step > lastUsedStep && !found)
            found = step;
    }
    return found;
}

} // namespace emesa::security::totp
