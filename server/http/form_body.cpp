// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/form_body.h"

#include <QStringDecoder>

namespace emesa::http {

namespace {

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = char(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::optional<QString> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            bytes += ' ';
        } else if (text[i] != '%') {
            bytes += text[i];
        } else {
            const int high = i + 2 < text.size() ? digitOf(text[i + 1]) : -1, low = i + 2 < text.size() ? digitOf(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += char(high * 16 + low);
            i += 2;
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decoder(bytes);
    if (decoder.hasError() || result.contains(QChar(u'\0')))
        return std::nullopt;
    return result;
}

Error malformed(const char *reason, const QString &message)
{
    return {ErrorCode::Malformed, QString::fromLatin1(reason), message};
}

} // namespace

Result<QHash<QString, QString>> parseFormBody(QByteArrayView body, int maxFields)
{
    QHash<QString, QString> fields;
    qsizetype start = 0;
    while (start < body.size()) {
        qsizetype end = body.indexOf('&', start);
        if (end < 0)
            end = body.size();
        const QByteArrayView pair = body.sliced(start, end - start);
        start = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return malformed("form_encoding", QStringLiteral("The form is not correctly encoded."));
        if (fields.contains(*name))
            return malformed("form_repeated", QStringLiteral("A field of the form was sent twice."));
        if (fields.size() >= maxFields)
            return malformed("form_fields", QStringLiteral("The form has too many fields."));
        fields.insert(*name, *value);
    }
    return fields;
}

} // namespace emesa::http
