// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>

namespace emesa::realtime {

/// Rules of the live channel above the front desk's own.
struct LiveOptions
{
    QStringList origins;                    ///< exact web origins that may connect; programs send none
    int messagesPerSecond = 20;             ///< sustained, from one connection
    int messageBurst = 50;
    int refusedUntilClose = 100;            ///< messages over the rate before the connection is closed
    int subscriptions = 200;                ///< per connection
    qint64 outgoingLimit = 1024 * 1024;     ///< unsent bytes; more cuts the connection
    std::chrono::milliseconds recheck{1'000};    ///< how often each connection's rights are looked up
    std::chrono::milliseconds unchecked{30'000}; ///< how long it may live on while they cannot be
    std::chrono::milliseconds admission{15'000}; ///< from ticket to open socket
};

} // namespace emesa::realtime
