// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/program.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("emesa-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EMESA_VERSION));
    return emesa::app::runProgram(QCoreApplication::arguments().mid(1));
}
