// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_zone.h"

#include "ui/theme/appearance.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int iconSize = 32;

} // namespace

DropZone::DropZone(const QString &heading, const QString &text, const QString &button, Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_heading(new QLabel(heading, this)), m_text(new QLabel(text, this)), m_button(new QPushButton(button, this))
{
    setProperty("role", QStringLiteral("drop"));
    setAcceptDrops(true);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_text->setProperty("role", QStringLiteral("muted"));
    for (QLabel *label : {m_heading, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    const auto dress = [this, &appearance] { m_icon->setPixmap(appearance.icons().icon(QStringLiteral("upload"), ColorToken::Accent).pixmap(iconSize)); };
    dress();
    connect(&appearance, &Appearance::changed, this, dress);
    connect(m_button, &QPushButton::clicked, this, &DropZone::chooseWanted);
}

void DropZone::setHovered(bool isHovered)
{
    if (property("hovered").toBool() == isHovered)
        return;
    setProperty("hovered", isHovered);
    style()->unpolish(this);
    style()->polish(this);
}

void DropZone::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void DropZone::setCompact(bool isCompact)
{
    m_icon->setVisible(!isCompact);
    m_text->setVisible(!isCompact);
}

QStringList DropZone::filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *event)
{
    QFrame::dragLeaveEvent(event);
    setHovered(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setHovered(false);
    event->acceptProposedAction();
    emit dropped(filesIn(event->mimeData()));
}

} // namespace emesa::ui
