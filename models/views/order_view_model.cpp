// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/order_view_model.h"

#include "core/domain/file_name.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace emesa {

namespace {

using namespace std::chrono_literals;
using remote::outcomeOf;
using remote::whenDone;

/// Events come in bursts; the order is read once for all of them.
constexpr auto changePause = 60ms;
/// Timers count in int milliseconds; whoever waits longer looks again then.
constexpr qint64 longestWait = 24 * 60 * 60 * 1000;

constexpr const char *endpointOf(OrderAction action)
{
    switch (action) {
    case OrderAction::Approve: return "orders.approve";
    case OrderAction::Reject: return "orders.reject";
    case OrderAction::SendCounterOffer: return "orders.send_counter_offer";
    case OrderAction::AcceptCounterOffer: return "orders.accept_counter_offer";
    case OrderAction::DeclineCounterOffer: return "orders.decline_counter_offer";
    case OrderAction::ConfirmPrice: return "orders.confirm_price";
    case OrderAction::ConfirmPayment: return "orders.confirm_payment";
    case OrderAction::AssignMachine: return "orders.assign_machine";
    case OrderAction::StartProduction: return "orders.start_production";
    case OrderAction::Complete: return "orders.complete";
    case OrderAction::Cancel: return "orders.cancel";
    case OrderAction::PauseProduction: return "orders.pause_production";
    case OrderAction::ResumeProduction: return "orders.resume_production";
    }
    return "";
}

/// A changed value as the person reads it.
template<typename V>
QString spoken(const V &value, const Order &order, const tables::Words &words)
{
    QString text;
    if constexpr (std::is_same_v<V, Amount>)
        text = words.money(value, order.currency);
    else if constexpr (std::is_same_v<V, std::optional<Amount>>)
        text = value ? words.money(*value, order.currency) : QString();
    else
        text = words.of(value);
    return text.isEmpty() ? OrderViewModel::tr("nothing") : text;
}

} // namespace

OrderViewModel::OrderViewModel(Desk &desk, const Clock &clock, QObject *parent) : QObject(parent), m_desk(desk), m_clock(clock)
{
    m_changePause.setSingleShot(true);
    m_changePause.setInterval(changePause);
    connect(&m_changePause, &QTimer::timeout, this, &OrderViewModel::readAll);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &OrderViewModel::weigh);

    auto &live = desk.live();
    connect(&live, &remote::LiveChannel::event, this, [this](const QString &topic, qint64, const QString &kind, const QJsonObject &data) {
        takeEvent(topic, kind, data);
    });
    connect(&live, &remote::LiveChannel::topicReset, this, [this](const QString &reset) {
        if (m_id && reset == topic())
            m_changePause.start();
    });

    auto &actions = desk.actions();
    connect(&actions, &offline::ActionQueue::changed, this, [this] {
        if (m_id)
            emit streamChanged();
    });
    connect(&actions, &offline::ActionQueue::arrived, this, [this](const offline::PendingAction &action, const QJsonObject &answer) {
        if (m_id && action.subject == topic())
            takeAnswer(answer);
    });

    auto &uploads = desk.uploads();
    connect(&uploads, &remote::UploadQueue::progress, this, [this](const QString &id, qint64 sent, qint64) {
        updateUpload(id, [sent](RevisionUpload &upload) { upload.sent = sent; });
    });
    connect(&uploads, &remote::UploadQueue::changed, this, [this](const remote::Upload &changed) {
        updateUpload(changed.id, [&changed](RevisionUpload &upload) {
            upload.isPaused = changed.state == remote::UploadState::Paused;
            if (changed.state != remote::UploadState::Failed)
                upload.error.reset();
        });
    });
    connect(&uploads, &remote::UploadQueue::failed, this, [this](const QString &id, const Error &why) {
        updateUpload(id, [&why](RevisionUpload &upload) { upload.error = why; });
    });
    connect(&uploads, &remote::UploadQueue::finished, this, &OrderViewModel::attach);
}

OrderViewModel::~OrderViewModel()
{
    if (m_id)
        m_desk.live().unsubscribe(topic());
}

