// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/upload_service.h"

#include "core/domain/file_name.h"

#include <QDateTime>
#include <QDirIterator>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcUploads, "emesa.server.uploads")

namespace emesa {

namespace {

Error noSuchUpload()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such upload.")};
}

Error gone()
{
    return {ErrorCode::Gone, QStringLiteral("upload_expired"), QStringLiteral("This upload has expired. Start a new one.")};
}

Error wrongOffset(const Upload &upload)
{
    return {ErrorCode::Conflict, QStringLiteral("upload_offset"),
            QStringLiteral("The next byte of this upload is number %1.").arg(upload.received),
            {}, {{QStringLiteral("offset"), upload.received}}};
}

AuditEntry entryFor(const QString &event, const Upload &upload)
{
    return {.event = event,
            .entity = QStringLiteral("upload"),
            .entityId = upload.id,
            .metadata = {{QStringLiteral("name"), upload.name}, {QStringLiteral("length"), upload.length},
                         {QStringLiteral("received"), upload.received}, {QStringLiteral("sha256"), upload.sha256}}};
}

bool isMissing(const Error &error)
{
    return error.reason == QLatin1String("file_missing");
}

} // namespace

UploadService::UploadService(BlobStore &blobs, UploadHashes &hashes, const QString &dataDirectory, const UploadLimits &limits)
    : m_blobs(blobs), m_hashes(hashes), m_directory(dataDirectory + QStringLiteral("/uploads")), m_limits(limits)
{
}

Status UploadService::prepare()
{
    return disk::makeDirectory(m_directory);
}

QString UploadService::pathOf(const QString &id) const
{
    Q_ASSERT(isUuid(id));
    return m_directory + u'/' + id + QStringLiteral(".part");
}

Result<Upload> UploadService::owned(const Result<std::optional<Upload>> &found, const Actor &actor) const
{
    if (!found)
        return found.error();
    if (!*found || !actor.caller || (*found)->user != actor.caller->userId)
        return noSuchUpload();
    return **found;
}

Status UploadService::checkQuota(const UploadRepository::Usage &usage, qint64 length) const
{
    if (usage.count >= m_limits.maxOpenPerUser || usage.bytes + length > m_limits.maxBytesPerUser)
        return Error{ErrorCode::NoSpace, QStringLiteral("upload_quota"),
                     QStringLiteral("You have too many unfinished or unused uploads. Use or delete some, or wait until they expire.")};
    return {};
}

Status UploadService::checkDisk(qint64 needed) const
{
    const auto free = disk::freeBytes(m_directory);
    if (!free)
        return free.error();
    if (*free - m_limits.diskReserve < needed)
        return Error{ErrorCode::NoSpace, QStringLiteral("disk_reserve"),
                     QStringLiteral("The server's disk is nearly full. Tell its operator; nothing was changed.")};
    return {};
}

