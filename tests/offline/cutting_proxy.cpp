// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/offline/cutting_proxy.h"

#include <QtEndian>

#include <algorithm>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace emesa::test {

namespace {

constexpr int never = -1;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = qToBigEndian(quint32(INADDR_LOOPBACK));
    return address;
}

bool writeAll(int socket, const char *bytes, ssize_t size)
{
    for (ssize_t done = 0; done < size;) {
        const ssize_t sent = ::send(socket, bytes + done, size_t(size - done), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        done += sent;
    }
    return true;
}

} // namespace

/// Two sockets, and how many bytes they may carry before they break.
struct CuttingProxy::Link
{
    ~Link()
    {
        if (hardly) {
            const linger reset{1, 0};
            ::setsockopt(client, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        }
        ::close(client);
        ::close(server);
    }

    int client = -1;
    int server = -1;
    int requestBytes = never; ///< left until the cut
    int answerBytes = never;
    bool hardly = false;      ///< by RST
};

CuttingProxy::CuttingProxy(quint16 target, quint32 seed) : m_target(target), m_random(seed)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 64) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("the proxy cannot listen");
    m_port = qFromBigEndian(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CuttingProxy::~CuttingProxy()
{
    m_isEnding = true;
    m_thread.join();
    m_links.clear();
    ::close(m_listener);
}

void CuttingProxy::accept()
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    ++m_counters.connections;
    auto link = std::make_unique<Link>();
    link->client = client;
    link->hardly = below(3) == 0;
    const bool isRefused = m_mode == Mode::Down || (m_mode == Mode::Cutting && below(6) == 0);
    link->server = isRefused ? -1 : ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    if (isRefused || ::connect(link->server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ++m_counters.refused;
        return;
    }
    if (m_mode == Mode::Cutting) {
        switch (below(4)) {
        case 0: link->requestBytes = below(4000); break;
        case 1: link->answerBytes = 0; break;
        case 2: link->answerBytes = 1 + below(4000); break;
        default: link->requestBytes = 4000 + below(20'000); break;
        }
    }
    m_links.push_back(std::move(link));
}

bool CuttingProxy::forward(Link &link, bool isUp)
{
    char buffer[16 * 1024];
    const int from = isUp ? link.client : link.server;
    const ssize_t got = ::recv(from, buffer, sizeof buffer, 0);
    if (got <= 0)
        return false;
    int &left = isUp ? link.requestBytes : link.answerBytes;
    ssize_t size = got;
    bool isCut = false;
    if (left != never && m_mode != Mode::Open) {
        isCut = got >= left;
        size = std::min<ssize_t>(got, left);
        left -= int(size);
    }
    if (size > 0 && !writeAll(isUp ? link.server : link.client, buffer, size))
        return false;
    if (isCut)
        ++(isUp ? m_counters.cutInRequest : size == 0 ? m_counters.cutBeforeAnswer : m_counters.cutInAnswer);
    return !isCut;
}

void CuttingProxy::run()
{
    std::vector<pollfd> watched;
    while (!m_isEnding) {
        if (m_mode == Mode::Down)
            m_links.clear();
        watched.assign(1, {m_listener, POLLIN, 0});
        for (const auto &link : m_links) {
            watched.push_back({link->client, POLLIN, 0});
            watched.push_back({link->server, POLLIN, 0});
        }
        if (::poll(watched.data(), watched.size(), 20) <= 0)
            continue;
        const size_t known = m_links.size();
        for (size_t i = 0; i < known; ++i) {
            const bool isAlive = (watched[1 + 2 * i].revents == 0 || forward(*m_links[i], true))
                              && (watched[2 + 2 * i].revents == 0 || forward(*m_links[i], false));
            if (!isAlive)
                m_links[i].reset();
        }
        std::erase_if(m_links, [](const auto &link) { return !link; });
        if (watched[0].revents != 0)
            accept();
    }
}

} // namespace emesa::test
