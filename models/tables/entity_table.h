// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"
#include "models/remote/answer.h"
#include "models/tables/remote_table.h"

#include <QCoreApplication>
#include <QDateTime>

namespace emesa::tables {

/// How a column of an EntityTable is filled. What is left out keeps what the schema gives.
template<typename T>
struct CellLook
{
    std::function<QString(const T &)> text = {};
    std::function<QVariant(const T &)> value = {}; ///< as RemoteTable::ValueRole says; for exports
    std::function<Tone(const T &)> tone = {};
    std::function<QString(const T &)> icon = {};   ///< name of an icon, or nothing
};

/// The RemoteTable of an entity: columns are the fields its schema marks as Column, texts come from Words.
/// `fetch` gives a page for a query, e.g. RestClient::orders; what it calls must outlive the table. `context` is the
/// struct's name, under which translators find the titles of its fields.
template<typename T>
class EntityTable final : public RemoteTable
{
public:
    using Fetch = std::function<QFuture<Result<remote::Page<T>>>(const remote::ListQuery &)>;

    EntityTable(const char *context, Fetch fetch, const Words &words, QObject *parent = nullptr)
        : RemoteTable(columnsOfSchema(context), filtersOfSchema(context, words), isSearchedBySchema(), parent),
          m_fetch(std::move(fetch)),
          m_looks(looksOfSchema(words))
    {
    }

    /// Shows the column of `field` in another way. Before rows are read.
    void setLook(const QString &field, const CellLook<T> &look)
    {
        const int column = columnOf(field);
        Q_ASSERT_X(column >= 0, "EntityTable::setLook", qPrintable(field));
        CellLook<T> &mine = m_looks[column];
        if (look.text)
            mine.text = look.text;
        if (look.value)
            mine.value = look.value;
        if (look.tone)
            mine.tone = look.tone;
        if (look.icon)
            mine.icon = look.icon;
    }

    /// A further column before the one of `beforeField` (at the end without one), made of a row rather than of one of
    /// its fields. Needs look.text. Before rows are read.
    void addColumn(const TableColumn &column, const QString &beforeField, const CellLook<T> &look)
    {
        const int found = columnOf(beforeField);
        const int at = found < 0 ? int(columns().size()) : found;
        CellLook<T> complete = look;
        if (!complete.value)
            complete.value = [text = look.text](const T &record) { return QVariant(text(record)); };
        m_looks.insert(at, complete);
        insertColumn(at, column);
    }

    /// nullptr while the row's page is on its way. Valid until the next event.
    [[nodiscard]] const T *record(int row) const
    {
        if (row < 0)
            return nullptr;
        if (row < headRows())
            return &m_head[row];
        row -= headRows();
        const auto page = m_pages.constFind(row / pageRows);
        return page == m_pages.constEnd() || row % pageRows >= page->size() ? nullptr : &page->at(row % pageRows);
    }

    /// Puts a newer state of a row in its place, if it is among those at hand.
    template<typename Id>
    void replace(const T &record, Id T::*key)
    {
        for (int i = 0; i < m_head.size(); ++i) {
            if (m_head[i].*key == record.*key) {
                m_head[i] = record;
                rowChanged(headPage, i);
                return;
            }
        }
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
        const auto isIt = [&](const T &record) { return record.*key == id; };
        return std::any_of(m_head.begin(), m_head.end(), isIt)
            || std::any_of(m_pages.begin(), m_pages.end(), [&](const QList<T> &page) { return std::any_of(page.begin(), page.end(), isIt); });
    }
    /// A row that is new at the server, shown before all others and marked as fresh until the next reload. False when
    /// so many came already that the table should be read again.
    [[nodiscard]] bool prepend(const T &record)
    {
        if (m_head.size() >= maxHeadRows)
            return false;
        beginHeadInsertion();
        m_head.prepend(record);
        endHeadInsertion();
        return true;
    }

