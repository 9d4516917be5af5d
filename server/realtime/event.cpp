// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/event.h"

#include "core/schema/json_text.h"

namespace emesa::realtime {

EventPtr makeEvent(const OutboxRow &row)
{
    QByteArray frame = "{\"type\":\"event\",\"seq\":";
    schema::appendNumber(frame, row.seq);
    frame += ",\"topic\":";
    schema::appendString(frame, row.topic.toUtf8());
    frame += ",\"kind\":";
    schema::appendString(frame, row.kind.toUtf8());
    frame += ",\"data\":";
    frame += row.payload;
    frame += '}';
    return std::make_shared<const Event>(Event{row.seq, row.topic, QString::fromUtf8(frame), row.orderId, row.userId, row.audience,
                                               row.kind == QLatin1String("sign_in.ended") || row.kind == QLatin1String("api_key.revoked")});
}

bool maySee(const Caller &caller, const OrderAudience &order)
{
    return caller.isStaff() || order.client == caller.userId || (caller.supplierId && order.supplier == caller.supplierId);
}

bool maySee(const Caller &caller, const Event &event)
{
    if (event.userId && *event.userId != caller.userId)
        return false;
    if (!event.orderId)
        return true;
    return event.audience ? maySee(caller, *event.audience) : caller.isStaff();
}

} // namespace emesa::realtime
