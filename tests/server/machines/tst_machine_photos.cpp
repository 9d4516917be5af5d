// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/upload_repository.h"
#include "tests/server/keys/whole_server.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::Sql;

namespace {

QByteArray picture(const char *format)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("no %s", format);
    return bytes;
}

QByteArray contentOf(const http::Response &response)
{
    QFile file(response.file ? response.file->path : QString());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString firstField(const WholeServer::Answer &answer)
{
    return answer.object().value(QLatin1String("errors")).toArray().first().toObject().value(QLatin1String("field")).toString();
}

QByteArray newMachine(WholeServer &server)
{
    const auto made = server.post("/api/machines/", server.bossToken, {{QStringLiteral("name"), QStringLiteral("Laser 1")}, {QStringLiteral("type"), QStringLiteral("laser")}});
    return "/api/machines/" + QByteArray::number(made.object().value(QLatin1String("id")).toInteger()) + '/';
}

} // namespace

class TestMachinePhotos : public QObject
{
    Q_OBJECT

private slots:
    void photosAreKeptAndServed_data() { TestDatabase::addRows(); }
    void photosAreKeptAndServed()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        const QByteArray boss = server.bossToken, one = newMachine(server), path = one + "photo/";
        const QByteArray png = picture("png"), jpeg = picture("jpeg");
        const auto before = server.get(one, boss);
        QVERIFY(before.object().value(QLatin1String("photo_url")).isNull());
        QCOMPARE(server.get(path, boss).status, 404);

        const auto made = server.form(path, boss, {}, "photo", "../../a.svg", png);
        QCOMPARE(made.status, 200);
        QVERIFY(made.text("photo_url").endsWith(QLatin1String(path)));
        QCOMPARE(made.object().value(QLatin1String("version")).toInt(), before.object().value(QLatin1String("version")).toInt() + 1);
        const http::Response shown = server.get(path, boss).response;
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.headers.value("Content-Type"), QByteArray("image/png"));
        QCOMPARE(shown.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(contentOf(shown), png);
        QCOMPARE(server.ask(api::Method::Get, path, boss, {}, {{"If-None-Match", shown.headers.value("ETag")}}).status, 304);

        // Other changes leave it alone, also a replacement that knows nothing of it.
        QCOMPARE(server.patch(one, boss, {{QStringLiteral("make"), QStringLiteral("ACME")}}).text("photo"), made.text("photo"));
        QCOMPARE(server.put(one, boss, {{QStringLiteral("name"), QStringLiteral("Laser 2")}, {QStringLiteral("type"), QStringLiteral("laser")}}).text("photo"), made.text("photo"));
        QCOMPARE(server.get(one, boss).text("photo_url"), made.text("photo_url"));

        // What somebody saw before the changes is old.
        QCOMPARE(server.ask(api::Method::Delete, path, boss, {}, {{"If-Match", made.response.headers.value("ETag")}}).status, 412);
        QCOMPARE(contentOf(server.get(path, boss).response), png);

        const auto changed = server.form(path, boss, {}, "photo", "b.jpg", jpeg);
        QCOMPARE(changed.status, 200);
        const http::Response second = server.get(path, boss).response;
        QCOMPARE(second.headers.value("Content-Type"), QByteArray("image/jpeg"));
        QVERIFY(second.headers.value("ETag") != shown.headers.value("ETag"));
        QCOMPARE(contentOf(second), jpeg);
        const auto isFree = [&](const QByteArray &bytes) {
            return UploadRepository::releaseBlob(server.database(), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())).value();
        };
        QVERIFY(isFree(png));
        QVERIFY(!isFree(jpeg));
        QCOMPARE(server.ask(api::Method::Delete, path, boss, {}, {{"If-Match", changed.response.headers.value("ETag")}}).status, 204);
        QCOMPARE(server.get(path, boss).status, 404);
        QVERIFY(server.get(one, boss).object().value(QLatin1String("photo_url")).isNull());
        QVERIFY(isFree(jpeg));
        QVERIFY(Ledger::verify(server.database()));
    }

    void onlyPictures_data()
    {
        QTest::addColumn<QByteArray>("photo");
        QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        QTest::newRow("page behind a PNG") << QByteArray(picture("png") + "<script>alert(1)</script>");
        QTest::newRow("cut off JPEG") << picture("jpeg").left(30);
        QTest::newRow("nothing") << QByteArray();
    }
    void onlyPictures()
    {
        QFETCH(QByteArray, photo);
        WholeServer server(storage::Dialect::Sqlite);
        const QByteArray path = newMachine(server) + "photo/";
        const auto answer = server.form(path, server.bossToken, {}, "photo", "a.png", photo);
        QCOMPARE(answer.status, 422);
        QCOMPARE(firstField(answer), QStringLiteral("photo"));
        QCOMPARE(server.get(path, server.bossToken).status, 404);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM blobs")), 0);
    }

    void refusals()
    {
        WholeServer server(storage::Dialect::Sqlite);
        const QByteArray path = newMachine(server) + "photo/", png = picture("png");
        const QByteArray client = server.registered(QStringLiteral("anna@example.com"));
        QCOMPARE(server.form(path, client, {}, "photo", "a.png", png).status, 403);
        QCOMPARE(firstField(server.form(path, server.bossToken, {}, "picture", "a.png", png)), QStringLiteral("picture"));
        QCOMPARE(firstField(server.form(path, server.bossToken, {{"note", "x"}}, "photo", "a.png", png)), QStringLiteral("note"));
        QCOMPARE(server.form("/api/machines/999/photo/", server.bossToken, {}, "photo", "a.png", png).status, 404);
        QCOMPARE(server.get("/api/machines/999/photo/", server.bossToken).status, 404);
        QCOMPARE(server.remove("/api/machines/999/photo/", server.bossToken).status, 404);
        QCOMPARE(server.form(path, server.bossToken, {}, "photo", "a.png", png).status, 200);
        QCOMPARE(server.get(path, client).status, 403);
        QCOMPARE(server.remove(path, client).status, 403);
        QCOMPARE(server.get(path, server.bossToken).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestMachinePhotos)
#include "tst_machine_photos.moc"
