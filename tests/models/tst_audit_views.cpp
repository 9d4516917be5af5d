// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order.h"
#include "models/views/audit_story.h"
#include "models/views/audit_timeline.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace emesa;

namespace {

AuditEvent rowOf(qint64 seq, const QString &at, const QString &type)
{
    AuditEvent event;
    event.seq = seq;
    event.at = *Timestamp::fromString(at);
    event.eventType = type;
    return event;
}

/// A log of `count` rows, one every ten minutes, the newest first.
struct FakeLog
{
    int count = 0;
    bool isDown = false;
    QList<QUrlQuery> queries = {};

    QFuture<Result<remote::Page<AuditEvent>>> fetch(const remote::ListQuery &query)
    {
        const QUrlQuery url = query.toUrl();
        queries.append(url);
        if (isDown)
            return remote::readyAnswer<remote::Page<AuditEvent>>(Error{ErrorCode::Network, QStringLiteral("down"), QStringLiteral("The server cannot be reached.")});
        const int from = url.queryItemValue(QStringLiteral("cursor")).toInt(), size = url.queryItemValue(QStringLiteral("page_size")).toInt();
        remote::Page<AuditEvent> page;
        const Timestamp newest = *Timestamp::fromIso("2026-01-12T10:00:00.000Z");
        for (int i = from; i < std::min(from + size, count); ++i) {
            AuditEvent row = rowOf(count - i, newest.plusSeconds(-600 * i).toString(), QStringLiteral("order.approved"));
            page.rows.append(row);
        }
        if (from + size < count)
            page.next = QString::number(from + size);
        if (from == 0)
            page.total = count;
        return remote::readyAnswer<remote::Page<AuditEvent>>(page);
    }
};

/// Scrolls to the end.
void readOn(AuditTimeline &timeline)
{
    while (timeline.canFetchMore({})) {
        const qsizetype before = timeline.eventCount();
        timeline.fetchMore({});
        QTRY_VERIFY(timeline.eventCount() > before);
    }
}

} // namespace