void OrderViewModel::open(Id order)
{
    if (order == m_id) {
        refresh();
        return;
    }
    if (m_id)
        m_desk.live().unsubscribe(topic());
    ++m_round;
    m_id = order;
    m_order = {};
    m_offers.clear();
    m_messages.clear();
    m_files.clear();
    m_events.clear();
    m_uploads.clear();
    m_negotiation = {};
    m_conflict.clear();
    m_error.reset();
    m_trouble = {};
    m_underWay = 0;
    m_desk.live().subscribe(topic());
    setState(State::Loading);
    emit conflictChanged();
    readAll();
}

void OrderViewModel::refresh()
{
    if (!m_id)
        return;
    if (m_state == State::Failed)
        setState(State::Loading);
    readAll();
}

void OrderViewModel::readAll()
{
    readOrder();
    readStream();
    readOffers();
    readFiles();
    readHistory();
}

void OrderViewModel::readOrder()
{
    whenDone(m_desk.calls().order(m_id), this, [this, round = m_round](const Result<Order> &order) {
        if (!isOurs(round))
            return;
        if (order) {
            m_trouble[size_t(Section::Order)].reset();
            takeOrder(*order);
            return;
        }
        m_trouble[size_t(Section::Order)] = order.error();
        if (m_state == State::Ready && order.error().code == ErrorCode::NotFound)
            emit gone();
        // What is on the screen stays there as long as there is something.
        if (m_state != State::Ready) {
            m_error = order.error();
            setState(State::Failed);
        }
    });
}

void OrderViewModel::readStream()
{
    const qint64 since = m_messages.isEmpty() ? 0 : m_messages.last().seq;
    whenDone(m_desk.calls().messages(m_id, since), this, [this, round = m_round](const Result<QList<Message>> &messages) {
        if (!isOurs(round))
            return;
        m_trouble[size_t(Section::Stream)] = messages ? std::nullopt : std::optional(messages.error());
        if (messages) {
            for (const Message &message : *messages) {
                if (m_messages.isEmpty() || message.seq > m_messages.last().seq)
                    m_messages.append(message);
            }
        }
        emit streamChanged();
    });
}

void OrderViewModel::readOffers()
{
    whenDone(m_desk.calls().offers(m_id), this, [this, round = m_round](const Result<QList<Offer>> &offers) {
        if (!isOurs(round))
            return;
        if (!offers) {
            m_trouble[size_t(Section::Stream)] = offers.error();
            emit streamChanged();
            return;
        }
        m_offers = *offers;
        weigh();
    });
}

void OrderViewModel::readFiles()
{
    whenDone(m_desk.calls().files(m_id), this, [this, round = m_round](const Result<QList<PartFile>> &files) {
        if (!isOurs(round))
            return;
        m_trouble[size_t(Section::Files)] = files ? std::nullopt : std::optional(files.error());
        if (files)
            m_files = *files;
        emit filesChanged();
    });
}

void OrderViewModel::readHistory()
{
    const Id since = m_events.isEmpty() ? 0 : m_events.last().id;
    whenDone(m_desk.calls().history(m_id, since), this, [this, round = m_round](const Result<QList<OrderEvent>> &events) {
        if (!isOurs(round))
            return;
        m_trouble[size_t(Section::History)] = events ? std::nullopt : std::optional(events.error());
        if (events) {
            for (const OrderEvent &event : *events) {
                if (m_events.isEmpty() || event.id > m_events.last().id)
                    m_events.append(event);
            }
        }
        emit historyChanged();
    });
}

void OrderViewModel::takeOrder(const Order &order)
{
    // Answers may overtake each other; an older state is no news.
    if (m_state == State::Ready && order.version < m_order.version)
        return;
    m_order = order;
    m_error.reset();
    if (m_state != State::Ready)
        setState(State::Ready);
    weigh();
}

void OrderViewModel::takeEvent(const QString &about, const QString &kind, const QJsonObject &data)
{
    if (!m_id || about != topic())
        return;
    if (kind == QLatin1String("message.created")) {
        const auto message = schema::fromJson<Message>(data);
        if (message)
            appendMessage(*message);
    } else if (kind == QLatin1String("order.deleted")) {
        emit gone();
    } else if (data.value(QLatin1String("version")).toInt() > m_order.version) {
        m_changePause.start();
    }
}

void OrderViewModel::appendMessage(const Message &message)
{
    const qint64 last = m_messages.isEmpty() ? 0 : m_messages.last().seq;
    if (message.seq <= last)
        return;
    if (message.seq > last + 1) {
        readStream();
        return;
    }
    m_messages.append(message);
    if (message.offerId)
        readOffers();
    else
        emit streamChanged();
}

