// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/password_meter.h"

#include "models/password_strength.h"

#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

namespace emesa::ui {

PasswordMeter::PasswordMeter(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new QLabel(this))
{
    m_bar->setRange(0, 4);
    m_bar->setTextVisible(false);
    m_bar->setProperty("thin", true);
    m_bar->setAccessibleName(tr("Strength of the password"));
    m_text->setProperty("role", QStringLiteral("small"));
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    show({}, {});
}

void PasswordMeter::show(const QString &password, const QStringList &known)
{
    const int score = password.isEmpty() ? 0 : passwordScore(password, known);
    const bool isLong = password.toUcs4().size() >= leastPasswordLength;
    const bool isGood = isLong && score >= leastPasswordScore;
    m_bar->setValue(score);
    m_bar->setProperty("level", isGood ? QStringLiteral("good") : QStringLiteral("weak"));
    m_bar->style()->unpolish(m_bar);
    m_bar->style()->polish(m_bar);
    m_text->setText(password.isEmpty() ? tr("At least %n characters; several unrelated words are easiest to remember.", nullptr, leastPasswordLength)
                    : !isLong          ? tr("%n more character(s) needed.", nullptr, leastPasswordLength - int(password.toUcs4().size()))
                    : isGood           ? (score == 4 ? tr("Strong.") : tr("Good."))
                                       : tr("Easy to guess. Add unrelated words; avoid names, your company, dates and keyboard patterns."));
}

QString PasswordMeter::text() const
{
    return m_text->text();
}

} // namespace emesa::ui
