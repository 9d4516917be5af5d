// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/base64_url.h"

#include <array>

namespace emesa::security {

namespace {

constexpr std::array<qint8, 256> makeDigits()
{
    std::array<qint8, 256> digits = {};
    digits.fill(-1);
    for (int i = 0; i < 26; ++i) {
        digits[size_t('A' + i)] = qint8(i);
        digits[size_t('a' + i)] = qint8(26 + i);
    }
    for (int i = 0; i < 10; ++i)
        digits[size_t('0' + i)] = qint8(52 + i);
    digits[size_t('-')] = 62;
    digits[size_t('_')] = 63;
    return digits;
}

constexpr std::array<qint8, 256> digitOf = makeDigits();

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const qsizetype tail = text.size() % 4;
    if (tail == 1)
        return std::nullopt;
    QByteArray bytes(text.size() / 4 * 3 + (tail == 0 ? 0 : tail - 1), Qt::Uninitialized);
    char *out = bytes.data();
    quint32 bits = 0;
    int count = 0;
    for (const char c : text) {
        const qint8 digit = digitOf[uchar(c)];
        if (digit < 0)
            return std::nullopt;
        bits = (bits << 6 | quint32(digit)) & 0xffffff;
        count += 6;
        if (count >= 8) {
            count -= 8;
            *out++ = char(bits >> count);
        }
    }
    if (count > 0 && (bits & ((1u << count) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace emesa::security
