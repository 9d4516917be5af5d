// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/wire_format.h"

#include "core/api/problem.h"

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

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray headOnTheWire(const Response &response, const HeadStyle &style)
{
    QByteArray head;
    head.reserve(256);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + api::reasonPhrase(response.status) + "\r\n";
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
    const QJsonObject problem{{QStringLiteral("type"), QString(QStringLiteral("urn:emesa:problem:") + QString::fromLatin1(reason))},
                              {QStringLiteral("title"), QString::fromLatin1(api::reasonPhrase(status))},
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
