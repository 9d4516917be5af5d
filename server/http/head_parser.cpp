// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/head_parser.h"

#include <algorithm>
#include <utility>

namespace emesa::http {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isTokenChar(char c)
{
    return isDigit(c) || isAlpha(c) || (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

QByteArrayView trimmedSpace(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

/// Every element of every field of that name, as a comma separated list.
template<typename Visit>
void forEachElement(const Headers &headers, QByteArrayView name, Visit visit)
{
    for (const Headers::Field &field : headers) {
        if (!equalsIgnoringCase(field.first, name))
            continue;
        QByteArrayView rest = field.second;
        while (true) {
            const qsizetype comma = rest.indexOf(',');
            const QByteArrayView element = trimmedSpace(comma < 0 ? rest : rest.first(comma));
            if (!element.isEmpty())
                visit(element);
            if (comma < 0)
                break;
            rest = rest.sliced(comma + 1);
        }
    }
}

/// host [":" port] as RFC 3986 has it, without user info.
bool isAuthority(QByteArrayView text)
{
    qsizetype hostEnd = 0;
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 3)
            return false;
        const QByteArrayView address = text.sliced(1, close - 1);
        if (!std::all_of(address.begin(), address.end(),
                         [](char c) { return isHexDigit(c) || c == ':' || c == '.'; })) {
            return false;
        }
        hostEnd = close + 1;
    } else {
        while (hostEnd < text.size()
               && (isAlpha(text[hostEnd]) || isDigit(text[hostEnd]) || text[hostEnd] == '-' || text[hostEnd] == '.'
                   || text[hostEnd] == '_' || text[hostEnd] == '~')) {
            ++hostEnd;
        }
        if (hostEnd == 0 || hostEnd > 255)
            return false;
    }
    if (hostEnd == text.size())
        return true;
    if (text[hostEnd] != ':')
        return false;
    const QByteArrayView port = text.sliced(hostEnd + 1);
    return !port.isEmpty() && port.size() <= 5 && std::all_of(port.begin(), port.end(), isDigit)
        && port.toByteArray().toInt() <= 65535;
}

QByteArrayView withoutPort(QByteArrayView authority)
{
    const qsizetype colon = authority.lastIndexOf(':');
    if (colon < 0 || (authority.startsWith('[') && authority.endsWith(']')))
        return authority;
    return authority.first(colon);
}

bool isWebSocketKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && decoded.decoded.size() == 16;
}

} // namespace

HeadParser::HeadParser(HeadLimits limits, QList<QByteArray> allowedHosts)
    : m_limits(limits), m_allowedHosts(std::move(allowedHosts))
{
    for (QByteArray &host : m_allowedHosts)
        host = host.toLower();
}

void HeadParser::reset()
{
    m_lineStart = 0;
    m_scanned = 0;
    m_haveRequestLine = false;
    m_absoluteAuthority.clear();
    m_head = {};
}

HeadResult HeadParser::parse(QByteArrayView bytes)
{
    // TLS records, other protocols and line noise are not worth an answer.
    if (!bytes.isEmpty() && !isTokenChar(bytes.front())) {
        const auto first = static_cast<unsigned char>(bytes.front());
        if (first > 0x20 && first < 0x7f)
            return HeadRefusal{400, "bad_request_line", "The request line is not valid HTTP."};
        if (first == '\r' || first == '\n' || first == ' ' || first == '\t')
            return HeadRefusal{400, "leading_blank", "The request begins with blank space."};
        return HeadRefusal{0, "not_http", "Not HTTP."};
    }

    while (true) {
        const qsizetype lf = bytes.indexOf('\n', m_scanned);
        const qsizetype limit = m_haveRequestLine ? m_limits.head : std::min(m_limits.head, m_limits.requestLine + 2);
        // An open line is measured with the same yardstick as a finished one, so that cutting the bytes
        // differently never changes the verdict.
        if (lf < 0 ? bytes.size() >= limit : lf + 1 > limit) {
            if (!m_haveRequestLine)
                return HeadRefusal{414, "request_line_too_long", "The request line is too long."};
            return HeadRefusal{431, "head_too_large", "The request head is too large."};
        }
        if (lf < 0) {
            m_scanned = bytes.size();
            return HeadIncomplete{};
        }
        if (lf == m_lineStart || bytes[lf - 1] != '\r')
            return HeadRefusal{400, "bare_line_feed", "Lines of the request head must end with CR LF."};
        const QByteArrayView line = bytes.sliced(m_lineStart, lf - 1 - m_lineStart);
        m_lineStart = lf + 1;
        m_scanned = lf + 1;

        if (!m_haveRequestLine) {
            if (const Verdict refusal = parseRequestLine(line))
                return *refusal;
            m_haveRequestLine = true;
        } else if (!line.isEmpty()) {
            if (const Verdict refusal = parseField(line))
                return *refusal;
        } else {
            m_head.size = m_lineStart;
            if (const Verdict refusal = checkWhole())
                return *refusal;
            return std::exchange(m_head, {});
        }
    }
}

