// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commands.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace emesa::ui {

/// Ctrl+K: type a few letters of what you want, Enter does it. Finds the enabled commands of a window by text, group
/// and keywords, best match first, and offers to search for what was typed. Child of the window; GUI thread.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Commands &commands, QWidget *window);

    void open();

    /// How well `wanted` fits `text`: 0 not at all, the higher the better. Letters may be left out but not swapped;
    /// whole words and beginnings of words count more.
    [[nodiscard]] static int fit(const QString &wanted, const QString &text);

signals:
    /// Search was chosen instead of a command.
    void searched(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();

    Commands &m_commands;
    QLineEdit *m_input;
    QListWidget *m_list;
};

} // namespace emesa::ui
