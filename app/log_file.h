// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/installation/client_settings.h"

#include <QFile>

namespace emesa::app {

/// The client's log: one line per message in a file that only its user may read, beside standard error. A file grows to
/// a megabyte, then a new one begins; three old ones are kept. Writes from any thread; one per process, and while it
/// lives it is Qt's message handler. Secrets are never logged by whoever logs, so none are here.
class LogFile
{
public:
    /// Makes `folder` if need be. Where that fails, messages go to standard error alone and name() is empty.
    explicit LogFile(const QString &folder);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    [[nodiscard]] QString name() const { return m_file.isOpen() ? m_file.fileName() : QString(); }
    static void setLevel(LogLevel level);

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void open();
    void turnOver();

    QFile m_file;
};

} // namespace emesa::app
