// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/answer.h"
#include "models/remote/transport.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace emesa::test {

/// A Transport without a network: keeps what was sent and answers by a script, always from the event loop as the
/// real one does. Requests the script does not answer (nullopt) stay open until answer() or until they are cancelled.
class FakeTransport : public QObject, public remote::Transport
{
public:
    using Script = std::function<std::optional<Result<remote::Reply>>(const remote::Request &)>;

    void setScript(Script script) { m_script = std::move(script); }
    [[nodiscard]] QFuture<Result<remote::Reply>> send(const remote::Request &request) override;

    [[nodiscard]] const QList<remote::Request> &sent() const { return m_sent; }
    /// Those to one endpoint.
    [[nodiscard]] QList<remote::Request> sentTo(const char *id) const;
    [[nodiscard]] QList<QByteArray> headersSentTo(const char *id, QByteArrayView name) const;
    [[nodiscard]] qsizetype openCount() const { return m_open.size(); }
    /// Answers the oldest open request.
    void answer(const Result<remote::Reply> &result);

    [[nodiscard]] static remote::Reply json(int status, const QJsonObject &body);
    [[nodiscard]] static remote::Reply plain(int status, const remote::HeaderList &headers = {}, const QByteArray &body = {});
    [[nodiscard]] static Error cut();
    [[nodiscard]] static QByteArray headerOf(const remote::Request &request, QByteArrayView name);

private:
    Script m_script;
    QList<remote::Request> m_sent;
    QList<remote::Answer<remote::Reply>> m_open;
};

} // namespace emesa::test
