// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/literal_sql.h"

#include <QRegularExpression>

namespace emesa::storage {

namespace {

constexpr QByteArrayView selectWord("SELECT ");

bool mayTakeColumn(const QString &text)
{
    static const QRegularExpression countsColumns(QStringLiteral("\\b(DISTINCT|UNION|INTERSECT|EXCEPT|GROUP|INTO|FOR)\\b|\\bORDER\\s+BY\\s+[0-9]"),
                                                  QRegularExpression::CaseInsensitiveOption);
    return text.startsWith(QLatin1String(selectWord.data(), selectWord.size())) && !text.contains(countsColumns);
}

constexpr qsizetype largestValue = 16 * 1024;

void appendHex(QByteArray &to, const QByteArray &bytes)
{
    to += "x'";
    to += bytes.toHex();
    to += "' ";
}

} // namespace

LiteralSql::LiteralSql(const QString &text)
    : m_select(QStringView(text).trimmed().startsWith(QLatin1String("SELECT"), Qt::CaseInsensitive)),
      m_takesColumn(mayTakeColumn(text))
{
    QChar quote;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            quote = c;
        } else if (c == u'-' && i + 1 < text.size() && text[i + 1] == u'-') {
            const qsizetype end = text.indexOf(u'\n', i);
            i = end < 0 ? text.size() : end;
        } else if (c == u'?') {
            m_pieces += text.mid(start, i - start).toUtf8();
            start = i + 1;
        }
    }
    m_pieces += text.mid(start).toUtf8();
}

QByteArray LiteralSql::withColumn(const QByteArray &complete, const QByteArray &scalarSelect)
{
    QByteArray sql;
    sql.reserve(complete.size() + scalarSelect.size() + 3);
    sql += selectWord;
    sql += '(';
    sql += scalarSelect;
    sql += "),";
    sql += QByteArrayView(complete).sliced(selectWord.size());
    return sql;
}

QByteArray LiteralSql::with(const QVariantList &values) const
{
    if (values.size() != placeholders())
        return {};
    QByteArray sql = m_pieces.first();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        sql += ' ';
        if (value.isNull()) {
            sql += "NULL ";
        } else {
            switch (value.typeId()) {
            case QMetaType::Int:
            case QMetaType::LongLong:
                sql += QByteArray::number(value.toLongLong());
                sql += ' ';
                break;
            case QMetaType::QString: {
                const QByteArray utf8 = value.toString().toUtf8();
                if (utf8.size() > largestValue)
                    return {};
                sql += "_utf8mb4 ";
                appendHex(sql, utf8);
                break;
            }
            case QMetaType::QByteArray: {
                const QByteArray bytes = value.toByteArray();
                if (bytes.size() > largestValue)
                    return {};
                appendHex(sql, bytes);
                break;
            }
            default:
                return {};
            }
        }
        sql += m_pieces[i + 1];
    }
    return sql;
}

} // namespace emesa::storage
