// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/machines/machine_activity.h"

#include "ui/widgets/calendar_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int week = 7;

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *heading = new QLabel(text, parent);
    heading->setProperty("role", QStringLiteral("heading"));
    return heading;
}

} // namespace

MachineActivity::MachineActivity(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_machine(context.desk.calls()),
      m_days(new QLabel(this)),
      m_strip(new CalendarStrip(context.desk.words(), context.appearance, this)),
      m_stripNote(new QLabel(this)),
      m_orders(new QVBoxLayout),
      m_ordersBox(new QWidget(this))
{
    m_days->setProperty("role", QStringLiteral("muted"));
    m_strip->setAccessibleName(tr("Bookings by day"));
    m_stripNote->setProperty("role", QStringLiteral("small"));
    m_stripNote->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(makeHeading(tr("Calendar"), this));
    head->addStretch();
    head->addWidget(m_days);
    const auto addStep = [&](const QString &text, const QString &name, std::function<QDate()> day) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, [this, day = std::move(day)] { m_machine.setFirstDay(day()); });
        head->addWidget(button);
    };
    addStep(QStringLiteral("‹"), tr("A week earlier"), [this] { return m_machine.firstDay().addDays(-week); });
    addStep(tr("Today"), tr("From today on"), [] { return QDate::currentDate(); });
    addStep(QStringLiteral("›"), tr("A week later"), [this] { return m_machine.firstDay().addDays(week); });

    m_ordersBox->setLayout(m_orders);
    m_orders->setContentsMargins(0, 0, 0, 0);
    m_orders->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(m_stripNote);
    layout->addSpacing(8);
    layout->addWidget(makeHeading(tr("Orders"), this));
    layout->addWidget(m_ordersBox);

    connect(m_strip, &CalendarStrip::opened, this, &MachineActivity::orderWanted);
    connect(&m_machine, &MachineViewModel::changed, this, &MachineActivity::showAll);
}

void MachineActivity::setMachine(Id machine, int capacity)
{
    m_capacity = capacity;
    m_machine.setMachine(machine, QDate::currentDate());
    showAll();
}

void MachineActivity::showAll()
{
    const tables::Words &words = m_context.desk.words();
    const QDate last = m_machine.firstDay().addDays(MachineViewModel::days - 1);
    m_days->setText(tr("%1 to %2").arg(words.of(m_machine.firstDay()), words.of(last)));
    m_strip->setDays(m_machine.firstDay(), MachineViewModel::days, QDate::currentDate());
    m_strip->setBookings(m_machine.bookings(), m_capacity);
    m_stripNote->setText(m_machine.bookingsError()          ? tr("The calendar could not be loaded. %1").arg(m_machine.bookingsError()->message)
                         : m_machine.bookings().isEmpty() ? tr("Nothing is booked in these two weeks.")
                                                          : tr("%n booking(s). Choose one to see its order.", nullptr, int(m_machine.bookings().size())));

    qDeleteAll(m_ordersBox->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const auto say = [this](const QString &text) {
        auto *label = new QLabel(text, m_ordersBox);
        label->setProperty("role", QStringLiteral("muted"));
        label->setWordWrap(true);
        m_orders->addWidget(label);
    };
    if (m_machine.ordersError())
        say(tr("The orders could not be loaded. %1").arg(m_machine.ordersError()->message));
    else if (m_machine.orders().isEmpty())
        say(tr("No order is on this machine."));
    for (const Order &order : m_machine.orders()) {
        auto *link = new QPushButton(tr("%1 – %2, %n piece(s)", "part, status, quantity", order.quantity).arg(order.partId, words.of(order.status)), m_ordersBox);
        link->setProperty("link", true);
        connect(link, &QPushButton::clicked, this, [this, id = order.id] { emit orderWanted(id); });
        m_orders->addWidget(link);
    }
    if (m_machine.ordersTotal() > m_machine.orders().size())
        say(tr("%n older order(s) are in the list of orders.", nullptr, int(m_machine.ordersTotal() - m_machine.orders().size())));
}

} // namespace emesa::ui
