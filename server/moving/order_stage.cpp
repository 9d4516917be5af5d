// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/order_stage.h"

#include "core/domain/email_address.h"
#include "core/domain/file_name.h"
#include "server/storage/booking_repository.h"
#include "server/storage/offer_repository.h"
#include "server/storage/order_repository.h"
#include "server/storage/part_file_repository.h"
#include "server/storage/payment_repository.h"
#include "server/storage/upload_repository.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace emesa::moving {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 bookingHorizonMs = 3650 * dayMs;
constexpr int maxMessage = 5000;

std::optional<OrderStatus> statusFor(const QString &text)
{
    struct Alias
    {
        const char *theirs;
        OrderStatus ours;
    };
    static constexpr std::array<Alias, 12> aliases = {{{"pending", OrderStatus::UnderReview}, {"submitted", OrderStatus::UnderReview},
                                                       {"in_review", OrderStatus::UnderReview}, {"pending_review", OrderStatus::UnderReview},
                                                       {"in_negotiation", OrderStatus::Negotiation}, {"negotiating", OrderStatus::Negotiation},
                                                       {"pending_payment", OrderStatus::AwaitingPayment}, {"payment_pending", OrderStatus::AwaitingPayment},
                                                       {"production", OrderStatus::InProduction}, {"complete", OrderStatus::Completed},
                                                       {"done", OrderStatus::Completed}, {"canceled", OrderStatus::Cancelled}}};
    QString word = canonicalName(text).simplified();
    word.replace(u' ', u'_').replace(u'-', u'_');
    if (const auto exact = schema::enumFromString<OrderStatus>(word))
        return exact;
    for (const Alias &alias : aliases) {
        if (word == QLatin1String(alias.theirs))
            return alias.ours;
    }
    return std::nullopt;
}

std::optional<MessageType> messageTypeFor(const QString &text)
{
    QString word = canonicalName(text).simplified();
    word.replace(u' ', u'_').replace(u'-', u'_');
    if (const auto exact = schema::enumFromString<MessageType>(word))
        return exact;
    if (word == QLatin1String("text") || word == QLatin1String("chat") || word == QLatin1String("comment"))
        return MessageType::Message;
    if (word == QLatin1String("counteroffer") || word == QLatin1String("offer"))
        return MessageType::CounterOffer;
    if (word == QLatin1String("notification") || word == QLatin1String("status"))
        return MessageType::System;
    return std::nullopt;
}

bool isAgreed(OrderStatus status)
{
    return status == OrderStatus::AwaitingPayment || status == OrderStatus::Accepted || status == OrderStatus::InProduction
        || status == OrderStatus::Completed;
}

bool isReleasedIn(OrderStatus status)
{
    return status == OrderStatus::InProduction || status == OrderStatus::Completed;
}

/// Nothing is no price.
std::optional<Amount> priceOf(DumpRow &row, const char *field)
{
    const auto amount = row.amount(field);
    if (amount && amount->minor == 0) {
        row.change(QStringLiteral("%1: 0.00 is no price, left empty").arg(QLatin1String(field)));
        return std::nullopt;
    }
    return amount;
}

/// The first moment from `wanted` on from which the machine has room for `length`.
Timestamp firstFree(const QList<Booking> &bookings, Timestamp wanted, qint64 length, int capacity)
{
    struct Change
    {
        Timestamp at;
        int by;
    };
    QList<Change> changes;
    changes.reserve(bookings.size() * 2);
    for (const Booking &booking : bookings) {
        if (booking.endsAt <= wanted)
            continue;
        changes += {std::max(booking.startsAt, wanted), 1};
        changes += {booking.endsAt, -1};
    }
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.at < b.at; });
    Timestamp since = wanted; // while there is room: from when on
    bool hasRoom = true;
    int running = 0;
    for (qsizetype i = 0; i < changes.size();) {
        const Timestamp at = changes[i].at;
        if (hasRoom && at.ms - since.ms >= length)
            return since;
        for (; i < changes.size() && changes[i].at == at; ++i)
            running += changes[i].by;
        if (running < capacity && !hasRoom)
            since = at;
        hasRoom = running < capacity;
    }
    return since; // after the last end nothing runs
}

} // namespace

struct OrderStage::Talk
{
    struct Entry
    {
        DumpRow row;
        MessageType type = MessageType::Message;
        std::optional<Amount> amount;
        std::optional<imports::Mapped> mapped; ///< taken by an earlier run
    };
    QList<Entry> entries; ///< oldest first

