// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/audit_view_model.h"
#include "ui/theme/appearance.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace emesa::ui {

/// Says whether every row of the audit log still has its seal, shows the check while it runs, and what to do when one
/// is broken. GUI thread; both outlive it.
class SealBar : public QFrame
{
    Q_OBJECT

public:
    SealBar(AuditViewModel &audit, Appearance &appearance, const tables::Words &words, QWidget *parent);

    [[nodiscard]] QString text() const;

private:
    void showSeals();

    AuditViewModel &m_audit;
    Appearance &m_appearance;
    tables::Words m_words;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_advice;
    QProgressBar *m_progress;
    QPushButton *m_button;
};

} // namespace emesa::ui
