// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace emesa::ui {

// The editors makeFieldEditor() chooses from; what each of them is stays in its file.

[[nodiscard]] FieldEditor *makeTextEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent);     ///< Line, WholeNumber, Amount
[[nodiscard]] FieldEditor *makeLinesEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent);    ///< Lines
[[nodiscard]] FieldEditor *makeDateEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent);     ///< Date, Moment
[[nodiscard]] FieldEditor *makeOptionEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent);   ///< Option
[[nodiscard]] FieldEditor *makeSwitchEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent);   ///< Switch
[[nodiscard]] FieldEditor *makeWordListEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent); ///< WordList
[[nodiscard]] FieldEditor *makeChoiceEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent);   ///< Choice

} // namespace emesa::ui
