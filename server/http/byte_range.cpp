// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/byte_range.h"

#include <QByteArray>

#include <algorithm>

namespace emesa::http {

namespace {

/// Digits only, at most 18 of them, so that nothing overflows.
std::optional<qint64> number(const QByteArray &text)
{
    static constexpr qsizetype maxDigits = 18;
    if (text.isEmpty() || text.size() > maxDigits)
        return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
    }
    return text.toLongLong();
}

} // namespace

ByteRange parseByteRange(const std::optional<QByteArray> &header, qint64 size)
{
    static constexpr QByteArrayView unit = "bytes=";
    if (!header)
        return {};
    const QByteArray text = header->trimmed();
    if (text.size() < unit.size() || qstrnicmp(text.constData(), unit.size(), unit.data(), unit.size()) != 0)
        return {};
    const ByteRange refused{ByteRange::Unsatisfiable, 0, 0};
    const QByteArray range = text.mid(unit.size()).trimmed();
    const qsizetype dash = range.indexOf('-');
    if (dash < 0 || range.contains(','))
        return refused;
    const QByteArray firstText = range.left(dash), lastText = range.mid(dash + 1);
    if (firstText.isEmpty()) {
        const auto suffix = number(lastText);
        if (!suffix || *suffix == 0 || size == 0)
            return refused;
        const qint64 length = std::min(*suffix, size);
        return {ByteRange::Part, size - length, length};
    }
    const auto first = number(firstText);
    const auto last = lastText.isEmpty() ? std::optional(size - 1) : number(lastText);
    if (!first || !last || *first >= size || *last < *first)
        return refused;
    return {ByteRange::Part, *first, std::min(*last, size - 1) - *first + 1};
}

} // namespace emesa::http
