// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/file_token_store.h"

#include "models/remote/answer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace emesa::remote {

namespace {

QJsonObject contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Status put(const QString &name, const QJsonObject &content)
{
    QSaveFile file(name);
    QDir().mkpath(QFileInfo(name).path());
    // Before the first byte is in it.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(content).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
    if (isWritten)
        return {};
    return Error{ErrorCode::Unavailable, QStringLiteral("token_file_unwritable"),
                 QStringLiteral("The sign-in could not be written to %1, so you will have to sign in again next time: %2").arg(name, file.errorString())};
}

} // namespace

QFuture<Result<std::optional<QByteArray>>> FileTokenStore::read(const QString &name)
{
    const QJsonValue secret = contentOf(m_file).value(name);
    return readyAnswer<std::optional<QByteArray>>(secret.isString() ? std::optional(secret.toString().toLatin1()) : std::nullopt);
}

QFuture<Status> FileTokenStore::write(const QString &name, const QByteArray &secret)
{
    QJsonObject content = contentOf(m_file);
    content.insert(name, QString::fromLatin1(secret));
    return readyAnswer<void>(put(m_file, content));
}

QFuture<Status> FileTokenStore::remove(const QString &name)
{
    QJsonObject content = contentOf(m_file);
    if (!content.contains(name))
        return readyAnswer<void>({});
    content.remove(name);
    return readyAnswer<void>(put(m_file, content));
}

} // namespace emesa::remote
