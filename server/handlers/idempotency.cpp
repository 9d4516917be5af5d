// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/idempotency.h"

#include <QCryptographicHash>

namespace emesa::idempotency {

Result<std::optional<QString>> keyOf(const http::Request &request)
{
    static constexpr qsizetype maxLength = 255;
    if (!request.headers.contains("Idempotency-Key"))
        return std::optional<QString>();
    const QByteArray value = request.headers.value("Idempotency-Key");
    const Error malformed{ErrorCode::Malformed, QStringLiteral("idempotency_key_malformed"),
                          QStringLiteral("Idempotency-Key must be one quoted string of 1 to %1 characters, like \"8e03978e\".").arg(maxLength)};
    if (request.headers.count("Idempotency-Key") != 1 || value.size() < 3 || value.size() > maxLength + 2
        || !value.startsWith('"') || !value.endsWith('"'))
        return malformed;
    const QByteArray key = value.mid(1, value.size() - 2);
    for (const char c : key) {
        if (c < 0x20 || c > 0x7e || c == '"' || c == '\\')
            return malformed;
    }
    return std::optional(QString::fromLatin1(key));
}

IdempotencyScope scopeOf(const http::Request &request, Id userId, const QString &key)
{
    const auto hex = [](const QByteArray &text) {
        return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    };
    return {hex(QByteArray::number(userId) + ' ' + api::toName(request.method) + ' ' + request.rawPath()), key,
            hex(request.headers.value("Content-Type").toLower() + '\n' + request.body)};
}

StoredAnswer toStored(const http::Response &response)
{
    StoredAnswer answer{response.status, {}, response.body};
    for (const auto &[name, value] : response.headers)
        answer.headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return answer;
}

http::Response replay(const StoredAnswer &answer)
{
    http::Response response;
    response.status = answer.status;
    response.body = answer.body;
    for (auto it = answer.headers.constBegin(); it != answer.headers.constEnd(); ++it)
        response.headers.add(it.key().toLatin1(), it->toString().toLatin1());
    response.headers.set("Idempotency-Replayed", "true");
    return response;
}

} // namespace emesa::idempotency
