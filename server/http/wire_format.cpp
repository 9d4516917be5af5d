// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/wire_format.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace emesa::http {

namespace {

Q_LOGGING_CATEGORY(lcWire, "emesa.http.wire")

bool isSafeName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isSafeValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

bool isTransportField(const QByteArray &name)
{
    static constexpr std::array<const char *, 6> own = {"content-length", "connection", "date",
                                                         "transfer-encoding", "keep-alive", "upgrade"};
    return std::any_of(own.begin(), own.end(),
                       [&](const char *field) { return name.compare(field, Qt::CaseInsensitive) == 0; });
}

} // namespace

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 101: return "Switching Protocols";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 203: return "Non-Authoritative Information";
    case 204: return "No Content";
    case 205: return "Reset Content";
    case 206: return "Partial Content";
    case 300: return "Multiple Choices";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 402: return "Payment Required";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 423: return "Locked";
    case 426: return "Upgrade Required";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 451: return "Unavailable For Legal Reasons";
    case 460: return "Checksum Mismatch"; // tus resumable upload
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    default: return "Status " + QByteArray::number(status);
    }
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray headOnTheWire(const Response &response, const HeadStyle &style)
{
    QByteArray head;
    head.reserve(256);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers) {
        if (isTransportField(name))
            continue;
        if (!isSafeName(name) || !isSafeValue(value)) {
            qCWarning(lcWire) << "left out a header field that would have split the answer:" << name;
            continue;
        }
        head += name + ": " + value + "\r\n";
    }
    if (mayHaveBody(response.status)) {
        const qint64 length = response.file ? response.file->length : response.body.size();
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    head += "Date: " + style.date + "\r\n";
    if (style.close)
        head += "Connection: close\r\n";
    head += "\r\n";
    return head;
}

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

Response refusalResponse(int status, QByteArrayView reason, QByteArrayView detail)
{
    std::array<quint32, 4> noise{};
    QRandomGenerator::global()->fillRange(noise.data(), qsizetype(noise.size()));
    const QByteArray traceId =
        QByteArray(reinterpret_cast<const char *>(noise.data()), qsizetype(sizeof noise)).toHex();
    const QString detailText = QString::fromLatin1(detail);
    const QJsonObject problem{{QStringLiteral("type"), QStringLiteral("about:blank")},
                              {QStringLiteral("title"), QString::fromLatin1(reasonPhrase(status))},
                              {QStringLiteral("status"), status},
                              {QStringLiteral("code"), QString::fromLatin1(reason)},
                              {QStringLiteral("detail"), detailText},
                              {QStringLiteral("error"), detailText},
                              {QStringLiteral("trace_id"), QString::fromLatin1(traceId)}};
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", "application/problem+json"},
                        {"X-Request-ID", traceId},
                        {"Cache-Control", "no-store"}};
    if (status == 503 || status == 429)
        response.headers.add("Retry-After", "5");
    if (status == 426)
        response.headers.add("Sec-WebSocket-Version", "13");
    response.body = QJsonDocument(problem).toJson(QJsonDocument::Compact);
    response.closeConnection = true;
    return response;
}

} // namespace emesa::http
