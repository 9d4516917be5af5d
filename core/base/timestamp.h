// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace emesa {

/// A moment in UTC, milliseconds since 1970-01-01T00:00:00Z. Written everywhere (JSON and SQL) as the
/// 24 characters "2026-01-12T09:30:00.000Z", which sort like the moments themselves.
/// Does not go through QDateTime: its conversions cost more than a whole row of an order list.
struct Timestamp
{
    qint64 ms = 0;

    auto operator<=>(const Timestamp &) const = default;

    [[nodiscard]] Timestamp plusMs(qint64 delta) const { return {ms + delta}; }
    [[nodiscard]] Timestamp plusSeconds(qint64 delta) const { return {ms + delta * 1000}; }
    [[nodiscard]] qint64 seconds() const { return ms / 1000; }

    [[nodiscard]] QByteArray toIso() const;
    [[nodiscard]] QString toString() const { return QString::fromLatin1(toIso()); }

    /// Reads ISO 8601 with seconds, an optional fraction and a mandatory zone ("Z" or ±hh:mm).
    /// Years 1970–9998. nullopt for anything else, impossible dates included.
    static std::optional<Timestamp> fromIso(QByteArrayView text);
    static std::optional<Timestamp> fromString(const QString &text) { return fromIso(text.toUtf8()); }
};

} // namespace emesa
