// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace emesa {

/// Ways to look at a list that somebody gave a name: conditions, search, order, columns. In the order they were made;
/// names are unique. Travels as JSON with the state of its page. GUI thread.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    struct View
    {
        QString name;
        QJsonObject state; ///< what the list makes of it
    };

    using QObject::QObject;

    [[nodiscard]] const QList<View> &all() const { return m_views; }
    [[nodiscard]] bool has(const QString &name) const;
    /// Replaces the one of that name.
    void put(const QString &name, const QJsonObject &state);
    /// Gives what was removed, so that it can be put back; a view without a name when there was none.
    View remove(const QString &name);

    [[nodiscard]] QJsonArray toJson() const;
    void fromJson(const QJsonArray &views);

signals:
    void changed();

private:
    QList<View> m_views;
};

} // namespace emesa
