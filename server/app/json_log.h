// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace emesa::app {

enum class LogLevel { Debug, Info, Warning, Error };
[[nodiscard]] std::optional<LogLevel> logLevelFromName(const QString &name);

/// One JSON object, made for one log line: whatever the values hold, the result is one line of printable text.
/// Control characters, line separators and text-direction marks are written as \uXXXX; bytes that are no UTF-8
/// become U+FFFD.
class LogLine
{
public:
    LogLine(Timestamp at, LogLevel level, const char *category);
    LogLine &text(const char *name, const QString &value);
    LogLine &utf8(const char *name, const QByteArray &value) { return text(name, QString::fromUtf8(value)); }
    LogLine &number(const char *name, qint64 value);
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_line;
};

/// Writes log lines to a file or standard output from a thread of its own, so that nobody waits for a disk; those of
/// 10 ms together, so that a line does not cost a change of threads. At most `capacity` lines wait; further ones are dropped, counted, and the count is logged as soon as there is room.
/// Thread-safe.
class JsonLog
{
public:
    /// `file` empty: standard output. Fails when the file cannot be opened.
    static Result<std::unique_ptr<JsonLog>> open(const QString &file, const Clock &clock, LogLevel level, size_t capacity = 16'384);
    /// Writes what waits, for two seconds at most.
    ~JsonLog();
    JsonLog(const JsonLog &) = delete;
    JsonLog &operator=(const JsonLog &) = delete;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool wants(LogLevel level) const { return level >= m_level.load(std::memory_order_relaxed); }
    void setLevel(LogLevel level) { m_level = level; }
    void write(QByteArray line);
    /// Opens the file again under its name, for log rotation.
    void reopen() { m_reopen = true; }
    [[nodiscard]] quint64 dropped() const { return m_droppedInAll; }

    /// From now on Qt's messages go to this log instead of standard error, until its destruction.
    void takeMessages();

private:
    JsonLog(QString file, int descriptor, const Clock &clock, LogLevel level, size_t capacity);
    void run();
    [[nodiscard]] bool isHalfFull() const { return m_waiting.size() >= m_capacity / 2; }
    void writeOut(const QByteArray &bytes);

    const QString m_file;
    int m_descriptor;
    const Clock &m_clock;
    std::atomic<LogLevel> m_level;
    const size_t m_capacity;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<QByteArray> m_waiting;
    quint64 m_dropped = 0;
    std::atomic<quint64> m_droppedInAll = 0;
    std::atomic<bool> m_reopen = false;
    std::atomic<bool> m_ending = false;
    std::atomic<qint64> m_endBy = 0; ///< steady clock, ms
    std::thread m_thread;
};

} // namespace emesa::app
