// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sign_in_end.h"

#include "server/storage/sign_in_repository.h"

namespace emesa {

namespace {

void tell(UnitOfWork &work, Id userId, const QJsonObject &what)
{
    work.audit({.event = QStringLiteral("sign_in.ended"),
                .entity = QStringLiteral("user"),
                .entityId = QString::number(userId),
                .metadata = what});
    // Live channels look their rights up as soon as they see this.
    work.publish({.topic = QStringLiteral("user:%1").arg(userId), .kind = QStringLiteral("sign_in.ended"), .userId = userId, .payload = what});
}

} // namespace

Result<bool> endSignIn(UnitOfWork &work, Id userId, const QString &signInId, const QString &reason)
{
    const auto ended = signIns::end(work.database(), signInId, reason, work.now());
    if (ended && *ended)
        tell(work, userId, {{QStringLiteral("sign_in"), signInId}, {QStringLiteral("reason"), reason}});
    return ended;
}

Result<qint64> endSignIns(UnitOfWork &work, Id userId, const QString &reason, const QString &keep)
{
    const auto ended = signIns::endAll(work.database(), userId, keep, reason, work.now());
    if (ended && *ended > 0)
        tell(work, userId, {{QStringLiteral("count"), *ended}, {QStringLiteral("reason"), reason}});
    return ended;
}

} // namespace emesa
