// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/people/section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace emesa::ui {

class FieldEditor;
class MatrixView;
class StatePanel;

/// The permission matrix: search, marks saved or discarded together, what the current cell means and why it cannot be
/// changed, and the question why somebody may do something.
class PermissionSection : public Section
{
    Q_OBJECT

public:
    PermissionSection(PeopleContext &context, QWidget *parent);

    /// `about`: the id of a role, or "why:<number of a user>".
    void open(const QString &about) override;
    void addCommands(QObject *owner) override;
    void refresh() override;

    [[nodiscard]] MatrixView &grid() { return *m_grid; }
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString answer() const;
    /// As if somebody had chosen both and asked.
    void ask(Id person, const QString &codename);

private:
    QWidget *makeTop();
    QWidget *makeQuestion();
    void showState();
    void showMarks();
    void showCell();

    QLabel *m_marks;
    QLineEdit *m_search;
    QToolButton *m_onlyMarks;
    QToolButton *m_discard;
    QToolButton *m_save;
    MatrixView *m_grid;
    QLabel *m_said;
    FieldEditor *m_person;
    QComboBox *m_permission;
    QPushButton *m_ask;
    QLabel *m_answer;
    StatePanel *m_state;
    QAction *m_saveAction = nullptr;
    QAction *m_discardAction = nullptr;
    QString m_role; ///< to be shown once the matrix is there
};

} // namespace emesa::ui
