// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/part_file_check.h"

#include "core/domain/file_name.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace emesa {

namespace {

constexpr qint64 headSize = 256;

Error refused(ErrorCode code, const QString &reason, const QString &message)
{
    return {code, reason, message};
}

QString tr(const char *text)
{
    return QCoreApplication::translate("PartFileCheck", text);
}

} // namespace

Result<LocalPartFile> checkPartFile(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    LocalPartFile file{FileKind::Step, info.absoluteFilePath(), info.fileName(), info.size()};
    if (hasExtensionOf(FileKind::Drawing, file.name))
        file.kind = FileKind::Drawing;
    else if (!hasExtensionOf(FileKind::Step, file.name))
        return refused(ErrorCode::Invalid, QStringLiteral("file_type"),
                       tr(QT_TRANSLATE_NOOP("PartFileCheck", "%1 is neither a STEP file (%2) nor a PDF drawing. Export the part as STEP from your CAD program."))
                           .arg(file.name, extensionsOf(FileKind::Step)));
    QFile content(path);
    if (!info.isFile() || !content.open(QIODevice::ReadOnly))
        return refused(ErrorCode::NotFound, QStringLiteral("file_unreadable"),
                       tr(QT_TRANSLATE_NOOP("PartFileCheck", "%1 cannot be read. Check that it is still there and that you may open it.")).arg(file.name));
    if (file.size == 0)
        return refused(ErrorCode::Invalid, QStringLiteral("file_empty"), tr(QT_TRANSLATE_NOOP("PartFileCheck", "%1 is empty. Export it again.")).arg(file.name));
    if (file.size > largest)
        return refused(ErrorCode::TooLarge, QStringLiteral("file_too_large"),
                       tr(QT_TRANSLATE_NOOP("PartFileCheck", "%1 has %2; the server takes %3 at most. Leave out what is not needed, for example other parts of the assembly."))
                           .arg(file.name, sizeInWords(file.size, QLocale()), sizeInWords(largest, QLocale())));
    if (!looksLike(file.kind, content.read(headSize)))
        return refused(ErrorCode::Invalid, QStringLiteral("file_content"),
                       file.kind == FileKind::Step
                           ? tr(QT_TRANSLATE_NOOP("PartFileCheck", "%1 is named like a STEP file but is none: it does not begin with ISO-10303-21. Export it again as STEP AP203, AP214 or AP242.")).arg(file.name)
                           : tr(QT_TRANSLATE_NOOP("PartFileCheck", "%1 is named like a PDF but is none. Export the drawing again as PDF.")).arg(file.name));
    return file;
}

QString sizeInWords(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace emesa
