// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/master_handlers.h"

#include "server/handlers/record_handlers.h"

namespace emesa {

namespace {

/// The endpoints of one kind.
template<typename T>
class MasterGroup
{
public:
    explicit MasterGroup(MasterServices &services) : m_records(services.of<T>(), deriveOf()) {}

    void addTo(HandlerTable &table) { m_records.addTo(table, masterEntityOf<T>.plural); }

private:
    using Records = RecordHandlers<MasterService<T>>;

    static typename Records::Derive deriveOf()
    {
        if constexpr (std::is_same_v<T, EquipmentType>) {
            return [](const RequestContext &context, EquipmentType &type) {
                if (!type.image.isEmpty())
                    type.imageUrl = context.baseUrl() + QStringLiteral("/media/") + type.image;
            };
        }
        return {};
    }

    Records m_records;
};

template<typename Types>
struct GroupsOf;
template<typename... T>
struct GroupsOf<std::tuple<T...>>
{
    explicit GroupsOf(MasterServices &services) : all(std::make_unique<MasterGroup<T>>(services)...) {}
    std::tuple<std::unique_ptr<MasterGroup<T>>...> all;
};

} // namespace

struct MasterHandlers::Groups : GroupsOf<MasterTypes>
{
    using GroupsOf::GroupsOf;
};

MasterHandlers::MasterHandlers(MasterServices &services) : m_groups(std::make_unique<Groups>(services)) {}

MasterHandlers::~MasterHandlers() = default;

void MasterHandlers::addTo(HandlerTable &table)
{
    std::apply([&](auto &...group) { (group->addTo(table), ...); }, m_groups->all);
}

} // namespace emesa