Result<Upload> UploadService::create(Store &store, const Actor &actor, const Announcement &announcement)
{
    if (announcement.length < 1)
        return Error::invalidField(QStringLiteral("Upload-Length"), QStringLiteral("range"), QStringLiteral("An upload has at least one byte."));
    if (announcement.length > m_limits.maxSize)
        return Error{ErrorCode::TooLarge, QStringLiteral("upload_too_large"),
                     QStringLiteral("An upload has at most %1 bytes.").arg(m_limits.maxSize)};
    Upload upload;
    upload.id = newUuid(store.now());
    upload.user = actor.caller->userId;
    upload.length = announcement.length;
    upload.name = cleanFileName(announcement.name);
    if (upload.name.isEmpty() && !announcement.name.isEmpty())
        return Error::invalidField(QStringLiteral("filename"), QStringLiteral("file_name"), QStringLiteral("This is no name for a file."));
    upload.metadata = announcement.metadata;
    upload.createdAt = store.now();
    upload.expiresAt = upload.createdAt.plusSeconds(m_limits.lifetimeSeconds);

    const auto usage = UploadRepository::usageOf(store.database(), upload.user);
    if (!usage)
        return usage.error();
    if (Status fits = checkQuota(*usage, upload.length); !fits)
        return fits.error();
    if (Status fits = checkDisk(upload.length); !fits)
        return fits.error();

    // The file first: a row always has its file, and a file without a row is swept away.
    if (const auto file = disk::open(pathOf(upload.id), disk::Open::CreateNew); !file)
        return file.error();
    Status made = disk::syncDirectory(m_directory);
    if (made) {
        made = store.write(actor, [&](UnitOfWork &work) -> Status {
            if (Status locked = UploadRepository::lockUser(work.database(), upload.user); !locked)
                return locked;
            const auto used = UploadRepository::usageOf(work.database(), upload.user);
            if (!used)
                return used.error();
            if (Status fits = checkQuota(*used, upload.length); !fits)
                return fits;
            work.audit(entryFor(QStringLiteral("upload.created"), upload));
            return UploadRepository::insert(work.database(), upload);
        });
    }
    if (!made) {
        // With an unknown outcome the row may be there; then its file must stay.
        if (made.error().reason != QLatin1String("outcome_unknown"))
            (void)disk::remove(pathOf(upload.id));
        return made.error();
    }
    return upload;
}

Result<Upload> UploadService::find(Store &store, const Actor &actor, const QString &id)
{
    if (!isUuid(id))
        return noSuchUpload();
    auto upload = owned(UploadRepository::find(store.database(), id), actor);
    if (!upload)
        return upload;
    if (upload->state == UploadState::Expired || (upload->state != UploadState::Used && upload->expiresAt <= store.now()))
        return gone();
    if (upload->state == UploadState::Received)
        return complete(store, actor, *upload, std::nullopt);
    return upload;
}

Result<Upload> UploadService::append(Store &store, const Actor &actor, const QString &id, qint64 offset, QByteArrayView piece,
                                     const std::optional<Checksum> &checksum)
{
    auto upload = find(store, actor, id);
    if (!upload)
        return upload;
    const auto check = [&]() -> Status {
        if (upload->state != UploadState::Open)
            return Error{ErrorCode::Forbidden, QStringLiteral("upload_finished"), QStringLiteral("This upload is complete; nothing can be added.")};
        if (offset != upload->received)
            return wrongOffset(*upload);
        return {};
    };
    if (Status fits = check(); !fits)
        return fits.error();
    if (piece.size() > upload->length - offset)
        return Error{ErrorCode::TooLarge, QStringLiteral("upload_length"),
                     QStringLiteral("This upload was announced with %1 bytes; the piece goes beyond.").arg(upload->length)};
    if (checksum && Digest::of(checksum->algorithm, piece) != checksum->digest)
        return Error{ErrorCode::ChecksumMismatch, QStringLiteral("checksum_mismatch"),
                     QStringLiteral("The piece arrived damaged. Send it again.")};

    const auto file = disk::open(pathOf(id), disk::Open::ReadWrite);
    if (!file) {
        if (!isMissing(file.error()))
            return file.error();
        abandon(store, actor, id);
        return gone();
    }
    if (Status locked = disk::lock(*file, true, false); !locked)
        return locked.error();
    // Only now nobody else writes; look again.
    upload = owned(UploadRepository::find(store.database(), id), actor);
    if (!upload)
        return upload;
    if (Status fits = check(); !fits)
        return fits.error();
    if (piece.isEmpty())
        return upload;
    if (Status fits = checkDisk(piece.size()); !fits)
        return fits.error();
    const auto size = disk::sizeOf(*file);
    if (!size)
        return size.error();
    if (*size < offset) {
        qCCritical(lcUploads) << "upload" << id << "lost synced bytes: has" << *size << "of" << offset;
        abandon(store, actor, id);
        return gone();
    }

    if (Status written = disk::write(*file, offset, piece); !written)
        return written.error();
    disk::startWriting(*file, offset, piece.size());
    auto running = m_hashes.take(id, offset);
    if (running) {
        running->digest.add(piece);
        running->offset += piece.size();
    }
    if (Status synced = disk::sync(*file); !synced) {
        if (synced.error().code != ErrorCode::NoSpace)
            abandon(store, actor, id);
        return synced.error();
    }
    const qint64 received = offset + piece.size();
    const bool isLast = received == upload->length;
    const auto advanced = UploadRepository::advance(store.database(), id, offset, received, isLast ? UploadState::Received : UploadState::Open);
    if (!advanced)
        return advanced.error();
    if (!*advanced)
        return wrongOffset(*upload); // ended by somebody meanwhile
    upload->received = received;
    if (isLast) {
        upload->state = UploadState::Received;
        return complete(store, actor, *upload, std::move(running));
    }
    if (running)
        m_hashes.put(id, *std::move(running));
    return upload;
}

