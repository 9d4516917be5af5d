// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/rest_client.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace emesa::remote {

/// One file of an order on its way to the disk, in pieces, so that its size does not matter to memory. The file
/// appears under its name when it is complete and its SHA-256 is the one the server announced; never half of it.
/// Start once. Does not own the client; one thread.
class FileDownload : public QObject
{
    Q_OBJECT

public:
    FileDownload(RestClient &client, const PartFile &file, const QString &path, QObject *parent = nullptr);

    /// ChecksumMismatch, Conflict "file_changed", NoSpace "file_unwritable", or what the server said.
    [[nodiscard]] QFuture<Status> start();

signals:
    void progress(qint64 received, qint64 size);

private:
    void next();
    void take(const FilePart &part);

    RestClient &m_client;
    PartFile m_file;
    QSaveFile m_target;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QString m_etag;
    qint64 m_received = 0;
    Answer<void> m_answer;
};

} // namespace emesa::remote
