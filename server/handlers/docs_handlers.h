// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/api_documents.h"

namespace emesa {

/// The start page, the OpenAPI document and the pages that show it. One per worker thread; `documents` is shared and
/// must outlive it.
class DocsHandlers
{
public:
    explicit DocsHandlers(const ApiDocuments &documents) : m_documents(documents) {}
    void addTo(HandlerTable &handlers);

private:
    http::Response home(RequestContext &context) const;
    http::Response text(RequestContext &context, const ApiDocuments::Text &(ApiDocuments::*member)() const, const char *contentType) const;
    http::Response swagger(RequestContext &context) const;
    http::Response redoc(RequestContext &context) const;
    http::Response asset(RequestContext &context) const;

    const ApiDocuments &m_documents;
};

} // namespace emesa
