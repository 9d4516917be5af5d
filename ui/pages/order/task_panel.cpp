// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/task_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int contentPlace = 2; ///< below heading and text

} // namespace

TaskPanel::TaskPanel(const Task &task, QWidget *parent)
    : QWidget(parent), m_trouble(new QLabel(this)), m_action(new QPushButton(task.action, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *heading = new QLabel(task.title, this);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto *text = new QLabel(task.text, this);
    text->setProperty("role", QStringLiteral("muted"));
    text->setWordWrap(true);
    text->setVisible(!task.text.isEmpty());
    layout->addWidget(text);
    m_trouble->setProperty("role", QStringLiteral("danger"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    m_action->setProperty(task.isDangerous ? "danger" : "primary", true);
    layout->addWidget(m_action);
    auto *back = new QPushButton(tr("Back"), this);
    layout->addWidget(back);
    connect(m_action, &QPushButton::clicked, this, &TaskPanel::act);
    connect(back, &QPushButton::clicked, this, &TaskPanel::left);
}

void TaskPanel::setForm(FieldForm *form, Run run)
{
    setContent(form, std::move(run));
    m_form = form;
    connect(form, &FieldForm::submitted, this, &TaskPanel::act);
}

void TaskPanel::setContent(QWidget *content, Run run)
{
    m_content = content;
    m_run = std::move(run);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(contentPlace, content);
    setTabOrder(content, m_action);
}

void TaskPanel::setActionEnabled(bool isEnabled)
{
    m_isAllowed = isEnabled;
    m_action->setEnabled(isEnabled && !m_isBusy);
}

void TaskPanel::setActionText(const QString &text)
{
    m_action->setText(text);
}

void TaskPanel::begin()
{
    if (m_form)
        m_form->focusFirst();
    else if (m_content)
        m_content->setFocus(Qt::OtherFocusReason);
}

void TaskPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void TaskPanel::act()
{
    if (m_isBusy || !m_isAllowed || (m_form && !m_form->check()))
        return;
    m_isBusy = true;
    m_action->setEnabled(false);
    m_trouble->hide();
    remote::whenDone(m_run(), this, [this](const Result<Deed> &result) {
        m_isBusy = false;
        m_action->setEnabled(m_isAllowed);
        if (result) {
            emit done(result->isKept);
        } else if (m_form) {
            m_form->showError(result.error());
        } else {
            m_trouble->setText(result.error().message);
            m_trouble->show();
        }
    });
}

} // namespace emesa::ui
