// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/record_view_model.h"
#include "ui/forms/field_form.h"
#include "ui/pages/page_context.h"

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace emesa::ui {

class StatePanel;

/// The record beside a list: its name, its fields to read and to edit, and what can be done with it. One pane for
/// suppliers, machines and every kind of master data. What a page shows of a record besides its fields goes to
/// addAbove() and addBelow(). All arguments outlive the pane; the form becomes its child.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    /// What the pane says and allows.
    struct Look
    {
        QString idPrefix;     ///< of its commands: "supplier"
        QString group;        ///< heading of the commands, translated: "Suppliers"
        QString newTitle;     ///< "New supplier"
        QString emptyHeading; ///< nothing is chosen: "No supplier chosen"
        QString emptyText;
        bool mayCreate = false;
        bool mayChange = false;
        bool mayRemove = false;
        bool hasActive = false;  ///< records can be switched off
        bool canRestore = false; ///< removing can be taken back, so nobody is asked
        QJsonObject initial = {}; ///< what a new record begins with
    };

    RecordPane(RecordViewModel &record, FieldForm *form, Look look, PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] FieldForm &form() { return *m_form; }
    [[nodiscard]] const Look &look() const { return m_look; }
    /// Shown above or below the fields while a record is read, hidden while it is edited.
    void addAbove(QWidget *widget);
    void addBelow(QWidget *widget);
    void setInitial(const QJsonObject &initial) { m_look.initial = initial; }
    void setSubtitle(const QString &text);
    /// New, edit, save, cancel, switch off and on, remove, restore, undo.
    void addCommands(QObject *owner);
    /// Whether leaving now would lose something that was typed.
    [[nodiscard]] bool holdsTyped() const { return m_record.isEditing() && m_form->isChanged(); }
    /// Runs `go`, at once or when the person agrees to lose what was typed.
    void leave(std::function<void()> go);

signals:
    /// Edited records were put back or saved; the list may take the keys again.
    void closed();

private:
    void showRecord();
    void tell(RecordViewModel::Deed deed, const QString &name);
    void save();
    void remove();

    RecordViewModel &m_record;
    FieldForm *m_form;
    Look m_look;
    PageContext &m_context;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_edit;
    QToolButton *m_more;
    QMenu *m_menu;
    QToolButton *m_save;
    QToolButton *m_cancel;
    QVBoxLayout *m_content;
    StatePanel *m_panel;
    QList<QWidget *> m_besides;
    QJsonObject m_shown;
    RecordViewModel::Mode m_shownMode = RecordViewModel::Mode::Nothing;
};

} // namespace emesa::ui
