// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/acceptor.h"

#include "server/http/lane.h"
#include "server/http/wire_format.h"

#include <QLoggingCategory>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>

namespace emesa::http {

namespace {

Q_LOGGING_CATEGORY(lcAcceptor, "emesa.http.acceptor")

bool isSameAddress(const QHostAddress &a, const QHostAddress &b)
{
    return a.isEqual(b, QHostAddress::ConvertV4MappedToIPv4);
}

/// Best effort and never blocking: the acceptor owes a refused peer nothing.
void turnAway(int descriptor, int status, QByteArrayView reason, QByteArrayView detail, bool plain)
{
    if (plain) {
        const Response response = refusalResponse(status, reason, detail);
        const QByteArray bytes = headOnTheWire(response, {true, httpDate()}) + response.body;
        (void)::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        ::shutdown(descriptor, SHUT_WR);
    }
    ::close(descriptor);
}

} // namespace

Acceptor::Acceptor(const FrontDeskOptions &options, std::shared_ptr<FrontDeskState> state, QList<Lane *> lanes)
    : m_options(options), m_state(std::move(state)), m_lanes(std::move(lanes))
{
    m_listener.setListenBacklogSize(options.listenBacklog);
}

Acceptor::~Acceptor() = default;

Status Acceptor::open()
{
    if (!m_listener.listen(m_options.address, m_options.port)) {
        return Error{ErrorCode::Unavailable, QStringLiteral("cannot_listen"),
                     QStringLiteral("Cannot listen on %1 port %2: %3")
                         .arg(m_options.address.toString(), QString::number(m_options.port), m_listener.errorString())};
    }
    m_listener.pauseAccepting();
    m_notifier = std::make_unique<QSocketNotifier>(m_listener.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { acceptAll(); });
    return {};
}

void Acceptor::acceptAll()
{
    while (true) {
        sockaddr_storage address{};
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        const int descriptor =
            ::accept4(int(m_listener.socketDescriptor()), generic, &size, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (descriptor >= 0) {
            takeIn(descriptor, QHostAddress(generic));
            continue;
        }
        const int error = errno;
        if (error == EAGAIN || error == EWOULDBLOCK)
            return;
        if (error == EINTR || error == ECONNABORTED || error == EPROTO)
            continue; // that one peer left again
        // Out of descriptors or memory: the peer stays in the backlog, so look again a little later.
        m_state->countRefusal("accept_failed");
        qCWarning(lcAcceptor) << "cannot accept connections at the moment:" << qt_error_string(error);
        m_notifier->setEnabled(false);
        QTimer::singleShot(m_options.acceptRetry, this, [this] { m_notifier->setEnabled(true); });
        return;
    }
}

void Acceptor::takeIn(int descriptor, const QHostAddress &peer)
{
    const bool exempt = std::any_of(m_options.proxies.begin(), m_options.proxies.end(),
                                    [&](const QHostAddress &proxy) { return isSameAddress(proxy, peer); });
    auto admission = m_state->admit(peer, m_options.maxConnections, exempt ? INT_MAX : m_options.maxConnectionsPerAddress);
    if (const auto *refusal = std::get_if<FrontDeskState::Refusal>(&admission)) {
        const bool plain = !m_options.tls.has_value();
        if (*refusal == FrontDeskState::Refusal::TooManyFromAddress) {
            m_state->countRefusal("connections_per_address");
            turnAway(descriptor, 429, "connections_per_address", "Too many connections from this address.", plain);
        } else {
            m_state->countRefusal("connections_total");
            turnAway(descriptor, 503, "connections_total", "Too many connections. Try again shortly.", plain);
        }
        return;
    }
    m_state->pushArrival({.descriptor = descriptor, .ticket = std::get<ConnectionTicket>(std::move(admission))});

    // Among equally busy lanes take turns.
    Lane *best = nullptr;
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        Lane *lane = m_lanes[(m_next + i) % m_lanes.size()];
        if (!best || lane->busyness() < best->busyness())
            best = lane;
    }
    m_next = (m_next + 1) % m_lanes.size();
    best->wake();
}

} // namespace emesa::http
