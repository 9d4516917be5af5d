// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/order_files.h"
#include "server/storage/count_cache.h"
#include "server/services/upload_service.h"
#include "server/storage/part_file_repository.h"

namespace emesa {

/// The files of orders: revisions that are never changed, on top of BlobStore and UploadService. Whoever may see an
/// order may read its files; its client and staff who may update orders may add revisions until production begins.
/// One object per worker thread.
class PartFileService final : public OrderFiles
{
public:
    PartFileService(BlobStore &blobs, UploadService &uploads, CountCache &counts) : m_blobs(blobs), m_uploads(uploads), m_counts(counts) {}

    [[nodiscard]] Result<StagedFile> stage(FileKind kind, const QString &field, const QString &name, QByteArrayView bytes) override;
    [[nodiscard]] Result<PartFile> attach(UnitOfWork &work, Id order, const StagedFile &file, const QString &note = {}) override;
    [[nodiscard]] Result<PartFile> attachUpload(UnitOfWork &work, Id order, FileKind kind, const QString &field, const QString &uploadId,
                                                const QString &note = {}) override;
    [[nodiscard]] Status releaseLatest(UnitOfWork &work, Id order) override;

    /// Where the bytes of a new revision come from: staged, or a finished upload.
    struct NewRevision
    {
        FileKind kind = FileKind::Step;
        std::optional<StagedFile> staged;
        QString uploadId;
        QString note;
    };
    /// A revision of an existing order's file, as a change of the order. The errors of mayAdd(), attach() and
    /// attachUpload(); Stale.
    [[nodiscard]] Result<PartFile> add(UnitOfWork &work, Id order, const NewRevision &revision, std::optional<int> expectedVersion);
    /// Whether the caller may add a revision now: NotFound, Forbidden, Conflict "requote_needed" or "order_closed".
    [[nodiscard]] Status mayAdd(storage::Database &database, const Caller &caller, Id order) const;

    /// Every revision of an order the caller may see. NotFound.
    [[nodiscard]] Result<QList<PartFile>> all(storage::Database &database, const Caller &caller, Id order) const;
    /// NotFound also for files of orders the caller may not see.
    [[nodiscard]] Result<PartFile> find(storage::Database &database, const Caller &caller, Id order, const QString &fileId) const;
    /// The file an order's step_file or d2_draft_design names, by that exact path. NotFound.
    [[nodiscard]] Result<PartFile> findByPath(storage::Database &database, const Caller &caller, const QString &mediaPath) const;
    /// Where its bytes are.
    [[nodiscard]] QString pathOf(const PartFile &file) const { return m_blobs.pathOf(file.sha256); }

private:
    BlobStore &m_blobs;
    UploadService &m_uploads;
    CountCache &m_counts;
};

} // namespace emesa
