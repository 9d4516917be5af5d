// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_mariadb.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace emesa::test {

namespace {

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"),
                                                                   QStringLiteral("/usr/local/bin"), QStringLiteral("/usr/libexec")})
                           : found;
}

/// fork and exec, with the output in `logFile`. The child dies with this thread.
pid_t spawn(const QStringList &command, const QString &logFile)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const QByteArray log = QFile::encodeName(logFile);
    const pid_t parent = ::getpid();

    const pid_t child = ::fork();
    if (child != 0)
        return child;
    // Only async-signal-safe calls from here.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(127);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    const int out = ::open(log.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const int in = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::dup2(in, 0);
    ::dup2(out, 1);
    ::dup2(out, 2);
    ::execv(argv[0], argv.data());
    ::_exit(127);
}

/// Whether a server greets on the socket.
bool greets(const QString &path)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::strncpy(address.sun_path, name.constData(), sizeof address.sun_path - 1);
    bool greeted = false;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        pollfd wait{fd, POLLIN, 0};
        std::array<char, 8> start{};
        greeted = ::poll(&wait, 1, 2000) == 1 && ::read(fd, start.data(), start.size()) > 4 && start[4] == 10;
    }
    ::close(fd);
    return greeted;
}

QString runAs()
{
    return ::geteuid() == 0 ? QStringLiteral("--user=root") : QString();
}

Error failed(const QString &message)
{
    return {ErrorCode::Unavailable, QStringLiteral("private_mariadb"), message};
}

} // namespace

PrivateMariaDb::PrivateMariaDb(QString dataDir, QStringList settings)
    : m_dataDir(QDir(dataDir).absolutePath()), m_settings(std::move(settings)), m_socket(m_dataDir + QStringLiteral("/server.sock"))
{
    if (QFile::encodeName(m_socket).size() >= qsizetype(sizeof(sockaddr_un::sun_path))) {
        QByteArray pattern("/tmp/emesa-sock-XXXXXX");
        if (::mkdtemp(pattern.data())) {
            m_socketDir = QString::fromLocal8Bit(pattern);
            m_socket = m_socketDir + QStringLiteral("/server.sock");
        }
    }
}

PrivateMariaDb::~PrivateMariaDb()
{
    stop();
    if (!m_socketDir.isEmpty())
        QDir(m_socketDir).removeRecursively();
}

QString PrivateMariaDb::serverProgram()
{
    return program(QStringLiteral("mariadbd"));
}

QString PrivateMariaDb::url(const QString &database) const
{
    return QStringLiteral("mysql:///") + database + QStringLiteral("?user=root&socket=") + m_socket;
}

Status PrivateMariaDb::install()
{
    if (QDir(m_dataDir + QStringLiteral("/mysql")).exists())
        return {};
    if (!QDir().mkpath(m_dataDir))
        return failed(QStringLiteral("The data directory cannot be made."));
    const QString installer = program(QStringLiteral("mariadb-install-db"));
    if (installer.isEmpty())
        return failed(QStringLiteral("mariadb-install-db is not installed."));
    QStringList command{installer,
                        QStringLiteral("--no-defaults"),
                        QStringLiteral("--datadir=") + m_dataDir,
                        QStringLiteral("--auth-root-authentication-method=normal"),
                        QStringLiteral("--skip-test-db"),
                        QStringLiteral("--skip-name-resolve"),
                        QStringLiteral("--innodb-flush-log-at-trx-commit=0")};
    if (!runAs().isEmpty())
        command += runAs();
    const pid_t child = spawn(command, m_dataDir + QStringLiteral(".install.log"));
    int state = 0;
    if (child < 0 || ::waitpid(child, &state, 0) != child || state != 0)
        return failed(QStringLiteral("mariadb-install-db failed, see %1.install.log").arg(m_dataDir));
    QFile::remove(m_dataDir + QStringLiteral(".install.log"));
    return {};
}

Status PrivateMariaDb::start()
{
    const QString server = serverProgram();
    if (server.isEmpty())
        return failed(QStringLiteral("mariadbd is not installed."));
    if (Status status = install(); !status)
        return status;
    QStringList command{server,
                        QStringLiteral("--no-defaults"),
                        QStringLiteral("--datadir=") + m_dataDir,
                        QStringLiteral("--socket=") + m_socket,
                        QStringLiteral("--pid-file=") + m_dataDir + QStringLiteral("/server.pid"),
                        QStringLiteral("--skip-networking"),
                        QStringLiteral("--skip-name-resolve"),
                        QStringLiteral("--innodb-flush-log-at-trx-commit=1"),
                        QStringLiteral("--innodb-buffer-pool-size=64M"),
                        QStringLiteral("--innodb-log-file-size=32M"),
                        QStringLiteral("--max-connections=300"),
                        QStringLiteral("--performance-schema=OFF")};
    if (!runAs().isEmpty())
        command += runAs();
    command += m_settings;
    m_pid = spawn(command, m_dataDir + QStringLiteral("/server.log"));
    if (m_pid < 0)
        return failed(QStringLiteral("mariadbd cannot be started."));
    for (int attempt = 0; attempt < 1200; ++attempt) {
        if (::waitpid(m_pid, nullptr, WNOHANG) == m_pid) {
            m_pid = -1;
            return failed(QStringLiteral("mariadbd ended at once, see %1/server.log").arg(m_dataDir));
        }
        if (greets(m_socket))
            return {};
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    kill();
    return failed(QStringLiteral("mariadbd does not answer, see %1/server.log").arg(m_dataDir));
}

void PrivateMariaDb::signalAndWait(int signal)
{
    if (m_pid < 0)
        return;
    ::kill(m_pid, SIGCONT);
    ::kill(m_pid, signal);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

void PrivateMariaDb::stop()
{
    signalAndWait(SIGTERM);
}

void PrivateMariaDb::kill()
{
    signalAndWait(SIGKILL);
}

void PrivateMariaDb::freeze()
{
    if (m_pid < 0)
        return;
    ::kill(m_pid, SIGSTOP);
    int state = 0;
    ::waitpid(m_pid, &state, WUNTRACED); // until every thread of it stands still
    if (!WIFSTOPPED(state))
        m_pid = -1; // it ended instead
}

void PrivateMariaDb::thaw()
{
    if (m_pid > 0)
        ::kill(m_pid, SIGCONT);
}

} // namespace emesa::test
