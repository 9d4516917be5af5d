// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "tests/server/master/master_house.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Sql;

namespace {

QByteArray picture(const char *format, int width = 40, int height = 30)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("no %s", format);
    return bytes;
}

QByteArray number(quint32 value)
{
    return QByteArray(1, char(value >> 24)) + char(value >> 16) + char(value >> 8) + char(value);
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char c : bytes) {
        sum ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
    }
    return ~sum;
}

/// A PNG of a few bytes that says it is that large.
QByteArray bomb(quint32 width, quint32 height)
{
    QByteArray bytes = picture("png");
    const QByteArray head = "IHDR" + number(width) + number(height) + bytes.mid(24, 5);
    bytes.replace(12, head.size(), head);
    bytes.replace(12 + head.size(), 4, number(crc(head)));
    return bytes;
}

Answer send(MasterHouse &house, api::Method method, const QByteArray &path, const QByteArray &image, const QByteArray &fields = {}, const QByteArray &who = "admin")
{
    const QByteArray form = fields + "--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"../../a.svg\"\r\nContent-Type: text/html\r\n\r\n" + image + "\r\n--x--\r\n";
    return house->ask(method, path, form, who, {{"Content-Type", "multipart/form-data; boundary=x"}});
}

QByteArray nameField(const QByteArray &name)
{
    return "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n" + name + "\r\n";
}

} // namespace

class TestEquipmentImages : public QObject
{
    Q_OBJECT

private slots:
    void imagesAreKeptAndServed_data() { TestDatabase::addRows(); }
    void imagesAreKeptAndServed()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const QByteArray all = "/api/master/equipment-types/";
        const QByteArray png = picture("png"), jpeg = picture("jpeg");
        const Answer made = send(house, api::Method::Post, all, png, nameField("Laser"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.text("image_url"), QStringLiteral("http://shop.example/media/") + made.text("image"));
        const QByteArray media = "/media/" + made.text("image").toLatin1();
        const http::Response shown = house->raw(api::Method::Get, media, {}, "client", {});
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.headers.value("Content-Type"), QByteArray("image/png"));
        QCOMPARE(shown.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(shown.file);
        QFile stored(shown.file->path);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), png);
        QCOMPARE(house->raw(api::Method::Get, media, {}, "client", {{"If-None-Match", shown.headers.value("ETag")}}).status, 304);
        QCOMPARE(house->raw(api::Method::Get, media, {}, "nobody", {}).status, 401);

        // Other fields leave it alone, another image takes its place, an empty text takes it away.
        const QByteArray one = all + made.text("unique_id").toLatin1() + '/';
        QCOMPARE(house->patch(one, {{QStringLiteral("category"), QStringLiteral("Cutting")}}).text("image"), made.text("image"));
        QCOMPARE(house->patch(one, {{QStringLiteral("image"), made.text("image")}}).status, 200);
        const Answer changed = send(house, api::Method::Patch, one, jpeg);
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.text("image").endsWith(QStringLiteral(".jpg")));
        QCOMPARE(house->get(media).status, 404);
        QCOMPARE(house->raw(api::Method::Get, "/media/" + changed.text("image").toLatin1(), {}, "client", {}).headers.value("Content-Type"), QByteArray("image/jpeg"));
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM blobs")), 2);
        const auto isFree = [&](const QByteArray &bytes) {
            const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            return UploadRepository::releaseBlob(house->store.database(), sha256).value();
        };
        QVERIFY(!isFree(jpeg));
        QVERIFY(isFree(png));
        QCOMPARE(house->patch(one, {{QStringLiteral("image"), QString()}}).text("image"), QString());
        QVERIFY(isFree(jpeg));
        QVERIFY(Ledger::verify(house->store.database()));
    }

    void case107_onlyPicturesOfBearableSize_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::newRow("50,000 x 50,000") << bomb(50'000, 50'000);
        QTest::newRow("4,097 wide") << bomb(4097, 10);
        QTest::newRow("2^31 - 1") << bomb(0x7fffffff, 0x7fffffff);
        QTest::newRow("says more than it holds") << bomb(4000, 4000);
        QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        QTest::newRow("ICNS") << QByteArray("icns\0\0\1\0ic09", 12);
        QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14);
        QTest::newRow("page behind a PNG") << QByteArray(picture("png") + "<script>alert(1)</script>");
        QTest::newRow("archive behind a JPEG") << QByteArray(picture("jpeg") + "PK\3\4");
        QTest::newRow("cut off PNG") << picture("png").chopped(20);
        QTest::newRow("cut off JPEG") << picture("jpeg").left(30);
        QTest::newRow("only the ends") << QByteArray(picture("png").left(8) + picture("png").right(12));
        QTest::newRow("5 MiB") << QByteArray(5 * 1024 * 1024, 'x');
        QTest::newRow("nothing") << QByteArray();
    }
    void case107_onlyPicturesOfBearableSize()
    {
        QFETCH(QByteArray, image);
        MasterHouse house(storage::Dialect::Sqlite);
        const Answer answer = send(house, api::Method::Post, "/api/master/equipment-types/", image, nameField("Laser"));
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.fields(), QStringList{QStringLiteral("image")});
        QCOMPARE(house->names("/api/master/equipment-types/"), QStringList());
    }

    void pathsAreNotTakenFromOutside()
    {
        MasterHouse house(storage::Dialect::Sqlite);
        for (const char *image : {"/etc/passwd", "equipment-types/x/y.png", "orders/1/x/part.step", "00000000-0000-7000-8000-000000000000"}) {
            const Answer answer = house->post("/api/master/equipment-types/", {{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("image"), QLatin1String(image)}});
            QCOMPARE(answer.fields(), QStringList{QStringLiteral("image")});
        }
        QCOMPARE(house->get("/media/equipment-types/x/y.png").status, 404);
        QCOMPARE(house->get("/media/equipment-types/00000000-0000-7000-8000-000000000000/").status, 404);
    }
};

QTEST_GUILESS_MAIN(TestEquipmentImages)
#include "tst_equipment_images.moc"
