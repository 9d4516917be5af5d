// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/installation/installation.h"
#include "ui/commands/commands.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace emesa::ui {

/// The commands with their keys, which the person may change. Keys two commands share are said and do not count until
/// one lets go of them. GUI thread; both outlive it.
class ShortcutsPanel : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPanel(Commands &commands, Installation &installation, QWidget *parent = nullptr);

    /// The other commands that have these keys.
    [[nodiscard]] QStringList othersWith(const QString &id, const QKeySequence &keys) const;
    void rebind(const QString &id, const QKeySequence &keys);
    void resetOne(const QString &id);

private:
    void fill();
    void showChosen();
    [[nodiscard]] QString chosen() const;
    void keep(const QMap<QString, QString> &shortcuts);

    Commands &m_commands;
    Installation &m_installation;
    QTableWidget *m_table;
    QKeySequenceEdit *m_keys;
    QLabel *m_note;
    QPushButton *m_reset;
    QPushButton *m_remove;
    bool m_isFilling = false;
};

} // namespace emesa::ui
