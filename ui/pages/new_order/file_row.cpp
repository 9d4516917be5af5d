// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/new_order/file_row.h"

#include "ui/theme/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

using remote::UploadState;

constexpr int iconSize = 24;
constexpr int parts = 1000; ///< of the bar

bool mayGoOn(const NewOrderViewModel::File &file)
{
    return file.trouble || file.state == UploadState::Paused || file.state == UploadState::Failed;
}

} // namespace

FileRow::FileRow(Appearance &appearance, const tables::Words &words, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_words(words), m_icon(new QLabel(this)), m_name(new QLabel(this)), m_state(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_turn(new QToolButton(this)), m_remove(new QToolButton(this))
{
    setProperty("role", QStringLiteral("row"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(80);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_bar->setRange(0, parts);
    m_bar->setTextVisible(false);
    m_bar->setProperty("thin", true);
    m_remove->setAutoRaise(true);
    m_turn->setAutoRaise(true);
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(m_name);
    text->addWidget(m_bar);
    text->addWidget(m_state);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addLayout(text, 1);
    layout->addWidget(m_turn);
    layout->addWidget(m_remove);
    connect(m_turn, &QToolButton::clicked, this, [this] {
        if (m_file && mayGoOn(*m_file))
            emit resumeWanted();
        else
            emit pauseWanted();
    });
    connect(m_remove, &QToolButton::clicked, this, &FileRow::removeWanted);
    connect(&appearance, &Appearance::changed, this, &FileRow::dress);
}

void FileRow::show(const NewOrderViewModel::File &file)
{
    m_file = file;
    m_name->setText(file.file.name);
    m_name->setToolTip(file.file.path);
    const bool isThere = file.isThere();
    m_bar->setVisible(!isThere && !file.trouble);
    m_bar->setValue(file.file.size > 0 ? int(file.sent * parts / file.file.size) : 0);
    m_bar->setAccessibleName(tr("Upload of %1").arg(file.file.name));
    m_state->setText(file.trouble ? file.trouble->message : progressOf(file, m_words));
    m_state->setProperty("role", file.trouble ? QStringLiteral("field-error") : QStringLiteral("small"));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_turn->setVisible(!isThere || file.trouble);
    const QString turn = file.trouble ? tr("Try again") : mayGoOn(file) ? tr("Go on with the upload") : tr("Pause the upload");
    m_turn->setToolTip(turn);
    m_turn->setAccessibleName(tr("%1: %2").arg(turn, file.file.name));
    m_remove->setToolTip(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(file.file.name));
    dress();
}

QString FileRow::progressOf(const NewOrderViewModel::File &file, const tables::Words &words)
{
    const QLocale &locale = words.locale();
    const QString size = sizeInWords(file.file.size, locale);
    if (file.isThere())
        return tr("%1 · uploaded").arg(size);
    const QString sent = sizeInWords(file.sent, locale);
    if (file.state == UploadState::Paused)
        return tr("%1 of %2 · paused").arg(sent, size);
    if (!file.bytesPerSecond || *file.bytesPerSecond <= 0)
        return file.sent > 0 ? tr("%1 of %2").arg(sent, size) : tr("%1 · waiting").arg(size);
    const QString rate = tr("%1/s").arg(sizeInWords(*file.bytesPerSecond, locale));
    if (!file.left)
        return tr("%1 of %2 · %3").arg(sent, size, rate);
    const int seconds = int(file.left->count());
    const QString left = seconds < 90 ? tr("%n s left", nullptr, seconds) : tr("%n min left", nullptr, (seconds + 30) / 60);
    return tr("%1 of %2 · %3 · %4").arg(sent, size, rate, left);
}

void FileRow::dress()
{
    if (!m_file)
        return;
    const Icons icons = m_appearance.icons();
    const bool isStep = m_file->file.kind == FileKind::Step;
    if (m_file->trouble)
        m_icon->setPixmap(icons.icon(QStringLiteral("warning"), ColorToken::Danger).pixmap(iconSize));
    else if (m_file->isThere())
        m_icon->setPixmap(icons.icon(QStringLiteral("check"), ColorToken::Success).pixmap(iconSize));
    else
        m_icon->setPixmap(icons.icon(isStep ? QStringLiteral("part") : QStringLiteral("file"), ColorToken::Accent).pixmap(iconSize));
    m_turn->setIcon(icons.icon(m_file->trouble ? QStringLiteral("refresh") : mayGoOn(*m_file) ? QStringLiteral("play") : QStringLiteral("pause")));
    m_remove->setIcon(icons.icon(QStringLiteral("cross")));
}

} // namespace emesa::ui
