// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/typed_calls.h"

#include <QUrl>

namespace emesa::remote {

Result<QJsonArray> TypedCalls::arrayIn(const Reply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isArray())
        return unexpectedAnswer();
    return document.array();
}

QString TypedCalls::cursorIn(const QString &address)
{
    return QUrlQuery(QUrl(address).query(QUrl::FullyEncoded)).queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded);
}

} // namespace emesa::remote
