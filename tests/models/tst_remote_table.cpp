// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order.h"
#include "models/tables/entity_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using namespace emesa::tables;

namespace {

/// Orders 1…count, newest first or by what the query says, in pages whose cursor is the number of rows before.
struct FakeOrders
{
    int count = 0;
    int asked = 0;
    bool isDown = false;
    bool isSlow = false;
    QList<QUrlQuery> queries;
    QList<std::function<void()>> waiting;

    QFuture<Result<remote::Page<Order>>> fetch(const remote::ListQuery &query)
    {
        ++asked;
        queries.append(query.toUrl());
        const remote::Answer<remote::Page<Order>> answer;
        const auto give = [this, answer, url = query.toUrl()] {
            if (isDown) {
                answer.give(Error{ErrorCode::Network, QStringLiteral("down"), QStringLiteral("The server cannot be reached.")});
                return;
            }
            const int from = url.queryItemValue(QStringLiteral("cursor")).toInt();
            const int size = url.queryItemValue(QStringLiteral("page_size")).toInt();
            remote::Page<Order> page;
            for (int i = from; i < std::min(from + size, count); ++i) {
                Order order;
                order.id = i + 1;
                order.partId = QStringLiteral("P-%1").arg(i + 1);
                order.targetPrice = Amount{510'000};
                page.rows.append(order);
            }
            if (from + size < count)
                page.next = QString::number(from + size);
            if (from == 0)
                page.total = count;
            answer.give(page);
        };
        if (isSlow)
            waiting.append(give);
        else
            give();
        return answer.future();
    }
};

} // namespace

class TestRemoteTable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_orders = FakeOrders();
        m_table = std::make_unique<EntityTable<Order>>(
            "Order", [this](const remote::ListQuery &query) { return m_orders.fetch(query); }, Words(QLocale(QStringLiteral("en_US"))));
    }

    /// What Qt's own tester demands, while pages come, go and come in another order.
    void isAGoodModel()
    {
        m_orders.count = 450;
        QAbstractItemModelTester tester(m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_table->reload();
        QTRY_COMPARE(m_table->state(), RemoteTable::State::Ready);
        while (m_table->rowCount() < 450) {
            const int before = m_table->rowCount();
            m_table->fetchMore({});
            QTRY_VERIFY(m_table->rowCount() > before);
        }
        m_orders.count = 20;
        m_table->setOrder(QStringLiteral("target_price"), Qt::DescendingOrder);
        QTRY_COMPARE(m_table->rowCount(), 20);
    }

    void columnsComeFromTheSchema()
    {
        QVERIFY(m_table->columnOf(QStringLiteral("part_id")) >= 0);
        QCOMPARE(m_table->columnOf(QStringLiteral("admin_notes")), -1);
        const int price = m_table->columnOf(QStringLiteral("target_price"));
        QVERIFY(m_table->columns()[price].isNumber);
        QCOMPARE(m_table->headerData(price, Qt::Horizontal).toString(), QStringLiteral("Target price"));
    }

    void firstPageAndMore()
    {
        m_orders.count = 250;
        m_table->reload();
        QTRY_COMPARE(m_table->state(), RemoteTable::State::Ready);
        QCOMPARE(m_table->rowCount(), 100);
        QCOMPARE(m_table->total(), std::optional<qint64>(250));
        QCOMPARE(m_table->index(99, m_table->columnOf(QStringLiteral("part_id"))).data().toString(), QStringLiteral("P-100"));
        QCOMPARE(m_table->index(0, m_table->columnOf(QStringLiteral("target_price"))).data().toString(), QStringLiteral("5,100.00"));
        m_table->fetchMore({});
        QTRY_COMPARE(m_table->rowCount(), 200);
        m_table->fetchMore({});
        QTRY_COMPARE(m_table->rowCount(), 250);
        QVERIFY(!m_table->canFetchMore({}));
        QCOMPARE(m_table->record(249)->id, 250);
    }

    /// However far somebody scrolls, only so many pages are kept, and what was let go comes back when it is looked at.
    void memoryDoesNotGrow()
    {
        m_orders.count = 100'000;
        m_table->reload();
        QTRY_COMPARE(m_table->rowCount(), 100);
        for (int page = 2; page <= 2 * RemoteTable::maxPages; ++page) {
            m_table->fetchMore({});
            QTRY_COMPARE(m_table->rowCount(), page * RemoteTable::pageRows);
        }
        QVERIFY(!m_table->record(0));
        QVERIFY(m_table->record(m_table->rowCount() - 1));
        int kept = 0;
        for (int row = 0; row < m_table->rowCount(); row += RemoteTable::pageRows)
            kept += m_table->record(row) ? 1 : 0;
        QCOMPARE(kept, RemoteTable::maxPages);
        QCOMPARE(m_table->index(0, 0).data().toString(), QStringLiteral("…"));
        QTRY_VERIFY(m_table->record(0));
        QCOMPARE(m_table->record(0)->id, 1);
    }

    void orderAndFilterAreTheServers()
    {
        m_orders.count = 3;
        m_table->sort(m_table->columnOf(QStringLiteral("target_price")), Qt::DescendingOrder);
        QTRY_COMPARE(m_table->rowCount(), 3);
        QCOMPARE(m_orders.queries.last().queryItemValue(QStringLiteral("ordering")), QStringLiteral("-target_price"));
        m_table->setFilter({{{QStringLiteral("status"), QStringLiteral("negotiation")}}, QStringLiteral("bra+cket")});
        QTRY_COMPARE(m_table->state(), RemoteTable::State::Ready);
        QCOMPARE(m_orders.queries.last().queryItemValue(QStringLiteral("status")), QStringLiteral("negotiation"));
        QCOMPARE(m_orders.queries.last().queryItemValue(QStringLiteral("search"), QUrl::FullyDecoded), QStringLiteral("bra+cket"));
        const int asked = m_orders.asked;
        m_table->sort(m_table->columnOf(QStringLiteral("client_name")), Qt::AscendingOrder); // the server cannot sort by it
        QCOMPARE(m_orders.asked, asked);
    }

    /// The answer to an old question must not overwrite what was asked for since.
    void lateAnswersChangeNothing()
    {
        m_orders.count = 10;
        m_orders.isSlow = true;
        m_table->reload();
        m_table->setFilter({{}, QStringLiteral("x")});
        QCOMPARE(m_orders.waiting.size(), 2);
        m_orders.count = 4;
        m_orders.waiting[1]();
        QTRY_COMPARE(m_table->rowCount(), 4);
        m_orders.count = 10;
        m_orders.waiting[0]();
        QTest::qWait(20);
        QCOMPARE(m_table->rowCount(), 4);
    }

    void rowsStayWhenTheServerIsAway()
    {
        m_orders.count = 5;
        m_table->reload();
        QTRY_COMPARE(m_table->rowCount(), 5);
        m_orders.isDown = true;
        m_table->reload();
        QTRY_COMPARE(m_table->state(), RemoteTable::State::Failed);
        QCOMPARE(m_table->rowCount(), 5);
        QCOMPARE(m_table->error()->code, ErrorCode::Network);
        m_orders.isDown = false;
        m_table->reload();
        QTRY_COMPARE(m_table->state(), RemoteTable::State::Ready);
        QVERIFY(!m_table->error());
    }

    void oneRowIsReplacedInPlace()
    {
        m_orders.count = 5;
        m_table->reload();
        QTRY_COMPARE(m_table->rowCount(), 5);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        Order newer = *m_table->record(2);
        newer.partId = QStringLiteral("changed");
        m_table->replace(newer, &Order::id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_table->index(2, m_table->columnOf(QStringLiteral("part_id"))).data().toString(), QStringLiteral("changed"));
        QVERIFY(m_table->holds(Id(3), &Order::id));
        QVERIFY(!m_table->holds(Id(30), &Order::id));
    }

    void moneyIsExact_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("text");
        QTest::newRow("english") << QStringLiteral("en_US") << qint64(9'999'999'999) << QStringLiteral("99,999,999.99");
        QTest::newRow("german") << QStringLiteral("de_DE") << qint64(510'005) << QStringLiteral("5.100,05");
        QTest::newRow("indian") << QStringLiteral("en_IN") << qint64(12'345'678'90) << QStringLiteral("1,23,45,678.90");
        QTest::newRow("below one") << QStringLiteral("en_US") << qint64(7) << QStringLiteral("0.07");
    }
    void moneyIsExact()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, minor);
        QFETCH(QString, text);
        QCOMPARE(Words{QLocale(locale)}.of(Amount{minor}), text);
    }

private:
    FakeOrders m_orders;
    std::unique_ptr<EntityTable<Order>> m_table;
};

QTEST_GUILESS_MAIN(TestRemoteTable)
#include "tst_remote_table.moc"
