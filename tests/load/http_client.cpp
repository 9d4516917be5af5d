// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/http_client.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace emesa::load {

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    qsizetype start = head.indexOf("\r\n") + 2;
    while (start >= 2 && start < head.size()) {
        qsizetype end = head.indexOf("\r\n", start);
        if (end < 0)
            end = head.size();
        const qsizetype colon = head.indexOf(':', start);
        if (colon > 0 && colon < end && QByteArrayView(head).sliced(start, colon - start).compare(name, Qt::CaseInsensitive) == 0)
            return head.mid(colon + 1, end - colon - 1).trimmed();
        start = end + 2;
    }
    return {};
}

HttpClient::HttpClient(quint16 port, QByteArray source) : m_port(port), m_source(std::move(source)) {}

void HttpClient::setPort(quint16 port)
{
    close();
    m_port = port;
}

void HttpClient::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_buffer.clear();
}

bool HttpClient::open()
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, m_source.constData(), &address.sin_addr);
    bool connected = ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_port);
    connected = connected && ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    if (!connected)
        close();
    return connected;
}

bool HttpClient::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        m_begunToSend = true;
        bytes = bytes.sliced(sent);
    }
    return true;
}

bool HttpClient::receive()
{
    pollfd wait{m_descriptor, POLLIN, 0};
    if (::poll(&wait, 1, m_timeout) != 1)
        return false;
    std::array<char, 65536> part;
    const ssize_t got = ::recv(m_descriptor, part.data(), part.size(), 0);
    if (got <= 0)
        return got < 0 && errno == EINTR;
    m_buffer.append(part.data(), got);
    return true;
}

std::optional<HttpAnswer> HttpClient::send(QByteArrayView method, const QByteArray &path, const QByteArray &headers, QByteArrayView body)
{
    m_begunToSend = false;
    if (m_descriptor < 0 && !open())
        return std::nullopt;
    QByteArray head = method.toByteArray() + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + m_authorization + headers;
    const bool hasBody = method != QByteArrayView("GET") && method != QByteArrayView("HEAD");
    if (hasBody)
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    head += "\r\n";
    bool alive = true;
    if (body.size() < 16'384)
        alive = write(QByteArray(head + body));
    else
        alive = write(head) && write(body);
    // An early refusal is to be read even if the rest could not be sent.
    qsizetype headEnd = -1;
    while ((headEnd = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!receive()) {
            close();
            return std::nullopt;
        }
    }
    HttpAnswer answer;
    answer.head = m_buffer.left(headEnd);
    answer.status = m_buffer.mid(9, 3).toInt();
    const bool hasContent = method != QByteArrayView("HEAD") && answer.status != 204 && answer.status != 304;
    const qsizetype size = headEnd + 4 + (hasContent ? answer.header("Content-Length").toLongLong() : 0);
    while (m_buffer.size() < size) {
        if (!receive()) {
            close();
            return std::nullopt;
        }
    }
    answer.body = m_buffer.mid(headEnd + 4, size - headEnd - 4);
    m_buffer.remove(0, size);
    if (!alive || answer.header("Connection").compare("close", Qt::CaseInsensitive) == 0)
        close();
    return answer;
}

std::optional<HttpAnswer> HttpClient::postJson(const QByteArray &path, const QByteArray &json, const QByteArray &headers)
{
    return send("POST", path, "Content-Type: application/json\r\n" + headers, json);
}

} // namespace emesa::load
