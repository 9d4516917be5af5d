// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include "server/http/lane.h"
#include "server/http/wire_format.h"

#include <QSslSocket>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace emesa::http {

namespace {

/// Holds a whole head while it is read under a transaction, so that an upgrade can be handed over unread.
constexpr qint64 socketBuffer = 64 * 1024;
constexpr qint64 filePiece = 64 * 1024;

} // namespace

Connection::Connection(Lane &lane, ConnectionTicket ticket)
    : m_lane(&lane), m_ticket(std::move(ticket)), m_state(lane.state()),
      m_parser(lane.options().head, lane.options().allowedHosts)
{
}

Connection::~Connection()
{
    if (m_socket)
        m_socket->disconnect(this);
    m_state->releaseBody(m_reserved);
}

void Connection::start(qintptr descriptor)
{
    m_deadline = Clock::now() + m_lane->options().headDeadline;
    QSslSocket *encrypted = nullptr;
    if (m_lane->options().tls) {
        encrypted = new QSslSocket(this);
        encrypted->setSslConfiguration(*m_lane->options().tls);
        m_socket = encrypted;
    } else {
        m_socket = new QTcpSocket(this);
    }
    m_socket->setReadBufferSize(std::max(socketBuffer, qint64(2 * m_lane->options().head.head)));
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { finish(); });
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { onReadyRead(); });
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { pump(); });
    if (!m_socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        finish();
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (encrypted) {
        m_stage = Stage::Handshake;
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, [this] { pump(); });
        connect(encrypted, &QSslSocket::encrypted, this, [this] {
            if (m_stage == Stage::Handshake)
                m_stage = Stage::Head;
        });
        encrypted->startServerEncryption();
    }
}

void Connection::onReadyRead()
{
    switch (m_stage) {
    case Stage::Handshake:
    case Stage::Moving:
    case Stage::Gone:
        return;
    case Stage::Head:
        readHead();
        return;
    case Stage::Body:
        readBody();
        return;
    case Stage::Serving:
    case Stage::Answering:
        if (m_isRefused) { // still sending what was refused; QSslSocket reports it from within flush()
            (void)m_socket->readAll();
            return;
        }
        // The peer did not wait for its answer. Nothing sensible can be said in the middle of one.
        m_state->countRefusal("pipelined_while_answering");
        abort();
        return;
    case Stage::Lingering:
        (void)m_socket->readAll(); // skip() would not ask the socket for more once its buffer was full
        return;
    }
}

void Connection::readHead()
{
    if (m_isFirst && !m_socket->isTransactionStarted())
        m_socket->startTransaction();
    const QByteArray fresh = m_socket->readAll();
    if (fresh.isEmpty())
        return;
    if (m_in.isEmpty() && !m_isFirst)
        m_deadline = Clock::now() + m_lane->options().headDeadline;
    m_in += fresh;

    HeadResult result = m_parser.parse(m_in);
    if (std::holds_alternative<HeadIncomplete>(result))
        return;
    m_parser.reset();
    if (const auto *refusal = std::get_if<HeadRefusal>(&result)) {
        if (refusal->status == 0) {
            m_state->countRefusal(refusal->reason);
            abort();
        } else {
            refuse(refusal->status, refusal->reason, refusal->detail);
        }
        return;
    }
    m_head = std::get<Head>(std::move(result));
    m_in.remove(0, m_head.size);
    onHead();
}

