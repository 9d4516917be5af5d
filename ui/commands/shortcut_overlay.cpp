// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/shortcut_overlay.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace emesa::ui {

namespace {

constexpr int overlayWidth = 760;

} // namespace

ShortcutOverlay::ShortcutOverlay(Commands &commands, QWidget *window) : QFrame(window), m_commands(commands), m_layout(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("notice"));
    setAccessibleName(tr("Keyboard shortcuts"));
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(24, 16, 24, 16);
    m_layout->setSpacing(12);
    auto *heading = new QLabel(tr("Keyboard shortcuts"), this);
    heading->setProperty("role", QStringLiteral("heading"));
    m_layout->addWidget(heading);
    hide();
}

void ShortcutOverlay::open()
{
    if (isVisible()) {
        hide();
        return;
    }
    fill();
    const QWidget *window = parentWidget();
    const int width = std::min(overlayWidth, window->width() - 48);
    const int height = std::min(window->height() - 96, m_content->sizeHint().height() + 96);
    setGeometry((window->width() - width) / 2, 56, width, height);
    m_before = window->focusWidget();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void ShortcutOverlay::fill()
{
    if (auto *before = findChild<QScrollArea *>())
        delete before;
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(area);
    area->viewport()->setAutoFillBackground(false);
    auto *columns = new QGridLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setHorizontalSpacing(32);
    columns->setVerticalSpacing(4);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(2, 1);

    QList<QAction *> actions = m_commands.all();
    actions.removeIf([](const QAction *action) { return action->shortcut().isEmpty() || !action->isEnabled(); });
    // Two columns, broken between groups as near the middle as can be.
    qsizetype middle = actions.size();
    for (qsizetype i = 1; i < actions.size(); ++i) {
        const bool beginsGroup = Commands::groupOf(actions[i]) != Commands::groupOf(actions[i - 1]);
        if (beginsGroup && std::abs(2 * i - actions.size()) < std::abs(2 * middle - actions.size()))
            middle = i;
    }
    int row = 0, side = 0;
    QString group;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QAction *action = actions[i];
        if (Commands::groupOf(action) != group || i == 0) {
            group = Commands::groupOf(action);
            if (i == middle) {
                side = 1;
                row = 0;
            }
            auto *title = new QLabel(group, m_content);
            title->setProperty("role", QStringLiteral("muted"));
            title->setContentsMargins(0, row == 0 ? 0 : 12, 0, 0);
            columns->addWidget(title, row++, side * 2, 1, 2);
        }
        auto *what = new QLabel(action->text(), m_content);
        what->setWordWrap(true);
        auto *keys = new QLabel(action->shortcut().toString(QKeySequence::NativeText), m_content);
        keys->setAlignment(Qt::AlignRight | Qt::AlignTop);
        keys->setProperty("role", QStringLiteral("key"));
        columns->addWidget(what, row, side * 2);
        columns->addWidget(keys, row++, side * 2 + 1);
    }
    columns->setRowStretch(columns->rowCount(), 1);
    area->setWidget(m_content);
    m_content->setAutoFillBackground(false); // which setWidget() switches on
    m_layout->addWidget(area, 1);
}

void ShortcutOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Question)
        hide();
    else
        QFrame::keyPressEvent(event);
    if (!isVisible() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ShortcutOverlay::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        hide();
}

} // namespace emesa::ui
