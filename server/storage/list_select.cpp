// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/list_select.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace emesa {

using storage::param;
using storage::Row;
using storage::Sql;

namespace {

struct Conditions
{
    Sql where;
    QVariantList values;

    void add(const Sql &condition, const QVariantList &more = {})
    {
        static const Sql first(" WHERE "), next(" AND ");
        where += where.isEmpty() ? first : next;
        where += condition;
        values += more;
    }
};

const ListField *fieldNamed(const ListSource &source, const QString &name)
{
    for (const ListField &field : source.fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

/// Everything but the position of the page: what is counted.
Result<Conditions> conditionsOf(const ListSource &source, const api::ListQuery &query, const ListScope &scope)
{
    static const Sql equals(" = ?"), atLeast(" >= ?"), atMost(" <= ?"), like(" LIKE ? ESCAPE '!'");
    static const Sql open("("), close(")"), orElse(" OR ");
    Conditions conditions;
    QList<FieldError> errors;
    if (!source.base.isEmpty())
        conditions.add(source.base);
    if (!scope.where.isEmpty())
        conditions.add(scope.where, scope.values);
    const auto compare = [&](const ListField &field, const Sql &how, const QString &parameter, const QString &text, bool isUpperEnd) {
        const auto value = field.parse(parameter, text, isUpperEnd);
        if (value)
            conditions.add(field.expression + how, {*value});
        else
            errors += value.error().fields;
    };
    for (const auto &filter : query.filters) {
        if (const ListField *field = fieldNamed(source, filter.field))
            compare(*field, equals, filter.field, filter.value, false);
    }
    for (const auto &range : query.ranges) {
        const ListField *field = fieldNamed(source, range.field);
        if (field && !range.from.isEmpty())
            compare(*field, atLeast, range.field + QLatin1String("_from"), range.from, false);
        if (field && !range.to.isEmpty())
            compare(*field, atMost, range.field + QLatin1String("_to"), range.to, true);
    }
    if (!query.search.isEmpty()) {
        QString pattern = query.search;
        pattern.replace(u'!', QLatin1String("!!")).replace(u'%', QLatin1String("!%")).replace(u'_', QLatin1String("!_"));
        pattern = u'%' + pattern + u'%';
        Sql any;
        QVariantList patterns;
        for (const ListField &field : source.fields) {
            if (!field.isSearchable)
                continue;
            if (!any.isEmpty())
                any += orElse;
            any += field.expression + like;
            patterns += pattern;
        }
        if (!any.isEmpty())
            conditions.add(open + any + close, patterns);
    }
    if (!errors.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("validation_failed"),
                     QStringLiteral("Some parameters need to be corrected."), errors};
    return conditions;
}

/// Where a page begins: after this row.
struct Position
{
    QVariant key;   ///< a number, or text where the source says so
    QVariant value; ///< of the ordering column; null where that is NULL

    [[nodiscard]] static QJsonValue toJson(const QVariant &part)
    {
        if (part.isNull())
            return {};
        return part.typeId() == QMetaType::QString ? QJsonValue(part.toString()) : QJsonValue(part.toLongLong());
    }
    [[nodiscard]] QJsonArray toJson() const { return {toJson(key), toJson(value)}; }
};

QByteArray seal(const ListSource &source, const api::ListQuery &query, const ListScope &scope, const QByteArray &position)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &text) {
        sha.addData(QByteArray(QByteArray::number(text.size()) + ':'));
        sha.addData(text);
    };
    add(source.entity);
    add(QByteArray::number(scope.userId));
    add(query.orderBy.toUtf8() + (query.descending ? '-' : '+'));
    add(query.search.toUtf8());
    for (const auto &filter : query.filters)
        add(filter.field.toUtf8() + '=' + filter.value.toUtf8());
    for (const auto &range : query.ranges)
        add(range.field.toUtf8() + '=' + range.from.toUtf8() + ".." + range.to.toUtf8());
    QStringList extra = query.extra.keys();
    extra.sort();
    for (const QString &name : std::as_const(extra))
        add(name.toUtf8() + '=' + query.extra.value(name).toUtf8());
    add(position);
    return sha.result().first(12);
}

constexpr qsizetype sealSize = 12;
constexpr auto cursorEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString cursorOf(const ListSource &source, const api::ListQuery &query, const ListScope &scope, const Position &position)
{
    const QByteArray json = QJsonDocument(position.toJson()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QByteArray(seal(source, query, scope, json) + json).toBase64(cursorEncoding));
}

Result<Position> positionOf(const ListSource &source, const api::ListQuery &query, const ListScope &scope)
{
    const Error unknown{ErrorCode::NotFound, QStringLiteral("cursor_unknown"),
                        QStringLiteral("This page does not belong to this list. Start again from the first page.")};
    const auto decoded = QByteArray::fromBase64Encoding(query.cursor.toLatin1(), cursorEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() <= sealSize)
        return unknown;
    const QByteArray json = (*decoded).mid(sealSize);
    if (seal(source, query, scope, json) != (*decoded).first(sealSize))
        return unknown;
    const QJsonArray parts = QJsonDocument::fromJson(json).array();
    const auto number = parts.size() == 2 ? schema::wholeNumber(parts[0]) : std::nullopt;
    if (parts.size() != 2 || (source.textKey ? !parts[0].isString() : !number))
        return unknown;
    Position position{source.textKey ? QVariant(parts[0].toString()) : QVariant(*number), {}};
    if (parts[1].isString())
        position.value = parts[1].toString();
    else if (const auto value = schema::wholeNumber(parts[1]))
        position.value = *value;
    else if (!parts[1].isNull())
        return unknown;
    return position;
}

struct Ordering
{
    const ListField *field = nullptr; ///< nullptr: by key alone
    bool descending = false;
};

Ordering orderingOf(const ListSource &source, const api::ListQuery &query)
{
    if (query.orderBy.isEmpty())
        return source.usualOrder.isEmpty() ? Ordering{nullptr, source.newestFirst} : Ordering{fieldNamed(source, source.usualOrder), false};
    const ListField *field = fieldNamed(source, query.orderBy);
    return {field && field->expression.text() != source.key.text() ? field : nullptr, query.descending};
}

/// "Comes after the last row": NULL sorts before everything on both databases.
void addPosition(Conditions &conditions, const ListSource &source, const Ordering &ordering, const Position &position)
{
    static const Sql after(" > ?"), before(" < ?"), equals(" = ?"), isNull(" IS NULL"), isNotNull(" IS NOT NULL");
    static const Sql open("("), close(")"), orElse(" OR "), andAlso(" AND ");
    const Sql &beyond = ordering.descending ? before : after;
    const Sql keyBeyond = source.key + beyond;
    if (!ordering.field) {
        conditions.add(keyBeyond, {position.key});
        return;
    }
    const Sql &column = ordering.field->expression;
    if (position.value.isNull()) {
        const Sql restOfNulls = column + isNull + andAlso + keyBeyond;
        if (ordering.descending)
            conditions.add(open + restOfNulls + close, {position.key});
        else
            conditions.add(open + open + restOfNulls + close + orElse + column + isNotNull + close, {position.key});
        return;
    }
    if (!ordering.field->isNullable) {
        // Said so that an index finds the place, on both databases.
        static const Sql upTo(" <= ?"), from(" >= ?");
        conditions.add(column + (ordering.descending ? upTo : from) + andAlso + open + column + beyond + orElse + keyBeyond + close,
                       {position.value, position.value, position.key});
        return;
    }
    Sql condition = open + column + beyond + orElse + open + column + equals + andAlso + keyBeyond + close;
    if (ordering.descending)
        condition += orElse + column + isNull;
    conditions.add(condition + close, {position.value, position.value, position.key});
}

ListSelect::Statement statementOf(const ListSource &source, const api::ListQuery &query, Conditions conditions, const Ordering &ordering)
{
    static const Sql select("SELECT "), comma(", "), space(" "), orderBy(" ORDER BY "), descending(" DESC"), limit(" LIMIT ?");
    const Sql &column = ordering.field ? ordering.field->expression : source.key;
    Sql sql = select + source.key + comma + column + comma + source.columns + space + source.from + conditions.where + orderBy;
    if (ordering.field)
        sql += ordering.descending ? column + descending + comma : column + comma;
    sql += ordering.descending ? source.key + descending : source.key;
    sql += limit;
    conditions.values += qint64(query.limit) + 1;
    return {sql, conditions.values};
}

} // namespace

