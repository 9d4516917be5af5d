// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/dump_row.h"

#include "core/domain/email_address.h"
#include "core/schema/json_text.h"
#include "server/services/digest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace emesa::moving {

namespace {

constexpr qsizetype maxKey = 200;

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// The decimal digits of a number or a text.
QString digitsOf(const QJsonValue &json)
{
    return json.isString() ? json.toString().trimmed() : json.toVariant().toString();
}

QString plainText(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    if (json.isArray())
        return compact(json.toArray());
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    return json.isNull() || json.isUndefined() ? QString() : json.toVariant().toString();
}

const char *firstName(const FieldNames &field, const QJsonObject &fields)
{
    for (const char *name : field.theirs) {
        if (fields.contains(QLatin1String(name)))
            return name;
    }
    return nullptr;
}

} // namespace

QString keyText(const QJsonValue &json)
{
    QString text;
    if (json.isArray())
        text = compact(json.toArray());
    else if (json.isString() || json.isDouble())
        text = json.toVariant().toString();
    if (text.size() <= maxKey)
        return text;
    return QStringLiteral("sha256:") + QString::fromLatin1(Digest::of(Digest::Sha256, text.toUtf8()).toHex());
}

bool saysNothing(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool: return !json.toBool();
    case QJsonValue::String: return json.toString().isEmpty();
    case QJsonValue::Array: return json.toArray().isEmpty();
    case QJsonValue::Object: return json.toObject().isEmpty();
    case QJsonValue::Double: return false;
    default: return true;
    }
}

FieldVerdict verdictOn(const ModelMapping &mapping, const QJsonObject &fields, const QString &name)
{
    for (const FieldNames &field : mapping.fields) {
        const char *read = firstName(field, fields);
        if (read && name == QLatin1String(read))
            return {FieldFate::Read, nullptr};
    }
    for (const LeftField &left : mapping.left) {
        if (name == QLatin1String(left.name))
            return {FieldFate::Left, left.why};
    }
    return {};
}

DumpRow::DumpRow(const ModelMapping &mapping, const QJsonObject &object, const QTimeZone &zone)
    : m_mapping(&mapping), m_label(object.value(QLatin1String("model")).toString().toLower()), m_key(keyText(object.value(QLatin1String("pk")))),
      m_fields(object.value(QLatin1String("fields")).toObject()), m_zone(zone)
{
    if (m_key.isEmpty())
        m_key = naturalKey();
}

/// dumpdata --natural-primary leaves the key out of rows that have a natural one.
QString DumpRow::naturalKey() const
{
    static constexpr std::array fields = {"unique_id", "uuid", "email", "username", "name"};
    if (m_mapping->entity == Entity::Permission)
        return keyText(QJsonArray{value("codename"), value("content_type")});
    if (m_mapping->entity == Entity::ContentType)
        return keyText(QJsonArray{value("app_label"), value("model")});
    for (const char *name : fields) {
        if (const QString text = value(name).toString(); !text.isEmpty())
            return keyText(QJsonArray{text});
    }
    return {};
}

QStringList DumpRow::names() const
{
    QStringList names;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            names += keyText(QJsonArray{text});
    };
    if (m_mapping->entity == Entity::User) {
        add(value("email").toString());
        add(value("username").toString());
    } else {
        add(value("unique_id").toString());
        add(value("name").toString());
    }
    return names;
}

QString DumpRow::hash() const
{
    QJsonObject fields = m_fields;
    fields.remove(QStringLiteral("last_login"));
    return QString::fromLatin1(Digest::of(Digest::Sha256, QJsonDocument(fields).toJson(QJsonDocument::Compact)).toHex());
}

QJsonValue DumpRow::value(const char *ours) const
{
    for (const FieldNames &field : m_mapping->fields) {
        if (qstrcmp(field.ours, ours) == 0) {
            const char *name = firstName(field, m_fields);
            return name ? m_fields.value(QLatin1String(name)) : QJsonValue(QJsonValue::Undefined);
        }
    }
    return QJsonValue::Undefined;
}

bool DumpRow::has(const char *ours) const
{
    const QJsonValue json = value(ours);
    return !json.isUndefined() && !json.isNull();
}

