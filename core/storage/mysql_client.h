// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>

namespace emesa::storage {

/// The few functions of the C client library that reading rows needs, found in the very library the
/// QMYSQL driver has loaded, and applied to the connection the driver hands out (QSqlDriver::handle()).
/// Only opaque pointers cross, so no headers of that library are needed. Immutable; any thread.
struct MySqlClient
{
    using Connection = void *;
    using Rows = void *;

    int (*query)(Connection, const char *, unsigned long) = nullptr;
    Rows (*storeResult)(Connection) = nullptr;
    char **(*fetchRow)(Rows) = nullptr;
    unsigned long *(*fetchLengths)(Rows) = nullptr;
    void (*freeResult)(Rows) = nullptr;
    unsigned (*errorNumber)(Connection) = nullptr;
    const char *(*errorText)(Connection) = nullptr;
    int (*setServerOption)(Connection, int) = nullptr;

    /// nullptr when it is not certain which library the driver uses; everything then goes through QSqlQuery.
    static const MySqlClient *find();
    static Connection connectionOf(const QSqlDriver *driver);

    /// Takes back what the driver always asks for: several statements in one text. The server then refuses a second
    /// one, whatever a text says. False when the server did not agree.
    [[nodiscard]] bool forbidSeveralStatements(Connection connection) const;
};

} // namespace emesa::storage
