// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/equipment_images.h"

#include "server/services/picture.h"
#include "server/storage/master_repository.h"

#include <QFileInfo>
#include <QUuid>

namespace emesa {

namespace {

const QString &imageField()
{
    static const QString name = QStringLiteral("image");
    return name;
}

const QString &folder()
{
    static const QString name = QStringLiteral("equipment-types/");
    return name;
}

} // namespace

Result<QString> EquipmentImages::stage(const QByteArray &bytes)
{
    m_stagedAs.clear();
    const auto kind = checkPicture(bytes, imageField());
    if (!kind)
        return kind.error();
    if (Status room = m_uploads.checkDisk(bytes.size()); !room)
        return room.error();
    const auto blob = m_blobs.put(bytes);
    if (!blob)
        return blob.error();
    m_staged = {blob->sha256, blob->size, kind->extension};
    m_stagedAs = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_stagedAs;
}

Result<EquipmentImages::Image> EquipmentImages::fromUpload(UnitOfWork &work, const QString &id)
{
    const auto upload = m_uploads.takeFinished(work, id);
    if (!upload) {
        const Error &error = upload.error();
        const bool isTheirs = error.code == ErrorCode::NotFound || error.code == ErrorCode::Gone || error.code == ErrorCode::Conflict;
        return isTheirs ? Error::invalidField(imageField(), error.reason == QLatin1String("not_found") ? QStringLiteral("upload_unknown") : error.reason, error.message)
                        : error;
    }
    // One byte more than is allowed tells enough.
    const auto bytes = m_blobs.head(upload->sha256, maxPictureBytes + 1);
    if (!bytes)
        return Error{ErrorCode::Internal, QStringLiteral("blob_missing"), QStringLiteral("The upload was lost on the server. Upload the image again.")};
    const auto kind = checkPicture(*bytes, imageField());
    if (!kind)
        return kind.error();
    return Image{upload->sha256, upload->length, kind->extension};
}

Status EquipmentImages::amend(UnitOfWork &work, const EquipmentType &before, EquipmentType &after)
{
    if (after.image.isEmpty() || after.image == before.image)
        return {};
    Image image = m_staged;
    if (after.image != m_stagedAs || m_stagedAs.isEmpty()) {
        if (!isUuid(after.image))
            return Error::invalidField(imageField(), QStringLiteral("format"), QStringLiteral("Give the id of a finished upload, or send the file in a form."));
        const auto uploaded = fromUpload(work, after.image);
        if (!uploaded)
            return uploaded.error();
        image = *uploaded;
    }
    if (Status noted = UploadRepository::ensureBlob(work.database(), image.sha256, image.size, work.now()); !noted)
        return noted;
    after.uniqueId = before.uniqueId.isEmpty() ? newUuid(work.now()) : before.uniqueId;
    after.image = folder() + after.uniqueId + u'/' + image.sha256 + u'.' + QLatin1String(image.extension);
    return {};
}

Result<StoredContent> EquipmentImages::find(storage::Database &database, const QString &path) const
{
    const Error notFound{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such file.")};
    const QString id = path.section(u'/', 0, 0);
    if (!isUuid(id))
        return notFound;
    const auto type = MasterRepository<EquipmentType>::find(database, id);
    if (!type)
        return type.error();
    if (!*type || (*type)->image != QString(folder() + path))
        return notFound;
    const QString sha256 = *imageBlobOf(**type);
    const QString onDisk = m_blobs.pathOf(sha256);
    const bool isPng = path.endsWith(QLatin1String(".png"));
    return StoredContent{onDisk, QString(id + (isPng ? QLatin1String(".png") : QLatin1String(".jpg"))), sha256,
                         isPng ? QStringLiteral("image/png") : QStringLiteral("image/jpeg"), QFileInfo(onDisk).size()};
}

} // namespace emesa
