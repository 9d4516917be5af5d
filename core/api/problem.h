// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace emesa::api {

/// The only mapping between Error and HTTP, both ways (RFC 9457 problem details).

[[nodiscard]] int statusOf(const Error &error);

/// `application/problem+json`: type, title, status, detail, code, errors[], trace_id, the error's details as
/// further members, and the plain member clients of the parent systems read: `detail` for 401 and 403,
/// `error` otherwise.
[[nodiscard]] QByteArray problemDocument(const Error &error, const QString &traceId);

/// The Error a server meant by `status` and `body`; copes with bodies that are no problem document.
[[nodiscard]] Error errorFromProblem(int status, const QByteArray &body);

/// "Not Found" for 404 …
[[nodiscard]] const char *reasonPhrase(int status);

} // namespace emesa::api