Result<ListSelect::Statement> ListSelect::statement(const ListSource &source, const api::ListQuery &query, const ListScope &scope)
{
    auto conditions = conditionsOf(source, query, scope);
    if (!conditions)
        return conditions.error();
    const Ordering ordering = orderingOf(source, query);
    if (!query.cursor.isEmpty()) {
        const auto position = positionOf(source, query, scope);
        if (!position)
            return position.error();
        addPosition(*conditions, source, ordering, *position);
    }
    return statementOf(source, query, *conditions, ordering);
}

Result<ListPage> ListSelect::run(storage::Database &database, const ListSource &source, const api::ListQuery &query,
                                 const ListScope &scope, CountCache &counts, const std::function<void(const Row &)> &each)
{
    auto select = statement(source, query, scope);
    if (!select)
        return select.error();
    ListPage page;
    Position last;
    bool hasMore = false;
    const ListField *orderedBy = orderingOf(source, query).field;
    const bool isText = orderedBy ? !orderedBy->isNumber : source.textKey;
    const Status read = database.forEach(select->sql, select->values, [&](const Row &row) {
        if (page.rows == query.limit) {
            hasMore = true;
            return false;
        }
        if (++page.rows == query.limit)
            last = {source.textKey ? QVariant(row.text(0)) : QVariant(row.int64(0)), row.isNull(1) ? QVariant() : isText ? QVariant(row.text(1)) : QVariant(row.int64(1))};
        each(row);
        return true;
    });
    if (!read)
        return read.error();
    if (hasMore)
        page.next = cursorOf(source, query, scope, last);
    if (!query.cursor.isEmpty())
        return page;
    if (!hasMore) {
        page.total = page.rows;
        return page;
    }

    const auto conditions = conditionsOf(source, query, scope);
    if (!conditions)
        return conditions.error();
    static const Sql countRows("SELECT COUNT(*) ");
    const Sql countSql = countRows + source.countFrom + conditions->where;
    QString cacheKey = countSql.text();
    for (const QVariant &value : conditions->values)
        cacheKey += QChar(u'\0') + value.toString();
    const auto total = counts.get(cacheKey, [&]() -> Result<qint64> {
        const auto counted = database.one(countSql, conditions->values, [](const Row &row) { return row.int64(0); });
        if (!counted)
            return counted.error();
        return counted->value_or(0);
    });
    if (!total)
        return total.error();
    page.total = *total;
    return page;
}

