// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/upload_bench.h"

#include "tests/load/http_client.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QUrl>

#include <chrono>
#include <fcntl.h>
#include <unistd.h>

namespace emesa::bench {

namespace {

constexpr qint64 totalBytes = 200'000'000;
constexpr qint64 pieceBytes = 8 * 1024 * 1024;
constexpr qint64 memoryAimKiB = 96 * 1024;

Error failed(const QString &message)
{
    return {ErrorCode::Internal, QStringLiteral("bench"), message};
}

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Bytes that no disk or file system makes smaller; `seed` so that no two uploads are the same blob.
QByteArray randomPiece(quint32 seed)
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32 *>(piece.data()), pieceBytes / qsizetype(sizeof(quint32)));
    return piece;
}

/// MB/s of one upload.
Result<double> upload(Site &site, const QByteArray &piece)
{
    load::HttpClient client(site.server().port());
    client.setToken(site.adminToken());
    const auto begin = std::chrono::steady_clock::now();
    const auto created = client.send("POST", "/api/uploads/", "Tus-Resumable: 1.0.0\r\nUpload-Length: " + QByteArray::number(totalBytes) + "\r\n");
    if (!created || created->status != 201)
        return failed(QStringLiteral("the upload was not created: ") + QString::fromUtf8(created ? created->head : QByteArray("no answer")));
    const QByteArray path = QUrl(QString::fromLatin1(created->header("Location"))).path().toLatin1();
    for (qint64 offset = 0; offset < totalBytes;) {
        const qint64 size = std::min(pieceBytes, totalBytes - offset);
        const auto answer = client.send("PATCH", path,
                                        "Tus-Resumable: 1.0.0\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: "
                                            + QByteArray::number(offset) + "\r\n",
                                        QByteArrayView(piece).first(size));
        offset += size;
        if (!answer || answer->status != 204 || answer->header("Upload-Offset").toLongLong() != offset)
            return failed(QStringLiteral("a piece was not taken: ") + QString::fromUtf8(answer ? QByteArray(answer->head + answer->body) : QByteArray("no answer")));
    }
    const double rate = double(totalBytes) / secondsSince(begin) / 1e6;
    // Gone before the next one, so that the page cache holds the same each time.
    (void)client.send("DELETE", path, "Tus-Resumable: 1.0.0\r\n");
    return rate;
}

/// MB/s of writing the same pieces to a file beside the server's and syncing after each.
Result<double> write(Site &site, const QByteArray &piece)
{
    const QString name = site.server().dataDir() + QStringLiteral("/bench.part");
    const auto begin = std::chrono::steady_clock::now();
    const int file = ::open(QFile::encodeName(name).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool written = file >= 0;
    for (qint64 offset = 0; written && offset < totalBytes;) {
        const qint64 size = std::min(pieceBytes, totalBytes - offset);
        for (qint64 done = 0; written && done < size;) {
            const ssize_t count = ::write(file, piece.constData() + done, size_t(size - done));
            written = count > 0;
            done += count;
        }
        written = written && ::fsync(file) == 0;
        offset += size;
    }
    const double rate = double(totalBytes) / secondsSince(begin) / 1e6;
    ::close(file);
    QFile::remove(name);
    if (!written)
        return failed(QStringLiteral("%1 could not be written").arg(name));
    return rate;
}

/// MB/s of SHA-256 alone on one core: what every byte must pass.
double hashRate(const QByteArray &piece)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto begin = std::chrono::steady_clock::now();
    for (qint64 offset = 0; offset < totalBytes; offset += pieceBytes)
        hash.addData(piece);
    (void)hash.result();
    return double(totalBytes) / secondsSince(begin) / 1e6;
}

} // namespace

Status measureUploads(Site &site)
{
    Report &report = site.report();
    report.note(QStringLiteral("-- uploads: 200 MB in pieces of 8 MiB, beside write and fsync of the same"));
    // Its own process, so that the peak is of uploads alone.
    site.server().stop();
    if (Status started = site.server().start(); !started)
        return started;
    QList<double> rates, ceilings, ratios;
    qint64 peak = 0;
    for (int pair = 0; pair < site.options().pairs; ++pair) {
        const QByteArray piece = randomPiece(QRandomGenerator::global()->generate());
        const auto ours = upload(site, piece);
        if (!ours)
            return ours.error();
        peak = std::max(peak, site.server().process().memoryKiB("VmHWM"));
        const auto theirs = write(site, piece);
        if (!theirs)
            return theirs.error();
        rates += *ours;
        ceilings += *theirs;
        ratios += *ours / *theirs;
        report.note(QStringLiteral("   pair %1: %2 MB/s; write and fsync %3 MB/s; SHA-256 alone %4 MB/s").arg(pair + 1).arg(number(*ours, 0), number(*theirs, 0), number(hashRate(piece), 0)));
    }
    report.add({QStringLiteral("upload of 200 MB by tus"), number(median(rates), 0) + QStringLiteral(" MB/s"),
                number(median(ceilings), 0) + QStringLiteral(" MB/s written"), median(ratios)});
    report.add({QStringLiteral("  peak resident memory of the server"), number(double(peak) / 1024.0) + QStringLiteral(" MiB"), {}, {},
                QStringLiteral("≤ 96 MiB"), peak <= memoryAimKiB});
    return {};
}

} // namespace emesa::bench
