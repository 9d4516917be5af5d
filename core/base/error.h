// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace emesa {

/// What kind of thing went wrong, in words of the domain. Knows no protocol: core/api/problem.h holds
/// the only mapping to HTTP and back.
enum class ErrorCode {
    Malformed,       ///< cannot be parsed at all
    Invalid,         ///< well-formed, but a value breaks a rule; see Error::fields
    Unauthenticated, ///< no valid credential
    Forbidden,       ///< known user, missing permission
    WrongMethod,     ///< the thing exists, but not this way of using it
    NotFound,        ///< does not exist, or not for this user
    Conflict,        ///< wrong state, or somebody was faster
    Stale,           ///< the version the caller saw is no longer the current one
    Gone,            ///< existed once, expired
    Locked,          ///< somebody else is writing it right now
    ChecksumMismatch,///< the bytes that arrived are not those that were announced
    TooLarge,        ///< over a documented size limit
    UnsupportedType, ///< content type not understood here
    NotAcceptable,   ///< no representation the caller accepts
    NoSuchRange,     ///< the part of a file that was asked for is not there, or not one stretch
    TooMany,         ///< rate or attempt limit; details["retry_after"] in seconds
    Unavailable,     ///< a part of the system is down for now; try again
    NoSpace,         ///< disk or quota exhausted
    Timeout,         ///< client side: no answer in time
    Network,         ///< client side: not reachable
    Cancelled,       ///< client side: the user took it back
    Internal         ///< a defect of ours
};

/// One broken rule on one input field. `field` is the JSON name, dotted for nested values.
struct FieldError
{
    QString field;
    QString code; ///< stable word, e.g. "required", "max_length", "unknown_field"
    QString message;

    bool operator==(const FieldError &) const = default;
};

/// An expected failure. `reason` is a stable snake_case word for programs, `message` one sentence for
/// people that says what to do. Never carries SQL, paths or stack traces: log those where they occur.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString reason;
    QString message;
    QList<FieldError> fields = {};
    QJsonObject details = {};

    bool operator==(const Error &) const = default;

    static Error invalidField(const QString &field, const QString &fieldCode, const QString &message)
    {
        return {ErrorCode::Invalid, QStringLiteral("validation_failed"), message, {{field, fieldCode, message}}};
    }
};

} // namespace emesa
