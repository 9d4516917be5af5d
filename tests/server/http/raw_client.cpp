// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/raw_client.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace emesa::http::test {

RawClient::RawClient()
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

RawClient::RawClient(quint16 port, int receiveBuffer) : RawClient()
{
    if (receiveBuffer > 0)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    connectTo(port);
}

bool RawClient::connectTo(quint16 port)
{
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return true;
    ::close(m_descriptor);
    m_descriptor = -1;
    return false;
}

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_timeout(other.m_timeout), m_ended(other.m_ended),
      m_buffer(std::move(other.m_buffer))
{
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        pollfd waiting{m_descriptor, POLLOUT, 0};
        if (::poll(&waiting, 1, m_timeout) <= 0)
            return false;
        const auto now = ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent),
                                MSG_NOSIGNAL | MSG_DONTWAIT);
        if (now < 0)
            return false;
        sent += now;
    }
    return true;
}

bool RawClient::receive()
{
    if (m_ended || m_descriptor < 0)
        return false;
    pollfd waiting{m_descriptor, POLLIN, 0};
    if (::poll(&waiting, 1, m_timeout) <= 0)
        return false;
    char piece[65536];
    const auto size = ::recv(m_descriptor, piece, sizeof piece, 0);
    if (size <= 0) {
        m_ended = true;
        return false;
    }
    m_buffer.append(piece, qsizetype(size));
    return true;
}

std::optional<RawClient::Answer> RawClient::readAnswer(bool toHead)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!receive())
            return std::nullopt;
    }
    Answer answer;
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    answer.statusLine = lines.first().trimmed();
    answer.status = answer.statusLine.mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.add(line.first(colon), line.mid(colon + 1).trimmed());
    }
    m_buffer.remove(0, end + 4);
    const qsizetype length = toHead ? 0 : answer.headers.value("Content-Length").toLongLong();
    while (m_buffer.size() < length) {
        if (!receive())
            return std::nullopt;
    }
    answer.body = m_buffer.first(length);
    m_buffer.remove(0, length);
    return answer;
}

QByteArray RawClient::readBytes(qsizetype size)
{
    while (m_buffer.size() < size && receive()) { }
    const QByteArray bytes = m_buffer.first(std::min(size, m_buffer.size()));
    m_buffer.remove(0, bytes.size());
    return bytes;
}

bool RawClient::isClosedByPeer()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_ended && elapsed.elapsed() < m_timeout)
        receive();
    return m_ended;
}

void RawClient::shutDownSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawClient::reset()
{
    const linger hard{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace emesa::http::test
