// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/json_log.h"

#include "core/base/monotonic_clock.h"

#include <QFile>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace emesa::app {

namespace {

/// How long a line waits for others.
constexpr std::chrono::milliseconds gathering(10);

/// Whose messages Qt's handler writes to; the handler is a plain function, so this cannot be passed in.
std::atomic<JsonLog *> messageLog = nullptr;

const char *nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return "debug";
    case LogLevel::Info: return "info";
    case LogLevel::Warning: return "warning";
    case LogLevel::Error: return "error";
    }
    return "error";
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: return LogLevel::Error;
    }
    return LogLevel::Error;
}

void logMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    JsonLog *log = messageLog.load();
    if (!log || type == QtFatalMsg) {
        // The process is about to end: straight out, past the queue.
        const QByteArray line = LogLine(SystemClock().now(), levelOf(type), context.category).text("message", message).finish();
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
        return;
    }
    const LogLevel level = levelOf(type);
    if (log->wants(level))
        log->write(LogLine(log->clock().now(), level, context.category).text("message", message).finish());
}

bool mustBeEscaped(char16_t c)
{
    return c < 0x20 || c == u'"' || c == u'\\' || (c >= 0x7f && c <= 0x9f) || c == 0xad || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff0 && c <= 0xfffb);
}

int openLog(const QString &file)
{
    return ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

} // namespace

std::optional<LogLevel> logLevelFromName(const QString &name)
{
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        if (name == QLatin1String(nameOf(level)))
            return level;
    }
    return std::nullopt;
}

LogLine::LogLine(Timestamp at, LogLevel level, const char *category)
{
    m_line.reserve(512);
    m_line += "{\"at\":\"";
    m_line += at.toIso();
    m_line += "\",\"level\":\"";
    m_line += nameOf(level);
    m_line += '"';
    text("category", QString::fromUtf8(category ? category : "default"));
}

LogLine &LogLine::text(const char *name, const QString &value)
{
    m_line += ",\"";
    m_line += name;
    m_line += "\":\"";
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t c = value[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            m_line += QStringView(value).mid(i, 2).toUtf8();
            ++i;
        } else if (QChar::isSurrogate(c)) {
            m_line += "\\ufffd";
        } else if (mustBeEscaped(c)) {
            static constexpr char digits[] = "0123456789abcdef";
            const char escaped[] = {'\\', 'u', digits[c >> 12], digits[(c >> 8) & 15], digits[(c >> 4) & 15], digits[c & 15]};
            m_line.append(escaped, sizeof escaped);
        } else if (c < 0x80) {
            m_line += char(c);
        } else {
            m_line += QStringView(value).mid(i, 1).toUtf8();
        }
    }
    m_line += '"';
    return *this;
}

LogLine &LogLine::number(const char *name, qint64 value)
{
    m_line += ",\"";
    m_line += name;
    m_line += "\":";
    m_line += QByteArray::number(value);
    return *this;
}

QByteArray LogLine::finish()
{
    m_line += "}\n";
    return std::move(m_line);
}

Result<std::unique_ptr<JsonLog>> JsonLog::open(const QString &file, const Clock &clock, LogLevel level, size_t capacity)
{
    const int descriptor = file.isEmpty() ? STDOUT_FILENO : openLog(file);
    if (descriptor < 0)
        return Error{ErrorCode::Internal, QStringLiteral("log_file"),
                     QStringLiteral("The log file %1 cannot be opened: %2.").arg(file, QString::fromLocal8Bit(std::strerror(errno)))};
    return std::unique_ptr<JsonLog>(new JsonLog(file, descriptor, clock, level, capacity));
}

JsonLog::JsonLog(QString file, int descriptor, const Clock &clock, LogLevel level, size_t capacity)
    : m_file(std::move(file)), m_descriptor(descriptor), m_clock(clock), m_level(level), m_capacity(capacity)
{
    m_thread = std::thread([this] { run(); });
}

JsonLog::~JsonLog()
{
    JsonLog *self = this;
    if (messageLog.compare_exchange_strong(self, nullptr))
        qInstallMessageHandler(nullptr);
    {
        const std::lock_guard lock(m_mutex);
        m_endBy = SteadyClock().elapsedMs() + 2000;
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
    if (m_descriptor != STDOUT_FILENO)
        ::close(m_descriptor);
}

void JsonLog::takeMessages()
{
    messageLog = this;
    qInstallMessageHandler(logMessage);
}

void JsonLog::write(QByteArray line)
{
    bool shouldWake = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= m_capacity) {
            ++m_dropped;
            ++m_droppedInAll;
            return;
        }
        m_waiting.push_back(std::move(line));
        shouldWake = m_waiting.size() == 1 || isHalfFull();
    }
    if (shouldWake)
        m_wake.notify_one();
}

void JsonLog::run()
{
    std::deque<QByteArray> lines;
    while (true) {
        quint64 dropped = 0;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_waiting.empty() || m_ending; });
            if (m_waiting.empty())
                return;
            m_wake.wait_for(lock, gathering, [this] { return isHalfFull() || m_ending; });
            lines.swap(m_waiting);
            dropped = std::exchange(m_dropped, 0);
        }
        if (m_reopen.exchange(false) && !m_file.isEmpty()) {
            // Without a new file the old one goes on: better a log under its old name than none.
            if (const int descriptor = openLog(m_file); descriptor >= 0) {
                ::close(m_descriptor);
                m_descriptor = descriptor;
            }
        }
        QByteArray bytes;
        for (const QByteArray &line : lines)
            bytes += line;
        lines.clear();
        if (dropped > 0) {
            bytes += LogLine(m_clock.now(), LogLevel::Warning, "emesa.log")
                         .text("message", QStringLiteral("log lines dropped, they came faster than they could be written"))
                         .number("count", qint64(dropped))
                         .finish();
        }
        writeOut(bytes);
    }
}

void JsonLog::writeOut(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        // Looked at in steps: a reader that stopped reading must not keep the server from ending.
        pollfd waiting{m_descriptor, POLLOUT, 0};
        const int ready = ::poll(&waiting, 1, 200);
        if (m_ending && SteadyClock().elapsedMs() > m_endBy)
            return;
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        // A pipe that polls as writable takes at least PIPE_BUF bytes without blocking.
        const qsizetype piece = std::min<qsizetype>(bytes.size() - written, 4096);
        const ssize_t count = ::write(m_descriptor, bytes.constData() + written, size_t(piece));
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return; // nobody to tell: the log itself is broken
        written += std::max<ssize_t>(count, 0);
    }
}

} // namespace emesa::app
