// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/access_log.h"
#include "tests/support/fake_clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace emesa;
using namespace emesa::app;
using namespace Qt::StringLiterals;

/// The log: one JSON object per line whatever is in it (P37), and nobody waits for it.
class JsonLogTest : public QObject
{
    Q_OBJECT

private slots:
    void case097_hostileTextIsOneJsonLine_data();
    void case097_hostileTextIsOneJsonLine();
    void case097_everyCodePoint();
    void levels();
    void reopens();
    void dropsAndCountsWhatComesTooFast();
    void endsAlthoughNobodyReads();
};

namespace {

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void JsonLogTest::case097_hostileTextIsOneJsonLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isKept"); ///< reads back as it was
    QTest::newRow("97 CR LF") << QByteArray("a\r\nb") << true;
    QTest::newRow("97 forged line") << QByteArray("x\"}\n{\"level\":\"error\"") << true;
    QTest::newRow("97 ESC") << QByteArray("\x1b[2J\x1b]0;owned\x07") << true;
    QTest::newRow("97 NUL") << QByteArray("a\0b", 3) << true;
    QTest::newRow("97 C1 and DEL") << QByteArray("\xc2\x9b" "31m\x7f") << true;
    QTest::newRow("97 U+2028") << QByteArray("a\xe2\x80\xa8" "b\xe2\x80\xa9") << true;
    QTest::newRow("97 right to left") << QByteArray("\xe2\x80\xae" "gpj.exe") << true;
    QTest::newRow("97 invalid UTF-8") << QByteArray("\xff\xfe\xc0\xaf") << false;
    QTest::newRow("97 lone surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("97 other scripts") << QByteArray("\xe0\xa4\xae\xe0\xa5\x87 \xf0\x9f\x94\xa9") << true;
}

void JsonLogTest::case097_hostileTextIsOneJsonLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isKept);
    AccessRecord record;
    record.at = {test::FakeClock::startMs};
    record.method = bytes;
    record.path = bytes;
    record.address = QString::fromUtf8(bytes);
    record.userAgent = QString::fromUtf8(bytes);
    record.requestId = QString::fromUtf8(bytes);
    record.traceId = QString::fromUtf8(bytes);
    const QByteArray line = accessLine(record);

    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    for (const char c : line.chopped(1))
        QVERIFY(uchar(c) >= 0x20 && c != 0x7f);
    for (const char16_t separator : {u'\u2028', u'\u2029', u'\u0085', u'\u009b', u'\u202e'})
        QVERIFY(!QString::fromUtf8(line).contains(QChar(separator)));
    const QJsonDocument document = QJsonDocument::fromJson(line);
    QVERIFY(document.isObject());
    for (const char *name : {"method", "path", "address", "user_agent", "request_id", "trace_id"}) {
        const QString read = document.object().value(QLatin1String(name)).toString();
        QVERIFY(!read.isEmpty());
        if (isKept)
            QCOMPARE(read, QString::fromUtf8(bytes));
    }
}

void JsonLogTest::case097_everyCodePoint()
{
    for (char32_t begin = 0; begin < 0x11000; begin += 0x100) {
        QString text;
        for (char32_t c = begin; c < begin + 0x100; ++c)
            text += c < 0x10000 ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
        const QByteArray line = LogLine({}, LogLevel::Info, "x").text("t", text).finish();
        QCOMPARE(line.count('\n'), 1);
        const QJsonDocument document = QJsonDocument::fromJson(line);
        QVERIFY2(document.isObject(), QByteArray::number(begin, 16).constData());
        if (begin < 0xd800 || begin > 0xdfff)
            QCOMPARE(document.object().value(u"t"_s).toString(), text);
    }
}

void JsonLogTest::levels()
{
    test::FakeClock clock;
    QTemporaryDir directory;
    auto log = JsonLog::open(directory.filePath(u"log"_s), clock, LogLevel::Warning);
    QVERIFY(log);
    QVERIFY(!(*log)->wants(LogLevel::Info));
    (*log)->setLevel(LogLevel::Debug);
    QVERIFY((*log)->wants(LogLevel::Debug));
    QCOMPARE(logLevelFromName(u"error"_s), LogLevel::Error);
    QVERIFY(!logLevelFromName(u"loud"_s));
    QVERIFY(!JsonLog::open(u"/nonexistent/folder/log"_s, clock, LogLevel::Info));
}

void JsonLogTest::reopens()
{
    test::FakeClock clock;
    QTemporaryDir directory;
    const QString path = directory.filePath(u"log"_s);
    {
        auto log = JsonLog::open(path, clock, LogLevel::Info);
        QVERIFY(log);
        (*log)->write("{\"n\":1}\n");
        QTRY_COMPARE(contentOf(path), QByteArray("{\"n\":1}\n"));
        QVERIFY(QFile::rename(path, path + u".1"_s));
        (*log)->reopen();
        (*log)->write("{\"n\":2}\n");
    }
    QCOMPARE(contentOf(path + u".1"_s), QByteArray("{\"n\":1}\n"));
    QCOMPARE(contentOf(path), QByteArray("{\"n\":2}\n"));
}

void JsonLogTest::dropsAndCountsWhatComesTooFast()
{
    test::FakeClock clock;
    QTemporaryDir directory;
    const QString path = directory.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    auto log = JsonLog::open(path, clock, LogLevel::Info, 100);
    QVERIFY(log);

    constexpr int sent = 20'000;
    const QByteArray line = "{\"text\":\"" + QByteArray(80, 'x') + "\"}\n";
    for (int i = 0; i < sent; ++i)
        (*log)->write(line);
    QVERIFY((*log)->dropped() > 0);

    QByteArray all;
    const auto readSome = [&] {
        char buffer[65536];
        for (ssize_t count = 0; (count = ::read(reader, buffer, sizeof buffer)) > 0;)
            all.append(buffer, count);
    };
    // One more line after there is room again brings the count.
    QTRY_VERIFY((readSome(), (*log)->write(line), all.contains("dropped")));
    log->reset();
    readSome();
    ::close(reader);

    qint64 written = 0;
    qint64 reported = 0;
    for (const QByteArray &one : linesOf(all)) {
        const QJsonObject object = QJsonDocument::fromJson(one).object();
        QVERIFY(!object.isEmpty());
        written += object.contains(u"text"_s) ? 1 : 0;
        reported += object.value(u"count"_s).toInteger();
    }
    QVERIFY(written >= 100);
    QVERIFY(written + reported >= sent);
}

void JsonLogTest::endsAlthoughNobodyReads()
{
    test::FakeClock clock;
    QTemporaryDir directory;
    const QString path = directory.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    {
        auto log = JsonLog::open(path, clock, LogLevel::Info);
        QVERIFY(log);
        for (int i = 0; i < 2000; ++i)
            (*log)->write("{\"text\":\"" + QByteArray(200, 'x') + "\"}\n");
    }
    ::close(reader); // reached at all: that is the test
}

QTEST_GUILESS_MAIN(JsonLogTest)
#include "tst_json_log.moc"
