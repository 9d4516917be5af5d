// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/availability_view_model.h"

#include <QRegularExpression>

#include <algorithm>

namespace emesa {

AvailabilityViewModel::AvailabilityViewModel(remote::RestClient &calls, const tables::Words &words, QObject *parent)
    : QObject(parent), m_calls(calls), m_words(words)
{
}

QStringList AvailabilityViewModel::reasons(const remote::MachineChoice &choice) const
{
    static const QRegularExpression moments(QStringLiteral("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z"));
    QStringList reasons = choice.reasons;
    for (QString &reason : reasons) {
        const QRegularExpressionMatch found = moments.match(reason);
        if (!found.hasMatch())
            continue;
        if (const auto moment = Timestamp::fromString(found.captured()))
            reason.replace(found.captured(), m_words.of(*moment));
    }
    return reasons;
}

void AvailabilityViewModel::look(const AvailabilityQuestion &question)
{
    m_question = question;
    m_state = State::Looking;
    emit changed();
    remote::whenDone(m_calls.availableMachines({question.from, question.to, question.order}), this,
                     [this, asked = ++m_asked](const Result<QList<remote::MachineChoice>> &choices) {
        if (asked != m_asked)
            return;
        m_error = choices ? std::nullopt : std::optional(choices.error());
        m_choices = choices ? *choices : QList<remote::MachineChoice>();
        m_state = choices ? State::Found : State::Failed;
        emit changed();
    });
}

void AvailabilityViewModel::book(Id machine)
{
    if (m_isBooking || !m_question.order)
        return;
    const auto choice = std::find_if(m_choices.begin(), m_choices.end(), [&](const remote::MachineChoice &one) { return one.machine.id == machine; });
    if (choice == m_choices.end())
        return;
    m_isBooking = true;
    emit changed();
    remote::whenDone(m_calls.assignMachine(*m_question.order, {machine, m_question.from, m_question.to}), this,
                     [this, name = choice->machine.name](const Result<Order> &order) {
        m_isBooking = false;
        emit changed();
        if (order)
            emit booked(*order, name);
        else
            emit refused(order.error());
        look(m_question); // somebody else may have been faster, or we were
    });
}

} // namespace emesa
