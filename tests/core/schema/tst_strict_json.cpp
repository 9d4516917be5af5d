// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/strict_json.h"

#include "core/schema/json_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace emesa;
using emesa::schema::parseStrictJson;
using emesa::schema::wholeNumber;

class StrictJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatQtReads();
    void numberKinds_data();
    void numberKinds();
    void refuses_data();
    void refuses();
    void reportsWhere();
    void depthLimit();
    void valueLimit();
    void integersOnly();
    void manyKeysStayLinear();
};

void StrictJsonTest::readsWhatQtReads()
{
    const QByteArray text = R"( {"a": [1, -2.5, true, false, null, "x"], "b": {"é": "😀 \ud83d\ude00 \u0000 \/\b\f\n\r\t\"\\"},
        "": {}, "z": [[]], "A": -0} )";
    const Result<QJsonValue> value = parseStrictJson(text);
    QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    QCOMPARE(value->toObject(), QJsonDocument::fromJson(text).object());
    QCOMPARE(value->toObject().size(), 5);
    QCOMPARE(value->toObject().value(QStringLiteral("b")).toObject().value(QStringLiteral("é")).toString().size(), 16);
    QCOMPARE(parseStrictJson("\"text\"")->toString(), QStringLiteral("text"));
    QCOMPARE(parseStrictJson("12")->toInteger(), 12);
}

void StrictJsonTest::numberKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("integer");
    QTest::addColumn<qint64>("exact");
    QTest::addColumn<double>("number");
    QTest::newRow("integer") << QByteArray("1000") << true << qint64(1000) << 1000.0;
    QTest::newRow("minus zero") << QByteArray("-0") << true << qint64(0) << 0.0;
    QTest::newRow("2^53+1") << QByteArray("9007199254740993") << true << qint64(9007199254740993) << 9007199254740992.0;
    QTest::newRow("int64 max") << QByteArray("9223372036854775807") << true << std::numeric_limits<qint64>::max()
                               << 9223372036854775807.0;
    QTest::newRow("int64 min") << QByteArray("-9223372036854775808") << true << std::numeric_limits<qint64>::min()
                               << -9223372036854775808.0;
    QTest::newRow("fraction") << QByteArray("1.5") << false << qint64(0) << 1.5;
    QTest::newRow("exponent") << QByteArray("1e3") << true << qint64(1000) << 1000.0;
    QTest::newRow("beyond int64") << QByteArray("1e300") << false << qint64(0) << 1e300;
    QTest::newRow("point zero") << QByteArray("1000.0") << true << qint64(1000) << 1000.0;
}

void StrictJsonTest::numberKinds()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, integer);
    QFETCH(qint64, exact);
    QFETCH(double, number);
    const QJsonArray array = parseStrictJson(QByteArray('[' + text + ']'))->toArray();
    const QJsonValue value = array[0];
    QVERIFY(value.isDouble());
    QCOMPARE(wholeNumber(value).has_value(), integer);
    if (integer)
        QCOMPARE(*wholeNumber(value), exact);
    QCOMPARE(value.toDouble(), number);
}

void StrictJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("only space", " \n ");
    row("087 duplicate key", R"({"a":1,"b":2,"a":3})");
    row("087 duplicate key, escaped", R"({"a":1,"\u0061":3})");
    row("087 duplicate key, nested", R"([{"x":{"a":1,"a":1}}])");
    row("109 byte order mark", "\xef\xbb\xbf{}");
    row("109 UTF-16", QByteArray("{\0}\0", 4));
    row("109 invalid UTF-8: lone continuation", "\"\x80\"");
    row("109 invalid UTF-8: overlong slash", "\"\xc0\xaf\"");
    row("109 invalid UTF-8: overlong three", "\"\xe0\x80\xaf\"");
    row("109 invalid UTF-8: surrogate", "\"\xed\xa0\x80\"");
    row("109 invalid UTF-8: above U+10FFFF", "\"\xf4\x90\x80\x80\"");
    row("109 invalid UTF-8: truncated", "\"\xe2\x82");
    row("109 lone high surrogate", R"("\ud800")");
    row("109 lone high surrogate before text", R"("\ud800x")");
    row("109 lone low surrogate", R"("\udc00")");
    row("109 two high surrogates", R"("\ud800\ud800")");
    row("109 trailing text", "{} {}");
    row("109 trailing NUL", QByteArray("{}\0", 3));
    row("number out of int64", "9223372036854775808");
    row("number out of int64, negative", "-9223372036854775809");
    row("number out of double", "1e309");
    row("rounded silently", "9007199254740993.0");
    row("rounded silently, exponent", "-1.0e18");
    row("number below double", "1e-999");
    row("leading zero", "01");
    row("plus", "+1");
    row("NaN", "NaN");
    row("Infinity", "-Infinity");
    row("hex", "0x10");
    row("no fraction", "1.");
    row("no whole part", ".5");
    row("no exponent", "1e");
    row("Devanagari digits", "१२");
    row("single quotes", "{'a':1}");
    row("comment", "{} // x");
    row("trailing comma", "[1,]");
    row("trailing comma in object", R"({"a":1,})");
    row("missing colon", R"({"a" 1})");
    row("bare key", "{a:1}");
    row("raw newline in string", "\"a\nb\"");
    row("unknown escape", R"("\x41")");
    row("short escape", R"("\u12")");
    row("unterminated string", "\"abc");
    row("escape at the end", "\"abc\\");
    row("unterminated array", "[1");
    row("unterminated object", R"({"a":1)");
    row("wrong closer", "[1}");
    row("word with tail", "truex");
    row("upper-case word", "True");
}

void StrictJsonTest::refuses()
{
    QFETCH(QByteArray, text);
    const Result<QJsonValue> value = parseStrictJson(text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::Malformed);
    QCOMPARE(value.error().reason, QStringLiteral("invalid_json"));
}

void StrictJsonTest::reportsWhere()
{
    const Result<QJsonValue> value = parseStrictJson("{\n  \"é\": 1,\n  \"ü\": x\n}");
    QVERIFY(!value);
    QCOMPARE(value.error().details.value(QStringLiteral("line")).toInt(), 3);
    QCOMPARE(value.error().details.value(QStringLiteral("column")).toInt(), 8);
    QCOMPARE(value.error().message, QStringLiteral("JSON, line 3, column 8: unexpected character."));
}

void StrictJsonTest::depthLimit()
{
    const auto nested = [](int depth) { return QByteArray(QByteArray(depth, '[') + QByteArray(depth, ']')); };
    QVERIFY(parseStrictJson(nested(64)));
    QVERIFY(!parseStrictJson(nested(65)));
    QVERIFY(!parseStrictJson(QByteArray(1'000'000, '[')));
    QVERIFY(!parseStrictJson(QByteArray(QByteArray("{\"a\":").repeated(65) + '1' + QByteArray(65, '}'))));
}

void StrictJsonTest::valueLimit()
{
    const auto numbers = [](int count) {
        return QByteArray('[' + QByteArray("1,").repeated(count - 1) + "1]");
    };
    QVERIFY(parseStrictJson(numbers(99'999)));
    const Result<QJsonValue> tooMany = parseStrictJson(numbers(100'000));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::TooLarge);
    QCOMPARE(tooMany.error().reason, QStringLiteral("json_too_many_values"));
}

void StrictJsonTest::integersOnly()
{
    QVERIFY(parseStrictJson("[1]", {.integersOnly = true}));
    QVERIFY(!parseStrictJson("[1.0]", {.integersOnly = true}));
    QVERIFY(!parseStrictJson("[1e3]", {.integersOnly = true}));
}

void StrictJsonTest::manyKeysStayLinear()
{
    QByteArray text("{");
    for (int i = 99'000; i > 0; --i)
        text += "\"k" + QByteArray::number(quint32(i) * 2654435761u) + "\":" + QByteArray::number(i) + ',';
    text.back() = '}';
    QBENCHMARK_ONCE {
        const Result<QJsonValue> value = parseStrictJson(text);
        QVERIFY(value);
        QCOMPARE(value->toObject().size(), 99'000);
        QCOMPARE(value->toObject().value(QLatin1String("k2654435761")).toInteger(), 1);
    }
}

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "tst_strict_json.moc"
