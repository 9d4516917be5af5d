// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

namespace emesa {

enum class FileKind { Step, Drawing };
template<>
inline constexpr auto schema::enumNames<FileKind> = std::array{"step", "drawing"};

/// One revision of a file of an order. The bytes live content-addressed by SHA-256 and are never changed;
/// uploading again makes the next revision (A, B, … Z, AA, …).
struct PartFile
{
    QString id;           ///< UUID
    Id order = 0;
    FileKind kind = FileKind::Step;
    QString revision;
    QString name;         ///< cleaned display name
    QString sha256;       ///< 64 hex digits
    qint64 size = 0;      ///< bytes
    QString contentType;
    Id uploadedBy = 0;
    QString uploadedByName;
    Timestamp uploadedAt;
    QString note;
    bool isReleased = false; ///< the revision production works from
    std::optional<QString> url;
};

/// A new revision from a finished upload. In a form the bytes come as the part "file" instead of `uploadId`.
struct AddFileInput
{
    QString uploadId;
    FileKind kind = FileKind::Step;
    QString note;
};

/// "A" for 1, "Z" for 26, "AA" for 27 …
[[nodiscard]] QString revisionName(int number);
/// "orders/42/<file id>/<name>": what an order's step_file and d2_draft_design hold, and the path below /media/.
[[nodiscard]] QString mediaPathOf(const PartFile &file);

namespace schema {

template<>
inline constexpr auto schemaOf<PartFile> = entity("part_files",
    field("id", &PartFile::id, {.flags = Key | ReadOnly, .sql = "pf.id"}),
    field("order", &PartFile::order, {.flags = ReadOnly, .sql = "pf.order_id"}),
    field("kind", &PartFile::kind, {.title = QT_TRANSLATE_NOOP("PartFile", "Kind"), .flags = ReadOnly, .sql = "pf.kind"}),
    field("revision", &PartFile::revision, {.title = QT_TRANSLATE_NOOP("PartFile", "Revision"), .flags = ReadOnly, .sql = "pf.revision"}),
    field("name", &PartFile::name, {.title = QT_TRANSLATE_NOOP("PartFile", "File"), .flags = ReadOnly, .sql = "pf.name"}),
    field("sha256", &PartFile::sha256, {.flags = ReadOnly, .sql = "pf.sha256"}),
    field("size", &PartFile::size, {.title = QT_TRANSLATE_NOOP("PartFile", "Size"), .flags = ReadOnly, .sql = "pf.size"}),
    field("content_type", &PartFile::contentType, {.flags = ReadOnly, .sql = "pf.content_type"}),
    field("uploaded_by", &PartFile::uploadedBy, {.flags = ReadOnly, .sql = "pf.uploaded_by"}),
    field("uploaded_by_name", &PartFile::uploadedByName, {.title = QT_TRANSLATE_NOOP("PartFile", "By"), .flags = ReadOnly, .sql = "u.display_name"}),
    field("uploaded_at", &PartFile::uploadedAt, {.title = QT_TRANSLATE_NOOP("PartFile", "When"), .flags = ReadOnly, .sql = "pf.created_at"}),
    field("note", &PartFile::note, {.title = QT_TRANSLATE_NOOP("PartFile", "Note"), .flags = ReadOnly, .sql = "pf.note"}),
    field("is_released", &PartFile::isReleased, {.title = QT_TRANSLATE_NOOP("PartFile", "Released"), .flags = ReadOnly, .sql = "pf.is_released"}),
    field("url", &PartFile::url, {.flags = ReadOnly | Derived}));

template<>
inline constexpr auto schemaOf<AddFileInput> = entity("add_file",
    field("upload_id", &AddFileInput::uploadId, {.title = QT_TRANSLATE_NOOP("AddFileInput", "File"), .flags = Required, .maxLength = 36}),
    field("kind", &AddFileInput::kind, {.title = QT_TRANSLATE_NOOP("AddFileInput", "Kind"), .flags = Required}),
    field("note", &AddFileInput::note, {.title = QT_TRANSLATE_NOOP("AddFileInput", "Note"), .flags = Multiline, .maxLength = 1000}));

} // namespace schema
} // namespace emesa
