// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/record_service.h"
#include "server/storage/master_repository.h"

namespace emesa {

/// What holds for every kind of master data: a record lies in a living, active one; names are unique there; nothing is
/// deleted that something lies in or refers to; who changed it is kept with it. Compiled once per type in
/// master_service.cpp.
template<typename T>
struct MasterRules
{
    static constexpr const char *name = masterEntityOf<T>.name;
    static constexpr const char *topic = masterEntityOf<T>.topic;
    /// Also moves what lies in a record along with it.
    static Status check(UnitOfWork &work, const T &before, T &after, const QStringList &sent);
    static Status remove(UnitOfWork &work, const T &record);
    static const char *verb(const T &before, const T &) { return before.isDeleted ? "restored" : "changed"; }
};

/// The records of one kind of master data. One per worker.
template<typename T>
class MasterService : public RecordService<T, MasterRepository<T>, MasterRules<T>>
{
public:
    using RecordService<T, MasterRepository<T>, MasterRules<T>>::RecordService;

    /// Living records, unless `is_deleted` says otherwise: Forbidden without the right to restore them.
    [[nodiscard]] Result<ListPage> list(storage::Database &database, const Caller &caller, api::ListQuery query,
                                        const std::function<void(const storage::Row &)> &each) const;
};

/// Every kind's service.
class MasterServices
{
public:
    explicit MasterServices(CountCache &counts) : MasterServices(counts, std::type_identity<MasterTypes>()) {}

    template<typename T>
    [[nodiscard]] MasterService<T> &of()
    {
        return std::get<MasterService<T>>(m_services);
    }

private:
    template<typename... T>
    MasterServices(CountCache &counts, std::type_identity<std::tuple<T...>>) : m_services(MasterService<T>(counts)...)
    {
    }

    std::tuple<MasterService<Continent>, MasterService<Country>, MasterService<State>, MasterService<District>, MasterService<City>,
               MasterService<Plant>, MasterService<Site>, MasterService<Zone>, MasterService<Ward>, MasterService<EquipmentType>> m_services;
};

} // namespace emesa
