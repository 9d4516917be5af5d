// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/schema/nested.h"

namespace emesa {

enum class ImportAction { Created, Updated, Unchanged, Refused };
template<>
inline constexpr auto schema::enumNames<ImportAction> = std::array{"created", "updated", "unchanged", "refused"};

/// What became of one row of a table that was imported.
struct ImportedRow
{
    int row = 0;               ///< line in the text, from 1
    ImportAction action = ImportAction::Unchanged;
    QString uniqueId;          ///< of the record; empty for refused new ones
    QList<FieldError> errors;
};

/// What an import did. All rows are taken, or none.
struct ImportReport
{
    bool dryRun = false;
    bool applied = false;      ///< false for a dry run, and when a row was refused: nothing was changed
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int refused = 0;
    QList<ImportedRow> rows;
};

namespace schema {

template<>
inline constexpr auto schemaOf<FieldError> = entity("field_error",
    field("field", &FieldError::field),
    field("code", &FieldError::code),
    field("message", &FieldError::message));

template<>
inline constexpr auto schemaOf<ImportedRow> = entity("imported_row",
    field("row", &ImportedRow::row, {.flags = ReadOnly}),
    field("action", &ImportedRow::action, {.flags = ReadOnly}),
    field("unique_id", &ImportedRow::uniqueId, {.flags = ReadOnly}),
    field("errors", &ImportedRow::errors, {.flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<ImportReport> = entity("import_report",
    field("dry_run", &ImportReport::dryRun, {.flags = ReadOnly}),
    field("applied", &ImportReport::applied, {.flags = ReadOnly}),
    field("created", &ImportReport::created, {.flags = ReadOnly}),
    field("updated", &ImportReport::updated, {.flags = ReadOnly}),
    field("unchanged", &ImportReport::unchanged, {.flags = ReadOnly}),
    field("refused", &ImportReport::refused, {.flags = ReadOnly}),
    field("rows", &ImportReport::rows, {.flags = ReadOnly}));

} // namespace schema
} // namespace emesa
