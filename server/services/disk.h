// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <utility>

namespace emesa::disk {

/// File operations that are durable when they answer success, and that know a full disk from a broken one.
/// Errors: NoSpace "disk_full", Unavailable "too_many_files", else Internal "disk_failed"; the path and the
/// system's words go to the log only. A failed sync is final: the kernel may have dropped the bytes already, so
/// nobody here syncs twice and believes the second answer.

/// An open file or directory, closed with this object. Moves, does not copy.
class File
{
public:
    File() = default;
    explicit File(int descriptor) : m_descriptor(descriptor) {}
    File(File &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    File &operator=(File &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~File();

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

enum class Open { Read, ReadWrite, CreateNew };

/// NotFound "file_missing" when there is none to open. Never follows a symbolic link in the last segment.
[[nodiscard]] Result<File> open(const QString &path, Open how);
/// Writes all of `bytes` at `offset`.
[[nodiscard]] Status write(const File &file, qint64 offset, QByteArrayView bytes);
/// Starts writing the stretch to the disk without waiting, so that the CPU can do something meanwhile.
void startWriting(const File &file, qint64 offset, qint64 length);
/// Waits until content and size are on the disk.
[[nodiscard]] Status sync(const File &file);
/// Waits until the directory's entries are on the disk.
[[nodiscard]] Status syncDirectory(const QString &path);
/// Makes `path` and what is missing above it, readable for this user only, and durable.
[[nodiscard]] Status makeDirectory(const QString &path);
/// Replaces `to`; both on the same file system. Durable only after syncDirectory().
[[nodiscard]] Status rename(const QString &from, const QString &to);
/// A second name for a file. `to` must not exist.
[[nodiscard]] Status link(const QString &from, const QString &to);
/// Success too when there was none.
[[nodiscard]] Status remove(const QString &path);
/// Sets the time of the last change to now.
[[nodiscard]] Status touch(const File &file);
[[nodiscard]] Result<qint64> sizeOf(const File &file);
/// Fills `buffer` from `offset` on; the value is how many bytes there were, 0 at the end.
[[nodiscard]] Result<qint64> readAt(const File &file, qint64 offset, QByteArray &buffer);
/// Up to `length` bytes from the start.
[[nodiscard]] Result<QByteArray> head(const File &file, qsizetype length);
/// An exclusive or shared lock that the kernel drops when the file is closed or the process ends.
/// Locked "file_locked" when somebody else has it and `wait` is false.
[[nodiscard]] Status lock(const File &file, bool exclusive, bool wait);
void unlock(const File &file);
/// Bytes an ordinary process may still write on the file system of `path`.
[[nodiscard]] Result<qint64> freeBytes(const QString &path);

} // namespace emesa::disk
