// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/frame_walker.h"

#include <algorithm>

namespace emesa::http {

int FrameWalker::headerSize() const
{
    if (m_have < 2)
        return 2;
    const int length = m_header[1] & 0x7f;
    return 2 + (length == 126 ? 2 : length == 127 ? 8 : 0) + 4;
}

std::optional<QWebSocketProtocol::CloseCode> FrameWalker::walk(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_payloadLeft > 0) {
            const auto skipped = qsizetype(std::min<quint64>(m_payloadLeft, quint64(bytes.size())));
            m_payloadLeft -= quint64(skipped);
            bytes = bytes.sliced(skipped);
            continue;
        }
        m_header[m_have++] = static_cast<unsigned char>(bytes.front());
        bytes = bytes.sliced(1);
        if (m_have == 2 && (m_header[1] & 0x80) == 0)
            return QWebSocketProtocol::CloseCodeProtocolError;
        if (m_have < headerSize())
            continue;
        if (const auto code = onHeader())
            return code;
        m_have = 0;
    }
    return std::nullopt;
}

std::optional<QWebSocketProtocol::CloseCode> FrameWalker::onHeader()
{
    const int shortLength = m_header[1] & 0x7f;
    const int lengthBytes = shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0;
    m_payloadLeft = lengthBytes == 0 ? quint64(shortLength) : 0;
    for (int i = 0; i < lengthBytes; ++i)
        m_payloadLeft = (m_payloadLeft << 8) | m_header[2 + i];

    const bool isControl = (m_header[0] & 0x08) != 0;
    if (isControl)
        return std::nullopt;
    const bool isFinal = (m_header[0] & 0x80) != 0;
    m_fragments = isFinal ? 0 : m_fragments + 1;
    if (m_fragments > m_fragmentLimit)
        return QWebSocketProtocol::CloseCodeTooMuchData;
    return std::nullopt;
}

} // namespace emesa::http
