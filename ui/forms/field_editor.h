// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_spec.h"

#include <QWidget>

namespace emesa::ui {

/// Edits the value of one field, as it travels in JSON. One kind of editor per FieldKind; made by makeFieldEditor().
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(FieldSpec spec, const tables::Words &words, QWidget *parent) : QWidget(parent), m_spec(std::move(spec)), m_words(words) {}

    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }

    /// What has the focus while the value is edited: the buddy of the field's label.
    [[nodiscard]] virtual QWidget *input() = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    /// Undefined while what is there stands for no value; trouble() says why.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    [[nodiscard]] virtual QString trouble() const { return {}; }
    /// The value as it is read.
    [[nodiscard]] virtual QString text() const = 0;
    /// Whether it wants the whole width of the form.
    [[nodiscard]] virtual bool isWide() const { return false; }
    virtual void setSuggestions(const QStringList &suggestions) { Q_UNUSED(suggestions) }

    /// Rings it in the colour of trouble.
    void setInvalid(bool isInvalid);

signals:
    /// The person changed something; not sent for setValue().
    void edited();
    /// Return was pressed: this is all.
    void submitted();
    /// The text that is read has come from the server since.
    void textChanged();

protected:
    [[nodiscard]] const tables::Words &words() const { return m_words; }

private:
    FieldSpec m_spec;
    tables::Words m_words;
};

[[nodiscard]] FieldEditor *makeFieldEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent);

} // namespace emesa::ui
