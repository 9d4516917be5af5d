// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>

#include <functional>

namespace emesa::moving {

/// Where an object of the dump stands in the file.
struct DumpPlace
{
    qint64 offset = 0;
    qint32 length = 0;
};

/// A file of Django's `dumpdata`: a JSON array of objects, or one object per line (--format jsonl). Cut into its
/// objects by a scanner of its own, which keeps one object in memory, so that the file may be larger than memory;
/// each object is then read as strictly as a request. Belongs to one thread.
class DumpReader
{
public:
    /// Objects larger than this are no rows of anybody's table.
    static constexpr qint64 maxObject = 16 * 1024 * 1024;

    explicit DumpReader(const QString &fileName) : m_file(fileName) {}

    [[nodiscard]] Status open();

    /// Calls `each(place, bytes)` for every object, from the start of the file; false ends the scan early. Malformed
    /// "dump_malformed" with the byte where the file stops being a dump, TooLarge for an object beyond maxObject.
    [[nodiscard]] Status forEach(const std::function<bool(DumpPlace, QByteArrayView)> &each);

    /// SHA-256 of the whole file in hex, known after a forEach() that ran to the end.
    [[nodiscard]] const QString &sha256() const { return m_sha256; }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

    /// One object again. Conflict "dump_changed" when the file no longer has it.
    [[nodiscard]] Result<QJsonObject> read(DumpPlace place);

    /// The object in these bytes, by the rules of strict JSON.
    [[nodiscard]] static Result<QJsonObject> parse(QByteArrayView bytes);

private:
    QFile m_file;
    QString m_sha256;
};

} // namespace emesa::moving
