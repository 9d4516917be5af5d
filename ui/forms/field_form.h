// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include "core/base/error.h"

#include <QJsonObject>

class QGridLayout;
class QLabel;

namespace emesa::ui {

class FieldRow;

/// A form over the fields of one object, as it travels in JSON; EntityForm makes one from a schema. Checks what is typed
/// by the schema's rules at once, shows the server's objections at the fields they are about, knows what was changed
/// since the object was read, and stands beside a newer state of it. One column, or two where there is room. GUI thread.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    FieldForm(const QList<FieldSpec> &specs, const tables::Words &words, QWidget *parent = nullptr);
    ~FieldForm() override;

    /// The object as the server has it; what was typed before is gone.
    void setObject(const QJsonObject &object);
    /// It with what was typed, as far as that is right.
    [[nodiscard]] QJsonObject object() const;
    /// Only the fields that were changed: the body of a PATCH.
    [[nodiscard]] QJsonObject changes() const;
    [[nodiscard]] bool isChanged() const;
    /// As if somebody had typed these values: for drafts.
    void type(const QJsonObject &values);

    [[nodiscard]] bool isValid() const;
    /// Shows everything that is wrong and goes to the first of it; true when nothing is.
    bool check();
    /// The server refused: its field errors at their rows, the rest above the form.
    void showError(const Error &error);
    void clearErrors();

    /// The object was changed elsewhere meanwhile. What was typed stays and is now compared with `newer`; where both
    /// changed a field, its row says what it became there and offers to take that.
    void showNewer(const QJsonObject &newer);

    /// Shows values as text, without editors.
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void setFieldVisible(const QString &name, bool isVisible);
    /// The line below a field while nothing is wrong with it.
    void setHint(const QString &name, const QString &hint);

    /// nullptr for a field the form does not show.
    [[nodiscard]] FieldEditor *editor(const QString &name) const;
    /// What stands below a field now: its error, else what changed elsewhere, else its hint.
    [[nodiscard]] QString noteOf(const QString &name) const;
    void focusFirst();

signals:
    /// Something was typed or set back.
    void changed();
    /// Return in a line, Ctrl+Return in a text.
    void submitted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] FieldRow *row(const QString &name) const;
    void say(const QString &message, const QString &role);
    void arrange();

    tables::Words m_words;
    QGridLayout *m_grid;
    QLabel *m_message;
    QList<FieldRow *> m_rows;
    QJsonObject m_base;
    bool m_isReadOnly = false;
    int m_columns = 0;
};

} // namespace emesa::ui
