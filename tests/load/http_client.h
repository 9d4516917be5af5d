// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace emesa::load {

struct HttpAnswer
{
    int status = 0;
    QByteArray head; ///< with the status line
    QByteArray body;

    /// Value of the first header of that name, any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isGood() const { return status >= 200 && status < 300; }
};

/// A blocking HTTP/1.1 client over one kept-alive loopback connection. For one thread; the connection is opened by
/// the first request and again by the one after a failure.
class HttpClient
{
public:
    /// `source`: our own address, any of 127.0.0.0/8, so that limits per address see different clients.
    explicit HttpClient(quint16 port, QByteArray source = "127.0.0.1");
    ~HttpClient() { close(); }
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    void setPort(quint16 port);
    void setToken(const QByteArray &token) { m_authorization = "Authorization: Bearer " + token + "\r\n"; }
    /// Longest wait for an answer.
    void setTimeout(int milliseconds) { m_timeout = milliseconds; }

    /// `headers`: lines each ended by CRLF; Host, Authorization and Content-Length are added. Nothing when the
    /// connection could not be made, broke, or time ran out: the server may have acted or not.
    std::optional<HttpAnswer> send(QByteArrayView method, const QByteArray &path, const QByteArray &headers = {}, QByteArrayView body = {});
    std::optional<HttpAnswer> get(const QByteArray &path) { return send("GET", path); }
    std::optional<HttpAnswer> postJson(const QByteArray &path, const QByteArray &json, const QByteArray &headers = {});
    /// Whether the last request that got no answer had begun to leave.
    [[nodiscard]] bool hadBegunToSend() const { return m_begunToSend; }
    void close();

private:
    bool open();
    bool write(QByteArrayView bytes);
    bool receive();

    quint16 m_port;
    QByteArray m_source;
    QByteArray m_authorization;
    QByteArray m_buffer;
    int m_timeout = 30'000;
    int m_descriptor = -1;
    bool m_begunToSend = false;
};

} // namespace emesa::load
