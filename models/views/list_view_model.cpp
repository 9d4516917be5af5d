// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/list_view_model.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace emesa {

using tables::FilterField;
using Kind = FilterField::Kind;

namespace {

using namespace std::chrono_literals;

/// Typing goes on; a list is asked for when it stops.
constexpr auto searchPause = 250ms;

QString moment(QDate day, bool isEnd)
{
    const QDateTime local = isEnd ? day.endOfDay() : day.startOfDay();
    return Timestamp{local.toMSecsSinceEpoch()}.toString();
}

} // namespace

ListViewModel::ListViewModel(tables::RemoteTable &table, const tables::Words &words, QObject *parent)
    : QObject(parent), m_table(table), m_words(words)
{
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchPause);
    connect(&m_searchPause, &QTimer::timeout, this, [this] {
        emit changed();
        apply();
    });
}

QList<FilterField> ListViewModel::fields() const
{
    QList<FilterField> fields;
    for (FilterField field : m_table.filterFields()) {
        if (m_choices.contains(field.field))
            field.choices = m_choices.value(field.field);
        if (field.kind != Kind::Choice || !field.choices.isEmpty())
            fields.append(field);
    }
    return fields;
}

void ListViewModel::setChoices(const QString &field, const QList<tables::FilterChoice> &choices)
{
    m_choices.insert(field, choices);
    emit changed();
}

void ListViewModel::setBase(const QList<std::pair<QString, QString>> &fields)
{
    if (fields == m_base)
        return;
    m_base = fields;
    apply();
}

void ListViewModel::setConditions(const QList<Condition> &conditions)
{
    m_conditions = conditions;
    emit changed();
    apply();
}

void ListViewModel::setCondition(const Condition &condition)
{
    QList<Condition> conditions = m_conditions;
    const bool isEmpty = condition.value.isEmpty() && condition.from.isEmpty() && condition.to.isEmpty();
    const auto found = std::find_if(conditions.begin(), conditions.end(), [&](const Condition &one) { return one.field == condition.field; });
    if (found == conditions.end() && !isEmpty)
        conditions.append(condition);
    else if (found != conditions.end() && isEmpty)
        conditions.erase(found);
    else if (found != conditions.end())
        *found = condition;
    setConditions(conditions);
}

QString ListViewModel::text(const Condition &condition) const
{
    const FilterField *field = fieldOf(condition.field);
    if (!field)
        return condition.field;
    if (!condition.value.isEmpty()) {
        const QList<tables::FilterChoice> choices = m_choices.value(field->field, field->choices);
        QStringList said;
        const QStringList values = field->kind == Kind::Choice ? condition.value.split(u',') : QStringList(condition.value);
        for (const QString &value : values) {
            const auto choice = std::find_if(choices.begin(), choices.end(), [&](const tables::FilterChoice &one) { return one.value == value; });
            said += choice == choices.end() ? value : choice->text;
        }
        return tr("%1: %2").arg(field->title, m_words.of(said));
    }
    if (condition.from == QLatin1String("@today") && condition.to == QLatin1String("@today"))
        return tr("%1: today").arg(field->title);
    if (condition.from == QLatin1String("@today-6") && condition.to.isEmpty())
        return tr("%1: last 7 days").arg(field->title);
    if (condition.from == QLatin1String("@today-29") && condition.to.isEmpty())
        return tr("%1: last 30 days").arg(field->title);
    if (condition.from == QLatin1String("@month") && condition.to.isEmpty())
        return tr("%1: this month").arg(field->title);
    if (condition.from.isEmpty() && condition.to == QLatin1String("@today-1"))
        return tr("%1: before today").arg(field->title);
    const auto said = [&](const QString &end) {
        if (field->kind == Kind::Amounts)
            return m_words.of(Amount::fromString(end));
        const QDate date = day(end, QDate::currentDate());
        return date.isValid() ? m_words.of(date) : end;
    };
    if (condition.to.isEmpty())
        return tr("%1: from %2").arg(field->title, said(condition.from));
    if (condition.from.isEmpty())
        return tr("%1: up to %2").arg(field->title, said(condition.to));
    return tr("%1: %2 – %3").arg(field->title, said(condition.from), said(condition.to));
}

