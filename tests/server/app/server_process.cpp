// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/app/server_process.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <csignal>

namespace emesa::test {

using http::test::RawClient;

namespace {

QString program()
{
    return QStringLiteral(EMESA_BIN_DIR "/emesa-server");
}

} // namespace

void ServerProcess::addEnvironment(QProcess &process, const QStringList &environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    // Settings of whoever runs the tests must not reach the server under test.
    for (const QString &name : all.keys()) {
        if (name.startsWith(QLatin1String("EMESA_")))
            all.remove(name);
    }
    all.insert(QStringLiteral("EMESA_CONFIG"), QStringLiteral("/dev/null"));
    for (const QString &assignment : environment)
        all.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    process.setProcessEnvironment(all);
}

ServerProcess::Outcome ServerProcess::run(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    QProcess process;
    addEnvironment(process, environment);
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

ServerProcess::ServerProcess(const QStringList &arguments, const QStringList &environment)
    : m_arguments(QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + arguments)
{
    addEnvironment(m_process, environment);
}

ServerProcess::~ServerProcess()
{
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void ServerProcess::start()
{
    m_process.start(program(), m_arguments);
}

bool ServerProcess::waitUntilListening()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60'000) {
        for (const QJsonObject &line : log()) {
            if (line.value(QLatin1String("message")).toString() == QLatin1String("listening")) {
                m_port = quint16(line.value(QLatin1String("port")).toInt());
                return true;
            }
        }
        if (!isRunning() && m_process.bytesAvailable() == 0)
            return false;
        m_process.waitForReadyRead(100);
    }
    return false;
}

void ServerProcess::signal(int number) const
{
    const auto pid = pid_t(m_process.processId());
    if (pid > 0) // 0, once it has ended, would mean our whole process group
        ::kill(pid, number);
}

int ServerProcess::waitForEnd(int milliseconds)
{
    if (isRunning() && !m_process.waitForFinished(milliseconds))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

const QList<QJsonObject> &ServerProcess::log()
{
    m_process.waitForReadyRead(1);
    m_rest += m_process.readAllStandardOutput();
    qsizetype end = 0;
    while ((end = m_rest.indexOf('\n')) >= 0) {
        const QByteArray line = m_rest.left(end);
        m_rest.remove(0, end + 1);
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            m_log += document.object();
        else
            m_badLines += line;
    }
    return m_log;
}

std::optional<RawClient::Answer> ServerProcess::send(const QByteArray &request) const
{
    RawClient client(m_port);
    if (!client.isConnected() || !client.send(request))
        return std::nullopt;
    return client.readAnswer();
}

std::optional<RawClient::Answer> ServerProcess::get(const QByteArray &path, const QByteArray &headers) const
{
    return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
}

std::optional<RawClient::Answer> ServerProcess::post(const QByteArray &path, const QJsonObject &body, const QByteArray &headers) const
{
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(json.size()) + "\r\n" + headers + "\r\n" + json);
}

} // namespace emesa::test
