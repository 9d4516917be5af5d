// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "models/remote/answer.h"

#include <QJsonValue>
#include <QString>

#include <functional>

namespace emesa {

/// One of the things a field can be set to: what travels, and what people see.
struct Choice
{
    QJsonValue value; ///< id or unique id
    QString text;
    QString note = {}; ///< tells equal names apart: "Bengaluru Urban, Karnataka"

    bool operator==(const Choice &) const = default;
};

/// Where the choices of a field are: at the server, which is asked while somebody types. Both functions may be called
/// for as long as what they were made from lives.
struct ChoiceSource
{
    /// The first few whose text fits what was typed; all of them, from the start, for an empty text.
    std::function<QFuture<Result<QList<Choice>>>(const QString &typed)> matching;
    /// The choice that has this value, for a record that names its value only.
    std::function<QFuture<Result<Choice>>(const QJsonValue &value)> find;

    [[nodiscard]] explicit operator bool() const { return bool(matching); }
};

} // namespace emesa