class TestAuditViews : public QObject
{
    Q_OBJECT

private slots:
    void daysAreHeadings()
    {
        FakeLog log{.count = 250};
        AuditTimeline timeline([&](const remote::ListQuery &query) { return log.fetch(query); });
        const QAbstractItemModelTester tester(&timeline);
        timeline.reload();
        QTRY_COMPARE(timeline.state(), AuditTimeline::State::Ready);
        QCOMPARE(timeline.total(), 250);
        QVERIFY(timeline.index(0).data(AuditTimeline::IsDayRole).toBool());
        QCOMPARE(timeline.index(0).data(AuditTimeline::DayRole).toDate(), QDate(2026, 1, 12));
        QVERIFY(!timeline.flags(timeline.index(0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(timeline.event(1)->seq, 250);
        readOn(timeline);
        QCOMPARE(timeline.eventCount(), 250);
        // 60 rows since midnight and that one, then 144 a day, then what is left: three days, none of them twice.
        QCOMPARE(timeline.rowCount(), 253);
        int headings = 0;
        for (int row = 0; row < timeline.rowCount(); ++row)
            headings += timeline.index(row).data(AuditTimeline::IsDayRole).toBool();
        QCOMPARE(headings, 3);
    }

    void memoryDoesNotGrowWithTheLog()
    {
        FakeLog log{.count = 12'000};
        AuditTimeline timeline([&](const remote::ListQuery &query) { return log.fetch(query); });
        timeline.reload();
        QTRY_COMPARE(timeline.state(), AuditTimeline::State::Ready);
        readOn(timeline);
        QCOMPARE(timeline.eventCount(), AuditTimeline::maxEvents);
        QVERIFY(timeline.isFull());
    }

    void aFailureKeepsWhatIsShown()
    {
        FakeLog log{.count = 5};
        AuditTimeline timeline([&](const remote::ListQuery &query) { return log.fetch(query); });
        timeline.reload();
        QTRY_COMPARE(timeline.state(), AuditTimeline::State::Ready);
        log.isDown = true;
        timeline.reload();
        QTRY_COMPARE(timeline.state(), AuditTimeline::State::Failed);
        QCOMPARE(timeline.eventCount(), 5);
        QVERIFY(timeline.error());
        log.isDown = false;
        AuditFilter filter;
        filter.entity = QStringLiteral("order");
        filter.user = 7;
        filter.from = QDate(2026, 1, 1);
        filter.to = QDate(2026, 1, 31);
        timeline.setFilter(filter);
        QTRY_COMPARE(timeline.state(), AuditTimeline::State::Ready);
        QVERIFY(!timeline.error());
        const QUrlQuery asked = log.queries.last();
        QCOMPARE(asked.queryItemValue(QStringLiteral("entity")), QStringLiteral("order"));
        QCOMPARE(asked.queryItemValue(QStringLiteral("user")), QStringLiteral("7"));
        QCOMPARE(asked.queryItemValue(QStringLiteral("at_from"), QUrl::FullyDecoded), QStringLiteral("2026-01-01T00:00:00.000Z"));
        QCOMPARE(asked.queryItemValue(QStringLiteral("at_to"), QUrl::FullyDecoded), QStringLiteral("2026-01-31T23:59:59.999Z"));
    }

    void changesSpeakTheWordsOfTheirFields()
    {
        AuditEvent approved = rowOf(1, QStringLiteral("2026-01-12T10:00:00.000Z"), QStringLiteral("order.approved"));
        approved.entity = QStringLiteral("order");
        approved.entityId = QStringLiteral("42");
        approved.changes = {{QStringLiteral("status"), QJsonArray{QStringLiteral("under_review"), QStringLiteral("awaiting_payment")}},
                            {QStringLiteral("agreed_price"), QJsonArray{QJsonValue(), QStringLiteral("5100.00")}},
                            {QStringLiteral("admin_notes"), QJsonArray{QStringLiteral("Ask for a drawing first"), QStringLiteral("Ask for a STEP file first")}},
                            {QStringLiteral("rejection_reason"), QJsonArray{QStringLiteral("too late"), QString()}}};
        const auto changes = auditStory::changes(approved, tables::Words(QLocale(QStringLiteral("en_US"))));
        QCOMPARE(changes.size(), 4);
        const auto find = [&](const QString &before, const QString &after) {
            for (const AuditChange &change : changes) {
                if (change.before == before && change.after == after)
                    return change;
            }
            return AuditChange();
        };
        QCOMPARE(find(QStringLiteral("Under review"), QStringLiteral("Awaiting payment")).kind, AuditChange::Kind::Changed);
        QCOMPARE(find({}, QStringLiteral("5,100.00")).kind, AuditChange::Kind::Added);
        QCOMPARE(find(QStringLiteral("too late"), {}).kind, AuditChange::Kind::Removed);
        const AuditChange notes = find(QStringLiteral("Ask for a drawing first"), QStringLiteral("Ask for a STEP file first"));
        QCOMPARE(notes.beforeMarks, (QList<AuditMark>{{10, 7}}));
        QCOMPARE(notes.afterMarks, (QList<AuditMark>{{10, 9}}));
        QCOMPARE(auditStory::deed(approved.eventType), QStringLiteral("Order approved"));
        QCOMPARE(auditStory::subject(approved), QStringLiteral("Order 42"));
    }

    void somethingNewHasNoBefore()
    {
        AuditEvent placed = rowOf(1, QStringLiteral("2026-01-12T10:00:00.000Z"), QStringLiteral("order.created"));
        placed.entity = QStringLiteral("order");
        placed.changes = {{QStringLiteral("quantity"), QJsonArray{1, 40}},
                          {QStringLiteral("date_submitted"), QJsonArray{QStringLiteral("1970-01-01T00:00:00.000Z"), QStringLiteral("2026-01-12T10:00:00.000Z")}}};
        const auto changes = auditStory::changes(placed, tables::Words(QLocale(QStringLiteral("en_US"))));
        QCOMPARE(changes.size(), 2);
        for (const AuditChange &change : changes) {
            QCOMPARE(change.before, QString());
            QCOMPARE(change.kind, AuditChange::Kind::Added);
        }
    }

    /// The server lists there what was taken and what was given.
    void grantsAreALineEach()
    {
        AuditEvent granted = rowOf(1, QStringLiteral("2026-01-12T10:00:00.000Z"), QStringLiteral("role.permissions_changed"));
        granted.entity = QStringLiteral("role");
        granted.changes = {{QStringLiteral("permissions"), QJsonArray{QJsonArray{QStringLiteral("order_approve")}, QJsonArray{QStringLiteral("machine_read"), QStringLiteral("machine_update")}}}};
        const auto changes = auditStory::changes(granted, tables::Words(QLocale(QStringLiteral("en_US"))));
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].title, QStringLiteral("Orders: Approve"));
        QCOMPARE(changes[0].kind, AuditChange::Kind::Removed);
        QCOMPARE(changes[2].kind, AuditChange::Kind::Added);
    }

    void unknownThingsAreSpelledOut()
    {
        AuditEvent strange = rowOf(1, QStringLiteral("2026-01-12T10:00:00.000Z"), QStringLiteral("city.imported"));
        strange.entity = QStringLiteral("city");
        strange.metadata = {{QStringLiteral("created"), 12}, {QStringLiteral("nested"), QJsonObject{{QStringLiteral("a"), true}}}};
        QCOMPARE(auditStory::deed(strange.eventType), QStringLiteral("City: imported"));
        const auto details = auditStory::details(strange, tables::Words(QLocale(QStringLiteral("en_US"))));
        QCOMPARE(details.size(), 2);
        QCOMPARE(details[0].second, QStringLiteral("12"));
        QCOMPARE(details[1].second, QStringLiteral("A: Yes"));
        strange.failureReason = QStringLiteral("order_approve");
        QVERIFY(auditStory::isRefusal(strange));
        QCOMPARE(auditStory::refusal(strange.failureReason), QStringLiteral("The permission “Orders: Approve” was missing."));
    }

    void longTextsAreMarkedAsAWhole()
    {
        AuditChange change;
        change.before = QStringLiteral("word ").repeated(500);
        change.after = QStringLiteral("other ").repeated(500);
        auditStory::mark(change);
        QCOMPARE(change.beforeMarks, (QList<AuditMark>{{0, change.before.size()}}));
    }
};

QTEST_GUILESS_MAIN(TestAuditViews)
#include "tst_audit_views.moc"
