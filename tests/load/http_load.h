// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <atomic>

namespace emesa::load {

/// What a load found out. Times of single requests are from the first byte sent to the last one received.
struct LoadResult
{
    qint64 good = 0;           ///< answers with a 2xx status
    QMap<int, qint64> others;  ///< further statuses; 0: the connection broke
    qint64 bytes = 0;          ///< of answers, with heads
    double seconds = 0;
    QList<quint32> microseconds; ///< of the good ones, ascending

    [[nodiscard]] double perSecond() const { return seconds > 0 ? double(good) / seconds : 0; }
    /// 0.5 for the median; in milliseconds.
    [[nodiscard]] double percentileMs(double part) const;
};

/// One kept-alive connection of a load and the requests it sends in turn, again and again.
struct LoadConnection
{
    QByteArray source = "127.0.0.1";
    QList<QByteArray> requests; ///< whole requests, as sent
};

/// Keeps one request under way on each connection for `seconds`, or until `stop` is set, all from the calling thread
/// with epoll: about two system calls per request, since the server shares the machine.
[[nodiscard]] LoadResult runLoad(quint16 port, const QList<LoadConnection> &connections, double seconds,
                                 const std::atomic<bool> *stop = nullptr);

[[nodiscard]] QByteArray getRequest(const QByteArray &path, const QByteArray &token);
[[nodiscard]] QByteArray postRequest(const QByteArray &path, const QByteArray &json, const QByteArray &token = {});

} // namespace emesa::load
