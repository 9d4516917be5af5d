// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/master_data.h"
#include "core/domain/master_import.h"
#include "models/remote/typed_calls.h"

namespace emesa::remote {

/// The typed calls of master data, the same for each of its kinds: list<City>(…), create(Plant{…}). As TypedCalls says.
class MasterDataClient : public TypedCalls
{
public:
    explicit MasterDataClient(Session &session, QObject *parent = nullptr) : TypedCalls(session, parent) {}

    template<typename T>
    [[nodiscard]] Future<Page<T>> list(const ListQuery &query = {})
    {
        return page<T>(idOf<T>(".list").constData(), query);
    }
    template<typename T>
    [[nodiscard]] Future<T> find(const QString &uniqueId)
    {
        return object<T>(request(idOf<T>(".get").constData(), uniqueId));
    }
    template<typename T>
    [[nodiscard]] Future<T> create(const T &record)
    {
        return object<T>(requestTo(idOf<T>(".create").constData()), record);
    }
    template<typename T>
    [[nodiscard]] Future<T> replace(const T &record, Version version = {})
    {
        return object<T>(request(idOf<T>(".replace").constData(), record.uniqueId, version), record);
    }
    /// Only the fields in `changes`; {is_deleted: false} brings a deleted record back.
    template<typename T>
    [[nodiscard]] Future<T> update(const QString &uniqueId, const QJsonObject &changes, Version version = {})
    {
        return object<T>(request(idOf<T>(".update").constData(), uniqueId, version), changes);
    }
    /// Conflict "in_use" while something refers to it; details["references"] says how much of what.
    template<typename T>
    [[nodiscard]] Future<void> remove(const QString &uniqueId, Version version = {})
    {
        return nothing(request(idOf<T>(".delete").constData(), uniqueId, version));
    }

    /// The whole list as CSV, UTF-8 with a byte order mark.
    template<typename T>
    [[nodiscard]] Future<QByteArray> exportTable()
    {
        return call(requestTo(idOf<T>(".export").constData()), [](const Reply &reply) -> Result<QByteArray> { return reply.body; });
    }
    /// Creates and updates many from a CSV text; what became of each row. Invalid "rows_refused" when one was refused and
    /// so nothing was changed: details["report"] is the same report. A dry run answers the report and changes nothing.
    template<typename T>
    [[nodiscard]] Future<ImportReport> importTable(const QByteArray &csv, bool dryRun = false)
    {
        Request request = requestTo(idOf<T>(".import").constData());
        request.add("Content-Type", "text/csv");
        request.body = csv;
        if (dryRun)
            request.query.addQueryItem(QStringLiteral("dry_run"), QStringLiteral("true"));
        return object<ImportReport>(request);
    }

private:
    template<typename T>
    [[nodiscard]] static QByteArray idOf(const char *verb)
    {
        return QByteArray(masterEntityOf<T>.plural) + verb;
    }
};

} // namespace emesa::remote