Result<QString> UploadService::storeBytes(const Upload &upload, std::optional<UploadHashes::Running> running)
{
    const QString path = pathOf(upload.id);
    QString sha256;
    if (running && running->offset == upload.length) {
        sha256 = QString::fromLatin1(running->digest.finish().toHex());
    } else {
        const auto hashed = BlobStore::hashFile(path);
        if (!hashed)
            return hashed.error();
        if (hashed->size != upload.length)
            return Error{ErrorCode::Internal, QStringLiteral("upload_damaged"), QStringLiteral("The upload was damaged on the server. Start a new one.")};
        sha256 = hashed->sha256;
    }
    if (Status adopted = m_blobs.adopt(path, sha256); !adopted)
        return adopted.error();
    return sha256;
}

Status UploadService::noteFinished(UnitOfWork &work, Upload &upload, const QString &sha256)
{
    if (Status noted = UploadRepository::ensureBlob(work.database(), sha256, upload.length, work.now()); !noted)
        return noted;
    upload.expiresAt = work.now().plusSeconds(m_limits.lifetimeSeconds);
    const auto finished = UploadRepository::finish(work.database(), upload.id, sha256, upload.expiresAt);
    if (!finished)
        return finished.error();
    if (!*finished)
        return Error{ErrorCode::Conflict, QStringLiteral("upload_changed"), QStringLiteral("Somebody else is completing this upload. Try again.")};
    upload.state = UploadState::Finished;
    upload.sha256 = sha256;
    work.audit(entryFor(QStringLiteral("upload.finished"), upload));
    return {};
}

Result<Upload> UploadService::complete(Store &store, const Actor &actor, Upload upload, std::optional<UploadHashes::Running> running)
{
    const auto sha256 = storeBytes(upload, std::move(running));
    Status noted = sha256 ? store.write(actor, [&](UnitOfWork &work) { return noteFinished(work, upload, *sha256); }) : Status(sha256.error());
    if (!noted) {
        // A twin may have completed it: then all is well.
        auto now = owned(UploadRepository::find(store.database(), upload.id), actor);
        if (now && (now->state == UploadState::Finished || now->state == UploadState::Used))
            return now;
        return noted.error();
    }
    if (Status removed = disk::remove(pathOf(upload.id)); !removed)
        qCWarning(lcUploads) << "the file of the finished upload" << upload.id << "stays until the next sweep";
    return upload;
}

