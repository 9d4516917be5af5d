// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commands.h"

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace emesa::ui {

/// All shortcuts that work now, by group, over the window; any click beside it, Esc or ? closes it. Child of the window;
/// the commands outlive it. GUI thread.
class ShortcutOverlay : public QFrame
{
    Q_OBJECT

public:
    ShortcutOverlay(Commands &commands, QWidget *window);

    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();

    Commands &m_commands;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace emesa::ui
