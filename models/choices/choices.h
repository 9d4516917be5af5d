// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choice.h"
#include "models/remote/master_data_client.h"
#include "models/remote/rest_client.h"

namespace emesa {

/// How many choices are read for what was typed; whoever needs more types more.
inline constexpr int choicesRead = 20;

namespace detail {

/// `toChoice` for each row of the page, once it is there.
template<typename T, typename F>
QFuture<Result<QList<Choice>>> choicesOf(remote::TypedCalls &client, const QFuture<Result<remote::Page<T>>> &page, F toChoice)
{
    const remote::Answer<QList<Choice>> answer;
    remote::whenDone(page, &client, [answer, toChoice](const Result<remote::Page<T>> &read) {
        if (!read) {
            answer.give(read.error());
            return;
        }
        QList<Choice> choices;
        for (const T &row : read->rows)
            choices.append(toChoice(row));
        answer.give(choices);
    });
    return answer.future();
}

template<typename T, typename F>
QFuture<Result<Choice>> choiceOf(remote::TypedCalls &client, const QFuture<Result<T>> &object, F toChoice)
{
    const remote::Answer<Choice> answer;
    remote::whenDone(object, &client, [answer, toChoice](const Result<T> &read) {
        answer.give(read ? Result<Choice>(toChoice(*read)) : Result<Choice>(read.error()));
    });
    return answer.future();
}

/// The first rows by name that fit.
[[nodiscard]] inline remote::ListQuery choiceQuery(const QString &typed)
{
    remote::ListQuery query;
    query.pageSize(choicesRead).orderBy(QStringLiteral("name"));
    if (!typed.isEmpty())
        query.search(typed);
    return query;
}

} // namespace detail

/// Suppliers by name; the value is the number. `client` outlives what is made of the source.
[[nodiscard]] inline ChoiceSource supplierChoices(remote::RestClient &client)
{
    const auto toChoice = [](const Supplier &supplier) { return Choice{supplier.id, supplier.name, supplier.email}; };
    return {[&client, toChoice](const QString &typed) { return detail::choicesOf(client, client.suppliers(detail::choiceQuery(typed)), toChoice); },
            [&client, toChoice](const QJsonValue &value) { return detail::choiceOf(client, client.supplier(value.toInteger()), toChoice); }};
}

/// Machines by name; the value is the number.
[[nodiscard]] inline ChoiceSource machineChoices(remote::RestClient &client)
{
    const auto toChoice = [](const Machine &machine) { return Choice{machine.id, machine.name, machine.supplierName.value_or(machine.make)}; };
    return {[&client, toChoice](const QString &typed) { return detail::choicesOf(client, client.machines(detail::choiceQuery(typed)), toChoice); },
            [&client, toChoice](const QJsonValue &value) { return detail::choiceOf(client, client.machine(value.toInteger()), toChoice); }};
}

/// Orders by part, newest first; the value is the number.
[[nodiscard]] inline ChoiceSource orderChoices(remote::RestClient &client)
{
    const auto toChoice = [](const Order &order) { return Choice{order.id, order.partId, order.clientName}; };
    return {[&client, toChoice](const QString &typed) {
                remote::ListQuery query;
                query.pageSize(choicesRead).orderBy(QStringLiteral("date_submitted"), Qt::DescendingOrder);
                if (!typed.isEmpty())
                    query.search(typed);
                return detail::choicesOf(client, client.orders(query), toChoice);
            },
            [&client, toChoice](const QJsonValue &value) { return detail::choiceOf(client, client.order(value.toInteger()), toChoice); }};
}

/// Records of one kind of master data by name; the value is the unique id.
template<typename T>
[[nodiscard]] ChoiceSource masterChoices(remote::MasterDataClient &client)
{
    const auto toChoice = [](const T &record) { return Choice{record.uniqueId, record.name, record.parentName}; };
    return {[&client, toChoice](const QString &typed) { return detail::choicesOf(client, client.list<T>(detail::choiceQuery(typed)), toChoice); },
            [&client, toChoice](const QJsonValue &value) { return detail::choiceOf(client, client.find<T>(value.toString()), toChoice); }};
}

} // namespace emesa
