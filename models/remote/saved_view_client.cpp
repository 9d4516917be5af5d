// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/saved_view_client.h"

namespace emesa::remote {

TypedCalls::Future<QList<SavedView>> SavedViewClient::views(const QString &page)
{
    Request asked = requestTo("views.list");
    if (!page.isEmpty())
        asked.query.addQueryItem(QStringLiteral("page"), page);
    return list<SavedView>(asked);
}

TypedCalls::Future<SavedView> SavedViewClient::createView(const SavedView &view)
{
    return object<SavedView>(requestTo("views.create"), view);
}

TypedCalls::Future<SavedView> SavedViewClient::updateView(const QString &id, const QJsonObject &changes, Version version)
{
    return object<SavedView>(request("views.update", id, version), changes);
}

TypedCalls::Future<void> SavedViewClient::deleteView(const QString &id, Version version)
{
    return nothing(request("views.delete", id, version));
}

} // namespace emesa::remote