void Connection::onHead()
{
    const RoutePolicy policy = m_lane->policyFor(api::toName(m_head.method), m_head.path());
    if (m_head.webSocket) {
        if (!m_isFirst)
            refuse(400, "upgrade_not_first", "A WebSocket upgrade must be the first request of a connection.");
        else if (!policy.webSocket)
            refuse(400, "upgrade_not_here", "This path does not speak WebSocket.");
        else if (!m_in.isEmpty())
            refuse(400, "pipelined", "Wait for the answer before sending more.");
        else
            upgrade();
        return;
    }
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    if (m_head.bodyLength > policy.bodyLimit) {
        refuse(413, "body_too_large", "The body is larger than this route accepts.");
        return;
    }
    if (m_in.size() > m_head.bodyLength) {
        refuse(400, "pipelined", "Wait for the answer before sending the next request.");
        return;
    }
    if (m_head.bodyLength > 0) {
        if (!m_state->reserveBody(m_head.bodyLength, m_lane->options().bodyBudget)) {
            refuse(503, "body_budget", "Too many uploads at once. Try again shortly.");
            return;
        }
        m_reserved = m_head.bodyLength;
    }
    Lane *slower = m_isFirst && policy.slowLane ? m_lane->slowLane() : nullptr;
    if (!slower) {
        expectBody();
        return;
    }
    m_stage = Stage::Moving;
    m_closeAfter = true; // what comes next on this connection need not be slow
    // Not now: the socket's own code, which called us, still uses the socket in this thread.
    QMetaObject::invokeMethod(this, [this, slower] { moveTo(*slower); }, Qt::QueuedConnection);
}

void Connection::moveTo(Lane &slower)
{
    if (m_stage != Stage::Moving)
        return; // the peer left meanwhile
    m_lane->release(this);
    m_lane = &slower;
    moveToThread(slower.thread());
    slower.adopt(this);
}

void Connection::resume()
{
    if (m_stage == Stage::Moving)
        expectBody();
}

