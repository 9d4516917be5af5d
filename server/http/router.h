// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace emesa::http {

/// Finds the catalogue row for a method and a path. Built once, immutable, shared by all threads.
/// Paths are matched segment by segment after percent-decoding: a decoded "/" never matches anything, "." and ".."
/// are no segments, and an empty one only at the end.
class Router
{
public:
    struct Match
    {
        enum Outcome { Found, NotFound, WrongMethod, BadPath };
        Outcome outcome = NotFound;
        const api::Endpoint *endpoint = nullptr;
        QHash<QString, QString> parameters; ///< decoded values of the {placeholders}
        QStringList allowed;                ///< methods of this path, for Allow; HEAD and OPTIONS included
    };

    explicit Router(const QSet<api::Module> &modules = {api::Module::Identity, api::Module::Master, api::Module::Orders,
                                                        api::Module::Operation});

    /// `rawPath` without query, still percent-encoded. HEAD is served by the GET row where there is no row of its own.
    [[nodiscard]] Match match(api::Method method, QByteArrayView rawPath) const;

private:
    struct Route
    {
        const api::Endpoint *endpoint;
        QStringList segments; ///< "{name}" stands for any one segment, "{name...}" for the rest
    };
    static bool matches(const Route &route, const QStringList &path, QHash<QString, QString> &parameters);

    std::vector<Route> m_routes;
};

} // namespace emesa::http
