// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/user_commands.h"

#include "server/app/exit_codes.h"
#include "server/app/standard_input.h"
#include "server/app/worker_services.h"
#include "server/storage/account_repository.h"
#include "server/storage/role_admin.h"
#include "server/storage/user_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace emesa::app {

namespace {

void print(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QString rolesOf(const Account &account)
{
    QStringList names;
    for (const RoleName &role : account.roles)
        names += role.name;
    return names.isEmpty() ? QStringLiteral("-") : names.join(QStringLiteral(", "));
}

Result<int> list(storage::Database &database, bool asJson)
{
    const auto accounts = AccountRepository::all(database);
    if (!accounts)
        return accounts.error();
    if (asJson) {
        QByteArray json;
        schema::Codec<QList<Account>>::write(json, *accounts);
        print(json);
        return int(Done);
    }
    for (const Account &account : *accounts)
        print(QStringLiteral("%1  %2  %3  %4  %5")
                  .arg(account.id, 6)
                  .arg(account.isActive ? QStringLiteral("active  ") : QStringLiteral("disabled"), account.email.leftJustified(32),
                       account.username.leftJustified(20), rolesOf(account))
                  .toUtf8());
    return int(Done);
}

/// The fields to change, as somebody would send them.
Result<QJsonObject> changesOf(storage::Database &database, const Account &account, const UserCommand &command)
{
    if (command.verb == QLatin1String("disable") || command.verb == QLatin1String("enable"))
        return QJsonObject{{QStringLiteral("is_active"), command.verb == QLatin1String("enable")}};
    if (command.verb == QLatin1String("reset-password")) {
        const auto password = secretFromStandardInput(QStringLiteral("password"));
        if (!password)
            return password.error();
        return QJsonObject{{QStringLiteral("password"), *password}};
    }
    const auto role = RoleRepository::findByName(database, command.role);
    if (!role)
        return role.error();
    if (!*role)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no role %1.").arg(command.role)};
    QStringList ids = account.roleIds;
    ids.removeAll((*role)->id);
    if (command.verb == QLatin1String("grant"))
        ids += (*role)->id;
    return QJsonObject{{QStringLiteral("role_ids"), QJsonArray::fromStringList(ids)}};
}

} // namespace

Result<int> runUserCommand(const Installation &installation, const UserCommand &command)
{
    const SystemClock clock;
    if (const auto migrated = installation.migrate(clock); !migrated)
        return migrated.error();
    auto shared = SharedServices::create(installation, clock);
    if (!shared)
        return shared.error();
    auto opened = installation.openDatabase();
    if (!opened)
        return opened.error();
    WorkerServices services(**shared, *std::move(opened));
    storage::Database &database = services.store.database();
    if (command.verb == QLatin1String("list"))
        return list(database, command.asJson);

    const auto credentials = users::credentialsFor(database, command.user);
    if (!credentials)
        return credentials.error();
    if (!*credentials)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no user %1.").arg(command.user)};
    const Id id = (*credentials)->userId;
    const auto before = services.accounts.find(database, id);
    if (!before)
        return before.error();
    const auto changes = changesOf(database, *before, command);
    if (!changes)
        return changes.error();
    const Actor operatorHere;
    const auto hash = services.accounts.prepare(operatorHere, id, *changes, schema::ReadMode::Partial);
    if (!hash)
        return hash.error();
    const auto after = services.store.write(operatorHere, [&](UnitOfWork &work) {
        return services.accounts.change(work, id, *changes, schema::ReadMode::Partial, *hash, {});
    });
    if (!after)
        return after.error();
    print(QStringLiteral("%1 is %2; roles: %3%4")
              .arg(after->email, after->isActive ? QStringLiteral("active") : QStringLiteral("disabled"), rolesOf(*after),
                   hash->isEmpty() ? QString() : QStringLiteral("; new password set, all sign-ins ended"))
              .toUtf8());
    return int(Done);
}

} // namespace emesa::app
