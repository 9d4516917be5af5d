// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/waiting_actions_view_model.h"

#include "core/domain/order.h"
#include "core/schema/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace emesa {

using offline::PendingAction;

WaitingActionsViewModel::WaitingActionsViewModel(Desk &desk, const Clock &clock, QObject *parent) : QObject(parent), m_desk(desk), m_clock(clock)
{
    connect(&desk.actions(), &offline::ActionQueue::changed, this, &WaitingActionsViewModel::changed);
}

QList<WaitingActionsViewModel::Row> WaitingActionsViewModel::rows() const
{
    QList<Row> rows;
    for (const PendingAction &action : m_desk.actions().actions())
        rows += rowOf(action);
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return row.isUndecided; });
    return rows;
}

WaitingActionsViewModel::Row WaitingActionsViewModel::rowOf(const PendingAction &action) const
{
    Row row;
    row.id = action.id;
    row.text = action.text;
    row.when = m_desk.words().ago(action.madeAt, m_clock.now());
    row.isUndecided = action.needsPerson();
    row.isConflict = action.state == PendingAction::State::Conflict;
    row.mayDiscard = action.state != PendingAction::State::Sending;
    if (action.subject.startsWith(QLatin1String("order:")))
        row.order = QStringView(action.subject).mid(6).toLongLong();
    switch (action.state) {
    case PendingAction::State::Waiting: {
        const auto isHeldBy = [&](const PendingAction &other) { return other.id < action.id && other.subject == action.subject && other.needsPerson(); };
        const auto &all = m_desk.actions().actions();
        row.state = !action.subject.isEmpty() && std::any_of(all.begin(), all.end(), isHeldBy) ? tr("Waits for your decision on an earlier one")
                                                                                              : tr("Waiting to be sent");
        break;
    }
    case PendingAction::State::Sending:
        row.state = tr("Being sent…");
        break;
    case PendingAction::State::Conflict:
        row.state = action.error && action.error->reason == QLatin1String("outcome_unknown") ? tr("Nobody knows whether this arrived")
                                                                                             : tr("Not done: it has changed since you saw it");
        break;
    case PendingAction::State::Refused:
        row.state = tr("Not done: the server refused it");
        break;
    }
    if (action.error)
        row.explanation = action.error->message;
    row.differences = differencesOf(action);
    return row;
}

QList<WaitingActionsViewModel::Difference> WaitingActionsViewModel::differencesOf(const PendingAction &action) const
{
    if (!action.needsPerson() || action.seen.isEmpty() || action.current.isEmpty() || !action.subject.startsWith(QLatin1String("order:")))
        return {};
    const auto before = schema::fromJson<Order>(action.seen);
    const auto now = schema::fromJson<Order>(action.current);
    if (!before || !now)
        return {};
    QList<Difference> differences;
    schema::forEachField<Order>([&](const auto &field) {
        if (!field.has(schema::Column) || !field.options.title || !*field.options.title)
            return;
        const QString was = m_desk.words().of((*before).*field.member), is = m_desk.words().of((*now).*field.member);
        if (was != is)
            differences += {QCoreApplication::translate("Order", field.options.title), was, is};
    });
    return differences;
}

void WaitingActionsViewModel::sendAgain(Id id)
{
    if (Status sent = m_desk.actions().retry(id); !sent)
        emit troubled(sent.error());
}

void WaitingActionsViewModel::sendOnNewState(Id id)
{
    remote::whenDone(m_desk.actions().retryOnNewState(id), this, [this](const Status &sent) {
        if (!sent)
            emit troubled(sent.error());
    });
}

void WaitingActionsViewModel::discard(Id id)
{
    if (Status gone = m_desk.actions().discard(id); !gone)
        emit troubled(gone.error());
}

void WaitingActionsViewModel::look()
{
    QList<Id> undecided;
    for (const PendingAction &action : m_desk.actions().actions()) {
        if (action.needsPerson())
            undecided += action.id;
    }
    for (const Id id : undecided)
        m_desk.actions().readCurrent(id);
}

} // namespace emesa
