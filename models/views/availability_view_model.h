// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/rest_client.h"
#include "models/tables/words.h"

#include <QObject>

namespace emesa {

/// What a free machine is looked for with: the body of the finder's form.
struct AvailabilityQuestion
{
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    std::optional<Id> order;
};

namespace schema {

template<>
inline constexpr auto schemaOf<AvailabilityQuestion> = entity("availability_question",
    field("from", &AvailabilityQuestion::from, {.title = QT_TRANSLATE_NOOP("AvailabilityQuestion", "From")}),
    field("to", &AvailabilityQuestion::to, {.title = QT_TRANSLATE_NOOP("AvailabilityQuestion", "To")}),
    field("order", &AvailabilityQuestion::order, {.title = QT_TRANSLATE_NOOP("AvailabilityQuestion", "For order"), .min = 1}));

} // namespace schema

/// Looks for machines that are free, best first, and books one for an order. GUI thread; `calls` outlives it.
class AvailabilityViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Looking, Found, Failed };
    Q_ENUM(State)

    AvailabilityViewModel(remote::RestClient &calls, const tables::Words &words, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// What the last answer is about.
    [[nodiscard]] const AvailabilityQuestion &question() const { return m_question; }
    [[nodiscard]] const QList<remote::MachineChoice> &choices() const { return m_choices; }
    /// Why a machine stands where it stands, with times and amounts as the person reads them.
    [[nodiscard]] QStringList reasons(const remote::MachineChoice &choice) const;

    void look(const AvailabilityQuestion &question);
    /// Books the machine for the order and the time of the question.
    void book(Id machine);
    [[nodiscard]] bool isBooking() const { return m_isBooking; }

signals:
    void changed();
    void booked(const emesa::Order &order, const QString &machine);
    void refused(const emesa::Error &error);

private:
    remote::RestClient &m_calls;
    tables::Words m_words;
    State m_state = State::Idle;
    AvailabilityQuestion m_question;
    QList<remote::MachineChoice> m_choices;
    std::optional<Error> m_error;
    int m_asked = 0;
    bool m_isBooking = false;
};

} // namespace emesa
