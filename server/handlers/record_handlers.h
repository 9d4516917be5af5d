// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/row.h"
#include "server/handlers/handler_table.h"
#include "server/handlers/list_answer.h"

namespace emesa {

/// The endpoints of a RecordService: list, create, get, replace, update, delete. `Derive(const RequestContext &, T &)`
/// fills the Derived fields before a record is written; a T without Derived fields needs none. `Read` takes the fields
/// of a record from the body of a request; by default that is JSON. `Amend` completes what was read, in the unit that
/// writes it. One per worker.
template<typename Service>
class RecordHandlers
{
public:
    using T = typename Service::Record;
    using Derive = std::function<void(const RequestContext &, T &)>;

    using Key = typename Service::Key;
    using Read = std::function<Result<QJsonObject>(RequestContext &)>;
    using Amend = std::function<Status(UnitOfWork &, const T &before, T &after)>;

    explicit RecordHandlers(Service &service, Derive derive = {}, Read read = &RecordHandlers::readJson, Amend amend = {})
        : m_service(service), m_derive(std::move(derive)), m_read(std::move(read)), m_amend(std::move(amend))
    {
    }

    /// `group` is the first word of the endpoints' ids: "machines" for machines.list and so on.
    void addTo(HandlerTable &table, const QByteArray &group)
    {
        const auto add = [&](const char *verb, Handler handler) { table.add(QByteArray(group + verb).constData(), std::move(handler)); };
        add(".list", [this](RequestContext &context) { return list(context); });
        add(".create", [this](RequestContext &context) { return create(context); });
        add(".get", [this](RequestContext &context) { return get(context); });
        add(".replace", [this](RequestContext &context) { return change(context, schema::ReadMode::Full); });
        add(".update", [this](RequestContext &context) { return change(context, schema::ReadMode::Partial); });
        add(".delete", [this](RequestContext &context) { return remove(context); });
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
    static Result<QJsonObject> readJson(RequestContext &context) { return context.jsonBody(); }

    [[nodiscard]] typename Service::Amend amendIn(UnitOfWork &work) const
    {
        if (!m_amend)
            return {};
        return [this, &work](const T &before, T &after) { return m_amend(work, before, after); };
    }

    /// The record that the path names.
    static Result<Key> keyIn(const RequestContext &context)
    {
        const QString name = QString::fromLatin1(schema::keyFieldOf<T>().name);
        if constexpr (std::is_same_v<Key, QString>) {
            const QString id = context.parameter(name);
            return isUuid(id) ? Result<Key>(id) : Result<Key>(Service::noSuchRecord());
        } else {
            return context.id(name);
        }
    }

    static QByteArray keyText(const T &record)
    {
        if constexpr (std::is_same_v<Key, QString>)
            return schema::keyOf(record).toLatin1();
        else
            return QByteArray::number(schema::keyOf(record));
    }

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
            if (m_derive) {
                rows += text(context, schema::readRow<T>(row, ListSelect::firstColumn));
                return;
            }
            rows += '{';
            schema::writeRowMembers<T>(rows, row, schema::NoFlags, ListSelect::firstColumn);
            rows += '}';
        });
        if (!page && page.error().code == ErrorCode::Forbidden)
            context.auditRefusal({.event = QStringLiteral("access.denied"),
                                  .entity = QStringLiteral("endpoint"),
                                  .entityId = QString::fromLatin1(context.endpoint().id),
                                  .failureReason = page.error().reason});
        return page ? listAnswer(context, *query, *page, rows) : context.problem(page.error());
    }

    http::Response create(RequestContext &context)
    {
        const auto json = m_read(context);
        if (!json)
            return context.problem(json.error());
        return context.write([&](UnitOfWork &work) -> Result<http::Response> {
            const auto record = m_service.create(work, *json, Service::News::Tell, amendIn(work));
            if (!record)
                return record.error();
            http::Response response = one(context, 201, *record);
            response.headers.add("Location", context.request().rawPath() + keyText(*record) + '/');
            return response;
        });
    }

    http::Response get(RequestContext &context)
    {
        const auto id = keyIn(context);
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
        const auto id = keyIn(context);
        if (!id)
            return context.problem(id.error());
        const auto json = m_read(context);
        if (!json)
            return context.problem(json.error());
        return context.write([&](UnitOfWork &work) -> Result<http::Response> {
            const auto record = m_service.change(work, *id, *json, mode, context.expectedVersion(), Service::News::Tell, amendIn(work));
            if (!record)
                return record.error();
            return one(context, 200, *record);
        });
    }

    http::Response remove(RequestContext &context)
    {
        const auto id = keyIn(context);
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
    Read m_read;
    Amend m_amend;
};

} // namespace emesa
