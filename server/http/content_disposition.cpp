// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/content_disposition.h"

#include <QStringDecoder>

namespace emesa::http {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// RFC 9110 token characters.
bool isTokenChar(char c)
{
    return isAlphanumeric(c) || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

/// RFC 8187 characters that need no escape.
bool isAttributeChar(char c)
{
    return isAlphanumeric(c) || (c != '\0' && QByteArrayView("!#$&+-.^_`|~").contains(c));
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// charset'language'percent-encoded (RFC 8187); only UTF-8 is ever sent.
std::optional<QString> decodeExtended(const QByteArray &value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0 || value.left(first).compare("UTF-8", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    QByteArray bytes;
    for (qsizetype i = second + 1; i < value.size(); ++i) {
        if (value[i] != '%') {
            if (!isAttributeChar(value[i]))
                return std::nullopt;
            bytes += value[i];
            continue;
        }
        const int high = i + 2 < value.size() ? hexDigit(value[i + 1]) : -1;
        const int low = i + 2 < value.size() ? hexDigit(value[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += char(high * 16 + low);
        i += 2;
    }
    return fromUtf8(bytes);
}

/// Reads a field value from left to right.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void skipSpace()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }
    [[nodiscard]] bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] QByteArray token()
    {
        const qsizetype start = m_at;
        while (!atEnd() && isTokenChar(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toByteArray();
    }
    /// After the opening quote. Browsers escape only quotes, and old ones send paths with lone backslashes.
    [[nodiscard]] std::optional<QByteArray> restOfQuoted()
    {
        QByteArray value;
        for (; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return value;
            }
            if (c == '\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\'))
                ++m_at;
            value += m_text[m_at];
        }
        return std::nullopt;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<ContentDisposition> parseContentDisposition(QByteArrayView value)
{
    Reader reader(value);
    ContentDisposition found;
    reader.skipSpace();
    found.type = reader.token().toLower();
    if (found.type.isEmpty())
        return std::nullopt;
    std::optional<QString> extendedName;
    for (reader.skipSpace(); !reader.atEnd(); reader.skipSpace()) {
        if (!reader.take(';'))
            return std::nullopt;
        reader.skipSpace();
        const QByteArray name = reader.token().toLower();
        if (name.isEmpty() || !reader.take('='))
            return std::nullopt;
        QByteArray bytes;
        if (reader.take('"')) {
            const auto quoted = reader.restOfQuoted();
            if (!quoted)
                return std::nullopt;
            bytes = *quoted;
        } else {
            bytes = reader.token();
            if (bytes.isEmpty())
                return std::nullopt;
        }
        const bool isExtended = name == "filename*";
        const auto text = isExtended ? decodeExtended(bytes) : fromUtf8(bytes);
        if (!text || (isExtended ? extendedName.has_value() : found.parameters.contains(name)))
            return std::nullopt;
        if (isExtended)
            extendedName = text;
        else
            found.parameters.insert(name, *text);
    }
    if (extendedName)
        found.parameters.insert("filename", *extendedName);
    return found;
}

QByteArray attachmentDisposition(const QString &fileName)
{
    QByteArray plain, extended;
    bool isPlain = true;
    for (const QChar c : fileName) {
        const char16_t code = c.unicode();
        if (c.isLowSurrogate())
            continue;
        const bool fits = code >= 0x20 && code < 0x7f && code != '"' && code != '\\' && code != '%';
        isPlain = isPlain && fits;
        plain += fits ? char(code) : '_';
    }
    const QByteArray utf8 = fileName.toUtf8();
    for (const char c : utf8)
        extended += isAttributeChar(c) ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
    QByteArray header = "attachment; filename=\"" + plain + '"';
    if (!isPlain)
        header += "; filename*=UTF-8''" + extended;
    return header;
}

} // namespace emesa::http
