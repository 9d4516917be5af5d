// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/domain/order.h"
#include "models/tables/csv_table_writer.h"
#include "models/tables/entity_table.h"
#include "models/tables/table_export.h"
#include "models/tables/text_table_writer.h"
#include "models/tables/xlsx_table_writer.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace emesa;
using namespace emesa::tables;

namespace {

/// `count` orders in pages; fails from row `breaksAt` on.
struct Shop
{
    int count = 0;
    int breaksAt = -1;
    QStringList asked;

    QFuture<Result<remote::Page<Order>>> fetch(const remote::ListQuery &query)
    {
        const QUrlQuery url = query.toUrl();
        asked += url.toString();
        const int from = url.queryItemValue(QStringLiteral("cursor")).toInt(), size = url.queryItemValue(QStringLiteral("page_size")).toInt();
        if (breaksAt >= 0 && from >= breaksAt)
            return remote::readyAnswer<remote::Page<Order>>(Error{ErrorCode::Network, QStringLiteral("down"), QStringLiteral("The server cannot be reached.")});
        remote::Page<Order> page;
        for (int i = from; i < std::min(from + size, count); ++i) {
            Order order;
            order.id = i + 1;
            order.partId = i == 1 ? QStringLiteral("=cmd|' /C calc'!A0") : QStringLiteral("P-%1").arg(i + 1);
            order.clientName = QStringLiteral("Müller, \"Söhne\"\tKG");
            order.quantity = 100;
            order.targetPrice = i == 2 ? std::nullopt : std::optional(Amount{510'005});
            order.status = OrderStatus::InProduction;
            order.dateSubmitted = *Timestamp::fromIso("2026-01-12T09:30:00.000Z");
            order.expectedCompletionDate = QDate(2026, 1, 24);
            page.rows.append(order);
        }
        if (from + size < count)
            page.next = QString::number(from + size);
        if (from == 0)
            page.total = count;
        return remote::readyAnswer(Result<remote::Page<Order>>(page));
    }
};

QStringList leftIn(const QTemporaryDir &dir)
{
    return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// A part of a workbook, which is a zip archive; unpacked by the tools of the build machine.
QByteArray partOf(const QString &file, const QString &part)
{
    QProcess unpack;
    unpack.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"), file, part});
    return unpack.waitForFinished() && unpack.exitCode() == 0 ? unpack.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = Shop();
        m_table = std::make_unique<EntityTable<Order>>(
            "Order", [this](const remote::ListQuery &query) { return m_shop.fetch(query); }, m_words);
        m_dir = std::make_unique<QTemporaryDir>();
        m_outcome.reset();
    }

    void everyRowOfEveryPage()
    {
        m_shop.count = 1234;
        m_table->setFilterAndOrder({{{QStringLiteral("status"), QStringLiteral("in_production")}}, QStringLiteral("x")}, QStringLiteral("part_id"), Qt::DescendingOrder);
        run(std::make_unique<CsvTableWriter>(path("orders.csv"), m_words));
        QVERIFY(m_outcome && *m_outcome);
        QFile file(path("orders.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = csv::parse(file.readAll());
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->rows.size(), 1234);
        QCOMPARE(table->rows.last().fields.first(), QStringLiteral("1234"));
        for (const QString &asked : std::as_const(m_shop.asked))
            QVERIFY2(asked.contains(QLatin1String("status=in_production")) && asked.contains(QLatin1String("ordering=-part_id")) && asked.contains(QLatin1String("search=x")), qPrintable(asked));
    }

    /// Threat case 99: what a client typed must not run in the spreadsheet of whoever exports it.
    void case099_formulasAreGuarded()
    {
        m_shop.count = 3;
        run(std::make_unique<CsvTableWriter>(path("orders.csv"), m_words));
        QFile file(path("orders.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = csv::parse(file.readAll());
        QVERIFY(table);
        const int part = m_table->columnOf(QStringLiteral("part_id"));
        QCOMPARE(table->rows[1].fields[part], QStringLiteral("'=cmd|' /C calc'!A0"));
        QCOMPARE(table->rows[0].fields[m_table->columnOf(QStringLiteral("target_price"))], QStringLiteral("5100.05"));
        QCOMPARE(table->rows[2].fields[m_table->columnOf(QStringLiteral("target_price"))], QString());
        QCOMPARE(table->rows[0].fields[m_table->columnOf(QStringLiteral("expected_completion_date"))], QStringLiteral("2026-01-24"));
        QCOMPARE(table->rows[0].fields[m_table->columnOf(QStringLiteral("date_submitted"))], QStringLiteral("2026-01-12T09:30:00Z"));

        auto writer = std::make_unique<TextTableWriter>(m_words);
        TableExport copying(*m_table, {part, m_table->columnOf(QStringLiteral("client_name"))}, std::move(writer));
        QSignalSpy done(&copying, &TableExport::finished);
        copying.start();
        QTRY_COMPARE(done.size(), 1);
        const QStringList lines = static_cast<TextTableWriter &>(copying.writer()).text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[2], QStringLiteral("'=cmd|' /C calc'!A0\tMüller, \"Söhne\" KG"));
    }

    /// Numbers as numbers, dates as dates, texts as texts even when they look like formulas.
    void case099_aWorkbookHasTypedCells()
    {
        m_shop.count = 700;
        run(std::make_unique<XlsxTableWriter>(path("orders.xlsx"), QStringLiteral("Orders: all"), m_words));
        QVERIFY2(m_outcome && *m_outcome, m_outcome && !*m_outcome ? qPrintable(m_outcome->error().message) : "");
        QCOMPARE(leftIn(*m_dir), QStringList(QStringLiteral("orders.xlsx")));
        const QByteArray sheet = partOf(path("orders.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(!sheet.isEmpty());
        QCOMPARE(sheet.count("<row "), 701);
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(sheet.contains("=cmd|"));
        QVERIFY2(sheet.contains("<v>5100.05</v>"), sheet.left(3000).constData());
        QVERIFY(sheet.contains("<v>46046</v>")); // 24 January 2026
        QVERIFY(sheet.contains("<v>46034.39583")); // 12 January 2026 09:30
        QVERIFY(partOf(path("orders.xlsx"), QStringLiteral("xl/workbook.xml")).contains("Orders  all"));
    }

    void calledOffMidway_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("orders.csv");
        QTest::newRow("xlsx") << QStringLiteral("orders.xlsx");
    }
    void calledOffMidway()
    {
        QFETCH(QString, name);
        m_shop.count = 100'000;
        const int openBefore = int(QDir(QStringLiteral("/proc/self/fd")).count());
        {
            TableExport exporting(*m_table, allColumns(), writerOf(name));
            QSignalSpy done(&exporting, &TableExport::finished);
            connect(&exporting, &TableExport::progressed, &exporting, [&] {
                if (exporting.rows() >= 1000)
                    exporting.cancel();
            });
            exporting.start();
            QTRY_COMPARE(done.size(), 1);
            const auto outcome = done.first().first().value<Status>();
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
            QCOMPARE(exporting.total(), std::optional<qint64>(100'000));
        }
        QCOMPARE(leftIn(*m_dir), QStringList());
        const qsizetype asked = m_shop.asked.size();
        QTest::qWait(20);
        QCOMPARE(m_shop.asked.size(), asked);
        QCOMPARE(int(QDir(QStringLiteral("/proc/self/fd")).count()), openBefore);
    }

    void theServerGoesAwayMidway_data() { calledOffMidway_data(); }
    void theServerGoesAwayMidway()
    {
        QFETCH(QString, name);
        m_shop.count = 2000;
        m_shop.breaksAt = 1000;
        run(writerOf(name));
        QVERIFY(m_outcome && !*m_outcome);
        QCOMPARE(m_outcome->error().code, ErrorCode::Network);
        QCOMPARE(leftIn(*m_dir), QStringList());
    }

    /// What was there before stays when the new one does not come to its end.
    void anOldFileStays()
    {
        QFile old(path("orders.csv"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        m_shop.count = 2000;
        m_shop.breaksAt = 1000;
        run(writerOf(QStringLiteral("orders.csv")));
        QVERIFY(!*m_outcome);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void anUnwritablePlaceIsSaid_data() { calledOffMidway_data(); }
    void anUnwritablePlaceIsSaid()
    {
        QFETCH(QString, name);
        m_shop.count = 10;
        run(writerOf(QStringLiteral("no/such/folder/") + name));
        QVERIFY(m_outcome && !*m_outcome);
        QVERIFY2(m_outcome->error().message.contains(QStringLiteral("Choose another folder")), qPrintable(m_outcome->error().message));
    }

    void theClipboardHasItsLimit()
    {
        m_shop.count = TextTableWriter::mostRows + 1;
        run(std::make_unique<TextTableWriter>(m_words));
        QVERIFY(m_outcome && !*m_outcome);
        QCOMPARE(m_outcome->error().code, ErrorCode::TooLarge);
    }

    /// Whoever closes the page takes a running export along.
    void goingAwayWhileItRuns()
    {
        m_shop.count = 100'000;
        {
            TableExport exporting(*m_table, allColumns(), writerOf(QStringLiteral("orders.xlsx")));
            QSignalSpy progress(&exporting, &TableExport::progressed);
            exporting.start();
            QTRY_VERIFY(!progress.isEmpty());
        }
        QCOMPARE(leftIn(*m_dir), QStringList());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] std::unique_ptr<TableWriter> writerOf(const QString &name) const
    {
        if (name.endsWith(QLatin1String("xlsx")))
            return std::make_unique<XlsxTableWriter>(path(name), QStringLiteral("Orders"), m_words);
        return std::make_unique<CsvTableWriter>(path(name), m_words);
    }
    [[nodiscard]] QList<int> allColumns() const
    {
        QList<int> columns;
        for (int i = 0; i < m_table->columnCount(); ++i)
            columns += i;
        return columns;
    }
    void run(std::unique_ptr<TableWriter> writer)
    {
        TableExport exporting(*m_table, allColumns(), std::move(writer));
        connect(&exporting, &TableExport::finished, this, [this](const Status &outcome) { m_outcome = outcome; });
        exporting.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_outcome, 30'000);
    }

    Words m_words{QLocale(QStringLiteral("en_US"))};
    Shop m_shop;
    std::unique_ptr<EntityTable<Order>> m_table;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Status> m_outcome;
};

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_table_export.moc"
