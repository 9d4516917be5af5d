// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shop_floor_view_model.h"

#include "models/documents/document_writer.h"
#include "models/documents/traveler_code.h"
#include "models/remote/file_download.h"

#include <QDateTime>

#include <algorithm>

namespace emesa {

namespace {

using namespace std::chrono_literals;

/// Events come in bursts; an order is read once for all of them.
constexpr auto changePause = 150ms;

bool isOnFloor(OrderStatus status)
{
    return status == OrderStatus::Accepted || status == OrderStatus::InProduction;
}

bool comesBefore(const FloorJob &one, const FloorJob &other)
{
    if (one.state != other.state)
        return one.state < other.state;
    const QDate first = one.order.expectedCompletionDate.value_or(QDate());
    const QDate second = other.order.expectedCompletionDate.value_or(QDate());
    if (first.isValid() != second.isValid())
        return first.isValid();
    return first != second ? first < second : one.order.id < other.order.id;
}

/// Why production rests, where orders say it.
template<typename T>
QString holdReasonOf(const T &order)
{
    if constexpr (requires { order.holdReason; })
        return order.holdReason;
    else
        return {};
}
template<typename T>
void setHold(T &order, const QString &reason)
{
    if constexpr (requires { order.holdReason; }) {
        order.onHold = !reason.isEmpty();
        order.holdReason = reason;
    }
}

} // namespace

ShopFloorViewModel::ShopFloorViewModel(Desk &desk, const Clock &clock, QObject *parent) : QObject(parent), m_desk(desk), m_clock(clock)
{
    m_changePause.setSingleShot(true);
    m_changePause.setInterval(changePause);
    connect(&m_changePause, &QTimer::timeout, this, &ShopFloorViewModel::readChanged);
    m_midnight.setInterval(60s);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        if (m_arrangedFor.isValid() && m_arrangedFor != today())
            arrange();
    });
    m_midnight.start();
    connect(&desk.live(), &remote::LiveChannel::event, this,
            [this](const QString &topic, qint64, const QString &kind, const QJsonObject &data) { take(topic, kind, data); });
    connect(&desk.live(), &remote::LiveChannel::topicReset, this, [this](const QString &topic) {
        if (topic == QLatin1String("orders") || topic == QLatin1String("machines"))
            load();
    });
    desk.live().subscribe(QStringLiteral("machines"));
    // What was kept while the server was away has arrived, or waits for a decision: the truth is the server's again.
    connect(&desk.actions(), &offline::ActionQueue::arrived, this, [this](const offline::PendingAction &action) {
        if (action.subject.startsWith(QLatin1String("order:")))
            read(action.subject.mid(6).toLongLong());
    });
    connect(&desk.actions(), &offline::ActionQueue::undecidedAppeared, this, [this](const offline::PendingAction &action) {
        if (action.subject.startsWith(QLatin1String("order:")))
            read(action.subject.mid(6).toLongLong());
    });
}

void ShopFloorViewModel::load()
{
    const int round = ++m_round;
    m_missing = 3;
    m_incoming.clear();
    m_state = State::Loading;
    emit changed();
    remote::ListQuery machines;
    machines.where(QStringLiteral("is_active"), QStringLiteral("true"));
    remote::whenDone(m_desk.calls().machines(machines), this, [this, round](const Result<remote::Page<Machine>> &page) {
        if (round != m_round)
            return;
        if (!page) {
            failed(round, page.error());
            return;
        }
        m_machines = page->rows;
        arrived(round);
    });
    readOrders(round, OrderStatus::Accepted, {});
    readOrders(round, OrderStatus::InProduction, {});
}

void ShopFloorViewModel::readOrders(int round, OrderStatus status, const QString &cursor)
{
    remote::ListQuery query;
    query.where(QStringLiteral("status"), schema::enumToString(status));
    if (!cursor.isEmpty())
        query.after(cursor);
    remote::whenDone(m_desk.calls().orders(query), this, [this, round, status](const Result<remote::Page<Order>> &page) {
        if (round != m_round)
            return;
        if (!page) {
            failed(round, page.error());
            return;
        }
        for (const Order &order : page->rows)
            m_incoming.insert(order.id, order);
        if (page->next.isEmpty())
            arrived(round);
        else
            readOrders(round, status, page->next);
    });
}

