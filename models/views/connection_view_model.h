// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QTimer>

namespace emesa {

/// How the way to the server is, in words: what the pill says and why, the status line, and how old what is shown may
/// be. Tells when the server is back, so that pages read again. Does not own the desk. GUI thread.
class ConnectionViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Online,
        Limited,    ///< the server answers, but changes do not arrive by themselves
        Connecting,
        Offline
    };
    Q_ENUM(State)

    ConnectionViewModel(Desk &desk, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString word() const;
    /// Why, and when the next try is; for a tool tip.
    [[nodiscard]] QString explanation() const;
    /// "Last sync 12 s ago"; empty before the server ever answered.
    [[nodiscard]] QString lastSync() const;
    /// "2 actions waiting to be sent", "1 action needs you"; empty when there is nothing.
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] bool needsPerson() const { return m_desk.actions().undecided() > 0; }
    /// "You are offline. What you see is as of 14:30."; empty while everything shown came from the server.
    [[nodiscard]] QString ageWarning() const;
    /// Asks the server now instead of at the next try.
    void tryNow();

signals:
    void changed();
    /// The server is there again: what was shown from the cache is to be read again.
    void returned();

private:
    void update();
    void probe();

    Desk &m_desk;
    const Clock &m_clock;
    State m_state = State::Connecting;
    std::optional<Error> m_trouble;
    std::optional<Timestamp> m_troubledAt;
    std::optional<Timestamp> m_probedAt;
    QTimer m_tick;
};

} // namespace emesa
