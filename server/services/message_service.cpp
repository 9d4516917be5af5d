// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/message_service.h"

#include "server/storage/message_repository.h"

namespace emesa {

Result<PostedMessage> MessageService::post(UnitOfWork &work, Id order, const MessageInput &input) const
{
    auto change = OrderChange::open(work, m_counts, order);
    if (!change)
        return change.error();
    if (input.clientId) {
        const auto stored = MessageRepository::findByClientId(work.database(), order, work.caller().userId, *input.clientId);
        if (!stored)
            return stored.error();
        if (*stored)
            return PostedMessage{**stored, false};
    }
    const auto message = change->say(input.message, MessageType::Message, {}, {}, input.clientId);
    if (!message)
        return message.error();
    change->notify(QStringLiteral("New message in order %1").arg(order), input.message);
    if (Status finished = change->finishMessage(); !finished)
        return finished.error();
    return PostedMessage{*message, true};
}

Status MessageService::list(storage::Database &database, const Caller &caller, Id order, qint64 since, int limit,
                            const std::function<void(const storage::Row &)> &each) const
{
    const auto found = OrderRepository::find(database, order);
    if (!found)
        return found.error();
    if (!*found || !order_rights::canSee(caller, (*found)->order.client, (*found)->supplier))
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such order.")};
    return MessageRepository::forEach(database, order, since, limit, each);
}

} // namespace emesa
