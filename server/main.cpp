// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/program.h"

#include <QCoreApplication>

#ifdef __GLIBC__
#include <malloc.h>
#endif

int main(int argc, char *argv[])
{
#ifdef __GLIBC__
    // Pieces of uploads are 8 MiB, in several copies at a time. Left to itself, glibc learns to keep such blocks, per
    // thread: 160 MiB after three uploads, 69 MiB this way.
    mallopt(M_MMAP_THRESHOLD, 2 * 1024 * 1024);
    // With the default of 128 KiB, each request's answer makes a heap grow and be cut back again by a page.
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
    // GLib's event loop wakes itself up whenever a socket begins or ends to wait for writing: twice per request.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("emesa-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EMESA_VERSION));
    return emesa::app::runProgram(QCoreApplication::arguments().mid(1));
}
