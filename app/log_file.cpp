// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>
#include <QMutex>

namespace emesa::app {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int oldFiles = 3;

/// Those that are open, of every client in this process; Qt's handler is a plain function.
QMutex filesMutex;
QList<LogFile *> files;
QtMessageHandler before = nullptr;

const char *wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "?";
}

/// One line, whatever a server or a file name put into it.
QByteArray oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text)
        line += c.isPrint() ? c : QChar(u' ');
    return line.toUtf8();
}

} // namespace

LogFile::LogFile(const QString &folder)
{
    QDir().mkpath(folder);
    m_file.setFileName(folder + QStringLiteral("/emesa.log"));
    open();
    const QMutexLocker locker(&filesMutex);
    if (files.isEmpty())
        before = qInstallMessageHandler(&LogFile::take);
    files.append(this);
}

LogFile::~LogFile()
{
    const QMutexLocker locker(&filesMutex);
    files.removeOne(this);
    if (files.isEmpty())
        qInstallMessageHandler(before);
}

void LogFile::setLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Warnings: QLoggingCategory::setFilterRules(QStringLiteral("emesa.*.info=false\nemesa.*.debug=false")); break;
    case LogLevel::Normal: QLoggingCategory::setFilterRules(QStringLiteral("emesa.*.info=true\nemesa.*.debug=false")); break;
    case LogLevel::Everything: QLoggingCategory::setFilterRules(QStringLiteral("emesa.*.info=true\nemesa.*.debug=true")); break;
    }
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker locker(&filesMutex);
    for (LogFile *file : std::as_const(files))
        file->write(type, context, text);
    if (before)
        before(type, context, text);
}

void LogFile::write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!m_file.isOpen())
        return;
    if (m_file.size() > largestFile)
        turnOver();
    const QByteArray category(context.category ? context.category : "default");
    const QByteArray moment = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    m_file.write(moment + ' ' + wordFor(type) + ' ' + category + ": " + oneLine(text) + '\n');
    m_file.flush();
}

void LogFile::open()
{
    if (m_file.open(QIODevice::Append))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void LogFile::turnOver()
{
    m_file.close();
    const QString name = m_file.fileName();
    const auto old = [&name](int number) { return QString(name + u'.' + QString::number(number)); };
    QFile::remove(old(oldFiles));
    for (int number = oldFiles; number > 1; --number)
        QFile::rename(old(number - 1), old(number));
    QFile::rename(name, old(1));
    open();
}

} // namespace emesa::app
