// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_status.h"
#include "core/domain/part_file.h"
#include "core/storage/database.h"

namespace emesa {

/// What of an order decides about its files.
struct FileOwner
{
    Id order = 0;
    Id client = 0;
    std::optional<Id> supplier; ///< of the order's machine
    OrderStatus status = OrderStatus::UnderReview;
    int version = 0;
};

/// SQL of the files of orders. Orders that are deleted have no files here. No state; use on the thread of the given
/// connection.
class PartFileRepository
{
public:
    static Result<std::optional<FileOwner>> findOwner(storage::Database &database, Id order);
    /// The same, with the order's row locked until the end of the running transaction.
    static Result<std::optional<FileOwner>> lockOwner(storage::Database &database, Id order);

    static Result<std::optional<PartFile>> find(storage::Database &database, Id order, const QString &fileId);
    /// Every revision, oldest first within a kind; at most 1,000.
    static Result<QList<PartFile>> all(storage::Database &database, Id order);

    static Result<qint64> count(storage::Database &database, Id order);
    /// Makes `file` the next revision of its kind; sets its revision. Needs the order's lock.
    static Status insert(storage::Database &database, PartFile &file);
    /// Points the order's step_file or d2_draft_design at `path`.
    static Status setCurrent(storage::Database &database, Id order, FileKind kind, const QString &path);
    static Status bumpVersion(storage::Database &database, Id order, Timestamp now);
    /// Releases the newest revision of each kind and no other. The value: how many are released now.
    static Result<qint64> releaseLatest(storage::Database &database, Id order);
};

} // namespace emesa
