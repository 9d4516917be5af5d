// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bootstrap.h"
#include "core/domain/user.h"
#include "models/remote/answer.h"
#include "models/remote/reply_cache.h"
#include "models/remote/token_store.h"
#include "models/remote/transport.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace emesa::remote {

class SessionCall;

/// Who is signed in at the server, and the way every request takes: adds the access token, renews it once for all
/// requests that meet a 401, adds an Idempotency-Key to what changes something, and repeats what may be repeated.
/// Access tokens stay in memory; the refresh token goes to the TokenStore. Does not own transport and store. One
/// thread; futures it gave are cancelled when it goes.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int repeats = 2;                              ///< after a connection that failed before the answer
        std::chrono::milliseconds firstPause{300};    ///< before the first repetition; doubles, with jitter
    };

    Session(Transport &transport, TokenStore &store, QObject *parent = nullptr) : Session(transport, store, Options(), parent) {}
    Session(Transport &transport, TokenStore &store, const Options &options, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool isSignedIn() const { return m_tokens.has_value(); }
    /// Whoever is signed in; nullopt before that is known.
    [[nodiscard]] const std::optional<User> &user() const { return m_user; }

    /// Unauthenticated "mfa_required": the password is right, ask for the code of the second factor (or a recovery code)
    /// and call again with it; "mfa_invalid": that code was wrong or used.
    [[nodiscard]] QFuture<Result<User>> signIn(const QString &email, const QString &password, const QString &otp = {});
    /// Makes the first administrator of a new installation and signs in as him.
    [[nodiscard]] QFuture<Result<User>> bootstrap(const BootstrapInput &input);
    /// Makes a client account and signs in with it.
    [[nodiscard]] QFuture<Result<User>> registerClient(const RegisterInput &input);
    /// Goes on with the sign-in the store remembers. Unauthenticated "not_remembered" when it remembers none.
    [[nodiscard]] QFuture<Result<User>> resume();
    /// Forgets the sign-in here in any case; the error tells that the server could not be told.
    [[nodiscard]] QFuture<Status> signOut();

    /// Sends `request` and gives the answer if it is a success (2xx, 304), the server's error otherwise. A header
    /// Idempotency-Key the caller set is kept. Cancelling the future aborts the request.
    [[nodiscard]] QFuture<Result<Reply>> send(const Request &request);

    /// Where answers are kept for the time without a server; nullptr: nowhere. Not owned.
    void setReplies(ReplyCache *replies) { m_replies = replies; }
    /// When the server last answered anything; nullopt before.
    [[nodiscard]] const std::optional<Timestamp> &lastAnswer() const { return m_lastAnswer; }

signals:
    void signedIn(const User &user);
    /// `why` is Cancelled after signOut(), else what the server said.
    void signedOut(const Error &why);
    /// The store refused; the sign-in works, but only until the program ends.
    void notRemembered(const Error &why);

private:
    friend class SessionCall;
    struct Tokens
    {
        QByteArray access;
        QByteArray refresh;
    };

    /// Calls back once there is another access token than `used`, or there can be none.
    void renew(const QByteArray &used, std::function<void(const Status &)> done);
    void renewed(const Result<Reply> &reply);
    void take(const Tokens &tokens);
    void drop(const Error &why);
    /// The secret that tells the server this installation from strangers who guess passwords.
    void withDeviceToken(std::function<void(const QByteArray &)> use);
    void start(Request request, const Answer<User> &answer);
    void fetchUser(const Answer<User> &answer);
    void remember(const QString &name, const QByteArray &secret);

    Transport &m_transport;
    TokenStore &m_store;
    Options m_options;
    std::optional<Tokens> m_tokens;
    std::optional<User> m_user;
    QList<std::function<void(const Status &)>> m_waiting; ///< for the renewal that is under way
    ReplyCache *m_replies = nullptr;
    std::optional<Timestamp> m_lastAnswer;
    bool m_isRenewing = false;
    int m_generation = 0; ///< counts sign-ins, so that late answers of an old one change nothing
};

/// A JSON body with its Content-Type.
void setJson(Request &request, const QByteArray &json);
/// The object a reply holds; Malformed "unexpected_answer" otherwise.
[[nodiscard]] Result<QJsonObject> objectIn(const Reply &reply);
[[nodiscard]] Error unexpectedAnswer();

} // namespace emesa::remote
