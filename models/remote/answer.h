// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace emesa::remote {

/// The giving end of a QFuture<Result<T>>. Copies share it; when the last one goes without give(), the future is
/// cancelled. give() once, from any thread.
template<typename T>
class Answer
{
public:
    Answer() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }
    void give(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

template<typename T>
[[nodiscard]] QFuture<Result<T>> readyAnswer(Result<T> result)
{
    const Answer<T> answer;
    answer.give(std::move(result));
    return answer.future();
}

[[nodiscard]] inline Error cancelledError()
{
    return {ErrorCode::Cancelled, QStringLiteral("cancelled"), QStringLiteral("This was called off.")};
}

/// What a finished future holds; Cancelled when it holds nothing.
template<typename T>
[[nodiscard]] Result<T> outcomeOf(const QFuture<Result<T>> &future)
{
    if (future.isCanceled() || future.resultCount() == 0)
        return cancelledError();
    return future.result();
}

/// Calls `done(Result<T>)` from the event loop of `context` when `future` ends, in whatever way; not after `context`
/// is gone. Use it instead of QFuture::then(context, …), which in Qt 6.4 asserts, or crashes, when the context went
/// before the future ended.
template<typename T, typename F>
void whenDone(const QFuture<Result<T>> &future, QObject *context, F done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(outcomeOf(watcher->future()));
    });
    watcher->setFuture(future);
}

} // namespace emesa::remote
