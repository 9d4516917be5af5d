// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue_check.h"

#include "core/domain/permission.h"

#include <QSet>

namespace emesa::api {

Status checkCatalogue(std::span<const Endpoint> rows)
{
    QStringList wrong;
    QSet<QByteArray> ids, routes;
    for (const Endpoint &row : rows) {
        const auto complain = [&](const QString &what) { wrong += QString(QLatin1String(row.id) + QLatin1String(": ") + what); };
        const QString permission = QString::fromLatin1(row.access.permission);
        if (row.access.kind == Access::WithPermission && !isPermission(permission))
            complain(permission.isEmpty() ? QStringLiteral("does not say who may use it") : QStringLiteral("%1 is no permission").arg(permission));
        if (row.access.kind != Access::WithPermission && !permission.isEmpty())
            complain(QStringLiteral("names a permission that would not be asked for"));
        if (row.path[0] != '/')
            complain(QStringLiteral("has no path"));
        const QByteArray route = QByteArray(toName(row.method)) + ' ' + row.path;
        if (ids.contains(row.id) || routes.contains(route))
            complain(QStringLiteral("is there twice"));
        ids += row.id;
        routes += route;
    }
    if (wrong.isEmpty())
        return {};
    return Error{ErrorCode::Internal, QStringLiteral("catalogue_wrong"), QStringLiteral("The catalogue of endpoints is wrong: %1.").arg(wrong.join(QStringLiteral("; ")))};
}

} // namespace emesa::api
