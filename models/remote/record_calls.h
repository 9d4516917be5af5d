// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/master_data_client.h"
#include "models/remote/rest_client.h"

namespace emesa::remote {

/// The four things one does with a single record of whatever kind, by its JSON: what pages that are the same for every
/// kind are made with. Asynchronous as TypedCalls; the client they were made from outlives them.
struct RecordCalls
{
    using Object = QFuture<Result<QJsonObject>>;

    QString keyField; ///< "id" or "unique_id"
    std::function<Object(const QString &key)> find;
    std::function<Object(const QJsonObject &record)> create;
    std::function<Object(const QString &key, const QJsonObject &changes, int version)> update;
    std::function<QFuture<Status>(const QString &key, int version)> remove;
};

namespace detail {

template<typename T>
RecordCalls::Object jsonOf(TypedCalls &client, const QFuture<Result<T>> &record)
{
    const Answer<QJsonObject> answer;
    whenDone(record, &client, [answer](const Result<T> &read) {
        answer.give(read ? Result<QJsonObject>(schema::toJson(*read)) : Result<QJsonObject>(read.error()));
    });
    return answer.future();
}

/// `create` with the record that `json` stands for.
template<typename T, typename F>
RecordCalls::Object created(TypedCalls &client, const QJsonObject &json, F create)
{
    const auto record = schema::fromJson<T>(json);
    return record ? jsonOf<T>(client, create(*record)) : readyAnswer(Result<QJsonObject>(record.error()));
}

} // namespace detail

[[nodiscard]] inline RecordCalls supplierCalls(RestClient &client)
{
    return {QStringLiteral("id"),
            [&client](const QString &key) { return detail::jsonOf(client, client.supplier(key.toLongLong())); },
            [&client](const QJsonObject &json) { return detail::created<Supplier>(client, json, [&](const Supplier &supplier) { return client.createSupplier(supplier); }); },
            [&client](const QString &key, const QJsonObject &changes, int version) { return detail::jsonOf(client, client.updateSupplier(key.toLongLong(), changes, version)); },
            [&client](const QString &key, int version) { return client.deleteSupplier(key.toLongLong(), version); }};
}

[[nodiscard]] inline RecordCalls machineCalls(RestClient &client)
{
    return {QStringLiteral("id"),
            [&client](const QString &key) { return detail::jsonOf(client, client.machine(key.toLongLong())); },
            [&client](const QJsonObject &json) { return detail::created<Machine>(client, json, [&](const Machine &machine) { return client.createMachine(machine); }); },
            [&client](const QString &key, const QJsonObject &changes, int version) { return detail::jsonOf(client, client.updateMachine(key.toLongLong(), changes, version)); },
            [&client](const QString &key, int version) { return client.deleteMachine(key.toLongLong(), version); }};
}

template<typename T>
[[nodiscard]] RecordCalls masterCalls(MasterDataClient &client)
{
    return {QStringLiteral("unique_id"),
            [&client](const QString &key) { return detail::jsonOf(client, client.find<T>(key)); },
            [&client](const QJsonObject &json) { return detail::created<T>(client, json, [&](const T &record) { return client.create<T>(record); }); },
            [&client](const QString &key, const QJsonObject &changes, int version) { return detail::jsonOf(client, client.update<T>(key, changes, version)); },
            [&client](const QString &key, int version) { return client.remove<T>(key, version); }};
}

} // namespace emesa::remote
