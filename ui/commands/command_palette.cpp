// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace emesa::ui {

namespace {

constexpr int actionRole = Qt::UserRole;
constexpr int paletteWidth = 560;
constexpr int paletteHeight = 380;

} // namespace

CommandPalette::CommandPalette(Commands &commands, QWidget *window)
    : QFrame(window), m_commands(commands), m_input(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setProperty("role", QStringLiteral("notice"));
    setAccessibleName(tr("Command palette"));
    m_input->setPlaceholderText(tr("Search or do anything"));
    m_input->setAccessibleName(tr("Search or do anything"));
    m_input->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    const int width = std::min(paletteWidth, window->width() - 32);
    setGeometry((window->width() - width) / 2, 48, width, std::min(paletteHeight, window->height() - 96));
    m_input->clear();
    fill();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

int CommandPalette::fit(const QString &wanted, const QString &text)
{
    if (wanted.isEmpty())
        return 1;
    int score = 0;
    qsizetype from = 0, last = -1;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        const qsizetype at = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        const bool beginsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        score += at == last + 1 ? 4 : beginsWord ? 3 : 1;
        last = at;
        from = at + 1;
    }
    if (text.contains(wanted, Qt::CaseInsensitive))
        score += 100;
    return score;
}

void CommandPalette::fill()
{
    struct Hit
    {
        QAction *action;
        int score;
    };
    const QString wanted = m_input->text().trimmed();
    QList<Hit> hits;
    const auto actions = m_commands.all();
    for (QAction *action : actions) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        const int byText = fit(wanted, action->text());
        const int byKeywords = wanted.isEmpty() ? 0 : fit(wanted, Commands::groupOf(action) + u' ' + Commands::keywordsOf(action)) / 2;
        if (const int score = std::max(byText, byKeywords); score > 0)
            hits.append({action, score});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &one, const Hit &other) { return one.score > other.score; });

    m_list->clear();
    for (const Hit &hit : std::as_const(hits)) {
        const QString shortcut = hit.action->shortcut().toString(QKeySequence::NativeText);
        QString text = hit.action->text();
        if (!Commands::groupOf(hit.action).isEmpty())
            text = Commands::groupOf(hit.action) + QStringLiteral("  ›  ") + text;
        if (!shortcut.isEmpty())
            text += QStringLiteral("    ") + shortcut;
        auto *item = new QListWidgetItem(hit.action->icon(), text, m_list);
        item->setData(actionRole, QVariant::fromValue(QPointer<QAction>(hit.action)));
    }
    if (!wanted.isEmpty())
        new QListWidgetItem(tr("Search orders for “%1”").arg(wanted), m_list);
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto action = item->data(actionRole).value<QPointer<QAction>>();
    const bool isSearch = !item->data(actionRole).isValid();
    const QString wanted = m_input->text().trimmed();
    hide();
    if (action)
        action->trigger();
    else if (isSearch)
        emit searched(wanted);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_list->underMouse()) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape: hide(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        case Qt::Key_Down: m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1)); return true;
        case Qt::Key_Up: m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0)); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace emesa::ui
