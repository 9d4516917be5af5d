// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcDisk, "emesa.server.disk")

namespace emesa::disk {

namespace {

Error failure(const char *what, const QString &path, int number)
{
    qCWarning(lcDisk) << what << path << "failed:" << ::strerror(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // RLIMIT_FSIZE: a quota by another name
        return {ErrorCode::NoSpace, QStringLiteral("disk_full"),
                QStringLiteral("The server's disk is full. Tell its operator; nothing was changed.")};
    case EMFILE:
    case ENFILE:
        return {ErrorCode::Unavailable, QStringLiteral("too_many_files"), QStringLiteral("The server is busy. Try again in a moment.")};
    default:
        return {ErrorCode::Internal, QStringLiteral("disk_failed"),
                QStringLiteral("The server could not use its disk. Tell its operator; nothing was changed.")};
    }
}

/// Calls `call` again when a signal interrupted it.
template<typename F>
auto untilDone(F &&call)
{
    auto answer = call();
    while (answer == -1 && errno == EINTR)
        answer = call();
    return answer;
}

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

} // namespace

File::~File()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<File> open(const QString &path, Open how)
{
    static constexpr mode_t ownerOnly = 0600;
    const int mode = how == Open::Read ? O_RDONLY : how == Open::ReadWrite ? O_RDWR : O_RDWR | O_CREAT | O_EXCL;
    const int descriptor = untilDone([&] { return ::open(native(path).constData(), mode | O_CLOEXEC | O_NOFOLLOW, ownerOnly); });
    if (descriptor < 0 && errno == ENOENT && how != Open::CreateNew)
        return Error{ErrorCode::NotFound, QStringLiteral("file_missing"), QStringLiteral("The file is no longer there.")};
    if (descriptor < 0)
        return failure("open", path, errno);
    return File(descriptor);
}

Status write(const File &file, qint64 offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = untilDone([&] { return ::pwrite(file.descriptor(), bytes.data(), size_t(bytes.size()), offset); });
        if (written <= 0)
            return failure("write", {}, written < 0 ? errno : EIO);
        bytes = bytes.sliced(written);
        offset += written;
    }
    return {};
}

void startWriting(const File &file, qint64 offset, qint64 length)
{
    // A hint: whatever goes wrong here, sync() will tell.
    ::sync_file_range(file.descriptor(), offset, length, SYNC_FILE_RANGE_WRITE);
}

Status sync(const File &file)
{
    if (::fdatasync(file.descriptor()) != 0)
        return failure("sync", {}, errno);
    return {};
}

Status syncDirectory(const QString &path)
{
    const File directory(untilDone([&] { return ::open(native(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (directory.descriptor() < 0 || ::fsync(directory.descriptor()) != 0)
        return failure("sync directory", path, errno);
    return {};
}

Status makeDirectory(const QString &path)
{
    static constexpr mode_t ownerOnly = 0700;
    const QString clean = QDir::cleanPath(path);
    if (::mkdir(native(clean).constData(), ownerOnly) != 0) {
        if (errno == EEXIST)
            return {};
        if (errno != ENOENT)
            return failure("make directory", clean, errno);
        if (Status above = makeDirectory(QFileInfo(clean).path()); !above)
            return above;
        if (::mkdir(native(clean).constData(), ownerOnly) != 0 && errno != EEXIST)
            return failure("make directory", clean, errno);
    }
    return syncDirectory(QFileInfo(clean).path());
}

Status rename(const QString &from, const QString &to)
{
    return ::rename(native(from).constData(), native(to).constData()) == 0 ? Status() : Status(failure("rename", to, errno));
}

Status link(const QString &from, const QString &to)
{
    return ::link(native(from).constData(), native(to).constData()) == 0 ? Status() : Status(failure("link", to, errno));
}

Status remove(const QString &path)
{
    return ::unlink(native(path).constData()) == 0 || errno == ENOENT ? Status() : Status(failure("remove", path, errno));
}

Status touch(const File &file)
{
    return ::futimens(file.descriptor(), nullptr) == 0 ? Status() : Status(failure("touch", {}, errno));
}

Result<qint64> sizeOf(const File &file)
{
    struct stat info = {};
    if (::fstat(file.descriptor(), &info) != 0)
        return failure("stat", {}, errno);
    return qint64(info.st_size);
}

Result<qint64> readAt(const File &file, qint64 offset, QByteArray &buffer)
{
    qint64 have = 0;
    while (have < buffer.size()) {
        const ssize_t got = untilDone([&] { return ::pread(file.descriptor(), buffer.data() + have, size_t(buffer.size() - have), offset + have); });
        if (got < 0)
            return failure("read", {}, errno);
        if (got == 0)
            break;
        have += got;
    }
    return have;
}

Result<QByteArray> head(const File &file, qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    const auto got = readAt(file, 0, bytes);
    if (!got)
        return got.error();
    bytes.truncate(*got);
    return bytes;
}

Status lock(const File &file, bool exclusive, bool wait)
{
    const int mode = (exclusive ? LOCK_EX : LOCK_SH) | (wait ? 0 : LOCK_NB);
    if (untilDone([&] { return ::flock(file.descriptor(), mode); }) == 0)
        return {};
    if (errno == EWOULDBLOCK)
        return Error{ErrorCode::Locked, QStringLiteral("file_locked"), QStringLiteral("Somebody else is writing this right now. Try again in a moment.")};
    return failure("lock", {}, errno);
}

void unlock(const File &file)
{
    ::flock(file.descriptor(), LOCK_UN);
}

Result<qint64> freeBytes(const QString &path)
{
    struct statvfs info = {};
    if (::statvfs(native(path).constData(), &info) != 0)
        return failure("ask for free space", path, errno);
    static constexpr quint64 enough = quint64(1) << 62;
    return qint64(std::min(enough, quint64(info.f_bavail) * quint64(info.f_frsize)));
}

} // namespace emesa::disk
