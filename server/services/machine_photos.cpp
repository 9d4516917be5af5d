// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/machine_photos.h"

#include "core/schema/differences.h"
#include "server/services/picture.h"
#include "server/storage/machine_repository.h"

#include <QFileInfo>

namespace emesa {

namespace {

Error noSuchMachine()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such machine.")};
}

} // namespace

Result<MachinePhotos::Staged> MachinePhotos::stage(const QByteArray &bytes)
{
    const auto kind = checkPicture(bytes, QStringLiteral("photo"));
    if (!kind)
        return kind.error();
    if (Status room = m_uploads.checkDisk(bytes.size()); !room)
        return room.error();
    const auto blob = m_blobs.put(bytes);
    if (!blob)
        return blob.error();
    return Staged{blob->sha256, blob->size, QString::fromLatin1(kind->extension)};
}

Result<Machine> MachinePhotos::set(UnitOfWork &work, Id id, const std::optional<Staged> &photo, std::optional<int> expectedVersion) const
{
    const auto found = MachineRepository::lock(work.database(), id);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchMachine();
    const Machine before = **found;
    if (expectedVersion && *expectedVersion != before.version)
        return Error{ErrorCode::Stale, QStringLiteral("version_old"), QStringLiteral("Somebody changed this machine meanwhile. Load it again and repeat your change.")};
    if (photo) {
        if (Status noted = UploadRepository::ensureBlob(work.database(), photo->sha256, photo->size, work.now()); !noted)
            return noted.error();
    }
    Machine after = before;
    after.photo = photo ? QString(QStringLiteral("machines/%1/").arg(id) + photo->sha256 + u'.' + photo->extension) : QString();
    ++after.version;
    if (Status written = MachineRepository::setPhoto(work.database(), after, photo ? std::optional(photo->sha256) : std::nullopt, work.now()); !written)
        return written.error();
    const QString event = photo ? QStringLiteral("machine.photo_set") : QStringLiteral("machine.photo_removed");
    work.audit({.event = event, .entity = QStringLiteral("machine"), .entityId = QString::number(id), .changes = schema::differences(before, after)});
    work.publish({.topic = QStringLiteral("machines"), .kind = event, .payload = {{QStringLiteral("id"), id}, {QStringLiteral("name"), after.name}}});
    return after;
}

Result<StoredContent> MachinePhotos::find(storage::Database &database, Id id) const
{
    const auto machine = MachineRepository::find(database, id);
    if (!machine)
        return machine.error();
    if (!*machine || (*machine)->photo.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("This machine has no photo.")};
    const QString file = (*machine)->photo.section(u'/', -1);
    const QString sha256 = file.section(u'.', 0, 0);
    const bool isPng = file.endsWith(QLatin1String(".png"));
    const QString onDisk = m_blobs.pathOf(sha256);
    return StoredContent{onDisk, QStringLiteral("machine-%1.%2").arg(id).arg(file.section(u'.', -1)), sha256,
                         isPng ? QStringLiteral("image/png") : QStringLiteral("image/jpeg"), QFileInfo(onDisk).size()};
}

} // namespace emesa
