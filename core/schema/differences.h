// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/json.h"

#include <QJsonArray>

namespace emesa::schema {

/// The fields that differ, as name → [before, after]; for audit rows and histories. Derived fields, `version` and
/// `updated_at` are no news.
template<typename T>
[[nodiscard]] QJsonObject differences(const T &before, const T &after)
{
    const QJsonObject old = toJson(before, Derived), current = toJson(after, Derived);
    QJsonObject changes;
    for (auto it = current.constBegin(); it != current.constEnd(); ++it) {
        const QJsonValue was = old.value(it.key());
        if (was != *it && it.key() != QLatin1String("version") && it.key() != QLatin1String("updated_at"))
            changes.insert(it.key(), QJsonArray{was, *it});
    }
    return changes;
}

} // namespace emesa::schema
