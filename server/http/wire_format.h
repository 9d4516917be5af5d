// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"

#include <QByteArray>

namespace emesa::http {

/// How an answer's head looks on the wire.
struct HeadStyle
{
    bool close = false;    ///< announce "Connection: close"
    QByteArray date;       ///< IMF-fixdate
};

/// Status line and header fields with the blank line. Length, connection and date are the transport's own:
/// what a handler says about them is ignored. A field that would split the head (CR, LF, NUL or another
/// control character) is left out and logged.
[[nodiscard]] QByteArray headOnTheWire(const Response &response, const HeadStyle &style);

/// 1xx, 204 and 304 have no body, whatever the handler put there.
[[nodiscard]] bool mayHaveBody(int status);

/// The current time as an IMF-fixdate.
[[nodiscard]] QByteArray httpDate();

/// A refusal by the transport itself: application/problem+json with a fresh trace id.
[[nodiscard]] Response refusalResponse(int status, QByteArrayView reason, QByteArrayView detail);

} // namespace emesa::http
