// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/strict_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace emesa::schema {

namespace {

/// Length of the valid UTF-8 sequence at `at`, 0 when there is none (overlong forms, surrogates and
/// values over U+10FFFF included).
int utf8Length(const uchar *at, const uchar *end)
{
    const uchar first = *at;
    if (first < 0x80)
        return 1;
    int length = 0;
    uchar low = 0x80, high = 0xbf;
    if (first >= 0xc2 && first <= 0xdf) {
        length = 2;
    } else if (first >= 0xe0 && first <= 0xef) {
        length = 3;
        if (first == 0xe0)
            low = 0xa0;
        else if (first == 0xed)
            high = 0x9f;
    } else if (first >= 0xf0 && first <= 0xf4) {
        length = 4;
        if (first == 0xf0)
            low = 0x90;
        else if (first == 0xf4)
            high = 0x8f;
    } else {
        return 0;
    }
    if (end - at < length || at[1] < low || at[1] > high)
        return 0;
    for (int i = 2; i < length; ++i) {
        if (at[i] < 0x80 || at[i] > 0xbf)
            return 0;
    }
    return length;
}

class Parser
{
public:
    Parser(QByteArrayView text, const JsonLimits &limits)
        : m_begin(reinterpret_cast<const uchar *>(text.data())), m_end(m_begin + text.size()), m_at(m_begin),
          m_limits(limits)
    {
    }

    Result<QJsonValue> parse()
    {
        if (m_end - m_at >= 3 && m_at[0] == 0xef && m_at[1] == 0xbb && m_at[2] == 0xbf)
            return failure(m_at, "a byte order mark is not allowed");
        skipSpace();
        std::optional<QJsonValue> value = parseValue(0);
        if (!value)
            return *std::move(m_error);
        skipSpace();
        if (m_at != m_end)
            return failure(m_at, "unexpected text after the end of the document");
        return *std::move(value);
    }

private:
    Error failure(const uchar *where, const char *what, ErrorCode code = ErrorCode::Malformed,
                  const char *reason = "invalid_json") const
    {
        // Columns count characters, not bytes; what precedes an error is valid except perhaps its own string.
        int line = 1, column = 1;
        for (const uchar *p = m_begin; p < where; ++p) {
            if (*p == '\n') {
                ++line;
                column = 1;
            } else if ((*p & 0xc0) != 0x80) {
                ++column;
            }
        }
        return {code, QString::fromLatin1(reason),
                QStringLiteral("JSON, line %1, column %2: %3.").arg(line).arg(column).arg(QLatin1String(what)), {},
                {{QStringLiteral("line"), line}, {QStringLiteral("column"), column}}};
    }

