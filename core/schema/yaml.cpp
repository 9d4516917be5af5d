// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/yaml.h"

#include "core/schema/json_text.h"

#include <QJsonArray>

namespace emesa::schema {

namespace {

/// JSON's escapes are YAML's; beyond them YAML wants DEL, C1 controls, line separators and the byte order mark escaped.
QByteArray quoted(const QString &text)
{
    QByteArray json;
    appendString(json, text.toUtf8());
    QString escaped;
    const QString plain = QString::fromUtf8(json);
    for (const QChar c : plain) {
        const ushort code = c.unicode();
        const bool isSpecial = (code >= 0x7f && code <= 0x9f) || code == 0x2028 || code == 0x2029 || code == 0xfeff || code >= 0xfffe;
        escaped += isSpecial ? QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0')) : QString(c);
    }
    return escaped.toUtf8();
}

void appendScalar(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double:
        if (const auto whole = wholeNumber(value))
            appendNumber(out, *whole);
        else
            out += QByteArray::number(value.toDouble(), 'g', 17);
        break;
    case QJsonValue::String: out += quoted(value.toString()); break;
    default: out += "null"; break;
    }
}

void appendValue(QByteArray &out, const QJsonValue &value, int indent);

void appendArray(QByteArray &out, const QJsonArray &array, int indent)
{
    for (const QJsonValue &value : array) {
        out += QByteArray(indent, ' ') + '-';
        appendValue(out, value, indent + 2);
    }
}

void appendObject(QByteArray &out, const QJsonObject &object, int indent, const QStringList &first)
{
    QStringList names;
    for (const QString &name : first) {
        if (object.contains(name))
            names += name;
    }
    for (const QString &name : object.keys()) {
        if (!names.contains(name))
            names += name;
    }
    for (const QString &name : std::as_const(names)) {
        const QJsonValue value = object.value(name);
        out += QByteArray(indent, ' ') + quoted(name) + ':';
        appendValue(out, value, indent + 2);
    }
}

/// What follows a "-" or a "name:": on the same line, or a block of its own.
void appendValue(QByteArray &out, const QJsonValue &value, int indent)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        out += '\n';
        appendObject(out, value.toObject(), indent, {});
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        out += '\n';
        appendArray(out, value.toArray(), indent);
    } else if (value.isObject() || value.isArray()) {
        out += value.isObject() ? " {}\n" : " []\n";
    } else {
        out += ' ';
        appendScalar(out, value);
        out += '\n';
    }
}

} // namespace

QByteArray toYaml(const QJsonObject &object, const QStringList &first)
{
    QByteArray yaml;
    appendObject(yaml, object, 0, first);
    return yaml.isEmpty() ? QByteArray("{}\n") : yaml;
}

} // namespace emesa::schema
