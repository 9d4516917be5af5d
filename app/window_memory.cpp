// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_memory.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

Q_LOGGING_CATEGORY(lcWindow, "emesa.desktop.window")

namespace emesa::app {

WindowMemory::WindowMemory(const QString &file) : m_file(file)
{
    QFile kept(m_file);
    if (kept.open(QIODevice::ReadOnly))
        m_kept = QJsonDocument::fromJson(kept.readAll()).object();
}

QByteArray WindowMemory::geometry() const
{
    return QByteArray::fromBase64(m_kept.value(QLatin1String("geometry")).toString().toLatin1());
}

QJsonObject WindowMemory::pagesOf(const QString &account) const
{
    return m_kept.value(QLatin1String("accounts")).toObject().value(account).toObject();
}

void WindowMemory::keep(const QByteArray &geometry, const QString &account, const QJsonObject &pages)
{
    QJsonObject kept = m_kept;
    kept.insert(QStringLiteral("geometry"), QString::fromLatin1(geometry.toBase64()));
    if (!account.isEmpty()) {
        QJsonObject accounts = kept.value(QLatin1String("accounts")).toObject();
        accounts.insert(account, pages);
        kept.insert(QStringLiteral("accounts"), accounts);
    }
    if (kept == m_kept)
        return;
    m_kept = kept;
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        qCWarning(lcWindow) << "the window will not come back as it is:" << file.errorString();
}

} // namespace emesa::app
