// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"
#include "core/base/result.h"

#include <QFuture>
#include <QUrlQuery>

#include <functional>

namespace emesa::remote {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// One request to one endpoint of the catalogue. Addresses are made from the catalogue only, never from what a
/// server sent, so that no answer can lead a token elsewhere.
struct Request
{
    const api::Endpoint *endpoint = nullptr;
    QString path; ///< percent-encoded
    QUrlQuery query;
    HeaderList headers;
    QByteArray body;
    std::function<void(qint64 bytes)> onSent; ///< how much of the body has gone out; may be empty

    void add(const QByteArray &name, const QByteArray &value) { headers.append(std::pair(name, value)); }
};

/// A request to endpoint `id` (core/api/endpoints.h) with its placeholders filled in order.
[[nodiscard]] Request requestTo(const char *id, const QStringList &values = {});

/// An answer of the server, whatever its status. Headers keep their order; names compare without case.
struct Reply
{
    int status = 0;
    HeaderList headers;
    QByteArray body;

    /// The first header of that name, empty without one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// How requests reach the one server they are for. Sends each once, as it is: no sign-in, no retries, no redirects.
/// Errors: Network "connection_failed" (nothing is known about what the server did), "tls_failed", "redirected";
/// Timeout, Cancelled, TooLarge "reply_too_large". Cancelling the future aborts the request. One thread.
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual QFuture<Result<Reply>> send(const Request &request) = 0;
};

} // namespace emesa::remote
