// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QDate>

#include <optional>

namespace emesa::order_rules {

[[nodiscard]] inline QDate today(Timestamp now)
{
    return QDate::fromString(QString::fromLatin1(now.toIso().first(10)), Qt::ISODate);
}

/// Invalid on `field` when the day lies before today in UTC.
[[nodiscard]] inline Status notInThePast(const QString &field, std::optional<QDate> day, Timestamp now)
{
    if (!day || *day >= today(now))
        return {};
    return Error::invalidField(field, QStringLiteral("past"), QStringLiteral("This day is in the past."));
}

} // namespace emesa::order_rules