void ShopFloorViewModel::arrived(int round)
{
    if (round != m_round || --m_missing > 0)
        return;
    m_error.reset();
    m_orders = std::exchange(m_incoming, {});
    m_state = State::Ready;
    arrange();
}

void ShopFloorViewModel::failed(int round, const Error &why)
{
    if (round != m_round || why.code == ErrorCode::Cancelled)
        return;
    ++m_round; // the other answers of this load change nothing any more
    m_error = why;
    m_state = State::Failed;
    emit changed();
}

void ShopFloorViewModel::arrange()
{
    m_arrangedFor = today();
    QMap<QString, FloorColumn> byName;
    FloorColumn without{.machine = {}, .name = tr("No machine yet"), .kind = {}, .jobs = {}};
    for (const Order &order : std::as_const(m_orders)) {
        const FloorJob job = jobOf(order);
        if (!order.machine) {
            without.jobs += job;
            continue;
        }
        // Two machines may have one name; the number keeps them apart.
        const QString name = order.machineName.value_or(QString());
        FloorColumn &column = byName[QStringLiteral("%1 %2").arg(name).arg(*order.machine)];
        column.machine = order.machine;
        column.name = name;
        column.jobs += job;
    }
    m_freeMachines.clear();
    for (const Machine &machine : std::as_const(m_machines)) {
        const auto column = byName.find(QStringLiteral("%1 %2").arg(machine.name).arg(machine.id));
        if (column == byName.end())
            m_freeMachines += machine.name;
        else
            column->kind = m_desk.words().of(machine.type);
    }
    m_freeMachines.sort(Qt::CaseInsensitive);
    m_columns = byName.values();
    if (!without.jobs.isEmpty())
        m_columns += without;
    for (FloorColumn &column : m_columns)
        std::sort(column.jobs.begin(), column.jobs.end(), comesBefore);
    emit changed();
    if (m_job) {
        const auto order = m_orders.constFind(m_job->order.id);
        if (order != m_orders.constEnd())
            m_job = jobOf(*order);
        emit jobChanged();
    }
}

FloorJob ShopFloorViewModel::jobOf(const Order &order) const
{
    FloorJob job{.order = order, .state = JobState::Waiting, .lateness = Lateness::NoDate, .isUnsent = false, .holdReason = holdReasonOf(order)};
    if (order.status == OrderStatus::InProduction)
        job.state = job.may("resume_production") ? JobState::OnHold : JobState::Running;
    if (order.expectedCompletionDate) {
        const qint64 days = today().daysTo(*order.expectedCompletionDate);
        job.lateness = days < 0 ? Lateness::Late : days == 0 ? Lateness::DueToday : days <= soonDays ? Lateness::DueSoon : Lateness::OnTime;
    }
    job.isUnsent = !m_desk.actions().actionsOn(QStringLiteral("order:%1").arg(order.id)).isEmpty();
    return job;
}

QDate ShopFloorViewModel::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().ms).toLocalTime().date();
}

void ShopFloorViewModel::open(Id order)
{
    const auto found = m_orders.constFind(order);
    if (found == m_orders.constEnd())
        return;
    m_job = jobOf(*found);
    m_files.clear();
    emit jobChanged();
    read(order);
    remote::whenDone(m_desk.calls().files(order), this, [this, order](const Result<QList<PartFile>> &files) {
        if (!m_job || m_job->order.id != order || !files)
            return; // without the server the job can be worked on all the same; the page says there are no files at hand
        m_files = documents::currentFiles(*files);
        emit jobChanged();
    });
}

void ShopFloorViewModel::close()
{
    m_job.reset();
    m_files.clear();
    emit jobChanged();
}

