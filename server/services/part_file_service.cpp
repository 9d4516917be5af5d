// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/part_file_service.h"

#include "core/domain/file_name.h"
#include "server/services/order_change.h"

namespace emesa {

namespace {

constexpr int maxNoteLength = 1000;
constexpr qint64 maxRevisions = 500; // of one order, all kinds together; all() shows every one

Error noSuchFile()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such file.")};
}

Error noSuchOrder()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such order.")};
}

bool maySee(const Caller &caller, const FileOwner &owner)
{
    return order_rights::canSee(caller, owner.client, owner.supplier);
}

Status checkMayAdd(const Caller &caller, Id client)
{
    if ((caller.userId == client || caller.isStaff()) && caller.may("order_update"))
        return {};
    return Error{ErrorCode::Forbidden, QStringLiteral("permission_denied"), QStringLiteral("This order is not yours to change.")};
}

Status checkStatus(OrderStatus status)
{
    if (isBeforeProduction(status))
        return {};
    if (status == OrderStatus::InProduction || status == OrderStatus::Completed)
        return Error{ErrorCode::Conflict, QStringLiteral("requote_needed"),
                     QStringLiteral("Production works from the released revision. Place a new order for a changed part.")};
    return Error{ErrorCode::Conflict, QStringLiteral("order_closed"), QStringLiteral("This order is closed; its files no longer change.")};
}

/// The cleaned name, if it is one of that kind.
Result<QString> nameFor(FileKind kind, const QString &field, const QString &name)
{
    const QString clean = cleanFileName(name);
    if (clean.isEmpty())
        return Error::invalidField(field, QStringLiteral("file_name"), QStringLiteral("Give the file a name."));
    if (!hasExtensionOf(kind, clean))
        return Error::invalidField(field, QStringLiteral("file_type"),
                                   QStringLiteral("Use a file whose name ends in %1.").arg(extensionsOf(kind)));
    return clean;
}

Status checkHead(FileKind kind, const QString &field, QByteArrayView head)
{
    if (looksLike(kind, head))
        return {};
    return Error::invalidField(field, QStringLiteral("file_content"),
                               kind == FileKind::Step ? QStringLiteral("This is no STEP file: it does not begin with ISO-10303-21.")
                                                      : QStringLiteral("This is no PDF file."));
}

} // namespace

Result<StagedFile> PartFileService::stage(FileKind kind, const QString &field, const QString &name, QByteArrayView bytes)
{
    const auto clean = nameFor(kind, field, name);
    if (!clean)
        return clean.error();
    if (Status fits = checkHead(kind, field, bytes); !fits)
        return fits.error();
    if (Status room = m_uploads.checkDisk(bytes.size()); !room)
        return room.error();
    const auto blob = m_blobs.put(bytes);
    if (!blob)
        return blob.error();
    return StagedFile{kind, *clean, blob->sha256, blob->size};
}

Result<PartFile> PartFileService::attach(UnitOfWork &work, Id order, const StagedFile &file, const QString &note)
{
    storage::Database &database = work.database();
    if (note.size() > maxNoteLength)
        return Error::invalidField(QStringLiteral("note"), QStringLiteral("max_length"),
                                   QStringLiteral("Use at most %1 characters.").arg(maxNoteLength));
    const auto owner = PartFileRepository::lockOwner(database, order);
    if (!owner)
        return owner.error();
    if (!*owner)
        return noSuchOrder();
    if (Status open = checkStatus((*owner)->status); !open)
        return open.error();

    const auto count = PartFileRepository::count(database, order);
    if (!count)
        return count.error();
    if (*count >= maxRevisions)
        return Error{ErrorCode::NoSpace, QStringLiteral("file_quota"),
                     QStringLiteral("This order has %1 files already. Place a new order.").arg(maxRevisions)};
    if (Status noted = UploadRepository::ensureBlob(database, file.sha256, file.size, work.now()); !noted)
        return noted.error();
    PartFile added;
    added.id = newUuid(work.now());
    added.order = order;
    added.kind = file.kind;
    added.name = file.name;
    added.sha256 = file.sha256;
    added.size = file.size;
    added.contentType = contentTypeOf(file.kind);
    added.uploadedBy = work.caller().userId;
    added.uploadedByName = work.caller().displayName;
    added.uploadedAt = work.now();
    added.note = note;
    if (Status inserted = PartFileRepository::insert(database, added); !inserted)
        return inserted.error();
    if (Status pointed = PartFileRepository::setCurrent(database, order, file.kind, mediaPathOf(added)); !pointed)
        return pointed.error();
    work.audit({.event = QStringLiteral("file.added"),
                .entity = QStringLiteral("order"),
                .entityId = QString::number(order),
                .metadata = {{QStringLiteral("file"), added.id}, {QStringLiteral("kind"), schema::enumToString(added.kind)},
                             {QStringLiteral("revision"), added.revision}, {QStringLiteral("name"), added.name},
                             {QStringLiteral("sha256"), added.sha256}, {QStringLiteral("size"), added.size}}});
    return added;
}