    [[nodiscard]] std::optional<Amount> lastOffer() const
    {
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (entry->type == MessageType::CounterOffer)
                return entry->amount;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool hasNew() const
    {
        return std::any_of(entries.begin(), entries.end(), [](const Entry &entry) { return !entry.mapped; });
    }
};

OrderStage::OrderStage(ImportContext &context)
    : m_context(context), m_numbers(imports::Numbered::Order, context.highestKeys.value(Entity::Order))
{
}

Status OrderStage::prepare(storage::Database &database, const QList<DumpRow> &rows, const QHash<QString, imports::Mapped> &mapped)
{
    struct Field
    {
        FileKind kind;
        const char *name;
    };
    static constexpr std::array<Field, 2> fields = {{{FileKind::Step, "step_file"}, {FileKind::Drawing, "d2_draft_design"}}};
    m_staged.clear();
    for (const DumpRow &row : rows) {
        const auto before = mapped.constFind(row.key());
        for (const Field &field : fields) {
            const QString path = row.value(field.name).toString();
            if (path.isEmpty())
                continue;
            if (before != mapped.constEnd()) {
                if (m_context.options.mediaDir.isEmpty())
                    continue;
                const auto present = imports::hasFile(database, before->ourId.toLongLong(), schema::enumToString(field.kind));
                if (!present)
                    return present.error();
                if (*present)
                    continue;
            }
            m_staged[row.key()] += stageFile(row, field.kind, field.name);
        }
    }
    return {};
}

OrderStage::Staged OrderStage::stageFile(DumpRow row, FileKind kind, const char *field) const
{
    const QString path = row.value(field).toString();
    Staged staged;
    staged.kind = kind;
    const auto refuse = [&](const QString &why) {
        staged.problem = QStringLiteral("%1 %2 not taken: %3").arg(QLatin1String(field), path.left(200), why);
        return staged;
    };
    if (m_context.options.mediaDir.isEmpty())
        return refuse(QStringLiteral("give --media"));
    const QString root = QFileInfo(m_context.options.mediaDir).canonicalFilePath();
    if (QDir::isAbsolutePath(path) || path.split(u'/').contains(QLatin1String("..")) || path.contains(u'\\') || path.contains(QChar(u'\0')))
        return refuse(QStringLiteral("its path leads out of the media folder"));
    const QFileInfo info(root + u'/' + path);
    const QString real = info.canonicalFilePath(); // symbolic links followed
    if (real.isEmpty())
        return refuse(QStringLiteral("the file is missing"));
    if (!real.startsWith(root + u'/'))
        return refuse(QStringLiteral("its path leads out of the media folder"));
    if (!QFileInfo(real).isFile())
        return refuse(QStringLiteral("it is no file"));
    staged.name = cleanFileName(path);
    if (staged.name.isEmpty() || !hasExtensionOf(kind, staged.name))
        return refuse(QStringLiteral("its name does not end in %1").arg(extensionsOf(kind)));
    QFile file(real);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("the file cannot be read"));
    if (file.size() > m_context.options.maxFileSize)
        return refuse(QStringLiteral("it is larger than an upload may be"));
    if (!looksLike(kind, file.peek(64)))
        return refuse(kind == FileKind::Step ? QStringLiteral("it is no STEP file") : QStringLiteral("it is no PDF file"));
    if (m_context.options.isDryRun) {
        const auto blob = BlobStore::hashFile(real);
        if (!blob)
            return refuse(blob.error().message);
        staged.sha256 = blob->sha256;
        staged.size = blob->size;
        return staged;
    }
    uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return refuse(QStringLiteral("the file cannot be read"));
    const auto blob = m_context.blobs->put(QByteArrayView(reinterpret_cast<const char *>(bytes), file.size()));
    if (!blob)
        return refuse(blob.error().message);
    staged.sha256 = blob->sha256;
    staged.size = blob->size;
    return staged;
}

