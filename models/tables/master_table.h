// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/master_data.h"
#include "models/remote/record_calls.h"
#include "models/tables/remote_table.h"

#include <memory>

namespace emesa::tables {

/// Everything a page needs to work with one kind of master data without knowing its type.
struct MasterKindTools
{
    std::unique_ptr<RemoteTable> table;
    std::function<QJsonObject(int row)> recordAt; ///< empty while the row is on its way
    std::function<void(const QJsonObject &record)> replace; ///< puts a newer state in its row
    remote::RecordCalls calls;
    std::function<QFuture<Result<QByteArray>>()> exportTable;
    std::function<QFuture<Result<ImportReport>>(const QByteArray &csv, bool dryRun)> importTable;
};

/// The tools of `kind`; `client` outlives them.
[[nodiscard]] MasterKindTools masterKindTools(MasterKind kind, remote::MasterDataClient &client, const Words &words);

} // namespace emesa::tables
