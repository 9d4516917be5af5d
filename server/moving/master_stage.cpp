// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/master_stage.h"

#include "server/storage/master_tree.h"

namespace emesa::moving {

namespace {

MasterKind kindOf(Entity entity)
{
    return MasterKind(int(entity) - int(Entity::Continent));
}

std::optional<Entity> parentOf(Entity entity)
{
    const auto parent = masterEntity(kindOf(entity)).parent;
    return parent ? std::optional(Entity(int(Entity::Continent) + int(*parent))) : std::nullopt;
}

} // namespace

MasterStage::MasterStage(ImportContext &context, Entity entity)
    : m_context(context), m_entity(entity), m_kind(kindOf(entity)), m_parent(parentOf(entity))
{
}

Result<Verdict> MasterStage::known(UnitOfWork &, DumpRow &row, const imports::Mapped &mapped, ChunkOutput &)
{
    m_keyOf.insert(mapped.ourId, row.key());
    return Verdict{Outcome::Unchanged, mapped.ourId};
}

Result<Verdict> MasterStage::take(UnitOfWork &work, DumpRow &row, ChunkOutput &)
{
    storage::Database &database = work.database();
    imports::MasterRow master;
    if (m_parent) {
        const QString key = row.reference("parent");
        const QString ours = m_context.references.find(*m_parent, key);
        const QLatin1String parentName(mappingOf(*m_parent).name);
        if (key.isEmpty())
            row.problem(QStringLiteral("has no %1").arg(parentName));
        else if (ours.isEmpty())
            row.problem(QStringLiteral("its %1 %2 is not in the dump or was refused").arg(parentName, key));
        if (!ours.isEmpty()) {
            const auto place = MasterTree::hold(database, *masterEntity(m_kind).parent, ours);
            if (!place)
                return place.error();
            if (*place)
                master.lineage = (*place)->lineage;
            else
                row.problem(QStringLiteral("its %1 %2 is gone here").arg(parentName, key));
        }
    }
    master.name = row.text("name", 255).simplified();
    if (master.name.isEmpty())
        row.problem(QStringLiteral("has no name"));
    if (!row.problems().isEmpty())
        return refusedFor(row);

    master.isDeleted = row.flag("is_deleted", false);
    master.isActive = row.flag("is_active", true) && !master.isDeleted;
    const auto entityName = QLatin1String(row.mapping().name);
    if (!master.isDeleted) {
        const auto present = MasterTree::find(database, m_kind, master.lineage.value(0), master.name);
        if (!present)
            return present.error();
        if (*present) {
            const auto fromDump = imports::isImported(database, entityName, **present);
            if (!fromDump)
                return fromDump.error();
            const QString earlier = m_keyOf.value(**present);
            if (*fromDump || (!earlier.isEmpty() && earlier != row.key())) {
                row.problem(QStringLiteral("its siblings have the name \"%1\" already: %2").arg(master.name, **present));
                return refusedFor(row);
            }
            row.change(QStringLiteral("joins \"%1\", which is here already and stays as it is").arg(master.name));
            m_keyOf.insert(**present, row.key());
            Verdict verdict = takenAs(**present, row);
            verdict.isJoined = true;
            return verdict;
        }
    }
    master.uniqueId = (row.has("unique_id") ? row.reference("unique_id") : row.key()).toLower();
    bool isFree = isUuid(master.uniqueId);
    if (isFree) {
        const auto taken = imports::masterIdIsTaken(database, m_kind, master.uniqueId);
        if (!taken)
            return taken.error();
        isFree = !*taken;
    }
    if (!isFree) {
        const QString fresh = newUuid(work.now());
        if (row.has("unique_id"))
            row.change(QStringLiteral("unique_id %1 is %2 here").arg(master.uniqueId, fresh));
        master.uniqueId = fresh;
    }
    master.description = row.text("description", 1000);
    master.code = row.text("code", 20);
    if (m_entity == Entity::EquipmentType) {
        master.category = row.text("category", 100);
        if (const QString image = row.text("image", 400); !image.isEmpty())
            row.note(QStringLiteral("image %1 stays behind: upload it again").arg(image));
    }
    master.createdAt = row.moment("created_at").value_or(work.now());
    master.updatedAt = row.moment("updated_at").value_or(master.createdAt);
    master.createdBy = m_context.references.findId(Entity::User, row.reference("created_by"));
    master.updatedBy = m_context.references.findId(Entity::User, row.reference("updated_by"));
    if (Status inserted = imports::insertMaster(database, m_kind, master); !inserted)
        return inserted.error();
    m_keyOf.insert(master.uniqueId, row.key());
    return takenAs(master.uniqueId, row);
}

} // namespace emesa::moving
