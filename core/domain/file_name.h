// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/part_file.h"

namespace emesa {

/// Longest name of a file that we keep, in UTF-16 units; its UTF-8 form has at most 255 bytes, as file systems demand.
inline constexpr int maxFileNameLength = 150;

/// A name from outside made fit for people and every file system: the last part of a path, without control,
/// invisible and direction-changing characters, without characters or device names that Windows reserves, shortened
/// in front of its extension. Empty when nothing is left.
[[nodiscard]] QString cleanFileName(const QString &name);

/// Whether the last extension of `name` is one of the kind: .step .stp .p21, or .pdf.
[[nodiscard]] bool hasExtensionOf(FileKind kind, const QString &name);
/// ".step, .stp or .p21", for messages.
[[nodiscard]] QString extensionsOf(FileKind kind);

/// Whether a file that begins with `head` (at least 16 bytes of it, if it has so many) is of that kind.
[[nodiscard]] bool looksLike(FileKind kind, QByteArrayView head);
[[nodiscard]] QString contentTypeOf(FileKind kind);

} // namespace emesa
