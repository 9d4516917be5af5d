// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/account_commands.h"

#include "server/app/demo_story.h"
#include "server/app/exit_codes.h"
#include "server/app/standard_input.h"
#include "server/storage/bulk_orders.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace emesa::app {

namespace {

constexpr int bulkClients = 200;
constexpr qint64 daysOfStory = 95;
constexpr qint64 dayMs = 86'400'000;

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

/// The accounts file: {"accounts":[{role, username, email, password, name, company}]}. Only grows.
class AccountsFile
{
public:
    explicit AccountsFile(QString path) : m_path(std::move(path)) {}

    Status add(const QJsonArray &accounts) const
    {
        QJsonArray all;
        if (QFile present(m_path); present.exists()) {
            const auto document = present.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(present.readAll()) : QJsonDocument();
            if (!document.isObject())
                return refuse(QStringLiteral("is no accounts file; name another"));
            all = document.object().value(QLatin1String("accounts")).toArray();
        }
        for (const QJsonValue &account : accounts)
            all += account;
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return refuse(file.errorString());
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("accounts"), all}}).toJson());
        return file.commit() ? Status() : refuse(file.errorString());
    }

private:
    Error refuse(const QString &why) const
    {
        return {ErrorCode::Internal, QStringLiteral("accounts_file"), QStringLiteral("The accounts file %1: %2.").arg(m_path, why)};
    }
    QString m_path;
};

void printTable(const QList<DemoPerson> &people)
{
    print(QStringLiteral("%1 %2 %3").arg(QStringLiteral("role").leftJustified(14), QStringLiteral("e-mail").leftJustified(32), QStringLiteral("password")));
    for (const DemoPerson &person : people)
        print(QStringLiteral("%1 %2 %3").arg(person.role.leftJustified(14), person.email.leftJustified(32), person.password));
}

/// Accounts go to the file last: whoever finds them there finds the whole shop.
Result<int> makeShop(const Installation &installation, const AccountsFile &accounts, const Clock &realClock)
{
    const Timestamp now = realClock.now();
    StoryClock clock(now.plusMs(-daysOfStory * dayMs));
    auto shared = SharedServices::create(installation, clock);
    if (!shared)
        return shared.error();
    auto database = installation.openDatabase();
    if (!database)
        return database.error();
    WorkerServices services(**shared, *std::move(database));
    const auto cast = DemoCast::create(**shared, services);
    if (!cast)
        return cast.error();
    QJsonArray list;
    for (const DemoPerson &person : cast->people())
        list += QJsonObject{{QStringLiteral("role"), person.role}, {QStringLiteral("username"), person.caller.username}, {QStringLiteral("email"), person.email},
                            {QStringLiteral("password"), person.password}, {QStringLiteral("name"), person.name}, {QStringLiteral("company"), person.company}};
    const auto orders = tellDemoStory(services, clock, *cast, now);
    if (!orders)
        return orders.error();
    if (Status written = accounts.add(list); !written)
        return written.error();
    printTable(cast->people());
    return *orders;
}

Result<QList<Id>> makeBulkClients(WorkerServices &services, SharedServices &shared, const AccountsFile &accounts)
{
    // One password for all of them: they stand for load, not for people.
    const QString password = DemoCast::newPassword();
    const auto hash = shared.identity.hasher.hash(password);
    if (!hash)
        return hash.error();
    const auto profileOf = [](int number) {
        ProfilePatch profile;
        profile.username = QStringLiteral("bulk-%1").arg(number, 3, 10, QLatin1Char('0'));
        profile.firstName = QStringLiteral("Client");
        profile.lastName = QString::number(number);
        profile.company = QStringLiteral("Company %1").arg(number);
        return profile;
    };
    const auto made = services.store.write(Actor(), [&](UnitOfWork &work) -> Result<QList<Id>> {
        const auto role = roles::groupIdOf(work.database(), QStringLiteral("client"));
        if (!role)
            return role.error();
        if (!*role)
            return Error{ErrorCode::Internal, QStringLiteral("role_missing"), QStringLiteral("The built-in role client is missing.")};
        QList<Id> ids;
        for (int number = 1; number <= bulkClients; ++number) {
            const ProfilePatch profile = profileOf(number);
            const auto id = users::insert(work.database(), {profile, profile.username + QStringLiteral("@bulk.example"), *hash}, work.now());
            if (!id)
                return id.error();
            if (const auto granted = roles::grant(work.database(), *id, **role); !granted)
                return granted.error();
            ids += *id;
        }
        work.audit({.event = QStringLiteral("demo.bulk_clients"), .metadata = {{QStringLiteral("count"), bulkClients}}});
        return ids;
    });
    if (!made)
        return made.error();
    QJsonArray list;
    for (int number = 1; number <= bulkClients; ++number) {
        const ProfilePatch profile = profileOf(number);
        list += QJsonObject{{QStringLiteral("role"), QStringLiteral("bulk_client")}, {QStringLiteral("username"), profile.username},
                            {QStringLiteral("email"), QString(profile.username + QStringLiteral("@bulk.example"))}, {QStringLiteral("password"), password},
                            {QStringLiteral("name"), QString(profile.firstName + u' ' + profile.lastName)}, {QStringLiteral("company"), profile.company}};
    }
    if (Status written = accounts.add(list); !written)
        return written.error();
    return *made;
}

