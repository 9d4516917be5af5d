// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace emesa {

/// A file's content on disk, as an answer streams it.
struct StoredContent
{
    QString path;        ///< on disk
    QString name;        ///< for whoever saves it
    QString sha256;
    QString contentType;
    qint64 size = 0;
};

} // namespace emesa
