// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/blob_store.h"
#include "server/services/disk.h"
#include "server/services/store.h"
#include "server/services/upload_hashes.h"
#include "server/storage/upload_repository.h"

namespace emesa {

struct UploadLimits
{
    qint64 maxSize = 512 * 1024 * 1024;                  ///< bytes of one upload
    qint64 maxOpenPerUser = 10'000;                      ///< uploads of one user that hold disk space
    qint64 maxBytesPerUser = qint64(16) * 1024 * 1024 * 1024; ///< their announced lengths together
    qint64 diskReserve = 512 * 1024 * 1024;              ///< bytes of the disk that uploads leave free
    qint64 lifetimeSeconds = 24 * 3600;                  ///< from creation, and again from completion
};

/// Resumable uploads: pieces are written at their offset to <data>/uploads/<id>.part and synced before the row says
/// so and the caller hears of it. When the last byte is there, the file becomes a blob. Only its owner sees an upload.
/// One writer per upload, in whatever process: others get Locked. No transaction is open while the disk works.
/// One object per worker thread over one BlobStore and one UploadHashes.
class UploadService
{
public:
    UploadService(BlobStore &blobs, UploadHashes &hashes, const QString &dataDirectory, const UploadLimits &limits = {});

    /// Makes the directory. Once, at start.
    [[nodiscard]] Status prepare();
    [[nodiscard]] const UploadLimits &limits() const { return m_limits; }

    struct Announcement
    {
        qint64 length = 0;
        QString name;     ///< as sent; cleaned here
        QString metadata; ///< as sent
    };
    /// Invalid for a length below 1 or a name of nothing; TooLarge; NoSpace "upload_quota", "disk_reserve".
    [[nodiscard]] Result<Upload> create(Store &store, const Actor &actor, const Announcement &announcement);
    /// NotFound, Gone. Completes what a crash interrupted after the last byte.
    [[nodiscard]] Result<Upload> find(Store &store, const Actor &actor, const QString &id);

    struct Checksum
    {
        Digest::Algorithm algorithm = Digest::Sha256;
        QByteArray digest; ///< raw
    };
    /// Adds a piece; the value tells what has been received now. NotFound, Gone, Forbidden "upload_finished", Conflict
    /// "upload_offset" (details: offset), TooLarge "upload_length", ChecksumMismatch, Locked, NoSpace. After an error
    /// of the disk itself the upload is gone: what the kernel lost cannot be had again from it.
    [[nodiscard]] Result<Upload> append(Store &store, const Actor &actor, const QString &id, qint64 offset, QByteArrayView piece,
                                        const std::optional<Checksum> &checksum);
    [[nodiscard]] Status remove(Store &store, const Actor &actor, const QString &id);

    /// NoSpace "disk_reserve" when `needed` more bytes would eat into the reserve of the disk.
    [[nodiscard]] Status checkDisk(qint64 needed) const;

    /// A Finished upload of the caller, locked, inside a unit that will use it. NotFound; Conflict "upload_unfinished",
    /// "upload_used"; Gone.
    [[nodiscard]] Result<Upload> takeFinished(UnitOfWork &work, const QString &id);

    /// Ends uploads whose time is over and removes .part files that no upload knows. Value: how many files went.
    [[nodiscard]] Result<int> sweep(Store &store, qint64 orphanSeconds);

private:
    [[nodiscard]] QString pathOf(const QString &id) const;
    [[nodiscard]] Result<Upload> owned(const Result<std::optional<Upload>> &found, const Actor &actor) const;
    [[nodiscard]] Status checkQuota(const UploadRepository::Usage &usage, qint64 length) const;
    /// Stores the bytes of a Received upload as a blob; the value is its SHA-256.
    [[nodiscard]] Result<QString> storeBytes(const Upload &upload, std::optional<UploadHashes::Running> running);
    /// Notes in the database what storeBytes() did.
    [[nodiscard]] Status noteFinished(UnitOfWork &work, Upload &upload, const QString &sha256);
    [[nodiscard]] Result<Upload> complete(Store &store, const Actor &actor, Upload upload, std::optional<UploadHashes::Running> running);
    void abandon(Store &store, const Actor &actor, const QString &id);

    BlobStore &m_blobs;
    UploadHashes &m_hashes;
    QString m_directory; ///< <data>/uploads
    UploadLimits m_limits;
};

} // namespace emesa
