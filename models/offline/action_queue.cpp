// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offline/action_queue.h"

#include "core/api/etag.h"
#include "core/api/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

Q_LOGGING_CATEGORY(lcActions, "emesa.models.actions")

namespace emesa::offline {

using remote::Reply;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

/// A server that fails in the same way this often does not take the action; then the person is asked.
constexpr int mostFailures = 5;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QStringList &values)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString &text)
{
    QStringList values;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        values += value.toString();
    return values;
}

QString textOf(const Error &error)
{
    return QString::fromUtf8(api::problemDocument(error, error.details.value(QLatin1String("trace_id")).toString()));
}

Error errorOf(const QString &text)
{
    return api::errorFromProblem(objectOf(text).value(QLatin1String("status")).toInt(), text.toUtf8());
}

QString nameOf(PendingAction::State state)
{
    switch (state) {
    case PendingAction::State::Conflict: return QStringLiteral("conflict");
    case PendingAction::State::Refused: return QStringLiteral("refused");
    case PendingAction::State::Waiting:
    case PendingAction::State::Sending: break;
    }
    return QStringLiteral("waiting");
}

PendingAction::State stateOf(const QString &name)
{
    if (name == QLatin1String("conflict"))
        return PendingAction::State::Conflict;
    return name == QLatin1String("refused") ? PendingAction::State::Refused : PendingAction::State::Waiting;
}

/// Where the state of a subject like "order:42" is read.
std::optional<remote::Request> readingOf(const QString &subject)
{
    static constexpr std::pair<const char *, const char *> readers[] = {
        {"order", "orders.get"}, {"machine", "machines.get"}, {"supplier", "suppliers.get"}};
    const qsizetype colon = subject.indexOf(u':');
    for (const auto &[kind, endpoint] : readers) {
        if (colon > 0 && QStringView(subject).left(colon) == QLatin1String(kind) && api::endpointById(endpoint))
            return remote::requestTo(endpoint, {subject.mid(colon + 1)});
    }
    return std::nullopt;
}

/// The version of the subject that an answer tells of: its ETag, or "version" in it. An accepted If-Match with neither
/// was the only change: versions grow by one with each.
std::optional<int> versionAfter(const PendingAction &entry, const Reply &reply)
{
    if (!entry.version)
        return std::nullopt;
    const QByteArray etag = reply.header("ETag");
    bool isNumber = false;
    const int tagged = etag.mid(1, etag.indexOf('.') - 1).toInt(&isNumber);
    if (isNumber && etag.startsWith('"'))
        return tagged;
    const QJsonValue said = QJsonDocument::fromJson(reply.body).object().value(QLatin1String("version"));
    return said.isDouble() ? said.toInt() : *entry.version + 1;
}

Error unknownOutcome()
{
    return {ErrorCode::Conflict, QStringLiteral("outcome_unknown"),
            QStringLiteral("This was sent long ago and never answered. Look whether it arrived; send it again only if it did not.")};
}

} // namespace

ActionQueue::ActionQueue(remote::Session &session, OfflineStore *store, const QString &account, const Clock &clock, const Options &options,
                         QObject *parent)
    : QObject(parent), m_session(session), m_store(store), m_account(account), m_clock(clock), m_options(options),
      m_user(session.user() ? session.user()->id : 0)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ActionQueue::pump);
    connect(&m_session, &remote::Session::signedIn, this, [this](const User &user) {
        if (user.id == m_user)
            wake();
    });
}

ActionQueue::~ActionQueue() = default;

Status ActionQueue::open()
{
    if (!m_store)
        return {};
    if (Status loaded = load(); !loaded)
        return loaded;
    emit changed();
    pump();
    return {};
}

Status ActionQueue::load()
{
    return m_store->database().forEach(
        Sql("SELECT id, endpoint, path, body, idem_key, version, subject, title, state, made_at, first_sent_at, failures, error, seen "
            "FROM actions WHERE account = ? ORDER BY id"),
        params(m_account), [this](const Row &row) {
            PendingAction entry;
            entry.id = row.int64(0);
            entry.endpoint = row.utf8(1);
            entry.values = listOf(row.text(2));
            entry.body = row.utf8(3);
            entry.key = row.text(4);
            entry.version = row.get<std::optional<int>>(5);
            entry.subject = row.text(6);
            entry.text = row.text(7);
            entry.state = stateOf(row.text(8));
            entry.madeAt = row.timestamp(9);
            entry.firstSentAt = row.get<std::optional<Timestamp>>(10);
            entry.failures = row.int32(11);
            if (const QString error = row.text(12); !error.isEmpty())
                entry.error = errorOf(error);
            entry.seen = objectOf(row.text(13));
            m_entries.append(entry);
        });
}

