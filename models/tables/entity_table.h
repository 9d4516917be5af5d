// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"
#include "models/remote/answer.h"
#include "models/tables/remote_table.h"

#include <QCoreApplication>

namespace emesa::tables {

/// The RemoteTable of an entity: columns are the fields its schema marks as Column, texts come from Words.
/// `fetch` gives a page for a query, e.g. RestClient::orders; what it calls must outlive the table. `context` is the
/// struct's name, under which translators find the titles of its fields.
template<typename T>
class EntityTable final : public RemoteTable
{
public:
    using Fetch = std::function<QFuture<Result<remote::Page<T>>>(const remote::ListQuery &)>;

    EntityTable(const char *context, Fetch fetch, const Words &words, QObject *parent = nullptr)
        : RemoteTable(columnsOfSchema(context), parent), m_fetch(std::move(fetch)), m_words(words)
    {
    }

    /// nullptr while the row's page is on its way. Valid until the next event.
    [[nodiscard]] const T *record(int row) const
    {
        const auto page = m_pages.constFind(row / pageRows);
        return page == m_pages.constEnd() || row % pageRows >= page->size() ? nullptr : &page->at(row % pageRows);
    }

    /// Puts a newer state of a row in its place, if it is among those at hand.
    template<typename Id>
    void replace(const T &record, Id T::*key)
    {
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
            for (int i = 0; i < page->size(); ++i) {
                if (page->at(i).*key != record.*key)
                    continue;
                (*page)[i] = record;
                rowChanged(page.key(), i);
                return;
            }
        }
    }
    template<typename Id>
    [[nodiscard]] bool holds(Id id, Id T::*key) const
    {
        for (const QList<T> &page : m_pages) {
            for (const T &record : page) {
                if (record.*key == id)
                    return true;
            }
        }
        return false;
    }

protected:
    void ask(int page, int generation, const remote::ListQuery &query) override
    {
        remote::whenDone(m_fetch(query), this, [this, page, generation](const Result<remote::Page<T>> &answer) {
            if (!answer) {
                failed(page, generation, answer.error());
                return;
            }
            if (!beginArrival(page, generation))
                return;
            m_pages.insert(page, answer->rows);
            endArrival(page, int(answer->rows.size()), answer->next, answer->total);
        });
    }
    void forget(int page) override { m_pages.remove(page); }
    void forgetAll() override { m_pages.clear(); }
    [[nodiscard]] bool has(int page) const override { return m_pages.contains(page); }

    [[nodiscard]] QVariant cell(int page, int rowInPage, int column, int role) const override
    {
        const auto found = m_pages.constFind(page);
        if (found == m_pages.constEnd() || rowInPage >= found->size() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const T &record = found->at(rowInPage);
        QString text;
        int at = 0;
        schema::forEachField<T>([&](const auto &field) {
            if (field.has(schema::Column) && at++ == column)
                text = m_words.of(record.*field.member);
        });
        return text;
    }

private:
    [[nodiscard]] static QList<TableColumn> columnsOfSchema(const char *context)
    {
        QList<TableColumn> columns;
        schema::forEachField<T>([&](const auto &field) {
            if (!field.has(schema::Column))
                return;
            using V = schema::ValueOf<decltype(field)>;
            columns.append({QString::fromLatin1(field.name), QCoreApplication::translate(context, field.options.title), field.has(schema::Sortable), isNumber<V>});
        });
        return columns;
    }
    template<typename V>
    static constexpr bool isNumber = std::is_same_v<V, int> || std::is_same_v<V, qint64> || std::is_same_v<V, Amount>
                                  || std::is_same_v<V, std::optional<int>> || std::is_same_v<V, std::optional<qint64>>
                                  || std::is_same_v<V, std::optional<Amount>>;

    Fetch m_fetch;
    Words m_words;
    QHash<int, QList<T>> m_pages;
};

} // namespace emesa::tables
