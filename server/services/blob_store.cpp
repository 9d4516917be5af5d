// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/blob_store.h"

#include "core/base/ids.h"
#include "server/services/digest.h"
#include "server/services/disk.h"

#include <QDateTime>
#include <QDirIterator>
#include <QScopeGuard>

#include <fcntl.h>

namespace emesa {

namespace {

bool isSha256(const QString &text)
{
    if (text.size() != 64)
        return false;
    for (const QChar c : text) {
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return false;
    }
    return true;
}

QString hexOf(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString parentOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

bool isOlder(const QFileInfo &file, qint64 seconds)
{
    return file.lastModified().secsTo(QDateTime::currentDateTimeUtc()) >= seconds;
}

} // namespace

BlobStore::BlobStore(const QString &dataDirectory) : m_directory(dataDirectory + QStringLiteral("/blobs")) {}

Status BlobStore::prepare()
{
    static constexpr qint64 leftover = 3600;
    if (Status made = disk::makeDirectory(m_directory + QStringLiteral("/tmp")); !made)
        return made;
    const QString lock = m_directory + QStringLiteral("/lock");
    if (!QFileInfo::exists(lock)) {
        // Two servers may start at once; whoever is second finds it made.
        const auto created = disk::open(lock, disk::Open::CreateNew);
        if (!created && !QFileInfo::exists(lock))
            return created.error();
    }
    QDirIterator files(m_directory + QStringLiteral("/tmp"), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        if (isOlder(files.fileInfo(), leftover)) {
            if (Status removed = disk::remove(files.filePath()); !removed)
                return removed;
        }
    }
    return {};
}

Result<BlobStore::Blob> BlobStore::put(QByteArrayView bytes)
{
    const QString temporary = newTemporary();
    const auto cleanUp = qScopeGuard([&] { (void)disk::remove(temporary); }); // gone already when all went well
    const auto file = disk::open(temporary, disk::Open::CreateNew);
    if (!file)
        return file.error();
    if (Status written = disk::write(*file, 0, bytes); !written)
        return written.error();
    disk::startWriting(*file, 0, bytes.size());
    const QString sha256 = hexOf(Digest::of(Digest::Sha256, bytes));
    if (Status synced = disk::sync(*file); !synced)
        return synced.error();
    if (Status placed = place(temporary, sha256); !placed)
        return placed.error();
    return Blob{sha256, bytes.size()};
}

Status BlobStore::adopt(const QString &path, const QString &sha256)
{
    const QString temporary = newTemporary();
    const auto cleanUp = qScopeGuard([&] { (void)disk::remove(temporary); });
    if (Status linked = disk::link(path, temporary); !linked)
        return linked;
    const auto file = disk::open(temporary, disk::Open::ReadWrite);
    if (!file)
        return file.error();
    if (Status touched = disk::touch(*file); !touched)
        return touched;
    return place(temporary, sha256);
}

Status BlobStore::place(const QString &temporary, const QString &sha256)
{
    const QString path = pathOf(sha256);
    if (path.isEmpty())
        return Error{ErrorCode::Internal, QStringLiteral("not_a_hash"), QStringLiteral("Something went wrong on the server.")};
    if (Status made = disk::makeDirectory(parentOf(path)); !made)
        return made;
    // Shared among those who store, exclusive for sweep(): an old blob cannot be removed between our renewing it
    // and its being referred to.
    const auto gate = disk::open(m_directory + QStringLiteral("/lock"), disk::Open::Read);
    if (!gate)
        return gate.error();
    if (Status locked = disk::lock(*gate, false, true); !locked)
        return locked;
    if (Status renamed = disk::rename(temporary, path); !renamed)
        return renamed;
    return disk::syncDirectory(parentOf(path));
}

QString BlobStore::pathOf(const QString &sha256) const
{
    if (!isSha256(sha256))
        return {};
    return m_directory + u'/' + sha256.left(2) + u'/' + sha256.mid(2, 2) + u'/' + sha256;
}

QString BlobStore::newTemporary() const
{
    return m_directory + QStringLiteral("/tmp/") + QString::fromLatin1(newSecret(16));
}

Result<QByteArray> BlobStore::head(const QString &sha256, qsizetype length) const
{
    const auto file = disk::open(pathOf(sha256), disk::Open::Read);
    return file ? disk::head(*file, length) : Result<QByteArray>(file.error());
}

Status BlobStore::verify(const QString &sha256) const
{
    const auto found = hashFile(pathOf(sha256));
    if (!found)
        return found.error();
    if (found->sha256 != sha256)
        return Error{ErrorCode::ChecksumMismatch, QStringLiteral("blob_damaged"),
                     QStringLiteral("A stored file is damaged. Restore it from a backup.")};
    return {};
}

Result<BlobStore::Blob> BlobStore::hashFile(const QString &path)
{
    static constexpr qint64 step = 1024 * 1024;
    const auto file = disk::open(path, disk::Open::Read);
    if (!file)
        return file.error();
    const auto size = disk::sizeOf(*file);
    if (!size)
        return size.error();
    ::posix_fadvise(file->descriptor(), 0, 0, POSIX_FADV_SEQUENTIAL);
    Digest digest(Digest::Sha256);
    QByteArray buffer(step, Qt::Uninitialized);
    qint64 done = 0;
    while (done < *size) {
        const auto got = disk::readAt(*file, done, buffer);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        digest.add(QByteArrayView(buffer).first(*got));
        done += *got;
    }
    ::posix_fadvise(file->descriptor(), 0, 0, POSIX_FADV_DONTNEED);
    return Blob{hexOf(digest.finish()), done};
}

Result<int> BlobStore::sweep(qint64 olderThanSeconds, const std::function<Result<bool>(const QString &)> &release)
{
    const auto gate = disk::open(m_directory + QStringLiteral("/lock"), disk::Open::Read);
    if (!gate)
        return gate.error();
    int removed = 0;
    QDirIterator files(m_directory, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString sha256 = files.fileName();
        if (files.filePath() != pathOf(sha256) || !isOlder(files.fileInfo(), olderThanSeconds))
            continue;
        if (Status locked = disk::lock(*gate, true, true); !locked)
            return locked.error();
        const auto unlock = qScopeGuard([&] { disk::unlock(*gate); });
        if (!isOlder(QFileInfo(files.filePath()), olderThanSeconds))
            continue; // stored again meanwhile
        const auto released = release(sha256);
        if (!released)
            return released.error();
        if (!*released)
            continue;
        if (Status gone = disk::remove(files.filePath()); !gone)
            return gone.error();
        ++removed;
    }
    return removed;
}

} // namespace emesa
