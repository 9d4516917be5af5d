// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/master_data.h"
#include "server/services/stored_content.h"
#include "server/services/unit_of_work.h"
#include "server/services/upload_service.h"

namespace emesa {

/// The images of equipment types: pictures only, kept as blobs. One per worker.
class EquipmentImages
{
public:
    EquipmentImages(BlobStore &blobs, UploadService &uploads) : m_blobs(blobs), m_uploads(uploads) {}

    /// Takes the bytes of a form's part "image", outside of any transaction; the value stands for them in the field `image`
    /// until the next call. Invalid on `image`; NoSpace.
    [[nodiscard]] Result<QString> stage(const QByteArray &bytes);
    /// Puts the path in the place of a staged image or of the id of a finished upload. Invalid on `image` for anything else
    /// that is new.
    [[nodiscard]] Status amend(UnitOfWork &work, const EquipmentType &before, EquipmentType &after);
    /// The image at /media/equipment-types/`path`. NotFound unless a living equipment type shows it.
    [[nodiscard]] Result<StoredContent> find(storage::Database &database, const QString &path) const;

private:
    struct Image
    {
        QString sha256;
        qint64 size = 0;
        const char *extension = "";
    };
    [[nodiscard]] Result<Image> fromUpload(UnitOfWork &work, const QString &id);

    BlobStore &m_blobs;
    UploadService &m_uploads;
    QString m_stagedAs; ///< a UUID nobody else knows
    Image m_staged;
};

} // namespace emesa
