// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/section.h"

#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace emesa::ui {

void Section::permit(QAction *action, const QString &whyNot)
{
    if (!action)
        return;
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot.isEmpty() ? action->text() : whyNot);
}

void Section::fillButtons(QWidget *bar, const QList<QAction *> &actions, const QStringList &direct)
{
    while (QLayoutItem *item = bar->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [bar] {
        auto *button = new QToolButton(bar);
        button->setProperty("role", QStringLiteral("button"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        bar->layout()->addWidget(button);
        return button;
    };
    auto *menu = new QMenu(bar);
    menu->setToolTipsVisible(true);
    for (QAction *action : actions) {
        if (direct.contains(Commands::idOf(action)))
            add()->setDefaultAction(action);
        else
            menu->addAction(action);
    }
    QToolButton *more = add();
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    connect(more, &QObject::destroyed, menu, &QObject::deleteLater);
}

void Section::showButtons(QWidget *bar)
{
    const auto buttons = bar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setVisible(!button->defaultAction() || button->defaultAction()->isVisible());
}

QWidget *makeHeading(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

void setRole(QWidget *label, const char *role)
{
    label->setProperty("role", QString::fromLatin1(role));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace emesa::ui
