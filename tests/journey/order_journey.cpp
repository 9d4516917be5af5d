// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/order_journey.h"

#include "core/schema/json.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace emesa::journey {

using namespace remote;

namespace {

constexpr const char *firstPrice = "5000.00";
constexpr const char *agreedPrice = "5450.00";

Error unexpected(const QString &message)
{
    return {ErrorCode::Internal, QStringLiteral("unexpected"), message};
}

Amount amountOf(const QString &text)
{
    return Amount::fromString(text).value_or(Amount());
}

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

OrderDraft draftWith(const QString &partUpload, const QString &drawingUpload)
{
    OrderDraft draft;
    draft.partId = QStringLiteral("JOURNEY-BRACKET");
    draft.productDescription = QStringLiteral("Bracket with two mounting holes");
    draft.quantity = 25;
    draft.materialThickness = QStringLiteral("3.0");
    draft.materialType = QStringLiteral("Mild steel");
    draft.materialGrade = QStringLiteral("HR SHEET IS 2062 E250");
    draft.surfaceTreatment = QStringLiteral("Powder coating");
    draft.packingStandard = QStringLiteral("Export carton");
    draft.tolerances = QStringLiteral("ISO 2768-m");
    draft.targetPrice = amountOf(QLatin1String(firstPrice));
    draft.stepFile = partUpload;
    if (!drawingUpload.isEmpty())
        draft.draftDesign = drawingUpload;
    return draft;
}

} // namespace

OrderJourney::OrderJourney(const Luggage &luggage)
    : m_luggage(luggage), m_client(luggage.connection), m_admin(luggage.connection), m_floor(luggage.connection)
{
    UploadQueue::Options options;
    options.journal = m_directory.filePath(QStringLiteral("uploads.json"));
    options.account = luggage.connection.server.toString();
    m_uploads = std::make_unique<UploadQueue>(m_client.session(), options);
}

template<typename T, typename F>
QFuture<Note> OrderJourney::check(const QFuture<Result<T>> &future, F read)
{
    const Answer<QString> answer;
    whenDone(future, this, [read, answer](const Result<T> &value) {
        if (!value)
            answer.give(value.error());
        else if constexpr (std::is_void_v<T>)
            answer.give(read());
        else
            answer.give(read(*value));
    });
    return answer.future();
}

template<typename T>
QFuture<Note> OrderJourney::expectRefusal(const QFuture<Result<T>> &future, ErrorCode code)
{
    const Answer<QString> answer;
    whenDone(future, this, [code, answer](const Result<T> &value) {
        if (value)
            answer.give(unexpected(QStringLiteral("the server allowed what it must refuse")));
        else if (value.error().code != code)
            answer.give(value.error());
        else
            answer.give(QString(QStringLiteral("refused: ") + value.error().message));
    });
    return answer.future();
}

QFuture<Note> OrderJourney::expectStatus(const QFuture<Result<Order>> &order, OrderStatus status)
{
    return check(order, [this, status](const Order &now) -> Note {
        m_version = now.version;
        if (now.status != status)
            return unexpected(QStringLiteral("the order is %1 instead of %2").arg(schema::enumToString(now.status), schema::enumToString(status)));
        return schema::enumToString(now.status);
    });
}

QFuture<Note> OrderJourney::signIn(Participant &who, const QString &email, const QString &password)
{
    return check(who.session().signIn(email, password), [](const User &user) -> Note { return user.groups.join(QStringLiteral(", ")); });
}

QFuture<Note> OrderJourney::counterOffer(Participant &who, Participant &other, const QString &amount, std::optional<int> days)
{
    const Answer<QString> answer;
    whenDone(who.calls().sendCounterOffer(m_order, {amountOf(amount), QStringLiteral("Our offer"), days, {}}), this,
             [this, &who, &other, amount, answer](const Result<Message> &sent) {
                 if (!sent || !sent->offerId || sent->amount != amountOf(amount)) {
                     answer.give(sent ? unexpected(QStringLiteral("the answer is not that offer")) : sent.error());
                     return;
                 }
                 (&who == &m_client ? m_clientOffer : m_adminOffer) = *sent->offerId;
                 m_said.append(*sent);
                 whenDone(other.waitFor([id = sent->id](const Participant::LiveEvent &event) {
                     return event.kind == QLatin1String("message.created") && event.data.value(QLatin1String("id")).toInteger() == id;
                 }), this, [answer, amount](const Result<Participant::LiveEvent> &event) {
                     answer.give(event ? Note(QStringLiteral("%1, event %2 arrived").arg(amount).arg(event->seq)) : Note(event.error()));
                 });
             });
    return answer.future();
}

