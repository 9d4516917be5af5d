// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "models/tables/remote_table.h"

namespace emesa::tables {

/// Where the rows of an export go: begin() once, rows, then finish(); going without finish() leaves nothing behind.
/// Used from one thread, which need not be that of the table. Every error says what to do about it.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    virtual Status begin(const QList<TableColumn> &columns) = 0;
    /// A cell per column, as RemoteTable::ValueRole has it.
    virtual Status add(const QVariantList &row) = 0;
    virtual Status finish() = 0;
};

} // namespace emesa::tables
