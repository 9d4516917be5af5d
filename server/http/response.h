// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/headers.h"

#include <QString>

#include <optional>

namespace emesa::http {

/// A stretch of a file that the transport streams as the body, in bounded pieces, without holding it in memory.
struct FileBody
{
    QString path;
    qint64 offset = 0;
    qint64 length = 0;
};

/// What a handler answers. The transport adds Content-Length, Connection and Date, drops the body for HEAD
/// and sends nothing else on its own.
struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;
    std::optional<FileBody> file; ///< when set, `body` is ignored
    bool closeConnection = false; ///< ask the transport to close after this answer
};

} // namespace emesa::http