QFuture<Result<Performed>> ActionQueue::perform(const Action &action)
{
    Q_ASSERT_X(api::endpointById(action.endpoint.constData()), "ActionQueue::perform", action.endpoint.constData());
    if (!m_store)
        return performAtOnce(action);
    PendingAction entry;
    entry.endpoint = action.endpoint;
    entry.values = action.values;
    entry.body = compact(action.body);
    entry.key = newUuid(m_clock.now());
    entry.version = action.version;
    entry.subject = action.subject;
    entry.text = action.text;
    entry.madeAt = m_clock.now();
    entry.seen = action.seen;
    if (Status kept = keep(entry); !kept)
        return remote::readyAnswer<Performed>(kept.error());
    m_entries.append(entry);
    const remote::Answer<Performed> answer;
    m_callers.insert(entry.id, {answer, action.listener, action.listener != nullptr});
    emit changed();
    if (m_isAway && m_sending == 0 && m_clock.now() > m_lastTry.plusMs(m_options.firstPause.count()))
        m_timer.stop(); // somebody is at work: worth a look whether the server is back
    pump();
    if (m_isAway || m_needsSignIn || (m_sending == 0 && m_callers.contains(entry.id))) {
        tellKept(entry.id);
    } else {
        QTimer::singleShot(m_options.patience, this, [this, id = entry.id] { tellKept(id); });
    }
    return answer.future();
}

QFuture<Result<Performed>> ActionQueue::performAtOnce(const Action &action)
{
    PendingAction entry;
    entry.endpoint = action.endpoint;
    entry.values = action.values;
    entry.body = compact(action.body);
    entry.key = newUuid(m_clock.now());
    entry.version = action.version;
    const remote::Answer<Performed> answer;
    remote::whenDone(m_session.send(requestOf(entry)), this, [answer](const Result<Reply> &reply) {
        answer.give(reply ? Result<Performed>(Performed{false, QJsonDocument::fromJson(reply->body).object()}) : Result<Performed>(reply.error()));
    });
    return answer.future();
}

Status ActionQueue::keep(PendingAction &entry)
{
    const auto id = m_store->database().insert(
        Sql("INSERT INTO actions (account, endpoint, path, body, idem_key, version, subject, title, state, made_at, failures, error, seen) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, 0, '', ?)"),
        params(m_account, QString::fromLatin1(entry.endpoint), textOf(entry.values), QString::fromUtf8(entry.body), entry.key, entry.version,
               entry.subject, entry.text, entry.madeAt, QString::fromUtf8(compact(entry.seen))));
    if (!id)
        return id.error();
    entry.id = *id;
    return {};
}

remote::Request ActionQueue::requestOf(const PendingAction &entry) const
{
    remote::Request request = remote::requestTo(entry.endpoint.constData(), entry.values);
    request.add("Idempotency-Key", '"' + entry.key.toLatin1() + '"');
    if (entry.version)
        request.add("If-Match", api::etagOf(*entry.version, m_user));
    if (request.endpoint->body != api::Body::None)
        remote::setJson(request, entry.body);
    return request;
}

qsizetype ActionQueue::indexOf(Id id) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            return i;
    }
    return -1;
}

const PendingAction *ActionQueue::find(Id id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? nullptr : &m_entries[at];
}

QList<PendingAction> ActionQueue::actionsOn(const QString &subject) const
{
    QList<PendingAction> found;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(found), [&](const PendingAction &entry) { return entry.subject == subject; });
    return found;
}

int ActionQueue::undecided() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const PendingAction &entry) { return entry.needsPerson(); }));
}

int ActionQueue::waiting() const
{
    return int(m_entries.size()) - undecided();
}

std::optional<Timestamp> ActionQueue::nextTry() const
{
    return m_timer.isActive() ? std::optional(m_nextTry) : std::nullopt;
}