namespace list_values {

namespace {

Error wrong(const QString &name, const char *code, const QString &message)
{
    return Error::invalidField(name, QString::fromLatin1(code), message);
}

} // namespace

Result<QVariant> integer(const QString &name, const QString &text, bool)
{
    static constexpr qsizetype maxDigits = 18;
    bool isNumber = !text.isEmpty() && text.size() <= maxDigits;
    for (const QChar c : text)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    if (!isNumber)
        return wrong(name, "type", QStringLiteral("Use a whole number."));
    return QVariant(text.toLongLong());
}

Result<QVariant> boolean(const QString &name, const QString &text, bool)
{
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return QVariant(qint64(1));
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return QVariant(qint64(0));
    return wrong(name, "type", QStringLiteral("Use true or false."));
}

Result<QVariant> amount(const QString &name, const QString &text, bool)
{
    if (const auto value = Amount::fromString(text))
        return param(*value);
    return wrong(name, "format", QStringLiteral("Use an amount with two decimals, like 5100.00."));
}

Result<QVariant> timestamp(const QString &name, const QString &text, bool isUpperEnd)
{
    if (const auto value = Timestamp::fromString(text))
        return param(*value);
    if (const auto value = Timestamp::fromString(text + QLatin1String(isUpperEnd ? "T23:59:59.999Z" : "T00:00:00.000Z")))
        return param(*value);
    return wrong(name, "format", QStringLiteral("Use a day like 2026-01-24 or a time like 2026-01-12T09:30:00Z."));
}

Result<QVariant> day(const QString &name, const QString &text, bool)
{
    QDate value;
    if (schema::Codec<QDate>::read(QJsonValue(text), value))
        return wrong(name, "format", QStringLiteral("Use a day like 2026-01-24."));
    return schema::Codec<QDate>::toSql(value);
}

Result<QVariant> words(const QString &, const QString &text, bool)
{
    return param(text);
}

Result<QVariant> wrongChoice(const QString &name, const QStringList &choices)
{
    return wrong(name, "choice", QStringLiteral("Choose one of: %1.").arg(choices.join(QStringLiteral(", "))));
}

} // namespace list_values
} // namespace emesa