void Connection::expectBody()
{
    m_body = std::exchange(m_in, {});
    if (m_body.size() == m_head.bodyLength) {
        serve();
        return;
    }
    m_stage = Stage::Body;
    m_bodyAtWindow = m_body.size();
    m_deadline = Clock::now() + m_lane->options().bodyWindow;
    if (m_head.expectContinue && m_body.isEmpty()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
    if (m_socket->bytesAvailable() > 0)
        readBody();
}

void Connection::readBody()
{
    m_body += m_socket->readAll();
    if (m_body.size() > m_head.bodyLength)
        refuse(400, "pipelined", "Wait for the answer before sending the next request.");
    else if (m_body.size() == m_head.bodyLength)
        serve();
}

Request Connection::takeRequest()
{
    Request request;
    request.method = m_head.method;
    request.target = std::exchange(m_head.target, {});
    request.headers = std::exchange(m_head.headers, {});
    request.body = std::exchange(m_body, {});
    request.peer = m_socket->peerAddress();
    request.secure = m_lane->options().tls.has_value();
    return request;
}

void Connection::serve()
{
    m_stage = Stage::Serving;
    Response response = m_lane->serve(takeRequest());
    m_state->releaseBody(std::exchange(m_reserved, 0));
    answer(std::move(response));
}

void Connection::upgrade()
{
    const Request request = takeRequest();
    m_stage = Stage::Serving;
    if (std::optional<Response> refusal = m_lane->admitUpgrade(request)) {
        m_socket->commitTransaction();
        m_state->countRefusal("upgrade_refused");
        refusal->closeConnection = true;
        answer(std::move(*refusal));
        return;
    }
    m_socket->rollbackTransaction();
    m_socket->disconnect(this);
    m_stage = Stage::Gone;
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->setParent(nullptr);
    m_lane->handOver(socket, request, std::move(m_ticket));
    finish();
}

void Connection::refuse(int status, const char *reason, const char *detail)
{
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_state->countRefusal(reason);
    m_isRefused = true;
    m_in.clear();
    m_body.clear();
    answer(refusalResponse(status, reason, detail));
}

void Connection::answer(Response response)
{
    m_stage = Stage::Answering;
    m_deadline = Clock::now() + m_lane->options().answerDeadline;
    const bool withBody = m_head.method != api::Method::Head && mayHaveBody(response.status);

    if (response.file && withBody) {
        m_file.setFileName(response.file->path);
        if (!m_file.open(QIODevice::ReadOnly) || m_file.size() < response.file->offset + response.file->length
            || !m_file.seek(response.file->offset)) {
            m_file.close();
            m_state->countRefusal("file_unreadable");
            response = refusalResponse(500, "file_unreadable", "The file cannot be read at the moment.");
        } else {
            m_fileLeft = response.file->length;
        }
    }
    m_closeAfter |= response.closeConnection || !m_head.keepAlive || m_lane->isDraining();
    QByteArray bytes = headOnTheWire(response, {m_closeAfter, m_lane->date()});
    if (withBody && !response.file)
        bytes += response.body;
    m_inPump = true; // write() may already emit bytesWritten()
    m_socket->write(bytes);
    m_socket->flush();
    m_inPump = false;
    pump();
}

qint64 Connection::unsent() const
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

void Connection::pump()
{
    if (m_stage != Stage::Answering || m_inPump)
        return;
    m_inPump = true;
    m_deadline = Clock::now() + m_lane->options().answerDeadline;
    while (m_stage == Stage::Answering && m_fileLeft > 0 && unsent() < m_lane->options().answerBuffer) {
        const QByteArray piece = m_file.read(std::min(m_fileLeft, filePiece));
        // A file cut short while it is being sent leaves no other way: its length is already promised.
        if (piece.isEmpty() || m_socket->write(piece) != piece.size()) {
            m_inPump = false;
            abort();
            return;
        }
        m_fileLeft -= piece.size();
    }
    m_inPump = false;
    if (m_stage == Stage::Answering && m_fileLeft == 0 && unsent() == 0)
        afterAnswer();
}

void Connection::afterAnswer()
{
    m_file.close();
    if (m_closeAfter) {
        linger();
        return;
    }
    m_isFirst = false;
    m_stage = Stage::Head;
    m_deadline = Clock::now() + m_lane->options().idleDeadline;
}

void Connection::linger()
{
    // Closing with unread bytes in the kernel sends a reset, which can overtake the answer. So: say that
    // nothing more comes, and read on until the peer has closed or has had its time.
    m_stage = Stage::Lingering;
    m_deadline = Clock::now() + m_lane->options().lingerDeadline;
    (void)m_socket->readAll();
    if (!m_lane->options().tls)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    else if (!m_isRefused) // nothing unread: closing TLS properly is safe, and half-closing it impossible
        m_socket->disconnectFromHost();
}

void Connection::checkDeadlines(Clock::time_point now)
{
    if (now < m_deadline)
        return;
    switch (m_stage) {
    case Stage::Head:
        if (m_in.isEmpty()) {
            m_state->countRefusal(m_isFirst ? "silent" : "idle");
            abort();
        } else {
            refuse(408, "head_timeout", "The request head took too long.");
        }
        return;
    case Stage::Body: {
        const FrontDeskOptions &options = m_lane->options();
        const qint64 wanted = options.bodyBytesPerSecond * options.bodyWindow.count() / 1000;
        if (m_body.size() - m_bodyAtWindow < wanted) {
            refuse(408, "body_timeout", "The request body came too slowly.");
            return;
        }
        m_bodyAtWindow = m_body.size();
        m_deadline = now + options.bodyWindow;
        return;
    }
    case Stage::Handshake:
        m_state->countRefusal("handshake_timeout");
        abort();
        return;
    case Stage::Answering:
        m_state->countRefusal("slow_reader");
        abort();
        return;
    case Stage::Lingering:
        abort();
        return;
    case Stage::Moving:
    case Stage::Serving:
    case Stage::Gone:
        return;
    }
}

void Connection::drain()
{
    if (m_stage == Stage::Handshake || (m_stage == Stage::Head && m_in.isEmpty()))
        abort();
    else
        m_closeAfter = true;
}

void Connection::abort()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    finish();
}

void Connection::finish()
{
    m_stage = Stage::Gone;
    m_lane->release(this);
    deleteLater();
}

} // namespace emesa::http