std::optional<Order> OrderStage::orderOf(DumpRow &row, Timestamp now) const
{
    Order order;
    const auto client = m_context.references.findId(Entity::User, row.reference("client"));
    if (!client)
        row.problem(QStringLiteral("its client %1 is not in the dump or was refused").arg(row.reference("client")));
    order.client = client.value_or(0);
    if (const auto status = statusFor(row.value("status").toString()))
        order.status = *status;
    else
        row.problem(QStringLiteral("status \"%1\" is not known").arg(row.value("status").toString().left(60)));
    const qint64 quantity = row.whole("quantity").value_or(0);
    if (quantity < 1 || quantity > 1'000'000)
        row.problem(QStringLiteral("quantity %1 is not between 1 and 1,000,000").arg(quantity));
    order.quantity = int(std::clamp<qint64>(quantity, 1, 1'000'000));
    if (const auto submitted = row.moment("date_submitted"))
        order.dateSubmitted = *submitted;
    else
        row.problem(QStringLiteral("has no date of submission"));
    order.currency = row.text("currency", 3).trimmed().toUpper();
    if (order.currency.isEmpty())
        order.currency = QString::fromLatin1(defaultCurrency);
    else if (!isKnownCurrency(order.currency))
        row.problem(QStringLiteral("currency \"%1\" is not known").arg(order.currency));
    order.targetPrice = priceOf(row, "target_price");
    order.priceEstimate = priceOf(row, "price_estimate");
    order.agreedPrice = priceOf(row, "agreed_price");
    order.actualCost = row.amount("actual_cost");
    order.paymentConfirmed = row.flag("payment_confirmed", false);
    if (!row.problems().isEmpty())
        return std::nullopt;

    order.partId = row.text("part_id", 100);
    order.productDescription = row.text("product_description", 5000);
    order.materialThickness = row.text("material_thickness", 50);
    order.materialType = row.text("material_type", 100);
    order.materialGrade = row.text("material_grade", 100);
    order.surfaceTreatment = row.text("surface_treatment", 200);
    order.packingStandard = row.text("packing_standard", 200);
    order.tolerances = row.text("tolerances", 1000);
    order.additionalRequirements = row.text("additional_requirements", 5000);
    order.expectedCompletionDate = row.day("expected_completion_date");
    if (const QString key = row.reference("machine"); !key.isEmpty()) {
        order.machine = m_context.references.findId(Entity::Machine, key);
        if (!order.machine)
            row.change(QStringLiteral("its machine %1 is not in the dump or was refused: none").arg(key));
    }
    order.adminNotes = row.text("admin_notes", 5000);
    order.rejectionReason = row.text("rejection_reason", 2000);
    order.dateAccepted = row.moment("date_accepted");
    order.dateProductionStarted = row.moment("date_production_started");
    order.dateCompleted = row.moment("date_completed");
    order.dateRejected = row.moment("date_rejected");
    if (order.dateSubmitted > now.plusMs(dayMs))
        row.note(QStringLiteral("was submitted in the future"));
    return order;
}

/// Every rule here is a line of docs/moving-from-django.md.
void OrderStage::repair(DumpRow &row, Order &order, const Talk &talk) const
{
    if (order.agreedPrice && (order.status == OrderStatus::UnderReview || order.status == OrderStatus::Negotiation)) {
        row.change(QStringLiteral("agreed_price %1 left out: nothing is agreed yet").arg(order.agreedPrice->toString()));
        order.agreedPrice.reset();
    }
    if (!order.agreedPrice && isAgreed(order.status)) {
        const char *from = "the last counter offer";
        order.agreedPrice = talk.lastOffer();
        if (!order.agreedPrice) {
            from = "the estimate";
            order.agreedPrice = order.priceEstimate;
        }
        if (!order.agreedPrice) {
            from = "the client's target";
            order.agreedPrice = order.targetPrice;
        }
        if (order.agreedPrice)
            row.change(QStringLiteral("agreed_price %1 taken from %2").arg(order.agreedPrice->toString(), QLatin1String(from)));
    }
    if (order.paymentConfirmed && (order.status == OrderStatus::UnderReview || order.status == OrderStatus::Negotiation)) {
        row.problem(QStringLiteral("is paid though no price is agreed: settle it in the old system first"));
        return;
    }
    if (order.paymentConfirmed && !order.agreedPrice) {
        row.change(QStringLiteral("payment_confirmed left out: no amount is known"));
        order.paymentConfirmed = false;
    }
    if (order.paymentConfirmed && order.status == OrderStatus::AwaitingPayment) {
        row.change(QStringLiteral("awaiting_payment is accepted here: it is paid"));
        order.status = OrderStatus::Accepted;
        if (!order.dateAccepted)
            order.dateAccepted = row.moment("payment_date").value_or(order.dateSubmitted);
    }
    if (!order.paymentConfirmed && order.status == OrderStatus::Accepted) {
        row.change(QStringLiteral("accepted is awaiting_payment here: it is not paid"));
        order.status = OrderStatus::AwaitingPayment;
        order.dateAccepted.reset();
    }
    if (!order.agreedPrice && order.status == OrderStatus::AwaitingPayment) {
        row.change(QStringLiteral("awaiting_payment is under_review here: there is no price to pay"));
        order.status = OrderStatus::UnderReview;
    }
    if (isReleasedIn(order.status)) {
        if (!order.agreedPrice)
            row.note(QStringLiteral("has no price"));
        if (!order.paymentConfirmed)
            row.note(QStringLiteral("was never paid"));
        if (!order.machine && order.status == OrderStatus::InProduction)
            row.note(QStringLiteral("is in production without a machine"));
    }
}