HeadParser::Verdict HeadParser::parseRequestLine(QByteArrayView line)
{
    const HeadRefusal malformed{400, "bad_request_line", "The request line is not valid HTTP."};
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0 || !isToken(line.first(first)))
        return malformed;
    const QByteArrayView version = line.sliced(second + 1);
    if (!version.startsWith("HTTP/") || version.contains(' '))
        return malformed;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return HeadRefusal{505, "unsupported_version", "Only HTTP/1.1 and HTTP/1.0 are understood here."};
    m_head.http10 = version == "HTTP/1.0";

    const auto method = api::methodFromName(line.first(first));
    if (!method)
        return HeadRefusal{501, "unknown_method", "This method is not implemented."};
    m_head.method = *method;
    return parseTarget(line.sliced(first + 1, second - first - 1));
}

HeadParser::Verdict HeadParser::parseTarget(QByteArrayView target)
{
    const HeadRefusal malformed{400, "bad_target", "The request target is not valid."};
    if (target == "*" && m_head.method == api::Method::Options) {
        m_head.target = "*";
        return std::nullopt;
    }
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() < scheme.size() || !equalsIgnoringCase(target.first(scheme.size()), scheme))
            continue;
        target = target.sliced(scheme.size());
        const auto end = std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; });
        const QByteArrayView authority = target.first(end - target.begin());
        if (!isAuthority(authority))
            return malformed;
        m_absoluteAuthority = authority.toByteArray().toLower();
        target = target.sliced(end - target.begin());
        break;
    }
    if (!m_absoluteAuthority.isEmpty() && !target.startsWith('/'))
        m_head.target = "/";
    else if (!target.startsWith('/'))
        return malformed;

    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target[i];
        if (c <= 0x20 || c >= 0x7f || c == '#')
            return malformed;
        if (c != '%')
            continue;
        if (i + 2 >= target.size() || !isHexDigit(target[i + 1]) || !isHexDigit(target[i + 2]))
            return HeadRefusal{400, "bad_escape", "The request target has an incomplete percent escape."};
        if (target[i + 1] == '0' && target[i + 2] == '0')
            return HeadRefusal{400, "nul_in_target", "The request target has a NUL."};
    }
    m_head.target += target.toByteArray();
    return std::nullopt;
}

HeadParser::Verdict HeadParser::parseField(QByteArrayView line)
{
    if (m_head.headers.size() >= m_limits.fields)
        return HeadRefusal{431, "too_many_fields", "The request has too many header fields."};
    if (line.front() == ' ' || line.front() == '\t')
        return HeadRefusal{400, "folded_field", "Folded header fields are not accepted."};
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return HeadRefusal{400, "bad_field_name", "A header field has no valid name."};
    const QByteArrayView value = trimmedSpace(line.sliced(colon + 1));
    const bool clean = std::none_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
    if (!clean)
        return HeadRefusal{400, "bad_field_value", "A header field has control characters in its value."};
    m_head.headers.add(line.first(colon).toByteArray(), value.toByteArray());
    return std::nullopt;
}

HeadParser::Verdict HeadParser::checkWhole()
{
    if (m_head.headers.count("Host") != 1)
        return HeadRefusal{400, "host_required", "Exactly one Host header field is required."};
    const QByteArray host = m_head.headers.value("Host");
    if (!isAuthority(host))
        return HeadRefusal{400, "bad_host", "The Host header field is not valid."};
    if (const Verdict refusal = checkFraming())
        return refusal;
    if (!isAllowedHost(host))
        return HeadRefusal{421, "unknown_host", "This server does not answer for that host."};
    // RFC 9112 3.2.2 lets the target win over Host; two different names are an attack, not a request.
    if (!m_absoluteAuthority.isEmpty() && m_absoluteAuthority != host.toLower())
        return HeadRefusal{421, "unknown_host", "This server does not answer for that host."};
    return checkConnection();
}

