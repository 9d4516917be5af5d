// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/acceptor.h"

#include "server/http/lane.h"
#include "server/http/wire_format.h"

#include <QLoggingCategory>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <climits>

namespace emesa::http {

namespace {

Q_LOGGING_CATEGORY(lcAcceptor, "emesa.http.acceptor")

QHostAddress peerOf(qintptr descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    return ::getpeername(int(descriptor), generic, &size) == 0 ? QHostAddress(generic) : QHostAddress();
}

bool isSameAddress(const QHostAddress &a, const QHostAddress &b)
{
    return a.isEqual(b, QHostAddress::ConvertV4MappedToIPv4);
}

/// Best effort and never blocking: the acceptor owes a refused peer nothing.
void turnAway(qintptr descriptor, int status, QByteArrayView reason, QByteArrayView detail, bool plain)
{
    if (plain) {
        const Response response = refusalResponse(status, reason, detail);
        const QByteArray bytes = headOnTheWire(response, {true, httpDate()}) + response.body;
        (void)::send(int(descriptor), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        ::shutdown(int(descriptor), SHUT_WR);
    }
    ::close(int(descriptor));
}

} // namespace

Acceptor::Acceptor(const FrontDeskOptions &options, std::shared_ptr<FrontDeskState> state, QList<Lane *> lanes)
    : m_options(options), m_state(std::move(state)), m_lanes(std::move(lanes))
{
    setListenBacklogSize(options.listenBacklog);
    // QTcpServer stops accepting for good when accept() fails, for instance without free descriptors.
    connect(this, &QTcpServer::acceptError, this, [this](QAbstractSocket::SocketError error) {
        m_state->countRefusal("accept_failed");
        qCWarning(lcAcceptor) << "cannot accept connections at the moment:" << error << errorString();
        QTimer::singleShot(m_options.acceptRetry, this, [this] { resumeAccepting(); });
    });
}

Status Acceptor::open()
{
    if (listen(m_options.address, m_options.port))
        return {};
    return Error{ErrorCode::Unavailable, QStringLiteral("cannot_listen"),
                 QStringLiteral("Cannot listen on %1 port %2: %3")
                     .arg(m_options.address.toString(), QString::number(m_options.port), errorString())};
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    const QHostAddress peer = peerOf(descriptor);
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
    m_state->pushArrival({descriptor, std::get<ConnectionTicket>(std::move(admission))});

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
