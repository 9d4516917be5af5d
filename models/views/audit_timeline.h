// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit_event.h"
#include "models/remote/answer.h"
#include "models/remote/page.h"

#include <QAbstractListModel>
#include <QDate>

#include <functional>

namespace emesa {

/// Which rows of the audit log are looked at. Days are those of the person's own time zone, both included.
struct AuditFilter
{
    QString entity;
    QString entityId;
    QString eventType;
    std::optional<Id> user; ///< by or about
    QDate from;
    QDate to;
    QString search;

    bool operator==(const AuditFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == AuditFilter(); }
    [[nodiscard]] remote::ListQuery query(int pageSize, const QString &cursor = {}) const;
};

/// The audit log as a story, newest first: a heading for each day, below it what happened. Pages come as they are
/// scrolled to, at most maxEvents of them: whoever wants to look further back says from when, and memory does not grow
/// with the log. GUI thread.
class AuditTimeline : public QAbstractListModel
{
    Q_OBJECT

public:
    using Fetch = std::function<QFuture<Result<remote::Page<AuditEvent>>>(const remote::ListQuery &)>;
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)
    enum Role {
        IsDayRole = Qt::UserRole, ///< a heading
        DayRole,                  ///< QDate
        SeqRole                   ///< number of the event; 0 for a heading
    };

    static constexpr int pageRows = 100;
    static constexpr int maxEvents = 5'000;

    explicit AuditTimeline(Fetch fetch, QObject *parent = nullptr) : QAbstractListModel(parent), m_fetch(std::move(fetch)) {}

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// There are more rows than are kept; only an earlier period shows them.
    [[nodiscard]] bool isFull() const { return m_events.size() >= maxEvents && !m_next.isEmpty(); }
    [[nodiscard]] qsizetype eventCount() const { return m_events.size(); }
    /// nullptr for a heading.
    [[nodiscard]] const AuditEvent *event(int row) const;

    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    void setFilter(const AuditFilter &filter);
    /// Reads from the newest again; what is shown stays until that is there.
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void stateChanged();

private:
    /// A heading (event < 0) or an event.
    struct Line
    {
        QDate day;
        int event = -1;
    };
    void ask(const QString &cursor);
    void take(const Result<remote::Page<AuditEvent>> &answer, bool isFirst);

    Fetch m_fetch;
    AuditFilter m_filter;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    std::optional<qint64> m_total;
    QList<AuditEvent> m_events;
    QList<Line> m_lines;
    QString m_next;
    bool m_isAsking = false;
    int m_generation = 0; ///< counts reloads, so that late answers change nothing
};

} // namespace emesa
