// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/connection_view_model.h"

namespace emesa {

using remote::LiveChannel;

ConnectionViewModel::ConnectionViewModel(Desk &desk, const Clock &clock, QObject *parent) : QObject(parent), m_desk(desk), m_clock(clock)
{
    connect(&desk.live(), &LiveChannel::stateChanged, this, &ConnectionViewModel::update);
    connect(&desk.live(), &LiveChannel::troubled, this, [this](const Error &why) {
        m_trouble = why;
        m_troubledAt = m_clock.now();
        update();
    });
    connect(&desk.actions(), &offline::ActionQueue::changed, this, &ConnectionViewModel::changed);
    connect(&desk.actions(), &offline::ActionQueue::awayChanged, this, &ConnectionViewModel::update);
    connect(&desk.cache(), &offline::Cache::shownAsOfChanged, this, &ConnectionViewModel::changed);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ConnectionViewModel::update);
    m_tick.start();
    update();
}

void ConnectionViewModel::update()
{
    const State before = m_state;
    const auto &answered = m_desk.session().lastAnswer();
    const auto &needed = m_desk.cache().neededAt();
    const bool isSilent = m_desk.actions().isAway() || (needed && (!answered || *answered <= *needed));
    const bool isAnswering = answered && !isSilent && (!m_troubledAt || *answered > *m_troubledAt);
    switch (m_desk.live().state()) {
    case LiveChannel::State::Open:
        // The channel is quiet for a while before it notices that nobody is there.
        m_state = isSilent ? State::Offline : State::Online;
        m_trouble.reset();
        break;
    case LiveChannel::State::Connecting:
        // Between two tries nothing has changed for whoever watches.
        m_state = m_troubledAt && before == State::Offline ? State::Offline : State::Connecting;
        break;
    case LiveChannel::State::Waiting:
    case LiveChannel::State::Closed:
        m_state = isAnswering ? State::Limited : State::Offline;
        break;
    }
    emit changed();
    if (isSilent)
        probe();
    const bool isBack = m_state == State::Online || m_state == State::Limited;
    if (isBack && (before == State::Offline || m_desk.cache().shownAsOf())) {
        m_desk.cache().refreshed();
        emit returned();
    }
}

void ConnectionViewModel::probe()
{
    constexpr qint64 pauseMs = 5'000;
    if (m_probedAt && m_clock.now() < m_probedAt->plusMs(pauseMs))
        return;
    m_probedAt = m_clock.now();
    // Its answer counts as the server's last one; the next tick sees it.
    remote::whenDone(m_desk.calls().liveness(), this, [](const Result<remote::Health> &) {});
}

QString ConnectionViewModel::word() const
{
    switch (m_state) {
    case State::Online: return tr("Online");
    case State::Limited: return tr("Online, not live");
    case State::Connecting: return tr("Connecting…");
    case State::Offline: break;
    }
    return tr("Offline");
}

QString ConnectionViewModel::explanation() const
{
    QStringList lines;
    switch (m_state) {
    case State::Online: lines += tr("Changes of others appear by themselves."); break;
    case State::Limited: lines += tr("The server answers, but changes of others appear only when you refresh (F5)."); break;
    case State::Connecting: lines += tr("Emesa is connecting to the server."); break;
    case State::Offline: lines += tr("You can go on reading and working: what you do is kept here and sent when the server is back."); break;
    }
    if (m_trouble && m_state != State::Online)
        lines += m_trouble->message;
    if (m_state != State::Online) {
        const int seconds = int(std::chrono::ceil<std::chrono::seconds>(m_desk.live().untilNextTry()).count());
        if (seconds > 0)
            lines += tr("Next try in %n second(s). Click to try now.", nullptr, seconds);
    }
    return lines.join(u'\n');
}

QString ConnectionViewModel::lastSync() const
{
    const auto &answered = m_desk.session().lastAnswer();
    if (!answered)
        return {};
    const int seconds = int(std::max<qint64>(0, (m_clock.now().ms - answered->ms) / 1000));
    if (seconds < 60)
        return tr("Last sync %n s ago", nullptr, seconds);
    return tr("Last sync: %1").arg(m_desk.words().ago(*answered, m_clock.now()));
}

QString ConnectionViewModel::waiting() const
{
    const offline::ActionQueue &actions = m_desk.actions();
    if (actions.undecided() > 0)
        return tr("%n action(s) need you", nullptr, actions.undecided());
    return actions.waiting() > 0 ? tr("%n action(s) waiting to be sent", nullptr, actions.waiting()) : QString();
}

QString ConnectionViewModel::ageWarning() const
{
    const auto &asOf = m_desk.cache().shownAsOf();
    if (!asOf)
        return {};
    return tr("The server cannot be reached. What you see was read %1 and may have changed since.").arg(m_desk.words().ago(*asOf, m_clock.now()));
}

void ConnectionViewModel::tryNow()
{
    m_desk.actions().wake();
    m_desk.live().open();
}

} // namespace emesa
