// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/master_table.h"

#include "models/tables/entity_table.h"

namespace emesa::tables {

namespace {

template<typename T>
MasterKindTools toolsOf(remote::MasterDataClient &client, const Words &words)
{
    auto table = std::make_unique<EntityTable<T>>("MasterRecord", [&client](const remote::ListQuery &query) { return client.list<T>(query); }, words);
    table->setLook(QStringLiteral("is_active"), {.tone = [](const T &record) { return record.isActive ? Tone::Success : Tone::Muted; }});
    table->setLook(QStringLiteral("name"), {.tone = [](const T &record) { return record.isDeleted ? Tone::Muted : Tone::Plain; }});
    EntityTable<T> *rows = table.get();
    MasterKindTools tools;
    tools.table = std::move(table);
    tools.recordAt = [rows](int row) {
        const T *record = rows->record(row);
        return record ? schema::toJson(*record) : QJsonObject();
    };
    tools.replace = [rows](const QJsonObject &json) {
        if (const auto record = schema::fromJson<T>(json))
            rows->replace(*record, static_cast<QString T::*>(&T::uniqueId));
    };
    tools.calls = remote::masterCalls<T>(client);
    tools.exportTable = [&client] { return client.exportTable<T>(); };
    tools.importTable = [&client](const QByteArray &csv, bool dryRun) { return client.importTable<T>(csv, dryRun); };
    return tools;
}

template<size_t... I>
MasterKindTools toolsOf(MasterKind kind, remote::MasterDataClient &client, const Words &words, std::index_sequence<I...>)
{
    MasterKindTools tools;
    const auto take = [&](size_t index, auto make) {
        if (size_t(kind) == index)
            tools = make();
    };
    (take(I, [&] { return toolsOf<std::tuple_element_t<I, MasterTypes>>(client, words); }), ...);
    return tools;
}

} // namespace

MasterKindTools masterKindTools(MasterKind kind, remote::MasterDataClient &client, const Words &words)
{
    return toolsOf(kind, client, words, std::make_index_sequence<std::tuple_size_v<MasterTypes>>());
}

} // namespace emesa::tables
