// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/upload_service.h"

namespace emesa {

/// tus 1.0.0 (https://tus.io/protocols/resumable-upload): core, creation, creation-with-upload, expiration, checksum,
/// termination. One group per worker thread.
class UploadHandlers
{
public:
    explicit UploadHandlers(UploadService &uploads) : m_uploads(uploads) {}

    void addTo(HandlerTable &table);

private:
    http::Response options(RequestContext &context);
    http::Response create(RequestContext &context);
    http::Response head(RequestContext &context);
    http::Response patch(RequestContext &context);
    http::Response remove(RequestContext &context);

    UploadService &m_uploads;
};

} // namespace emesa
