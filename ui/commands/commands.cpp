// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commands.h"

#include <QWidget>

#include <algorithm>

namespace emesa::ui {

namespace {

constexpr const char *groupProperty = "commandGroup";
constexpr const char *keywordsProperty = "commandKeywords";
constexpr const char *iconProperty = "commandIcon";

} // namespace

Commands::Commands(QWidget &window, Appearance &appearance, QObject *parent) : QObject(parent), m_window(window), m_appearance(appearance)
{
    connect(&m_appearance, &Appearance::changed, this, [this] {
        for (QAction *action : std::as_const(m_actions))
            dress(action);
    });
}

QAction *Commands::add(const CommandText &text, QObject *owner, std::function<void()> run)
{
    Q_ASSERT_X(!m_actions.contains(text.id), "Commands::add", qPrintable(text.id));
    auto *action = new QAction(text.text, owner);
    action->setObjectName(text.id);
    action->setProperty(groupProperty, text.group);
    action->setProperty(keywordsProperty, text.keywords);
    action->setProperty(iconProperty, text.icon);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setShortcut(keysOf(text));
    connect(action, &QAction::triggered, owner, [run = std::move(run)] { run(); });
    dress(action);
    if (m_isListening)
        m_window.addAction(action);
    m_actions.insert(text.id, action);
    m_known.insert(text.id, text);
    connect(action, &QObject::destroyed, this, [this, id = text.id] {
        m_actions.remove(id);
        emit changed();
    });
    emit changed();
    return action;
}

QList<QAction *> Commands::all() const
{
    QList<QAction *> actions = m_actions.values();
    std::sort(actions.begin(), actions.end(), [](const QAction *one, const QAction *other) {
        const int byGroup = QString::localeAwareCompare(groupOf(one), groupOf(other));
        return byGroup != 0 ? byGroup < 0 : QString::localeAwareCompare(one->text(), other->text()) < 0;
    });
    return actions;
}

void Commands::setRebound(const QHash<QString, QKeySequence> &shortcuts)
{
    m_rebound = shortcuts;
    for (auto it = m_actions.constBegin(); it != m_actions.constEnd(); ++it)
        it.value()->setShortcut(keysOf(m_known.value(it.key())));
    emit changed();
}

void Commands::setListening(bool isListening)
{
    m_isListening = isListening;
    for (QAction *action : std::as_const(m_actions)) {
        if (isListening)
            m_window.addAction(action);
        else
            m_window.removeAction(action);
    }
}

QList<CommandText> Commands::known() const
{
    QList<CommandText> commands = m_known.values();
    std::sort(commands.begin(), commands.end(), [](const CommandText &one, const CommandText &other) {
        const int byGroup = QString::localeAwareCompare(one.group, other.group);
        return byGroup != 0 ? byGroup < 0 : QString::localeAwareCompare(one.text, other.text) < 0;
    });
    return commands;
}

QString Commands::idOf(const QAction *action)
{
    return action->objectName();
}

QString Commands::groupOf(const QAction *action)
{
    return action->property(groupProperty).toString();
}

QString Commands::keywordsOf(const QAction *action)
{
    return action->property(keywordsProperty).toString();
}

void Commands::dress(QAction *action) const
{
    const QString icon = action->property(iconProperty).toString();
    if (!icon.isEmpty())
        action->setIcon(m_appearance.icons().icon(icon));
}

} // namespace emesa::ui
