// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/master_data.h"
#include "models/desk.h"
#include "ui/forms/field_form.h"

namespace emesa::ui {

/// The form of one kind of master data: what can be typed, where it lies, and who made and changed it.
[[nodiscard]] FieldForm *makeMasterForm(MasterKind kind, Desk &desk, QWidget *parent = nullptr);

/// A new record of the kind as JSON, in the record above it when that is known.
[[nodiscard]] QJsonObject newMasterRecord(MasterKind kind, const QString &parent);

/// Names for people: "City", "Cities".
[[nodiscard]] QString masterKindName(MasterKind kind);
[[nodiscard]] QString masterKindPlural(MasterKind kind);
[[nodiscard]] QString newMasterTitle(MasterKind kind);

} // namespace emesa::ui
