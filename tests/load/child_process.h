// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <sys/types.h>

namespace emesa::load {

/// A child process by fork and exec, with its output in a file. Killed with this object, and with the thread that
/// started it. For programs that QProcess would slow down by reading their output.
class ChildProcess
{
public:
    ChildProcess() = default;
    ~ChildProcess() { kill(); }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// `logFile` is emptied first. Settings of whoever runs us (EMESA_…) do not reach the child.
    Status start(const QStringList &command, const QString &logFile);
    /// SIGKILL, then waits.
    void kill() { end(9); }
    /// SIGTERM, then waits.
    void stop() { end(15); }
    /// False once it has ended.
    [[nodiscard]] bool isRunning();
    [[nodiscard]] pid_t pid() const { return m_pid; }

    /// A line of /proc/<pid>/status in KiB, "VmRSS" or "VmHWM"; 0 when it has ended.
    [[nodiscard]] qint64 memoryKiB(const char *line) const;
    /// Lets the peak (VmHWM) begin anew at what is resident now.
    void resetPeakMemory() const;
    /// User and system time spent so far, in seconds.
    [[nodiscard]] double cpuSeconds() const;

    struct Outcome
    {
        int code = -1; ///< -1: could not be started or was killed
        QByteArray output;
    };
    /// Runs a command to its end; `input` on its standard input.
    static Outcome run(const QStringList &command, const QByteArray &input = {});

private:
    void end(int signal);

    pid_t m_pid = -1;
};

} // namespace emesa::load
