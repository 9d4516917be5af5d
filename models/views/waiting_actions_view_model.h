// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

namespace emesa {

/// What the person did that is not at the server, each with its state in words, and what can be decided about it.
/// Does not own the desk. GUI thread.
class WaitingActionsViewModel : public QObject
{
    Q_OBJECT

public:
    /// A field of the subject that is not as the person saw it.
    struct Difference
    {
        QString title;
        QString before;
        QString now;
    };
    struct Row
    {
        Id id = 0;
        QString text;
        QString when;
        QString state;         ///< "Waiting to be sent", "The order has changed since"
        QString explanation;   ///< the server's sentence; empty while it waits
        QList<Difference> differences;
        bool isUndecided = false;
        bool isConflict = false;
        bool mayDiscard = true;
        Id order = 0;          ///< to look at; 0: none
    };

    WaitingActionsViewModel(Desk &desk, const Clock &clock, QObject *parent = nullptr);

    /// Those that need the person first, then in the order they are sent.
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] bool isDurable() const { return m_desk.actions().isDurable(); }

    void sendAgain(Id id);
    /// Sends it as an action on the state shown under "now".
    void sendOnNewState(Id id);
    void discard(Id id);
    /// Reads the present state of what is in conflict.
    void look();

signals:
    void changed();
    void troubled(const emesa::Error &why);

private:
    [[nodiscard]] Row rowOf(const offline::PendingAction &action) const;
    [[nodiscard]] QList<Difference> differencesOf(const offline::PendingAction &action) const;

    Desk &m_desk;
    const Clock &m_clock;
};

} // namespace emesa
