// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/machines/availability_panel.h"

#include "models/choices/choices.h"
#include "ui/widgets/state_panel.h"

#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace emesa::ui {

using State = AvailabilityViewModel::State;

namespace {

constexpr qint64 usualSeconds = 24 * 3600;
constexpr int formWidth = 340;

/// The next full hour.
Timestamp soon()
{
    QDateTime now = QDateTime::currentDateTime();
    now = now.addSecs(3600 - (now.time().minute() * 60 + now.time().second())).addMSecs(-now.time().msec());
    return Timestamp{now.toMSecsSinceEpoch()};
}

} // namespace

AvailabilityPanel::AvailabilityPanel(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_finder(context.desk.calls(), context.desk.words()),
      m_form(new EntityForm<AvailabilityQuestion>("AvailabilityQuestion", context.desk.words(),
                                                  {{.name = QStringLiteral("from")},
                                                   {.name = QStringLiteral("to")},
                                                   {.name = QStringLiteral("order"),
                                                    .hint = tr("Machines that are set up for its material come first."),
                                                    .choices = orderChoices(context.desk.calls())}},
                                                  this)),
      m_find(new QPushButton(tr("Find machines"), this)),
      m_list(new QWidget(this)),
      m_cards(new QVBoxLayout)
{
    auto *title = new QLabel(tr("Find a free machine"), this);
    title->setProperty("role", QStringLiteral("title"));
    auto *back = new QPushButton(tr("Back to the machines"), this);
    m_find->setProperty("primary", true);

    auto *asking = new QFrame(this);
    asking->setProperty("role", QStringLiteral("card"));
    asking->setMaximumWidth(formWidth);
    auto *question = new QVBoxLayout(asking);
    question->setContentsMargins(16, 16, 16, 16);
    question->setSpacing(16);
    question->addWidget(m_form);
    question->addWidget(m_find);
    question->addStretch(1);

    m_cards->setContentsMargins(0, 0, 8, 0);
    m_cards->setSpacing(12);
    m_list->setLayout(m_cards);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    m_panel = new StatePanel(scroll, this);

    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch();
    top->addWidget(back);
    auto *body = new QHBoxLayout;
    body->setSpacing(24);
    body->addWidget(asking, 1);
    body->addWidget(m_panel, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(body, 1);

    connect(back, &QPushButton::clicked, this, &AvailabilityPanel::closed);
    connect(m_find, &QPushButton::clicked, this, &AvailabilityPanel::look);
    connect(m_form, &FieldForm::submitted, this, &AvailabilityPanel::look);
    connect(&m_finder, &AvailabilityViewModel::changed, this, &AvailabilityPanel::showAnswer);
    connect(&m_finder, &AvailabilityViewModel::refused, this, [this](const Error &error) { m_context.notices.trouble(error); });
    connect(&m_finder, &AvailabilityViewModel::booked, this, [this](const Order &order, const QString &machine) {
        m_context.notices.offer(tr("%1 is booked for %2.").arg(machine, order.partId), tr("Open the order"),
                                [panel = QPointer<AvailabilityPanel>(this), id = order.id] {
            if (panel)
                emit panel->orderWanted(id);
        });
    });
}

void AvailabilityPanel::open(std::optional<Id> order)
{
    AvailabilityQuestion question = m_form->value();
    if (!question.from || *question.from < soon()) {
        question.from = soon();
        question.to = question.from->plusSeconds(usualSeconds);
    }
    if (order)
        question.order = order;
    m_form->setValue(question);
    m_form->focusFirst();
    look();
}

void AvailabilityPanel::look()
{
    if (!m_form->check())
        return;
    const AvailabilityQuestion question = m_form->value();
    if (question.from && question.to && *question.to <= *question.from) {
        m_form->showError(Error::invalidField(QStringLiteral("to"), QStringLiteral("range"), tr("The end must be after the start.")));
        return;
    }
    m_finder.look(question);
}

void AvailabilityPanel::showAnswer()
{
    m_find->setEnabled(m_finder.state() != State::Looking);
    switch (m_finder.state()) {
    case State::Idle:
        return;
    case State::Looking:
        m_panel->showBusy();
        return;
    case State::Failed:
        if (m_finder.error()->fields.isEmpty()) {
            m_panel->showError(*m_finder.error(), [this] { look(); });
        } else {
            m_form->showError(*m_finder.error());
            m_panel->showEmpty(tr("Nothing was looked for"), tr("Correct what is marked and try again."));
        }
        return;
    case State::Found:
        break;
    }
    if (m_finder.choices().isEmpty()) {
        m_panel->showEmpty(tr("Every machine is busy"), tr("No machine is free in the whole of this time. Choose a later start or a shorter time."));
        return;
    }
    qDeleteAll(m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_cards->takeAt(0))
        delete item;
    int rank = 0;
    for (const remote::MachineChoice &choice : m_finder.choices())
        m_cards->addWidget(makeCard(++rank, choice));
    m_cards->addStretch(1);
    m_panel->showContent();
}

QWidget *AvailabilityPanel::makeCard(int rank, const remote::MachineChoice &choice)
{
    const tables::Words &words = m_context.desk.words();
    auto *card = new QFrame(m_list);
    card->setProperty("role", QStringLiteral("card"));
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    auto *place = new QLabel(words.of(rank), card);
    place->setProperty("role", QStringLiteral("title"));
    layout->addWidget(place, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *name = new QLabel(choice.machine.name, card);
    name->setProperty("role", QStringLiteral("heading"));
    name->setTextFormat(Qt::PlainText);
    texts->addWidget(name);
    QStringList kind{words.of(choice.machine.type)};
    if (!choice.machine.make.isEmpty())
        kind += choice.machine.make;
    if (choice.machine.supplierName)
        kind += *choice.machine.supplierName;
    auto *what = new QLabel(kind.join(QStringLiteral(" · ")), card);
    what->setProperty("role", QStringLiteral("muted"));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    texts->addWidget(what);
    const QStringList reasons = m_finder.reasons(choice);
    for (const QString &reason : reasons) {
        auto *why = new QLabel(QStringLiteral("• %1").arg(reason), card);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        texts->addWidget(why);
    }
    texts->addStretch(1);
    layout->addLayout(texts, 1);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    if (m_finder.question().order && m_context.desk.may("order_assign_machine")) {
        auto *book = new QPushButton(tr("Book"), card);
        book->setAccessibleName(tr("Book %1").arg(choice.machine.name));
        book->setProperty("primary", rank == 1);
        book->setEnabled(!m_finder.isBooking());
        connect(book, &QPushButton::clicked, this, [this, id = choice.machine.id] {
            QMetaObject::invokeMethod(&m_finder, [this, id] { m_finder.book(id); }, Qt::QueuedConnection); // its card goes with the answer
        });
        buttons->addWidget(book);
    }
    auto *open = new QPushButton(tr("Open"), card);
    open->setAccessibleName(tr("Open %1").arg(choice.machine.name));
    connect(open, &QPushButton::clicked, this, [this, id = choice.machine.id] { emit machineWanted(id); });
    buttons->addWidget(open);
    buttons->addStretch();
    layout->addLayout(buttons);
    return card;
}

} // namespace emesa::ui