void OrderViewModel::weigh()
{
    m_negotiation = Negotiation(m_order, m_offers, m_clock.now());
    if (const auto moment = m_negotiation.changesAt())
        m_expiry.start(int(std::clamp<qint64>(moment->ms - m_clock.now().ms, 0, longestWait)) + 1);
    else
        m_expiry.stop();
    emit changed();
    emit streamChanged();
}

QList<StreamEntry> OrderViewModel::stream() const
{
    return streamOf(m_order, m_messages, m_negotiation, waiting(), m_desk.user());
}

std::optional<Side> OrderViewModel::side() const
{
    if (m_order.client == m_desk.user().id)
        return Side::Client;
    return m_desk.isStaff() ? std::optional(Side::Staff) : std::nullopt;
}

OrderViewModel::Turn OrderViewModel::turn() const
{
    if (!m_negotiation.turn())
        return Turn::Nobody;
    return m_negotiation.turn() == side() ? Turn::Mine : Turn::Theirs;
}

QString OrderViewModel::turnText() const
{
    switch (turn()) {
    case Turn::Nobody: return {};
    case Turn::Mine: return tr("Your turn");
    case Turn::Theirs: break;
    }
    if (*m_negotiation.turn() == Side::Client)
        return tr("Waiting for %1").arg(m_order.clientCompany.isEmpty() ? m_order.clientName : m_order.clientCompany);
    return m_order.status == OrderStatus::InProduction ? tr("The shop is making it") : tr("Waiting for the shop");
}

OrderViewModel::NextStep OrderViewModel::nextStep() const
{
    switch (m_order.status) {
    case OrderStatus::UnderReview:
        if (can(OrderAction::Approve) && m_order.targetPrice)
            return NextStep::Approve;
        return turn() == Turn::Mine && can(OrderAction::SendCounterOffer) ? NextStep::Offer : NextStep::None;
    case OrderStatus::Negotiation:
        if (answerable())
            return NextStep::Accept;
        return turn() == Turn::Mine && can(OrderAction::SendCounterOffer) ? NextStep::Offer : NextStep::None;
    case OrderStatus::AwaitingPayment:
        return can(OrderAction::ConfirmPayment) ? NextStep::Pay : NextStep::None;
    case OrderStatus::Accepted:
        if (!m_order.machine)
            return can(OrderAction::AssignMachine) ? NextStep::AssignMachine : NextStep::None;
        return can(OrderAction::StartProduction) ? NextStep::Start : NextStep::None;
    case OrderStatus::InProduction:
        return can(OrderAction::Complete) ? NextStep::Complete : NextStep::None;
    case OrderStatus::Completed:
    case OrderStatus::Rejected:
    case OrderStatus::Cancelled:
        return side() == Side::Client && canOrderAgain() ? NextStep::OrderAgain : NextStep::None;
    }
    return NextStep::None;
}

const OfferStep *OrderViewModel::answerable() const
{
    const auto mine = side();
    if (!mine || !can(OrderAction::AcceptCounterOffer))
        return nullptr;
    const OfferStep *step = m_negotiation.openFor(*mine);
    // Staff who placed the order themselves do not bargain with themselves either.
    return step && step->offer.madeBy != m_desk.user().id ? step : nullptr;
}

bool OrderViewModel::can(OrderAction action) const
{
    return m_state == State::Ready && m_order.allowedActions.contains(schema::enumToString(action));
}

bool OrderViewModel::canEditSpecification() const
{
    return m_state == State::Ready && side() == Side::Client && m_order.status == OrderStatus::UnderReview && m_desk.may("order_update");
}

bool OrderViewModel::canEditPlan() const
{
    return m_state == State::Ready && side() == Side::Staff && m_desk.may("order_update");
}

bool OrderViewModel::canAddFiles() const
{
    return canWrite() && !isClosed(m_order.status);
}

QFuture<Result<Deed>> OrderViewModel::take(OrderAction action, const QJsonObject &body)
{
    QString text = words().of(action);
    if (action == OrderAction::SendCounterOffer) {
        if (const auto amount = Amount::fromString(body.value(QLatin1String("amount")).toString()))
            text = tr("Offer of %1").arg(words().money(*amount, m_order.currency));
    }
    return perform(endpointOf(action), body, true, text);
}