qsizetype ActionQueue::next() const
{
    QSet<QString> held;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PendingAction &entry = m_entries[i];
        if (!entry.subject.isEmpty() && held.contains(entry.subject))
            continue;
        if (!entry.needsPerson())
            return i;
        held.insert(entry.subject);
    }
    return -1;
}

void ActionQueue::pump()
{
    if (m_sending != 0 || m_timer.isActive() || m_needsSignIn || !m_store)
        return;
    for (qsizetype at = next(); at >= 0; at = next()) {
        const PendingAction &entry = m_entries[at];
        if (!entry.firstSentAt || m_clock.now() < entry.firstSentAt->plusSeconds(m_options.keyLifetime.count())) {
            send(at);
            return;
        }
        needPerson(at, PendingAction::State::Conflict, unknownOutcome());
    }
}

void ActionQueue::send(qsizetype at)
{
    PendingAction &entry = m_entries[at];
    if (!api::endpointById(entry.endpoint.constData())) {
        // Written by another version of this program.
        needPerson(at, PendingAction::State::Refused,
                   {ErrorCode::NotFound, QStringLiteral("unknown_action"),
                    QStringLiteral("This version of Emesa does not know how to do that. Do it again by hand, then discard it here.")});
        pump();
        return;
    }
    m_wasInDoubt = entry.firstSentAt.has_value();
    if (!m_wasInDoubt) {
        entry.firstSentAt = m_clock.now();
        if (Status noted = noteState(entry); !noted) {
            entry.firstSentAt.reset();
            qCWarning(lcActions) << "not sent, because the disk refuses:" << noted.error().message;
            tryLater();
            return;
        }
    }
    entry.state = PendingAction::State::Sending;
    m_sending = entry.id;
    m_mayHaveArrived = false;
    m_lastTry = m_clock.now();
    remote::Request request = requestOf(entry);
    if (request.body.isEmpty())
        m_mayHaveArrived = true; // nothing tells when a request without a body has left
    else
        request.onSent = [guard = QPointer(this)](qint64 bytes) {
            if (guard && bytes > 0)
                guard->m_mayHaveArrived = true;
        };
    emit changed();
    remote::whenDone(m_session.send(request), this, [this, id = m_sending](const Result<Reply> &reply) { settle(id, reply); });
}

void ActionQueue::settle(Id id, const Result<Reply> &reply)
{
    m_sending = 0;
    const qsizetype at = indexOf(id);
    Q_ASSERT(at >= 0); // discard() leaves what is under way alone
    m_entries[at].state = PendingAction::State::Waiting;
    if (!reply) {
        settleFailure(at, reply.error());
    } else if (m_entries[at].endpoint.isEmpty() || api::endpointById(m_entries[at].endpoint.constData())->answer != api::Answer::Json
               || !QJsonDocument::fromJson(reply->body).isNull()) {
        settleSuccess(at, *reply);
    } else {
        settleFailure(at, remote::unexpectedAnswer()); // somebody in between answers, not our server
    }
    emit changed();
    pump();
}

