// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/machine.h"
#include "server/services/stored_content.h"
#include "server/services/unit_of_work.h"
#include "server/services/upload_service.h"

namespace emesa {

/// The photos of machines: pictures only, kept as blobs. One per worker.
class MachinePhotos
{
public:
    MachinePhotos(BlobStore &blobs, UploadService &uploads) : m_blobs(blobs), m_uploads(uploads) {}

    /// The bytes of a photo on the disk, outside of any transaction. Invalid on `photo`; NoSpace.
    struct Staged
    {
        QString sha256;
        qint64 size = 0;
        QString extension;
    };
    [[nodiscard]] Result<Staged> stage(const QByteArray &bytes);
    /// Gives the machine this photo, or none. NotFound, Stale.
    [[nodiscard]] Result<Machine> set(UnitOfWork &work, Id machine, const std::optional<Staged> &photo, std::optional<int> expectedVersion) const;
    /// NotFound for a machine without one.
    [[nodiscard]] Result<StoredContent> find(storage::Database &database, Id machine) const;

private:
    BlobStore &m_blobs;
    UploadService &m_uploads;
};

} // namespace emesa
