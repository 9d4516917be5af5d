// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/account_repository.h"

#include "core/domain/email_address.h"
#include "core/storage/params.h"

namespace emesa {

using storage::Database;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

const ListSource &AccountRepository::list()
{
    static const ListSource source{.entity = "accounts",
                                   .columns = SchemaSql::columns<AccountRow>("u."),
                                   .from = Sql("FROM users u"),
                                   .countFrom = Sql("FROM users u"),
                                   .key = Sql("u.id"),
                                   .base = Sql(),
                                   .fields = ListSelect::fieldsOf<AccountRow>("u."),
                                   .newestFirst = false};
    return source;
}

ListScope AccountRepository::havingRole(const QString &role)
{
    static const Sql sql("EXISTS (SELECT 1 FROM user_roles ur JOIN roles r ON r.group_id = ur.group_id"
                         " WHERE ur.user_id = u.id AND (r.id = ? OR r.name_key = ?))");
    return {sql, params(role, canonicalName(role))};
}

Result<std::optional<Account>> AccountRepository::find(Database &database, Id userId)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<AccountRow>("u.") + Sql(" FROM users u WHERE u.id = ?");
    const auto found = database.one(sql, params(userId), [](const Row &row) { return Account{schema::readRow<AccountRow>(row), {}, {}}; });
    if (!found || !*found)
        return found;
    QList<Account> one{**found};
    if (Status added = addRoles(database, one); !added)
        return added.error();
    return std::optional(one.first());
}

Result<QList<Account>> AccountRepository::all(Database &database)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<AccountRow>("u.") + Sql(" FROM users u ORDER BY u.id");
    auto accounts = database.all(sql, {}, [](const Row &row) { return Account{schema::readRow<AccountRow>(row), {}, {}}; });
    if (!accounts)
        return accounts;
    if (Status added = addRoles(database, *accounts); !added)
        return added.error();
    return accounts;
}

Status AccountRepository::addRoles(Database &database, QList<Account> &accounts)
{
    static constexpr qsizetype atOnce = 500;
    for (qsizetype from = 0; from < accounts.size(); from += atOnce) {
        QHash<Id, qsizetype> at;
        QVariantList ids;
        for (qsizetype i = from; i < qMin(from + atOnce, accounts.size()); ++i) {
            at.insert(accounts[i].id, i);
            ids += accounts[i].id;
        }
        static const Sql head("SELECT ur.user_id, r.id, r.name FROM user_roles ur JOIN roles r ON r.group_id = ur.group_id WHERE ur.user_id IN (");
        static const Sql tail(") ORDER BY ur.user_id, r.name");
        const Status read = database.forEach(head + Sql::placeholders(ids.size()) + tail, ids, [&](const Row &row) {
            Account &account = accounts[at.value(row.int64(0))];
            account.roles.append({row.text(1), row.text(2)});
            account.roleIds.append(row.text(1));
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace emesa
