// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
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

/// Calls `done(Result<T>)` in the thread of `context` when `future` ends, in whatever way. Not after `context` is gone.
template<typename T, typename F>
void whenDone(QFuture<Result<T>> future, QObject *context, F done)
{
    future.then(context, [done = std::move(done)](const QFuture<Result<T>> &finished) mutable { done(outcomeOf(finished)); });
}

} // namespace emesa::remote
