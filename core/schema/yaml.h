// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace emesa::schema {

/// `object` as YAML 1.2 in block style. Every string and every member name is double-quoted, so that no reader takes
/// one for a number, a date or a truth value. Members come in the order of `first`, then alphabetically.
[[nodiscard]] QByteArray toYaml(const QJsonObject &object, const QStringList &first = {});

} // namespace emesa::schema
