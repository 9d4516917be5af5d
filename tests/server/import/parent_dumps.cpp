// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/import/parent_dumps.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace emesa::test {

namespace {

QJsonObject objectIn(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

QString ParentDumps::make()
{
    const QString project = QStringLiteral(EMESA_SOURCE_DIR "/tests/server/import/django_parent/make_dump.py");
    for (const char *system : {"orders", "erp"}) {
        QProcess django;
        // The system's own python: it is the one Debian's Django belongs to.
        django.start(QStringLiteral("/usr/bin/python3"), {project, QLatin1String(system), m_directory.path()});
        if (!django.waitForFinished(300'000) || django.exitCode() != 0)
            return QStringLiteral("no dump of %1 (is python3-django installed?): %2").arg(QLatin1String(system), QString::fromUtf8(django.readAllStandardError()).right(2000));
    }
    m_orders = objectIn(file(QStringLiteral("orders_expected.json")));
    m_erp = objectIn(file(QStringLiteral("erp_expected.json")));
    if (m_orders.isEmpty() || m_erp.isEmpty())
        return QStringLiteral("the dumps came without their counts");

    const QString parts = QStringLiteral(EMESA_SOURCE_DIR "/tests/data/parts/");
    const QDir directory(m_directory.path());
    QFile text(media() + QStringLiteral("/step_files/text.step"));
    const bool ready = directory.mkpath(QStringLiteral("media/step_files")) && directory.mkpath(QStringLiteral("media/drafts"))
        && QFile::copy(parts + QStringLiteral("bracket.step"), media() + QStringLiteral("/step_files/bracket.step"))
        && QFile::copy(parts + QStringLiteral("drawing.pdf"), media() + QStringLiteral("/drafts/drawing.pdf"))
        && QFile::copy(parts + QStringLiteral("plate.step"), file(QStringLiteral("secret.step")))
        && QFile::link(QStringLiteral("../../secret.step"), media() + QStringLiteral("/step_files/link.step"))
        && text.open(QIODevice::WriteOnly) && text.write("hello") == 5;
    return ready ? QString() : QStringLiteral("the media folder could not be made");
}

} // namespace emesa::test
