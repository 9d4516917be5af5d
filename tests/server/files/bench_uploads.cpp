// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/files/file_house.h"

#include <QCoreApplication>

#include <chrono>
#include <stdio.h>

/// Prints how fast pieces go to disk through the whole pipeline, beside a plain write and sync of the same bytes in
/// the same directory. bench_uploads [directory] [MiB per file] [rounds]

using namespace emesa;
using namespace emesa::test;

namespace {

template<typename F>
qint64 microsecondsOf(F &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count();
}

void print(const char *what, qint64 bytes, qint64 microseconds)
{
    ::printf("%-44s %7.1f MB/s\n", what, static_cast<double>(bytes) / static_cast<double>(microseconds));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString directory = application.arguments().value(1, QDir::tempPath());
    const qint64 size = application.arguments().value(2, QStringLiteral("64")).toLongLong() * 1024 * 1024;
    const int rounds = application.arguments().value(3, QStringLiteral("3")).toInt();
    qputenv("TMPDIR", QFile::encodeName(directory));

    FileHouse house;
    const QByteArray piece = stepBytes(api::uploadPieceLimit);
    for (int round = 0; round < rounds; ++round) {
        const QString plain = house.data.path() + QStringLiteral("/plain");
        print("write + sync per 8 MiB", size, microsecondsOf([&] {
                  const auto file = disk::open(plain, disk::Open::CreateNew);
                  for (qint64 offset = 0; offset < size; offset += piece.size()) {
                      if (!file || !disk::write(*file, offset, piece) || !disk::sync(*file))
                          qFatal("could not write");
                  }
              }));
        (void)disk::remove(plain);
        const QByteArray path = house.worker.begin(size);
        qint64 last = 0;
        print("PATCH of 8 MiB pieces, last one completing", size, microsecondsOf([&] {
                  for (qint64 offset = 0; offset < size; offset += piece.size()) {
                      const bool isLast = offset + piece.size() == size;
                      const qint64 took = microsecondsOf([&] {
                          if (house.worker.piece(path, offset, piece).status != 204)
                              qFatal("a piece was refused");
                      });
                      last = isLast ? took : last;
                  }
              }));
        ::printf("%-44s %7.1f ms\n", "the last piece alone", static_cast<double>(last) / 1000.0);
    }
    print("SHA-256", 8 * piece.size(), microsecondsOf([&] {
              for (int i = 0; i < 8; ++i)
                  (void)Digest::of(Digest::Sha256, piece);
          }));
    return 0;
}
