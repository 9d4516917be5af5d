// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace emesa::storage {

/// A string literal proven to be one at compile time. Exists only as the argument of Sql's constructor.
class SqlLiteral
{
public:
    template<std::size_t N>
    consteval SqlLiteral(const char (&text)[N]) : m_text(text), m_size(N - 1)
    {
        for (std::size_t i = 0; i < N; ++i) {
            if ((text[i] == '\0') != (i == N - 1))
                throw "SQL must be one NUL-terminated literal";
        }
    }

private:
    friend class Sql;
    const char *m_text;
    std::size_t m_size;
};

/// SQL text that is written in the program. Comes only from string literals and from joining other Sql
/// values, so that data of a request cannot become SQL; values are bound with '?'.
/// Keep long-lived statements as `static const Sql`: the text is converted once.
class Sql
{
public:
    Sql() = default;
    Sql(SqlLiteral literal) : m_text(QString::fromUtf8(literal.m_text, qsizetype(literal.m_size))) {}

    /// "?,?,?" for `count` values of an IN list or a VALUES row.
    [[nodiscard]] static Sql placeholders(qsizetype count);
    /// A column or table name, quoted, from a constexpr schema table. Never pass text that came from
    /// outside: look it up in an allowlist and pass the list's constant. Anything but [a-z_][a-z0-9_]*
    /// makes the whole statement invalid, and running it answers Internal.
    [[nodiscard]] static Sql identifier(const char *constantName);

    Sql &operator+=(const Sql &other);
    friend Sql operator+(Sql left, const Sql &right) { return std::move(left += right); }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    friend class SchemaSql; // core/storage/schema_sql.h
    static Sql fromSchema(const QString &text)
    {
        Sql sql;
        sql.m_text = text;
        return sql;
    }

    QString m_text;
    bool m_valid = true;
};

} // namespace emesa::storage
