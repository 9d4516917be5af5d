// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/master_data.h"
#include "server/storage/list_select.h"

namespace emesa {

/// SQL of one kind of master data. Deleted records stay in their table, because others may have referred to them.
/// Compiled once per type in master_repository.cpp.
template<typename T>
class MasterRepository
{
public:
    /// Deleted ones too: ask for is_deleted.
    [[nodiscard]] static const ListSource &list();
    /// Not a deleted one.
    static Result<std::optional<T>> find(storage::Database &database, const QString &id);
    /// Locked until the end of the running transaction; deleted ones too.
    static Result<std::optional<T>> lock(storage::Database &database, const QString &id);
    /// Both: Invalid "unique" on `name` when a living sibling has that name.
    static Result<QString> insert(storage::Database &database, const T &record, Timestamp now);
    static Status update(storage::Database &database, const T &record, Timestamp now);
};

} // namespace emesa
