// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/memory_token_store.h"
#include "models/remote/qnam_transport.h"
#include "models/remote/rest_client.h"
#include "tests/server/app/server_process.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace emesa::test {

/// A transport that notes which rows of the catalogue it carried.
class NotingTransport final : public remote::Transport
{
public:
    NotingTransport(remote::Transport &carrier, QSet<QByteArray> &ids) : m_carrier(carrier), m_ids(ids) {}
    QFuture<Result<remote::Reply>> send(const remote::Request &request) override
    {
        m_ids.insert(request.endpoint->id);
        return m_carrier.send(request);
    }

private:
    remote::Transport &m_carrier;
    QSet<QByteArray> &m_ids;
};

/// Somebody at a client of their own. Further typed clients are made over `session`.
struct ContractPerson
{
    ContractPerson(const remote::ConnectionOptions &connection, QSet<QByteArray> &ids)
        : carrier(connection), transport(carrier, ids), session(transport, store), calls(session)
    {
    }
    remote::QnamTransport carrier;
    NotingTransport transport;
    remote::MemoryTokenStore store;
    remote::Session session;
    remote::RestClient calls;
};

template<typename T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        return Error{ErrorCode::Timeout, QStringLiteral("test"), QStringLiteral("no answer")};
    return remote::outcomeOf(future);
}

template<typename T>
QByteArray troubleOf(const Result<T> &result)
{
    if (result)
        return {};
    QString text = result.error().reason + QStringLiteral(": ") + result.error().message;
    for (const FieldError &field : result.error().fields)
        text += u' ' + field.field + u' ' + field.message;
    return text.toUtf8();
}

} // namespace emesa::test

/// Waits for a typed call; `name` is its Result, which is good.
#define TAKE(name, call) const auto name = waitFor(call); QVERIFY2(name, troubleOf(name).constData())
#define DO(call) do { const auto done = waitFor(call); QVERIFY2(done, troubleOf(done).constData()); } while (false)
