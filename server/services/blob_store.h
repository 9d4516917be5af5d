// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace emesa {

/// Bytes on disk under the name of their SHA-256: <data>/blobs/ab/cd/<64 hex digits>. A blob is there whole and
/// synced, or not at all; it never changes. The same content is kept once; storing it again replaces the file by
/// an equal one, which also heals a damaged one. Thread-safe, and safe among several processes on one disk.
///
/// Whoever stores a blob makes its `blobs` row in the transaction that first refers to it, within a day: sweep()
/// removes older ones that nothing refers to. Names of files never come from outside.
class BlobStore
{
public:
    struct Blob
    {
        QString sha256; ///< 64 lower-case hex digits
        qint64 size = 0;
    };

    explicit BlobStore(const QString &dataDirectory);

    /// Makes the directories; removes what a crash left half-written an hour ago or earlier. Once, at start.
    [[nodiscard]] Status prepare();

    /// Writes `bytes`. NoSpace when the disk is full.
    [[nodiscard]] Result<Blob> put(QByteArrayView bytes);
    /// Gives a finished, synced file, whose SHA-256 the caller computed from what it wrote, its place among the
    /// blobs. `path` keeps existing as a second name of the same bytes and must never be written again.
    [[nodiscard]] Status adopt(const QString &path, const QString &sha256);

    /// Where a blob is; empty for a text that is no SHA-256.
    [[nodiscard]] QString pathOf(const QString &sha256) const;
    /// Its first bytes, at most `length`. NotFound when it is not there.
    [[nodiscard]] Result<QByteArray> head(const QString &sha256, qsizetype length) const;
    /// Reads all of it. ChecksumMismatch when it is damaged, NotFound when it is not there.
    [[nodiscard]] Status verify(const QString &sha256) const;
    /// Computes the SHA-256 of any file of ours, reading it once through without filling the page cache.
    [[nodiscard]] static Result<Blob> hashFile(const QString &path);

    /// Offers every blob not stored (again) since `olderThanSeconds` to `release(sha256) -> Result<bool>`; where that
    /// answers true, the file is removed. No blob can be stored while it is being decided upon. Value: how many.
    [[nodiscard]] Result<int> sweep(qint64 olderThanSeconds, const std::function<Result<bool>(const QString &)> &release);

    [[nodiscard]] const QString &directory() const { return m_directory; }

private:
    [[nodiscard]] Status place(const QString &temporary, const QString &sha256);
    [[nodiscard]] QString newTemporary() const;

    QString m_directory; ///< <data>/blobs
};

} // namespace emesa
