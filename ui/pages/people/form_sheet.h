// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace emesa::ui {

class FieldForm;

/// A form over the window: a heading, the form and what a page adds below it, and the deed beside Cancel. Stays open
/// while the deed is under way and when the server refuses, with its objections at the fields; nothing typed is lost.
/// Deletes itself when closed. GUI thread.
class FormSheet : public QDialog
{
    Q_OBJECT

public:
    /// Takes `form`. `action` names the deed: "Add user".
    FormSheet(const QString &title, FieldForm *form, const QString &action, QWidget *parent);

    [[nodiscard]] FieldForm &form() { return *m_form; }
    /// Below the form; the sheet takes it.
    void addBelow(QWidget *widget);
    /// The deed failed: says why and lets the person correct it.
    void refuse(const Error &error);
    /// A sentence at the top, for what no field is about.
    void say(const QString &text);

signals:
    /// The form is right; the page does the deed, then accept() or refuse().
    void submitted();

protected:
    void reject() override;

private:
    void submit();
    void setBusy(bool isBusy);

    FieldForm *m_form;
    QVBoxLayout *m_column;
    QLabel *m_trouble;
    QPushButton *m_action;
    bool m_isBusy = false;
};

} // namespace emesa::ui
