// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "ui/forms/editors.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStyle>

namespace emesa::ui {

namespace {

/// Shows a value no editor is for, as the text it travels as.
class PlainView final : public FieldEditor
{
public:
    using FieldEditor::FieldEditor;

    QWidget *input() override { return this; }
    void setValue(const QJsonValue &value) override { m_value = value; }
    QJsonValue value() const override { return m_value; }
    QString text() const override
    {
        return m_value.isObject() ? QString::fromUtf8(QJsonDocument(m_value.toObject()).toJson(QJsonDocument::Compact)) : m_value.toVariant().toString();
    }

private:
    QJsonValue m_value;
};

} // namespace

void FieldEditor::setInvalid(bool isInvalid)
{
    if (input()->property("invalid").toBool() == isInvalid)
        return;
    input()->setProperty("invalid", isInvalid);
    input()->style()->unpolish(input());
    input()->style()->polish(input());
}

FieldEditor *makeFieldEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
{
    switch (spec.kind) {
    case FieldKind::Line:
    case FieldKind::WholeNumber:
    case FieldKind::Amount: return makeTextEditor(spec, words, parent);
    case FieldKind::Lines: return makeLinesEditor(spec, words, parent);
    case FieldKind::Date:
    case FieldKind::Moment: return makeDateEditor(spec, words, parent);
    case FieldKind::Option: return makeOptionEditor(spec, words, parent);
    case FieldKind::Switch: return makeSwitchEditor(spec, words, parent);
    case FieldKind::WordList: return makeWordListEditor(spec, words, parent);
    case FieldKind::Choice: return makeChoiceEditor(spec, words, parent);
    case FieldKind::Other: break;
    }
    return new PlainView(spec, words, parent);
}

} // namespace emesa::ui
