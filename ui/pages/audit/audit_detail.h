// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/audit_story.h"
#include "ui/theme/appearance.h"

#include <QScrollArea>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace emesa::ui {

/// One row of the audit log in full: who, from where, what became different (before and after side by side, the words
/// that differ marked), why it was refused, and its seal. GUI thread; `appearance` outlives it.
class AuditDetail : public QScrollArea
{
    Q_OBJECT

public:
    AuditDetail(Appearance &appearance, const tables::Words &words, QWidget *parent);

    /// nullptr: nothing is chosen.
    void setEvent(const AuditEvent *event);
    /// The button that goes to what the row is about; hidden while the action is disabled.
    void setOpenAction(QAction *action);

private:
    void build();
    void addFacts(QVBoxLayout *column);
    void addChanges(QVBoxLayout *column);
    [[nodiscard]] QLabel *label(const QString &text, const char *role = nullptr);
    /// `text` with its marked stretches on the colour of `token`.
    [[nodiscard]] QString marked(const QString &text, const QList<AuditMark> &marks, ColorToken token, bool isStruck) const;

    Appearance &m_appearance;
    tables::Words m_words;
    std::optional<AuditEvent> m_event;
    QAction *m_open = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace emesa::ui