Result<OrderStage::Talk> OrderStage::readTalk(UnitOfWork &work, const QString &orderKey) const
{
    Talk talk;
    const QList<MessagePlace> places = m_context.messages.value(orderKey);
    QHash<QString, QStringList> keys;
    for (const MessagePlace &place : places) {
        const auto object = m_context.dump->read(place.place);
        if (!object)
            return object.error();
        const ModelMapping *mapping = mappingOf(object->value(QLatin1String("model")).toString());
        Talk::Entry entry{DumpRow(*mapping, *object, m_context.options.zone), MessageType::Message, std::nullopt, std::nullopt};
        DumpRow &row = entry.row;
        entry.amount = row.amount("amount");
        const QString type = row.value("type").toString();
        if (type.isEmpty()) {
            entry.type = row.flag("is_counter_offer", entry.amount.has_value() && entry.amount->minor > 0) ? MessageType::CounterOffer : MessageType::Message;
        } else if (const auto known = messageTypeFor(type)) {
            entry.type = *known;
        } else {
            row.change(QStringLiteral("type \"%1\" is a message here").arg(type.left(40)));
        }
        if (entry.type == MessageType::CounterOffer && (!entry.amount || entry.amount->minor == 0)) {
            row.change(QStringLiteral("a counter offer without an amount is a message here"));
            entry.type = MessageType::Message;
        }
        if (entry.type != MessageType::CounterOffer)
            entry.amount.reset();
        keys[row.label()] += row.key();
        talk.entries += entry;
    }
    for (auto label = keys.begin(); label != keys.end(); ++label) {
        const auto mapped = imports::find(work.database(), m_context.options.source, label.key(), label.value());
        if (!mapped)
            return mapped.error();
        for (Talk::Entry &entry : talk.entries) {
            if (entry.row.label() != label.key())
                continue;
            if (const auto found = mapped->constFind(entry.row.key()); found != mapped->constEnd())
                entry.mapped = *found;
        }
    }
    return talk;
}

