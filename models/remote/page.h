// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace emesa::remote {

/// One page of a list.
template<typename T>
struct Page
{
    QList<T> rows;
    QString next;                ///< cursor of the next page; empty after the last one
    std::optional<qint64> total; ///< rows of all pages, where the server counted them
};

/// Which rows of a list, in which order. Field names are those of the entity's schema; the server refuses others.
class ListQuery
{
public:
    ListQuery &where(const QString &field, const QString &value) { return add(field, value); }
    /// Inclusive; an empty end is open.
    ListQuery &between(const QString &field, const QString &from, const QString &to)
    {
        if (!from.isEmpty())
            add(QString(field + QStringLiteral("_from")), from);
        return to.isEmpty() ? *this : add(QString(field + QStringLiteral("_to")), to);
    }
    ListQuery &search(const QString &text) { return add(QStringLiteral("search"), text); }
    ListQuery &orderBy(const QString &field, Qt::SortOrder order = Qt::AscendingOrder)
    {
        return add(QStringLiteral("ordering"), order == Qt::AscendingOrder ? field : QString(u'-' + field));
    }
    ListQuery &pageSize(int rows)
    {
        m_pageSize = rows;
        return *this;
    }
    ListQuery &after(const QString &cursor) { return add(QStringLiteral("cursor"), cursor); }

    [[nodiscard]] QUrlQuery toUrl() const
    {
        QUrlQuery query = m_query;
        query.addQueryItem(QStringLiteral("page_size"), QString::number(m_pageSize));
        return query;
    }

private:
    ListQuery &add(const QString &name, const QString &value)
    {
        // QUrlQuery leaves "+" as it is, which a server reads as a space.
        m_query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        return *this;
    }

    QUrlQuery m_query;
    int m_pageSize = 100;
};

} // namespace emesa::remote