QFuture<Note> OrderJourney::chat(Participant &who, Participant &other, const QString &text)
{
    const Answer<QString> answer;
    whenDone(who.calls().postMessage(m_order, {text, newUuid(SystemClock().now())}), this, [this, &other, text, answer](const Result<Message> &sent) {
        if (!sent) {
            answer.give(sent.error());
            return;
        }
        m_said.append(*sent);
        whenDone(other.waitFor([text](const Participant::LiveEvent &event) { return event.data.value(QLatin1String("message")) == text; }), this,
                 [answer](const Result<Participant::LiveEvent> &event) {
                     answer.give(event ? Note(QStringLiteral("event %1 arrived").arg(event->seq)) : Note(event.error()));
                 });
    });
    return answer.future();
}

void OrderJourney::addStepsTo(StepRunner &steps)
{
    addArrival(steps);
    addOrdering(steps);
    addNegotiation(steps);
    addPayment(steps);
    addProduction(steps);
    addLookingBack(steps);
}

void OrderJourney::addArrival(StepRunner &steps)
{
    steps.add(QStringLiteral("The server is there"), [this] {
        return check(m_client.calls().version(), [](const ServerVersion &version) -> Note { return QString(version.name + u' ' + version.serverVersion); });
    });
    steps.add(QStringLiteral("It is ready"), [this] {
        return check(m_client.calls().readiness(), [](const Health &health) -> Note {
            return health.isGood ? Note(health.checks.keys().join(QStringLiteral(", "))) : Note(unexpected(QStringLiteral("not ready")));
        });
    });
    steps.add(QStringLiteral("A new client registers"), [this] {
        RegisterInput input;
        input.email = QStringLiteral("journey-%1@example.com").arg(newUuid(SystemClock().now()));
        input.password = QString::fromLatin1(newSecret(18));
        input.confirmPassword = input.password;
        input.firstName = QStringLiteral("Jo");
        input.lastName = QStringLiteral("Urney");
        input.company = QStringLiteral("Journey Works");
        return check(m_client.session().registerClient(input), [](const User &user) -> Note { return user.groups.join(QStringLiteral(", ")); });
    });
    steps.add(QStringLiteral("The administrator signs in"), [this] { return signIn(m_admin, m_luggage.adminEmail, m_luggage.adminPassword); });
    steps.add(QStringLiteral("The shop floor signs in"), [this] { return signIn(m_floor, m_luggage.floorEmail, m_luggage.floorPassword); });
    steps.add(QStringLiteral("The client's live channel opens"), [this] { return m_client.goLive(); });
    steps.add(QStringLiteral("The administrator's live channel opens"), [this] { return m_admin.goLive(); });
    steps.add(QStringLiteral("The administrator listens to all orders"), [this] { return m_admin.listenTo(QStringLiteral("orders")); });
}

void OrderJourney::addOrdering(StepRunner &steps)
{
    steps.add(QStringLiteral("The client uploads the STEP file"), [this] {
        m_partHash = sha256Of(m_luggage.partFile);
        if (m_partHash.isEmpty())
            return failed(QStringLiteral("%1 cannot be read").arg(m_luggage.partFile));
        if (const Status opened = m_uploads->open(); !opened)
            return readyAnswer(Note(opened.error()));
        return check(m_uploads->upload(m_luggage.partFile), [this](const QString &upload) -> Note {
            m_partUpload = upload;
            return QStringLiteral("%1 bytes").arg(m_uploads->uploads().last().size);
        });
    });
    if (!m_luggage.drawingFile.isEmpty()) {
        steps.add(QStringLiteral("The client uploads the drawing"), [this] {
            return check(m_uploads->upload(m_luggage.drawingFile), [this](const QString &upload) -> Note {
                m_drawingUpload = upload;
                return QStringLiteral("%1 bytes").arg(m_uploads->uploads().last().size);
            });
        });
    }
    steps.add(QStringLiteral("The client places the order"), [this] {
        return check(m_client.calls().createOrder(draftWith(m_partUpload, m_drawingUpload)), [this](const Order &order) -> Note {
            m_order = order.id;
            m_version = order.version;
            if (order.status != OrderStatus::UnderReview || !order.stepFile)
                return unexpected(QStringLiteral("the new order is not under review with its file"));
            return QStringLiteral("order %1").arg(order.id);
        });
    });
    steps.add(QStringLiteral("The administrator hears of it live"), [this] {
        return check(m_admin.waitFor([this](const Participant::LiveEvent &event) {
            return event.topic == QLatin1String("orders") && event.data.value(QLatin1String("id")).toInteger() == m_order;
        }), [](const Participant::LiveEvent &event) -> Note { return event.kind; });
    });
    steps.add(QStringLiteral("The administrator finds it in the review queue"), [this] {
        const auto query = ListQuery().where(QStringLiteral("status"), QStringLiteral("under_review"))
                               .orderBy(QStringLiteral("date_submitted"), Qt::DescendingOrder).pageSize(50);
        return check(m_admin.calls().orders(query), [this](const Page<Order> &page) -> Note {
            const bool isThere = std::any_of(page.rows.begin(), page.rows.end(), [this](const Order &order) { return order.id == m_order; });
            return isThere ? Note(QStringLiteral("%1 orders wait").arg(page.total.value_or(page.rows.size())))
                           : Note(unexpected(QStringLiteral("the order is not in the queue")));
        });
    });
    steps.add(QStringLiteral("The client listens to the order"), [this] { return m_client.listenTo(QStringLiteral("order:%1").arg(m_order)); });
    steps.add(QStringLiteral("The administrator listens to the order"), [this] { return m_admin.listenTo(QStringLiteral("order:%1").arg(m_order)); });
}

