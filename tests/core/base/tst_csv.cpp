// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QTest>

using namespace emesa;

namespace {

/// "a|b;c|d": the header and the rows.
QString flat(const csv::Table &table)
{
    QStringList lines{table.header.join(u'|')};
    for (const csv::Record &row : table.rows)
        lines += row.fields.join(u'|');
    return lines.join(u';');
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("table");
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << QStringLiteral("a|b;1|2");
        QTest::newRow("CRLF, no end of the last line") << QByteArray("a,b\r\n1,2") << QStringLiteral("a|b;1|2");
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf" "a,b\n1,2") << QStringLiteral("a|b;1|2");
        QTest::newRow("semicolons") << QByteArray("a;b\n\"1,5\";2\n") << QStringLiteral("a|b;1,5|2");
        QTest::newRow("comma within a quoted header") << QByteArray("\"a,x\";b\n1;2\n") << QStringLiteral("a,x|b;1|2");
        QTest::newRow("quoted") << QByteArray("a,b\n\"x \"\"y\"\"\r\nz\",\"\"\n") << QStringLiteral("a|b;x \"y\"\r\nz|");
        QTest::newRow("empty fields") << QByteArray("a,b,c\n,,\n1,,\n") << QStringLiteral("a|b|c;||;1||");
        QTest::newRow("empty lines") << QByteArray("\n\na,b\n\r\n1,2\n\n") << QStringLiteral("a|b;1|2");
        QTest::newRow("one column") << QByteArray("a\n1\n2") << QStringLiteral("a;1;2");
        QTest::newRow("UTF-8") << QByteArray("a,b\n\xc3\xa9,\xf0\x9f\x87\xa9") << QString::fromUtf8("a|b;é|\xf0\x9f\x87\xa9");
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, table);
        const auto parsed = csv::parse(text);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QCOMPARE(flat(*parsed), table);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, const char *reason, int line) { QTest::newRow(name) << text << QString::fromLatin1(reason) << line; };
        row("nothing", "", "csv_empty", 0);
        row("only a BOM", "\xef\xbb\xbf", "csv_empty", 0);
        row("NUL", QByteArray("a,b\n1,\0", 7), "csv_nul", 2);
        row("Latin-1", "a,b\n\xe9,1", "csv_encoding", 0);
        row("UTF-16", QByteArray("\xff\xfe" "a\0", 4), "csv_nul", 1);
        row("lone surrogate", "a\n\xed\xa0\x80", "csv_encoding", 0);
        row("quote without end", "a,b\n1,\"2\n3,4\n", "csv_quotes", 2);
        row("text behind a quote", "a,b\n\"1\"x,2\n", "csv_quotes", 2);
        row("quote inside", "a,b\n1,2\n1\"2,3\n", "csv_quotes", 3);
        row("lone CR", "a,b\r1,2\r", "csv_line_end", 1);
        row("too few fields", "a,b\n1,2\n1\n", "csv_columns", 3);
        row("too many fields", "a,b\n\"x\ny\",2\n1,2,3\n", "csv_columns", 4);
        row("huge field", "a,b\n" + QByteArray(40'000, 'x') + ",1\n", "csv_field", 2);
        row("huge quoted field", "a,b\n\"" + QByteArray(4'000'000, '\n'), "csv_field", 2);
        row("a million rows", "a\n" + QByteArray("1\n").repeated(1'000'000), "csv_rows", 20'002);
        row("a million columns", QByteArray(1'000'000, ','), "csv_columns", 1);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        QFETCH(int, line);
        const auto parsed = csv::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().reason, reason);
        QCOMPARE(parsed.error().details.value(QLatin1String("line")).toInt(), line);
    }

    void whatIsWrittenIsReadBack()
    {
        const QStringList fields{QStringLiteral("plain"), QStringLiteral("a,b"), QStringLiteral("a;b"), QStringLiteral("say \"x\""), QStringLiteral("two\r\nlines"),
                                 QString(), QStringLiteral(" spaces "), QString::fromUtf8("größer"), QStringLiteral("'=x")};
        QByteArray text;
        csv::appendRow(text, fields);
        csv::appendRow(text, fields);
        const auto parsed = csv::parse(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->header, fields);
        QCOMPARE(parsed->rows.first().fields, fields);
    }

    void case099_formulasAreGuarded()
    {
        for (const char *text : {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "'=x", "''=x"}) {
            const QString value = QString::fromLatin1(text);
            QVERIFY2(csv::guarded(value).startsWith(u'\''), text);
            QVERIFY2(csv::guarded(value) != value, text);
            QCOMPARE(csv::unguarded(csv::guarded(value)), value);
        }
        for (const char *text : {"", "x=1", "'quoted'", "O'Brien", "'"}) {
            const QString value = QString::fromLatin1(text);
            QCOMPARE(csv::guarded(value), value);
            QCOMPARE(csv::unguarded(value), value);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
