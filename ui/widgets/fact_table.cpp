// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include "ui/widgets/breakable_text.h"

#include <QGridLayout>
#include <QLabel>

namespace emesa::ui {

namespace {

constexpr int longestBeside = 40; ///< letters

} // namespace

void FactTable::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts && layout())
        return;
    m_facts = facts;
    const auto before = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const Qt::Alignment side = m_align == Align::Right ? Qt::AlignRight : Qt::AlignLeft;
    int row = 0;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *name = new QLabel(fact.name, this);
        name->setProperty("role", QStringLiteral("muted"));
        auto *value = new QLabel(breakable(fact.value), this);
        value->setMinimumWidth(1); // narrower than its longest word
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setAlignment(side | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(tr("%1: %2", "name, value").arg(fact.name, fact.value));
        if (fact.isStrong)
            value->setProperty("role", QStringLiteral("heading"));
        // A long text has the whole width, below its name.
        if (m_align == Align::Left && fact.value.size() > longestBeside) {
            grid->addWidget(name, row++, 0, 1, 2);
            grid->addWidget(value, row++, 0, 1, 2);
        } else {
            grid->addWidget(name, row, 0, Qt::AlignTop);
            grid->addWidget(value, row++, 1);
        }
        if (fact.note.isEmpty())
            continue;
        auto *note = new QLabel(breakable(fact.note), this);
        note->setMinimumWidth(1);
        note->setTextFormat(Qt::PlainText);
        note->setProperty("role", QStringLiteral("small"));
        note->setWordWrap(true);
        note->setAlignment(side);
        grid->addWidget(note, row++, 0, 1, 2);
    }
}

} // namespace emesa::ui
