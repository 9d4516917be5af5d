// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/participant.h"

namespace emesa::journey {

using namespace remote;

Participant::Participant(const ConnectionOptions &connection)
    : m_transport(connection), m_session(m_transport, m_store), m_client(m_session), m_live(m_client, connection)
{
    connect(&m_live, &LiveChannel::event, this, [this](const QString &topic, qint64 seq, const QString &kind, const QJsonObject &data) {
        const LiveEvent event{topic, seq, kind, data};
        m_events.append(event);
        const auto waiting = std::exchange(m_waiting, {});
        for (const Waiting &one : waiting) {
            if (one.wanted(event))
                one.answer.give(event);
            else
                m_waiting.append(one);
        }
    });
}

QFuture<Result<Participant::LiveEvent>> Participant::waitFor(Wanted wanted)
{
    for (const LiveEvent &event : m_events) {
        if (wanted(event))
            return readyAnswer(Result<LiveEvent>(event));
    }
    m_waiting.append({std::move(wanted), {}});
    return m_waiting.last().answer.future();
}

QFuture<Note> Participant::goLive()
{
    const Answer<QString> answer;
    connect(&m_live, &LiveChannel::stateChanged, this, [answer](LiveChannel::State state) {
        if (state == LiveChannel::State::Open && !answer.future().isFinished())
            answer.give(QString());
    });
    m_live.open();
    return answer.future();
}

QFuture<Note> Participant::listenTo(const QString &topic)
{
    const Answer<QString> answer;
    connect(&m_live, &LiveChannel::subscribed, this, [answer, topic](const QString &confirmed) {
        if (confirmed == topic && !answer.future().isFinished())
            answer.give(topic);
    });
    connect(&m_live, &LiveChannel::topicRefused, this, [answer, topic](const QString &refused, const Error &why) {
        if (refused == topic && !answer.future().isFinished())
            answer.give(why);
    });
    m_live.subscribe(topic);
    return answer.future();
}

} // namespace emesa::journey
