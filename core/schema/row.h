// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"
#include "core/schema/json_text.h"

#include <QVariantList>

namespace emesa::schema {

/// Whether a field is a column of the entity's own table (not Derived, no SQL expression of its own).
template<typename F>
constexpr bool isStored(const F &field)
{
    return !field.has(Derived) && field.options.sql == nullptr;
}

/// "o.id, o.name, …": the SQL expressions of all fields that are read from SQL, in schema order. The text comes
/// from constexpr schemas only, never from input.
template<typename T>
[[nodiscard]] QByteArray selectColumns(const char *tablePrefix = "")
{
    QByteArray columns;
    forEachField<T>([&](const auto &field) {
        if (field.has(Derived))
            return;
        if (!columns.isEmpty())
            columns += ", ";
        if (field.options.sql == nullptr)
            columns += tablePrefix;
        columns += field.sql();
    });
    return columns;
}

/// Reads a row selected with selectColumns<T>() into a T, starting at column `first`.
template<typename T, typename Row>
[[nodiscard]] T readRow(const Row &row, int first = 0)
{
    T value{};
    int column = first;
    forEachField<T>([&](const auto &field) {
        if (!field.has(Derived))
            value.*(field.member) = Codec<ValueOf<decltype(field)>>::fromRow(row, column++);
    });
    return value;
}

/// `,"name":` of every field that is not Derived, in schema order.
template<typename T>
[[nodiscard]] QList<QByteArray> memberNames()
{
    QList<QByteArray> names;
    forEachField<T>([&](const auto &field) {
        if (!field.has(Derived))
            names.append(QByteArray(QByteArray(",\"") + field.name + "\":"));
    });
    return names;
}

/// Appends the row's fields as `"name":value,…` without braces, straight from the stored values. Fields that have
/// a flag of `without`, and Derived ones, are skipped (their column is still counted).
template<typename T, typename Row>
void writeRowMembers(QByteArray &out, const Row &row, unsigned without = NoFlags, int first = 0)
{
    static const QList<QByteArray> names = memberNames<T>();
    int column = first;
    qsizetype skipComma = 1;
    forEachField<T>([&](const auto &field) {
        if (field.has(Derived))
            return;
        const int at = column++;
        if (field.has(without))
            return;
        const QByteArray &name = names[at - first];
        appendBytes(out, name.constData() + skipComma, name.size() - skipComma);
        skipComma = 0;
        Codec<ValueOf<decltype(field)>>::writeRow(out, row, at);
    });
}

/// Names of the stored fields without the key, for INSERT and UPDATE, in schema order.
template<typename T>
[[nodiscard]] QList<QByteArray> storedColumns()
{
    QList<QByteArray> names;
    forEachField<T>([&](const auto &field) {
        if (isStored(field) && !field.has(Key))
            names.append(field.name);
    });
    return names;
}

/// Values to bind in the order of storedColumns<T>().
template<typename T>
[[nodiscard]] QVariantList storedValues(const T &value)
{
    QVariantList values;
    forEachField<T>([&](const auto &field) {
        if (isStored(field) && !field.has(Key))
            values.append(Codec<ValueOf<decltype(field)>>::toSql(value.*(field.member)));
    });
    return values;
}

} // namespace emesa::schema
