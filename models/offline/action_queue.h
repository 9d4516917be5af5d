// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "models/offline/offline_store.h"
#include "models/offline/pending_action.h"
#include "models/remote/session.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace emesa::offline {

/// Every change a person makes to orders and messages goes through here, so that it reaches the server exactly once,
/// whatever happens to the network, the server and this program. An action is on disk, with its Idempotency-Key,
/// before it is sent, and leaves the disk when the server has answered; one whose answer was lost is sent again with
/// the same key. Actions go one at a time in the order they were made; when one needs its person's decision, those on
/// the same subject wait and the others go on.
///
/// A version the server no longer has makes a Conflict, never a silent overwrite. Versions follow the person's own
/// actions: two made offline on version 5 are sent as 5 and 6.
///
/// Entries belong to one account of one server and wait for it when somebody else signs in. Without a store (another
/// Emesa has the file, or the disk is full) actions are sent at once or fail; nothing is ever "kept" that is not.
/// Does not own session and store. GUI thread.
class ActionQueue : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds patience{4'000};     ///< how long perform() waits for an answer before it says "kept"
        std::chrono::milliseconds firstPause{1'000};   ///< between tries while the server is away; doubles, with jitter
        std::chrono::milliseconds longestPause{30'000};
        /// An answer the server no longer remembers (it keeps them for 24 hours) must not be asked for again: older
        /// unanswered actions become conflicts "outcome_unknown".
        std::chrono::seconds keyLifetime{20 * 3600};
    };

    ActionQueue(remote::Session &session, OfflineStore *store, const QString &account, const Clock &clock, QObject *parent = nullptr)
        : ActionQueue(session, store, account, clock, Options(), parent)
    {
    }
    ActionQueue(remote::Session &session, OfflineStore *store, const QString &account, const Clock &clock, const Options &options,
                QObject *parent = nullptr);
    ~ActionQueue() override;

    /// Reads what waits from earlier and begins to send it. Once.
    [[nodiscard]] Status open();

    /// Does `action` as soon as possible: the answer of the server if it comes within Options::patience and nothing
    /// waits before it, else Performed::isKept. Errors are the server's refusal (nothing is kept then: show it where
    /// the action was made) or the disk's (nothing was sent).
    [[nodiscard]] QFuture<Result<Performed>> perform(const Action &action);

    /// In the order they were made.
    [[nodiscard]] const QList<PendingAction> &actions() const { return m_entries; }
    [[nodiscard]] QList<PendingAction> actionsOn(const QString &subject) const;
    [[nodiscard]] const PendingAction *find(Id id) const;
    /// Waiting or being sent.
    [[nodiscard]] int waiting() const;
    /// In conflict or refused.
    [[nodiscard]] int undecided() const;
    [[nodiscard]] bool isDurable() const { return m_store != nullptr; }
    /// The last try found no server.
    [[nodiscard]] bool isAway() const { return m_isAway; }
    /// When the server is asked again; nullopt when nothing is planned.
    [[nodiscard]] std::optional<Timestamp> nextTry() const;

    /// Sends an entry again as it was made.
    [[nodiscard]] Status retry(Id id);
    /// Reads the subject and sends the entry as an action on its state now. The error tells why that could not be read.
    [[nodiscard]] QFuture<Status> retryOnNewState(Id id);
    /// Forgets an entry. Conflict "being_sent" while it is under way: then nobody knows whether it is too late.
    [[nodiscard]] Status discard(Id id);
    /// Reads what the subject of a conflict is like now; changed() tells.
    void readCurrent(Id id);
    /// The server may be there again: tries at once.
    void wake();

signals:
    void changed();
    void awayChanged();
    /// An entry that was kept has reached the server. Not for those whose perform() gave the answer.
    void arrived(const emesa::offline::PendingAction &action, const QJsonObject &answer);
    /// An entry needs its person.
    void undecidedAppeared(const emesa::offline::PendingAction &action);

private:
    struct Caller
    {
        remote::Answer<Performed> answer;
        QPointer<QObject> listener;
        bool hasListener = false;
    };
    enum class Fate { Later, SignIn, Conflict, Refused };

    [[nodiscard]] Status load();
    [[nodiscard]] Status keep(PendingAction &entry);
    [[nodiscard]] qsizetype indexOf(Id id) const;
    [[nodiscard]] qsizetype next() const;
    void pump();
    void send(qsizetype at);
    void settle(Id id, const Result<remote::Reply> &reply);
    void settleSuccess(qsizetype at, const remote::Reply &reply);
    void settleFailure(qsizetype at, const Error &error);
    void needPerson(qsizetype at, PendingAction::State state, const Error &why);
    [[nodiscard]] Fate fateOf(const PendingAction &entry, const Error &error) const;
    [[nodiscard]] Status forget(const PendingAction &entry, std::optional<int> newVersion);
    [[nodiscard]] Status noteState(const PendingAction &entry);
    void tryLater(std::optional<std::chrono::seconds> after = {});
    void setAway(bool isAway);
    void tellKept(Id id);
    void tellKeptAll();
    [[nodiscard]] QFuture<Result<Performed>> performAtOnce(const Action &action);
    [[nodiscard]] remote::Request requestOf(const PendingAction &entry) const;

    remote::Session &m_session;
    OfflineStore *m_store;
    QString m_account;
    const Clock &m_clock;
    Options m_options;
    Id m_user = 0; ///< whose actions these are
    QList<PendingAction> m_entries; ///< by id
    QHash<Id, Caller> m_callers;
    Id m_sending = 0;
    bool m_mayHaveArrived = false; ///< bytes of the one being sent have left
    bool m_wasInDoubt = false;     ///< before this try
    bool m_isAway = false;
    bool m_needsSignIn = false;
    int m_pauses = 0; ///< in a row
    Timestamp m_lastTry;
    Timestamp m_nextTry;
    QTimer m_timer;
};

} // namespace emesa::offline