Result<Upload> UploadService::takeFinished(UnitOfWork &work, const QString &id)
{
    if (!isUuid(id))
        return noSuchUpload();
    auto upload = owned(UploadRepository::lock(work.database(), id), work.actor());
    if (!upload)
        return upload;
    if (upload->state == UploadState::Received) {
        // A crash after the last byte: rare enough to make up for it inside the unit.
        const auto sha256 = storeBytes(*upload, std::nullopt);
        if (!sha256)
            return sha256.error();
        if (Status noted = noteFinished(work, *upload, *sha256); !noted)
            return noted.error();
        work.afterCommit([path = pathOf(id)] { (void)disk::remove(path); });
    }
    if (upload->state == UploadState::Used)
        return Error{ErrorCode::Conflict, QStringLiteral("upload_used"), QStringLiteral("This upload was used already. Upload the file again.")};
    if (upload->state == UploadState::Expired || upload->expiresAt <= work.now())
        return gone();
    if (upload->state != UploadState::Finished)
        return Error{ErrorCode::Conflict, QStringLiteral("upload_unfinished"),
                     QStringLiteral("This upload has %1 of %2 bytes. Finish it first.").arg(upload->received).arg(upload->length)};
    const auto marked = UploadRepository::markUsed(work.database(), id);
    if (!marked)
        return marked.error();
    if (!*marked)
        return noSuchUpload();
    return upload;
}

Status UploadService::remove(Store &store, const Actor &actor, const QString &id)
{
    if (!isUuid(id))
        return noSuchUpload();
    const auto upload = owned(UploadRepository::find(store.database(), id), actor);
    if (!upload)
        return upload.error();
    const auto file = disk::open(pathOf(id), disk::Open::ReadWrite);
    if (!file && !isMissing(file.error()))
        return file.error();
    if (file) {
        if (Status locked = disk::lock(*file, true, false); !locked)
            return locked;
    }
    const Status removed = store.write(actor, [&](UnitOfWork &work) -> Status {
        work.audit(entryFor(QStringLiteral("upload.removed"), *upload));
        return UploadRepository::remove(work.database(), id);
    });
    return removed ? disk::remove(pathOf(id)) : removed;
}

void UploadService::abandon(Store &store, const Actor &actor, const QString &id)
{
    const Status ended = store.write(actor, [&](UnitOfWork &work) -> Status {
        work.audit({.event = QStringLiteral("upload.lost"), .entity = QStringLiteral("upload"), .entityId = id,
                    .failureReason = QStringLiteral("disk_failed")});
        return UploadRepository::remove(work.database(), id);
    });
    if (!ended) {
        qCCritical(lcUploads) << "could not end the upload" << id << ended.error().reason;
        return;
    }
    (void)disk::remove(pathOf(id));
}

Result<int> UploadService::sweep(Store &store, qint64 orphanSeconds)
{
    static constexpr int batch = 200;
    static constexpr qint64 memory = 7 * 24 * 3600; // how long an expired upload answers Gone, not NotFound
    int removed = 0;
    while (true) {
        const auto ids = UploadRepository::expired(store.database(), store.now(), batch);
        if (!ids)
            return ids.error();
        int ended = 0;
        for (const QString &id : *ids) {
            const auto file = disk::open(pathOf(id), disk::Open::ReadWrite);
            if (file && !disk::lock(*file, true, false))
                continue; // being written at this moment; the next sweep gets it
            const auto marked = UploadRepository::markExpired(store.database(), id, store.now());
            if (!marked)
                return marked.error();
            ended += *marked ? 1 : 0;
            if (!*marked || !file)
                continue;
            if (Status gone = disk::remove(pathOf(id)); !gone)
                return gone.error();
            ++removed;
        }
        if (ids->size() < batch || ended == 0)
            break;
    }
    if (const auto forgotten = UploadRepository::forget(store.database(), store.now().plusSeconds(-memory)); !forgotten)
        return forgotten.error();

    QDirIterator files(m_directory, {QStringLiteral("*.part")}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        const QString id = files.fileInfo().completeBaseName();
        if (!isUuid(id) || files.fileInfo().lastModified().secsTo(QDateTime::currentDateTimeUtc()) < orphanSeconds)
            continue;
        const auto upload = UploadRepository::find(store.database(), id);
        if (!upload)
            return upload.error();
        if (*upload && ((*upload)->state == UploadState::Open || (*upload)->state == UploadState::Received))
            continue;
        if (Status gone = disk::remove(pathOf(id)); !gone)
            return gone.error();
        ++removed;
    }
    return removed;
}

} // namespace emesa
