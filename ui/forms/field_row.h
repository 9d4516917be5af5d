// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace emesa::ui {

/// One field in a FieldForm: its label with the mark of what must be given, its editor or its value as text, and the
/// line below with what is wrong, what it became elsewhere, or the hint. Belongs to the form.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const FieldSpec &spec, const tables::Words &words, QWidget *parent);

    [[nodiscard]] const QString &name() const { return m_editor->spec().form.name; }
    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    [[nodiscard]] bool isWide() const { return m_editor->isWide(); }

    void setBase(const QJsonValue &value);
    /// As if it had been typed.
    void type(const QJsonValue &value);
    /// Takes a newer state of the value; see FieldForm::showNewer().
    void setNewer(const QJsonValue &newer);
    [[nodiscard]] bool isChanged() const;
    /// Why what is there cannot be sent; empty when it can.
    [[nodiscard]] QString problem() const;
    /// Says what is wrong from now on, also about fields nobody touched yet.
    void demand();
    /// One line below the field in place of the one it was made with.
    void setHint(const QString &hint);
    void setServerError(const QString &message);
    void clearError();

    /// Whether the form has this field now; one that is not is neither shown nor checked.
    void setUsed(bool isUsed);
    [[nodiscard]] bool isUsed() const { return m_isUsed; }
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] QString note() const;

signals:
    void edited();
    void submitted();

private:
    void showState();

    const tables::Words m_words;
    QLabel *m_label;
    FieldEditor *m_editor;
    QLabel *m_text;
    QLabel *m_note;
    QPushButton *m_take;
    QJsonValue m_base;
    FieldEditor *m_theirs = nullptr; ///< holds what it became elsewhere while it was changed here too
    bool m_isNews = false;           ///< and that is still to be looked at
    QString m_hint;
    QString m_serverError;
    bool m_isUsed = true;
    bool m_isTouched = false;
    bool m_isReadOnly = false;
};

} // namespace emesa::ui
