// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <type_traits>

namespace emesa::storage {

namespace detail {
template<typename T>
inline constexpr bool isOptional = false;
template<typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template<typename>
inline constexpr bool unsupportedColumnType = false;
} // namespace detail

/// View of the current row of a running query, by column index from 0. Valid only inside the callback
/// that received it. NULL reads as 0, "", false and the epoch; ask isNull() or get<std::optional<T>>()
/// where that matters. The cells come either from a QSqlQuery or, on MariaDB, straight from the client
/// library's row.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(&query) {}
    Row(const char *const *cells, const unsigned long *lengths) : m_cells(cells), m_lengths(lengths) {}

    [[nodiscard]] bool isNull(int column) const { return m_cells ? !m_cells[column] : m_query->isNull(column); }
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int int32(int column) const { return int(int64(column)); }
    [[nodiscard]] bool boolean(int column) const { return int64(column) != 0; }
    [[nodiscard]] Amount amount(int column) const { return {int64(column)}; }
    [[nodiscard]] QString text(int column) const;
    /// A text column in UTF-8.
    [[nodiscard]] QByteArray utf8(int column) const;
    /// The same without a copy where that is possible: a view into the row, or into `scratch`.
    [[nodiscard]] QByteArrayView utf8(int column, QByteArray &scratch) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< a BLOB or VARBINARY column
    /// The epoch when the column is NULL or holds something else than a moment (which is logged).
    [[nodiscard]] Timestamp timestamp(int column) const;

    /// qint64, int, bool, QString, QByteArray (bytes), Timestamp, Amount, or std::optional of one of them.
    template<typename T>
    [[nodiscard]] T get(int column) const
    {
        if constexpr (detail::isOptional<T>)
            return isNull(column) ? T() : T(get<typename T::value_type>(column));
        else if constexpr (std::is_same_v<T, bool>)
            return boolean(column);
        else if constexpr (std::is_integral_v<T>)
            return T(int64(column));
        else if constexpr (std::is_same_v<T, QString>)
            return text(column);
        else if constexpr (std::is_same_v<T, QByteArray>)
            return bytes(column);
        else if constexpr (std::is_same_v<T, Timestamp>)
            return timestamp(column);
        else if constexpr (std::is_same_v<T, Amount>)
            return amount(column);
        else
            static_assert(detail::unsupportedColumnType<T>, "no column type for this");
    }

private:
    [[nodiscard]] QByteArrayView cell(int column) const
    {
        return {m_cells[column], m_cells[column] ? qsizetype(m_lengths[column]) : 0};
    }

    const QSqlQuery *m_query = nullptr;
    const char *const *m_cells = nullptr;
    const unsigned long *m_lengths = nullptr;
};

} // namespace emesa::storage
