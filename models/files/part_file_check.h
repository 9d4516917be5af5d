// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/part_file.h"

#include <QLocale>

namespace emesa {

/// A file on this computer that may become a file of an order.
struct LocalPartFile
{
    FileKind kind = FileKind::Step;
    QString path;
    QString name;
    qint64 size = 0; ///< bytes
};

/// The checks the server would make after the upload, made before it: the name's ending says the kind, the size is
/// between 1 and `largest` bytes, the first bytes are those of the kind. Reads a few bytes, which may take long on a
/// network drive, so not for the GUI thread. Errors: Invalid "file_type", "file_empty", "file_content"; TooLarge;
/// NotFound "file_unreadable".
[[nodiscard]] Result<LocalPartFile> checkPartFile(const QString &path, qint64 largest);

/// "2.4 MB" in the person's locale.
[[nodiscard]] QString sizeInWords(qint64 bytes, const QLocale &locale);

} // namespace emesa