void OrderJourney::addNegotiation(StepRunner &steps)
{
    steps.add(QStringLiteral("The administrator makes a counter offer"), [this] { return counterOffer(m_admin, m_client, QStringLiteral("5600.00"), {}); });
    steps.add(QStringLiteral("The client answers with a counter offer"), [this] { return counterOffer(m_client, m_admin, QStringLiteral("5300.00"), {}); });
    steps.add(QStringLiteral("The client writes a message"), [this] { return chat(m_client, m_admin, QStringLiteral("Could you meet us halfway?")); });
    steps.add(QStringLiteral("The administrator writes back"), [this] { return chat(m_admin, m_client, QStringLiteral("Let me see what the shop says – ₹ is ₹.")); });
    steps.add(QStringLiteral("The administrator makes another counter offer"), [this] { return counterOffer(m_admin, m_client, QLatin1String(agreedPrice), 7); });
    steps.add(QStringLiteral("The client tries to accept the own offer"), [this] {
        return expectRefusal(m_client.calls().acceptCounterOffer(m_order, {m_clientOffer}), ErrorCode::Conflict);
    });
    steps.add(QStringLiteral("The client tries to approve the own order"), [this] {
        return expectRefusal(m_client.calls().approve(m_order, {}), ErrorCode::Forbidden);
    });
    steps.add(QStringLiteral("The client tries to pay before there is a price"), [this] {
        return expectRefusal(m_client.calls().confirmPayment(m_order, {QStringLiteral("card"), {}}), ErrorCode::Conflict);
    });
    steps.add(QStringLiteral("The client accepts the administrator's offer"), [this] {
        return check(m_client.calls().acceptCounterOffer(m_order, {m_adminOffer}), [this](const Order &order) -> Note {
            m_version = order.version;
            if (order.status != OrderStatus::AwaitingPayment || order.agreedPrice != amountOf(QLatin1String(agreedPrice)))
                return unexpected(QStringLiteral("the order is %1 at %2").arg(schema::enumToString(order.status), order.agreedPrice.value_or(Amount()).toString()));
            return QStringLiteral("agreed at %1 %2").arg(order.agreedPrice->toString(), order.currency);
        });
    });
}

void OrderJourney::addPayment(StepRunner &steps)
{
    steps.add(QStringLiteral("The client pays"), [this] {
        return expectStatus(m_client.calls().confirmPayment(m_order, {QStringLiteral("card"), QStringLiteral("journey")}, m_version), OrderStatus::Accepted);
    });
    steps.add(QStringLiteral("The client tries to pay again"), [this] {
        return expectRefusal(m_client.calls().confirmPayment(m_order, {QStringLiteral("card"), {}}), ErrorCode::Conflict);
    });
}

void OrderJourney::addProduction(StepRunner &steps)
{
    steps.add(QStringLiteral("The shop floor tries to start without a machine"), [this] {
        return expectRefusal(m_floor.calls().startProduction(m_order), ErrorCode::Conflict);
    });
    steps.add(QStringLiteral("The administrator looks for free machines"), [this] {
        MachineSearch search;
        search.order = m_order;
        return check(m_admin.calls().availableMachines(search), [this](const QList<MachineChoice> &choices) -> Note {
            if (choices.isEmpty())
                return unexpected(QStringLiteral("no machine is free"));
            // The part is cut from sheet.
            auto choice = std::find_if(choices.begin(), choices.end(), [](const MachineChoice &one) { return one.machine.type == MachineType::Laser; });
            if (choice == choices.end())
                choice = choices.begin();
            m_machine = choice->machine.id;
            return QStringLiteral("%1: %2").arg(choice->machine.name, choice->reasons.join(u' '));
        });
    });
    steps.add(QStringLiteral("The administrator assigns the machine"), [this] {
        return expectStatus(m_admin.calls().assignMachine(m_order, {m_machine, {}, {}}, m_version), OrderStatus::Accepted);
    });
    steps.add(QStringLiteral("The shop floor, having seen an old version, is stopped"), [this] {
        return expectRefusal(m_floor.calls().startProduction(m_order, m_version - 1), ErrorCode::Stale);
    });
    steps.add(QStringLiteral("The shop floor starts production"), [this] {
        return expectStatus(m_floor.calls().startProduction(m_order, m_version), OrderStatus::InProduction);
    });
    steps.add(QStringLiteral("The shop floor completes the order"), [this] {
        CompleteInput input;
        input.goodQuantity = 25;
        input.scrapQuantity = 1;
        return expectStatus(m_floor.calls().complete(m_order, input, m_version), OrderStatus::Completed);
    });
}