    std::nullopt_t fail(const uchar *where, const char *what)
    {
        m_error = failure(where, what);
        return std::nullopt;
    }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != uchar(c))
            return false;
        ++m_at;
        return true;
    }

    std::optional<QJsonValue> parseValue(int depth)
    {
        if (m_at == m_end)
            return fail(m_at, "a value is missing");
        if (++m_values > m_limits.maxValues) {
            m_error = failure(m_at, "too many values", ErrorCode::TooLarge, "json_too_many_values");
            return std::nullopt;
        }
        switch (*m_at) {
        case '{': return parseObject(depth + 1);
        case '[': return parseArray(depth + 1);
        case '"': {
            std::optional<QString> text = parseString();
            if (!text)
                return std::nullopt;
            return QJsonValue(*text);
        }
        case 't': return parseWord("true", QJsonValue(true));
        case 'f': return parseWord("false", QJsonValue(false));
        case 'n': return parseWord("null", QJsonValue(QJsonValue::Null));
        default: return parseNumber();
        }
    }

    std::optional<QJsonValue> parseWord(QByteArrayView word, QJsonValue value)
    {
        if (m_end - m_at < word.size() || !std::equal(word.begin(), word.end(), m_at))
            return fail(m_at, "unknown word");
        m_at += word.size();
        return value;
    }

    std::optional<QJsonValue> parseNumber()
    {
        const uchar *const start = m_at;
        const auto digits = [this] {
            const uchar *const from = m_at;
            while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
                ++m_at;
            return m_at - from;
        };
        const bool minus = take('-');
        const uchar *const whole = m_at;
        const auto wholeDigits = digits();
        if (wholeDigits == 0)
            return fail(start, minus ? "a digit must follow the minus sign" : "unexpected character");
        if (wholeDigits > 1 && *whole == '0')
            return fail(start, "a number must not start with 0");
        bool integer = true;
        if (take('.')) {
            integer = false;
            if (digits() == 0)
                return fail(m_at, "a digit must follow the decimal point");
        }
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            integer = false;
            ++m_at;
            if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (digits() == 0)
                return fail(m_at, "a digit must follow the exponent sign");
        }
        const char *const first = reinterpret_cast<const char *>(start);
        const char *const last = reinterpret_cast<const char *>(m_at);
        if (integer) {
            qint64 number = 0;
            if (std::from_chars(first, last, number).ec != std::errc())
                return fail(start, "the integer does not fit into 64 bits");
            return QJsonValue(number);
        }
        if (m_limits.integersOnly)
            return fail(start, "only whole numbers are allowed here");
        double number = 0;
        if (std::from_chars(first, last, number).ec != std::errc())
            return fail(start, "the number is out of range");
        if (std::abs(number) >= 0x1p53 && std::abs(number) < 0x1p63)
            return fail(start, "write whole numbers of this size without fraction and exponent");
        return QJsonValue(number);
    }

    std::optional<char16_t> parseHex4()
    {
        if (m_end - m_at < 4)
            return fail(m_at, "four hexadecimal digits must follow \\u");
        unsigned unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const uchar c = *m_at;
            unsigned digit = 0;
            if (c >= '0' && c <= '9')
                digit = unsigned(c - '0');
            else if (c >= 'a' && c <= 'f')
                digit = unsigned(c - 'a' + 10);
            else if (c >= 'A' && c <= 'F')
                digit = unsigned(c - 'A' + 10);
            else
                return fail(m_at, "four hexadecimal digits must follow \\u");
            unit = unit * 16 + digit;
        }
        return char16_t(unit);
    }

    std::optional<QString> parseString()
    {
        const uchar *const quote = m_at++;
        QString text;
        const uchar *run = m_at;
        const auto flush = [&] {
            if (run != m_at)
                text += QString::fromUtf8(reinterpret_cast<const char *>(run), m_at - run);
        };
        while (m_at != m_end) {
            const uchar c = *m_at;
            if (c == '"') {
                flush();
                ++m_at;
                return text;
            }
            if (c < 0x20)
                return fail(m_at, "control characters in a string must be escaped");
            if (c != '\\') {
                const int length = utf8Length(m_at, m_end);
                if (length == 0)
                    return fail(m_at, "invalid UTF-8");
                m_at += length;
                continue;
            }
            flush();
            const uchar *const escape = m_at++;
            if (m_at == m_end)
                break;
            switch (*m_at++) {
            case '"': text += u'"'; break;
            case '\\': text += u'\\'; break;
            case '/': text += u'/'; break;
            case 'b': text += u'\b'; break;
            case 'f': text += u'\f'; break;
            case 'n': text += u'\n'; break;
            case 'r': text += u'\r'; break;
            case 't': text += u'\t'; break;
            case 'u': {
                const std::optional<char16_t> unit = parseHex4();
                if (!unit)
                    return std::nullopt;
                if (QChar::isLowSurrogate(*unit))
                    return fail(escape, "lone surrogate");
                text += QChar(*unit);
                if (QChar::isHighSurrogate(*unit)) {
                    if (!take('\\') || !take('u'))
                        return fail(escape, "lone surrogate");
                    const std::optional<char16_t> second = parseHex4();
                    if (!second)
                        return std::nullopt;
                    if (!QChar::isLowSurrogate(*second))
                        return fail(escape, "lone surrogate");
                    text += QChar(*second);
                }
                break;
            }
            default: return fail(escape, "unknown escape");
            }
            run = m_at;
        }
        return fail(quote, "the string does not end");
    }

    std::optional<QJsonValue> parseArray(int depth)
    {
        if (depth > m_limits.maxDepth)
            return fail(m_at, "nested too deeply");
        ++m_at;
        QJsonArray array;
        skipSpace();
        if (take(']'))
            return QJsonValue(array);
        while (true) {
            skipSpace();
            std::optional<QJsonValue> value = parseValue(depth);
            if (!value)
                return std::nullopt;
            array.append(*std::move(value));
            skipSpace();
            if (take(']'))
                return QJsonValue(array);
            if (!take(','))
                return fail(m_at, "expected , or ]");
        }
    }

    struct Member
    {
        QString key;
        QJsonValue value;
        const uchar *where = nullptr;
    };

    std::optional<QJsonValue> parseObject(int depth)
    {
        if (depth > m_limits.maxDepth)
            return fail(m_at, "nested too deeply");
        ++m_at;
        std::vector<Member> members;
        skipSpace();
        if (take('}'))
            return QJsonValue(QJsonObject());
        while (true) {
            skipSpace();
            if (m_at == m_end || *m_at != '"')
                return fail(m_at, "expected a key in double quotes");
            Member member;
            member.where = m_at;
            std::optional<QString> key = parseString();
            if (!key)
                return std::nullopt;
            member.key = *std::move(key);
            skipSpace();
            if (!take(':'))
                return fail(m_at, "expected :");
            skipSpace();
            std::optional<QJsonValue> value = parseValue(depth);
            if (!value)
                return std::nullopt;
            member.value = *std::move(value);
            members.push_back(std::move(member));
            skipSpace();
            if (take('}'))
                return toObject(std::move(members));
            if (!take(','))
                return fail(m_at, "expected , or }");
        }
    }

    /// QJsonObject keeps its members sorted in one vector: inserting in order appends, inserting in an
    /// attacker's order would be quadratic.
    std::optional<QJsonValue> toObject(std::vector<Member> members)
    {
        std::stable_sort(members.begin(), members.end(),
                         [](const Member &a, const Member &b) { return a.key < b.key; });
        const auto twice = std::adjacent_find(members.begin(), members.end(),
                                              [](const Member &a, const Member &b) { return a.key == b.key; });
        if (twice != members.end())
            return fail(std::next(twice)->where, "duplicate key");
        QJsonObject object;
        for (const Member &member : members)
            object.insert(member.key, member.value);
        return QJsonValue(object);
    }

    const uchar *m_begin;
    const uchar *m_end;
    const uchar *m_at;
    const JsonLimits m_limits;
    int m_values = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<QJsonValue> parseStrictJson(QByteArrayView utf8, const JsonLimits &limits)
{
    return Parser(utf8, limits).parse();
}

} // namespace emesa::schema
