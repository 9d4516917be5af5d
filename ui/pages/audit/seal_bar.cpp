// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/seal_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace emesa::ui {

namespace {

constexpr int iconSize = 20;
constexpr int progressSteps = 1000;

} // namespace

SealBar::SealBar(AuditViewModel &audit, Appearance &appearance, const tables::Words &words, QWidget *parent)
    : QFrame(parent),
      m_audit(audit),
      m_appearance(appearance),
      m_words(words),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setText(tr("What to do now:\n"
                         "1. Change nothing and restore nothing: what is in the database is evidence.\n"
                         "2. Have IT copy the database, the server's log and audit-head.jws to another machine.\n"
                         "3. On the server, “emesa-server audit verify --head audit-head.jws” tells which signed part is still whole.\n"
                         "4. Compare the rows from the first broken one on with the last backup, and find out who could write to the database."));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_button->setProperty("link", true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_audit.seals() == AuditViewModel::Seals::Checking)
            m_audit.stopChecking();
        else
            m_audit.checkSeals();
    });
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_progress, 0, 2);
    grid->addWidget(m_button, 0, 3, Qt::AlignTop);
    grid->addWidget(m_advice, 1, 1, 1, 3);
    connect(&audit, &AuditViewModel::sealsChanged, this, &SealBar::showSeals);
    connect(&appearance, &Appearance::changed, this, &SealBar::showSeals);
    showSeals();
}

QString SealBar::text() const
{
    return m_text->text();
}

void SealBar::showSeals()
{
    using Seals = AuditViewModel::Seals;
    const AuditCheck &check = m_audit.check();
    const Seals seals = m_audit.seals();
    QString icon = QStringLiteral("lock"), text, button = tr("Check again");
    ColorToken token = ColorToken::Muted;
    switch (seals) {
    case Seals::Unknown:
        text = tr("Each row seals the one before it. Check the seals to see that nobody changed the log.");
        button = tr("Check the seals");
        break;
    case Seals::Checking:
        text = check.end > 0 ? tr("Checking the seals: row %1 of %2").arg(m_words.of(check.checkedTo), m_words.of(check.end)) : tr("Checking the seals…");
        button = tr("Stop");
        break;
    case Seals::Intact:
        icon = QStringLiteral("check");
        token = ColorToken::Success;
        text = tr("The log is whole: %1 rows, every seal fits. Checked %2.")
                   .arg(m_words.of(check.checkedTo), m_audit.checkedAt() ? m_words.of(*m_audit.checkedAt()) : QString());
        break;
    case Seals::Broken:
        icon = QStringLiteral("warning");
        token = ColorToken::Danger;
        text = tr("The log was tampered with. %1 Rows before it are as they were written.").arg(check.explanation);
        break;
    case Seals::Failed:
        icon = QStringLiteral("warning");
        token = ColorToken::Warning;
        text = tr("The seals could not be checked: %1").arg(m_audit.checkError() ? m_audit.checkError()->message : QString());
        break;
    }
    m_icon->setPixmap(m_appearance.icons().icon(icon, token).pixmap(iconSize, iconSize));
    m_text->setText(text);
    m_button->setText(button);
    m_advice->setVisible(seals == Seals::Broken);
    m_progress->setVisible(seals == Seals::Checking);
    m_progress->setValue(check.end > 0 ? int(check.checkedTo * progressSteps / check.end) : 0);
    setProperty("role", seals == Seals::Broken ? QStringLiteral("error") : QStringLiteral("card"));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace emesa::ui
