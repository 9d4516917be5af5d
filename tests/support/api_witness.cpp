// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/api_witness.h"

#include "core/api/endpoint_types.h"
#include "core/api/openapi.h"
#include "core/schema/strict_json.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace emesa::test {

namespace {

QString words(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1).left(80);
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("null"))
        return value.isNull();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("integer"))
        return schema::wholeNumber(value).has_value();
    if (type == QLatin1String("number"))
        return value.isDouble();
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("array"))
        return value.isArray();
    return type == QLatin1String("object") && value.isObject();
}

bool hasFormat(const QString &text, const QString &format)
{
    if (format == QLatin1String("date-time"))
        return Timestamp::fromString(text).has_value();
    if (format == QLatin1String("date"))
        return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10;
    return true;
}

} // namespace

ApiWitness::ApiWitness() : m_document(api::openApiDocument())
{
    const QJsonObject paths = m_document.value(QLatin1String("paths")).toObject();
    for (const QJsonValue &path : paths) {
        const QJsonObject methods = path.toObject();
        for (const QJsonValue &operation : methods)
            m_operations.insert(operation.toObject().value(QLatin1String("operationId")).toString().toUtf8(), operation.toObject());
    }
}

QJsonObject ApiWitness::resolve(QJsonObject object) const
{
    while (object.contains(QLatin1String("$ref"))) {
        const auto steps = object.value(QLatin1String("$ref")).toString().mid(2).split(u'/');
        QJsonValue found = m_document;
        for (const QString &step : steps)
            found = found.toObject().value(step);
        object = found.toObject();
    }
    return object;
}

QString ApiWitness::note(const QByteArray &id, int status, const QByteArray &contentType, const QByteArray &body)
{
    const QString name = QString::fromLatin1(id);
    if (!m_operations.contains(id))
        return QStringLiteral("%1 is not in the document").arg(name);
    m_seen[id].insert(status);
    const QJsonObject responses = m_operations.value(id).value(QLatin1String("responses")).toObject();
    const QString key = QString::number(status);
    const bool isShared = status >= 400 && api::sharedStatuses().contains(status);
    if (!responses.contains(key) && !isShared)
        return QStringLiteral("%1 answered %2, which is not documented: %3 (add .also(%2) to its line in core/api/endpoint_types.cpp, "
                              "or do not answer it)").arg(name, key, QString::fromUtf8(body.left(300)));
    const QJsonObject response = resolve(responses.value(responses.contains(key) ? key : QStringLiteral("default")).toObject());
    const QJsonObject content = response.value(QLatin1String("content")).toObject();
    const QString type = QString::fromLatin1(contentType.split(';').value(0).trimmed());
    if (body.isEmpty() || content.isEmpty())
        return body.isEmpty() ? QString() : QStringLiteral("%1 answered %2 with a body, documented is none").arg(name, key);
    if (!content.contains(type)) {
        const bool isAnyFile = content.contains(QLatin1String("application/octet-stream"));
        return isAnyFile ? QString() : QStringLiteral("%1 answered %2 as %3, which is not documented").arg(name, key, type);
    }
    if (!type.endsWith(QLatin1String("json")))
        return {};
    const auto json = schema::parseStrictJson(body);
    if (!json)
        return QStringLiteral("%1 answered %2 with bad JSON: %3").arg(name, key, json.error().message);
    const QString wrong = complaint(content.value(type).toObject().value(QLatin1String("schema")).toObject(), *json, QStringLiteral("body"));
    return wrong.isEmpty() ? QString() : QStringLiteral("%1 answered %2: %3").arg(name, key, wrong);
}

QString ApiWitness::complaint(const QJsonObject &unresolved, const QJsonValue &value, const QString &at) const
{
    const QJsonObject schema = resolve(unresolved);
    for (const char *choice : {"oneOf", "anyOf"}) {
        const QJsonArray choices = schema.value(QLatin1String(choice)).toArray();
        if (choices.isEmpty())
            continue;
        QStringList wrong;
        for (const QJsonValue &one : choices) {
            const QString why = complaint(one.toObject(), value, at);
            if (why.isEmpty())
                return {};
            wrong += why;
        }
        return wrong.join(QStringLiteral("; or "));
    }
    const QJsonValue type = schema.value(QLatin1String("type"));
    const QJsonArray types = type.isArray() ? type.toArray() : type.isString() ? QJsonArray{type} : QJsonArray();
    bool fits = types.isEmpty();
    for (const QJsonValue &one : types)
        fits = fits || isOfType(value, one.toString());
    if (!fits)
        return QStringLiteral("%1 is %2, not %3").arg(at, words(value), words(type));
    if (const QJsonArray allowed = schema.value(QLatin1String("enum")).toArray(); !allowed.isEmpty() && !allowed.contains(value))
        return QStringLiteral("%1 is %2, none of %3").arg(at, words(value), words(allowed));

    if (value.isString()) {
        const QString text = value.toString();
        if (const QString pattern = schema.value(QLatin1String("pattern")).toString();
            !pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
            return QStringLiteral("%1 is %2, not like %3").arg(at, words(value), pattern);
        if (const QString format = schema.value(QLatin1String("format")).toString(); !hasFormat(text, format))
            return QStringLiteral("%1 is %2, no %3").arg(at, words(value), format);
        const qsizetype length = text.toUcs4().size();
        if (schema.contains(QLatin1String("maxLength")) && length > schema.value(QLatin1String("maxLength")).toInt())
            return QStringLiteral("%1 is too long").arg(at);
        if (length < schema.value(QLatin1String("minLength")).toInt())
            return QStringLiteral("%1 is too short").arg(at);
    }
    if (value.isDouble()) {
        if (schema.contains(QLatin1String("minimum")) && value.toDouble() < schema.value(QLatin1String("minimum")).toDouble())
            return QStringLiteral("%1 is %2, below the minimum").arg(at, words(value));
        if (schema.contains(QLatin1String("maximum")) && value.toDouble() > schema.value(QLatin1String("maximum")).toDouble())
            return QStringLiteral("%1 is %2, above the maximum").arg(at, words(value));
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const QJsonObject items = schema.value(QLatin1String("items")).toObject();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const QString wrong = complaint(items, array[i], QStringLiteral("%1[%2]").arg(at).arg(i)); !wrong.isEmpty())
                return wrong;
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonArray required = schema.value(QLatin1String("required")).toArray();
        for (const QJsonValue &name : required) {
            if (!object.contains(name.toString()))
                return QStringLiteral("%1.%2 is missing").arg(at, name.toString());
        }
        const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
        const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
        // JSON Schema allows what it does not name; here that would be a member nobody documented.
        const bool isClosed = !properties.isEmpty() && !others.isObject() && !others.toBool(false);
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString where = QString(at + u'.' + member.key());
            if (!properties.contains(member.key()) && isClosed)
                return QStringLiteral("%1 is not documented").arg(where);
            const QJsonObject of = properties.contains(member.key()) ? properties.value(member.key()).toObject() : others.toObject();
            if (const QString wrong = complaint(of, member.value(), where); !wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

} // namespace emesa::test
