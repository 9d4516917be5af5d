// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/row.h"
#include "core/storage/sql.h"

namespace emesa::storage {

/// SQL text derived from a constexpr schema: the one way besides literals to make Sql. Everything it emits comes
/// from the tables in core/domain, which are compiled in.
class SchemaSql
{
public:
    /// "o.id, c.display_name, …" for readRow<T>() and writeRowMembers<T>().
    template<typename T>
    [[nodiscard]] static Sql columns(const char *tablePrefix = "")
    {
        return Sql::fromSchema(QString::fromLatin1(schema::selectColumns<T>(tablePrefix)));
    }

    /// The table of a stored entity.
    template<typename T>
    [[nodiscard]] static Sql table()
    {
        return Sql::identifier(schema::schemaOf<T>.name);
    }

    /// The SQL expression a field named `name` is read from; invalid Sql when T has no such field.
    template<typename T>
    [[nodiscard]] static Sql expression(const QString &name, const char *tablePrefix = "")
    {
        QString text;
        schema::forEachField<T>([&](const auto &field) {
            if (!field.has(schema::Derived) && name == QLatin1String(field.name))
                text = (field.options.sql ? QString() : QString::fromLatin1(tablePrefix)) + QLatin1String(field.sql());
        });
        return text.isEmpty() ? Sql::identifier("") : Sql::fromSchema(text);
    }

    /// "name, type, …" over storedColumns<T>(), for INSERT.
    template<typename T>
    [[nodiscard]] static Sql storedNames()
    {
        return Sql::fromSchema(QString::fromLatin1(schema::storedColumns<T>().join(", ")));
    }

    /// "name = ?, type = ?, …" over storedColumns<T>().
    template<typename T>
    [[nodiscard]] static Sql assignments()
    {
        QByteArray text;
        for (const QByteArray &name : schema::storedColumns<T>())
            text += (text.isEmpty() ? "" : ", ") + name + " = ?";
        return Sql::fromSchema(QString::fromLatin1(text));
    }
};

} // namespace emesa::storage
