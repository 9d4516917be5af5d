// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/problem.h"
#include "server/http/byte_range.h"
#include "server/http/content_disposition.h"
#include "server/http/multipart.h"

#include <QTest>

using namespace emesa;
using namespace emesa::http;

Q_DECLARE_METATYPE(emesa::http::ByteRange)

namespace {

Request form(const QByteArray &body, const QByteArray &type = "multipart/form-data; boundary=XX")
{
    Request request;
    request.method = api::Method::Post;
    request.headers = {{"Content-Type", type}};
    request.body = body;
    return request;
}

QByteArray part(const QByteArray &disposition, const QByteArray &content, const QByteArray &moreHeaders = {})
{
    return "--XX\r\nContent-Disposition: form-data; " + disposition + "\r\n" + moreHeaders + "\r\n" + content + "\r\n";
}

} // namespace

class MultipartTest : public QObject
{
    Q_OBJECT

private slots:
    void readsFieldsAndFilesWithoutCopying()
    {
        const QByteArray content("ISO-10303-21;\r\n--XY\r\n\0--", 24);
        const Request request = form(part("name=\"part_id\"", "P-1") + part("name=\"empty\"", {})
                                     + part("name=\"step_file\"; filename=\"a \\\"b\\\".step\"", content, "Content-Type: model/step\r\n")
                                     + part("name=none; filename=\"\"", {}) + "--XX--\r\n");
        const auto read = parseMultipart(request);
        QVERIFY(read);
        QCOMPARE(read->parts.size(), 4);
        QCOMPARE(read->find(QStringLiteral("part_id"))->data.toByteArray(), QByteArray("P-1"));
        QVERIFY(!read->find(QStringLiteral("part_id"))->isFile());
        QVERIFY(read->find(QStringLiteral("empty"))->data.isEmpty());
        const FormPart *file = read->find(QStringLiteral("step_file"));
        QCOMPARE(*file->filename, QStringLiteral("a \"b\".step"));
        QCOMPARE(file->contentType, QByteArray("model/step"));
        QCOMPARE(file->data.toByteArray(), content);
        QVERIFY(file->data.data() >= request.body.constData() && file->data.data() < request.body.constData() + request.body.size());
        QVERIFY(read->find(QStringLiteral("none"))->isFile());
        QVERIFY(read->find(QStringLiteral("none"))->data.isEmpty());
        QCOMPARE(read->find(QStringLiteral("missing")), nullptr);
    }

    void readsContentWithoutItsOwnLineBreak()
    {
        const auto read = parseMultipart(form("--XX\r\nContent-Disposition: form-data; name=a\r\n\r\n--XX--"));
        QVERIFY(read);
        QVERIFY(read->parts[0].data.isEmpty());
    }

    void readsRfc8187Names()
    {
        const auto read = parseMultipart(form(part("name=f; filename=\"x.step\"; filename*=UTF-8''Tr%C3%A4ger%20%E2%82%AC.step", "1") + "--XX--"));
        QVERIFY(read);
        QCOMPARE(*read->parts[0].filename, QStringLiteral("Tr\u00e4ger \u20ac.step"));
    }