int ListViewModel::quickFilter() const
{
    for (int i = 0; i < m_quick.size(); ++i) {
        if (m_quick[i].conditions == m_conditions)
            return i;
    }
    return -1;
}

void ListViewModel::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    m_searchPause.start();
}

void ListViewModel::clear()
{
    m_search.clear();
    m_searchPause.stop();
    setConditions({});
}

QJsonObject ListViewModel::state() const
{
    QJsonArray conditions;
    for (const Condition &condition : m_conditions)
        conditions.append(QJsonObject{{QStringLiteral("field"), condition.field}, {QStringLiteral("value"), condition.value},
                                      {QStringLiteral("from"), condition.from}, {QStringLiteral("to"), condition.to}});
    return {{QStringLiteral("conditions"), conditions},
            {QStringLiteral("search"), m_search},
            {QStringLiteral("order_by"), m_table.orderedBy()},
            {QStringLiteral("descending"), m_table.order() == Qt::DescendingOrder}};
}

void ListViewModel::setState(const QJsonObject &state)
{
    m_conditions.clear();
    const QJsonArray conditions = state.value(QLatin1String("conditions")).toArray();
    for (const QJsonValue &one : conditions) {
        const QJsonObject json = one.toObject();
        const Condition condition{json.value(QLatin1String("field")).toString(), json.value(QLatin1String("value")).toString(),
                                  json.value(QLatin1String("from")).toString(), json.value(QLatin1String("to")).toString()};
        // A view saved by a newer or older program may name what is no longer there.
        if (fieldOf(condition.field))
            m_conditions.append(condition);
    }
    m_search = state.value(QLatin1String("search")).toString();
    m_searchPause.stop();
    emit changed();
    const bool isDescending = state.value(QLatin1String("descending")).toBool();
    const QString orderBy = state.value(QLatin1String("order_by")).toString();
    const int column = m_table.columnOf(orderBy);
    m_table.setFilterAndOrder(wanted(), column >= 0 && m_table.columns()[column].isSortable ? orderBy : QString(),
                              isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QDate ListViewModel::day(const QString &text, QDate today)
{
    if (!text.startsWith(u'@'))
        return QDate::fromString(text, Qt::ISODate);
    if (text == QLatin1String("@month"))
        return {today.year(), today.month(), 1};
    static constexpr QLatin1String now("@today");
    if (!text.startsWith(now))
        return {};
    const QString offset = text.mid(now.size());
    bool isNumber = true;
    const int days = offset.isEmpty() ? 0 : offset.toInt(&isNumber);
    return isNumber ? today.addDays(days) : QDate();
}

void ListViewModel::apply()
{
    m_table.setFilter(wanted());
}

tables::TableFilter ListViewModel::wanted() const
{
    tables::TableFilter filter;
    filter.fields = m_base;
    const QDate today = QDate::currentDate();
    for (const Condition &condition : std::as_const(m_conditions)) {
        const FilterField *field = fieldOf(condition.field);
        if (!field)
            continue;
        if (!condition.value.isEmpty())
            filter.fields.append({condition.field, condition.value});
        const auto add = [&](const char *suffix, const QString &end, bool isEnd) {
            QString value = end;
            if (field->kind != Kind::Amounts) {
                const QDate date = day(end, today);
                if (!date.isValid())
                    return;
                value = field->kind == Kind::Moments ? moment(date, isEnd) : date.toString(Qt::ISODate);
            }
            filter.fields.append({QString(condition.field + QLatin1String(suffix)), value});
        };
        if (!condition.from.isEmpty())
            add("_from", condition.from, false);
        if (!condition.to.isEmpty())
            add("_to", condition.to, true);
    }
    filter.search = m_search;
    return filter;
}

const FilterField *ListViewModel::fieldOf(const QString &name) const
{
    for (const FilterField &field : m_table.filterFields()) {
        if (field.field == name)
            return &field;
    }
    return nullptr;
}

} // namespace emesa
