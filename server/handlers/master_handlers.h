// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/equipment_images.h"
#include "server/services/master_service.h"

#include <memory>

namespace emesa {

/// The endpoints of the ten kinds of master data, and the images of equipment types. One per worker; owns no services.
class MasterHandlers
{
public:
    MasterHandlers(MasterServices &services, EquipmentImages &images);
    ~MasterHandlers();

    void addTo(HandlerTable &table);

private:
    struct Groups;
    EquipmentImages &m_images;
    std::unique_ptr<Groups> m_groups;
};

} // namespace emesa