    [[nodiscard]] QFuture<Result<Cells>> read(const remote::ListQuery &query) const override
    {
        const remote::Answer<Cells> answer;
        // The answer comes in the event loop of this table: its looks are still there.
        remote::whenDone(m_fetch(query), const_cast<EntityTable *>(this), [this, answer](const Result<remote::Page<T>> &page) {
            if (!page) {
                answer.give(page.error());
                return;
            }
            Cells cells;
            cells.next = page->next;
            cells.total = page->total;
            cells.rows.reserve(page->rows.size());
            for (const T &record : page->rows) {
                QVariantList row;
                row.reserve(m_looks.size());
                for (const CellLook<T> &look : m_looks)
                    row.append(look.value(record));
                cells.rows.append(std::move(row));
            }
            answer.give(std::move(cells));
        });
        return answer.future();
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
    void forgetAll() override
    {
        m_pages.clear();
        m_head.clear();
    }
    [[nodiscard]] bool has(int page) const override { return m_pages.contains(page); }

    [[nodiscard]] QVariant cell(int page, int rowInPage, int column, int role) const override
    {
        const T *record = nullptr;
        if (page == headPage) {
            record = &m_head[rowInPage];
        } else {
            const auto found = m_pages.constFind(page);
            if (found == m_pages.constEnd() || rowInPage >= found->size())
                return {};
            record = &found->at(rowInPage);
        }
        const CellLook<T> &look = m_looks[column];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return look.text(*record);
        case ValueRole: return look.value(*record);
        case ToneRole: return look.tone ? QVariant::fromValue(look.tone(*record)) : QVariant();
        case IconRole: return look.icon ? QVariant(look.icon(*record)) : QVariant();
        default: return {};
        }
    }

private:
    template<typename V>
    struct Bare
    {
        using Type = V;
    };
    template<typename V>
    struct Bare<std::optional<V>>
    {
        using Type = V;
    };
    template<typename V>
    static constexpr bool isNumber = std::is_same_v<typename Bare<V>::Type, int> || std::is_same_v<typename Bare<V>::Type, qint64>
                                  || std::is_same_v<typename Bare<V>::Type, Amount>;

    [[nodiscard]] static QString title(const char *context, const char *text) { return QCoreApplication::translate(context, text); }

    [[nodiscard]] static QList<TableColumn> columnsOfSchema(const char *context)
    {
        QList<TableColumn> columns;
        schema::forEachField<T>([&](const auto &field) {
            using V = schema::ValueOf<decltype(field)>;
            if (field.has(schema::Column))
                columns.append({QString::fromLatin1(field.name), title(context, field.options.title), field.has(schema::Sortable), isNumber<V>});
        });
        return columns;
    }

    /// The same rules as the server's api::listRules().
    [[nodiscard]] static QList<FilterField> filtersOfSchema(const char *context, const Words &words)
    {
        using Kind = FilterField::Kind;
        QList<FilterField> filters;
        schema::forEachField<T>([&](const auto &field) {
            using V = schema::ValueOf<decltype(field)>;
            using B = typename Bare<V>::Type;
            if (field.options.title[0] == '\0')
                return;
            FilterField filter{QString::fromLatin1(field.name), title(context, field.options.title)};
            if (field.has(schema::Filterable)) {
                if constexpr (std::is_enum_v<B>) {
                    for (size_t i = 0; i < schema::enumNames<B>.size(); ++i)
                        filter.choices.append({schema::enumToString(B(i)), words.of(B(i))});
                } else if constexpr (std::is_same_v<B, bool>) {
                    filter.choices = {{QStringLiteral("true"), words.of(true)}, {QStringLiteral("false"), words.of(false)}};
                } else if constexpr (std::is_same_v<B, QString>) {
                    filter.kind = Kind::Text;
                }
                filters.append(filter);
            }
            if (!field.has(schema::Sortable))
                return;
            if constexpr (std::is_same_v<V, Timestamp>)
                filter.kind = Kind::Moments;
            else if constexpr (std::is_same_v<V, std::optional<QDate>>)
                filter.kind = Kind::Days;
            else if constexpr (std::is_same_v<V, std::optional<Amount>>)
                filter.kind = Kind::Amounts;
            else
                return;
            filters.append(filter);
        });
        return filters;
    }

    [[nodiscard]] static bool isSearchedBySchema()
    {
        bool isSearched = false;
        schema::forEachField<T>([&](const auto &field) { isSearched |= field.has(schema::Searchable); });
        return isSearched;
    }

    template<typename V>
    [[nodiscard]] static QVariant valueOf(const V &value, const Words &words)
    {
        if constexpr (schema::isOptional<V>)
            return value ? valueOf(*value, words) : QVariant();
        else if constexpr (std::is_same_v<V, int> || std::is_same_v<V, qint64>)
            return QVariant::fromValue<qint64>(value);
        else if constexpr (std::is_same_v<V, bool> || std::is_same_v<V, QDate>)
            return QVariant(value);
        else if constexpr (std::is_same_v<V, Amount>)
            return QVariant::fromValue(value);
        else if constexpr (std::is_same_v<V, Timestamp>)
            return QVariant(QDateTime::fromMSecsSinceEpoch(value.ms, Qt::UTC));
        else
            return QVariant(words.of(value));
    }

    [[nodiscard]] static QList<CellLook<T>> looksOfSchema(const Words &words)
    {
        QList<CellLook<T>> looks;
        schema::forEachField<T>([&](const auto &field) {
            if (!field.has(schema::Column))
                return;
            const auto member = field.member;
            looks.append({.text = [member, words](const T &record) { return words.of(record.*member); },
                          .value = [member, words](const T &record) { return valueOf(record.*member, words); }});
        });
        return looks;
    }

    Fetch m_fetch;
    QList<CellLook<T>> m_looks; ///< by column
    QHash<int, QList<T>> m_pages;
    QList<T> m_head;
};

} // namespace emesa::tables
