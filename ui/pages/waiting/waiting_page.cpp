// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/waiting/waiting_page.h"

#include "ui/widgets/state_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int cardWidth = 860;

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

WaitingPage::WaitingPage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_waiting(context.desk, m_clock), m_list(new QWidget), m_cards(new QVBoxLayout(m_list))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(m_list);
    area->setFocusPolicy(Qt::NoFocus);
    m_cards->setContentsMargins(0, 0, 12, 0);
    m_cards->setSpacing(12);
    m_panel = new StatePanel(area, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(title(), "title", this));
    layout->addWidget(makeLabel(m_waiting.isDurable() ? tr("What you did while the server was away is kept on this computer and sent once, in this order.")
                                                      : tr("Nothing can be kept on this computer now: another Emesa is running, or the disk is full."),
                                "muted", this));
    layout->addWidget(m_panel, 1);
    connect(&m_waiting, &WaitingActionsViewModel::changed, this, &WaitingPage::fill);
    connect(&m_waiting, &WaitingActionsViewModel::troubled, this, [this](const Error &why) { m_context.notices.trouble(why); });
    fill();
}

void WaitingPage::visit(const QString &)
{
    refresh();
}

void WaitingPage::refresh()
{
    m_waiting.look();
    fill();
}

void WaitingPage::fill()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // maybe from one of its own buttons
        delete item;
    }
    const auto rows = m_waiting.rows();
    for (const auto &row : rows)
        m_cards->addWidget(makeCard(row), 0, Qt::AlignLeft);
    m_cards->addStretch();
    if (rows.isEmpty())
        m_panel->showEmpty(tr("Everything has been sent"), tr("What you do while the server is away waits here, and what it did not take comes back here."));
    else
        m_panel->showContent();
}

QWidget *WaitingPage::makeCard(const WaitingActionsViewModel::Row &row)
{
    auto *card = new QFrame(m_list);
    card->setProperty("role", row.isUndecided ? QStringLiteral("error") : QStringLiteral("card"));
    card->setAccessibleName(row.text);
    card->setMaximumWidth(cardWidth);
    card->setMinimumWidth(480);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(row.text, "heading", card), 1);
    auto *when = makeLabel(row.when, "small", card);
    when->setWordWrap(false);
    top->addWidget(when, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(makeLabel(row.state, row.isUndecided ? "danger" : "muted", card));
    if (!row.explanation.isEmpty())
        layout->addWidget(makeLabel(row.explanation, nullptr, card));
    if (!row.differences.isEmpty()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(4);
        grid->addWidget(makeLabel(tr("When you did it"), "small", card), 0, 1);
        grid->addWidget(makeLabel(tr("Now"), "small", card), 0, 2);
        int at = 1;
        for (const auto &difference : row.differences) {
            grid->addWidget(makeLabel(difference.title, "muted", card), at, 0);
            grid->addWidget(makeLabel(difference.before.isEmpty() ? tr("nothing") : difference.before, nullptr, card), at, 1);
            grid->addWidget(makeLabel(difference.now.isEmpty() ? tr("nothing") : difference.now, nullptr, card), at++, 2);
        }
        grid->setColumnStretch(2, 1);
        layout->addLayout(grid);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto addButton = [&](const QString &text, const char *property, std::function<void()> run) {
        auto *button = new QPushButton(text, card);
        button->setAccessibleName(tr("%1: %2").arg(text, row.text));
        if (property)
            button->setProperty(property, true);
        connect(button, &QPushButton::clicked, this, std::move(run));
        buttons->addWidget(button);
    };
    if (row.isUndecided) {
        if (row.isConflict && row.order != 0)
            addButton(tr("Do it on the new state"), "primary", [this, id = row.id] { m_waiting.sendOnNewState(id); });
        else
            addButton(tr("Send again"), "primary", [this, id = row.id] { m_waiting.sendAgain(id); });
    }
    if (row.order != 0)
        addButton(tr("Show order"), nullptr, [this, order = row.order] { emit wanted({QStringLiteral("order"), QString::number(order)}); });
    if (row.mayDiscard)
        addButton(tr("Discard"), "danger", [this, id = row.id, text = row.text] {
            m_context.dialogs.confirm({tr("Discard this action?"), tr("“%1” will not be sent. This cannot be undone.").arg(text), tr("Discard"), true},
                                      [this, id] { m_waiting.discard(id); });
        });
    buttons->addStretch();
    layout->addLayout(buttons);
    return card;
}

} // namespace emesa::ui
