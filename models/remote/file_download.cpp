// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/file_download.h"

namespace emesa::remote {

namespace {

constexpr qint64 pieceSize = 8 * 1024 * 1024;

Error unwritable(const QSaveFile &target)
{
    return {ErrorCode::NoSpace, QStringLiteral("file_unwritable"),
            QStringLiteral("%1 cannot be written: %2").arg(target.fileName(), target.errorString())};
}

} // namespace

FileDownload::FileDownload(RestClient &client, const PartFile &file, const QString &path, QObject *parent)
    : QObject(parent), m_client(client), m_file(file), m_target(path)
{
}

QFuture<Status> FileDownload::start()
{
    if (m_target.open(QIODevice::WriteOnly))
        next();
    else
        m_answer.give(unwritable(m_target));
    return m_answer.future();
}

void FileDownload::next()
{
    const qint64 length = qMin(pieceSize, m_file.size - m_received);
    whenDone(m_client.filePart(m_file.order, m_file.id, m_received, length, m_etag), this, [this](const Result<FilePart> &part) {
        if (part)
            take(*part);
        else
            m_answer.give(part.error());
    });
}

void FileDownload::take(const FilePart &part)
{
    if (part.bytes.isEmpty() || part.total != m_file.size || m_received + part.bytes.size() > m_file.size) {
        m_answer.give(unexpectedAnswer());
        return;
    }
    if (m_target.write(part.bytes) != part.bytes.size()) {
        m_answer.give(unwritable(m_target));
        return;
    }
    m_hash.addData(part.bytes);
    m_received += part.bytes.size();
    m_etag = part.etag;
    emit progress(m_received, m_file.size);
    if (m_received < m_file.size) {
        next();
    } else if (QString::fromLatin1(m_hash.result().toHex()) != m_file.sha256) {
        m_answer.give(Error{ErrorCode::ChecksumMismatch, QStringLiteral("checksum"),
                            QStringLiteral("%1 did not arrive as the server has it. Try again.").arg(m_file.name)});
    } else if (!m_target.commit()) {
        m_answer.give(unwritable(m_target));
    } else {
        m_answer.give({});
    }
}

} // namespace emesa::remote