Status OrderStage::writeTalk(UnitOfWork &work, Id order, Id client, const QString &currency, Talk &talk, qint64 messageSeq, qint64 offerSeq,
                             const std::optional<Amount> &agreed, ChunkOutput &output)
{
    storage::Database &database = work.database();
    QList<Message> messages;
    std::optional<Offer> agreedOffer;
    std::optional<Id> lastStaff;
    for (Talk::Entry &entry : talk.entries) {
        DumpRow &row = entry.row;
        const auto report = [&](Outcome outcome, const QString &reason, const QString &ourId) {
            output.reports += RowReport{row.label(), row.key(), outcome, reason, ourId};
        };
        if (entry.mapped) {
            const bool isSame = entry.mapped->rowHash == row.hash();
            report(isSame ? Outcome::Unchanged : Outcome::Kept, isSame ? QString() : QStringLiteral("differs in the dump now; ours stays"), entry.mapped->ourId);
            continue;
        }
        Message message;
        message.order = order;
        message.type = entry.type;
        message.message = row.text("message", maxMessage);
        const QString senderKey = row.reference("sender");
        message.sender = m_context.references.findId(Entity::User, senderKey);
        if (!message.sender && !senderKey.isEmpty())
            row.change(QStringLiteral("its sender %1 is not in the dump or was refused: stands without one").arg(senderKey));
        if (const auto sent = row.moment("timestamp"))
            message.timestamp = *sent;
        else
            row.problem(QStringLiteral("has no time"));
        if (!row.problems().isEmpty()) {
            report(Outcome::Refused, row.problems().join(QLatin1String("; ")), {});
            continue;
        }
        const bool isStaff = row.flag("is_admin", message.sender && *message.sender != client);
        const bool isSupplier = message.sender && m_context.suppliersUsers.contains(*message.sender);
        message.isAdmin = message.sender && isStaff && !isSupplier;
        message.senderRole = !message.sender ? QStringLiteral("system")
                           : message.isAdmin ? QStringLiteral("staff")
                           : isSupplier && *message.sender != client ? QStringLiteral("supplier")
                                                                    : QStringLiteral("client");
        if (message.isAdmin)
            lastStaff = message.sender;
        if (entry.type == MessageType::CounterOffer && !message.sender) {
            row.change(QStringLiteral("a counter offer of nobody is a message here"));
            message.type = MessageType::Message;
        } else if (entry.type == MessageType::CounterOffer) {
            Offer offer;
            offer.order = order;
            offer.seq = ++offerSeq;
            offer.side = schema::enumToString(message.isAdmin ? Side::Staff : Side::Client);
            offer.madeBy = *message.sender;
            offer.amount = *entry.amount;
            offer.currency = currency;
            offer.note = message.message;
            offer.createdAt = message.timestamp;
            offer.orderVersion = 1;
            const auto id = OfferRepository::insert(database, offer);
            if (!id)
                return id.error();
            offer.id = *id;
            message.offerId = *id;
            message.amount = entry.amount;
            if (agreed && offer.amount == *agreed)
                agreedOffer = offer;
        }
        message.seq = ++messageSeq;
        messages += message;
        // Messages are found again by their order and number.
        const QString ourId = QStringLiteral("%1/%2").arg(order).arg(message.seq);
        output.mapped[row.label()] += imports::Mapped{row.key(), ourId, row.hash(), QStringLiteral("message")};
        const Verdict verdict = takenAs(ourId, row);
        report(verdict.outcome, verdict.reason, ourId);
    }
    if (messages.isEmpty())
        return {};
    if (Status inserted = imports::insertMessages(database, messages); !inserted)
        return inserted;
    if (agreedOffer) {
        // The other side said yes; who of the shop it was is known only if the shop wrote something.
        const bool byStaff = agreedOffer->side == QLatin1String("client");
        if (!byStaff || lastStaff) {
            if (Status said = OfferRepository::respond(database, agreedOffer->id, QStringLiteral("accepted"), byStaff ? *lastStaff : client, work.now()); !said)
                return said;
        }
    }
    return imports::setOrderEnds(database, order, messageSeq, offerSeq, agreedOffer ? std::optional(agreedOffer->id) : std::nullopt);
}

Result<std::optional<Id>> OrderStage::staff(storage::Database &database)
{
    if (!m_isStaffKnown) {
        const auto found = imports::anAdministrator(database);
        if (!found)
            return found.error();
        m_staff = *found;
        m_isStaffKnown = true;
    }
    return m_staff;
}

Status OrderStage::bookMachine(UnitOfWork &work, const Order &order)
{
    storage::Database &database = work.database();
    const auto machine = BookingRepository::lockMachine(database, *order.machine);
    if (!machine)
        return machine.error();
    if (!*machine)
        return {};
    const Timestamp wanted = order.status == OrderStatus::InProduction
        ? order.dateProductionStarted.value_or(order.dateAccepted.value_or(order.dateSubmitted))
        : work.now();
    const auto others = BookingRepository::overlapping(database, *order.machine, wanted, Timestamp{std::max(wanted.ms, work.now().ms) + bookingHorizonMs}, order.id);
    if (!others)
        return others.error();
    const auto by = staff(database);
    if (!by)
        return by.error();
    const Timestamp start = firstFree(*others, wanted, dayMs, std::max(1, (*machine)->capacity));
    return BookingRepository::replace(database, {order.id, *order.machine, start, start.plusMs(dayMs)}, by->value_or(order.client), work.now());
}

Result<QStringList> OrderStage::attachFiles(UnitOfWork &work, const QString &orderKey, Id order, Id client, Timestamp at, bool isReleased)
{
    QStringList told;
    bool isAttached = false;
    const QList<Staged> files = m_staged.value(orderKey);
    for (const Staged &file : files) {
        if (!file.problem.isEmpty()) {
            told += file.problem;
            continue;
        }
        if (Status noted = UploadRepository::ensureBlob(work.database(), file.sha256, file.size, work.now()); !noted)
            return noted.error();
        PartFile added;
        added.id = newUuid(work.now());
        added.order = order;
        added.kind = file.kind;
        added.name = file.name;
        added.sha256 = file.sha256;
        added.size = file.size;
        added.contentType = contentTypeOf(file.kind);
        added.uploadedBy = client;
        added.uploadedAt = at;
        added.note = QStringLiteral("imported");
        if (Status inserted = PartFileRepository::insert(work.database(), added); !inserted)
            return inserted.error();
        if (Status pointed = PartFileRepository::setCurrent(work.database(), order, file.kind, mediaPathOf(added)); !pointed)
            return pointed.error();
        isAttached = true;
    }
    if (isAttached && isReleased) {
        if (Status released = imports::releaseFiles(work.database(), order); !released)
            return released.error();
    }
    return told;
}

