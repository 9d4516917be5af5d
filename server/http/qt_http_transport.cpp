// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/qt_http_transport.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace emesa::http {

namespace {

QByteArray canonicalHead(const Request &request)
{
    return api::toName(request.method) + ' ' + request.target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(request.body.size()) + "\r\n\r\n";
}

QHttpServerRequest::Method toQt(api::Method method)
{
    using Seen = QHttpServerRequest::Method;
    switch (method) {
    case api::Method::Get: return Seen::Get;
    case api::Method::Head: return Seen::Head;
    case api::Method::Post: return Seen::Post;
    case api::Method::Put: return Seen::Put;
    case api::Method::Patch: return Seen::Patch;
    case api::Method::Delete: return Seen::Delete;
    case api::Method::Options: return Seen::Options;
    }
    return Seen::Unknown;
}

/// Qt 6.4 does not know OPTIONS and leaves such methods unknown or as they are: compare only what it claims.
bool agrees(QHttpServerRequest::Method seen, api::Method expected)
{
    return seen == toQt(expected) || seen == QHttpServerRequest::Method::Unknown;
}

} // namespace

/// A connected socket without a descriptor: reads come from memory, writes go nowhere.
class QtHttpTransport::FedSocket : public QTcpSocket
{
public:
    FedSocket()
    {
        setSocketState(ConnectedState);
        setPeerAddress(QHostAddress(QHostAddress::LocalHost));
        setOpenMode(ReadWrite);
    }
    ~FedSocket() override { setSocketState(UnconnectedState); }
    Q_DISABLE_COPY_MOVE(FedSocket)

    void feed(QByteArray head, QByteArray body)
    {
        m_parts = {std::move(head), std::move(body)};
        m_part = 0;
        m_at = 0;
        emit readyRead();
    }

    [[nodiscard]] bool isUsable() const { return !m_refused && state() == ConnectedState; }

    /// Tells QAbstractHttpServer to let go; it deletes the socket.
    void retire()
    {
        setSocketState(UnconnectedState);
        emit disconnected();
    }

    [[nodiscard]] qint64 bytesAvailable() const override { return QIODevice::bytesAvailable() + unread(); }
    void disconnectFromHost() override { m_refused = true; }
    void close() override { m_refused = true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        qint64 done = 0;
        while (done < maxSize && m_part < m_parts.size()) {
            const QByteArray &part = m_parts[m_part];
            const qint64 piece = std::min<qint64>(maxSize - done, part.size() - m_at);
            std::memcpy(data + done, part.constData() + m_at, size_t(piece));
            done += piece;
            m_at += piece;
            if (m_at == part.size()) {
                m_parts[m_part].clear();
                ++m_part;
                m_at = 0;
            }
        }
        return done;
    }
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    [[nodiscard]] qint64 unread() const
    {
        qint64 size = -m_at;
        for (size_t i = m_part; i < m_parts.size(); ++i)
            size += m_parts[i].size();
        return size;
    }

    std::array<QByteArray, 2> m_parts;
    size_t m_part = 2;
    qint64 m_at = 0;
    bool m_refused = false;
};

/// Counts as listening, which bind() demands, yet has no port and can accept nothing: the descriptor is a
/// fresh socket that was never bound.
class QtHttpTransport::PrivateTcpServer : public QTcpServer
{
public:
    [[nodiscard]] bool open()
    {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (descriptor < 0)
            return false;
        if (!setSocketDescriptor(descriptor)) {
            ::close(descriptor);
            return false;
        }
        pauseAccepting();
        return true;
    }

    void add(QTcpSocket *socket)
    {
        addPendingConnection(socket);
        pauseAccepting(); // nextPendingConnection(), which QAbstractHttpServer just called, resumed it
    }

protected:
    void incomingConnection(qintptr descriptor) override { ::close(int(descriptor)); }
};

class QtHttpTransport::Server : public QAbstractHttpServer
{
public:
    explicit Server(const Handler &handler) : m_handler(handler) {}
    ~Server() override
    {
        delete m_socket.data();
        m_tcpServer.reset();
    }
    Q_DISABLE_COPY_MOVE(Server)

    [[nodiscard]] bool open()
    {
        m_tcpServer = std::make_unique<PrivateTcpServer>();
        if (!m_tcpServer->open())
            return false;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return bind(m_tcpServer.get());
#else
        bind(m_tcpServer.get());
        return true;
#endif
    }

    [[nodiscard]] std::optional<Response> serve(Request request)
    {
        if (!m_socket || !m_socket->isUsable()) {
            if (m_socket)
                m_socket->retire();
            m_socket = new FedSocket;
            m_tcpServer->add(m_socket);
        }
        QByteArray body;
        QByteArray head = canonicalHead(request);
        body.swap(request.body);
        m_request = &request;
        m_answer.reset();
        m_calls = 0;
        m_socket->feed(std::move(head), std::move(body));
        m_request = nullptr;
        if (m_calls != 1 || !m_socket || !m_socket->isUsable() || m_socket->bytesAvailable() > 0) {
            if (m_socket)
                m_socket->retire();
            m_socket = nullptr;
        }
        return std::exchange(m_answer, std::nullopt);
    }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &) override { return dispatch(request); }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *) override { return dispatch(request); }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

private:
    bool dispatch(const QHttpServerRequest &seen)
    {
        ++m_calls;
        if (!m_request || m_calls != 1 || !agrees(seen.method(), m_request->method))
            return true;
        m_request->body = seen.body();
        m_answer = m_handler(*m_request);
        return true;
    }

    const Handler &m_handler;
    std::unique_ptr<PrivateTcpServer> m_tcpServer;
    QPointer<FedSocket> m_socket;
    Request *m_request = nullptr;
    std::optional<Response> m_answer;
    int m_calls = 0;
};

QtHttpTransport::QtHttpTransport(Handler handler)
    : m_handler(std::move(handler)), m_server(std::make_unique<Server>(m_handler))
{
}

QtHttpTransport::~QtHttpTransport() = default;

Status QtHttpTransport::open()
{
    if (m_server->open())
        return {};
    return Error{ErrorCode::Internal, QStringLiteral("http_server_unusable"),
                 QStringLiteral("Qt's HTTP server did not accept its private socket.")};
}

std::optional<Response> QtHttpTransport::serve(Request request)
{
    return m_server->serve(std::move(request));
}

} // namespace emesa::http
