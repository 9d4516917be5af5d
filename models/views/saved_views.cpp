// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/saved_views.h"

#include <QJsonArray>

#include <algorithm>

namespace emesa {

bool SavedViews::has(const QString &name) const
{
    return std::any_of(m_views.begin(), m_views.end(), [&](const View &view) { return view.name == name; });
}

void SavedViews::put(const QString &name, const QJsonObject &state)
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&](const View &view) { return view.name == name; });
    if (found == m_views.end())
        m_views.append({name, state});
    else
        found->state = state;
    emit changed();
}

SavedViews::View SavedViews::remove(const QString &name)
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&](const View &view) { return view.name == name; });
    if (found == m_views.end())
        return {};
    const View removed = *found;
    m_views.erase(found);
    emit changed();
    return removed;
}

QJsonArray SavedViews::toJson() const
{
    QJsonArray views;
    for (const View &view : m_views)
        views.append(QJsonObject{{QStringLiteral("name"), view.name}, {QStringLiteral("state"), view.state}});
    return views;
}

void SavedViews::fromJson(const QJsonArray &views)
{
    m_views.clear();
    for (const QJsonValue &one : views) {
        const QJsonObject view = one.toObject();
        const QString name = view.value(QLatin1String("name")).toString();
        if (!name.isEmpty() && !has(name))
            m_views.append({name, view.value(QLatin1String("state")).toObject()});
    }
    emit changed();
}

} // namespace emesa
