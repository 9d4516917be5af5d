// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/method.h"
#include "server/http/headers.h"

#include <QHash>
#include <QHostAddress>
#include <QString>

namespace emesa::http {

/// One complete HTTP request as the transport hands it to the router: head already checked by the
/// front desk, body whole. Lives on the worker thread that serves it, start to end.
struct Request
{
    api::Method method = api::Method::Get;
    QByteArray target;    ///< as sent: path and query, still percent-encoded
    Headers headers;
    QByteArray body;
    QHostAddress peer;    ///< the TCP peer; whom to believe about X-Forwarded-For is the middleware's business
    bool secure = false;  ///< arrived over TLS on our own socket

    /// The target's path, percent-encoded, and its raw query (without "?").
    [[nodiscard]] QByteArray rawPath() const
    {
        const qsizetype at = target.indexOf('?');
        return at < 0 ? target : target.left(at);
    }
    [[nodiscard]] QByteArray rawQuery() const
    {
        const qsizetype at = target.indexOf('?');
        return at < 0 ? QByteArray() : target.mid(at + 1);
    }
};

} // namespace emesa::http
