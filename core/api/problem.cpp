// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace emesa::api {

namespace {

struct Row
{
    ErrorCode code;
    int status;
};

// The first row with a status is also the way back from it.
constexpr std::array rows = {
    Row{ErrorCode::Malformed, 400},       Row{ErrorCode::Invalid, 422},        Row{ErrorCode::Unauthenticated, 401},
    Row{ErrorCode::Forbidden, 403},       Row{ErrorCode::WrongMethod, 405},     Row{ErrorCode::NotFound, 404},       Row{ErrorCode::Conflict, 409},
    Row{ErrorCode::Stale, 412},           Row{ErrorCode::Gone, 410},           Row{ErrorCode::Locked, 423},
    Row{ErrorCode::ChecksumMismatch, 460}, Row{ErrorCode::TooLarge, 413},      Row{ErrorCode::UnsupportedType, 415},
    Row{ErrorCode::NotAcceptable, 406},   Row{ErrorCode::TooMany, 429},        Row{ErrorCode::Unavailable, 503},
    Row{ErrorCode::NoSpace, 507},         Row{ErrorCode::Internal, 500},       Row{ErrorCode::Timeout, 504},
    Row{ErrorCode::Network, 502},         Row{ErrorCode::Cancelled, 499},        Row{ErrorCode::NoSuchRange, 416},
};

ErrorCode codeOf(int status)
{
    for (const Row &row : rows) {
        if (row.status == status)
            return row.code;
    }
    return status >= 500 ? ErrorCode::Internal : ErrorCode::Malformed;
}

} // namespace

int statusOf(const Error &error)
{
    for (const Row &row : rows) {
        if (row.code == error.code)
            return row.status;
    }
    return 500;
}

QByteArray problemDocument(const Error &error, const QString &traceId)
{
    const int status = statusOf(error);
    QJsonObject problem = error.details;
    problem[QLatin1String("type")] = QString(QStringLiteral("urn:emesa:problem:") + error.reason);
    problem[QLatin1String("title")] = QString::fromLatin1(reasonPhrase(status));
    problem[QLatin1String("status")] = status;
    problem[QLatin1String("code")] = error.reason;
    problem[QLatin1String("detail")] = error.message;
    if (status != 401 && status != 403)
        problem[QLatin1String("error")] = error.message;
    problem[QLatin1String("trace_id")] = traceId;
    QJsonArray errors;
    for (const FieldError &field : error.fields) {
        errors.append(QJsonObject{{QStringLiteral("field"), field.field},
                                  {QStringLiteral("code"), field.code},
                                  {QStringLiteral("message"), field.message}});
    }
    problem[QLatin1String("errors")] = errors;
    return QJsonDocument(problem).toJson(QJsonDocument::Compact);
}

Error errorFromProblem(int status, const QByteArray &body)
{
    static constexpr std::array standard = {"type", "title", "status", "code", "detail", "error", "errors"};
    QJsonObject problem = QJsonDocument::fromJson(body).object();
    Error error;
    error.code = codeOf(status);
    error.reason = problem.value(QLatin1String("code")).toString(QStringLiteral("http_%1").arg(status));
    error.message = problem.value(QLatin1String("detail")).toString();
    if (error.message.isEmpty())
        error.message = problem.value(QLatin1String("error")).toString();
    if (error.message.isEmpty())
        error.message = QStringLiteral("The server answered %1 %2.").arg(status).arg(QLatin1String(reasonPhrase(status)));
    const QJsonArray fields = problem.value(QLatin1String("errors")).toArray();
    for (const QJsonValue &value : fields) {
        const QJsonObject field = value.toObject();
        error.fields.append({field.value(QLatin1String("field")).toString(), field.value(QLatin1String("code")).toString(),
                             field.value(QLatin1String("message")).toString()});
    }
    for (const char *name : standard)
        problem.remove(QLatin1String(name));
    error.details = problem;
    return error;
}

const char *reasonPhrase(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 101: return "Switching Protocols";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
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
    case 460: return "Checksum Mismatch";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    default: return "Error";
    }
}

} // namespace emesa::api
