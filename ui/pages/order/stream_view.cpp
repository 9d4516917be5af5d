// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/stream_view.h"

#include "models/tables/remote_table.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/breakable_text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int entriesAtFirst = 80;
constexpr int indent = 48; ///< by which the two sides stand apart
constexpr int atEnd = 24;  ///< pixels from the end that still count as the end

QLabel *label(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(breakable(text), parent);
    label->setMinimumWidth(1);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

QDate dayOf(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms).toLocalTime().date();
}

struct OfferLook
{
    QString word;
    tables::Tone tone;
    QString icon;
};

OfferLook lookOf(OfferState state)
{
    switch (state) {
    case OfferState::Open: return {StreamView::tr("Open"), tables::Tone::Info, QStringLiteral("clock")};
    case OfferState::Accepted: return {StreamView::tr("Accepted"), tables::Tone::Success, QStringLiteral("check")};
    case OfferState::Declined: return {StreamView::tr("Declined"), tables::Tone::Danger, QStringLiteral("cross")};
    case OfferState::Expired: return {StreamView::tr("Expired"), tables::Tone::Muted, QStringLiteral("clock")};
    case OfferState::Superseded: break;
    }
    return {StreamView::tr("Superseded"), tables::Tone::Muted, QStringLiteral("forward")};
}

bool isOver(OfferState state)
{
    return state == OfferState::Expired || state == OfferState::Superseded;
}

} // namespace

QString differenceText(const OfferDifference &difference, const QString &currency, const tables::Words &words)
{
    if (difference.minor == 0 && !difference.days)
        return StreamView::tr("the same price");
    QStringList parts;
    if (difference.minor == 0) {
        parts += StreamView::tr("the same price");
    } else {
        const QString sign = difference.minor < 0 ? QStringLiteral("−") : QStringLiteral("+");
        const qint64 permille = std::abs(difference.permille);
        const QString percent = words.locale().toString(permille / 10) + words.locale().decimalPoint() + words.locale().toString(permille % 10);
        parts += StreamView::tr("%1%2 (%1%3 %)", "sign, money, percent")
                     .arg(sign, words.money(Amount{std::abs(difference.minor)}, currency), percent);
    }
    if (difference.days) {
        const int days = std::abs(*difference.days);
        parts += *difference.days == 0 ? StreamView::tr("the same lead time")
            : *difference.days < 0     ? StreamView::tr("%n day(s) sooner", nullptr, days)
                                       : StreamView::tr("%n day(s) later", nullptr, days);
    }
    return parts.join(QStringLiteral(" · "));
}

StreamView::StreamView(OrderViewModel &order, const Appearance &appearance, QWidget *parent)
    : QScrollArea(parent),
      m_order(order),
      m_appearance(appearance),
      m_content(new QWidget(this)),
      m_layout(new QVBoxLayout(m_content)),
      m_earlier(new QPushButton(m_content)),
      m_most(entriesAtFirst)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Conversation"));
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(8);
    m_earlier->setProperty("link", true);
    m_earlier->hide();
    m_layout->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_layout->addStretch();
    setWidget(m_content);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_most += entriesAtFirst;
        update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_isAtEnd = value >= verticalScrollBar()->maximum() - atEnd; });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_isAtEnd)
            verticalScrollBar()->setValue(maximum);
    });
}

void StreamView::update()
{
    if (m_about != m_order.id()) {
        m_about = m_order.id();
        m_most = entriesAtFirst;
        m_isAtEnd = true;
        m_unfolded.clear();
    }
    QList<StreamEntry> entries = m_order.stream();
    const qsizetype hidden = std::max<qsizetype>(0, entries.size() - m_most);
    entries.remove(0, hidden);
    m_earlier->setVisible(hidden > 0);
    m_earlier->setText(tr("Show %n earlier entry(s)", nullptr, int(std::min<qsizetype>(hidden, entriesAtFirst))));

    // What looks as before keeps its widget; days are told between entries.
    QHash<QString, Shown> before = std::exchange(m_shown, {});
    int at = 1;
    const auto place = [&](const QString &key, const QString &print, const std::function<QWidget *()> &make) {
        Shown shown = before.take(key);
        if (shown.widget && shown.print == print) {
            m_layout->removeWidget(shown.widget);
        } else {
            delete shown.widget;
            shown = {make(), print};
        }
        m_layout->insertWidget(at++, shown.widget);
        m_shown.insert(key, shown);
    };
    QDate day;
    for (const StreamEntry &entry : std::as_const(entries)) {
        if (const QDate its = dayOf(entry.at); its != day) {
            day = its;
            const QString text = m_order.words().locale().toString(day, QLocale::LongFormat);
            place(QStringLiteral("day") + day.toString(Qt::ISODate), text, [&] { return makeLine(text, QStringLiteral("small")); });
        }
        place(entry.key, printOf(entry), [&] { return make(entry); });
    }
    for (const Shown &gone : std::as_const(before))
        delete gone.widget;
}

