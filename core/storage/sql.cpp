// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"

namespace emesa::storage {

Sql Sql::placeholders(qsizetype count)
{
    Sql sql;
    sql.m_text.reserve(2 * count);
    for (qsizetype i = 0; i < count; ++i)
        sql.m_text += i == 0 ? QLatin1String("?") : QLatin1String(",?");
    return sql;
}

Sql Sql::identifier(const char *constantName)
{
    const QLatin1String name(constantName);
    Sql sql;
    sql.m_valid = !name.isEmpty() && name.size() <= 64 && !(name.data()[0] >= '0' && name.data()[0] <= '9');
    for (const char c : name)
        sql.m_valid = sql.m_valid && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    // Back quotes: MariaDB and MySQL quote so in every SQL mode, and SQLite understands it.
    if (sql.m_valid)
        sql.m_text = u'`' + name + u'`';
    return sql;
}

Sql &Sql::operator+=(const Sql &other)
{
    m_text += other.m_text;
    m_valid = m_valid && other.m_valid;
    return *this;
}

} // namespace emesa::storage
