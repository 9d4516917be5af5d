// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/order_story.h"

#include "core/base/clock.h"
#include "core/schema/json.h"

namespace emesa::test {

namespace {

constexpr Id client = 5;
constexpr Id staff = 1;
constexpr qint64 hour = 3'600'000;

template<typename T>
QJsonArray arrayOf(const QList<T> &rows)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(schema::toJson(row));
    return array;
}

/// Three days ago, so that "yesterday" and offers that are valid until next week make sense whenever tests run.
Timestamp beginning()
{
    return SystemClock().now().plusMs(-72 * hour);
}

} // namespace

OrderStory OrderStory::underReview()
{
    OrderStory story;
    Order &order = story.m_order;
    order = FakeShop::order(42);
    order.client = client;
    order.clientName = QStringLiteral("Anita Deshmukh");
    order.clientCompany = QStringLiteral("Vindhya Pumps");
    order.quantity = 100;
    order.tolerances = QStringLiteral("ISO 2768-m");
    order.targetPrice = Amount{500'000};
    order.status = OrderStatus::UnderReview;
    order.dateSubmitted = beginning();
    order.version = 2;
    story.happen(QStringLiteral("created"), OrderStatus::UnderReview);
    const auto file = [&](FileKind kind, const char *revision, const char *name, qint64 size) {
        PartFile made;
        made.id = QStringLiteral("file-%1%2").arg(int(kind)).arg(QLatin1String(revision));
        made.order = order.id;
        made.kind = kind;
        made.revision = QString::fromLatin1(revision);
        made.name = QString::fromLatin1(name);
        made.size = size;
        made.uploadedByName = order.clientName;
        made.uploadedAt = beginning().plusMs(story.m_files.size() * hour);
        story.m_files.append(made);
    };
    file(FileKind::Step, "A", "bracket.step", 412'000);
    file(FileKind::Step, "B", "bracket.step", 418'500);
    file(FileKind::Drawing, "A", "bracket-drawing.pdf", 96'300);
    story.allow();
    return story;
}

OrderStory OrderStory::negotiation()
{
    OrderStory story = underReview();
    story.m_order.status = OrderStatus::Negotiation;
    story.offer(Side::Staff, 520'000, 14, QStringLiteral("Includes powder coating and cartons."));
    story.happen(QStringLiteral("counter_offer_sent"), OrderStatus::Negotiation);
    story.say(QStringLiteral("client"), QStringLiteral("Is anodising included?"));
    story.offer(Side::Client, 490'000, 12, {});
    story.happen(QStringLiteral("counter_offer_sent"), OrderStatus::Negotiation);
    story.say(QStringLiteral("staff"), QStringLiteral("No, powder coat as specified. Anodising would take another week."));
    story.offer(Side::Staff, 510'000, 14, QStringLiteral("Our best for 100 pieces."));
    story.happen(QStringLiteral("counter_offer_sent"), OrderStatus::Negotiation);
    story.allow();
    return story;
}

OrderStory OrderStory::awaitingPayment()
{
    OrderStory story = negotiation();
    story.m_order.status = OrderStatus::AwaitingPayment;
    story.m_order.agreedPrice = Amount{510'000};
    story.m_offers.last().response = QStringLiteral("accepted");
    story.say(QStringLiteral("system"), QStringLiteral("Price agreed: 5100.00 INR. Waiting for payment."), MessageType::System);
    story.happen(QStringLiteral("counter_offer_accepted"), OrderStatus::AwaitingPayment);
    story.allow();
    return story;
}

OrderStory OrderStory::accepted()
{
    OrderStory story = awaitingPayment();
    story.m_order.status = OrderStatus::Accepted;
    story.m_order.paymentConfirmed = true;
    story.m_order.dateAccepted = beginning().plusMs(story.m_hours * hour);
    story.say(QStringLiteral("system"), QStringLiteral("Payment of 5100.00 INR received. The order is accepted."), MessageType::System);
    story.happen(QStringLiteral("payment_confirmed"), OrderStatus::Accepted);
    story.allow();
    return story;
}

OrderStory OrderStory::inProduction()
{
    OrderStory story = accepted();
    story.m_order.status = OrderStatus::InProduction;
    story.m_order.machine = 7;
    story.m_order.machineName = QStringLiteral("Laser 1");
    story.m_order.supplierName = QStringLiteral("Deccan Laser Works");
    story.m_order.expectedCompletionDate = QDate(2026, 12, 4);
    story.m_order.dateProductionStarted = beginning().plusMs(story.m_hours * hour);
    for (PartFile &file : story.m_files)
        file.isReleased = file.revision == QLatin1String("B") || file.kind == FileKind::Drawing;
    story.happen(QStringLiteral("machine_assigned"), OrderStatus::Accepted);
    story.say(QStringLiteral("system"), QStringLiteral("Production has started."), MessageType::System);
    story.happen(QStringLiteral("production_started"), OrderStatus::InProduction);
    story.allow();
    return story;
}

OrderStory OrderStory::completed()
{
    OrderStory story = inProduction();
    story.m_order.status = OrderStatus::Completed;
    story.m_order.dateCompleted = beginning().plusMs(story.m_hours * hour);
    story.say(QStringLiteral("system"), QStringLiteral("The order is complete."), MessageType::System);
    story.happen(QStringLiteral("completed"), OrderStatus::Completed);
    story.allow();
    return story;
}

OrderStory OrderStory::rejected()
{
    OrderStory story = underReview();
    story.m_order.status = OrderStatus::Rejected;
    story.m_order.rejectionReason = QStringLiteral("The bend radius is smaller than the sheet allows. Use 4 mm or more and send it again.");
    story.m_order.dateRejected = beginning().plusMs(story.m_hours * hour);
    story.say(QStringLiteral("system"), QString(QStringLiteral("Order rejected: ") + story.m_order.rejectionReason), MessageType::System);
    story.happen(QStringLiteral("rejected"), OrderStatus::Rejected);
    story.allow();
    return story;
}

OrderStory OrderStory::seenByStaff() const
{
    OrderStory story = *this;
    story.m_isStaff = true;
    story.m_order.adminNotes = QStringLiteral("Pays on time. Nest with P-0039.");
    story.allow();
    return story;
}

OrderStory OrderStory::declined() const
{
    OrderStory story = *this;
    story.m_offers.last().response = QStringLiteral("declined");
    story.say(QStringLiteral("system"), QStringLiteral("The offer of 5100.00 INR was declined."), MessageType::System);
    return story;
}

OrderStory OrderStory::withLongTexts() const
{
    OrderStory story = *this;
    story.m_order.productDescription = QString::fromUtf8("Donaudampfschifffahrtsgesellschaftskapitänsmützenhalterung, lasergeschnitten, gekantet und pulverbeschichtet");
    story.m_order.clientName = QString::fromUtf8("अनिता देशमुख");
    story.m_order.clientCompany = QString::fromUtf8("विंध्य पंप्स प्राइवेट लिमिटेड");
    story.m_order.additionalRequirements = QString::fromUtf8("Oberflächenbeschaffenheitsprüfung nach Werksnorm; Verpackungsmaterialrücknahme. कृपया किनारों को अच्छी तरह से घिसें।");
    story.say(QStringLiteral("client"), QString::fromUtf8("Bitte bestätigen Sie die Oberflächenbehandlungsspezifikation vor Produktionsbeginn. क्या डिलीवरी शुक्रवार तक हो सकती है?"));
    return story;
}

FakeShop OrderStory::shop() const
{
    FakeShop shop;
    shop.mayDo(permissionsOfRole(m_isStaff ? QStringLiteral("administrator") : QStringLiteral("client")));
    shop.answer("auth.me", {{QStringLiteral("id"), m_isStaff ? staff : client},
                            {QStringLiteral("email"), m_isStaff ? QStringLiteral("admin@example.com") : QStringLiteral("anita@example.com")},
                            {QStringLiteral("first_name"), m_isStaff ? QStringLiteral("Ada") : QStringLiteral("Anita")},
                            {QStringLiteral("permissions"), QJsonArray::fromStringList(permissionsOfRole(m_isStaff ? QStringLiteral("administrator") : QStringLiteral("client")))}});
    const QJsonObject order = schema::toJson(m_order);
    shop.answer("orders.get", order);
    shop.answer("orders.messages", arrayOf(m_messages)).answer("orders.offers", arrayOf(m_offers));
    shop.answer("orders.history", arrayOf(m_events)).answer("orders.files", arrayOf(m_files));
    for (const char *step : {"orders.approve", "orders.reject", "orders.accept_counter_offer", "orders.decline_counter_offer", "orders.confirm_payment",
                             "orders.assign_machine", "orders.start_production", "orders.complete", "orders.cancel", "orders.update"})
        shop.answer(step, order);
    shop.answer("orders.send_counter_offer", QJsonObject(), 201).answer("orders.post_message", QJsonObject(), 201);
    const auto machine = [](int id, const char *name, int free, const QStringList &reasons) {
        return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("type"), QStringLiteral("laser")},
                           {QStringLiteral("supplier_name"), QStringLiteral("Deccan Laser Works")}, {QStringLiteral("capacity"), 2},
                           {QStringLiteral("free_places"), free}, {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)}};
    };
    shop.answer("machines.available", QJsonArray{machine(7, "Laser 1", 1, {QStringLiteral("Already set up for D."), QStringLiteral("Free in the whole window.")}),
                                                 machine(8, "Laser 2", 2, {QStringLiteral("2 of 2 places free."), QStringLiteral("Hourly rate 5600.00.")})});
    shop.rows("machines.list", {});
    return shop;
}

void OrderStory::say(const QString &role, const QString &text, MessageType type)
{
    Message message;
    message.id = m_messages.size() + 1;
    message.seq = message.id;
    message.order = m_order.id;
    message.senderRole = role;
    message.sender = role == QLatin1String("client") ? std::optional(client) : role == QLatin1String("staff") ? std::optional(staff) : std::nullopt;
    message.senderEmail = role == QLatin1String("client") ? QStringLiteral("anita@example.com") : role == QLatin1String("staff") ? QStringLiteral("admin@example.com") : QString();
    message.message = text;
    message.type = type;
    message.timestamp = beginning().plusMs(++m_hours * hour);
    m_messages.append(message);
}

void OrderStory::offer(Side side, qint64 minor, std::optional<int> days, const QString &note)
{
    say(schema::enumToString(side), note.isEmpty() ? QStringLiteral("Counter offer") : note, MessageType::CounterOffer);
    Offer made;
    made.id = 100 + m_offers.size();
    made.seq = m_offers.size() + 1;
    made.order = m_order.id;
    made.side = schema::enumToString(side);
    made.madeBy = side == Side::Client ? client : staff;
    made.amount = Amount{minor};
    made.currency = m_order.currency;
    made.leadTimeDays = days;
    made.note = note;
    made.createdAt = m_messages.last().timestamp;
    made.expiresAt = SystemClock().now().plusMs(7 * 24 * hour);
    m_messages.last().amount = made.amount;
    m_messages.last().offerId = made.id;
    m_offers.append(made);
}

void OrderStory::happen(const QString &action, OrderStatus to)
{
    OrderEvent event;
    event.id = m_events.size() + 1;
    event.order = m_order.id;
    event.action = action;
    event.at = beginning().plusMs(m_hours * hour);
    event.actorName = action == QLatin1String("created") ? m_order.clientName : QStringLiteral("Ada");
    event.fromStatus = m_events.isEmpty() ? std::nullopt : std::optional(m_events.last().toStatus);
    event.toStatus = to;
    m_events.append(event);
}

void OrderStory::allow()
{
    const QStringList permissions = permissionsOfRole(m_isStaff ? QStringLiteral("administrator") : QStringLiteral("client"));
    m_order.allowedActions.clear();
    for (const ActionRule &rule : actionRules) {
        const bool isMine = m_isStaff ? rule.permission && permissions.contains(QLatin1String(rule.permission)) : rule.client;
        if (isMine && isPossible(m_order.status, rule.action))
            m_order.allowedActions += schema::enumToString(rule.action);
    }
}

} // namespace emesa::test