QStringList StreamView::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *widget = m_layout->itemAt(i)->widget();
        if (!widget || widget == m_earlier)
            continue;
        QStringList words;
        const auto labels = widget->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words += label->text();
        if (const auto *own = qobject_cast<const QLabel *>(widget))
            words += own->text();
        const auto folded = widget->findChildren<QPushButton *>();
        for (const QPushButton *button : folded)
            words += button->text();
        texts += words.join(u' ');
    }
    return texts;
}

void StreamView::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = m_isAtEnd;
    QScrollArea::resizeEvent(event);
    if (wasAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_isAtEnd = wasAtEnd;
}

QWidget *StreamView::make(const StreamEntry &entry)
{
    switch (entry.kind) {
    case StreamEntry::Kind::Offer: return makeOffer(entry);
    case StreamEntry::Kind::Message: return makeBubble(entry);
    case StreamEntry::Kind::Waiting: return makeWaiting(entry);
    case StreamEntry::Kind::System: return makeLine(entry.text, QStringLiteral("muted"));
    case StreamEntry::Kind::Target: break;
    }
    const Order &order = m_order.order();
    const QString target = m_order.words().money(order.targetPrice.value_or(Amount()), order.currency);
    return makeLine(entry.isOwn ? tr("You asked for %1", "target price").arg(target) : tr("%1 asked for %2", "client, target price").arg(order.clientName, target),
                    QStringLiteral("muted"));
}

QWidget *StreamView::makeLine(const QString &text, const QString &role)
{
    auto *line = label(text, role, m_content);
    line->setAlignment(Qt::AlignHCenter);
    return line;
}

QWidget *StreamView::makeBubble(const StreamEntry &entry)
{
    auto *row = new QWidget(m_content);
    auto *outer = new QHBoxLayout(row);
    outer->setContentsMargins(entry.isOwn ? indent : 0, 0, entry.isOwn ? 0 : indent, 0);
    auto *bubble = new QFrame(row);
    bubble->setProperty("role", entry.isOwn ? QStringLiteral("own-message") : QStringLiteral("message"));
    auto *column = new QVBoxLayout(bubble);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(label(tr("%1 · %2", "sender, time").arg(senderOf(entry), timeOf(entry.at)), QStringLiteral("small"), bubble));
    auto *text = label(entry.text, {}, bubble);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    outer->addWidget(bubble);
    return row;
}

QWidget *StreamView::makeWaiting(const StreamEntry &entry)
{
    auto *row = new QWidget(m_content);
    auto *outer = new QHBoxLayout(row);
    outer->setContentsMargins(indent, 0, 0, 0);
    auto *bubble = new QFrame(row);
    bubble->setProperty("role", entry.refusal ? QStringLiteral("refused-message") : QStringLiteral("waiting-message"));
    auto *column = new QVBoxLayout(bubble);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(label(entry.refusal ? tr("Not carried out") : tr("Waiting to be sent · %1").arg(timeOf(entry.at)), QStringLiteral("small"), bubble));
    column->addWidget(label(entry.text, {}, bubble));
    if (entry.refusal) {
        column->addWidget(label(entry.refusal->message, QStringLiteral("danger"), bubble));
        auto *buttons = new QHBoxLayout;
        auto *retry = new QPushButton(tr("Try again"), bubble);
        auto *drop = new QPushButton(tr("Discard"), bubble);
        const QString id = entry.key.mid(QStringLiteral("waiting").size());
        connect(retry, &QPushButton::clicked, this, [this, id] { m_order.retryWaiting(id); });
        connect(drop, &QPushButton::clicked, this, [this, id] { m_order.discardWaiting(id); });
        buttons->addWidget(retry);
        buttons->addWidget(drop);
        buttons->addStretch();
        column->addLayout(buttons);
    }
    outer->addWidget(bubble);
    return row;
}

