// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include <QEvent>
#include <QGuiApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto shown = 6s;
constexpr auto shownWithButton = 10s;
constexpr int noticeWidth = 380;
constexpr qsizetype mostNotices = 4;

QString detailsOf(const Error &error)
{
    QStringList lines;
    for (const FieldError &field : error.fields)
        lines += field.field + QStringLiteral(": ") + field.message;
    const QString trace = error.details.value(QLatin1String("trace_id")).toString();
    if (!trace.isEmpty())
        lines += QCoreApplication::translate("Notices", "Request id: %1").arg(trace);
    return lines.join(u'\n');
}

} // namespace

Notices::Notices(QWidget *window) : QWidget(window), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    setFixedWidth(noticeWidth);
    window->installEventFilter(this);
    hide();
}

void Notices::tell(const QString &text)
{
    QTimer::singleShot(shown, add(text, false, {}, {}, {}), &QWidget::deleteLater);
}

void Notices::offer(const QString &text, const QString &button, std::function<void()> action)
{
    QTimer::singleShot(shownWithButton, add(text, false, button, std::move(action), {}), &QWidget::deleteLater);
}

bool Notices::undo()
{
    for (int i = m_layout->count() - 1; i >= 0; --i) {
        const QWidget *notice = m_layout->itemAt(i)->widget();
        auto *deed = notice->findChild<QPushButton *>(QStringLiteral("deed"));
        if (!deed || deed->text() != tr("Undo"))
            continue;
        deed->click();
        return true;
    }
    return false;
}

void Notices::trouble(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    add(error.message, true, {}, {}, detailsOf(error));
}

QStringList Notices::texts() const
{
    QStringList texts;
    const auto labels = findChildren<QLabel *>(QStringLiteral("text"));
    for (const QLabel *label : labels)
        texts += label->text();
    return texts;
}

QFrame *Notices::add(const QString &text, bool isTrouble, const QString &button, std::function<void()> action, const QString &details)
{
    while (m_layout->count() >= mostNotices) {
        QWidget *oldest = m_layout->itemAt(0)->widget();
        m_layout->removeWidget(oldest);
        oldest->hide();
        oldest->deleteLater();
    }
    auto *notice = new QFrame(this);
    notice->setProperty("role", isTrouble ? QStringLiteral("error") : QStringLiteral("notice"));
    auto *column = new QVBoxLayout(notice);
    column->setContentsMargins(12, 8, 8, 8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    auto *label = new QLabel(text, notice);
    label->setObjectName(QStringLiteral("text"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    const auto closing = [this, notice] {
        m_layout->removeWidget(notice);
        notice->hide();
        notice->deleteLater();
    };
    if (!button.isEmpty()) {
        auto *deed = new QPushButton(button, notice);
        deed->setObjectName(QStringLiteral("deed"));
        deed->setProperty("link", true);
        connect(deed, &QPushButton::clicked, notice, [closing, action = std::move(action)] {
            closing();
            action();
        });
        row->addWidget(deed);
    }
    if (!details.isEmpty()) {
        auto *more = new QLabel(details, notice);
        more->setProperty("role", QStringLiteral("small"));
        more->setTextFormat(Qt::PlainText);
        more->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        more->setWordWrap(true);
        more->hide();
        auto *unfold = new QPushButton(tr("Details"), notice);
        unfold->setProperty("link", true);
        connect(unfold, &QPushButton::clicked, more, [this, more] {
            more->setVisible(!more->isVisible());
            place();
        });
        auto *copy = new QPushButton(tr("Copy"), notice);
        copy->setProperty("link", true);
        connect(copy, &QPushButton::clicked, notice, [text, details] { QGuiApplication::clipboard()->setText(QString(text + u'\n' + details)); });
        auto *under = new QHBoxLayout;
        under->addWidget(unfold);
        under->addWidget(copy);
        under->addStretch();
        column->addLayout(under);
        column->addWidget(more);
    }
    auto *close = new QPushButton(QStringLiteral("×"), notice);
    close->setProperty("link", true);
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QPushButton::clicked, notice, closing);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(notice, &QObject::destroyed, this, [this] { QTimer::singleShot(0, this, &Notices::place); });
    m_layout->addWidget(notice);
    place();
    return notice;
}

bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

bool Notices::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    // What was added knows its height only when it has been styled.
    if (event->type() == QEvent::LayoutRequest)
        place();
    return isTaken;
}

void Notices::place()
{
    setVisible(m_layout->count() > 0);
    adjustSize();
    move(16, parentWidget()->height() - height() - 40); // below the sidebar's last button, where nothing else is pressed
    raise();
}

} // namespace emesa::ui
