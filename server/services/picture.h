// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace emesa {

/// What a picture was found to be.
struct PictureKind
{
    const char *extension;   ///< "png"
    const char *contentType; ///< "image/png"
};

inline constexpr qint64 maxPictureBytes = 4 * 1024 * 1024;
inline constexpr int maxPictureSide = 4096; ///< pixels

/// Looks whether `bytes` are one whole PNG or JPEG, and nothing else: by its first and last bytes, by the size it says it
/// has before anything is decoded, and by decoding it within 64 MiB. Otherwise Invalid on `field`.
[[nodiscard]] Result<PictureKind> checkPicture(const QByteArray &bytes, const QString &field);

} // namespace emesa