QWidget *StreamView::makeOffer(const StreamEntry &entry)
{
    const OfferStep &step = *entry.offer;
    const Offer &offer = step.offer;
    const tables::Words &words = m_order.words();
    const QString price = words.money(offer.amount, offer.currency);
    const OfferLook look = lookOf(step.state);
    const QString name = tr("Offer %1").arg(offer.seq);

    auto *row = new QWidget(m_content);
    auto *outer = new QHBoxLayout(row);
    outer->setContentsMargins(0, 0, 0, 0);
    if (isOver(step.state) && !m_unfolded.contains(entry.key)) {
        auto *fold = new QPushButton(tr("%1 · %2 · %3 · %4  ▸", "offer, price, sender, state").arg(name, price, senderOf(entry), look.word), row);
        fold->setProperty("link", true);
        fold->setAccessibleDescription(tr("Unfolds the offer"));
        connect(fold, &QPushButton::clicked, this, [this, key = entry.key] {
            m_unfolded.insert(key);
            // The button that was pressed is replaced; not while it tells of it.
            QTimer::singleShot(0, this, [this] { update(); });
        });
        outer->addStretch();
        outer->addWidget(fold);
        outer->addStretch();
        return row;
    }
    auto *card = new QFrame(row);
    card->setProperty("role", step.state == OfferState::Open ? QStringLiteral("open-offer") : QStringLiteral("offer"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("%1 · %2 · %3", "offer, sender, time").arg(name, senderOf(entry), timeOf(entry.at)), QStringLiteral("small"), card), 1);
    auto *badge = new Badge(m_appearance, card);
    badge->show(look.word, look.tone, look.icon);
    head->addWidget(badge, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *terms = new QHBoxLayout;
    terms->setSpacing(12);
    auto *amount = label(price, QStringLiteral("title"), card);
    amount->setWordWrap(false);
    amount->setMinimumWidth(0);
    terms->addWidget(amount);
    if (offer.leadTimeDays) {
        auto *days = label(tr("%n day(s)", nullptr, *offer.leadTimeDays), QStringLiteral("heading"), card);
        days->setWordWrap(false);
        days->setMinimumWidth(0);
        terms->addWidget(days, 0, Qt::AlignBottom);
    }
    terms->addStretch();
    column->addLayout(terms);
    if (step.change)
        column->addWidget(label(tr("%1 to the offer before", "difference").arg(differenceText(*step.change, offer.currency, words)), QStringLiteral("muted"), card));
    if (!offer.note.isEmpty())
        column->addWidget(label(offer.note, {}, card));
    if (offer.expiresAt)
        column->addWidget(label(step.state == OfferState::Expired ? tr("Expired %1").arg(words.of(*offer.expiresAt)) : tr("Valid until %1").arg(words.of(*offer.expiresAt)),
                                QStringLiteral("small"), card));
    card->setAccessibleName(tr("%1: %2, %3", "offer, price, state").arg(name, price, look.word));
    outer->addWidget(card);
    return row;
}

QString StreamView::printOf(const StreamEntry &entry) const
{
    QString print = entry.text;
    if (entry.kind == StreamEntry::Kind::Target && m_order.order().targetPrice)
        print = m_order.order().targetPrice->toString();
    if (entry.offer)
        print += QStringLiteral("/%1/%2").arg(int(entry.offer->state)).arg(m_unfolded.contains(entry.key));
    if (entry.refusal)
        print += entry.refusal->message;
    return print;
}

QString StreamView::senderOf(const StreamEntry &entry) const
{
    if (entry.isOwn)
        return tr("You");
    if (entry.role == QLatin1String("client"))
        return m_order.order().clientName;
    if (entry.role == QLatin1String("supplier"))
        return entry.sender;
    return m_order.side() == Side::Staff && !entry.sender.isEmpty() ? entry.sender : tr("The shop");
}

QString StreamView::timeOf(Timestamp moment) const
{
    return m_order.words().locale().toString(QDateTime::fromMSecsSinceEpoch(moment.ms).toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace emesa::ui