QString DumpRow::text(const char *ours, int maxLength)
{
    QString text = plainText(value(ours));
    if (text.contains(QChar(u'\0'))) {
        text.remove(QChar(u'\0'));
        change(QStringLiteral("%1: NUL characters left out").arg(QLatin1String(ours)));
    }
    if (text.size() > maxLength) {
        // Never between the halves of a character beyond the first plane.
        const int keep = text[maxLength - 1].isHighSurrogate() ? maxLength - 1 : maxLength;
        change(QStringLiteral("%1: cut to %2 of %3 characters").arg(QLatin1String(ours)).arg(keep).arg(text.size()));
        text.truncate(keep);
    }
    return text;
}

bool DumpRow::flag(const char *ours, bool fallback) const
{
    const QJsonValue json = value(ours);
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return schema::wholeNumber(json).value_or(1) != 0;
    return fallback;
}

std::optional<qint64> DumpRow::whole(const char *ours)
{
    if (!has(ours))
        return std::nullopt;
    QString digits = digitsOf(value(ours));
    if (const qsizetype dot = digits.indexOf(u'.'); dot > 0 && QStringView(digits).mid(dot + 1).toString().count(u'0') == digits.size() - dot - 1)
        digits.truncate(dot); // "150.00"
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (isNumber)
        return number;
    problem(QStringLiteral("%1: \"%2\" is no whole number").arg(QLatin1String(ours), digits.left(40)));
    return std::nullopt;
}

std::optional<Amount> DumpRow::amount(const char *ours)
{
    if (!has(ours))
        return std::nullopt;
    const QString text = digitsOf(value(ours));
    const auto refuse = [&](const char *why) {
        problem(QStringLiteral("%1: \"%2\" %3").arg(QLatin1String(ours), text.left(40), QLatin1String(why)));
        return std::nullopt;
    };
    if (text.isEmpty())
        return std::nullopt;
    QByteArray digits = text.toLatin1();
    if (digits.startsWith('-'))
        return refuse("is less than nothing");
    qsizetype dot = digits.indexOf('.');
    if (dot < 0) {
        dot = digits.size();
        digits += '.';
    }
    while (digits.size() > dot + 3 && digits.endsWith('0'))
        digits.chop(1);
    if (digits.size() > dot + 3)
        return refuse("is no amount of hundredths");
    while (digits.size() < dot + 3)
        digits += '0';
    while (dot > 1 && digits[0] == '0') {
        digits.remove(0, 1);
        --dot;
    }
    if (dot > 8)
        return refuse("is more than 99,999,999.99");
    if (const auto amount = Amount::fromText(digits))
        return amount;
    return refuse("is no amount");
}

std::optional<Timestamp> DumpRow::moment(const char *ours)
{
    if (!has(ours))
        return std::nullopt;
    const QString text = value(ours).toString();
    if (const auto moment = Timestamp::fromString(text))
        return moment;
    // USE_TZ = False: the parents' own wall clock.
    QString local = text;
    if (local.size() == 10)
        local += QStringLiteral("T00:00:00");
    if (local.size() > 10 && local[10] == u' ')
        local[10] = u'T';
    if (const auto wall = Timestamp::fromString(local + u'Z')) {
        const QDateTime inZone(QDate::fromString(local.left(10), Qt::ISODate), QTime::fromMSecsSinceStartOfDay(int(wall->ms % 86'400'000)), m_zone);
        if (inZone.isValid())
            return Timestamp{inZone.toMSecsSinceEpoch()};
    }
    change(QStringLiteral("%1: \"%2\" is no time").arg(QLatin1String(ours), text.left(40)));
    return std::nullopt;
}

std::optional<QDate> DumpRow::day(const char *ours)
{
    if (!has(ours))
        return std::nullopt;
    const QString text = value(ours).toString();
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    if (day.isValid() && day.year() >= 1970 && day.year() <= 9998)
        return day;
    change(QStringLiteral("%1: \"%2\" is no day").arg(QLatin1String(ours), text.left(40)));
    return std::nullopt;
}

QString DumpRow::reference(const char *ours) const
{
    return keyText(value(ours));
}

QStringList DumpRow::references(const char *ours) const
{
    QStringList keys;
    const QJsonArray list = value(ours).toArray();
    for (const QJsonValue &entry : list) {
        if (const QString key = keyText(entry); !key.isEmpty())
            keys += key;
    }
    return keys;
}

} // namespace emesa::moving
