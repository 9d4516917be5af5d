// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/machine_photos.h"

namespace emesa {

/// /api/machines/{id}/photo/. One per worker.
class MachinePhotoHandlers
{
public:
    explicit MachinePhotoHandlers(MachinePhotos &photos) : m_photos(photos) {}

    void addTo(HandlerTable &table);

private:
    http::Response photo(RequestContext &context);
    http::Response setPhoto(RequestContext &context);
    http::Response removePhoto(RequestContext &context);

    MachinePhotos &m_photos;
};

} // namespace emesa
