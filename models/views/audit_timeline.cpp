// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/audit_timeline.h"

#include "models/views/audit_story.h"

#include <QDateTime>

namespace emesa {

namespace {

QString utcText(const QDateTime &local)
{
    return Timestamp{local.toMSecsSinceEpoch()}.toString();
}

QDate dayOf(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms).date();
}

} // namespace

remote::ListQuery AuditFilter::query(int pageSize, const QString &cursor) const
{
    remote::ListQuery query;
    query.pageSize(pageSize);
    const auto exact = [&](const char *field, const QString &value) {
        if (!value.isEmpty())
            query.where(QString::fromLatin1(field), value);
    };
    exact("entity", entity);
    exact("entity_id", entityId);
    exact("event_type", eventType);
    if (user)
        query.where(QStringLiteral("user"), QString::number(*user));
    query.between(QStringLiteral("at"), from.isValid() ? utcText(from.startOfDay()) : QString(), to.isValid() ? utcText(to.endOfDay()) : QString());
    if (!search.isEmpty())
        query.search(search);
    if (!cursor.isEmpty())
        query.after(cursor);
    return query;
}

const AuditEvent *AuditTimeline::event(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].event < 0)
        return nullptr;
    return &m_events[m_lines[row].event];
}

void AuditTimeline::setFilter(const AuditFilter &filter)
{
    if (m_filter == filter && m_state != State::Empty)
        return;
    m_filter = filter;
    reload();
}

void AuditTimeline::reload()
{
    ++m_generation;
    m_isAsking = false;
    ask({});
    m_state = State::Loading;
    emit stateChanged();
}

int AuditTimeline::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant AuditTimeline::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    const AuditEvent *event = line.event < 0 ? nullptr : &m_events[line.event];
    switch (role) {
    case Qt::DisplayRole:
        return event ? auditStory::deed(event->eventType) : QLocale().toString(line.day, QLocale::LongFormat);
    case Qt::AccessibleTextRole:
        return event ? QStringList{auditStory::deed(event->eventType), auditStory::subject(*event), event->actorName,
                                   QLocale().toString(QDateTime::fromMSecsSinceEpoch(event->at.ms), QLocale::ShortFormat)}
                           .join(QStringLiteral(", "))
                     : QLocale().toString(line.day, QLocale::LongFormat);
    case IsDayRole: return !event;
    case DayRole: return line.day;
    case SeqRole: return event ? event->seq : 0;
    default: return {};
    }
}

Qt::ItemFlags AuditTimeline::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // The arrow keys walk from event to event.
    return m_lines[index.row()].event < 0 ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

bool AuditTimeline::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_isAsking && !m_next.isEmpty() && m_events.size() < maxEvents;
}

void AuditTimeline::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next);
}

void AuditTimeline::ask(const QString &cursor)
{
    m_isAsking = true;
    remote::whenDone(m_fetch(m_filter.query(pageRows, cursor)), this,
                     [this, generation = m_generation, isFirst = cursor.isEmpty()](const Result<remote::Page<AuditEvent>> &answer) {
                         if (generation == m_generation)
                             take(answer, isFirst);
                     });
}

void AuditTimeline::take(const Result<remote::Page<AuditEvent>> &answer, bool isFirst)
{
    m_isAsking = false;
    if (!answer) {
        if (answer.error().code == ErrorCode::Cancelled)
            return;
        m_error = answer.error();
        m_state = State::Failed;
        emit stateChanged();
        return;
    }
    m_error.reset();
    if (answer->total)
        m_total = answer->total;
    m_next = answer->next;
    if (isFirst) {
        beginResetModel();
        m_events.clear();
        m_lines.clear();
    }
    QList<Line> lines;
    QDate day = m_lines.isEmpty() ? QDate() : m_lines.last().day;
    for (qsizetype i = 0; i < answer->rows.size(); ++i) {
        const QDate its = dayOf(answer->rows[i].at);
        if (its != day)
            lines.append({its, -1});
        day = its;
        lines.append({its, int(m_events.size() + i)});
    }
    if (!isFirst && !lines.isEmpty())
        beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_events += answer->rows;
    m_lines += lines;
    if (isFirst)
        endResetModel();
    else if (!lines.isEmpty())
        endInsertRows();
    m_state = State::Ready;
    emit stateChanged();
}

} // namespace emesa
