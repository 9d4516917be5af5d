// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace emesa::api {

/// ETag of version `version` of an object as user `userId` sees it; what people may see differs, so its tag does too.
[[nodiscard]] inline QByteArray etagOf(int version, Id userId)
{
    return '"' + QByteArray::number(version) + '.' + QByteArray::number(userId) + '"';
}

} // namespace emesa::api
