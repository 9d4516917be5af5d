// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/http_load.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace emesa::load {

namespace {

using Clock = std::chrono::steady_clock;

struct Connection
{
    const LoadConnection *plan = nullptr;
    int descriptor = -1;
    qsizetype next = 0;
    Clock::time_point begun;
    std::vector<char> buffer = std::vector<char>(262'144);
    size_t filled = 0;
    size_t expected = 0; ///< size of the whole answer; 0 until its head is there
    int status = 0;
    bool closes = false;
};

int connectTo(quint16 port, const QByteArray &source)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, source.constData(), &address.sin_addr);
    bool connected = ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    connected = connected && ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    if (connected)
        return descriptor;
    ::close(descriptor);
    return -1;
}

/// Reads status and length once the head is complete.
void readHead(Connection &connection)
{
    const std::string_view text(connection.buffer.data(), connection.filled);
    const size_t end = text.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return;
    connection.status = std::atoi(connection.buffer.data() + 9);
    size_t length = 0;
    connection.closes = false;
    for (size_t line = text.find("\r\n"); line < end; line = text.find("\r\n", line + 2)) {
        const char *name = connection.buffer.data() + line + 2;
        if (::strncasecmp(name, "content-length:", 15) == 0)
            length = size_t(std::atoll(name + 15));
        else if (::strncasecmp(name, "connection: close", 17) == 0)
            connection.closes = true;
    }
    connection.expected = end + 4 + length;
    if (connection.expected > connection.buffer.size())
        connection.buffer.resize(connection.expected);
}

class Load
{
public:
    Load(quint16 port, const QList<LoadConnection> &plans) : m_port(port), m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_connections(size_t(plans.size()))
    {
        for (size_t i = 0; i < m_connections.size(); ++i)
            m_connections[i].plan = &plans[qsizetype(i)];
    }
    ~Load()
    {
        for (const Connection &connection : m_connections) {
            if (connection.descriptor >= 0)
                ::close(connection.descriptor);
        }
        ::close(m_epoll);
    }
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    LoadResult run(double seconds, const std::atomic<bool> *stop)
    {
        for (Connection &connection : m_connections)
            open(connection);
        const auto begin = Clock::now();
        const auto end = begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
        for (Connection &connection : m_connections)
            sendNext(connection);
        std::array<epoll_event, 64> events{};
        while (Clock::now() < end && !(stop && stop->load(std::memory_order_relaxed))) {
            const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 20);
            for (int i = 0; i < count; ++i)
                receive(*static_cast<Connection *>(events[size_t(i)].data.ptr));
        }
        m_result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        std::sort(m_result.microseconds.begin(), m_result.microseconds.end());
        return std::move(m_result);
    }

private:
    void open(Connection &connection)
    {
        connection.descriptor = connectTo(m_port, connection.plan->source);
        connection.filled = connection.expected = 0;
        if (connection.descriptor < 0)
            return;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = &connection;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, connection.descriptor, &event);
    }

    void reopen(Connection &connection)
    {
        ::close(connection.descriptor);
        open(connection);
    }

    void sendNext(Connection &connection)
    {
        if (connection.descriptor < 0)
            return;
        const QByteArray &request = connection.plan->requests[connection.next];
        connection.next = (connection.next + 1) % connection.plan->requests.size();
        connection.begun = Clock::now();
        const ssize_t sent = ::send(connection.descriptor, request.constData(), size_t(request.size()), MSG_NOSIGNAL);
        if (sent != request.size()) { // requests are small: they fit into any socket buffer
            ++m_result.others[0];
            reopen(connection);
        }
    }

    void receive(Connection &connection)
    {
        if (connection.filled == connection.buffer.size())
            connection.buffer.resize(connection.buffer.size() * 2);
        const ssize_t got = ::recv(connection.descriptor, connection.buffer.data() + connection.filled,
                                   connection.buffer.size() - connection.filled, 0);
        if (got <= 0) {
            ++m_result.others[0];
            reopen(connection);
            sendNext(connection);
            return;
        }
        connection.filled += size_t(got);
        if (connection.expected == 0)
            readHead(connection);
        if (connection.expected == 0 || connection.filled < connection.expected)
            return;
        m_result.bytes += qint64(connection.filled);
        if (connection.status >= 200 && connection.status < 300) {
            ++m_result.good;
            m_result.microseconds.append(quint32(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - connection.begun).count()));
        } else {
            ++m_result.others[connection.status];
        }
        connection.filled = connection.expected = 0;
        if (connection.closes)
            reopen(connection);
        sendNext(connection);
    }

    quint16 m_port;
    int m_epoll;
    std::vector<Connection> m_connections;
    LoadResult m_result;
};

} // namespace

double LoadResult::percentileMs(double part) const
{
    if (microseconds.isEmpty())
        return 0;
    const qsizetype index = std::min(microseconds.size() - 1, qsizetype(double(microseconds.size()) * part));
    return double(microseconds[index]) / 1000.0;
}

LoadResult runLoad(quint16 port, const QList<LoadConnection> &connections, double seconds, const std::atomic<bool> *stop)
{
    return Load(port, connections).run(seconds, stop);
}

QByteArray getRequest(const QByteArray &path, const QByteArray &token)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n\r\n";
}

QByteArray postRequest(const QByteArray &path, const QByteArray &json, const QByteArray &token)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size())
         + "\r\n" + (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") + "\r\n" + json;
}

} // namespace emesa::load
