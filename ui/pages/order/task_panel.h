// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_view_model.h"
#include "ui/forms/field_form.h"

class QLabel;
class QPushButton;

namespace emesa::ui {

/// One step that needs more than a click, done where the person is: a heading, what will happen, a form, the button
/// that does it by its name, and a way back. Objections of the server appear at the fields they are about. Goes back
/// by Escape; what was typed is gone then. GUI thread.
class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    using Run = std::function<QFuture<Result<Deed>>()>;

    struct Task
    {
        QString title;
        QString text = {};    ///< what will happen, if the title does not say it
        QString action;       ///< on the button
        bool isDangerous = false;
    };

    TaskPanel(const Task &task, QWidget *parent = nullptr);

    /// The panel's content: `form` is checked before `run` is called, and shows its error.
    void setForm(FieldForm *form, Run run);
    /// Another content; `run` is called as it is.
    void setContent(QWidget *content, Run run);
    void setActionEnabled(bool isEnabled);
    void setActionText(const QString &text);
    void begin();

signals:
    void done(bool isKept);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void act();

    FieldForm *m_form = nullptr;
    QWidget *m_content = nullptr;
    QLabel *m_trouble;
    QPushButton *m_action;
    Run m_run;
    bool m_isBusy = false;
    bool m_isAllowed = true;
};

} // namespace emesa::ui
