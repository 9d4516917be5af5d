// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/server_runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <thread>

namespace emesa::load {

ServerRunner::ServerRunner(QString program, QString dataDir, QString databaseUrl, QStringList settings)
    : m_program(std::move(program)), m_dataDir(std::move(dataDir)), m_databaseUrl(std::move(databaseUrl)), m_settings(std::move(settings))
{
}

QStringList ServerRunner::installation() const
{
    QStringList options{QStringLiteral("--data-dir"), m_dataDir};
    if (!m_databaseUrl.isEmpty())
        options += {QStringLiteral("--database"), m_databaseUrl};
    return options;
}

ChildProcess::Outcome ServerRunner::run(const QStringList &command, const QByteArray &input) const
{
    return ChildProcess::run(QStringList{m_program} + command + installation(), input);
}

Status ServerRunner::start()
{
    const QStringList command = QStringList{m_program, QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                            QStringLiteral("--rate-requests-per-user"), QStringLiteral("0"),
                                            QStringLiteral("--rate-requests-per-address"), QStringLiteral("0"),
                                            QStringLiteral("--max-connections-per-address"), QStringLiteral("4096")}
                              + installation() + m_settings;
    if (Status started = m_process.start(command, logFile()); !started)
        return started;
    for (int attempt = 0; attempt < 12'000; ++attempt) {
        const bool isRunning = m_process.isRunning();
        QFile log(logFile());
        if (log.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> lines = log.readAll().split('\n');
            for (const QByteArray &line : lines) {
                const QJsonObject entry = QJsonDocument::fromJson(line).object();
                if (entry.value(QLatin1String("message")).toString() == QLatin1String("listening")) {
                    m_port = quint16(entry.value(QLatin1String("port")).toInt());
                    return {};
                }
            }
        }
        if (!isRunning)
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    m_process.kill();
    return Error{ErrorCode::Unavailable, QStringLiteral("server_start"), QStringLiteral("emesa-server did not start; see %1").arg(logFile())};
}

} // namespace emesa::load
