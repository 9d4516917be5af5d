// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/dashboard_client.h"

namespace emesa::remote {

TypedCalls::Future<api::Dashboard> DashboardClient::dashboard(QDate from, QDate to)
{
    Request asked = requestTo("dashboard.get");
    asked.query.addQueryItem(QStringLiteral("from"), from.toString(Qt::ISODate));
    asked.query.addQueryItem(QStringLiteral("to"), to.toString(Qt::ISODate));
    return object<api::Dashboard>(asked);
}

} // namespace emesa::remote
