// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/idempotency.h"

#include "core/storage/params.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace emesa::idempotency {

using storage::params;
using storage::Row;
using storage::Sql;

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

Scope scopeOf(const http::Request &request, Id userId, const QString &key)
{
    const auto hex = [](const QByteArray &text) {
        return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    };
    return {hex(QByteArray::number(userId) + ' ' + api::toName(request.method) + ' ' + request.rawPath()), key,
            hex(request.headers.value("Content-Type").toLower() + '\n' + request.body)};
}

Result<std::optional<http::Response>> find(storage::Database &database, const Scope &scope)
{
    static const Sql sql("SELECT request_hash, status, headers, body FROM idempotency_keys WHERE scope = ? AND idem_key = ?");
    struct Stored
    {
        QString requestHash;
        http::Response response;
    };
    const auto found = database.one(sql, params(scope.scope, scope.key), [](const Row &row) {
        Stored stored{row.text(0), {}};
        stored.response.status = row.int32(1);
        const QJsonObject headers = QJsonDocument::fromJson(row.utf8(2)).object();
        for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
            stored.response.headers.add(it.key().toLatin1(), it->toString().toLatin1());
        stored.response.body = row.utf8(3);
        return stored;
    });
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<http::Response>();
    if ((*found)->requestHash != scope.requestHash)
        return Error{ErrorCode::Invalid, QStringLiteral("idempotency_key_reused"),
                     QStringLiteral("This Idempotency-Key was used for another request. Make a new key for each action.")};
    http::Response response = (*found)->response;
    response.headers.set("Idempotency-Replayed", "true");
    return std::optional(response);
}

Status store(UnitOfWork &work, const Scope &scope, const http::Response &response)
{
    QJsonObject headers;
    for (const auto &[name, value] : response.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    static const Sql sql("INSERT INTO idempotency_keys (scope, idem_key, request_hash, status, headers, body, created_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?)");
    const auto written = work.database().execute(
        sql, params(scope.scope, scope.key, scope.requestHash, response.status,
                    QString::fromUtf8(QJsonDocument(headers).toJson(QJsonDocument::Compact)), QString::fromUtf8(response.body), work.now()));
    return written ? Status() : Status(written.error());
}

Result<qint64> removeOlderThan(storage::Database &database, Timestamp before)
{
    static const Sql sql("DELETE FROM idempotency_keys WHERE created_at < ?");
    return database.execute(sql, params(before));
}

} // namespace emesa::idempotency
