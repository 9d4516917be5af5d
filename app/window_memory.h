// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace emesa::app {

/// How the window was left, over restarts: its place on the screen, and for each account its pages, columns, splitters
/// and filters. One small JSON file of the user, replaced as a whole; what cannot be read is as if never kept.
class WindowMemory
{
public:
    explicit WindowMemory(const QString &file);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QJsonObject pagesOf(const QString &account) const;
    /// Writes only when something changed.
    void keep(const QByteArray &geometry, const QString &account, const QJsonObject &pages);

private:
    QString m_file;
    QJsonObject m_kept;
};

} // namespace emesa::app
