// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace emesa {

namespace {

struct Format
{
    PictureKind kind;
    const char *name; ///< of Qt's decoder
    QByteArrayView begin;
    QByteArrayView end;
};

const Format *formatOf(const QByteArray &bytes)
{
    static constexpr char pngBegin[] = "\x89PNG\r\n\x1a\n";
    static constexpr char pngEnd[] = "\0\0\0\0IEND\xae\x42\x60\x82";
    static constexpr char jpegBegin[] = "\xff\xd8\xff";
    static constexpr char jpegEnd[] = "\xff\xd9";
    static const std::array formats = {
        Format{{"png", "image/png"}, "png", {pngBegin, 8}, {pngEnd, 12}},
        Format{{"jpg", "image/jpeg"}, "jpeg", {jpegBegin, 3}, {jpegEnd, 2}},
    };
    for (const Format &format : formats) {
        if (bytes.startsWith(format.begin))
            return &format;
    }
    return nullptr;
}

} // namespace

Result<PictureKind> checkPicture(const QByteArray &bytes, const QString &field)
{
    const auto refuse = [&](const char *code, const QString &message) { return Error::invalidField(field, QString::fromLatin1(code), message); };
    static constexpr int decodeLimitMiB = 64;
    if (bytes.size() > maxPictureBytes)
        return refuse("max_length", QStringLiteral("Use a picture of at most %1 MiB.").arg(maxPictureBytes / (1024 * 1024)));
    const Format *format = formatOf(bytes);
    if (!format)
        return refuse("file_content", QStringLiteral("Use a PNG or JPEG picture."));
    if (!bytes.endsWith(format->end))
        return refuse("file_content", QStringLiteral("The picture is cut off, or something else is behind it."));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format->name);
    reader.setAutoDetectImageFormat(false);
    QImageReader::setAllocationLimit(decodeLimitMiB);
    const QSize size = reader.size();
    if (size.width() > maxPictureSide || size.height() > maxPictureSide)
        return refuse("picture_size", QStringLiteral("Use a picture of at most %1 × %1 pixels.").arg(maxPictureSide));
    if (size.isEmpty() || reader.read().isNull())
        return refuse("file_content", QStringLiteral("The picture cannot be read."));
    return format->kind;
}

} // namespace emesa
