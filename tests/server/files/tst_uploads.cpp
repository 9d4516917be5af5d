// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/files/file_house.h"

#include <QRandomGenerator>

#include <barrier>
#include <signal.h>
#include <sys/resource.h>
#include <thread>

using namespace emesa;
using namespace emesa::test;
using api::Method;
using http::Headers;
using http::Response;

namespace {

constexpr qint64 KiB = 1024, MiB = 1024 * KiB;

QString idIn(const QByteArray &path)
{
    return QString::fromLatin1(path.split('/').value(3));
}

} // namespace

class UploadsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ::signal(SIGXFSZ, SIG_IGN); } // as emesa-server does: a limit is an error, not the end

    void tellsWhatItCan()
    {
        FileHouse house;
        const Response response = house.worker.ask(Method::Options, "/api/uploads/", {});
        QCOMPARE(response.status, 204);
        QCOMPARE(response.headers.value("Tus-Version"), QByteArray("1.0.0"));
        QCOMPARE(response.headers.value("Tus-Max-Size"), QByteArray::number(512 * MiB));
        QVERIFY(response.headers.value("Tus-Extension").contains("checksum"));
    }

    void takesAFileInPieces_data() { TestDatabase::addRows(); }
    void takesAFileInPieces()
    {
        QFETCH(storage::Dialect, dialect);
        FileHouse house(dialect);
        const QByteArray content = stepBytes(300 * KiB);
        const Response created = house.worker.tus(Method::Post, "/api/uploads/",
                                                  {{"Upload-Length", QByteArray::number(content.size())},
                                                   {"Upload-Metadata", "filename cGFydC5zdGVw,filetype bW9kZWwvc3RlcA==,empty"}});
        QCOMPARE(created.status, 201);
        QCOMPARE(created.headers.value("Tus-Resumable"), QByteArray("1.0.0"));
        QCOMPARE(created.headers.value("Upload-Expires"), QByteArray("Tue, 13 Jan 2026 09:30:00 GMT"));
        const QByteArray location = created.headers.value("Location");
        QVERIFY2(location.startsWith("https://shop.example/api/uploads/"), location.constData());
        const QByteArray path = location.mid(int(qstrlen("https://shop.example")));

        qint64 offset = 0;
        for (const qint64 size : {1, 4095, 100'000, 150'000, 1'000'000}) {
            const QByteArray piece = content.mid(offset, size);
            const Response added = house.worker.piece(path, offset, piece);
            QCOMPARE(added.status, 204);
            offset += piece.size();
            QCOMPARE(added.headers.value("Upload-Offset"), QByteArray::number(offset));
            const Response head = house.worker.tus(Method::Head, path);
            QCOMPARE(head.status, 200);
            QCOMPARE(head.headers.value("Upload-Offset"), QByteArray::number(offset));
            QCOMPARE(head.headers.value("Upload-Length"), QByteArray::number(content.size()));
            QCOMPARE(head.headers.value("Upload-Metadata"), QByteArray("filename cGFydC5zdGVw,filetype bW9kZWwvc3RlcA==,empty"));
            QCOMPARE(head.headers.value("Cache-Control"), QByteArray("no-store"));
        }
        QCOMPARE(offset, content.size());
        const auto upload = UploadRepository::find(house.worker.store.database(), idIn(path)).value().value();
        QCOMPARE(upload.state, UploadState::Finished);
        QCOMPARE(upload.sha256.toLatin1(), sha256Hex(content));
        QCOMPARE(upload.name, QStringLiteral("part.step"));
        QVERIFY(house.worker.blobs.verify(upload.sha256));
        QVERIFY(house.filesBelow(QStringLiteral("uploads")).isEmpty());
        QCOMPARE(house.filesBelow(QStringLiteral("blobs")), QStringList{upload.sha256});
        QCOMPARE(house.number(storage::Sql("SELECT size FROM blobs WHERE sha256 = ?"), storage::params(upload.sha256)), content.size());
        QCOMPARE(house.audits(QStringLiteral("upload.created")), 1);
        QCOMPARE(house.audits(QStringLiteral("upload.finished")), 1);
    }

    void takesAFileWithItsCreation()
    {
        FileHouse house;
        const QByteArray content = stepBytes(10 * KiB);
        Headers headers{{"Upload-Length", QByteArray::number(content.size())}, {"Content-Type", "application/offset+octet-stream"}};
        const Response whole = house.worker.tus(Method::Post, "/api/uploads/", headers, content);
        QCOMPARE(whole.status, 201);
        QCOMPARE(whole.headers.value("Upload-Offset"), QByteArray::number(content.size()));
        headers.add("Upload-Checksum", "sha1 " + QCryptographicHash::hash("other", QCryptographicHash::Sha1).toBase64());
        QCOMPARE(house.worker.tus(Method::Post, "/api/uploads/", headers, content).status, 460);
        headers.set("Content-Type", "text/plain");
        QCOMPARE(house.worker.tus(Method::Post, "/api/uploads/", headers, content).status, 415);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM uploads")), 1);
        QVERIFY(house.filesBelow(QStringLiteral("uploads")).isEmpty());
    }

    void keepsEqualContentOnce()
    {
        FileHouse house;
        const QByteArray content = stepBytes(5000);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(house.worker.piece(house.worker.begin(content.size()), 0, content).status, 204);
        QCOMPARE(house.filesBelow(QStringLiteral("blobs")).size(), 1);
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM blobs")), 1);
    }

    void goesOnInAnotherWorkerAndAfterARestart()
    {
        FileHouse house;
        const QByteArray content = stepBytes(9000);
        const QByteArray path = house.worker.begin(content.size());
        QCOMPARE(house.worker.piece(path, 0, content.left(3000)).status, 204);
        const auto other = house.another();
        QCOMPARE(other->piece(path, 3000, content.mid(3000, 3000)).status, 204);
        UploadHashes emptied; // a restarted server has no running hashes
        FileWorker restarted(house.place.open(), house.clock, house.data.path(), emptied, house.keys);
        QCOMPARE(restarted.piece(path, 6000, content.mid(6000)).status, 204);
        QCOMPARE(UploadRepository::find(house.worker.store.database(), idIn(path)).value()->sha256.toLatin1(), sha256Hex(content));
    }

    void completesWhatACrashInterruptedAfterTheLastByte()
    {
        FileHouse house;
        const QByteArray content = stepBytes(5000);
        const QByteArray path = house.worker.begin(content.size());
        QCOMPARE(house.worker.piece(path, 0, content.left(4000)).status, 204);
        {
            // What the last piece does up to the crash.
            const auto part = disk::open(house.data.path() + QStringLiteral("/uploads/") + idIn(path) + QStringLiteral(".part"), disk::Open::ReadWrite);
            QVERIFY(part);
            QVERIFY(disk::write(*part, 4000, content.mid(4000)));
            QVERIFY(*UploadRepository::advance(house.worker.store.database(), idIn(path), 4000, 5000, UploadState::Received));
        }
        QCOMPARE(house.worker.offsetOf(path), 5000);
        const auto upload = UploadRepository::find(house.worker.store.database(), idIn(path)).value().value();
        QCOMPARE(upload.state, UploadState::Finished);
        QCOMPARE(upload.sha256.toLatin1(), sha256Hex(content));
        QVERIFY(house.filesBelow(QStringLiteral("uploads")).isEmpty());
    }

    // Threat cases

    void case094_foreignAndUnknownUploadsAreNotThere_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("94 HEAD") << int(Method::Head);
        QTest::newRow("94 PATCH") << int(Method::Patch);
        QTest::newRow("94 DELETE") << int(Method::Delete);
    }
    void case094_foreignAndUnknownUploadsAreNotThere()
    {
        QFETCH(int, method);
        FileHouse house;
        const QByteArray path = house.worker.begin(100);
        const Headers headers{{"Upload-Offset", "0"}, {"Content-Type", "application/offset+octet-stream"}};
        for (const QByteArray &who : {QByteArray("bert"), QByteArray("stefan")})
            QCOMPARE(house.worker.tus(Method(method), path, headers, Method(method) == Method::Patch ? "x" : "", who).status, 404);
        for (const QByteArray &id : {QByteArray("0198f0c0-0000-7000-8000-000000000000"), QByteArray("1"), QByteArray("..%2f..%2fetc"),
                                     path.split('/').value(3).toUpper()})
            QCOMPARE(house.worker.tus(Method(method), "/api/uploads/" + id + "/", headers).status, 404);
        QCOMPARE(house.worker.ask(Method(method), path, {}, {{"Tus-Resumable", "1.0.0"}}).status, 401);
        QCOMPARE(house.worker.offsetOf(path), 0);
    }

    void case016_aPieceOverTheLimitIsRefused()
    {
        FileHouse house;
        const QByteArray path = house.worker.begin(20 * MiB);
        QCOMPARE(house.worker.piece(path, 0, QByteArray(8 * MiB + 1, 'x')).status, 413);
        QCOMPARE(house.worker.offsetOf(path), 0);
        QCOMPARE(house.worker.piece(path, 0, QByteArray(8 * MiB, 'x')).status, 204);
    }

    void case110_creationsThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("110 length 0") << QByteArray("Upload-Length") << QByteArray("0") << 422;
        QTest::newRow("110 negative length") << QByteArray("Upload-Length") << QByteArray("-1") << 422;
        QTest::newRow("110 length is a word") << QByteArray("Upload-Length") << QByteArray("many") << 400;
        QTest::newRow("110 length with a plus") << QByteArray("Upload-Length") << QByteArray("+5") << 400;
        QTest::newRow("110 no length") << QByteArray("Upload-Length") << QByteArray() << 400;
        QTest::newRow("110 over Tus-Max-Size") << QByteArray("Upload-Length") << QByteArray::number(512 * MiB + 1) << 413;
        QTest::newRow("110 length of 2^64") << QByteArray("Upload-Length") << QByteArray("18446744073709551616") << 413;
        QTest::newRow("110 metadata of 1 MB") << QByteArray("Upload-Metadata") << QByteArray("filename " + QByteArray(MiB, 'A')) << 413;
        QTest::newRow("110 metadata over 4 KiB") << QByteArray("Upload-Metadata") << QByteArray("a " + QByteArray(4096, 'A')) << 413;
        QTest::newRow("110 bad base64") << QByteArray("Upload-Metadata") << QByteArray("filename @@@@") << 400;
        QTest::newRow("110 base64 without its end") << QByteArray("Upload-Metadata") << QByteArray("filename YQ=") << 400;
        QTest::newRow("110 key twice") << QByteArray("Upload-Metadata") << QByteArray("a YQ==,a YQ==") << 400;
        QTest::newRow("110 three words") << QByteArray("Upload-Metadata") << QByteArray("a YQ== YQ==") << 400;
        QTest::newRow("110 empty pair") << QByteArray("Upload-Metadata") << QByteArray("a YQ==,,b YQ==") << 400;
        QTest::newRow("110 name is no UTF-8") << QByteArray("Upload-Metadata") << QByteArray("filename " + QByteArray("\xff\xfe").toBase64()) << 400;
        QTest::newRow("100 name of nothing") << QByteArray("Upload-Metadata") << QByteArray("filename " + QByteArray("../..").toBase64()) << 422;
        QTest::newRow("110 deferred length") << QByteArray("Upload-Defer-Length") << QByteArray("1") << 400;
        QTest::newRow("110 foreign version") << QByteArray("Tus-Resumable") << QByteArray("0.2.2") << 412;
        QTest::newRow("110 unknown checksum") << QByteArray("Upload-Checksum") << QByteArray("crc32 AAAA") << 400;
    }
    void case110_creationsThatAreRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        FileHouse house;
        Headers headers{{"Upload-Length", "100"}};
        headers.set(name, value);
        if (value.isEmpty())
            headers.remove(name);
        const Response response = house.worker.tus(Method::Post, "/api/uploads/", headers);
        QCOMPARE(response.status, status);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/problem+json"));
        QCOMPARE(response.headers.value("Tus-Resumable"), QByteArray("1.0.0"));
        if (status == 412)
            QCOMPARE(response.headers.value("Tus-Version"), QByteArray("1.0.0"));
        if (status == 413)
            QCOMPARE(response.headers.value("Tus-Max-Size"), QByteArray::number(512 * MiB));
        QCOMPARE(house.number(storage::Sql("SELECT COUNT(*) FROM uploads")), 0);
        QVERIFY(house.filesBelow(QStringLiteral("uploads")).isEmpty());
    }

    void case110_piecesThatAreRefused_data()
    {
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray sha1 = QCryptographicHash::hash("abc", QCryptographicHash::Sha1).toBase64();
        for (const auto dialect : TestDatabase::dialects()) {
            const QByteArray on = dialect == storage::Dialect::Sqlite ? " (SQLite)" : " (MariaDB)";
            const auto row = [&](const char *name, const Headers &headers, const QByteArray &bytes, int status) {
                QTest::newRow(QByteArray(name + on).constData()) << dialect << headers << bytes << status;
            };
            row("110 offset too small", {{"Upload-Offset", "5"}}, "abc", 409);
            row("110 offset too large", {{"Upload-Offset", "11"}}, "abc", 409);
            row("110 negative offset", {{"Upload-Offset", "-10"}}, "abc", 409);
            row("110 no offset", {}, "abc", 400);
            row("110 offset is a word", {{"Upload-Offset", "ten"}}, "abc", 400);
            row("110 two offsets", {{"Upload-Offset", "10"}, {"Upload-Offset", "10"}}, "abc", 400);
            row("110 beyond the length", {{"Upload-Offset", "10"}}, QByteArray(91, 'x'), 413);
            row("110 wrong content type", {{"Upload-Offset", "10"}, {"Content-Type", "application/octet-stream"}}, "abc", 415);
            row("110 wrong checksum", {{"Upload-Offset", "10"}, {"Upload-Checksum", "sha1 " + sha1}}, "abd", 460);
            row("110 checksum of another length", {{"Upload-Offset", "10"}, {"Upload-Checksum", "sha256 " + sha1}}, "abc", 460);
            row("110 unknown checksum", {{"Upload-Offset", "10"}, {"Upload-Checksum", "sha512 " + sha1}}, "abc", 400);
            row("110 checksum without a value", {{"Upload-Offset", "10"}, {"Upload-Checksum", "sha1"}}, "abc", 400);
            row("110 foreign version", {{"Upload-Offset", "10"}, {"Tus-Resumable", "2.0.0"}}, "abc", 412);
        }
    }
    void case110_piecesThatAreRefused()
    {
        QFETCH(storage::Dialect, dialect);
        QFETCH(Headers, headers);
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        FileHouse house(dialect);
        const QByteArray path = house.worker.begin(100);
        const QByteArray first("0123456789");
        QCOMPARE(house.worker.piece(path, 0, first).status, 204);
        if (!headers.contains("Content-Type"))
            headers.add("Content-Type", "application/offset+octet-stream");
        QCOMPARE(house.worker.tus(Method::Patch, path, headers, bytes).status, status);
        QCOMPARE(house.worker.offsetOf(path), 10);
        // Nothing of it stayed: the right bytes make the right file.
        const QByteArray rest(90, 'r');
        QCOMPARE(house.worker.piece(path, 10, rest, {{"Upload-Checksum", "sha256 " + QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toBase64()}}).status, 204);
        QCOMPARE(UploadRepository::find(house.worker.store.database(), idIn(path)).value()->sha256.toLatin1(), sha256Hex(first + rest));
    }

    void case110_nothingIsAddedAfterTheEnd()
    {
        FileHouse house;
        const QByteArray path = house.worker.begin(3);
        QCOMPARE(house.worker.piece(path, 0, "abc").status, 204);
        QCOMPARE(house.worker.piece(path, 3, "d").status, 403);
        QCOMPARE(house.worker.piece(path, 3, {}).status, 403);
        QCOMPARE(house.worker.piece(path, 0, "abc").status, 403);
        QCOMPARE(house.worker.offsetOf(path), 3);
    }

    void case110_anUploadThatIsBeingWrittenIsLocked()
    {
        FileHouse house;
        const QByteArray path = house.worker.begin(6);
        {
            const auto part = disk::open(house.data.path() + QStringLiteral("/uploads/") + idIn(path) + QStringLiteral(".part"), disk::Open::ReadWrite);
            QVERIFY(part && disk::lock(*part, true, false));
            QCOMPARE(house.worker.piece(path, 0, "abc").status, 423);
            QCOMPARE(house.worker.tus(Method::Delete, path).status, 423);
            QCOMPARE(house.worker.offsetOf(path), 0);
        }
        QCOMPARE(house.worker.piece(path, 0, "abc").status, 204);
    }

    void case110_twoPatchesAtOnce_data() { TestDatabase::addRows(); }
    void case110_twoPatchesAtOnce()
    {
        QFETCH(storage::Dialect, dialect);
        static constexpr int rounds = 25, writers = 2;
        FileHouse house(dialect);
        QList<QByteArray> paths;
        for (int i = 0; i < rounds; ++i)
            paths += house.worker.begin(20'000);
        std::array<std::array<int, rounds>, writers> statuses{};
        std::barrier start(writers);
        std::vector<std::jthread> threads;
        for (size_t writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                const auto own = house.another(); // a connection belongs to its thread
                for (size_t i = 0; i < rounds; ++i) {
                    start.arrive_and_wait();
                    statuses[writer][i] = own->piece(paths[qsizetype(i)], 0, QByteArray(10'000, char('a' + writer))).status;
                }
            });
        }
        threads.clear();
        for (size_t i = 0; i < rounds; ++i) {
            const bool firstWon = statuses[0][i] == 204;
            QVERIFY2((firstWon ? statuses[0] : statuses[1])[i] == 204, qPrintable(QString::number(statuses[0][i]) + u' ' + QString::number(statuses[1][i])));
            const int loser = (firstWon ? statuses[1] : statuses[0])[i];
            QVERIFY2(loser == 423 || loser == 409, qPrintable(QString::number(loser)));
            // The winner's bytes are there, unmixed.
            const QByteArray mine(10'000, firstWon ? 'a' : 'b'), rest(10'000, 'c');
            QCOMPARE(house.worker.piece(paths[qsizetype(i)], 10'000, rest).status, 204);
            QCOMPARE(UploadRepository::find(house.worker.store.database(), idIn(paths[qsizetype(i)])).value()->sha256.toLatin1(), sha256Hex(mine + rest));
        }
    }

    void expiredUploadsAreGone_data() { TestDatabase::addRows(); }
    void expiredUploadsAreGone()
    {
        QFETCH(storage::Dialect, dialect);
        FileHouse house(dialect);
        const QByteArray path = house.worker.begin(6);
        QCOMPARE(house.worker.piece(path, 0, "abc").status, 204);
        house.clock.advance(std::chrono::hours(24));
        QCOMPARE(house.worker.offsetOf(path), -410);
        QCOMPARE(house.worker.piece(path, 3, "def").status, 410);
        QCOMPARE(house.filesBelow(QStringLiteral("uploads")).size(), 1);
        QCOMPARE(house.worker.uploads.sweep(house.worker.store, 3600).valueOr(-1), 1);
        QVERIFY(house.filesBelow(QStringLiteral("uploads")).isEmpty());
        QCOMPARE(house.worker.offsetOf(path), -410);
        house.clock.advance(std::chrono::hours(24 * 7));
        QCOMPARE(house.worker.uploads.sweep(house.worker.store, 3600).valueOr(-1), 0);
        QCOMPARE(house.worker.offsetOf(path), -404);
    }

    void terminationRemovesEverything()
    {
        FileHouse house;
        const QByteArray path = house.worker.begin(6);
        QCOMPARE(house.worker.piece(path, 0, "abc").status, 204);
        QCOMPARE(house.worker.tus(Method::Delete, path).status, 204);
        QVERIFY(house.filesBelow(QStringLiteral("uploads")).isEmpty());
        QCOMPARE(house.worker.tus(Method::Delete, path).status, 404);
        QCOMPARE(house.worker.offsetOf(path), -404);
        QCOMPARE(house.audits(QStringLiteral("upload.removed")), 1);
    }

    void case111_quotas_data() { TestDatabase::addRows(); }
    void case111_quotas()
    {
        QFETCH(storage::Dialect, dialect);
        UploadLimits limits;
        limits.maxBytesPerUser = 1000;
        if (dialect == storage::Dialect::MySql)
            limits.maxOpenPerUser = 100; // 10 000 single rows take long there
        FileHouse house(dialect, limits);
        // The 10 000 uploads of the default limit, without sending them one by one.
        auto &database = house.worker.store.database();
        QVERIFY(database.inTransaction([&]() -> Status {
            for (int i = 0; i < limits.maxOpenPerUser - 1; ++i) {
                Upload upload;
                upload.id = newUuid(house.clock.now());
                upload.user = 2;
                upload.createdAt = house.clock.now();
                upload.expiresAt = upload.createdAt.plusSeconds(3600);
                if (Status inserted = UploadRepository::insert(database, upload); !inserted)
                    return inserted;
            }
            return {};
        }));
        const auto create = [&](const QByteArray &who, qint64 length) {
            return house.worker.tus(Method::Post, "/api/uploads/", {{"Upload-Length", QByteArray::number(length)}}, {}, who).status;
        };
        QCOMPARE(create("bert", 1), 201);
        QCOMPARE(create("bert", 1), 507);
        QCOMPARE(house.audits(QStringLiteral("upload.refused")), 1);

        QCOMPARE(create("anna", 600), 201);
        QCOMPARE(create("anna", 401), 507);
        QCOMPARE(create("anna", 400), 201);
        QCOMPARE(create("anna", 1), 507);
        QCOMPARE(house.audits(QStringLiteral("upload.refused")), 3);
        house.clock.advance(std::chrono::hours(25));
        QVERIFY(house.worker.uploads.sweep(house.worker.store, 3600));
        QCOMPARE(create("anna", 1000), 201);
    }

    void case111_theReserveOfTheDiskIsKept()
    {
        UploadLimits limits;
        limits.diskReserve = std::numeric_limits<qint64>::max() / 2;
        FileHouse house(storage::Dialect::Sqlite, limits);
        QCOMPARE(house.worker.tus(Method::Post, "/api/uploads/", {{"Upload-Length", "100"}}).status, 507);
        QCOMPARE(house.audits(QStringLiteral("upload.refused")), 1);
        QVERIFY(house.filesBelow(QStringLiteral("uploads")).isEmpty());
    }

    /// P30: a full disk refuses the piece, loses nothing and heals.
    void aFullDiskLosesNothing()
    {
        FileHouse house;
        const QByteArray content = stepBytes(8 * MiB);
        const QByteArray path = house.worker.begin(content.size());
        QCOMPARE(house.worker.piece(path, 0, content.left(MiB)).status, 204);
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit tight = before;
        tight.rlim_cur = 5 * MiB;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const int refused = house.worker.piece(path, MiB, content.mid(MiB)).status;
        const auto blob = house.worker.blobs.put(content);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(refused, 507);
        QVERIFY(!blob);
        QCOMPARE(blob.error().code, ErrorCode::NoSpace);
        QVERIFY(house.filesBelow(QStringLiteral("blobs")).isEmpty());
        QCOMPARE(house.worker.offsetOf(path), MiB);
        QCOMPARE(house.worker.piece(path, MiB, content.mid(MiB)).status, 204);
        QVERIFY(house.worker.blobs.verify(QString::fromLatin1(sha256Hex(content))));
    }

    /// P4: a client that is cut off again and again, and asks before it goes on, gets its file through.
    void resumesAfterRandomCuts_data() { TestDatabase::addRows(); }
    void resumesAfterRandomCuts()
    {
        QFETCH(storage::Dialect, dialect);
        FileHouse house(dialect);
        QRandomGenerator random(4711);
        const QByteArray content = stepBytes(4 * MiB, 7);
        const QByteArray path = house.worker.begin(content.size());
        int cuts = 0;
        qint64 offset = 0;
        while (offset < content.size()) {
            const qint64 size = random.bounded(1, 300'000);
            const Response added = house.worker.piece(path, offset, content.mid(offset, size));
            QCOMPARE(added.status, 204);
            if (random.bounded(2) == 0) { // the answer is lost: sends the same again, is told the truth
                ++cuts;
                const bool atEnd = offset + size >= content.size();
                QCOMPARE(house.worker.piece(path, offset, content.mid(offset, size)).status, atEnd ? 403 : 409);
            }
            offset = house.worker.offsetOf(path);
            QVERIFY(offset > 0);
        }
        QVERIFY(cuts > 5);
        QCOMPARE(UploadRepository::find(house.worker.store.database(), idIn(path)).value()->sha256.toLatin1(), sha256Hex(content));
    }

    void aDamagedBlobIsSeenAndHealed()
    {
        FileHouse house;
        const QByteArray content = stepBytes(5000);
        const auto blob = house.worker.blobs.put(content);
        QVERIFY(blob && house.worker.blobs.verify(blob->sha256));
        QFile file(house.worker.blobs.pathOf(blob->sha256));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write("?") == 1);
        file.close();
        QCOMPARE(house.worker.blobs.verify(blob->sha256).error().code, ErrorCode::ChecksumMismatch);
        QVERIFY(house.worker.blobs.put(content));
        QVERIFY(house.worker.blobs.verify(blob->sha256));
        QVERIFY(house.worker.blobs.pathOf(QStringLiteral("../../etc/passwd")).isEmpty());
        QVERIFY(house.worker.blobs.pathOf(QString(64, u'/')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "tst_uploads.moc"
