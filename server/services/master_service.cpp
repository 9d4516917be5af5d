// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/master_service.h"

#include "server/storage/master_tree.h"

namespace emesa {

namespace {

constexpr const char *deletedField = "is_deleted";

std::optional<Id> actorIn(const UnitOfWork &work)
{
    return work.actor().caller ? std::optional(work.actor().caller->userId) : std::nullopt;
}

/// What only the server may say, carried over; who does what now.
void stamp(UnitOfWork &work, const MasterRecord &before, MasterRecord &after)
{
    const bool isNew = before.uniqueId.isEmpty();
    if (!isNew)
        after.uniqueId = before.uniqueId;
    else if (after.uniqueId.isEmpty())
        after.uniqueId = newUuid(work.now());
    after.createdAt = isNew ? work.now() : before.createdAt;
    after.createdBy = isNew ? actorIn(work) : before.createdBy;
    after.updatedAt = work.now();
    after.updatedBy = actorIn(work);
}

Error invalid(const MasterEntity &parent, const char *code, const QString &message)
{
    return Error::invalidField(QString::fromLatin1(parent.name), QString::fromLatin1(code), message.arg(QString::fromLatin1(parent.name).replace(u'_', u' ')));
}

/// The record that something is put into, kept as it is until the end of the unit.
Result<MasterTree::Place> newPlace(UnitOfWork &work, const MasterEntity &parent, const QString &id)
{
    const auto place = MasterTree::hold(work.database(), parent.kind, id);
    if (!place)
        return place.error();
    if (!*place || (*place)->isDeleted)
        return invalid(parent, "not_found", QStringLiteral("There is no such %1."));
    if (!(*place)->isActive)
        return invalid(parent, "inactive", QStringLiteral("This %1 is inactive; nothing new goes into it."));
    return **place;
}

} // namespace

template<typename T>
Status MasterRules<T>::check(UnitOfWork &work, const T &before, T &after, const QStringList &sent)
{
    const bool isNew = before.uniqueId.isEmpty();
    const QString isDeleted = QString::fromLatin1(deletedField);
    if (!sent.contains(isDeleted))
        after.isDeleted = before.isDeleted;
    if (before.isDeleted && after.isDeleted)
        return MasterService<T>::noSuchRecord();
    if (after.isDeleted)
        return Error::invalidField(isDeleted, QStringLiteral("method"), QStringLiteral("Use DELETE for this."));
    if (before.isDeleted && !sent.contains(QStringLiteral("is_active")))
        after.isActive = true;
    after.name = after.name.trimmed();
    stamp(work, before, after);

    if constexpr (!lineageOf<T>.empty()) {
        const bool isMoved = !isNew && after.*lineageOf<T>[0] != before.*lineageOf<T>[0];
        QStringList lineage;
        if (isNew || isMoved || before.isDeleted) {
            const auto place = newPlace(work, masterAbove(masterEntityOf<T>.kind, 1), after.*lineageOf<T>[0]);
            if (!place)
                return place.error();
            lineage = place->lineage;
        } else {
            for (const auto member : lineageOf<T>)
                lineage += before.*member;
        }
        for (size_t i = 0; i < lineageOf<T>.size(); ++i)
            after.*lineageOf<T>[i] = lineage[qsizetype(i)];
        if (isMoved) {
            if (Status moved = MasterTree::moveDescendants(work.database(), masterEntityOf<T>.kind, after.uniqueId, lineage); !moved)
                return moved;
        }
    }
    if (!isNew && after.name != before.name)
        return MasterTree::touchChildren(work.database(), masterEntityOf<T>.kind, after.uniqueId);
    return {};
}

template<typename T>
Status MasterRules<T>::remove(UnitOfWork &work, const T &record)
{
    if (record.isDeleted)
        return MasterService<T>::noSuchRecord();
    const auto uses = MasterTree::usesOf(work.database(), masterEntityOf<T>.kind, record.uniqueId);
    if (!uses)
        return uses.error();
    if (!uses->isEmpty()) {
        QStringList sentences;
        QJsonObject counts;
        for (const MasterTree::Use &use : *uses) {
            sentences += QStringLiteral("%1 %2").arg(use.count).arg(use.what);
            counts.insert(use.what, use.count);
        }
        return recordInUse(QStringLiteral("%1 is still referred to by %2. Move or delete them first, or make it inactive.")
                               .arg(record.name, sentences.join(QStringLiteral(" and "))),
                           {{QStringLiteral("references"), counts}});
    }
    T removed = record;
    removed.isDeleted = true;
    removed.isActive = false;
    ++removed.version;
    stamp(work, record, removed);
    return MasterRepository<T>::update(work.database(), removed, work.now());
}

template<typename T>
Result<ListPage> MasterService<T>::list(storage::Database &database, const Caller &caller, api::ListQuery query,
                                        const std::function<void(const storage::Row &)> &each) const
{
    const QString field = QString::fromLatin1(deletedField);
    bool isAsked = false;
    for (const auto &filter : std::as_const(query.filters))
        isAsked = isAsked || filter.field == field;
    if (!isAsked)
        query.filters.append({field, QStringLiteral("false")});
    else if (!caller.may(QByteArray(QByteArray("master_") + masterEntityOf<T>.name + "_update").constData()))
        return Error{ErrorCode::Forbidden, QStringLiteral("permission_denied"), QStringLiteral("Only who may restore deleted records sees them.")};
    return RecordService<T, MasterRepository<T>, MasterRules<T>>::list(database, caller, query, each);
}

template struct MasterRules<Continent>;
template struct MasterRules<Country>;
template struct MasterRules<State>;
template struct MasterRules<District>;
template struct MasterRules<City>;
template struct MasterRules<Plant>;
template struct MasterRules<Site>;
template struct MasterRules<Zone>;
template struct MasterRules<Ward>;
template struct MasterRules<EquipmentType>;
template class MasterService<Continent>;
template class MasterService<Country>;
template class MasterService<State>;
template class MasterService<District>;
template class MasterService<City>;
template class MasterService<Plant>;
template class MasterService<Site>;
template class MasterService<Zone>;
template class MasterService<Ward>;
template class MasterService<EquipmentType>;

} // namespace emesa
