// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QWebSocketProtocol>

#include <optional>

namespace emesa::http {

/// Follows the frame headers of one client's WebSocket stream and finds what QWebSocket lets pass: frames
/// without a mask, and messages cut into very many fragments. Pure; feed it every byte once, in any pieces.
class FrameWalker
{
public:
    explicit FrameWalker(int fragmentLimit) : m_fragmentLimit(fragmentLimit) {}

    /// The code to close with, once something is wrong.
    [[nodiscard]] std::optional<QWebSocketProtocol::CloseCode> walk(QByteArrayView bytes);

private:
    [[nodiscard]] std::optional<QWebSocketProtocol::CloseCode> onHeader();
    [[nodiscard]] int headerSize() const;

    int m_fragmentLimit;
    int m_fragments = 0;
    unsigned char m_header[14] = {};
    int m_have = 0;
    quint64 m_payloadLeft = 0;
};

} // namespace emesa::http
