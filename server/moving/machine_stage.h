// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/moving/import_context.h"

namespace emesa::moving {

/// Suppliers, and whose people they are: the users their row or the user's row names, and users with the parents' role
/// supplier and the supplier's e-mail address.
class SupplierStage final : public ImportStage
{
public:
    explicit SupplierStage(ImportContext &context);
    Result<Verdict> take(UnitOfWork &work, DumpRow &row, ChunkOutput &output) override;
    Result<Verdict> known(UnitOfWork &work, DumpRow &row, const imports::Mapped &mapped, ChunkOutput &output) override;

private:
    Status linkPeople(UnitOfWork &work, const DumpRow &row, Id supplier);

    ImportContext &m_context;
    NumberKeeper m_numbers;
};

/// Machines.
class MachineStage final : public ImportStage
{
public:
    explicit MachineStage(ImportContext &context);
    Result<Verdict> take(UnitOfWork &work, DumpRow &row, ChunkOutput &output) override;

private:
    ImportContext &m_context;
    NumberKeeper m_numbers;
};

} // namespace emesa::moving
