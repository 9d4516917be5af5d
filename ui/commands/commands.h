// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

namespace emesa::ui {

/// What a command is called and how it is reached.
struct CommandText
{
    QString id;                ///< "orders.new": stable, the key of a rebound shortcut
    QString text;              ///< translated, as a menu would say it
    QString icon = {};         ///< name in resources/icons
    QKeySequence shortcut = {};
    QString group = {};        ///< translated heading in the palette and the list of shortcuts
    QString keywords = {};     ///< further words it is found by
};

/// Everything the person at the window can do now, one QAction each: menus, tool bars, buttons, shortcuts and the
/// command palette show the same object, so what is disabled or renamed is so everywhere. A page adds its own while
/// it is shown; they go with the page. Belongs to a window; GUI thread.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work in `window`. Both outlive this.
    Commands(QWidget &window, Appearance &appearance, QObject *parent = nullptr);

    /// A new command that runs `run` and lives as long as `owner`. Ids are unique in a window.
    QAction *add(const CommandText &text, QObject *owner, std::function<void()> run);

    [[nodiscard]] QAction *find(const QString &id) const { return m_actions.value(id); }
    /// All of them, by group and text.
    [[nodiscard]] QList<QAction *> all() const;

    /// Shortcuts the person chose instead, by id; an empty sequence takes one away.
    void setRebound(const QHash<QString, QKeySequence> &shortcuts);
    /// Whether shortcuts do anything; not while somebody else than the commands' person may sit at the window.
    void setListening(bool isListening);

    /// Every command there was in this window so far, also those of pages that are not shown now: what shortcuts can
    /// be chosen for. By group and text.
    [[nodiscard]] QList<CommandText> known() const;
    /// The keys of a known command now: the chosen ones, or its own.
    [[nodiscard]] QKeySequence keysOf(const CommandText &command) const { return m_rebound.value(command.id, command.shortcut); }

    [[nodiscard]] static QString idOf(const QAction *action);
    [[nodiscard]] static QString groupOf(const QAction *action);
    [[nodiscard]] static QString keywordsOf(const QAction *action);

signals:
    void changed();

private:
    void dress(QAction *action) const;

    QWidget &m_window;
    Appearance &m_appearance;
    QHash<QString, QAction *> m_actions;
    QHash<QString, CommandText> m_known;
    QHash<QString, QKeySequence> m_rebound;
    bool m_isListening = true;
};

} // namespace emesa::ui
