// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/moving/import_context.h"

namespace emesa::moving {

/// Django's groups become roles, with the UUID, name and description of the parents' role row tied to them; role rows
/// without a group become roles that allow nothing. A group of the name of a role that is here joins it only if
/// that role allows nothing the group did not: nobody gains by moving.
class RoleStage final : public ImportStage
{
public:
    explicit RoleStage(ImportContext &context) : m_context(context) {}
    Result<Verdict> take(UnitOfWork &work, DumpRow &row, ChunkOutput &output) override;

private:
    /// The codenames here of what the group allows; what has none is noted.
    [[nodiscard]] QStringList permissionsOf(DumpRow &row) const;
    [[nodiscard]] Result<Verdict> add(UnitOfWork &work, DumpRow &row, const ParentRole &role, const QStringList &permissions);

    ImportContext &m_context;
};

} // namespace emesa::moving
