// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QStringDecoder>

namespace emesa::csv {

namespace {

Error malformed(const char *reason, int line, const QString &what)
{
    return {ErrorCode::Malformed, QString::fromLatin1(reason), QStringLiteral("Line %1: %2").arg(line).arg(what), {}, {{QStringLiteral("line"), line}}};
}

Error tooLarge(const char *reason, int line, const QString &what)
{
    Error error = malformed(reason, line, what);
    error.code = ErrorCode::TooLarge;
    return error;
}

/// ';' if the first row has one outside of quotes before any ','.
QChar separatorOf(QStringView text)
{
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u',' || c == u';'))
            return c;
        else if (!isQuoted && c == u'\n')
            break;
    }
    return u',';
}

class Reader
{
public:
    Reader(QStringView text, const Limits &limits) : m_text(text), m_limits(limits), m_separator(separatorOf(text)) {}

    Result<Table> read()
    {
        Table table;
        while (m_at < m_text.size()) {
            Record record{m_line, {}};
            if (Status row = readRow(record.fields); !row)
                return row.error();
            if (record.fields.size() == 1 && record.fields[0].isEmpty())
                continue;
            if (table.header.isEmpty()) {
                table.header = record.fields;
                continue;
            }
            if (record.fields.size() != table.header.size())
                return malformed("csv_columns", record.line, QStringLiteral("%1 fields where the header has %2.").arg(record.fields.size()).arg(table.header.size()));
            if (table.rows.size() >= m_limits.rows)
                return tooLarge("csv_rows", record.line, QStringLiteral("Use at most %1 rows; split the file.").arg(m_limits.rows));
            table.rows.append(std::move(record));
        }
        if (table.header.isEmpty())
            return Error{ErrorCode::Invalid, QStringLiteral("csv_empty"), QStringLiteral("The table is empty; its first row must name the fields.")};
        return table;
    }

private:
    Status readRow(QStringList &fields)
    {
        while (true) {
            QString field;
            if (Status one = readField(field); !one)
                return one;
            if (fields.size() >= m_limits.columns)
                return tooLarge("csv_columns", m_line, QStringLiteral("Use at most %1 columns.").arg(m_limits.columns));
            fields.append(std::move(field));
            if (m_at >= m_text.size())
                return {};
            const QChar end = m_text[m_at++];
            if (end == m_separator)
                continue;
            if (end == u'\r')
                ++m_at; // readField() saw the LF behind it
            ++m_line;
            return {};
        }
    }

    [[nodiscard]] bool endsHere(qsizetype at) const
    {
        if (at >= m_text.size() || m_text[at] == m_separator || m_text[at] == u'\n')
            return true;
        return m_text[at] == u'\r' && at + 1 < m_text.size() && m_text[at + 1] == u'\n';
    }

    Status readField(QString &field)
    {
        const int line = m_line;
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        if (isQuoted)
            ++m_at;
        qsizetype begin = m_at;
        const auto take = [&](qsizetype end) { field += m_text.mid(begin, end - begin); };
        while (isQuoted || !endsHere(m_at)) {
            if (m_at >= m_text.size())
                return malformed("csv_quotes", line, QStringLiteral("A quote without its end."));
            if (m_at - begin + field.size() > m_limits.fieldLength)
                return tooLarge("csv_field", line, QStringLiteral("A field of more than %1 characters.").arg(m_limits.fieldLength));
            const QChar c = m_text[m_at];
            if (c == u'"' && !isQuoted)
                return malformed("csv_quotes", m_line, QStringLiteral("A quote inside of a field; put the whole field into quotes and double those within."));
            if (c == u'\r' && !isQuoted)
                return malformed("csv_line_end", m_line, QStringLiteral("A CR without LF."));
            if (c == u'\n')
                ++m_line;
            if (c == u'"') {
                const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                take(isDoubled ? m_at + 1 : m_at);
                m_at += isDoubled ? 2 : 1;
                begin = m_at;
                if (isDoubled)
                    continue;
                return endsHere(m_at) ? Status() : Status(malformed("csv_quotes", m_line, QStringLiteral("Text behind the closing quote of a field.")));
            }
            ++m_at;
        }
        take(m_at);
        return {};
    }

    QStringView m_text;
    const Limits &m_limits;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool looksLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

/// How many apostrophes stand in front of what looks like a formula; -1 when it does not.
qsizetype guardsOf(const QString &value)
{
    qsizetype guards = 0;
    while (guards < value.size() && value[guards] == u'\'')
        ++guards;
    return looksLikeFormula(QStringView(value).mid(guards)) ? guards : -1;
}

} // namespace

Result<Table> parse(QByteArrayView text, const Limits &limits)
{
    if (const qsizetype nul = QByteArray::fromRawData(text.data(), text.size()).indexOf('\0'); nul >= 0)
        return malformed("csv_nul", int(QByteArray::fromRawData(text.data(), nul).count('\n')) + 1, QStringLiteral("A NUL character."));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return Error{ErrorCode::Malformed, QStringLiteral("csv_encoding"), QStringLiteral("The table is not in UTF-8. Save it as CSV UTF-8.")};
    return Reader(decoded.startsWith(QChar(QChar::ByteOrderMark)) ? QStringView(decoded).mid(1) : QStringView(decoded), limits).read();
}

void appendRow(QByteArray &text, const QStringList &fields)
{
    bool isFirst = true;
    for (const QString &field : fields) {
        if (!isFirst)
            text += ',';
        isFirst = false;
        QByteArray utf8 = field.toUtf8();
        const bool needsQuotes = utf8.contains(',') || utf8.contains(';') || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r')
            || utf8.startsWith(' ') || utf8.endsWith(' ');
        if (needsQuotes)
            utf8 = '"' + utf8.replace('"', "\"\"") + '"';
        text += utf8;
    }
    text += "\r\n";
}

QString guarded(const QString &value)
{
    return guardsOf(value) >= 0 ? QString(u'\'' + value) : value;
}

QString unguarded(const QString &value)
{
    return guardsOf(value) > 0 ? value.mid(1) : value;
}

} // namespace emesa::csv
