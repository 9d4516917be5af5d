// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mysql_client.h"

#include <QVariant>

#include <optional>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace emesa::storage {

namespace {

std::optional<MySqlClient> lookUp()
{
#ifdef Q_OS_LINUX
    void *library = nullptr;
    for (const char *name : {"libmariadb.so.3", "libmysqlclient.so.21", "libmysqlclient.so.22", "libmysqlclient.so.24"}) {
        void *loaded = ::dlopen(name, RTLD_NOLOAD | RTLD_LAZY | RTLD_LOCAL);
        if (!loaded)
            continue;
        if (library)
            return std::nullopt; // two of them in one process: which one made the handle?
        library = loaded;
    }
    if (!library)
        return std::nullopt;
    MySqlClient client;
    const auto load = [library](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(::dlsym(library, name));
        return function != nullptr;
    };
    if (load(client.query, "mysql_real_query") && load(client.storeResult, "mysql_store_result")
        && load(client.fetchRow, "mysql_fetch_row") && load(client.fetchLengths, "mysql_fetch_lengths")
        && load(client.freeResult, "mysql_free_result") && load(client.errorNumber, "mysql_errno")
        && load(client.errorText, "mysql_error") && load(client.setServerOption, "mysql_set_server_option"))
        return client;
#endif
    return std::nullopt;
}

} // namespace

const MySqlClient *MySqlClient::find()
{
    static const std::optional<MySqlClient> found = lookUp();
    return found ? &*found : nullptr;
}

bool MySqlClient::forbidSeveralStatements(Connection connection) const
{
    static constexpr int multiStatementsOff = 1; // MYSQL_OPTION_MULTI_STATEMENTS_OFF in both vendors' headers
    return setServerOption(connection, multiStatementsOff) == 0;
}

MySqlClient::Connection MySqlClient::connectionOf(const QSqlDriver *driver)
{
    const QVariant handle = driver ? driver->handle() : QVariant();
    // MySQL's headers call the type MYSQL, MariaDB's st_mysql.
    const QByteArray type(handle.typeName());
    if (type != "MYSQL*" && type != "st_mysql*")
        return nullptr;
    return *static_cast<void *const *>(handle.constData());
}

} // namespace emesa::storage