Status addBulkOrders(const Installation &installation, const AccountsFile &accounts, const Clock &clock, qint64 wanted)
{
    auto shared = SharedServices::create(installation, clock);
    if (!shared)
        return shared.error();
    auto opened = installation.openDatabase({.readTimeoutSeconds = 600, .writeTimeoutSeconds = 600});
    if (!opened)
        return opened.error();
    WorkerServices services(**shared, *std::move(opened));
    storage::Database &database = services.store.database();
    auto clients = bulkOrders::usersNamed(database, QStringLiteral("bulk-"));
    if (clients && clients->isEmpty())
        clients = makeBulkClients(services, **shared, accounts);
    if (!clients)
        return clients.error();
    const auto machines = bulkOrders::machineIds(database);
    if (!machines)
        return machines.error();
    const auto staff = users::credentialsFor(database, QString::fromLatin1(DemoCast::administratorEmail));
    if (!staff)
        return staff.error();
    const auto present = bulkOrders::countOf(database, *clients);
    if (!present)
        return present.error();
    if (machines->isEmpty() || !*staff)
        return Error{ErrorCode::Conflict, QStringLiteral("no_demo"), QStringLiteral("The machines or the administrator of the demo shop are gone.")};
    if (*present >= wanted) {
        print(QStringLiteral("There are %1 bulk orders already.").arg(*present));
        return {};
    }
    const Status inserted = bulkOrders::insert(database, {*clients, *machines, (*staff)->userId}, *present, wanted, wanted, clock.now(), [&](qint64 done) {
        if (done % 100'000 == 0 || done == wanted)
            print(QStringLiteral("%1 of %2 bulk orders").arg(done).arg(wanted));
    });
    if (!inserted)
        return inserted;
    return services.store.write(Actor(), [&](UnitOfWork &work) -> Status {
        work.audit({.event = QStringLiteral("demo.bulk_orders"), .metadata = {{QStringLiteral("from"), *present}, {QStringLiteral("to"), wanted}}});
        return {};
    });
}

} // namespace

Result<int> createAdmin(const Installation &installation, const QString &email)
{
    const auto password = secretFromStandardInput(QStringLiteral("password"));
    if (!password)
        return password.error();

    const SystemClock clock;
    if (const auto migrated = installation.migrate(clock); !migrated)
        return migrated.error();
    auto shared = SharedServices::create(installation, clock);
    if (!shared)
        return shared.error();
    auto database = installation.openDatabase();
    if (!database)
        return database.error();
    WorkerServices services(**shared, *std::move(database));
    const auto user = services.identity.createAdministrator(email, *password);
    if (!user)
        return user.error();
    (*shared)->identity.bootstrap.close();
    print(QStringLiteral("Administrator %1 made.").arg(user->email));
    return int(Done);
}

Result<int> demoData(const Installation &installation, const QString &accountsFile, qint64 bulkOrders)
{
    const SystemClock clock;
    if (const auto migrated = installation.migrate(clock); !migrated)
        return migrated.error();
    auto database = installation.openDatabase();
    if (!database)
        return database.error();
    const auto exists = DemoCast::exists(**database);
    if (!exists)
        return exists.error();
    const AccountsFile accounts(accountsFile);
    if (*exists) {
        print(QStringLiteral("The demo shop is there already; its accounts are in the file that was named when it was made."));
    } else {
        database->reset();
        const auto orders = makeShop(installation, accounts, clock);
        if (!orders)
            return orders.error();
        print(QStringLiteral("%1 orders. Accounts: %2").arg(*orders).arg(accountsFile));
    }
    if (bulkOrders > 0) {
        if (Status added = addBulkOrders(installation, accounts, clock, bulkOrders); !added)
            return added.error();
    }
    return int(Done);
}

} // namespace emesa::app
