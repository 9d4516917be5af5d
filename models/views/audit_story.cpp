// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/audit_story.h"

#include "core/domain/account.h"
#include "core/domain/api_key.h"
#include "core/domain/machine.h"
#include "core/domain/master_data.h"
#include "core/domain/order.h"
#include "core/domain/permission.h"
#include "core/domain/role.h"
#include "models/views/permission_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace emesa::auditStory {

namespace {

using tables::Words;

constexpr std::array knownDeeds = {
    Named{"sign_in.succeeded", QT_TRANSLATE_NOOP("AuditStory", "Signed in")},
    Named{"sign_in.failed", QT_TRANSLATE_NOOP("AuditStory", "Sign-in failed")},
    Named{"sign_in.limited", QT_TRANSLATE_NOOP("AuditStory", "Sign-in slowed down")},
    Named{"sign_in.code_required", QT_TRANSLATE_NOOP("AuditStory", "Second factor asked for")},
    Named{"sign_in.ended", QT_TRANSLATE_NOOP("AuditStory", "Sign-in ended")},
    Named{"token.reused", QT_TRANSLATE_NOOP("AuditStory", "Stolen sign-in suspected")},
    Named{"access.denied", QT_TRANSLATE_NOOP("AuditStory", "Access refused")},
    Named{"order.created", QT_TRANSLATE_NOOP("AuditStory", "Order placed")},
    Named{"order.updated", QT_TRANSLATE_NOOP("AuditStory", "Order changed")},
    Named{"order.approved", QT_TRANSLATE_NOOP("AuditStory", "Order approved")},
    Named{"order.rejected", QT_TRANSLATE_NOOP("AuditStory", "Order rejected")},
    Named{"order.counter_offer_sent", QT_TRANSLATE_NOOP("AuditStory", "Counter offer sent")},
    Named{"order.counter_offer_accepted", QT_TRANSLATE_NOOP("AuditStory", "Counter offer accepted")},
    Named{"order.counter_offer_declined", QT_TRANSLATE_NOOP("AuditStory", "Counter offer declined")},
    Named{"order.payment_confirmed", QT_TRANSLATE_NOOP("AuditStory", "Payment confirmed")},
    Named{"order.machine_assigned", QT_TRANSLATE_NOOP("AuditStory", "Machine assigned")},
    Named{"order.production_started", QT_TRANSLATE_NOOP("AuditStory", "Production started")},
    Named{"order.completed", QT_TRANSLATE_NOOP("AuditStory", "Order completed")},
    Named{"order.cancelled", QT_TRANSLATE_NOOP("AuditStory", "Order cancelled")},
    Named{"order.deleted", QT_TRANSLATE_NOOP("AuditStory", "Order deleted")},
    Named{"order.file_added", QT_TRANSLATE_NOOP("AuditStory", "File added to an order")},
    Named{"message.created", QT_TRANSLATE_NOOP("AuditStory", "Message written")},
    Named{"file.added", QT_TRANSLATE_NOOP("AuditStory", "File added")},
    Named{"upload.created", QT_TRANSLATE_NOOP("AuditStory", "Upload begun")},
    Named{"upload.finished", QT_TRANSLATE_NOOP("AuditStory", "Upload finished")},
    Named{"upload.removed", QT_TRANSLATE_NOOP("AuditStory", "Upload given up")},
    Named{"upload.lost", QT_TRANSLATE_NOOP("AuditStory", "Upload lost")},
    Named{"user.registered", QT_TRANSLATE_NOOP("AuditStory", "Client registered")},
    Named{"user.created", QT_TRANSLATE_NOOP("AuditStory", "User added")},
    Named{"user.changed", QT_TRANSLATE_NOOP("AuditStory", "User changed")},
    Named{"user.roles_changed", QT_TRANSLATE_NOOP("AuditStory", "Roles of a user changed")},
    Named{"user.deactivated", QT_TRANSLATE_NOOP("AuditStory", "User deactivated")},
    Named{"user.unlocked", QT_TRANSLATE_NOOP("AuditStory", "User unlocked")},
    Named{"user.profile_changed", QT_TRANSLATE_NOOP("AuditStory", "Own profile changed")},
    Named{"user.password_changed", QT_TRANSLATE_NOOP("AuditStory", "Password changed")},
    Named{"user.password_refused", QT_TRANSLATE_NOOP("AuditStory", "Password change refused")},
    Named{"user.register_refused", QT_TRANSLATE_NOOP("AuditStory", "Registration refused")},
    Named{"mfa.set_up", QT_TRANSLATE_NOOP("AuditStory", "Second factor set up")},
    Named{"mfa.enabled", QT_TRANSLATE_NOOP("AuditStory", "Second factor switched on")},
    Named{"mfa.disabled", QT_TRANSLATE_NOOP("AuditStory", "Second factor switched off")},
    Named{"mfa.recovery_codes_renewed", QT_TRANSLATE_NOOP("AuditStory", "Recovery codes renewed")},
    Named{"mfa.refused", QT_TRANSLATE_NOOP("AuditStory", "Second factor refused")},
    Named{"role.created", QT_TRANSLATE_NOOP("AuditStory", "Role added")},
    Named{"role.changed", QT_TRANSLATE_NOOP("AuditStory", "Role changed")},
    Named{"role.permissions_changed", QT_TRANSLATE_NOOP("AuditStory", "Permissions of a role changed")},
    Named{"role.deactivated", QT_TRANSLATE_NOOP("AuditStory", "Role switched off")},
    Named{"role.removed", QT_TRANSLATE_NOOP("AuditStory", "Role deleted")},
    Named{"roles.seeded", QT_TRANSLATE_NOOP("AuditStory", "Built-in roles made")},
    Named{"api_key.created", QT_TRANSLATE_NOOP("AuditStory", "API key made")},
    Named{"api_key.revoked", QT_TRANSLATE_NOOP("AuditStory", "API key revoked")},
    Named{"machine.created", QT_TRANSLATE_NOOP("AuditStory", "Machine added")},
    Named{"machine.changed", QT_TRANSLATE_NOOP("AuditStory", "Machine changed")},
    Named{"machine.removed", QT_TRANSLATE_NOOP("AuditStory", "Machine removed")},
    Named{"supplier.created", QT_TRANSLATE_NOOP("AuditStory", "Supplier added")},
    Named{"supplier.changed", QT_TRANSLATE_NOOP("AuditStory", "Supplier changed")},
    Named{"supplier.removed", QT_TRANSLATE_NOOP("AuditStory", "Supplier removed")},
    Named{"audit.exported", QT_TRANSLATE_NOOP("AuditStory", "Audit log exported")},
    Named{"key.published", QT_TRANSLATE_NOOP("AuditStory", "Signing key published")},
    Named{"key.retired", QT_TRANSLATE_NOOP("AuditStory", "Signing key retired")},
    Named{"bootstrap.completed", QT_TRANSLATE_NOOP("AuditStory", "First administrator made")},
    Named{"bootstrap.refused", QT_TRANSLATE_NOOP("AuditStory", "First administrator refused")},
};

constexpr std::array knownKinds = {
    Named{"order", QT_TRANSLATE_NOOP("AuditStory", "Order")},
    Named{"user", QT_TRANSLATE_NOOP("AuditStory", "User")},
    Named{"role", QT_TRANSLATE_NOOP("AuditStory", "Role")},
    Named{"api_key", QT_TRANSLATE_NOOP("AuditStory", "API key")},
    Named{"machine", QT_TRANSLATE_NOOP("AuditStory", "Machine")},
    Named{"supplier", QT_TRANSLATE_NOOP("AuditStory", "Supplier")},
    Named{"endpoint", QT_TRANSLATE_NOOP("AuditStory", "Request")},
    Named{"upload", QT_TRANSLATE_NOOP("AuditStory", "Upload")},
    Named{"continent", QT_TRANSLATE_NOOP("AuditStory", "Continent")},
    Named{"country", QT_TRANSLATE_NOOP("AuditStory", "Country")},
    Named{"state", QT_TRANSLATE_NOOP("AuditStory", "State")},
    Named{"district", QT_TRANSLATE_NOOP("AuditStory", "District")},
    Named{"city", QT_TRANSLATE_NOOP("AuditStory", "City")},
    Named{"plant", QT_TRANSLATE_NOOP("AuditStory", "Plant")},
    Named{"site", QT_TRANSLATE_NOOP("AuditStory", "Site")},
    Named{"zone", QT_TRANSLATE_NOOP("AuditStory", "Zone")},
    Named{"ward", QT_TRANSLATE_NOOP("AuditStory", "Ward")},
    Named{"equipment_type", QT_TRANSLATE_NOOP("AuditStory", "Equipment type")},
};

constexpr std::array knownRefusals = {
    Named{"sign_in_required", QT_TRANSLATE_NOOP("AuditStory", "An API key cannot do this.")},
    Named{"wrong_password", QT_TRANSLATE_NOOP("AuditStory", "The password was wrong.")},
    Named{"TOKEN_REUSE", QT_TRANSLATE_NOOP("AuditStory", "A token was used twice: all sign-ins of the person were ended.")},
    Named{"permission_denied", QT_TRANSLATE_NOOP("AuditStory", "The permission was missing.")},
    Named{"permission_not_held", QT_TRANSLATE_NOOP("AuditStory", "Somebody tried to give a permission he does not have himself.")},
    Named{"user_holds_more", QT_TRANSLATE_NOOP("AuditStory", "The other user may do more.")},
    Named{"self_lockout", QT_TRANSLATE_NOOP("AuditStory", "Nobody takes his own administrator role or disables himself.")},
    Named{"last_administrator", QT_TRANSLATE_NOOP("AuditStory", "It was the last active administrator.")},
    Named{"built_in_role", QT_TRANSLATE_NOOP("AuditStory", "The role is built in.")},
    Named{"in_use", QT_TRANSLATE_NOOP("AuditStory", "It was in use.")},
    Named{"invalid_credentials", QT_TRANSLATE_NOOP("AuditStory", "The user name or the password was wrong.")},
    Named{"mfa_invalid", QT_TRANSLATE_NOOP("AuditStory", "The code of the second factor was wrong.")},
    Named{"mfa_required", QT_TRANSLATE_NOOP("AuditStory", "The code of the second factor was missing.")},
};

template<typename List>
QString textOf(const List &list, const QString &wireName)
{
    for (const Named &named : list) {
        if (wireName == QLatin1String(named.wireName))
            return QCoreApplication::translate("AuditStory", named.text);
    }
    return Words::named(wireName.toLatin1().constData());
}

/// A JSON value nobody told the type of.
QString plainText(const QJsonValue &value, const Words &words)
{
    switch (value.type()) {
    case QJsonValue::Bool: return words.of(value.toBool());
    case QJsonValue::Double: return words.locale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String: {
        const auto moment = Timestamp::fromString(value.toString());
        return moment ? words.of(*moment) : value.toString();
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts += plainText(part, words);
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            parts += QCoreApplication::translate("AuditStory", "%1: %2").arg(Words::named(it.key().toLatin1().constData()), plainText(*it, words));
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

template<typename V>
struct Bare
{
    using Type = V;
};
template<typename V>
struct Bare<std::optional<V>>
{
    using Type = V;
};

/// What a field's type makes of the value; numbers of records stay without thousands separators.
template<typename V>
QString typedText(const QJsonValue &json, const Words &words)
{
    using Value = typename Bare<V>::Type;
    if constexpr (std::is_same_v<Value, Id>) {
        if (json.isDouble())
            return QString::number(json.toInteger());
    } else if constexpr (std::is_enum_v<Value> || std::is_same_v<Value, Timestamp> || std::is_same_v<Value, QDate> || std::is_same_v<Value, Amount>
                         || std::is_same_v<Value, QString>) {
        Value value{};
        if (!json.isNull() && !schema::Codec<Value>::read(json, value))
            return words.of(value);
    }
    return plainText(json, words);
}

class Comparison
{
public:
    /// `isNew`: what stands before is what a thing begins with, which nobody has seen.
    Comparison(const QJsonObject &changes, bool isNew, const Words &words) : m_left(changes), m_isNew(isNew), m_words(words) {}

    /// Fields T knows, in its order, in its words.
    template<typename T>
    void take(const char *context)
    {
        schema::forEachField<T>([&](const auto &field) {
            const QString name = QString::fromLatin1(field.name);
            const auto found = m_left.constFind(name);
            if (found == m_left.constEnd())
                return;
            using V = schema::ValueOf<decltype(field)>;
            const QJsonArray pair = found->toArray();
            QString title = QCoreApplication::translate(context, field.options.title);
            add(title.isEmpty() ? Words::named(field.name) : title, typedText<V>(pair.at(0), m_words), typedText<V>(pair.at(1), m_words));
            m_left.remove(name);
        });
    }
    void takeRest()
    {
        for (auto it = m_left.constBegin(); it != m_left.constEnd(); ++it) {
            const QJsonArray pair = it->toArray();
            add(Words::named(it.key().toLatin1().constData()), plainText(pair.at(0), m_words), plainText(pair.at(1), m_words));
        }
    }
    [[nodiscard]] QList<AuditChange> result() const { return m_changes; }

private:
    void add(const QString &title, const QString &before, const QString &after)
    {
        if ((m_isNew || before.isEmpty()) && after.isEmpty())
            return;
        AuditChange change;
        change.title = title;
        if (!m_isNew)
            change.before = before;
        change.after = after;
        change.kind = change.before.isEmpty() ? AuditChange::Kind::Added : after.isEmpty() ? AuditChange::Kind::Removed : AuditChange::Kind::Changed;
        mark(change);
        m_changes.append(change);
    }

    QJsonObject m_left;
    bool m_isNew;
    const Words &m_words;
    QList<AuditChange> m_changes;
};

/// That row lists what was taken and what was given, not what was there.
QList<AuditChange> grants(const QJsonObject &changes)
{
    QList<AuditChange> all;
    const QJsonArray pair = changes.value(QLatin1String("permissions")).toArray();
    const QString allowed = QCoreApplication::translate("AuditStory", "Allowed");
    for (int side = 0; side < 2; ++side) {
        const QJsonArray codenames = pair.at(side).toArray();
        for (const QJsonValue &codename : codenames) {
            const QString name = permissionWords::full(codename.toString());
            AuditChange change;
            change.title = name;
            (side == 0 ? change.before : change.after) = allowed;
            change.kind = side == 0 ? AuditChange::Kind::Removed : AuditChange::Kind::Added;
            mark(change);
            all.append(change);
        }
    }
    return all;
}

struct Word
{
    QStringView text;
    AuditMark at;
};

QList<Word> wordsIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\S+"));
    QList<Word> words;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        words.append({QStringView(text).mid(match.capturedStart(), match.capturedLength()), {match.capturedStart(), match.capturedLength()}});
    }
    return words;
}

/// Words further apart than this are compared as a whole; nobody reads them one by one.
constexpr qsizetype mostWords = 400;

} // namespace

std::span<const Named> deeds()
{
    return knownDeeds;
}

std::span<const Named> kinds()
{
    return knownKinds;
}

QString deed(const QString &eventType)
{
    for (const Named &named : knownDeeds) {
        if (eventType == QLatin1String(named.wireName))
            return QCoreApplication::translate("AuditStory", named.text);
    }
    const qsizetype dot = eventType.indexOf(u'.');
    if (dot < 0)
        return Words::named(eventType.toLatin1().constData());
    return QCoreApplication::translate("AuditStory", "%1: %2").arg(kind(eventType.left(dot)), Words::named(eventType.mid(dot + 1).toLatin1().constData()).toLower());
}

QString kind(const QString &entity)
{
    return textOf(knownKinds, entity);
}

QString subject(const AuditEvent &event)
{
    if (event.entity.isEmpty())
        return {};
    const QString what = kind(event.entity);
    QString which = event.entityId;
    if (which.isEmpty() || isUuid(which)) // which tells nobody anything
        which = event.metadata.value(QLatin1String("name")).toString();
    if (event.entity == QLatin1String("user") && event.metadata.contains(QLatin1String("email")))
        which = event.metadata.value(QLatin1String("email")).toString();
    return which.isEmpty() ? what : QCoreApplication::translate("AuditStory", "%1 %2").arg(what, which);
}

QString refusal(const QString &reason)
{
    if (isPermission(reason)) // what the pipeline says when one lacks
        return QCoreApplication::translate("AuditStory", "The permission “%1” was missing.").arg(permissionWords::full(reason));
    return reason.isEmpty() ? QString() : textOf(knownRefusals, reason);
}

QList<AuditChange> changes(const AuditEvent &event, const Words &words)
{
    if (event.eventType == QLatin1String("role.permissions_changed"))
        return grants(event.changes);
    Comparison comparison(event.changes, event.eventType.endsWith(QLatin1String(".created")), words);
    if (event.entity == QLatin1String("order"))
        comparison.take<Order>("Order");
    else if (event.entity == QLatin1String("user"))
        comparison.take<Account>("Account");
    else if (event.entity == QLatin1String("role"))
        comparison.take<Role>("Role");
    else if (event.entity == QLatin1String("machine"))
        comparison.take<Machine>("Machine");
    else if (event.entity == QLatin1String("supplier"))
        comparison.take<Supplier>("Supplier");
    else if (event.entity == QLatin1String("api_key"))
        comparison.take<ApiKey>("ApiKey");
    comparison.takeRest();
    return comparison.result();
}

QList<std::pair<QString, QString>> details(const AuditEvent &event, const Words &words)
{
    QList<std::pair<QString, QString>> facts;
    for (auto it = event.metadata.constBegin(); it != event.metadata.constEnd(); ++it) {
        if (event.eventType == QLatin1String("role.permissions_changed") && (it.key() == QLatin1String("added") || it.key() == QLatin1String("removed")))
            continue; // shown as the change itself
        const QString text = plainText(*it, words);
        if (!text.isEmpty())
            facts.append({Words::named(it.key().toLatin1().constData()), text});
    }
    return facts;
}

void mark(AuditChange &change)
{
    change.beforeMarks.clear();
    change.afterMarks.clear();
    const QList<Word> before = wordsIn(change.before), after = wordsIn(change.after);
    if (before.size() > mostWords || after.size() > mostWords) {
        change.beforeMarks = {{0, change.before.size()}};
        change.afterMarks = {{0, change.after.size()}};
        return;
    }
    // Longest common subsequence: what is on neither side's way through it is marked.
    const qsizetype rows = before.size() + 1, columns = after.size() + 1;
    QList<int> lengths(rows * columns, 0);
    const auto at = [&](qsizetype row, qsizetype column) -> int & { return lengths[row * columns + column]; };
    for (qsizetype i = rows - 2; i >= 0; --i) {
        for (qsizetype j = columns - 2; j >= 0; --j)
            at(i, j) = before[i].text == after[j].text ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    const auto append = [](QList<AuditMark> &marks, const AuditMark &mark) {
        if (!marks.isEmpty() && marks.last().from + marks.last().length + 1 == mark.from)
            marks.last().length += mark.length + 1; // neighbours are one stretch
        else
            marks.append(mark);
    };
    qsizetype i = 0, j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i].text == after[j].text) {
            ++i;
            ++j;
        } else if (j >= after.size() || (i < before.size() && at(i + 1, j) >= at(i, j + 1))) {
            append(change.beforeMarks, before[i++].at);
        } else {
            append(change.afterMarks, after[j++].at);
        }
    }
}

} // namespace emesa::auditStory
