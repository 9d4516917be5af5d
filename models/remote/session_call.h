// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/session.h"

#include <QFutureWatcher>

namespace emesa::remote {

/// One request of a Session until it has its answer, repetitions and the renewal of tokens included. Owned by the
/// session, deletes itself afterwards.
class SessionCall : public QObject
{
    Q_OBJECT

public:
    SessionCall(Session &session, const Request &request);

    [[nodiscard]] QFuture<Result<Reply>> future() const { return m_answer.future(); }
    void attempt();

private:
    void handle(const Result<Reply> &result);
    [[nodiscard]] bool mayRepeat(const Error &error) const;
    void repeatLater();
    void fail(const Error &error);
    void finish(Result<Reply> result);

    Session &m_session;
    Request m_request;
    bool m_needsSignIn;
    bool m_isRepeatable;
    QByteArray m_usedToken;
    int m_repeats = 0;
    bool m_hasRenewed = false;
    bool m_isDone = false;
    QFuture<Result<Reply>> m_underWay;
    Answer<Reply> m_answer;
    QFutureWatcher<Result<Reply>> m_watcher;
};

} // namespace emesa::remote
