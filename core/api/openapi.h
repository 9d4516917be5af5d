// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"

#include <QJsonObject>
#include <QSet>

namespace emesa::api {

/// What an OpenAPI document depends on beside the catalogue.
struct DocumentOptions
{
    QSet<Module> modules{Module::Identity, Module::Master, Module::Orders, Module::Operation};
    QString serverUrl = QStringLiteral("/"); ///< without a slash at its end
    qint64 requestsPerMinute = 0;            ///< of one user, for the text; 0: not said
};

/// The OpenAPI 3.1 document of the catalogue: every row of `modules` with its types, its rules and every status it can
/// answer. Pure; costs some milliseconds, so keep the result.
[[nodiscard]] QJsonObject openApiDocument(const DocumentOptions &options = {});

/// "application/json", "text/csv" …: the media type of a row's successful answers; empty for None.
[[nodiscard]] QByteArray mediaTypeOf(Answer answer);

} // namespace emesa::api
