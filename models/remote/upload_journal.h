// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "models/remote/upload.h"

#include <QList>
#include <QLockFile>

#include <memory>

namespace emesa::remote {

/// Where uploads are remembered over the end of the program: one JSON file per data directory, replaced as a whole.
/// One program at a time. Blocking, small files; one thread.
class UploadJournal
{
public:
    explicit UploadJournal(const QString &file) : m_file(file) {}

    /// Unavailable "journal_in_use" while another program has it; Internal "journal_unreadable". A missing file is an
    /// empty journal. Nothing may be saved after an error.
    [[nodiscard]] Result<QList<Upload>> open();
    [[nodiscard]] Status save(const QList<Upload> &uploads);

private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace emesa::remote
