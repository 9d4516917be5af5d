// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/access_log.h"

namespace emesa::app {

QByteArray accessLine(const AccessRecord &record)
{
    static constexpr qsizetype longestPath = 1024;
    return LogLine(record.at, record.status >= 500 ? LogLevel::Error : LogLevel::Info, "emesa.access")
        .utf8("method", record.method)
        .utf8("path", record.path.left(longestPath))
        .text("endpoint", QString::fromLatin1(record.endpoint))
        .number("status", record.status)
        .number("bytes", record.bytes)
        .number("us", record.microseconds)
        .number("user", record.userId)
        .text("address", record.address)
        .text("user_agent", record.userAgent.left(200))
        .text("request_id", record.requestId)
        .text("trace_id", record.traceId)
        .finish();
}

} // namespace emesa::app
