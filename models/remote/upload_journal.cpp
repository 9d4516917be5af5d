// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/upload_journal.h"

#include "core/schema/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace emesa::remote {

Result<QList<Upload>> UploadJournal::open()
{
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return Error{ErrorCode::Internal, QStringLiteral("journal_unreadable"), QStringLiteral("The folder for uploads cannot be made.")};
    m_lock = std::make_unique<QLockFile>(QString(m_file + QStringLiteral(".lock")));
    m_lock->setStaleLockTime(0); // only a dead owner frees it
    if (!m_lock->tryLock()) {
        m_lock.reset();
        return Error{ErrorCode::Unavailable, QStringLiteral("journal_in_use"),
                     QStringLiteral("Emesa is already running and takes care of your uploads.")};
    }
    QFile file(m_file);
    if (!file.exists())
        return QList<Upload>();
    const Error unreadable{ErrorCode::Internal, QStringLiteral("journal_unreadable"),
                           QStringLiteral("The list of unfinished uploads cannot be read: %1").arg(m_file)};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        return unreadable;
    QList<Upload> uploads;
    for (const QJsonValue &value : document.array()) {
        auto upload = schema::fromJson<Upload>(value.toObject());
        if (!upload)
            return unreadable;
        uploads.append(*std::move(upload));
    }
    return uploads;
}

Status UploadJournal::save(const QList<Upload> &uploads)
{
    const Error failed{ErrorCode::NoSpace, QStringLiteral("journal_unwritable"),
                       QStringLiteral("Unfinished uploads cannot be remembered: %1").arg(m_file)};
    if (!m_lock)
        return failed;
    QByteArray text = "[";
    for (const Upload &upload : uploads) {
        if (text.size() > 1)
            text += ",\n";
        schema::writeObject(text, upload);
    }
    text += "]\n";
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failed;
    return {};
}

} // namespace emesa::remote
