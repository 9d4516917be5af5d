// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace emesa::storage {

enum class Dialect { Sqlite, MySql };

/// Where the data lives, as written in the configuration:
///   sqlite:FILE · sqlite::memory: · mysql://user@host:port/name · mysql:///name?socket=PATH&user=USER
/// The password never stands in the text: a URL that carries one is refused, because URLs get logged.
struct DatabaseUrl
{
    Dialect dialect = Dialect::Sqlite;
    QString file; ///< SQLite: path, or ":memory:"
    QString host; ///< MySQL over TCP
    int port = 3306;
    QString socket; ///< MySQL over a unix socket; wins over host
    QString user;
    QString name; ///< MySQL: database (schema) name

    bool operator==(const DatabaseUrl &) const = default;

    [[nodiscard]] static Result<DatabaseUrl> parse(const QString &text);
    /// The canonical text, which parse() reads back. Holds no secret.
    [[nodiscard]] QString display() const;
    [[nodiscard]] bool inMemory() const;
};

} // namespace emesa::storage