QFuture<Result<Deed>> OrderViewModel::say(const QString &text)
{
    return perform("orders.post_message",
                   {{QStringLiteral("message"), text}, {QStringLiteral("client_id"), QUuid::createUuid().toString(QUuid::WithoutBraces)}},
                   false, text);
}

QFuture<Result<Deed>> OrderViewModel::change(const QJsonObject &fields)
{
    return perform("orders.update", fields, true, tr("Change order"));
}

QFuture<Result<QList<remote::MachineChoice>>> OrderViewModel::machines(std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    return m_desk.calls().availableMachines({from, to, m_id});
}

QFuture<Result<Deed>> OrderViewModel::perform(const char *endpoint, const QJsonObject &body, bool isVersioned, const QString &text)
{
    offline::Action action;
    action.endpoint = endpoint;
    action.values = {QString::number(m_id)};
    action.body = body;
    if (isVersioned)
        action.version = m_order.version;
    action.subject = topic();
    action.text = tr("%1: %2", "part, what is done").arg(m_order.partId, text);
    action.seen = schema::toJson(m_order);
    action.listener = this;
    const remote::Answer<Deed> answer;
    ++m_underWay;
    emit changed();
    whenDone(m_desk.actions().perform(action), this, [this, answer, before = m_order, round = m_round](const Result<offline::Performed> &done) {
        const Result<Deed> result = done ? Result<Deed>(Deed{done->isKept}) : Result<Deed>(done.error());
        if (!isOurs(round)) {
            answer.give(result);
            return;
        }
        --m_underWay;
        if (!done)
            settle(done.error(), before);
        else if (!done->isKept)
            takeAnswer(done->answer);
        emit changed();
        answer.give(result);
    });
    return answer.future();
}

void OrderViewModel::takeAnswer(const QJsonObject &answer)
{
    if (answer.contains(QLatin1String("allowed_actions"))) {
        if (const auto order = schema::fromJson<Order>(answer))
            takeOrder(*order);
    }
    readAll();
}

void OrderViewModel::settle(const Error &why, const Order &before)
{
    if (why.code != ErrorCode::Stale && why.code != ErrorCode::Conflict)
        return;
    whenDone(m_desk.calls().order(m_id), this, [this, before, round = m_round, isStale = why.code == ErrorCode::Stale](const Result<Order> &order) {
        if (!isOurs(round) || !order)
            return;
        if (isStale)
            explainConflict(before, *order);
        takeOrder(*order);
        readStream();
        readOffers();
        readFiles();
        readHistory();
    });
}

void OrderViewModel::explainConflict(const Order &before, const Order &after)
{
    m_conflict.clear();
    schema::forEachField<Order>([&](const auto &field) {
        static constexpr std::array untold = {"version", "client", "machine", "step_file", "d2_draft_design", "turn"}; // told otherwise, or not for people
        const bool isUntold = std::any_of(untold.begin(), untold.end(), [&](const char *name) { return QLatin1String(field.name) == QLatin1String(name); });
        if (isUntold || field.has(schema::Derived) || field.options.title[0] == '\0' || before.*field.member == after.*field.member)
            return;
        m_conflict += tr("%1: %2 → %3", "field, before, now")
                          .arg(QCoreApplication::translate("Order", field.options.title), spoken(before.*field.member, before, words()),
                               spoken(after.*field.member, after, words()));
    });
    if (m_conflict.isEmpty())
        m_conflict += tr("A message, a file or an offer came in.");
    emit conflictChanged();
}

void OrderViewModel::dismissConflict()
{
    m_conflict.clear();
    emit conflictChanged();
}

QList<WaitingStep> OrderViewModel::waiting() const
{
    QList<WaitingStep> steps;
    const QString part = tr("%1: %2", "part, what is done").arg(m_order.partId, QString()); // said by the page already
    const auto actions = m_desk.actions().actionsOn(topic());
    for (const offline::PendingAction &action : actions) {
        // What is on its way for the first time is nearly there.
        if (action.state == offline::PendingAction::State::Sending && action.failures == 0 && !m_desk.actions().isAway())
            continue;
        const QString text = action.text.startsWith(part) ? action.text.mid(part.size()) : action.text;
        steps.append({QString::number(action.id), text, action.madeAt, action.needsPerson() ? action.error : std::nullopt});
    }
    return steps;
}

