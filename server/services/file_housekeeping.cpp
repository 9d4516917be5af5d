// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/file_housekeeping.h"

namespace emesa {

Result<FilesSwept> sweepFiles(Store &store, UploadService &uploads, BlobStore &blobs, qint64 orphanSeconds)
{
    // Uploads first: an expired one lets its blob go.
    const auto ended = uploads.sweep(store, orphanSeconds);
    if (!ended)
        return ended.error();
    storage::Database &database = store.database();
    const auto removed = blobs.sweep(orphanSeconds, [&](const QString &sha256) {
        return database.inTransaction([&] { return UploadRepository::releaseBlob(database, sha256); });
    });
    if (!removed)
        return removed.error();
    return FilesSwept{*ended, *removed};
}

} // namespace emesa
