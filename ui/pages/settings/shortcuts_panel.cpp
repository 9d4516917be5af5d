// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/shortcuts_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int leastHeight = 280;

} // namespace

ShortcutsPanel::ShortcutsPanel(Commands &commands, Installation &installation, QWidget *parent)
    : QWidget(parent), m_commands(commands), m_installation(installation), m_table(new QTableWidget(this)), m_keys(new QKeySequenceEdit(this)),
      m_note(new QLabel(this)), m_reset(new QPushButton(tr("As it was"), this)), m_remove(new QPushButton(tr("No keys"), this))
{
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Where"), tr("Keys")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(leastHeight);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_keys->setAccessibleName(tr("New keys for the chosen command"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *label = new QLabel(tr("New keys"), this);
    label->setBuddy(m_keys);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ShortcutsPanel::showChosen);
    for (QLineEdit *input : m_keys->findChildren<QLineEdit *>()) // what has the focus inside
        input->setAccessibleName(m_keys->accessibleName());
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!chosen().isEmpty() && !m_keys->keySequence().isEmpty())
            rebind(chosen(), m_keys->keySequence());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { rebind(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { resetOne(chosen()); });
    connect(&m_commands, &Commands::changed, this, &ShortcutsPanel::fill);
    fill();
}

QString ShortcutsPanel::chosen() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    return item ? item->data(idRole).toString() : QString();
}

QStringList ShortcutsPanel::othersWith(const QString &id, const QKeySequence &keys) const
{
    QStringList others;
    const auto known = m_commands.known();
    for (const CommandText &command : known) {
        if (command.id != id && !keys.isEmpty() && m_commands.keysOf(command) == keys)
            others.append(command.text);
    }
    return others;
}

void ShortcutsPanel::fill()
{
    if (m_isFilling)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const QString before = chosen();
    const auto known = m_commands.known();
    m_table->setRowCount(int(known.size()));
    int row = 0, at = 0;
    for (const CommandText &command : known) {
        const QKeySequence keys = m_commands.keysOf(command);
        const QStringList others = othersWith(command.id, keys);
        const QString text = keys.toString(QKeySequence::NativeText);
        auto *name = new QTableWidgetItem(command.text);
        name->setData(idRole, command.id);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, new QTableWidgetItem(command.group));
        m_table->setItem(row, 2, new QTableWidgetItem(others.isEmpty() ? text : tr("%1 ⚠ taken twice").arg(text)));
        if (command.id == before)
            at = row;
        ++row;
    }
    m_table->setCurrentCell(at, 0);
    showChosen();
}

void ShortcutsPanel::showChosen()
{
    const QString id = chosen();
    QKeySequence keys;
    const auto known = m_commands.known();
    for (const CommandText &command : known) {
        if (command.id == id)
            keys = m_commands.keysOf(command);
    }
    m_keys->setKeySequence(keys);
    m_reset->setEnabled(reboundOf(m_installation.settings()).contains(id));
    m_remove->setEnabled(!keys.isEmpty());
    const QStringList others = othersWith(id, keys);
    m_note->setText(others.isEmpty() ? QString()
                                     : tr("“%1” has the same keys, so neither answers while both are there. Choose others for one of them.").arg(others.join(QStringLiteral(", "))));
    m_note->setProperty("role", QStringLiteral("field-error"));
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
    m_note->setVisible(!others.isEmpty());
}

void ShortcutsPanel::rebind(const QString &id, const QKeySequence &keys)
{
    auto shortcuts = reboundOf(m_installation.settings());
    shortcuts.insert(id, keys.toString(QKeySequence::PortableText));
    keep(shortcuts);
}

void ShortcutsPanel::resetOne(const QString &id)
{
    auto shortcuts = reboundOf(m_installation.settings());
    shortcuts.remove(id);
    keep(shortcuts);
}

void ShortcutsPanel::keep(const QMap<QString, QString> &shortcuts)
{
    ClientSettings settings = m_installation.settings();
    setRebound(settings, shortcuts);
    if (Status kept = m_installation.change(settings); !kept) {
        m_note->setText(kept.error().message);
        m_note->show();
    }
}

} // namespace emesa::ui