void OrderViewModel::retryWaiting(const QString &id)
{
    const Id entry = id.toLongLong();
    const offline::PendingAction *action = m_desk.actions().find(entry);
    if (!action)
        return;
    if (action->state == offline::PendingAction::State::Conflict) {
        whenDone(m_desk.actions().retryOnNewState(entry), this, [this](const Status &done) {
            if (!done)
                emit troubled(done.error());
        });
    } else if (const Status again = m_desk.actions().retry(entry); !again) {
        emit troubled(again.error());
    }
}

void OrderViewModel::discardWaiting(const QString &id)
{
    if (const Status gone = m_desk.actions().discard(id.toLongLong()); !gone)
        emit troubled(gone.error());
}

QString OrderViewModel::unsentText() const
{
    return m_desk.drafts().text(draftName());
}

void OrderViewModel::keepUnsentText(const QString &text)
{
    m_desk.drafts().setText(draftName(), text);
}

Status OrderViewModel::addRevision(const QString &path)
{
    const QFileInfo file(path);
    const FileKind kind = hasExtensionOf(FileKind::Drawing, file.fileName()) ? FileKind::Drawing : FileKind::Step;
    if (!hasExtensionOf(kind, file.fileName()))
        return Error{ErrorCode::Invalid, QStringLiteral("wrong_type"),
                     tr("“%1” is neither a STEP file (.step, .stp, .p21) nor a drawing (.pdf). Choose another file.").arg(file.fileName())};
    QFile content(path);
    static constexpr qint64 headSize = 16;
    if (!content.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("unreadable"), tr("“%1” cannot be read. Check that it is still there.").arg(file.fileName())};
    if (!looksLike(kind, content.read(headSize)))
        return Error{ErrorCode::Invalid, QStringLiteral("wrong_content"),
                     tr("“%1” has the name of one, but is no %2 file inside. Export it again.")
                         .arg(file.fileName(), kind == FileKind::Step ? QStringLiteral("STEP") : QStringLiteral("PDF"))};
    const auto id = m_desk.uploads().add(path);
    if (!id)
        return id.error();
    m_uploads.append({*id, file.fileName(), kind, 0, file.size(), false, std::nullopt});
    emit filesChanged();
    return {};
}

void OrderViewModel::resumeUpload(const QString &id)
{
    updateUpload(id, [](RevisionUpload &upload) { upload.error.reset(); });
    m_desk.uploads().resume(id);
}

void OrderViewModel::dropUpload(const QString &id)
{
    m_uploads.removeIf([&id](const RevisionUpload &upload) { return upload.id == id; });
    m_desk.uploads().cancel(id);
    emit filesChanged();
}

void OrderViewModel::attach(const QString &upload, const QString &uploadId)
{
    const auto found = std::find_if(m_uploads.cbegin(), m_uploads.cend(), [&](const RevisionUpload &one) { return one.id == upload; });
    if (found == m_uploads.cend())
        return;
    const QJsonObject body{{QStringLiteral("upload_id"), uploadId}, {QStringLiteral("kind"), schema::enumToString(found->kind)}};
    whenDone(perform("orders.add_file", body, false, tr("Add %1").arg(found->name)), this, [this, upload](const Result<Deed> &added) {
        if (!added) {
            updateUpload(upload, [&added](RevisionUpload &one) { one.error = added.error(); });
            return;
        }
        m_uploads.removeIf([&upload](const RevisionUpload &one) { return one.id == upload; });
        m_desk.uploads().forget(upload);
        emit filesChanged();
    });
}

void OrderViewModel::updateUpload(const QString &id, const std::function<void(RevisionUpload &)> &change)
{
    const auto found = std::find_if(m_uploads.begin(), m_uploads.end(), [&id](const RevisionUpload &upload) { return upload.id == id; });
    if (found == m_uploads.end())
        return;
    change(*found);
    emit filesChanged();
}

QFuture<Status> OrderViewModel::download(const PartFile &file, const QString &path)
{
    auto *download = new remote::FileDownload(m_desk.calls(), file, path, this);
    const auto done = download->start();
    whenDone(done, download, [download](const Status &) { download->deleteLater(); });
    return done;
}

void OrderViewModel::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace emesa
