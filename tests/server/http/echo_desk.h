// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/front_desk.h"

#include <QByteArrayList>

#include <memory>
#include <mutex>

namespace emesa::http::test {

/// What the echo workers saw, from all threads.
class Log
{
public:
    void add(const QByteArray &line);
    [[nodiscard]] QByteArrayList lines() const;
    void clear();

private:
    mutable std::mutex m_mutex;
    QByteArrayList m_lines;
};

/// A front desk for the host "desk.test" whose workers do what the path says and log every request as
/// "METHOD target body-size".
///   /echo          the request line and the body
///   /sleep/<ms>    answers late
///   /size/<bytes>  a body of that size
///   /file          the file set with setFile()
///   /status/<n>    that status
///   /split         a header field with CR LF in its value
///   /throw         throws
///   /slow/…        as without /slow, but on the slow lane; answers the thread's niceness in X-Nice
///   /live/         WebSocket echo; "?ticket=bad" is 401, Origin "https://evil.test" is 403; the text
///                  message "flood" is answered with 64 MiB, "drop" makes the worker destroy the socket
class EchoDesk
{
public:
    explicit EchoDesk(FrontDeskOptions options = defaults());
    ~EchoDesk();

    [[nodiscard]] static FrontDeskOptions defaults();
    [[nodiscard]] FrontDesk &desk() { return *m_desk; }
    [[nodiscard]] quint16 port() const { return m_desk->port(); }
    [[nodiscard]] const Status &status() const { return m_status; }
    [[nodiscard]] Log &log() { return *m_log; }
    void setFile(const QString &path, qint64 offset, qint64 length);

private:
    std::shared_ptr<Log> m_log;
    std::shared_ptr<FileBody> m_file;
    std::unique_ptr<FrontDesk> m_desk;
    Status m_status;
};

} // namespace emesa::http::test
