// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/child_process.h"

namespace emesa::load {

/// The real emesa-server over one data folder and database, to be started, killed and started again. Without the
/// limits per user and address, which would end every load; everything else as delivered.
class ServerRunner
{
public:
    /// `databaseUrl` empty: SQLite in the data folder. `settings`: further options of emesa-server.
    ServerRunner(QString program, QString dataDir, QString databaseUrl, QStringList settings = {});

    /// Starts and waits until it listens, on a port of the system's choice.
    Status start();
    void kill() { m_process.kill(); }
    void stop() { m_process.stop(); }

    /// Runs another command of emesa-server on the same installation.
    [[nodiscard]] ChildProcess::Outcome run(const QStringList &command, const QByteArray &input = {}) const;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] ChildProcess &process() { return m_process; }
    [[nodiscard]] const QString &dataDir() const { return m_dataDir; }
    [[nodiscard]] QString logFile() const { return m_dataDir + QStringLiteral(".log"); }

private:
    [[nodiscard]] QStringList installation() const;

    QString m_program, m_dataDir, m_databaseUrl;
    QStringList m_settings;
    ChildProcess m_process;
    quint16 m_port = 0;
};

} // namespace emesa::load
