// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/headers.h"

#include <QByteArray>

#include <optional>

namespace emesa::http::test {

/// A blocking BSD socket on the loopback interface that sends exactly the bytes it is told to.
class RawClient
{
public:
    struct Answer
    {
        int status = 0;
        QByteArray statusLine;
        Headers headers;
        QByteArray body;
    };

    /// Makes the socket without connecting it.
    RawClient();
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient();
    Q_DISABLE_COPY(RawClient)
    RawClient(RawClient &&other) noexcept;
    RawClient &operator=(RawClient &&) = delete;

    [[nodiscard]] bool isConnected() const { return m_descriptor >= 0; }
    bool connectTo(quint16 port);
    /// False when the peer has closed.
    bool send(const QByteArray &bytes);
    /// One answer with its body, skipping nothing. Nothing when the peer closed first or time ran out.
    [[nodiscard]] std::optional<Answer> readAnswer(bool toHead = false);
    /// At least `size` bytes, or what came before the end.
    [[nodiscard]] QByteArray readBytes(qsizetype size);
    /// True when the peer closes (or resets) before time runs out; what came before is dropped.
    [[nodiscard]] bool isClosedByPeer();
    void shutDownSending();
    /// Closes with a reset instead of a proper end.
    void reset();

    void setTimeout(int milliseconds) { m_timeout = milliseconds; }

private:
    /// False at the end of the stream, on an error and after the timeout.
    bool receive();

    int m_descriptor = -1;
    int m_timeout = 10'000;
    bool m_ended = false;
    QByteArray m_buffer;
};

} // namespace emesa::http::test
