// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace emesa::http {

/// Reads application/x-www-form-urlencoded as browsers send it: "name=value&…", "+" for a blank, percent-encoded UTF-8.
/// Malformed "form_…" for a bad escape, text that is no UTF-8, NUL, a name that comes twice, or more than `maxFields`.
[[nodiscard]] Result<QHash<QString, QString>> parseFormBody(QByteArrayView body, int maxFields = 32);

} // namespace emesa::http
