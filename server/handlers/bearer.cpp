// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/bearer.h"

namespace emesa {

Result<QByteArray> bearerOf(const http::Request &request)
{
    const auto refuse = [](const char *reason, const QString &message) {
        return Error{ErrorCode::Unauthenticated, QString::fromLatin1(reason), message};
    };
    if (request.headers.count("Authorization") > 1)
        return Error{ErrorCode::Malformed, QStringLiteral("authorization_repeated"), QStringLiteral("Send one Authorization header.")};
    const QByteArray header = request.headers.value("Authorization");
    if (header.isEmpty())
        return refuse("credentials_missing", QStringLiteral("Sign in first: this address needs an Authorization: Bearer header."));
    if (header.size() < 8 || qstrnicmp(header.constData(), 7, "Bearer ", 7) != 0)
        return refuse("token_invalid", QStringLiteral("The Authorization header must be \"Bearer\" and a token."));
    const QByteArray credential = header.mid(7).trimmed();
    if (credential.isEmpty() || credential.contains(' '))
        return refuse("token_invalid", QStringLiteral("The Authorization header must be \"Bearer\" and a token."));
    return credential;
}

} // namespace emesa
