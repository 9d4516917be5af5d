// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/upload_service.h"

namespace emesa {

/// What one round of cleaning removed from the disk.
struct FilesSwept
{
    int uploads = 0; ///< expired ones, and .part files nobody knows
    int blobs = 0;   ///< content that no file and no upload refers to
};

/// Removes what nobody needs any more, while everybody goes on working. `orphanSeconds` is how old (by the time of the
/// last change on disk) something without a reference must be: whoever stores content refers to it within that time.
/// Run it on a worker's thread or a thread of its own, some times a day.
[[nodiscard]] Result<FilesSwept> sweepFiles(Store &store, UploadService &uploads, BlobStore &blobs, qint64 orphanSeconds = 24 * 3600);

} // namespace emesa
