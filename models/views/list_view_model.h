// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/remote_table.h"

#include <QJsonObject>
#include <QTimer>

namespace emesa {

/// Which rows of a RemoteTable somebody looks at: conditions by field, search, order. Puts them on the table, says them
/// in words, and turns them into JSON for saved views and restarts. Days may be relative ("@today-6", "@month"), so
/// that a saved "last 7 days" moves with the calendar. GUI thread; `table` outlives it.
class ListViewModel : public QObject
{
    Q_OBJECT

public:
    /// Either a value, or a range with one or two ends.
    struct Condition
    {
        QString field;
        QString value = {};
        QString from = {}; ///< a day "2026-01-24", "@today", "@today-6", "@month", or an amount "5100.00"
        QString to = {};

        bool operator==(const Condition &) const = default;
    };
    /// A choice of rows under a name, one click away.
    struct QuickFilter
    {
        QString name; ///< stable, in English; part of saved states
        QString text; ///< translated
        QList<Condition> conditions;
    };

    ListViewModel(tables::RemoteTable &table, const tables::Words &words, QObject *parent = nullptr);

    [[nodiscard]] tables::RemoteTable &table() { return m_table; }
    /// Fields to filter by, those without any choice left out.
    [[nodiscard]] QList<tables::FilterField> fields() const;
    /// What a field that points to other rows ("machine") may be filtered by.
    void setChoices(const QString &field, const QList<tables::FilterChoice> &choices);
    /// Exact values that always apply and are no condition of the person's ("parent").
    void setBase(const QList<std::pair<QString, QString>> &fields);

    [[nodiscard]] const QList<Condition> &conditions() const { return m_conditions; }
    void setConditions(const QList<Condition> &conditions);
    /// One condition for a field; the last one counts. An empty one removes it.
    void setCondition(const Condition &condition);
    void removeCondition(const QString &field) { setCondition({.field = field}); }
    /// "Status: Negotiation", "Submitted: last 7 days".
    [[nodiscard]] QString text(const Condition &condition) const;

    void setQuickFilters(const QList<QuickFilter> &filters)
    {
        m_quick = filters;
        emit changed();
    }
    [[nodiscard]] const QList<QuickFilter> &quickFilters() const { return m_quick; }
    /// The quick filter whose conditions are in force, exactly; -1: none.
    [[nodiscard]] int quickFilter() const;

    /// Searches when typing pauses.
    void setSearch(const QString &text);
    [[nodiscard]] QString search() const { return m_search; }
    [[nodiscard]] bool isFiltered() const { return !m_conditions.isEmpty() || !m_search.isEmpty(); }
    /// Takes conditions and search away.
    void clear();
    /// Reads the rows if nobody did yet.
    void open()
    {
        if (m_table.state() == tables::RemoteTable::State::Empty)
            apply();
    }

    /// Conditions, search and order.
    [[nodiscard]] QJsonObject state() const;
    void setState(const QJsonObject &state);

    /// A day as a condition has it, on the calendar of `today`; invalid when it is none.
    [[nodiscard]] static QDate day(const QString &text, QDate today);

signals:
    /// Conditions or search are others now; the table follows.
    void changed();

private:
    void apply();
    [[nodiscard]] tables::TableFilter wanted() const;
    [[nodiscard]] const tables::FilterField *fieldOf(const QString &name) const;

    tables::RemoteTable &m_table;
    tables::Words m_words;
    QHash<QString, QList<tables::FilterChoice>> m_choices;
    QList<std::pair<QString, QString>> m_base;
    QList<Condition> m_conditions;
    QList<QuickFilter> m_quick;
    QString m_search;
    QTimer m_searchPause;
};

} // namespace emesa
