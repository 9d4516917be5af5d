// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace emesa::http::test {

/// One input of security.md 3.1 and the status the front desk answers it with; 0: closed without an answer.
struct HostileHead
{
    QByteArray name; ///< begins with the case number
    QByteArray bytes;
    int status = 400;
};

/// For a desk that answers for "desk.test" (any port), with HeadLimits' and RoutePolicy's defaults.
[[nodiscard]] QList<HostileHead> hostileHeads();

} // namespace emesa::http::test