void ShopFloorViewModel::start()
{
    Order expected = m_job ? m_job->order : Order();
    expected.status = OrderStatus::InProduction;
    expected.allowedActions = {QStringLiteral("pause_production"), QStringLiteral("complete_order")};
    perform("orders.start_production", {}, tr("Start %1").arg(expected.partId), expected, tr("%1 has started.").arg(expected.partId));
}

void ShopFloorViewModel::pause(const QString &reason)
{
    Order expected = m_job ? m_job->order : Order();
    setHold(expected, reason);
    expected.allowedActions = {QStringLiteral("resume_production")};
    perform("orders.pause_production", {{QStringLiteral("reason"), reason}}, tr("Pause %1").arg(expected.partId), expected,
            tr("%1 is paused: %2").arg(expected.partId, reason));
}

void ShopFloorViewModel::resume()
{
    Order expected = m_job ? m_job->order : Order();
    setHold(expected, {});
    expected.allowedActions = {QStringLiteral("pause_production"), QStringLiteral("complete_order")};
    perform("orders.resume_production", {}, tr("Go on with %1").arg(expected.partId), expected, tr("%1 goes on.").arg(expected.partId));
}

void ShopFloorViewModel::finish(int good, int scrap)
{
    if (const QString objection = objectionTo(good, scrap); !objection.isEmpty()) {
        emit told(objection);
        return;
    }
    Order expected = m_job ? m_job->order : Order();
    expected.status = OrderStatus::Completed;
    perform("orders.complete", {{QStringLiteral("good_quantity"), good}, {QStringLiteral("scrap_quantity"), scrap}},
            tr("Finish %1: %2 good, %3 scrap").arg(expected.partId).arg(good).arg(scrap), expected,
            tr("%1 is finished: %2 good, %3 scrap.").arg(expected.partId).arg(good).arg(scrap));
}

QString ShopFloorViewModel::objectionTo(int good, int scrap) const
{
    if (good < 0 || scrap < 0 || good + scrap == 0)
        return tr("Enter how many parts came out good.");
    return {};
}

void ShopFloorViewModel::scan(const QString &text)
{
    const QString entered = text.trimmed();
    if (entered.isEmpty())
        return;
    if (const auto order = documents::orderOfTravelerCode(entered)) {
        if (m_orders.contains(*order)) {
            open(*order);
            return;
        }
        remote::whenDone(m_desk.calls().order(*order), this, [this](const Result<Order> &found) {
            if (!found) {
                emit troubled(found.error());
            } else if (isOnFloor(found->status)) {
                put(*found);
                open(found->id);
            } else {
                emit told(tr("%1 is not on the shop floor: %2.").arg(found->partId, m_desk.words().of(found->status)));
            }
        });
        return;
    }
    if (documents::looksLikeTravelerCode(entered)) {
        emit told(tr("This code was not read whole. Scan it again, or type the part's number."));
        return;
    }
    for (const Order &order : std::as_const(m_orders)) {
        if (order.partId.compare(entered, Qt::CaseInsensitive) == 0 || QString::number(order.id) == entered) {
            open(order.id);
            return;
        }
    }
    emit told(tr("Nothing here is called “%1”. Scan the code on the traveler, or type the part's number as its card shows it.").arg(entered.left(40)));
}

void ShopFloorViewModel::fetch(const PartFile &file)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        emit troubled({ErrorCode::NoSpace, QStringLiteral("file_unwritable"), tr("There is no room for the file. Free some space on the disk and try again.")});
        return;
    }
    const QString path = m_folder->filePath(QString(file.id + u'-' + file.name));
    auto *download = new remote::FileDownload(m_desk.calls(), file, path, this);
    remote::whenDone(download->start(), download, [this, download, path](const Status &done) {
        download->deleteLater();
        if (done)
            emit fetched(path);
        else
            emit troubled(done.error());
    });
}

