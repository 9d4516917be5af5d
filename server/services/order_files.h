// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/part_file.h"
#include "server/services/unit_of_work.h"

namespace emesa {

/// Bytes that are already safe on disk, checked for their kind, but belong to no order yet. If no order takes
/// them within a day they are removed.
struct StagedFile
{
    FileKind kind = FileKind::Step;
    QString name;   ///< cleaned
    QString sha256;
    qint64 size = 0;
};

/// What orders need of files. Belongs to one worker thread.
/// `field` is the name of the form field that errors are reported on: "step_file", "d2_draft_design", "file".
class OrderFiles
{
public:
    virtual ~OrderFiles() = default;

    /// Writes the content of a form's file part to disk, outside of any transaction because it waits for the disk.
    /// Invalid on `field`: name or first bytes do not fit the kind. NoSpace.
    [[nodiscard]] virtual Result<StagedFile> stage(FileKind kind, const QString &field, const QString &name, QByteArrayView bytes) = 0;

    /// Makes staged bytes the next revision of the order's file of that kind and points the order's step_file or
    /// d2_draft_design at it (mediaPathOf()). Changes neither the order's version nor its history: the caller's own event tells of it.
    /// The order's row must be locked or made by this unit. Conflict once production has begun.
    [[nodiscard]] virtual Result<PartFile> attach(UnitOfWork &work, Id order, const StagedFile &file, const QString &note = {}) = 0;

    /// The same for a finished upload of the caller. Invalid on `field` when there is none with that id, it is not
    /// finished, was used before, or does not fit the kind.
    [[nodiscard]] virtual Result<PartFile> attachUpload(UnitOfWork &work, Id order, FileKind kind, const QString &field,
                                                        const QString &uploadId, const QString &note = {}) = 0;

    /// Marks the newest revision of each kind as the one production works from. Conflict "no_file" without any.
    [[nodiscard]] virtual Status releaseLatest(UnitOfWork &work, Id order) = 0;
};

} // namespace emesa
