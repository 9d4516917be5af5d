// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/file_name.h"
#include "server/services/file_housekeeping.h"
#include "server/storage/order_repository.h"
#include "tests/server/files/file_house.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>

using namespace emesa;
using namespace emesa::test;
using api::Method;
using http::Headers;
using http::Response;

namespace {

const QByteArray pdf = "%PDF-1.7\n% a drawing\n";

/// A multipart form; `file` is left out when its name is null.
QByteArray formOf(const QByteArray &kind, const QString &name, const QByteArray &content, const QByteArray &note = {})
{
    QByteArray body = "--XX\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n";
    if (!note.isNull())
        body += "--XX\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n" + note + "\r\n";
    if (!name.isNull()) {
        QByteArray escaped = name.toUtf8();
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        // A raw control character would break the header itself; whoever wants one in a name has to escape it.
        const bool hasControls = name.contains(u'\r') || name.contains(u'\0');
        const QByteArray parameter = hasControls ? "filename*=UTF-8''" + name.toUtf8().toPercentEncoding() : QByteArray("filename=\"" + escaped + '"');
        body += "--XX\r\nContent-Disposition: form-data; name=\"file\"; " + parameter + "\r\nContent-Type: text/html\r\n\r\n" + content + "\r\n";
    }
    return body + "--XX--\r\n";
}

Response addForm(FileHouse &house, const QByteArray &who, const QByteArray &order, const QByteArray &kind, const QString &name, const QByteArray &content,
                 Headers headers = {})
{
    headers.add("Content-Type", "multipart/form-data; boundary=XX");
    return house.worker.ask(Method::Post, "/api/orders/" + order + "/files/", who, headers, formOf(kind, name, content));
}

Response addUpload(FileHouse &house, const QByteArray &who, const QByteArray &order, const QByteArray &upload, const QByteArray &kind = "step")
{
    return house.worker.ask(Method::Post, "/api/orders/" + order + "/files/", who, {{"Content-Type", "application/json"}},
                            "{\"upload_id\":\"" + upload + "\",\"kind\":\"" + kind + "\"}");
}

QByteArray pathIn(const QJsonObject &file)
{
    return file.value(QLatin1String("url")).toString().mid(int(qstrlen("https://shop.example"))).toUtf8();
}

QJsonObject firstError(const Response &response)
{
    return objectOf(response).value(QLatin1String("errors")).toArray().at(0).toObject();
}

} // namespace

class PartFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void addsRevisionsByFormAndByUpload_data() { TestDatabase::addRows(); }
    void addsRevisionsByFormAndByUpload()
    {
        QFETCH(storage::Dialect, dialect);
        FileHouse house(dialect);
        const QByteArray first = stepBytes(20'000, 1), second = stepBytes(30'000, 2);
        const Response added = addForm(house, "anna", "1", "step", QStringLiteral("bracket.step"), first);
        QCOMPARE(added.status, 201);
        QJsonObject file = objectOf(added);
        QCOMPARE(file.value(QLatin1String("revision")).toString(), QStringLiteral("A"));
        QCOMPARE(file.value(QLatin1String("kind")).toString(), QStringLiteral("step"));
        QCOMPARE(file.value(QLatin1String("sha256")).toString().toLatin1(), sha256Hex(first));
        QCOMPARE(file.value(QLatin1String("content_type")).toString(), QStringLiteral("model/step"));
        QCOMPARE(file.value(QLatin1String("uploaded_by")).toInt(), 1);
        QVERIFY(!file.value(QLatin1String("is_released")).toBool());
        QVERIFY(!added.headers.value("Location").isEmpty());

        const QByteArray path = house.worker.begin(second.size(), "bracket v2.STP", "stefan");
        QCOMPARE(house.worker.piece(path, 0, second, {}, "stefan").status, 204);
        const Response next = addUpload(house, "stefan", "1", path.split('/').value(3));
        QCOMPARE(next.status, 201);
        file = objectOf(next);
        QCOMPARE(file.value(QLatin1String("revision")).toString(), QStringLiteral("B"));
        QCOMPARE(addForm(house, "anna", "1", "drawing", QStringLiteral("bracket.pdf"), pdf).status, 201);

        const Response list = house.worker.ask(Method::Get, "/api/orders/1/files/", "sue");
        const QJsonArray files = QJsonDocument::fromJson(list.body).array();
        QCOMPARE(files.size(), 3);
        QCOMPARE(files[1].toObject().value(QLatin1String("name")).toString(), QStringLiteral("bracket v2.STP"));
        QCOMPARE(files[2].toObject().value(QLatin1String("revision")).toString(), QStringLiteral("A"));
        for (const QJsonValue &value : files) {
            const Response content = house.worker.ask(Method::Get, pathIn(value.toObject()), "sue");
            QCOMPARE(content.status, 200);
            QCOMPARE(sha256Hex(house.contentOf(content)), value.toObject().value(QLatin1String("sha256")).toString().toLatin1());
        }

        // The order followed: its paths, its version, its history, the conversation, the audit log, the live channel.
        const auto order = OrderRepository::find(house.worker.store.database(), 1).value().value().order;
        QCOMPARE(order.stepFile.value_or(QString()), QStringLiteral("orders/1/") + file.value(QLatin1String("id")).toString() + QStringLiteral("/bracket v2.STP"));
        QVERIFY(order.draftDesign.has_value());
        QCOMPARE(order.version, 4);
        QCOMPARE(order.status, OrderStatus::UnderReview);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM order_events WHERE order_id = 1 AND action = 'file_added'")), 3);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM messages WHERE order_id = 1 AND type = 'system'")), 3);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM outbox WHERE topic = 'order:1' AND kind = 'order.changed'")), 3);
        QCOMPARE(house.audits(QStringLiteral("file.added")), 3);
        QCOMPARE(house.audits(QStringLiteral("order.file_added")), 3);
        QVERIFY(Ledger::verify(house.worker.store.database()));
    }

    void oldVersionsAreStaleAndKeysAreReplayed()
    {
        FileHouse house;
        const QByteArray etag = "\"1.1\"";
        const Headers keyed{{"If-Match", etag}, {"Idempotency-Key", "\"k1\""}};
        const Response first = addForm(house, "anna", "1", "step", QStringLiteral("a.step"), stepBytes(100), keyed);
        QCOMPARE(first.status, 201);
        const Response again = addForm(house, "anna", "1", "step", QStringLiteral("a.step"), stepBytes(100), keyed);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM part_files")), 1);
        QCOMPARE(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), stepBytes(100), {{"If-Match", etag}}).status, 412);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM part_files")), 1);
    }

    void productionWorksFromTheReleasedRevision_data() { TestDatabase::addRows(); }
    void productionWorksFromTheReleasedRevision()
    {
        QFETCH(storage::Dialect, dialect);
        FileHouse house(dialect);
        const auto release = [&] {
            Actor actor;
            return house.worker.store.write(actor, [&](UnitOfWork &work) { return house.worker.files.releaseLatest(work, 1); });
        };
        QCOMPARE(release().error().reason, QStringLiteral("no_file"));
        for (const auto status : {OrderStatus::UnderReview, OrderStatus::Negotiation, OrderStatus::AwaitingPayment, OrderStatus::Accepted}) {
            house.setStatus(1, status);
            QCOMPARE(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), stepBytes(100, quint32(status) + 1)).status, 201);
        }
        QCOMPARE(addForm(house, "anna", "1", "drawing", QStringLiteral("a.pdf"), pdf).status, 201);
        QVERIFY(release());
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM part_files WHERE is_released = 1")), 2);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM part_files WHERE is_released = 1 AND revision = 'D' AND kind = 'step'")), 1);
        for (const auto status : {OrderStatus::InProduction, OrderStatus::Completed, OrderStatus::Rejected, OrderStatus::Cancelled}) {
            house.setStatus(1, status);
            for (const QByteArray &who : {QByteArray("anna"), QByteArray("stefan")})
                QCOMPARE(addForm(house, who, "1", "step", QStringLiteral("a.step"), stepBytes(100)).status, 409);
        }
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM part_files")), 5);
    }

    /// Whose order it is decides; P17.
    void case072_filesAreForParticipants_data()
    {
        QTest::addColumn<QByteArray>("who");
        QTest::addColumn<int>("reads");
        QTest::addColumn<int>("adds");
        QTest::newRow("72 its client") << QByteArray("anna") << 200 << 201;
        QTest::newRow("72 another client") << QByteArray("bert") << 404 << 404;
        QTest::newRow("72 staff") << QByteArray("stefan") << 200 << 201;
        QTest::newRow("72 the machine's supplier") << QByteArray("sue") << 200 << 403;
        QTest::newRow("72 the shop floor") << QByteArray("fred") << 200 << 403;
        QTest::newRow("72 nobody") << QByteArray() << 401 << 401;
    }
    void case072_filesAreForParticipants()
    {
        QFETCH(QByteArray, who);
        QFETCH(int, reads);
        QFETCH(int, adds);
        FileHouse house;
        const QJsonObject file = objectOf(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), stepBytes(100)));
        QCOMPARE(house.worker.ask(Method::Get, "/api/orders/1/files/", who).status, reads);
        QCOMPARE(house.worker.ask(Method::Get, "/api/orders/1/files/" + file.value(QLatin1String("id")).toString().toLatin1() + '/', who).status, reads);
        QCOMPARE(house.worker.ask(Method::Get, pathIn(file), who).status, reads);
        const auto blobs = house.filesBelow(QStringLiteral("blobs")).size();
        QCOMPARE(addForm(house, who, "1", "step", QStringLiteral("b.step"), stepBytes(200)).status, adds);
        QCOMPARE(house.filesBelow(QStringLiteral("blobs")).size(), adds == 201 ? blobs + 1 : blobs);
        QCOMPARE(house.audits(QStringLiteral("access.denied")), adds == 403 ? 1 : 0);
    }

    void case094_guessedFilesAreNotThere_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("94 random id") << QByteArray("/api/orders/1/files/0198f0c0-0000-7000-8000-000000000000/");
        QTest::newRow("94 no id") << QByteArray("/api/orders/1/files/1/");
        QTest::newRow("94 file of another order") << QByteArray("/api/orders/2/files/ID/");
        QTest::newRow("94 media of another order") << QByteArray("/media/orders/2/ID/a.step");
        QTest::newRow("94 media with another name") << QByteArray("/media/orders/1/ID/b.step");
        QTest::newRow("94 media with a leading zero") << QByteArray("/media/orders/01/ID/a.step");
        QTest::newRow("94 media in capitals") << QByteArray("/media/ORDERS/1/ID/a.step");
        QTest::newRow("113 all media") << QByteArray("/media/");
        QTest::newRow("113 all orders") << QByteArray("/media/orders/");
        QTest::newRow("113 one order") << QByteArray("/media/orders/1/");
        QTest::newRow("113 one file") << QByteArray("/media/orders/1/ID/");
        QTest::newRow("113 one order without its slash") << QByteArray("/media/orders/1");
        QTest::newRow("113 the blobs") << QByteArray("/media/blobs/");
        QTest::newRow("113 dots") << QByteArray("/media/orders/1/ID/../ID/a.step");
        QTest::newRow("113 escaped dots") << QByteArray("/media/%2e%2e/%2e%2e/etc/passwd");
        QTest::newRow("113 escaped slash") << QByteArray("/media/orders%2f1/ID/a.step");
        QTest::newRow("113 double slash") << QByteArray("/media//orders/1/ID/a.step");
    }
    void case094_guessedFilesAreNotThere()
    {
        QFETCH(QByteArray, target);
        FileHouse house;
        const QByteArray id = objectOf(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), stepBytes(100))).value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(house.worker.ask(Method::Get, "/media/orders/1/" + id + "/a.step", "stefan").status, 200);
        target.replace("ID", id);
        for (const QByteArray &who : {QByteArray("anna"), QByteArray("stefan")})
            QCOMPARE(house.worker.ask(Method::Get, target, who).status, 404);
    }

    void case094_foreignUploadsCannotBeAttached()
    {
        FileHouse house;
        const QByteArray content = stepBytes(100);
        const QByteArray path = house.worker.begin(content.size(), "a.step", "bert");
        QCOMPARE(house.worker.piece(path, 0, content, {}, "bert").status, 204);
        const QByteArray id = path.split('/').value(3);
        const Response refused = addUpload(house, "anna", "1", id);
        QCOMPARE(refused.status, 422);
        QCOMPARE(firstError(refused).value(QLatin1String("code")).toString(), QStringLiteral("upload_unknown"));
        QCOMPARE(addUpload(house, "stefan", "1", id).status, 422);
        QCOMPARE(addUpload(house, "bert", "2", id).status, 201);
    }

    void anUploadIsAttachedOnceWholeAndInTime()
    {
        FileHouse house;
        const QByteArray content = stepBytes(100);
        const QByteArray path = house.worker.begin(content.size());
        const QByteArray id = path.split('/').value(3);
        const auto code = [](const Response &response) { return firstError(response).value(QLatin1String("code")).toString(); };
        QCOMPARE(house.worker.piece(path, 0, content.left(50)).status, 204);
        QCOMPARE(code(addUpload(house, "anna", "1", id)), QStringLiteral("upload_unfinished"));
        QCOMPARE(house.worker.piece(path, 50, content.mid(50)).status, 204);
        QCOMPARE(addUpload(house, "anna", "1", id).status, 201);
        const Response twice = addUpload(house, "anna", "1", id);
        QCOMPARE(twice.status, 422);
        QCOMPARE(code(twice), QStringLiteral("upload_used"));
        QCOMPARE(code(addUpload(house, "anna", "1", "../../etc/passwd")), QStringLiteral("upload_unknown"));
        const QByteArray late = house.worker.begin(content.size());
        QCOMPARE(house.worker.piece(late, 0, content).status, 204);
        house.clock.advance(std::chrono::hours(25));
        QCOMPARE(code(addUpload(house, "anna", "1", late.split('/').value(3))), QStringLiteral("upload_expired"));
    }

    void case100_namesAreCleaned_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("clean");
        QTest::newRow("100 plain") << QStringLiteral("Tr\u00e4ger 5.step") << QStringLiteral("Tr\u00e4ger 5.step");
        QTest::newRow("100 path") << QStringLiteral("../../etc/passwd.step") << QStringLiteral("passwd.step");
        QTest::newRow("100 Windows path") << QStringLiteral("C:\\x\\part.step") << QStringLiteral("part.step");
        QTest::newRow("100 drive") << QStringLiteral("C:part.step") << QStringLiteral("C_part.step");
        QTest::newRow("100 device") << QStringLiteral("CON.step") << QStringLiteral("_CON.step");
        QTest::newRow("100 device with a number") << QStringLiteral("com1.x.step") << QStringLiteral("_com1.x.step");
        QTest::newRow("100 300 characters") << QString(QString(300, u'a') + QStringLiteral(".step")) << QString(QString(145, u'a') + QStringLiteral(".step"));
        QTest::newRow("100 300 wide characters") << QString(QString(300, QChar(0x4e2d)) + QStringLiteral(".step")) << QString(QString(83, QChar(0x4e2d)) + QStringLiteral(".step"));
        QTest::newRow("100 NUL") << QString(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b.step")) << QStringLiteral("ab.step");
        QTest::newRow("100 RTL override") << QStringLiteral("part\u202epets.step") << QStringLiteral("partpets.step");
        QTest::newRow("100 line breaks") << QStringLiteral("a\r\nSet-Cookie: x.step") << QStringLiteral("aSet-Cookie_ x.step");
        QTest::newRow("100 escape codes") << QStringLiteral("a\u001b[31m.step") << QStringLiteral("a[31m.step");
        QTest::newRow("100 markup") << QStringLiteral("<img src=x>.step") << QStringLiteral("_img src=x_.step");
        QTest::newRow("100 surrounding blanks") << QStringLiteral("  a \u00a0 b.step . ") << QStringLiteral("a b.step");
        QTest::newRow("100 double extension") << QStringLiteral("part.step.exe") << QString();
        QTest::newRow("100 extension hidden by an override") << QStringLiteral("part\u202epets.exe") << QString();
        QTest::newRow("100 extension only") << QStringLiteral(".step") << QString();
        QTest::newRow("100 empty") << QStringLiteral("") << QString();
        QTest::newRow("100 dots") << QStringLiteral("..") << QString();
        QTest::newRow("100 path only") << QStringLiteral("a.step/") << QString();
        QTest::newRow("100 stream") << QStringLiteral("part.step:evil.exe") << QString();
        QTest::newRow("102 packed") << QStringLiteral("part.stpz") << QString();
    }
    void case100_namesAreCleaned()
    {
        QFETCH(QString, name);
        QFETCH(QString, clean);
        FileHouse house;
        const Response byForm = addForm(house, "anna", "1", "step", name, stepBytes(100));
        QCOMPARE(byForm.status, clean.isNull() ? 422 : 201);
        const QByteArray path = house.worker.begin(100, name.toUtf8());
        if (clean.isNull()) {
            QCOMPARE(firstError(byForm).value(QLatin1String("field")).toString(), QStringLiteral("file"));
            if (!path.isEmpty()) {
                QCOMPARE(house.worker.piece(path, 0, stepBytes(100)).status, 204);
                QCOMPARE(addUpload(house, "anna", "1", path.split('/').value(3)).status, 422);
            }
            QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM part_files")), 0);
            return;
        }
        QCOMPARE(objectOf(byForm).value(QLatin1String("name")).toString(), clean);
        QCOMPARE(house.worker.piece(path, 0, stepBytes(100)).status, 204);
        const Response byUpload = addUpload(house, "anna", "1", path.split('/').value(3));
        QCOMPARE(objectOf(byUpload).value(QLatin1String("name")).toString(), clean);
        QVERIFY(clean.toUtf8().size() <= 255);
        // On disk there is nothing of the name, in the answer it is one line, and the path in the order leads to it.
        for (const QString &file : house.filesBelow(QString()))
            QVERIFY2(!file.contains(QLatin1String(".step")), qPrintable(file));
        const Response content = house.worker.ask(Method::Get, pathIn(objectOf(byUpload)), "anna");
        QCOMPARE(content.status, 200);
        const QByteArray disposition = content.headers.value("Content-Disposition");
        QVERIFY(disposition.startsWith("attachment; filename=\""));
        QVERIFY(!disposition.contains('\r') && !disposition.contains('\n') && !disposition.contains('\0'));
    }

    void case101_contentMustBeOfItsKind_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const QString step = QStringLiteral("a.step"), drawing = QStringLiteral("a.pdf");
        const QByteArray zip = "PK\x03\x04 packed", exe = "MZ\x90 program";
        QTest::newRow("101 words as STEP") << QByteArray("step") << step << QByteArray("hello") << QStringLiteral("file_content");
        QTest::newRow("101 empty STEP") << QByteArray("step") << step << QByteArray("") << QStringLiteral("file_content");
        QTest::newRow("101 part of the magic") << QByteArray("step") << step << QByteArray("ISO-10303-2") << QStringLiteral("file_content");
        QTest::newRow("101 other ISO") << QByteArray("step") << step << QByteArray("ISO-10303-28;\n") << QStringLiteral("file_content");
        QTest::newRow("101 magic after a blank") << QByteArray("step") << step << QByteArray(" ISO-10303-21;\n") << QStringLiteral("file_content");
        QTest::newRow("101 exe as STEP") << QByteArray("step") << step << exe << QStringLiteral("file_content");
        QTest::newRow("101 zip as STEP") << QByteArray("step") << step << zip << QStringLiteral("file_content");
        QTest::newRow("102 zip bomb as .stpz") << QByteArray("step") << QStringLiteral("a.stpz") << zip << QStringLiteral("file_type");
        QTest::newRow("101 PDF as STEP") << QByteArray("step") << step << pdf << QStringLiteral("file_content");
        QTest::newRow("101 STEP as drawing") << QByteArray("drawing") << drawing << QByteArray("ISO-10303-21;\n") << QStringLiteral("file_content");
        QTest::newRow("101 HTML as drawing") << QByteArray("drawing") << drawing << QByteArray("<script>") << QStringLiteral("file_content");
        QTest::newRow("101 STEP called PDF") << QByteArray("step") << drawing << QByteArray("ISO-10303-21;\n") << QStringLiteral("file_type");
        QTest::newRow("101 exe by name") << QByteArray("step") << QStringLiteral("a.exe") << QByteArray("ISO-10303-21;\n") << QStringLiteral("file_type");
    }
    void case101_contentMustBeOfItsKind()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        FileHouse house;
        const Response byForm = addForm(house, "anna", "1", kind, name, content);
        QCOMPARE(byForm.status, 422);
        QCOMPARE(firstError(byForm).value(QLatin1String("field")).toString(), QStringLiteral("file"));
        QCOMPARE(firstError(byForm).value(QLatin1String("code")).toString(), code);
        QVERIFY(house.filesBelow(QStringLiteral("blobs")).isEmpty());
        if (content.isEmpty())
            return;
        const QByteArray path = house.worker.begin(content.size(), name.toUtf8());
        QCOMPARE(house.worker.piece(path, 0, content).status, 204);
        const Response byUpload = addUpload(house, "anna", "1", path.split('/').value(3), kind);
        QCOMPARE(byUpload.status, 422);
        QCOMPARE(firstError(byUpload).value(QLatin1String("field")).toString(), QStringLiteral("upload_id"));
        QCOMPARE(firstError(byUpload).value(QLatin1String("code")).toString(), code);
        QCOMPARE(house.number(storage::Sql("SELECT version FROM orders WHERE id = 1")), 1);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM part_files")), 0);
    }

    void case108_badFormsChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("108 no end") << formOf("step", QStringLiteral("a.step"), stepBytes(100)).chopped(8) << 400;
        QTest::newRow("108 no file") << formOf("step", QString(), {}) << 422;
        QTest::newRow("108 unknown kind") << formOf("movie", QStringLiteral("a.step"), stepBytes(100)) << 422;
        QTest::newRow("108 no kind") << QByteArray("--XX\r\nContent-Disposition: form-data; name=file; filename=a.step\r\n\r\nISO-10303-21;\r\n--XX--") << 422;
        QTest::newRow("108 unknown field") << QByteArray("--XX\r\nContent-Disposition: form-data; name=role\r\n\r\nadmin\r\n" + formOf("step", QStringLiteral("a.step"), stepBytes(100))) << 422;
        QTest::newRow("108 note too long") << formOf("step", QStringLiteral("a.step"), stepBytes(100), QByteArray(1001, 'x')) << 422;
    }
    void case108_badFormsChangeNothing()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        FileHouse house;
        const Response response = house.worker.ask(Method::Post, "/api/orders/1/files/", "anna", {{"Content-Type", "multipart/form-data; boundary=XX"}}, body);
        QCOMPARE(response.status, status);
        QVERIFY(house.filesBelow(QStringLiteral("blobs")).isEmpty());
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM part_files")), 0);
    }

    void case111_anOrderHasOnlySoManyFiles()
    {
        FileHouse house;
        const QByteArray content = stepBytes(100);
        QCOMPARE(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), content).status, 201);
        auto &database = house.worker.store.database();
        QVERIFY(database.inTransaction([&]() -> Status {
            for (int i = 1; i < 500; ++i) {
                PartFile file;
                file.id = newUuid(house.clock.now());
                file.order = 1;
                file.name = QStringLiteral("a.step");
                file.sha256 = QString::fromLatin1(sha256Hex(content));
                file.uploadedBy = 1;
                file.uploadedAt = house.clock.now();
                if (Status inserted = PartFileRepository::insert(database, file); !inserted)
                    return inserted;
            }
            return {};
        }));
        QCOMPARE(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), content).status, 507);
        QCOMPARE(house.audits(QStringLiteral("file.refused")), 1);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM part_files")), 500);
    }

    void case111_formsKeepTheReserveOfTheDiskToo()
    {
        UploadLimits limits;
        limits.diskReserve = std::numeric_limits<qint64>::max() / 2;
        FileHouse house(storage::Dialect::Sqlite, limits);
        QCOMPARE(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), stepBytes(100)).status, 507);
        QCOMPARE(house.audits(QStringLiteral("file.refused")), 1);
        QVERIFY(house.filesBelow(QStringLiteral("blobs")).isEmpty());
    }

    void downloadsAreSafeAndCacheable()
    {
        FileHouse house;
        const QByteArray content = stepBytes(10'000);
        const QJsonObject file = objectOf(addForm(house, "anna", "1", "step", QStringLiteral("Tr\u00e4ger.step"), content));
        const QByteArray path = pathIn(file), etag = '"' + sha256Hex(content) + '"';
        const Response whole = house.worker.ask(Method::Get, path, "anna", {{"Accept", "text/html"}});
        QCOMPARE(whole.status, 200);
        QCOMPARE(house.contentOf(whole), content);
        QVERIFY(whole.body.isEmpty());
        QCOMPARE(whole.headers.value("Content-Type"), QByteArray("model/step"));
        QCOMPARE(whole.headers.value("Content-Security-Policy"), QByteArray("sandbox"));
        QCOMPARE(whole.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(whole.headers.value("Content-Disposition"), QByteArray("attachment; filename=\"Tr_ger.step\"; filename*=UTF-8''Tr%C3%A4ger.step"));
        QCOMPARE(whole.headers.value("ETag"), etag);
        QCOMPARE(whole.headers.value("Accept-Ranges"), QByteArray("bytes"));
        QCOMPARE(whole.headers.value("Cache-Control"), QByteArray("private, no-cache"));
        const Response unchanged = house.worker.ask(Method::Get, path, "anna", {{"If-None-Match", "\"other\", " + etag}});
        QCOMPARE(unchanged.status, 304);
        QVERIFY(!unchanged.file && unchanged.body.isEmpty());
        QCOMPARE(house.worker.ask(Method::Get, path, "bert", {{"If-None-Match", etag}}).status, 404);
        QCOMPARE(house.worker.ask(Method::Head, path, "anna", {{"Range", "bytes=0-1"}}).status, 200);
    }

    void case112_ranges_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentRange");
        const QByteArray etag = '"' + sha256Hex(stepBytes(10'000)) + '"';
        QTest::newRow("112 first") << Headers{{"Range", "bytes=0-99"}} << 206 << QByteArray("bytes 0-99/10000");
        QTest::newRow("112 rest") << Headers{{"Range", "bytes=9000-"}} << 206 << QByteArray("bytes 9000-9999/10000");
        QTest::newRow("112 end") << Headers{{"Range", "bytes=-1"}} << 206 << QByteArray("bytes 9999-9999/10000");
        QTest::newRow("112 of this content") << Headers{{"Range", "bytes=5-6"}, {"If-Range", etag}} << 206 << QByteArray("bytes 5-6/10000");
        QTest::newRow("112 of older content") << Headers{{"Range", "bytes=5-6"}, {"If-Range", "\"old\""}} << 200 << QByteArray();
        QTest::newRow("112 weak If-Range") << Headers{{"Range", "bytes=5-6"}, {"If-Range", "W/" + etag}} << 200 << QByteArray();
        QTest::newRow("112 two") << Headers{{"Range", "bytes=0-1,3-4"}} << 416 << QByteArray("bytes */10000");
        QTest::newRow("112 overlapping") << Headers{{"Range", "bytes=0-9,5-15"}} << 416 << QByteArray("bytes */10000");
        QTest::newRow("112 backwards") << Headers{{"Range", "bytes=9-5"}} << 416 << QByteArray("bytes */10000");
        QTest::newRow("112 beyond") << Headers{{"Range", "bytes=10000-"}} << 416 << QByteArray("bytes */10000");
        QTest::newRow("112 two headers") << Headers{{"Range", "bytes=0-1"}, {"Range", "bytes=2-3"}} << 416 << QByteArray("bytes */10000");
    }
    void case112_ranges()
    {
        QFETCH(Headers, headers);
        QFETCH(int, status);
        QFETCH(QByteArray, contentRange);
        FileHouse house;
        const QByteArray content = stepBytes(10'000);
        const QByteArray path = pathIn(objectOf(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), content)));
        const Response response = house.worker.ask(Method::Get, path, "anna", headers);
        QCOMPARE(response.status, status);
        QCOMPARE(response.headers.value("Content-Range"), contentRange);
        if (status == 206)
            QCOMPARE(house.contentOf(response), content.mid(response.file->offset, response.file->length));
        if (status == 416)
            QCOMPARE(objectOf(response).value(QLatin1String("status")).toInt(), 416);
    }

    void aLostBlobIsAnErrorNotAnEmptyFile()
    {
        FileHouse house;
        const QJsonObject file = objectOf(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), stepBytes(100)));
        QVERIFY(QFile::resize(house.worker.blobs.pathOf(file.value(QLatin1String("sha256")).toString()), 50));
        QCOMPARE(house.worker.ask(Method::Get, pathIn(file), "anna").status, 500);
        QVERIFY(QFile::remove(house.worker.blobs.pathOf(file.value(QLatin1String("sha256")).toString())));
        QCOMPARE(house.worker.ask(Method::Get, pathIn(file), "anna").status, 500);
    }

    void housekeepingRemovesWhatNobodyNeeds_data() { TestDatabase::addRows(); }
    void housekeepingRemovesWhatNobodyNeeds()
    {
        QFETCH(storage::Dialect, dialect);
        FileHouse house(dialect);
        const auto age = [&](const QString &path) {
            const struct timespec longAgo[2] = {{::time(nullptr) - 2 * 24 * 3600, 0}, {::time(nullptr) - 2 * 24 * 3600, 0}};
            QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), longAgo, 0), 0);
        };
        const auto sweep = [&] { return sweepFiles(house.worker.store, house.worker.uploads, house.worker.blobs); };

        const QJsonObject attached = objectOf(addForm(house, "anna", "1", "step", QStringLiteral("a.step"), stepBytes(100, 1)));
        const auto orphan = house.worker.blobs.put(stepBytes(100, 2)), fresh = house.worker.blobs.put(stepBytes(100, 3));
        const auto renewed = house.worker.blobs.put(stepBytes(100, 4));
        const QByteArray finished = house.worker.begin(100);
        QCOMPARE(house.worker.piece(finished, 0, stepBytes(100, 5)).status, 204);
        const QByteArray open = house.worker.begin(100);
        QCOMPARE(house.worker.piece(open, 0, stepBytes(50)).status, 204);
        const QString unknownPart = house.data.path() + QStringLiteral("/uploads/0198f0c0-0000-7000-8000-000000000000.part");
        QVERIFY(disk::open(unknownPart, disk::Open::CreateNew));

        QDirIterator it(house.data.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            age(it.next());
        QVERIFY(house.worker.blobs.put(stepBytes(100, 3))); // stored again a moment ago
        QVERIFY(house.worker.blobs.put(stepBytes(100, 4)));
        const auto first = sweep();
        QVERIFY(first);
        QCOMPARE(first->uploads, 1); // the unknown part
        QCOMPARE(first->blobs, 1);   // the orphan
        QVERIFY(!QFile::exists(house.worker.blobs.pathOf(orphan->sha256)));
        QVERIFY(house.worker.blobs.verify(fresh->sha256) && house.worker.blobs.verify(renewed->sha256));
        QVERIFY(house.worker.blobs.verify(attached.value(QLatin1String("sha256")).toString()));
        QCOMPARE(house.worker.offsetOf(open), 50);
        QCOMPARE(addUpload(house, "anna", "1", finished.split('/').value(3)).status, 201);

        // Expired uploads let their bytes go, attached ones do not.
        house.clock.advance(std::chrono::hours(25));
        const QByteArray expiring = house.worker.begin(100);
        QCOMPARE(house.worker.piece(expiring, 0, stepBytes(100, 6)).status, 204);
        house.clock.advance(std::chrono::hours(25));
        const QString expiredBlob = QString::fromLatin1(sha256Hex(stepBytes(100, 6)));
        age(house.worker.blobs.pathOf(expiredBlob));
        const auto second = sweep();
        QVERIFY(second);
        QCOMPARE(second->blobs, 1);
        QVERIFY(!QFile::exists(house.worker.blobs.pathOf(expiredBlob)));
        QCOMPARE(house.worker.offsetOf(open), -410);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM blobs WHERE sha256 = ?"), storage::params(expiredBlob)), 0);
        const QJsonArray files = QJsonDocument::fromJson(house.worker.ask(Method::Get, "/api/orders/1/files/", "anna").body).array();
        QCOMPARE(files.size(), 2);
        for (const QJsonValue &file : files)
            QVERIFY(house.worker.blobs.verify(file.toObject().value(QLatin1String("sha256")).toString()));
    }
};

QTEST_GUILESS_MAIN(PartFilesTest)
#include "tst_part_files.moc"
