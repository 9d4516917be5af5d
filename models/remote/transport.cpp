// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/transport.h"

namespace emesa::remote {

Request requestTo(const char *id, const QStringList &values)
{
    Request request;
    request.endpoint = api::endpointById(id);
    Q_ASSERT_X(request.endpoint, "requestTo", id);
    request.path = api::pathOf(id, values);
    return request;
}

QByteArray Reply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace emesa::remote
