// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace emesa::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 300ms;
constexpr int messageWidth = 460;

} // namespace

StatePanel::StatePanel(QWidget *content, QWidget *parent)
    : QStackedWidget(parent),
      m_content(content),
      m_busy(new QWidget(this)),
      m_message(new QWidget(this)),
      m_heading(new QLabel(m_message)),
      m_text(new QLabel(m_message)),
      m_button(new QPushButton(m_message))
{
    auto *busyLayout = new QVBoxLayout(m_busy);
    auto *bar = new QProgressBar(m_busy);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(200);
    bar->setAccessibleName(tr("Loading"));
    auto *said = new QLabel(tr("Loading…"), m_busy);
    said->setProperty("role", QStringLiteral("muted"));
    busyLayout->addStretch();
    busyLayout->addWidget(bar, 0, Qt::AlignHCenter);
    busyLayout->addWidget(said, 0, Qt::AlignHCenter);
    busyLayout->addStretch();

    auto *layout = new QVBoxLayout(m_message);
    layout->setSpacing(8);
    m_heading->setProperty("role", QStringLiteral("heading"));
    for (QLabel *label : {m_heading, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(messageWidth);
    }
    m_text->setProperty("role", QStringLiteral("muted"));
    m_button->setProperty("primary", true);
    layout->addStretch();
    // Without an alignment of their own they are as wide as there is room, up to their maximum, and in the middle.
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action();
    });

    addWidget(m_content);
    addWidget(m_busy);
    addWidget(m_message);
}

void StatePanel::showContent()
{
    m_isBusy = false;
    setCurrentWidget(m_content);
}

void StatePanel::showBusy()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    QTimer::singleShot(patience, this, [this] {
        if (m_isBusy)
            setCurrentWidget(m_busy);
    });
}

void StatePanel::showEmpty(const QString &heading, const QString &text, const QString &button, std::function<void()> action)
{
    showMessage(heading, text, button, std::move(action));
}

void StatePanel::showError(const Error &error, std::function<void()> again)
{
    showMessage(tr("This could not be loaded"), error.message, tr("Try again"), std::move(again));
}

QString StatePanel::heading() const
{
    return currentWidget() == m_message ? m_heading->text() : QString();
}

void StatePanel::showMessage(const QString &heading, const QString &text, const QString &button, std::function<void()> action)
{
    m_isBusy = false;
    m_heading->setText(heading);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_action = std::move(action);
    setCurrentWidget(m_message);
}

} // namespace emesa::ui
