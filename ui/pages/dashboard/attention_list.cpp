// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/attention_list.h"

#include "models/views/dashboard_view_model.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

QLabel *makeText(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

AttentionList::AttentionList(const tables::Words &words, QWidget *parent) : QFrame(parent), m_words(words), m_layout(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Needs attention"));
    m_layout->setContentsMargins(16, 12, 16, 16);
    m_layout->setSpacing(12);
    m_layout->addWidget(makeText(tr("Needs attention"), "heading", this));
}

void AttentionList::show(const QList<api::DashboardItem> &items, Timestamp now)
{
    if (m_rows) {
        m_layout->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater(); // one of its buttons may be what is being clicked
    }
    m_count = int(items.size());
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    if (items.isEmpty())
        rows->addWidget(makeText(tr("Nothing waits. Well done."), "muted", m_rows));
    for (const api::DashboardItem &item : items)
        rows->addWidget(rowOf(item, now));
    rows->addStretch();
    m_layout->addWidget(m_rows, 1);
}

QWidget *AttentionList::rowOf(const api::DashboardItem &item, Timestamp now)
{
    const QString deed = tables::Words::named(item.action.toLatin1().constData());
    auto *row = new QWidget(m_rows);
    auto *button = new QPushButton(deed.isEmpty() ? tr("Open order") : deed, row);
    button->setAccessibleName(tr("%1, %2", "step, part").arg(button->text(), item.partId));
    button->setAccessibleDescription(DashboardViewModel::reasonText(item.reason));
    connect(button, &QPushButton::clicked, this, [this, order = item.order] { emit opened(order); });

    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeText(item.clientName.isEmpty() ? item.partId : tr("%1 · %2", "part, client").arg(item.partId, item.clientName), "text", row));
    const char *role = item.reason == QLatin1String("late") ? "danger" : "muted";
    layout->addWidget(makeText(tr("%1, %2", "reason, since when").arg(DashboardViewModel::reasonText(item.reason), m_words.ago(item.since, now)), role, row));
    layout->addWidget(button, 0, Qt::AlignLeft);
    return row;
}

} // namespace emesa::ui
