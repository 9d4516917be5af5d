// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_transport.h"

#include <QJsonDocument>
#include <QTimer>

namespace emesa::test {

using namespace remote;

QFuture<Result<Reply>> FakeTransport::send(const Request &request)
{
    m_sent.append(request);
    const Answer<Reply> answer;
    const auto result = m_script ? m_script(request) : std::nullopt;
    if (result)
        QTimer::singleShot(0, this, [answer, result] { answer.give(*result); });
    else
        m_open.append(answer);
    return answer.future();
}

QList<Request> FakeTransport::sentTo(const char *id) const
{
    QList<Request> found;
    for (const Request &request : m_sent) {
        if (request.endpoint == api::endpointById(id))
            found.append(request);
    }
    return found;
}

QList<QByteArray> FakeTransport::headersSentTo(const char *id, QByteArrayView name) const
{
    QList<QByteArray> values;
    const auto requests = sentTo(id);
    for (const Request &request : requests)
        values.append(headerOf(request, name));
    return values;
}

void FakeTransport::answer(const Result<Reply> &result)
{
    Q_ASSERT(!m_open.isEmpty());
    m_open.takeFirst().give(result);
}

Reply FakeTransport::json(int status, const QJsonObject &body)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Reply FakeTransport::plain(int status, const HeaderList &headers, const QByteArray &body)
{
    return {status, headers, body};
}

Error FakeTransport::cut()
{
    return {ErrorCode::Network, QStringLiteral("connection_failed"), QStringLiteral("The server cannot be reached.")};
}

QByteArray FakeTransport::headerOf(const Request &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace emesa::test
