// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace emesa::test {

/// A MariaDB server of its own: own data directory, reachable only through its unix socket as root
/// without a password, settings as durable as production demands. Dies with the process that started it;
/// start it on the main thread, since the kernel ties that to the starting thread.
class PrivateMariaDb
{
public:
    /// `dataDir` is filled with a new database unless it already holds one. `settings` are further
    /// mariadbd options and win over ours.
    explicit PrivateMariaDb(QString dataDir, QStringList settings = {});
    ~PrivateMariaDb();
    PrivateMariaDb(const PrivateMariaDb &) = delete;
    PrivateMariaDb &operator=(const PrivateMariaDb &) = delete;

    /// The programs of the server package, empty when not installed.
    static QString serverProgram();

    Status start();
    void stop();      ///< SIGTERM, waits for a clean end
    void kill();      ///< SIGKILL, waits
    void freeze();    ///< SIGSTOP
    void thaw();      ///< SIGCONT

    [[nodiscard]] QString socket() const { return m_socket; }
    [[nodiscard]] QString url(const QString &database) const;
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    Status install();
    void signalAndWait(int signal);

    QString m_dataDir;
    QStringList m_settings;
    QString m_socket;
    QString m_socketDir; ///< only when the data directory's path is too long for a socket
    pid_t m_pid = -1;
};

} // namespace emesa::test