HeadParser::Verdict HeadParser::checkFraming()
{
    const qsizetype lengths = m_head.headers.count("Content-Length");
    if (m_head.headers.contains("Transfer-Encoding")) {
        if (lengths > 0)
            return HeadRefusal{400, "ambiguous_length", "Content-Length and Transfer-Encoding exclude each other."};
        if (m_head.http10)
            return HeadRefusal{400, "transfer_encoding_on_1_0", "HTTP/1.0 has no Transfer-Encoding."};
        if (m_head.headers.count("Transfer-Encoding") == 1
            && equalsIgnoringCase(m_head.headers.value("Transfer-Encoding"), "chunked")) {
            return HeadRefusal{411, "length_required", "Send the body with a Content-Length."};
        }
        return HeadRefusal{501, "unknown_transfer_encoding", "This transfer encoding is not implemented."};
    }
    if (lengths > 1)
        return HeadRefusal{400, "ambiguous_length", "More than one Content-Length."};
    if (lengths == 1) {
        const QByteArray text = m_head.headers.value("Content-Length");
        if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
            return HeadRefusal{400, "bad_length", "Content-Length is not a number."};
        const auto significant = std::find_if(text.begin(), text.end(), [](char c) { return c != '0'; });
        if (text.end() - significant > 18)
            return HeadRefusal{413, "body_too_large", "The body is larger than this route accepts."};
        m_head.bodyLength = text.toLongLong();
    }
    const bool takesBody = m_head.method == api::Method::Post || m_head.method == api::Method::Put
        || m_head.method == api::Method::Patch;
    if (m_head.bodyLength > 0 && !takesBody)
        return HeadRefusal{400, "unexpected_body", "This method takes no body."};
    return std::nullopt;
}

HeadParser::Verdict HeadParser::checkConnection()
{
    bool encoded = false;
    forEachElement(m_head.headers, "Content-Encoding",
                   [&](QByteArrayView coding) { encoded |= !equalsIgnoringCase(coding, "identity"); });
    if (encoded)
        return HeadRefusal{415, "content_encoding", "Send the body without Content-Encoding."};

    bool close = false;
    bool upgrade = false;
    forEachElement(m_head.headers, "Connection", [&](QByteArrayView option) {
        close |= equalsIgnoringCase(option, "close");
        upgrade |= equalsIgnoringCase(option, "upgrade");
    });
    m_head.keepAlive = !close && !m_head.http10;

    bool webSocket = false;
    forEachElement(m_head.headers, "Upgrade",
                   [&](QByteArrayView protocol) { webSocket |= equalsIgnoringCase(protocol, "websocket"); });
    if (webSocket) {
        const Headers &headers = m_head.headers;
        // QWebSocketServer reads the first Connection and Upgrade field only: no second one may exist.
        if (!upgrade || m_head.http10 || m_head.method != api::Method::Get || m_head.bodyLength > 0
            || headers.count("Upgrade") != 1 || headers.count("Connection") != 1
            || !equalsIgnoringCase(headers.value("Upgrade"), "websocket") || headers.count("Sec-WebSocket-Key") != 1
            || !isWebSocketKey(headers.value("Sec-WebSocket-Key"))) {
            return HeadRefusal{400, "bad_upgrade", "This is not a valid WebSocket upgrade request."};
        }
        if (headers.count("Sec-WebSocket-Version") != 1 || headers.value("Sec-WebSocket-Version") != "13")
            return HeadRefusal{426, "websocket_version", "Only WebSocket version 13 is understood here."};
        m_head.webSocket = true;
    }

    if (m_head.headers.contains("Expect") && !m_head.http10) {
        if (m_head.headers.count("Expect") != 1
            || !equalsIgnoringCase(m_head.headers.value("Expect"), "100-continue")) {
            return HeadRefusal{417, "unknown_expectation", "This expectation cannot be met."};
        }
        m_head.expectContinue = m_head.bodyLength > 0;
    }
    return std::nullopt;
}

bool HeadParser::isAllowedHost(QByteArrayView host) const
{
    if (m_allowedHosts.isEmpty())
        return true;
    const QByteArray whole = host.toByteArray().toLower();
    const QByteArrayView name = withoutPort(whole);
    return std::any_of(m_allowedHosts.begin(), m_allowedHosts.end(),
                       [&](const QByteArray &allowed) { return allowed == whole || QByteArrayView(allowed) == name; });
}

} // namespace emesa::http
