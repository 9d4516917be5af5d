// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/machine_picker.h"

#include "ui/widgets/state_panel.h"

#include <QDateEdit>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int weekOfWork = 6; ///< days after the first
constexpr int listHeight = 240;

} // namespace

MachinePicker::MachinePicker(OrderViewModel &order, QWidget *parent)
    : QWidget(parent), m_order(order), m_from(new QDateEdit(this)), m_to(new QDateEdit(this)), m_list(new QListWidget(this)),
      m_panel(new StatePanel(m_list, this))
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(order.now().ms).toLocalTime().date();
    const auto prepare = [this](QDateEdit *edit, const QString &name, QDate day) {
        edit->setCalendarPopup(true);
        edit->setLocale(m_order.words().locale());
        edit->setAccessibleName(name);
        edit->setDate(day);
    };
    m_from->setMinimumDate(today);
    prepare(m_from, tr("First day"), today);
    m_to->setMinimumDate(today);
    prepare(m_to, tr("Last day"), std::max(order.order().expectedCompletionDate.value_or(today.addDays(weekOfWork)), today));
    auto *first = new QLabel(tr("First day"), this);
    first->setBuddy(m_from);
    auto *last = new QLabel(tr("Last day"), this);
    last->setBuddy(m_to);
    m_list->setAccessibleName(tr("Machines, best first"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_panel->setMinimumHeight(listHeight);
    setFocusProxy(m_list);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->setColumnStretch(1, 1);
    layout->addWidget(first, 0, 0);
    layout->addWidget(m_from, 0, 1);
    layout->addWidget(last, 1, 0);
    layout->addWidget(m_to, 1, 1);
    layout->addWidget(m_panel, 2, 0, 1, 2);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_to->setMinimumDate(day);
        search();
    });
    connect(m_to, &QDateEdit::dateChanged, this, &MachinePicker::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &MachinePicker::changed);
    search();
}

std::optional<AssignMachineInput> MachinePicker::value() const
{
    const int row = m_list->currentRow();
    if (!m_panel->isShowingContent() || row < 0 || row >= m_choices.size())
        return std::nullopt;
    return AssignMachineInput{m_choices[row].machine.id, from(), to()};
}

QString MachinePicker::machineName() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_choices.size() ? m_choices[row].machine.name : QString();
}

void MachinePicker::search()
{
    const int round = ++m_round;
    m_panel->showBusy();
    emit changed();
    remote::whenDone(m_order.machines(from(), to()), this, [this, round](const Result<QList<remote::MachineChoice>> &choices) {
        if (round != m_round)
            return;
        if (choices)
            show(*choices);
        else
            m_panel->showError(choices.error(), [this] { search(); });
        emit changed();
    });
}

void MachinePicker::show(const QList<remote::MachineChoice> &choices)
{
    m_choices = choices;
    m_list->clear();
    for (const remote::MachineChoice &choice : choices) {
        QStringList lines{choice.machine.name};
        QStringList facts;
        if (choice.machine.supplierName)
            facts += *choice.machine.supplierName;
        facts += m_order.words().of(choice.machine.type);
        facts += tr("%n free place(s)", nullptr, choice.freePlaces);
        lines += facts.join(QStringLiteral(" · "));
        QStringList reasons;
        for (const QString &reason : choice.reasons)
            reasons += reason;
        if (!reasons.isEmpty())
            lines += reasons.join(QStringLiteral(" · "));
        m_list->addItem(lines.join(u'\n'));
    }
    if (choices.isEmpty())
        m_panel->showEmpty(tr("No machine is free"), tr("Every machine that could make this part is busy in these days. Choose other days."));
    else
        m_panel->showContent();
    m_list->setCurrentRow(choices.isEmpty() ? -1 : 0);
}

std::optional<Timestamp> MachinePicker::from() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_order.now().ms).toLocalTime().date();
    // From today means from now: the morning is over.
    return m_from->date() <= today ? std::nullopt : std::optional(Timestamp{m_from->date().startOfDay().toMSecsSinceEpoch()});
}

Timestamp MachinePicker::to() const
{
    return Timestamp{m_to->date().endOfDay().toMSecsSinceEpoch() / 1000 * 1000};
}

} // namespace emesa::ui