void ActionQueue::settleSuccess(qsizetype at, const Reply &reply)
{
    const PendingAction entry = m_entries[at];
    const std::optional<int> newVersion = versionAfter(entry, reply);
    m_pauses = 0;
    setAway(false);
    if (Status forgotten = forget(entry, newVersion); !forgotten) {
        // It stays and is sent again with its key: the server answers the same once more.
        qCWarning(lcActions) << "a sent action cannot be taken off the disk:" << forgotten.error().message;
        tryLater();
        return;
    }
    m_entries.removeAt(at);
    if (newVersion && !entry.subject.isEmpty()) {
        for (PendingAction &later : m_entries) {
            if (later.subject == entry.subject && later.version == entry.version && later.id > entry.id && !later.firstSentAt)
                later.version = newVersion;
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    if (const auto caller = m_callers.constFind(entry.id); caller != m_callers.constEnd()) {
        caller->answer.give(Performed{false, answer});
        m_callers.erase(caller);
    } else {
        emit arrived(entry, answer);
    }
}

Status ActionQueue::forget(const PendingAction &entry, std::optional<int> newVersion)
{
    storage::Database &database = m_store->database();
    return database.inTransaction([&]() -> Status {
        if (const auto gone = database.execute(Sql("DELETE FROM actions WHERE id = ?"), params(entry.id)); !gone)
            return gone.error();
        if (!newVersion || entry.subject.isEmpty())
            return {};
        // What was made on the same version after it was made knowing of it: its own step is no foreign change.
        const auto moved = database.execute(Sql("UPDATE actions SET version = ? WHERE account = ? AND subject = ? AND version = ? AND id > ? "
                                                "AND first_sent_at IS NULL"),
                                            params(*newVersion, m_account, entry.subject, *entry.version, entry.id));
        return moved ? Status() : Status(moved.error());
    });
}

ActionQueue::Fate ActionQueue::fateOf(const PendingAction &entry, const Error &error) const
{
    switch (error.code) {
    case ErrorCode::Unauthenticated:
        return Fate::SignIn;
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Unavailable:
    case ErrorCode::TooMany:
    case ErrorCode::Cancelled:
    case ErrorCode::NoSpace:
        return Fate::Later;
    case ErrorCode::Internal:
    case ErrorCode::Malformed:
        if (error.code == ErrorCode::Malformed && error.reason != QLatin1String("unexpected_answer"))
            return Fate::Refused;
        return entry.failures + 1 < mostFailures ? Fate::Later : Fate::Refused;
    case ErrorCode::Conflict:
        return error.reason == QLatin1String("request_in_progress") ? Fate::Later : Fate::Conflict;
    case ErrorCode::Stale:
    case ErrorCode::Locked:
    case ErrorCode::Gone:
    case ErrorCode::NotFound:
        return Fate::Conflict;
    default:
        return Fate::Refused;
    }
}

void ActionQueue::settleFailure(qsizetype at, const Error &error)
{
    PendingAction &entry = m_entries[at];
    const Fate fate = fateOf(entry, error);
    if (fate == Fate::Later || fate == Fate::SignIn) {
        const bool isProvenUnsent = error.code == ErrorCode::Network && !m_mayHaveArrived && !m_wasInDoubt;
        const bool isServersFault = error.code == ErrorCode::Internal || error.code == ErrorCode::Malformed;
        if (isProvenUnsent || fate == Fate::SignIn)
            entry.firstSentAt = m_wasInDoubt ? entry.firstSentAt : std::nullopt;
        if (isServersFault)
            ++entry.failures;
        if (isProvenUnsent || isServersFault || fate == Fate::SignIn) {
            if (Status noted = noteState(entry); !noted)
                qCWarning(lcActions) << "the state of an action cannot be written:" << noted.error().message;
        }
        if (fate == Fate::SignIn) {
            m_needsSignIn = true;
        } else {
            const int seconds = error.details.value(QLatin1String("retry_after")).toInt();
            if (error.code == ErrorCode::Network || error.code == ErrorCode::Timeout || error.code == ErrorCode::Unavailable)
                setAway(true);
            tryLater(seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt);
        }
        tellKeptAll();
        return;
    }
    m_pauses = 0;
    setAway(false);
    const auto caller = m_callers.constFind(entry.id);
    const bool isHeard = caller != m_callers.constEnd() && (!caller->hasListener || caller->listener);
    if (!isHeard) {
        needPerson(at, fate == Fate::Conflict ? PendingAction::State::Conflict : PendingAction::State::Refused, error);
        return;
    }
    const Caller told = *caller;
    m_callers.erase(caller);
    if (Status forgotten = forget(entry, {}); !forgotten) {
        needPerson(at, fate == Fate::Conflict ? PendingAction::State::Conflict : PendingAction::State::Refused, error);
    } else {
        m_entries.removeAt(at);
    }
    told.answer.give(error);
}

void ActionQueue::needPerson(qsizetype at, PendingAction::State state, const Error &why)
{
    PendingAction &entry = m_entries[at];
    entry.state = state;
    entry.error = why;
    if (Status noted = noteState(entry); !noted)
        qCWarning(lcActions) << "a conflict cannot be written:" << noted.error().message;
    const PendingAction told = entry;
    tellKept(told.id);
    readCurrent(told.id);
    emit undecidedAppeared(told);
    emit changed();
}

Status ActionQueue::noteState(const PendingAction &entry)
{
    const auto written = m_store->database().execute(
        Sql("UPDATE actions SET state = ?, first_sent_at = ?, failures = ?, version = ?, error = ? WHERE id = ?"),
        params(nameOf(entry.state), entry.firstSentAt, entry.failures, entry.version, entry.error ? textOf(*entry.error) : QString(), entry.id));
    return written ? Status() : Status(written.error());
}

void ActionQueue::readCurrent(Id id)
{
    const PendingAction *entry = find(id);
    const auto request = entry ? readingOf(entry->subject) : std::nullopt;
    if (!request)
        return;
    remote::whenDone(m_session.send(*request), this, [this, id](const Result<Reply> &reply) {
        const qsizetype at = indexOf(id);
        if (at < 0 || !reply)
            return; // the conflict is shown without it, and read again when somebody looks
        m_entries[at].current = QJsonDocument::fromJson(reply->body).object();
        emit changed();
    });
}

Status ActionQueue::retry(Id id)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        return Error{ErrorCode::NotFound, QStringLiteral("no_such_action"), QStringLiteral("This action is not waiting any more.")};
    PendingAction &entry = m_entries[at];
    if (entry.needsPerson()) {
        PendingAction again = entry;
        again.state = PendingAction::State::Waiting;
        again.error.reset();
        again.failures = 0;
        again.firstSentAt.reset(); // a refusal is an answer, and an unknown outcome was just decided
        if (Status noted = noteState(again); !noted)
            return noted;
        entry = again;
    }
    emit changed();
    wake();
    return {};
}

QFuture<Status> ActionQueue::retryOnNewState(Id id)
{
    const PendingAction *entry = find(id);
    const auto request = entry ? readingOf(entry->subject) : std::nullopt;
    if (!request)
        return remote::readyAnswer<void>(retry(id));
    const remote::Answer<void> answer;
    remote::whenDone(m_session.send(*request), this, [this, id, answer](const Result<Reply> &reply) {
        const qsizetype at = indexOf(id);
        const auto now = reply ? remote::objectIn(*reply) : Result<QJsonObject>(reply.error());
        if (!now || at < 0) {
            answer.give(now ? retry(id) : Status(now.error()));
            return;
        }
        PendingAction &found = m_entries[at];
        if (found.version && found.needsPerson())
            found.version = now->value(QLatin1String("version")).toInt(*found.version);
        found.seen = *now;
        answer.give(retry(id));
    });
    return answer.future();
}

Status ActionQueue::discard(Id id)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        return {};
    if (m_sending == id)
        return Error{ErrorCode::Conflict, QStringLiteral("being_sent"),
                     QStringLiteral("This is being sent right now. Wait for the answer, then undo it there if need be.")};
    if (Status forgotten = forget(m_entries[at], {}); !forgotten)
        return forgotten;
    m_entries.removeAt(at);
    if (const auto caller = m_callers.constFind(id); caller != m_callers.constEnd()) {
        caller->answer.give(remote::cancelledError());
        m_callers.erase(caller);
    }
    emit changed();
    pump();
    return {};
}

