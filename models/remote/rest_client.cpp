// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/rest_client.h"

#include <QJsonArray>

namespace emesa::remote {

namespace {

QMap<QString, bool> switchesIn(const QJsonObject &json)
{
    QMap<QString, bool> switches;
    for (auto member = json.begin(); member != json.end(); ++member)
        switches.insert(member.key(), member.value().toBool());
    return switches;
}

/// "bytes 0-99/1234"
std::optional<qint64> totalIn(const QByteArray &contentRange)
{
    bool isNumber = false;
    const qint64 total = contentRange.mid(contentRange.lastIndexOf('/') + 1).toLongLong(&isNumber);
    return isNumber && contentRange.startsWith("bytes ") ? std::optional(total) : std::nullopt;
}

} // namespace

RestClient::Future<User> RestClient::me()
{
    return object<User>(requestTo("auth.me"));
}

RestClient::Future<User> RestClient::updateMe(const QJsonObject &changes)
{
    return object<User>(requestTo("auth.me_update"), changes);
}

RestClient::Future<void> RestClient::changePassword(const PasswordChangeInput &input)
{
    Request request = requestTo("auth.me_password");
    setJson(request, jsonText(input));
    return nothing(request);
}

RestClient::Future<void> RestClient::verifyToken(const QString &token)
{
    Request request = requestTo("auth.jwt_verify");
    setJson(request, jsonText(JwtVerifyInput{token}));
    return nothing(request);
}

RestClient::Future<LoginTokens> RestClient::tokens(const Request &request)
{
    return call(request, [](const Reply &reply) -> Result<LoginTokens> {
        const auto json = objectIn(reply);
        if (!json)
            return json.error();
        LoginTokens tokens{json->value(QLatin1String("access_token")).toString(), json->value(QLatin1String("refresh_token")).toString(),
                           json->value(QLatin1String("expires_in")).toInt()};
        if (tokens.accessToken.isEmpty() || tokens.refreshToken.isEmpty())
            return unexpectedAnswer();
        return tokens;
    });
}

RestClient::Future<LoginTokens> RestClient::login(const LoginInput &input)
{
    Request request = requestTo("auth.login");
    setJson(request, jsonText(input));
    return tokens(request);
}

RestClient::Future<LoginTokens> RestClient::refreshTokens(const QString &refreshToken)
{
    Request request = requestTo("auth.refresh");
    setJson(request, jsonText(RefreshInput{refreshToken}));
    return tokens(request);
}

RestClient::Future<QJsonObject> RestClient::publicKeys()
{
    return call(requestTo("auth.jwks"), [](const Reply &reply) { return objectIn(reply); });
}

RestClient::Future<Page<Order>> RestClient::orders(const ListQuery &query)
{
    return page<Order>("orders.list", query);
}

RestClient::Future<Order> RestClient::order(Id id)
{
    return object<Order>(request("orders.get", id));
}

RestClient::Future<Order> RestClient::createOrder(const OrderDraft &draft)
{
    return object<Order>(requestTo("orders.create"), draft);
}

RestClient::Future<Order> RestClient::updateOrder(Id id, const QJsonObject &changes, Version version)
{
    return object<Order>(request("orders.update", id, version), changes);
}

RestClient::Future<void> RestClient::deleteOrder(Id id, Version version)
{
    return nothing(request("orders.delete", id, version));
}

RestClient::Future<Order> RestClient::approve(Id id, const ApproveInput &input, Version version)
{
    return object<Order>(request("orders.approve", id, version), input);
}

RestClient::Future<Order> RestClient::reject(Id id, const RejectInput &input, Version version)
{
    return object<Order>(request("orders.reject", id, version), input);
}

RestClient::Future<Message> RestClient::sendCounterOffer(Id id, const CounterOfferInput &input, Version version)
{
    return object<Message>(request("orders.send_counter_offer", id, version), input);
}

RestClient::Future<Order> RestClient::acceptCounterOffer(Id id, const AcceptOfferInput &input, Version version)
{
    return object<Order>(request("orders.accept_counter_offer", id, version), input);
}

RestClient::Future<Order> RestClient::declineCounterOffer(Id id, const DeclineOfferInput &input, Version version)
{
    return object<Order>(request("orders.decline_counter_offer", id, version), input);
}

RestClient::Future<Order> RestClient::confirmPrice(Id id, const AcceptOfferInput &input, Version version)
{
    return object<Order>(request("orders.confirm_price", id, version), input);
}

RestClient::Future<Order> RestClient::confirmPayment(Id id, const PaymentInput &input, Version version)
{
    return object<Order>(request("orders.confirm_payment", id, version), input);
}

RestClient::Future<Order> RestClient::assignMachine(Id id, const AssignMachineInput &input, Version version)
{
    return object<Order>(request("orders.assign_machine", id, version), input);
}

RestClient::Future<Order> RestClient::startProduction(Id id, Version version)
{
    return object<Order>(request("orders.start_production", id, version), QJsonObject());
}

RestClient::Future<Order> RestClient::pauseProduction(Id id, const PauseInput &input, Version version)
{
    return object<Order>(request("orders.pause_production", id, version), input);
}

RestClient::Future<Order> RestClient::resumeProduction(Id id, const ResumeInput &input, Version version)
{
    return object<Order>(request("orders.resume_production", id, version), input);
}

RestClient::Future<Order> RestClient::complete(Id id, const CompleteInput &input, Version version)
{
    return object<Order>(request("orders.complete", id, version), input);
}

RestClient::Future<Order> RestClient::cancelOrder(Id id, const CancelInput &input, Version version)
{
    return object<Order>(request("orders.cancel", id, version), input);
}

RestClient::Future<QList<Message>> RestClient::messages(Id order, qint64 since)
{
    Request asked = request("orders.messages", order);
    asked.query.addQueryItem(QStringLiteral("since"), QString::number(since));
    return list<Message>(asked);
}

RestClient::Future<Message> RestClient::postMessage(Id order, const MessageInput &input)
{
    return object<Message>(request("orders.post_message", order), input);
}

RestClient::Future<QList<Offer>> RestClient::offers(Id order, qint64 since)
{
    Request asked = request("orders.offers", order);
    asked.query.addQueryItem(QStringLiteral("since"), QString::number(since));
    return list<Offer>(asked);
}

RestClient::Future<QList<OrderEvent>> RestClient::history(Id order, qint64 since)
{
    Request asked = request("orders.history", order);
    asked.query.addQueryItem(QStringLiteral("since"), QString::number(since));
    return list<OrderEvent>(asked);
}

RestClient::Future<QList<PartFile>> RestClient::files(Id order)
{
    return list<PartFile>(request("orders.files", order));
}

RestClient::Future<PartFile> RestClient::addFile(Id order, const AddFileInput &input)
{
    return object<PartFile>(request("orders.add_file", order), input);
}

RestClient::Future<FilePart> RestClient::filePart(Id order, const QString &fileId, qint64 offset, qint64 length, const QString &etag)
{
    Request request = requestTo("orders.file", {QString::number(order), fileId});
    request.add("Range", "bytes=" + QByteArray::number(offset) + '-' + QByteArray::number(offset + length - 1));
    if (!etag.isEmpty())
        request.add("If-Range", etag.toLatin1());
    return call(request, [etag](const Reply &reply) -> Result<FilePart> {
        FilePart part{reply.body, reply.body.size(), QString::fromLatin1(reply.header("ETag"))};
        if (!etag.isEmpty() && part.etag != etag)
            return Error{ErrorCode::Conflict, QStringLiteral("file_changed"), QStringLiteral("The file changed meanwhile. Start again.")};
        if (reply.status == 206) {
            const auto total = totalIn(reply.header("Content-Range"));
            if (!total)
                return unexpectedAnswer();
            part.total = *total;
        }
        return part;
    });
}

RestClient::Future<Page<Supplier>> RestClient::suppliers(const ListQuery &query)
{
    return page<Supplier>("suppliers.list", query);
}

RestClient::Future<Supplier> RestClient::supplier(Id id)
{
    return object<Supplier>(request("suppliers.get", id));
}

RestClient::Future<Supplier> RestClient::createSupplier(const Supplier &supplier)
{
    return object<Supplier>(requestTo("suppliers.create"), supplier);
}

RestClient::Future<Supplier> RestClient::replaceSupplier(Id id, const Supplier &supplier, Version version)
{
    return object<Supplier>(request("suppliers.replace", id, version), supplier);
}

RestClient::Future<Supplier> RestClient::updateSupplier(Id id, const QJsonObject &changes, Version version)
{
    return object<Supplier>(request("suppliers.update", id, version), changes);
}

RestClient::Future<void> RestClient::deleteSupplier(Id id, Version version)
{
    return nothing(request("suppliers.delete", id, version));
}

RestClient::Future<Page<Machine>> RestClient::machines(const ListQuery &query)
{
    return page<Machine>("machines.list", query);
}

RestClient::Future<QList<MachineChoice>> RestClient::availableMachines(const MachineSearch &search)
{
    Request request = requestTo("machines.available");
    const auto add = [&](const char *name, const QString &value) { request.query.addQueryItem(QString::fromLatin1(name), value); };
    if (search.from)
        add("from", search.from->toString());
    if (search.to)
        add("to", search.to->toString());
    if (search.order)
        add("order", QString::number(*search.order));
    return call(request, [](const Reply &reply) -> Result<QList<MachineChoice>> {
        const auto array = arrayIn(reply);
        if (!array)
            return array.error();
        QList<MachineChoice> choices;
        for (const QJsonValue &value : *array) {
            const QJsonObject row = value.toObject();
            MachineChoice choice;
            auto machine = schema::fromJson<Machine>(row);
            if (!machine)
                return machine.error();
            choice.machine = *std::move(machine);
            choice.freePlaces = row.value(QLatin1String("free_places")).toInt();
            if (schema::Codec<QStringList>::read(row.value(QLatin1String("reasons")), choice.reasons))
                return unexpectedAnswer();
            choices.append(choice);
        }
        return choices;
    });
}

RestClient::Future<Machine> RestClient::machine(Id id)
{
    return object<Machine>(request("machines.get", id));
}

RestClient::Future<QList<MachineBooking>> RestClient::machineBookings(Id id, Timestamp from, Timestamp to)
{
    Request asked = request("machines.bookings", id);
    asked.query.addQueryItem(QStringLiteral("from"), from.toString());
    asked.query.addQueryItem(QStringLiteral("to"), to.toString());
    return list<MachineBooking>(asked);
}

RestClient::Future<Machine> RestClient::createMachine(const Machine &machine)
{
    return object<Machine>(requestTo("machines.create"), machine);
}

RestClient::Future<Machine> RestClient::replaceMachine(Id id, const Machine &machine, Version version)
{
    return object<Machine>(request("machines.replace", id, version), machine);
}

RestClient::Future<Machine> RestClient::updateMachine(Id id, const QJsonObject &changes, Version version)
{
    return object<Machine>(request("machines.update", id, version), changes);
}

RestClient::Future<Machine> RestClient::setMachinePhoto(Id id, const QByteArray &picture, Version version)
{
    Request request = this->request("machines.set_photo", id, version);
    const QByteArray boundary = "emesa-" + QByteArray::number(qHash(picture), 16) + "-photo";
    request.add("Content-Type", "multipart/form-data; boundary=" + boundary);
    request.body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo\"\r\n"
                   "Content-Type: application/octet-stream\r\n\r\n" + picture + "\r\n--" + boundary + "--\r\n";
    return object<Machine>(request);
}

RestClient::Future<void> RestClient::removeMachinePhoto(Id id, Version version)
{
    return nothing(request("machines.remove_photo", id, version));
}

RestClient::Future<QByteArray> RestClient::machinePhoto(Id id)
{
    return call(request("machines.photo", id), [](const Reply &reply) -> Result<QByteArray> { return reply.body; });
}

RestClient::Future<void> RestClient::deleteMachine(Id id, Version version)
{
    return nothing(request("machines.delete", id, version));
}

RestClient::Future<Page<Notification>> RestClient::notifications(bool onlyUnread, const ListQuery &query)
{
    ListQuery asked = query;
    if (onlyUnread)
        asked.where(QStringLiteral("unread"), QStringLiteral("true"));
    return page<Notification>("notifications.list", asked);
}

RestClient::Future<NotificationState> RestClient::updateNotifications(const NotificationChange &change)
{
    QJsonObject body;
    if (change.all)
        body.insert(QStringLiteral("all"), true);
    if (!change.ids.isEmpty()) {
        QJsonArray ids;
        for (const Id id : change.ids)
            ids.append(id);
        body.insert(QStringLiteral("ids"), ids);
    }
    if (!body.isEmpty())
        body.insert(QStringLiteral("read"), change.isRead);
    QJsonObject preferences;
    for (auto topic = change.preferences.begin(); topic != change.preferences.end(); ++topic)
        preferences.insert(topic.key(), topic.value());
    if (!preferences.isEmpty())
        body.insert(QStringLiteral("preferences"), preferences);
    Request request = requestTo("notifications.update");
    setJson(request, jsonText(body));
    return call(request, [](const Reply &reply) -> Result<NotificationState> {
        const auto json = objectIn(reply);
        if (!json)
            return json.error();
        return NotificationState{json->value(QLatin1String("unread")).toInteger(),
                                 switchesIn(json->value(QLatin1String("preferences")).toObject())};
    });
}

RestClient::Future<QMap<QString, bool>> RestClient::notificationPreferences()
{
    return call(requestTo("notifications.preferences"), [](const Reply &reply) -> Result<QMap<QString, bool>> {
        const auto json = objectIn(reply);
        if (!json)
            return json.error();
        return switchesIn(*json);
    });
}

RestClient::Future<LiveTicket> RestClient::liveTicket()
{
    Request request = requestTo("live.ticket");
    setJson(request, "{}");
    return call(request, [](const Reply &reply) -> Result<LiveTicket> {
        const auto json = objectIn(reply);
        if (!json)
            return json.error();
        LiveTicket ticket{json->value(QLatin1String("ticket")).toString()};
        if (ticket.ticket.isEmpty())
            return unexpectedAnswer();
        return ticket;
    });
}

RestClient::Future<Health> RestClient::healthOf(const char *id)
{
    return call(requestTo(id), [](const Reply &reply) -> Result<Health> {
        const auto json = objectIn(reply);
        if (!json)
            return json.error();
        return Health{json->value(QLatin1String("status")) == QLatin1String("ok"), json->value(QLatin1String("checks")).toObject()};
    });
}

RestClient::Future<Health> RestClient::health()
{
    return healthOf("health.summary");
}

RestClient::Future<Health> RestClient::liveness()
{
    return healthOf("health.live");
}

RestClient::Future<Health> RestClient::readiness()
{
    return healthOf("health.ready");
}

RestClient::Future<ServerVersion> RestClient::version()
{
    return call(requestTo("version"), [](const Reply &reply) -> Result<ServerVersion> {
        const auto json = objectIn(reply);
        if (!json)
            return json.error();
        const auto word = [&](const char *name) { return json->value(QLatin1String(name)).toString(); };
        return ServerVersion{word("name"), word("server_version"), word("api_version"), word("oldest_client")};
    });
}

} // namespace emesa::remote