Result<Verdict> OrderStage::take(UnitOfWork &work, DumpRow &row, ChunkOutput &output)
{
    storage::Database &database = work.database();
    auto order = orderOf(row, work.now());
    if (!order)
        return refusedFor(row);
    auto talk = readTalk(work, row.key());
    if (!talk)
        return talk.error();
    repair(row, *order, *talk);
    if (!row.problems().isEmpty())
        return refusedFor(row);
    const auto number = m_numbers.numberFor(database, row);
    if (!number)
        return number.error();
    order->id = *number;
    const auto id = imports::insertOrder(database, {*order, row.flag("is_deleted", false), 0, 0}, work.now());
    if (!id)
        return id.error();
    if (Status told = imports::addImportedEvent(database, *id, order->status, work.now()); !told)
        return told.error();
    if (order->paymentConfirmed) {
        const Payment payment{*id, *order->agreedPrice, order->currency, QStringLiteral("imported"), row.text("payment_reference", 100)};
        const Timestamp paid = row.moment("payment_date").value_or(order->dateAccepted.value_or(order->dateSubmitted));
        if (Status captured = PaymentRepository::capture(database, payment, order->client, paid); !captured)
            return captured.error();
    }
    if (Status talked = writeTalk(work, *id, order->client, order->currency, *talk, 0, 0, isAgreed(order->status) ? order->agreedPrice : std::nullopt, output);
        !talked)
        return talked.error();
    if (order->machine && !isClosed(order->status)) {
        if (Status booked = bookMachine(work, *order); !booked)
            return booked.error();
    }
    const auto told = attachFiles(work, row.key(), *id, order->client, order->dateSubmitted, isReleasedIn(order->status));
    if (!told)
        return told.error();
    for (const QString &line : *told)
        row.change(line);
    return takenAs(QString::number(*id), row);
}

Result<Verdict> OrderStage::known(UnitOfWork &work, DumpRow &row, const imports::Mapped &mapped, ChunkOutput &output)
{
    auto talk = readTalk(work, row.key());
    if (!talk)
        return talk.error();
    const Verdict unchanged{Outcome::Unchanged, mapped.ourId};
    const Id id = mapped.ourId.toLongLong();
    const bool hasFiles = m_staged.contains(row.key());
    if (!talk->hasNew() && !hasFiles) {
        if (Status told = writeTalk(work, id, 0, {}, *talk, 0, 0, std::nullopt, output); !told)
            return told.error();
        return unchanged;
    }
    const auto stored = OrderRepository::lock(work.database(), id);
    if (!stored)
        return stored.error();
    const bool hasGoneOn = !*stored || (*stored)->order.version != 1;
    if (hasGoneOn) {
        for (Talk::Entry &entry : talk->entries) {
            if (entry.mapped)
                continue;
            output.reports += RowReport{entry.row.label(), entry.row.key(), Outcome::Refused,
                                        QStringLiteral("its order %1 has gone on here: not added").arg(id), {}};
        }
        talk->entries.removeIf([](const Talk::Entry &entry) { return !entry.mapped; });
        if (Status told = writeTalk(work, id, 0, {}, *talk, 0, 0, std::nullopt, output); !told)
            return told.error();
        return unchanged;
    }
    const Order &order = (*stored)->order;
    if (Status talked = writeTalk(work, id, order.client, order.currency, *talk, (*stored)->messageSeq, (*stored)->offerSeq, std::nullopt, output); !talked)
        return talked.error();
    if (!hasFiles)
        return unchanged;
    auto told = attachFiles(work, row.key(), id, order.client, order.dateSubmitted, isReleasedIn(order.status));
    if (!told)
        return told.error();
    if (told->size() == m_staged.value(row.key()).size())
        return Verdict{Outcome::Unchanged, mapped.ourId, told->join(QLatin1String("; "))};
    told->prepend(QStringLiteral("files added"));
    return Verdict{Outcome::Changed, mapped.ourId, told->join(QLatin1String("; "))};
}

} // namespace emesa::moving