void ActionQueue::wake()
{
    m_needsSignIn = false;
    m_timer.stop();
    pump();
}

void ActionQueue::tryLater(std::optional<std::chrono::seconds> after)
{
    const std::chrono::milliseconds longest = m_options.longestPause;
    const std::chrono::milliseconds grown = std::min(longest, m_options.firstPause * (1 << std::min(m_pauses++, 10)));
    const qint64 half = grown.count() / 2;
    const std::chrono::milliseconds pause = after ? std::chrono::milliseconds(*after)
                                                  : std::chrono::milliseconds(half + QRandomGenerator::global()->bounded(half + 1));
    m_nextTry = m_clock.now().plusMs(pause.count());
    m_timer.start(pause);
}

void ActionQueue::setAway(bool isAway)
{
    if (std::exchange(m_isAway, isAway) != isAway)
        emit awayChanged();
}

void ActionQueue::tellKept(Id id)
{
    const auto caller = m_callers.constFind(id);
    if (caller == m_callers.constEnd())
        return;
    const Caller told = *caller;
    m_callers.erase(caller);
    told.answer.give(Performed{true, {}});
}

void ActionQueue::tellKeptAll()
{
    const QList<Id> ids = m_callers.keys();
    for (const Id id : ids)
        tellKept(id);
}

} // namespace emesa::offline
