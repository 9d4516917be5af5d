// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/row.h"
#include "server/handlers/handler_table.h"
#include "server/handlers/list_answer.h"

namespace emesa {

/// The endpoints of a RecordService: list, create, get, replace, update, delete. `Derive(const RequestContext &, T &)`
/// fills the Derived fields before a record is written. One per worker.
template<typename Service>
class RecordHandlers
{
public:
    using T = typename Service::Record;
    using Derive = std::function<void(const RequestContext &, T &)>;

    struct EndpointIds
    {
        const char *list, *create, *get, *replace, *update, *remove;
    };

    explicit RecordHandlers(Service &service, Derive derive = {}) : m_service(service), m_derive(std::move(derive)) {}

    void addTo(HandlerTable &table, const EndpointIds &ids)
    {
        table.add(ids.list, [this](RequestContext &context) { return list(context); });
        table.add(ids.create, [this](RequestContext &context) { return create(context); });
        table.add(ids.get, [this](RequestContext &context) { return get(context); });
        table.add(ids.replace, [this](RequestContext &context) { return change(context, schema::ReadMode::Full); });
        table.add(ids.update, [this](RequestContext &context) { return change(context, schema::ReadMode::Partial); });
        table.add(ids.remove, [this](RequestContext &context) { return remove(context); });
    }

    [[nodiscard]] QByteArray text(const RequestContext &context, T record) const
    {
        if (m_derive)
            m_derive(context, record);
        QByteArray json;
        schema::writeObject(json, record);
        return json;
    }

private:
    http::Response one(const RequestContext &context, int status, const T &record) const
    {
        http::Response response = context.json(status, text(context, record));
        response.headers.add("ETag", context.etag(record.version));
        return response;
    }

    http::Response list(RequestContext &context)
    {
        const auto query = context.listQuery<T>();
        if (!query)
            return context.problem(query.error());
        QByteArray rows;
        const auto page = m_service.list(context.store().database(), context.caller(), *query, [&](const storage::Row &row) {
            if (!rows.isEmpty())
                rows += ',';
            rows += text(context, schema::readRow<T>(row, ListSelect::firstColumn));
        });
        return page ? listAnswer(context, *query, *page, rows) : context.problem(page.error());
    }

    http::Response create(RequestContext &context)
    {
        const auto json = context.jsonBody();
        if (!json)
            return context.problem(json.error());
        return context.write([&](UnitOfWork &work) -> Result<http::Response> {
            const auto record = m_service.create(work, *json);
            if (!record)
                return record.error();
            http::Response response = one(context, 201, *record);
            response.headers.add("Location", context.request().rawPath() + QByteArray::number(record->id) + '/');
            return response;
        });
    }

    http::Response get(RequestContext &context)
    {
        const auto id = context.id();
        if (!id)
            return context.problem(id.error());
        const auto record = m_service.find(context.store().database(), *id);
        if (!record)
            return context.problem(record.error());
        if (context.hasCurrent(record->version))
            return context.empty(304);
        return one(context, 200, *record);
    }

    http::Response change(RequestContext &context, schema::ReadMode mode)
    {
        const auto id = context.id();
        if (!id)
            return context.problem(id.error());
        const auto json = context.jsonBody();
        if (!json)
            return context.problem(json.error());
        return context.write([&](UnitOfWork &work) -> Result<http::Response> {
            const auto record = m_service.change(work, *id, *json, mode, context.expectedVersion());
            if (!record)
                return record.error();
            return one(context, 200, *record);
        });
    }

    http::Response remove(RequestContext &context)
    {
        const auto id = context.id();
        if (!id)
            return context.problem(id.error());
        return context.write([&](UnitOfWork &work) -> Result<http::Response> {
            if (Status removed = m_service.remove(work, *id, context.expectedVersion()); !removed)
                return removed.error();
            return context.empty();
        });
    }

    Service &m_service;
    Derive m_derive;
};

} // namespace emesa
