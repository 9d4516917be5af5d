// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/echo_desk.h"

#include <QThread>
#include <QWebSocket>

#include <sys/resource.h>

#include <list>
#include <stdexcept>

namespace emesa::http::test {

namespace {

class EchoWorker : public Worker
{
public:
    EchoWorker(std::shared_ptr<Log> log, std::shared_ptr<FileBody> file)
        : m_log(std::move(log)), m_file(std::move(file)), m_thread(QThread::currentThread())
    {
    }

    Response handle(const Request &request) override
    {
        if (QThread::currentThread() != m_thread)
            throw std::logic_error("served in another worker's thread");
        const QByteArray line =
            api::toName(request.method) + ' ' + request.target + ' ' + QByteArray::number(request.body.size());
        if (m_log)
            m_log->add(line);
        Response response;
        response.headers.add("Content-Type", "text/plain");
        response.headers.add("X-Secure", request.secure ? "yes" : "no");
        QByteArray path = request.rawPath();
        if (path.startsWith("/slow/")) {
            response.headers.add("X-Nice", QByteArray::number(::getpriority(PRIO_PROCESS, 0)));
            path.remove(0, 5);
        }
        const QByteArray argument = path.mid(path.lastIndexOf('/') + 1);
        if (path.startsWith("/sleep/")) {
            QThread::msleep(argument.toULong());
            response.body = "awake";
        } else if (path.startsWith("/size/")) {
            response.body = QByteArray(argument.toLongLong(), 'x');
        } else if (path.startsWith("/file")) {
            response.file = *m_file;
        } else if (path.startsWith("/status/")) {
            response.status = argument.toInt();
            response.body = "with a body";
        } else if (path.startsWith("/split")) {
            response.headers.add("Content-Disposition", "attachment; filename=\"a\r\nX-Injected: yes\"");
            response.headers.add("X-Nul", QByteArray("a\0b", 3));
            response.headers.add("Bad Name", "x");
            response.headers.add("Content-Length", "1");
            response.body = "safe";
        } else if (path.startsWith("/throw")) {
            throw std::runtime_error("thrown on purpose");
        } else {
            response.body = line + '\n' + request.body;
        }
        return response;
    }

    std::optional<Response> admitUpgrade(const Request &request) override
    {
        if (m_log)
            m_log->add("UPGRADE " + request.target);
        Response refusal;
        if (request.headers.value("Origin") == "https://evil.test")
            refusal.status = 403;
        else if (request.rawQuery() == "ticket=bad")
            refusal.status = 401;
        else
            return std::nullopt;
        return refusal;
    }

    void accept(std::unique_ptr<QWebSocket> socket, const Request &) override
    {
        QWebSocket *raw = socket.get();
        m_sockets.push_back(std::move(socket));
        QObject::connect(raw, &QWebSocket::textMessageReceived, raw, [this, raw](const QString &text) {
            if (text == QLatin1String("flood")) {
                const QByteArray megabyte(1024 * 1024, 'f');
                for (int i = 0; i < 64; ++i)
                    raw->sendBinaryMessage(megabyte);
            } else if (text == QLatin1String("drop")) {
                forget(raw);
            } else {
                raw->sendTextMessage(text);
            }
        });
        QObject::connect(raw, &QWebSocket::disconnected, raw, [this, raw] { forget(raw); });
    }

private:
    void forget(QWebSocket *socket)
    {
        for (auto at = m_sockets.begin(); at != m_sockets.end(); ++at) {
            if (at->get() != socket)
                continue;
            at->release()->deleteLater();
            m_sockets.erase(at);
            return;
        }
    }

    std::shared_ptr<Log> m_log;
    std::shared_ptr<FileBody> m_file;
    QThread *m_thread;
    std::list<std::unique_ptr<QWebSocket>> m_sockets;
};

} // namespace

void Log::add(const QByteArray &line)
{
    const std::scoped_lock lock(m_mutex);
    m_lines.append(line);
}

QByteArrayList Log::lines() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lines;
}

void Log::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_lines.clear();
}

EchoDesk::EchoDesk(FrontDeskOptions options) : m_log(std::make_shared<Log>()), m_file(std::make_shared<FileBody>())
{
    m_desk = std::make_unique<FrontDesk>(std::move(options), [log = m_log, file = m_file](int) -> Result<std::unique_ptr<Worker>> {
        return std::unique_ptr<Worker>(std::make_unique<EchoWorker>(log, file));
    });
    m_status = m_desk->start();
}

EchoDesk::~EchoDesk() = default;

FrontDeskOptions EchoDesk::defaults()
{
    FrontDeskOptions options;
    options.workers = 2;
    options.slowLaneWorkers = 1;
    options.allowedHosts = {"desk.test"};
    options.policyFor = [](QByteArrayView, QByteArrayView path) {
        RoutePolicy policy;
        policy.slowLane = path.startsWith("/slow/");
        policy.webSocket = path == "/live/";
        if (path == "/upload")
            policy.bodyLimit = 8 * 1024 * 1024;
        return policy;
    };
    return options;
}

void EchoDesk::setFile(const QString &path, qint64 offset, qint64 length)
{
    *m_file = {path, offset, length};
}

} // namespace emesa::http::test
