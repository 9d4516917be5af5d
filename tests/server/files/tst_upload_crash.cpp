// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/files/file_house.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

using namespace emesa;
using namespace emesa::test;
using api::Method;

namespace {

constexpr qint64 fileSize = 3 * 1024 * 1024;

QByteArray fileOf(quint32 seed)
{
    return stepBytes(fileSize, seed);
}

/// The program that is killed: sends pieces of random sizes to the upload at `path`, and writes to its output "S n"
/// before it sends up to byte n and "A n" once n bytes were acknowledged.
int writePieces(const QStringList &arguments)
{
    const auto url = storage::DatabaseUrl::parse(arguments.value(0));
    if (!url)
        return 2;
    auto database = storage::Database::open(*url);
    if (!database)
        return 3;
    const SystemClock clock;
    UploadHashes hashes;
    RunningKeys keys;
    FileWorker worker(*std::move(database), clock, arguments.value(1), hashes, keys);
    const QByteArray path = arguments.value(2).toLatin1(), content = fileOf(arguments.value(3).toUInt());
    QRandomGenerator random(arguments.value(4).toUInt());
    qint64 offset = worker.offsetOf(path);
    while (offset >= 0 && offset < content.size()) {
        const QByteArray piece = content.mid(offset, random.bounded(1, 200'000));
        ::printf("S %lld\n", static_cast<long long>(offset + piece.size()));
        ::fflush(stdout);
        if (worker.piece(path, offset, piece).status != 204)
            return 4;
        offset += piece.size();
        ::printf("A %lld\n", static_cast<long long>(offset));
        ::fflush(stdout);
    }
    return offset == content.size() ? 0 : 5;
}

} // namespace

class UploadCrashTest : public QObject
{
    Q_OBJECT

private slots:
    /// P3: kill -9 at random moments of a PATCH. HEAD tells an offset between the acknowledged and the sent one, the
    /// upload goes on from there, and the whole is what was sent.
    void aKilledServerLosesNothingItAcknowledged_data()
    {
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::addColumn<int>("files");
        for (const auto dialect : TestDatabase::dialects())
            QTest::newRow(dialect == storage::Dialect::Sqlite ? "P3 SQLite" : "P3 MariaDB") << dialect << (dialect == storage::Dialect::Sqlite ? 4 : 2);
    }
    void aKilledServerLosesNothingItAcknowledged()
    {
        QFETCH(storage::Dialect, dialect);
        QFETCH(int, files);
        static constexpr int killsPerFile = 5;
        FileHouse house(dialect);
        house.clock.setNow(SystemClock().now()); // the killed program lives in real time
        QRandomGenerator random(20'26);
        int kills = 0, midPiece = 0;
        for (int file = 1; file <= files; ++file) {
            const QByteArray path = house.worker.begin(fileSize);
            int killsOfThis = 0;
            bool done = false;
            while (!done) {
                QProcess writer;
                writer.start(QCoreApplication::applicationFilePath(),
                             {QStringLiteral("--write-pieces"), house.place.url().display(), house.data.path(), QString::fromLatin1(path),
                              QString::number(file), QString::number(random.generate())});
                QVERIFY(writer.waitForStarted());
                QVERIFY(writer.waitForReadyRead() || writer.state() == QProcess::NotRunning);
                if (killsOfThis < killsPerFile) {
                    ::usleep(random.bounded(1u, 40'000u));
                    writer.kill(); // SIGKILL, and nothing to nobody when it has ended: kill(0) would be everybody's end
                }
                QVERIFY(writer.state() == QProcess::NotRunning || writer.waitForFinished());
                done = writer.exitStatus() == QProcess::NormalExit;
                if (done) {
                    QCOMPARE(writer.exitCode(), 0);
                } else {
                    ++killsOfThis;
                    ++kills;
                }
                qint64 sent = 0, acknowledged = 0;
                for (const QByteArray &line : writer.readAllStandardOutput().split('\n')) {
                    if (line.startsWith("S "))
                        sent = line.mid(2).toLongLong();
                    if (line.startsWith("A "))
                        acknowledged = line.mid(2).toLongLong();
                }
                midPiece += sent > acknowledged ? 1 : 0;
                const qint64 offset = house.worker.offsetOf(path);
                QVERIFY2(offset >= acknowledged && (offset <= sent || sent == 0), qPrintable(QStringLiteral("%1 <= %2 <= %3").arg(acknowledged).arg(offset).arg(sent)));
            }
            QCOMPARE(house.worker.offsetOf(path), fileSize);
            const QString sha256 = QString::fromLatin1(sha256Hex(fileOf(quint32(file))));
            QCOMPARE(UploadRepository::find(house.worker.store.database(), QString::fromLatin1(path.split('/').value(3))).value()->sha256, sha256);
            QVERIFY(house.worker.blobs.verify(sha256));
        }
        // Blobs are whole or absent: every name that is there is the hash of its content.
        for (const QString &name : house.filesBelow(QStringLiteral("blobs"))) {
            if (name.size() == 64)
                QVERIFY(house.worker.blobs.verify(name));
        }
        QVERIFY(Ledger::verify(house.worker.store.database()));
        QVERIFY2(kills > 0 && midPiece > 0, "no kill hit a piece; make the pieces larger");
        qInfo("%d kills, %d of them inside a piece", kills, midPiece);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write-pieces"))
        return writePieces(arguments.mid(2));
    UploadCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_upload_crash.moc"
