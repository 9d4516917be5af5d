// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/codec.h"
#include "core/storage/database.h"

namespace emesa {

enum class UploadState {
    Open,     ///< takes pieces
    Received, ///< every byte is on the disk; its hash is being computed
    Finished, ///< stored as a blob, waits to be attached
    Used,     ///< attached to an order
    Expired   ///< given up; its bytes are gone
};
template<>
inline constexpr auto schema::enumNames<UploadState> = std::array{"open", "received", "finished", "used", "expired"};

/// A resumable upload as stored. `received` bytes are synced to the disk.
struct Upload
{
    QString id; ///< UUID
    Id user = 0;
    qint64 length = 0;
    qint64 received = 0;
    QString name;     ///< cleaned file name; may be empty
    QString metadata; ///< Upload-Metadata as sent
    UploadState state = UploadState::Open;
    QString sha256;   ///< set from Finished on
    Timestamp createdAt;
    Timestamp expiresAt;
};

/// SQL of resumable uploads and of the blobs rows. No state; use on the thread of the given connection.
class UploadRepository
{
public:
    static Status insert(storage::Database &database, const Upload &upload);
    static Result<std::optional<Upload>> find(storage::Database &database, const QString &id);
    /// The same, locked until the end of the running transaction.
    static Result<std::optional<Upload>> lock(storage::Database &database, const QString &id);

    struct Usage
    {
        qint64 count = 0;
        qint64 bytes = 0; ///< announced, not received
    };
    /// What the user's uploads that still hold disk space add up to.
    static Result<Usage> usageOf(storage::Database &database, Id user);
    /// Lets the units that count one user's uploads pass one by one.
    static Status lockUser(storage::Database &database, Id user);

    /// Uploads of everybody that are not complete.
    static Result<qint64> countOpen(storage::Database &database);

    /// Moves an open upload from `from` to `to` received bytes. False when somebody else moved it.
    static Result<bool> advance(storage::Database &database, const QString &id, qint64 from, qint64 to, UploadState state);
    /// Received → Finished. False when it was no longer Received.
    static Result<bool> finish(storage::Database &database, const QString &id, const QString &sha256, Timestamp expiresAt);
    /// Finished → Used. False when it was not Finished.
    static Result<bool> markUsed(storage::Database &database, const QString &id);
    static Status remove(storage::Database &database, const QString &id);

    /// Uploads that hold disk space and whose time is over.
    static Result<QStringList> expired(storage::Database &database, Timestamp now, int limit);
    /// Any unused upload → Expired, if its time is over. False otherwise.
    static Result<bool> markExpired(storage::Database &database, const QString &id, Timestamp now);
    /// Forgets used and expired uploads whose time was over before `before`.
    static Result<qint64> forget(storage::Database &database, Timestamp before);

    /// Makes the row of a stored blob, once.
    static Status ensureBlob(storage::Database &database, const QString &sha256, qint64 size, Timestamp now);
    /// Removes the row of a blob that no file and no upload refers to. True when the blob may go from the disk.
    static Result<bool> releaseBlob(storage::Database &database, const QString &sha256);
};

} // namespace emesa
