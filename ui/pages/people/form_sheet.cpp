// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/form_sheet.h"

#include "ui/forms/field_form.h"
#include "ui/pages/people/section.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int sheetWidth = 560;

} // namespace

FormSheet::FormSheet(const QString &title, FieldForm *form, const QString &action, QWidget *parent)
    : QDialog(parent), m_form(form), m_column(nullptr), m_trouble(new QLabel(this)), m_action(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setModal(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 24, 24, 16);
    whole->setSpacing(12);
    whole->addWidget(makeHeading(title, "heading", this));
    m_trouble->setProperty("role", QStringLiteral("form-error"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    whole->addWidget(m_trouble);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    m_column->addWidget(form);
    m_column->addStretch();
    scroll->setWidget(body);
    whole->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(new QPushButton(tr("Cancel"), buttons), QDialogButtonBox::RejectRole);
    m_action = new QPushButton(action, buttons);
    m_action->setProperty("primary", true); // before the style looks at it
    m_action->setDefault(true);
    buttons->addButton(m_action, QDialogButtonBox::ActionRole);
    connect(m_action, &QPushButton::clicked, this, &FormSheet::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormSheet::reject);
    connect(form, &FieldForm::submitted, this, &FormSheet::submit);
    whole->addWidget(buttons);
    const int room = parent ? parent->window()->height() - 96 : 640;
    resize(sheetWidth, qBound(240, form->sizeHint().height() + 240, qMax(360, room)));
    form->focusFirst();
}

void FormSheet::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
    const int room = parentWidget() ? parentWidget()->window()->height() - 96 : 640;
    resize(width(), qMin(height() + widget->sizeHint().height(), qMax(360, room)));
}

void FormSheet::refuse(const Error &error)
{
    setBusy(false);
    m_trouble->hide();
    m_form->showError(error);
}

void FormSheet::say(const QString &text)
{
    setBusy(false);
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void FormSheet::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void FormSheet::submit()
{
    if (m_isBusy || !m_form->check())
        return;
    m_trouble->hide();
    setBusy(true);
    emit submitted();
}

void FormSheet::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_action->setEnabled(!isBusy);
    m_form->setEnabled(!isBusy);
}

} // namespace emesa::ui
