// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/domain/master_import.h"
#include "server/services/master_service.h"

namespace emesa {

/// One kind of master data as a table, both ways. The first row names fields as in JSON. Compiled once per type in
/// master_tables.cpp; no state.
///
/// Imported: a row with a `unique_id` changes that record; one without changes the record of that name in that parent,
/// or makes it. The parent is named by its unique_id or by its path of names, "Europe/Germany/Bavaria"; a slash or
/// backslash within a name is written \/ or \\. Fields that are not in the table stay as they are; those only the
/// server writes are read over, so that an exported table can be imported again.
template<typename T>
class MasterTables
{
public:
    static constexpr qint64 maxImportedRows = 10'000;
    static constexpr int maxExportedRows = 250'000;

    /// Works through every row, whatever becomes of those before. The caller ends the unit with an Error when the report
    /// has refused rows, so that none of it stays. Errors: Invalid with a field error per wrong column; those of the database.
    static Result<ImportReport> import(UnitOfWork &work, const MasterService<T> &service, const csv::Table &table);

    /// The records that a list of `query` has, by name. TooLarge "export_rows" for more than maxExportedRows.
    static Result<QByteArray> exported(storage::Database &database, const MasterService<T> &service, const Caller &caller, api::ListQuery query);
};

} // namespace emesa
