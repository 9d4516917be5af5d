// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "models/remote/answer.h"
#include "models/remote/page.h"
#include "models/tables/cell_edits.h"
#include "models/tables/words.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QFuture>
#include <QSet>

#include <optional>

namespace emesa::tables {

/// One column of a table, made from a field of an entity's schema.
struct TableColumn
{
    QString field;  ///< name in the schema: what the server sorts by
    QString title;  ///< translated
    bool isSortable = false;
    bool isNumber = false; ///< aligned to the right, tabular figures
};

/// What a value means to the reader, apart from its words; how it is painted is the view's affair.
enum class Tone { Plain, Muted, Info, Success, Warning, Danger };

/// One value a field may be filtered by.
struct FilterChoice
{
    QString value; ///< as the server takes it
    QString text;  ///< translated
};

/// A field rows can be filtered by, and how.
struct FilterField
{
    enum class Kind {
        Choice,  ///< one of `choices`; without any it is not offered until somebody gives them
        Text,    ///< this very text
        Days,    ///< from and to, calendar days
        Moments, ///< from and to, days in local time
        Amounts  ///< from and to, money
    };
    QString field;
    QString title;
    Kind kind = Kind::Choice;
    QList<FilterChoice> choices = {};
};

/// Which rows a table shows, besides their order.
struct TableFilter
{
    QList<std::pair<QString, QString>> fields; ///< exact values, or "<field>_from"/"<field>_to" for ranges
    QString search;

    bool operator==(const TableFilter &) const = default;
};

/// A table whose rows stay at the server and come by pages, as they are looked at: sorting, filtering and searching
/// are the server's, by keyset cursors, so that the millionth row costs what the first does. Keeps at most maxPages
/// pages; those that scrolled out of sight are read again when they come back, so memory does not grow with the table.
/// rowCount() is what has been reached so far, total() what there is. GUI thread.
class RemoteTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed }; ///< Empty: nothing asked for yet
    Q_ENUM(State)
    enum Role {
        FieldRole = Qt::UserRole, ///< name of the column's field
        IsLoadedRole,             ///< false while the row's page is on its way
        SortedByRole,             ///< header: whether rows are ordered by it
        ValueRole,                ///< the cell as data: whole number, Amount, bool, QDate, QDateTime in UTC, text; null: none
        ToneRole,                 ///< a Tone
        IconRole,                 ///< name of an icon, or nothing
        FreshRole,                ///< whether the row came by itself since the table was read
        TypedRole,                ///< whether the cell holds what was typed and is not saved
        ProblemRole               ///< why the server did not take what was typed
    };

    /// Rows as data, for exports: the cells of a page by column.
    struct Cells
    {
        QList<QVariantList> rows;
        QString next; ///< cursor of the next page; empty after the last one
        std::optional<qint64> total;
    };

    static constexpr int pageRows = 100;
    static constexpr int maxPages = 40;

    [[nodiscard]] const QList<TableColumn> &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const QString &field) const;
    /// What the server lets filter by, in the order of the schema.
    [[nodiscard]] const QList<FilterField> &filterFields() const { return m_filterFields; }
    /// Whether the server searches these rows.
    [[nodiscard]] bool isSearchable() const { return m_isSearchable; }
    [[nodiscard]] State state() const { return m_state; }
    /// Why the last page did not come; only when state() is Failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] const TableFilter &filter() const { return m_filter; }
    [[nodiscard]] QString orderedBy() const { return m_orderedBy; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    void setFilter(const TableFilter &filter);
    /// An empty field is the server's own order.
    void setOrder(const QString &field, Qt::SortOrder order);
    void setFilterAndOrder(const TableFilter &filter, const QString &field, Qt::SortOrder order);
    /// Reads from the start again. Rows on screen stay until the new ones are there.
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Makes cells editable; nullptr makes them so no longer. Does not own `edits`.
    void setEdits(CellEdits *edits) { m_edits = edits; }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// The query for the page at `cursor`, as it would be sent.
    [[nodiscard]] remote::ListQuery query(const QString &cursor = {}, int rows = pageRows) const;
    /// Reads rows past what is shown, as data; for exports of the full result.
    [[nodiscard]] virtual QFuture<Result<Cells>> read(const remote::ListQuery &query) const = 0;

signals:
    void stateChanged();

protected:
    RemoteTable(QList<TableColumn> columns, QList<FilterField> filterFields, bool isSearchable, QObject *parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_filterFields(std::move(filterFields)), m_isSearchable(isSearchable)
    {
    }

    /// Asks for page `page`; answers by arrived() or failed() with the same generation.
    virtual void ask(int page, int generation, const remote::ListQuery &query) = 0;
    virtual void forget(int page) = 0;
    virtual void forgetAll() = 0;
    [[nodiscard]] virtual bool has(int page) const = 0;
    [[nodiscard]] virtual QVariant cell(int page, int rowInPage, int column, int role) const = 0;

    /// Whether an answer still belongs to what is shown. The subclass keeps the rows between begin and end.
    bool beginArrival(int page, int generation);
    void endArrival(int page, int rows, const QString &next, std::optional<qint64> total);
    void failed(int page, int generation, const Error &why);
    void rowChanged(int page, int rowInPage);

    /// Rows that came by themselves stand before the pages, which begin at row headRows(). Page number headPage stands
    /// for them in cell().
    static constexpr int headPage = -1;
    static constexpr int maxHeadRows = 200;
    [[nodiscard]] int headRows() const { return m_headRows; }
    void beginHeadInsertion();
    void endHeadInsertion();
    void insertColumn(int at, const TableColumn &column);

private:
    void request(int page) const;
    void makeRoom(int around);
    void setState(State state);

    QList<TableColumn> m_columns;
    QList<FilterField> m_filterFields;
    bool m_isSearchable = false;
    CellEdits *m_edits = nullptr;
    TableFilter m_filter;
    QString m_orderedBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    std::optional<qint64> m_total;
    QStringList m_cursors;              ///< of the pages reached, by number
    QList<int> m_rowsOf;                ///< rows of each page reached
    QString m_next;                     ///< cursor after the last page reached
    int m_rows = 0;                     ///< of the pages
    int m_headRows = 0;                 ///< that came by themselves
    int m_generation = 0;               ///< counts reloads, so that late answers change nothing
    bool m_isFresh = false;             ///< a reload whose first page has not come yet
    mutable QSet<int> m_asked;          ///< pages on their way
    mutable QList<int> m_recent;        ///< pages by last use, newest last
};

} // namespace emesa::tables
