// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace emesa {

/// Many places at once, for measurements and for trying a large installation: written past the services, many rows per
/// statement. Deterministic but for the ids.
namespace bulkMasters {

inline constexpr qint64 citiesPerDistrict = 50;
inline constexpr qint64 districtsPerState = 5;
inline constexpr qint64 statesPerCountry = 20;

/// How many cities are there that insert() made.
[[nodiscard]] Result<qint64> countOf(storage::Database &database);
/// Adds a continent of its own with at least `cities` cities, in whole states; nothing if countOf() is as many already.
/// Conflict when a smaller one is there.
[[nodiscard]] Status insert(storage::Database &database, qint64 cities, Timestamp now);
/// The unique id of one of its states, in the middle of them.
[[nodiscard]] Result<QString> someState(storage::Database &database);

} // namespace bulkMasters
} // namespace emesa