void OrderJourney::addLookingBack(StepRunner &steps)
{
    steps.add(QStringLiteral("The client hears of it live"), [this] {
        return check(m_client.waitFor([](const Participant::LiveEvent &event) {
            return event.kind == QLatin1String("order.changed") && event.data.value(QLatin1String("status")) == QLatin1String("completed");
        }), [](const Participant::LiveEvent &event) -> Note { return QStringLiteral("event %1").arg(event.seq); });
    });
    steps.add(QStringLiteral("The client sees the completed order"), [this] { return expectStatus(m_client.calls().order(m_order), OrderStatus::Completed); });
    steps.add(QStringLiteral("The client reads its history"), [this] {
        return check(m_client.calls().history(m_order), [](const QList<OrderEvent> &events) -> Note {
            QStringList walk;
            for (const OrderEvent &event : events) {
                const QString status = schema::enumToString(event.toStatus);
                if (walk.isEmpty() || walk.last() != status)
                    walk += status;
            }
            const QString expected = QStringLiteral("under_review negotiation awaiting_payment accepted in_production completed");
            if (walk.join(u' ') != expected)
                return unexpected(QStringLiteral("the history tells: %1").arg(walk.join(u' ')));
            return QStringLiteral("%1 events").arg(events.size());
        });
    });
    steps.add(QStringLiteral("The conversation is complete and in order"), [this] {
        return check(m_client.calls().messages(m_order), [this](const QList<Message> &messages) -> Note {
            for (qsizetype i = 0; i < messages.size(); ++i) {
                if (messages[i].seq != i + 1)
                    return unexpected(QStringLiteral("message %1 has number %2").arg(i + 1).arg(messages[i].seq));
            }
            for (const Message &said : m_said) {
                if (said.seq < 1 || said.seq > messages.size() || messages[said.seq - 1].id != said.id || messages[said.seq - 1].message != said.message)
                    return unexpected(QStringLiteral("message %1 is not what was said").arg(said.seq));
            }
            return QStringLiteral("%1 messages").arg(messages.size());
        });
    });
    steps.add(QStringLiteral("The client downloads the STEP file"), [this] {
        const Answer<QString> answer;
        whenDone(m_client.calls().files(m_order), this, [this, answer](const Result<QList<PartFile>> &files) {
            if (!files) {
                answer.give(files.error());
                return;
            }
            const auto part = std::find_if(files->begin(), files->end(), [](const PartFile &file) { return file.kind == FileKind::Step; });
            if (part == files->end()) {
                answer.give(unexpected(QStringLiteral("the order has no STEP file")));
                return;
            }
            const QString target = m_directory.filePath(QStringLiteral("back.step"));
            m_download = std::make_unique<FileDownload>(m_client.calls(), *part, target);
            whenDone(m_download->start(), this, [this, target, answer](const Status &arrived) {
                if (!arrived)
                    answer.give(arrived.error());
                else if (sha256Of(target) != m_partHash)
                    answer.give(unexpected(QStringLiteral("the file is not the one that was sent")));
                else
                    answer.give(QStringLiteral("SHA-256 %1… is the same").arg(QString::fromLatin1(m_partHash.left(12))));
            });
        });
        return answer.future();
    });
    steps.add(QStringLiteral("Nobody heard an event twice or out of order"), [this] {
        for (const Participant *who : {&m_client, &m_admin}) {
            QHash<QString, qint64> last;
            for (const Participant::LiveEvent &event : who->events()) {
                if (event.seq <= last.value(event.topic))
                    return failed(QStringLiteral("event %1 of %2 came after %3").arg(event.seq).arg(event.topic).arg(last.value(event.topic)));
                last[event.topic] = event.seq;
            }
        }
        return done(QStringLiteral("client %1, administrator %2 events").arg(m_client.events().size()).arg(m_admin.events().size()));
    });
    steps.add(QStringLiteral("The client signs out"), [this] {
        m_client.live().close();
        return check(m_client.session().signOut(), []() -> Note { return QString(); });
    });
    steps.add(QStringLiteral("Signed out is signed out"), [this] { return expectRefusal(m_client.calls().order(m_order), ErrorCode::Unauthenticated); });
}

} // namespace emesa::journey
