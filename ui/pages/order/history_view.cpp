// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/history_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace emesa::ui {

namespace {

constexpr std::array eventTexts = {
    std::pair{"created", QT_TRANSLATE_NOOP("OrderEvents", "Order placed")},
    std::pair{"updated", QT_TRANSLATE_NOOP("OrderEvents", "Order changed")},
    std::pair{"approved", QT_TRANSLATE_NOOP("OrderEvents", "Approved")},
    std::pair{"rejected", QT_TRANSLATE_NOOP("OrderEvents", "Rejected")},
    std::pair{"counter_offer_sent", QT_TRANSLATE_NOOP("OrderEvents", "Offer made")},
    std::pair{"counter_offer_accepted", QT_TRANSLATE_NOOP("OrderEvents", "Offer accepted")},
    std::pair{"counter_offer_declined", QT_TRANSLATE_NOOP("OrderEvents", "Offer declined")},
    std::pair{"payment_confirmed", QT_TRANSLATE_NOOP("OrderEvents", "Paid")},
    std::pair{"machine_assigned", QT_TRANSLATE_NOOP("OrderEvents", "Machine assigned")},
    std::pair{"production_started", QT_TRANSLATE_NOOP("OrderEvents", "Production started")},
    std::pair{"completed", QT_TRANSLATE_NOOP("OrderEvents", "Completed")},
    std::pair{"cancelled", QT_TRANSLATE_NOOP("OrderEvents", "Cancelled")},
    std::pair{"file_added", QT_TRANSLATE_NOOP("OrderEvents", "File added")},
    std::pair{"imported", QT_TRANSLATE_NOOP("OrderEvents", "Taken over from the earlier system")},
};

} // namespace

QString eventText(const QString &action)
{
    for (const auto &[name, text] : eventTexts) {
        if (action == QLatin1String(name))
            return QCoreApplication::translate("OrderEvents", text);
    }
    return tables::Words::named(action.toLatin1().constData());
}

HistoryView::HistoryView(OrderViewModel &order, QWidget *parent)
    : QWidget(parent), m_order(order), m_fold(new QPushButton(this)), m_lines(new QWidget(this)), m_layout(new QVBoxLayout(m_lines))
{
    m_fold->setProperty("link", true);
    m_layout->setContentsMargins(4, 0, 0, 0);
    m_layout->setSpacing(8);
    m_lines->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_lines);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        update();
    });
}

void HistoryView::update()
{
    const auto &events = m_order.events();
    const auto &trouble = m_order.trouble(OrderViewModel::Section::History);
    m_fold->setText(m_isOpen ? tr("History (%1)  ▾").arg(m_order.words().of(int(events.size()))) : tr("History (%1)  ▸").arg(m_order.words().of(int(events.size()))));
    m_lines->setVisible(m_isOpen);
    if (!m_isOpen)
        return;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (trouble) {
        auto *told = new QLabel(trouble->message, m_lines);
        told->setWordWrap(true);
        told->setProperty("role", QStringLiteral("danger"));
        m_layout->addWidget(told);
    }
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        auto *line = new QWidget(m_lines);
        auto *column = new QVBoxLayout(line);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *what = new QLabel(eventText(event->action), line);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        column->addWidget(what);
        const QString when = m_order.words().ago(event->at, m_order.now());
        auto *who = new QLabel(event->actorName.isEmpty() ? when : tr("%1 · %2", "who, when").arg(event->actorName, when), line);
        who->setProperty("role", QStringLiteral("small"));
        who->setTextFormat(Qt::PlainText);
        who->setWordWrap(true);
        who->setToolTip(m_order.words().of(event->at));
        column->addWidget(who);
        m_layout->addWidget(line);
    }
}

} // namespace emesa::ui