    void case108_refusesWhatIsNoForm_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray type = "multipart/form-data; boundary=XX";
        const QByteArray good = part("name=a", "1");
        QByteArray many;
        for (int i = 0; i < 2000; ++i)
            many += part("name=f" + QByteArray::number(i), "1");
        QTest::newRow("108 no boundary") << QByteArray("multipart/form-data") << QByteArray(good + "--XX--") << 400;
        QTest::newRow("108 empty boundary") << QByteArray("multipart/form-data; boundary=") << QByteArray(good + "--XX--") << 400;
        QTest::newRow("108 boundary of 71") << QByteArray("multipart/form-data; boundary=" + QByteArray(71, 'x')) << QByteArray(good + "--XX--") << 400;
        QTest::newRow("108 boundary with a line break") << QByteArray("multipart/form-data; boundary=\"X\r\nX\"") << QByteArray(good + "--XX--") << 400;
        QTest::newRow("108 other type") << QByteArray("multipart/mixed; boundary=XX") << QByteArray(good + "--XX--") << 415;
        QTest::newRow("108 2000 parts") << type << QByteArray(many + "--XX--") << 413;
        QTest::newRow("108 nested") << type << QByteArray(part("name=a", "--YY\r\n", "Content-Type: multipart/mixed; boundary=YY\r\n") + "--XX--") << 422;
        QTest::newRow("108 huge part header") << type << QByteArray(part("name=a", "1", "X-Long: " + QByteArray(10'000'000, 'x') + "\r\n") + "--XX--") << 413;
        QTest::newRow("108 file name twice") << type << QByteArray(part("name=a; filename=b; filename=c", "1") + "--XX--") << 400;
        QTest::newRow("108 extended file name twice") << type << QByteArray(part("name=a; filename*=UTF-8''b; filename*=UTF-8''c", "1") + "--XX--") << 400;
        QTest::newRow("108 field twice") << type << QByteArray(good + good + "--XX--") << 400;
        QTest::newRow("108 no end") << type << good << 400;
        QTest::newRow("108 ends in a head") << type << QByteArray("--XX\r\nContent-Disposition: form-data; name=a\r\n") << 400;
        QTest::newRow("108 ends in content") << type << QByteArray("--XX\r\nContent-Disposition: form-data; name=a\r\n\r\nabc") << 400;
        QTest::newRow("108 empty body") << type << QByteArray() << 400;
        QTest::newRow("108 other boundary in the body") << type << QByteArray("--YY\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--YY--") << 400;
        QTest::newRow("108 preamble") << type << QByteArray("hello\r\n" + good + "--XX--") << 400;
        QTest::newRow("108 epilogue") << type << QByteArray(good + "--XX--\r\nhello") << 400;
        QTest::newRow("108 part without a name") << type << QByteArray(part("filename=a", "1") + "--XX--") << 400;
        QTest::newRow("108 part without a head") << type << QByteArray("--XX\r\n\r\nabc\r\n--XX--") << 400;
        QTest::newRow("108 two dispositions") << type << QByteArray(part("name=a", "1", "Content-Disposition: form-data; name=b\r\n") + "--XX--") << 400;
        QTest::newRow("108 base64 part") << type << QByteArray(part("name=a", "MQ==", "Content-Transfer-Encoding: base64\r\n") + "--XX--") << 400;
        QTest::newRow("108 bare line feeds") << type << QByteArray("--XX\nContent-Disposition: form-data; name=a\n\n1\n--XX--") << 400;
        QTest::newRow("108 name is no UTF-8") << type << QByteArray(part("name=\"a\xff\"", "1") + "--XX--") << 400;
        QTest::newRow("108 open quote") << type << QByteArray(part("name=\"a", "1") + "--XX--") << 400;
    }
    void case108_refusesWhatIsNoForm()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const auto read = parseMultipart(form(body, type));
        QVERIFY(!read);
        QCOMPARE(api::statusOf(read.error()), status);
    }

    /// Every cut of a valid form is refused, none crashes.
    void case108_everyCutIsRefused()
    {
        const QByteArray whole = part("name=a; filename=\"x\"", "abc", "Content-Type: text/plain\r\n") + part("name=b", "1") + "--XX--";
        QVERIFY(parseMultipart(form(whole)));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!parseMultipart(form(whole.left(length))), QByteArray::number(length).constData());
    }

    void case035_downloadNamesNeverSplitTheHeader_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("35 plain") << QStringLiteral("plate.step") << QByteArray("attachment; filename=\"plate.step\"");
        QTest::newRow("35 CRLF") << QStringLiteral("a\r\nSet-Cookie: x=1\r\n.step")
                                 << QByteArray("attachment; filename=\"a__Set-Cookie: x=1__.step\"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x%3D1%0D%0A.step");
        QTest::newRow("35 quote and backslash") << QStringLiteral("a\"b\\c.pdf") << QByteArray("attachment; filename=\"a_b_c.pdf\"; filename*=UTF-8''a%22b%5Cc.pdf");
        QTest::newRow("35 umlaut") << QStringLiteral("Tr\u00e4ger.step") << QByteArray("attachment; filename=\"Tr_ger.step\"; filename*=UTF-8''Tr%C3%A4ger.step");
        QTest::newRow("35 outside the BMP") << QString::fromUcs4(U"\U0001F600.pdf") << QByteArray("attachment; filename=\"_.pdf\"; filename*=UTF-8''%F0%9F%98%80.pdf");
        QTest::newRow("35 percent") << QStringLiteral("50%41.pdf") << QByteArray("attachment; filename=\"50_41.pdf\"; filename*=UTF-8''50%2541.pdf");
    }
    void case035_downloadNamesNeverSplitTheHeader()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, header);
        const QByteArray made = attachmentDisposition(name);
        QCOMPARE(made, header);
        QVERIFY(!made.contains('\r') && !made.contains('\n'));
        const auto read = parseContentDisposition(made);
        QVERIFY(read);
        QCOMPARE(*read->parameter("filename"), name);
    }

    void case112_ranges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<ByteRange>("expected");
        const ByteRange whole, refused{ByteRange::Unsatisfiable, 0, 0};
        const auto stretch = [](qint64 offset, qint64 length) { return ByteRange{ByteRange::Part, offset, length}; };
        QByteArray many = "bytes=0-0";
        for (int i = 1; i < 10'000; ++i)
            many += "," + QByteArray::number(2 * i) + "-" + QByteArray::number(2 * i);
        QTest::newRow("112 first bytes") << QByteArray("bytes=0-9") << qint64(100) << stretch(0, 10);
        QTest::newRow("112 open end") << QByteArray("bytes=90-") << qint64(100) << stretch(90, 10);
        QTest::newRow("112 suffix") << QByteArray("bytes=-30") << qint64(100) << stretch(70, 30);
        QTest::newRow("112 long suffix") << QByteArray("bytes=-300") << qint64(100) << stretch(0, 100);
        QTest::newRow("112 end beyond the file") << QByteArray("bytes=50-999") << qint64(100) << stretch(50, 50);
        QTest::newRow("112 unit in capitals") << QByteArray("BYTES=1-1") << qint64(100) << stretch(1, 1);
        QTest::newRow("112 other unit") << QByteArray("lines=1-2") << qint64(100) << whole;
        QTest::newRow("112 10 000 ranges") << many << qint64(100'000) << refused;
        QTest::newRow("112 two ranges") << QByteArray("bytes=0-1,5-6") << qint64(100) << refused;
        QTest::newRow("112 overlapping") << QByteArray("bytes=0-50,25-75") << qint64(100) << refused;
        QTest::newRow("112 backwards") << QByteArray("bytes=9-0") << qint64(100) << refused;
        QTest::newRow("112 beyond the end") << QByteArray("bytes=100-") << qint64(100) << refused;
        QTest::newRow("112 empty suffix") << QByteArray("bytes=-0") << qint64(100) << refused;
        QTest::newRow("112 nothing") << QByteArray("bytes=") << qint64(100) << refused;
        QTest::newRow("112 words") << QByteArray("bytes=a-b") << qint64(100) << refused;
        QTest::newRow("112 signs") << QByteArray("bytes=+1-+2") << qint64(100) << refused;
        QTest::newRow("112 overflow") << QByteArray("bytes=0-18446744073709551616") << qint64(100) << refused;
        QTest::newRow("112 of nothing") << QByteArray("bytes=0-0") << qint64(0) << refused;
    }
    void case112_ranges()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, size);
        QFETCH(ByteRange, expected);
        const ByteRange found = parseByteRange(header, size);
        QCOMPARE(int(found.kind), int(expected.kind));
        QVERIFY(found == expected);
    }
    void noRangeMeansTheWhole() { QVERIFY(parseByteRange(std::nullopt, 100) == ByteRange()); }
};

QTEST_GUILESS_MAIN(MultipartTest)
#include "tst_multipart.moc"
