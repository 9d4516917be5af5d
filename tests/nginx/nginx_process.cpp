// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/nginx/nginx_process.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace emesa::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

quint16 NginxProcess::freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

QString NginxProcess::program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")}) : found;
}

NginxProcess::NginxProcess(const QString &file, const QHash<quint16, quint16> &upstreams) : m_port(freePort())
{
    const QString source = QStringLiteral(EMESA_SOURCE_DIR "/packaging/nginx");
    m_files.insert(file, contentOf(source + u'/' + file));
    QDirIterator parts(source + QStringLiteral("/emesa"), QDir::Files);
    while (parts.hasNext()) {
        const QString path = parts.next();
        m_files.insert(QStringLiteral("emesa/") + parts.fileName(), contentOf(path));
    }
    for (QByteArray &text : m_files)
        text.replace("/var/log/nginx/", QByteArray(QFile::encodeName(m_directory.path()) + '/'));
    QByteArray &main = m_files[file];
    for (auto upstream = upstreams.begin(); upstream != upstreams.end(); ++upstream)
        main.replace(QByteArray("server 127.0.0.1:" + QByteArray::number(upstream.key()) + ';'),
                     QByteArray("server 127.0.0.1:" + QByteArray::number(upstream.value()) + ';'));
    main.replace("listen 8080 ", QByteArray("listen 127.0.0.1:" + QByteArray::number(m_port) + ' '));

    QByteArray outer;
    if (::geteuid() == 0)
        outer += "user root;\n"; // the folder is for its owner only
    const QByteArray directory = QFile::encodeName(m_directory.path());
    outer += "daemon off;\nworker_processes 2;\npid " + directory + "/nginx.pid;\nerror_log " + directory
           + "/error.log info;\nevents { worker_connections 512; }\nhttp {\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        outer += QByteArray(kind) + "_temp_path " + directory + "/" + kind + ";\n";
    outer += "include " + QFile::encodeName(file) + ";\n}\n";
    m_files.insert(QStringLiteral("nginx.conf"), outer);
}

NginxProcess::~NginxProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool NginxProcess::replace(const QByteArray &text, const QByteArray &by)
{
    bool found = false;
    for (QByteArray &content : m_files) {
        found = found || content.contains(text);
        content.replace(text, by);
    }
    return found;
}

bool NginxProcess::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_directory.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList NginxProcess::arguments() const
{
    return {QStringLiteral("-p"), m_directory.path(), QStringLiteral("-c"), m_directory.filePath(QStringLiteral("nginx.conf")),
            QStringLiteral("-e"), m_directory.filePath(QStringLiteral("error.log"))};
}

QString NginxProcess::check()
{
    QDir(m_directory.path()).mkpath(QStringLiteral("emesa"));
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        if (!write(file.key(), file.value()))
            return QStringLiteral("cannot write ") + file.key();
    }
    QProcess test;
    test.setProcessChannelMode(QProcess::MergedChannels);
    test.start(program(), arguments() + QStringList{QStringLiteral("-t")});
    if (!test.waitForFinished() || test.exitCode() != 0)
        return QString::fromUtf8(test.readAll()) + errors();
    return {};
}

bool NginxProcess::start()
{
    if (!check().isEmpty())
        return false;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), arguments());
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20'000 && m_process.state() != QProcess::NotRunning) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected(200))
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

QByteArray NginxProcess::accessLog() const
{
    return contentOf(m_directory.filePath(QStringLiteral("emesa_access.log")));
}

QString NginxProcess::errors()
{
    return QString::fromUtf8(m_process.readAll()) + QString::fromUtf8(contentOf(m_directory.filePath(QStringLiteral("error.log"))));
}

} // namespace emesa::test
