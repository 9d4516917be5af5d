// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/message_handlers.h"

#include "server/handlers/list_answer.h"

namespace emesa {

namespace {

constexpr int conversationLimit = 1000;

} // namespace

void MessageHandlers::addTo(HandlerTable &table)
{
    table.add("orders.messages", [this](RequestContext &context) { return list(context); });
    table.add("orders.post_message", [this](RequestContext &context) { return post(context); });
}

http::Response MessageHandlers::list(RequestContext &context)
{
    return sinceAnswer<Message>(context, [&](Id id, qint64 since, const auto &each) {
        return m_messages.list(context.store().database(), context.caller(), id, since, conversationLimit, each);
    });
}

http::Response MessageHandlers::post(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto input = context.body<MessageInput>();
    if (!input)
        return context.problem(input.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        const auto posted = m_messages.post(work, *id, *input);
        if (!posted)
            return posted.error();
        QByteArray text;
        schema::writeObject(text, posted->message);
        return context.json(posted->isNew ? 201 : 200, text);
    });
}

} // namespace emesa
