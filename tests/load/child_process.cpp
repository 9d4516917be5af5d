// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/child_process.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace emesa::load {

namespace {

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    const QStringList names = all.keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("EMESA_")))
            all.remove(name);
    }
    all.insert(QStringLiteral("EMESA_CONFIG"), QStringLiteral("/dev/null"));
    return all;
}

std::vector<char *> pointersTo(std::vector<QByteArray> &words)
{
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Status ChildProcess::start(const QStringList &command, const QString &logFile)
{
    kill();
    std::vector<QByteArray> words, environment;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    const QStringList assignments = cleanEnvironment().toStringList();
    for (const QString &assignment : assignments)
        environment.push_back(assignment.toLocal8Bit());
    const auto argv = pointersTo(words), envp = pointersTo(environment);
    const QByteArray log = QFile::encodeName(logFile);
    const pid_t parent = ::getpid();

    QFile::remove(logFile); // what an earlier process wrote must not be taken for its own
    m_pid = ::fork();
    if (m_pid == 0) {
        // Only async-signal-safe calls from here.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(127);
        const int out = ::open(log.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
        const int in = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        ::dup2(in, 0);
        ::dup2(out, 1);
        ::dup2(out, 2);
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    if (m_pid < 0)
        return Error{ErrorCode::Internal, QStringLiteral("fork"), QStringLiteral("%1 could not be started.").arg(command.value(0))};
    return {};
}

void ChildProcess::end(int signal)
{
    if (m_pid < 0)
        return;
    ::kill(m_pid, signal);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

bool ChildProcess::isRunning()
{
    if (m_pid > 0 && ::waitpid(m_pid, nullptr, WNOHANG) == m_pid)
        m_pid = -1;
    return m_pid > 0;
}

qint64 ChildProcess::memoryKiB(const char *line) const
{
    QFile file(QStringLiteral("/proc/%1/status").arg(m_pid));
    if (m_pid < 0 || !file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &text : lines) {
        if (text.startsWith(line))
            return text.mid(qsizetype(qstrlen(line)) + 1).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

void ChildProcess::resetPeakMemory() const
{
    QFile file(QStringLiteral("/proc/%1/clear_refs").arg(m_pid));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double ChildProcess::cpuSeconds() const
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_pid));
    if (m_pid < 0 || !file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> words = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (words.value(11).toDouble() + words.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

ChildProcess::Outcome ChildProcess::run(const QStringList &command, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.value(0), command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.output = process.readAll();
    return outcome;
}

} // namespace emesa::load
