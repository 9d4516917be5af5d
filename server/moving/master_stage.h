// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/moving/import_context.h"

namespace emesa::moving {

/// One of the ten tables of master data. UUIDs stay; a row whose name its siblings here have already joins that row.
class MasterStage final : public ImportStage
{
public:
    MasterStage(ImportContext &context, Entity entity);
    Result<Verdict> take(UnitOfWork &work, DumpRow &row, ChunkOutput &output) override;
    Result<Verdict> known(UnitOfWork &work, DumpRow &row, const imports::Mapped &mapped, ChunkOutput &output) override;

private:
    ImportContext &m_context;
    const Entity m_entity;
    const MasterKind m_kind;
    const std::optional<Entity> m_parent;
    QHash<QString, QString> m_keyOf; ///< of what this run took, by unique_id
};

} // namespace emesa::moving
