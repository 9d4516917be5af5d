// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/head_parser.h"

#include <QByteArray>
#include <QHostAddress>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <optional>

namespace emesa::http {

/// What the front desk must know of a route before it reads a body.
struct RoutePolicy
{
    qint64 bodyLimit = 1024 * 1024; ///< bytes; more is 413 before anything is read
    bool slowLane = false;          ///< burns CPU (password hashing): served by the low-priority threads
    bool webSocket = false;         ///< an upgrade is allowed here
};

/// Everything that can be set on the FrontDesk. Read once by start(); changing it later has no effect.
struct FrontDeskOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;          ///< 0: the system chooses, ask FrontDesk::port()
    int workers = 0;           ///< 0: two per core
    int slowLaneWorkers = -1;  ///< -1: one more than cores; 0: no slow lane
    QList<QByteArray> allowedHosts; ///< see HeadParser; empty: any valid Host
    /// Called on worker threads, several at once: must be thread-safe. Empty: RoutePolicy's defaults.
    std::function<RoutePolicy(QByteArrayView method, QByteArrayView path)> policyFor;
    std::optional<QSslConfiguration> tls; ///< set: every connection begins with a TLS handshake

    HeadLimits head;
    std::chrono::milliseconds headDeadline{10'000}; ///< first byte (or accept) to end of head, TLS handshake included
    std::chrono::milliseconds idleDeadline{75'000}; ///< between two requests
    std::chrono::milliseconds bodyWindow{30'000};   ///< in each such window a body must bring …
    qint64 bodyBytesPerSecond = 1024;               ///< … at least this rate
    std::chrono::milliseconds answerDeadline{60'000}; ///< a reader that takes nothing for so long is cut off
    std::chrono::milliseconds lingerDeadline{2'000};  ///< after a closing answer: how long the peer may take to read it
    qint64 answerBuffer = 256 * 1024; ///< bytes of a file body in memory per connection

    int maxConnections = 4096;
    int maxConnectionsPerAddress = 64;  ///< IPv4 address or IPv6 /64
    QList<QHostAddress> proxies;        ///< exempt from the cap per address
    qint64 bodyBudget = 256LL * 1024 * 1024; ///< announced bytes of all bodies under way; more is 503
    int listenBacklog = 1024;
    std::chrono::milliseconds acceptRetry{250}; ///< after accept() failed (no descriptors left)

    qint64 webSocketMessageLimit = 64 * 1024;         ///< incoming frame and message; more closes with 1009
    int webSocketFragmentLimit = 1024;                ///< frames per message; more closes with 1009
    qint64 webSocketOutgoingLimit = 1024 * 1024;      ///< unsent bytes; more aborts
    std::chrono::milliseconds webSocketPing{15'000};
    std::chrono::milliseconds webSocketSilence{45'000}; ///< nothing heard for so long aborts
};

} // namespace emesa::http
