// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/part_file_service.h"

namespace emesa {

/// Revisions of the files of orders, and their content by file id or by the path in the order. Content is streamed
/// from disk, always as a download, never interpreted by a browser in our origin. One group per worker thread.
class FileHandlers
{
public:
    explicit FileHandlers(PartFileService &files) : m_files(files) {}

    void addTo(HandlerTable &table);

private:
    http::Response list(RequestContext &context);
    http::Response add(RequestContext &context);
    http::Response content(RequestContext &context);
    http::Response media(RequestContext &context);
    [[nodiscard]] Result<PartFileService::NewRevision> readForm(const RequestContext &context) const;
    http::Response send(RequestContext &context, const Result<PartFile> &file) const;

    PartFileService &m_files;
};

} // namespace emesa