Result<PartFile> PartFileService::attachUpload(UnitOfWork &work, Id order, FileKind kind, const QString &field, const QString &uploadId,
                                               const QString &note)
{
    const auto upload = m_uploads.takeFinished(work, uploadId);
    if (!upload) {
        const Error &error = upload.error();
        switch (error.code) {
        case ErrorCode::NotFound:
        case ErrorCode::Gone:
        case ErrorCode::Conflict:
            return Error::invalidField(field, error.reason == QLatin1String("not_found") ? QStringLiteral("upload_unknown") : error.reason,
                                       error.message);
        default:
            return error;
        }
    }
    const auto name = nameFor(kind, field, upload->name);
    if (!name)
        return name.error();
    static constexpr qsizetype headLength = 64;
    const auto head = m_blobs.head(upload->sha256, headLength);
    if (!head)
        return Error{ErrorCode::Internal, QStringLiteral("blob_missing"), QStringLiteral("The upload was lost on the server. Upload the file again.")};
    if (Status fits = checkHead(kind, field, *head); !fits)
        return fits.error();
    return attach(work, order, {kind, *name, upload->sha256, upload->length}, note);
}

Status PartFileService::releaseLatest(UnitOfWork &work, Id order)
{
    const auto released = PartFileRepository::releaseLatest(work.database(), order);
    if (!released)
        return released.error();
    if (*released == 0)
        return Error{ErrorCode::Conflict, QStringLiteral("no_file"), QStringLiteral("The order has no file to produce from.")};
    return {};
}

Status PartFileService::mayAdd(storage::Database &database, const Caller &caller, Id order) const
{
    const auto owner = PartFileRepository::findOwner(database, order);
    if (!owner)
        return owner.error();
    if (!*owner || !maySee(caller, **owner))
        return noSuchOrder();
    if (Status may = checkMayAdd(caller, (*owner)->client); !may)
        return may;
    return checkStatus((*owner)->status);
}

Result<PartFile> PartFileService::add(UnitOfWork &work, Id order, const NewRevision &revision, std::optional<int> expectedVersion)
{
    auto change = OrderChange::open(work, m_counts, order);
    if (!change)
        return change.error();
    if (Status may = checkMayAdd(work.caller(), change->before().client); !may)
        return may.error();
    if (Status current = change->requireVersion(expectedVersion); !current)
        return current.error();
    const auto added = revision.staged ? attach(work, order, *revision.staged, revision.note)
                                       : attachUpload(work, order, revision.kind, QStringLiteral("upload_id"), revision.uploadId, revision.note);
    if (!added)
        return added;
    (added->kind == FileKind::Step ? change->now().stepFile : change->now().draftDesign) = mediaPathOf(*added);
    const QString news = (added->kind == FileKind::Step ? QStringLiteral("STEP file, revision %1: %2") : QStringLiteral("Drawing, revision %1: %2"))
                             .arg(added->revision, added->name);
    if (const auto told = change->tell(news); !told)
        return told.error();
    change->notify(QStringLiteral("Order %1 has a new file").arg(order), news);
    if (const auto finished = change->finish(QStringLiteral("file_added")); !finished)
        return finished.error();
    return added;
}

Result<QList<PartFile>> PartFileService::all(storage::Database &database, const Caller &caller, Id order) const
{
    const auto owner = PartFileRepository::findOwner(database, order);
    if (!owner)
        return owner.error();
    if (!*owner || !maySee(caller, **owner))
        return noSuchOrder();
    return PartFileRepository::all(database, order);
}

Result<PartFile> PartFileService::find(storage::Database &database, const Caller &caller, Id order, const QString &fileId) const
{
    if (!isUuid(fileId))
        return noSuchFile();
    const auto owner = PartFileRepository::findOwner(database, order);
    if (!owner)
        return owner.error();
    if (!*owner || !maySee(caller, **owner))
        return noSuchFile();
    const auto file = PartFileRepository::find(database, order, fileId);
    if (!file)
        return file.error();
    if (!*file)
        return noSuchFile();
    return **file;
}

Result<PartFile> PartFileService::findByPath(storage::Database &database, const Caller &caller, const QString &mediaPath) const
{
    static constexpr qsizetype maxDigits = 18;
    const QStringList parts = mediaPath.split(u'/');
    if (parts.size() != 4 || parts[0] != QLatin1String("orders") || parts[1].size() > maxDigits)
        return noSuchFile();
    bool isNumber = false;
    const Id order = parts[1].toLongLong(&isNumber);
    if (!isNumber)
        return noSuchFile();
    auto file = find(database, caller, order, parts[2]);
    if (file && mediaPathOf(*file) != mediaPath)
        return noSuchFile();
    return file;
}

} // namespace emesa