QString ShopFloorViewModel::dueText(const FloorJob &job) const
{
    if (!job.order.expectedCompletionDate)
        return tr("No date promised");
    const QDate due = *job.order.expectedCompletionDate;
    const int days = int(today().daysTo(due));
    switch (job.lateness) {
    case Lateness::Late: return tr("%n day(s) late", nullptr, -days);
    case Lateness::DueToday: return tr("Due today");
    case Lateness::DueSoon: return tr("Due in %n day(s)", nullptr, days);
    case Lateness::OnTime:
    case Lateness::NoDate: break;
    }
    return tr("Due %1").arg(m_desk.words().of(due));
}

QString ShopFloorViewModel::stateText(const FloorJob &job)
{
    switch (job.state) {
    case JobState::Running: return tr("Running");
    case JobState::OnHold: return job.holdReason.isEmpty() ? tr("Paused") : tr("Paused: %1").arg(job.holdReason);
    case JobState::Waiting: return tr("Waiting");
    }
    return {};
}

QStringList ShopFloorViewModel::pauseReasons()
{
    return {tr("Material missing"), tr("Tool worn or broken"), tr("Machine trouble"), tr("Drawing unclear"), tr("Another job first"), tr("End of shift")};
}

void ShopFloorViewModel::take(const QString &topic, const QString &kind, const QJsonObject &data)
{
    if (m_state == State::Empty)
        return;
    if (topic == QLatin1String("machines")) {
        load();
        return;
    }
    if (topic != QLatin1String("orders"))
        return;
    const Id id = data.value(QLatin1String("id")).toInteger();
    if (kind == QLatin1String("order.deleted")) {
        remove(id);
        return;
    }
    const auto status = schema::enumFromString<OrderStatus>(data.value(QLatin1String("status")).toString());
    if (!m_orders.contains(id) && (!status || !isOnFloor(*status)))
        return;
    m_changed.insert(id);
    m_changePause.start();
}

void ShopFloorViewModel::readChanged()
{
    const QSet<Id> changed = std::exchange(m_changed, {});
    for (const Id id : changed)
        read(id);
}

void ShopFloorViewModel::read(Id order)
{
    remote::whenDone(m_desk.calls().order(order), this, [this, order](const Result<Order> &found) {
        // While something waits to be sent, what the person did stands, not what the server still thinks.
        if (!m_desk.actions().actionsOn(QStringLiteral("order:%1").arg(order)).isEmpty())
            return;
        if (found)
            put(*found);
        else if (found.error().code == ErrorCode::NotFound)
            remove(order);
    });
}

void ShopFloorViewModel::put(const Order &order)
{
    if (!isOnFloor(order.status)) {
        remove(order.id);
        return;
    }
    m_orders.insert(order.id, order);
    arrange();
}

void ShopFloorViewModel::remove(Id order)
{
    if (m_orders.remove(order) == 0)
        return;
    if (m_job && m_job->order.id == order)
        close();
    arrange();
}

void ShopFloorViewModel::perform(const char *endpoint, const QJsonObject &body, const QString &text, const Order &expected, const QString &done)
{
    if (!m_job || m_isBusy)
        return;
    m_isBusy = true;
    emit jobChanged();
    const offline::Action action{.endpoint = endpoint,
                                 .values = {QString::number(expected.id)},
                                 .body = body,
                                 .version = m_job->order.version,
                                 .subject = QStringLiteral("order:%1").arg(expected.id),
                                 .text = text,
                                 .seen = schema::toJson(m_job->order),
                                 .listener = this};
    remote::whenDone(m_desk.actions().perform(action), this, [this, expected, done](const Result<offline::Performed> &performed) {
        m_isBusy = false;
        if (!performed) {
            emit jobChanged();
            emit troubled(performed.error());
            read(expected.id); // somebody else may have been faster
            return;
        }
        Order order = expected;
        if (!performed->isKept) {
            if (const auto answered = schema::fromJson<Order>(performed->answer))
                order = *answered;
        }
        emit told(performed->isKept ? tr("%1 It will be sent when the server is back.").arg(done) : done);
        put(order);
        emit jobChanged();
    });
}

} // namespace emesa
