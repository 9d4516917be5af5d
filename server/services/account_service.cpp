// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/account_service.h"

#include "core/domain/email_address.h"
#include "core/domain/permission.h"
#include "core/schema/differences.h"
#include "server/services/access_guard.h"
#include "server/services/account_rules.h"
#include "server/services/grant_guard.h"
#include "server/services/sign_in_end.h"
#include "server/storage/account_repository.h"
#include "server/storage/role_admin.h"
#include "server/storage/role_repository.h"
#include "server/storage/supplier_repository.h"
#include "server/storage/user_repository.h"

#include <QLoggingCategory>

namespace emesa {

namespace {

Q_LOGGING_CATEGORY(lcAccounts, "emesa.server.accounts")

using storage::Database;

/// The account as somebody would send it to leave it as it is.
AccountInput inputOf(const Account &account)
{
    return {account.username, account.email, std::nullopt, account.firstName, account.lastName, account.phone,
            account.company, account.address, account.roleIds, account.supplier, account.isActive};
}

ProfilePatch profileOf(const AccountInput &input)
{
    return {input.username.value_or(QString()), input.firstName, input.lastName, input.phone, input.company, input.address};
}

/// What was sent, read over `before` (nullptr: a new account) and brought into the form it is stored in.
Result<AccountInput> read(const QJsonObject &json, schema::ReadMode mode, const Account *before)
{
    AccountInput input;
    if (before && mode == schema::ReadMode::Partial)
        input = inputOf(*before);
    input.username.reset();
    if (const auto sent = schema::readObject(json, input, mode); !sent)
        return sent.error();
    input.email = canonicalName(input.email);
    for (QString *text : {&input.firstName, &input.lastName, &input.phone, &input.company, &input.address})
        *text = text->trimmed();
    if (input.username)
        input.username = input.username->trimmed().normalized(QString::NormalizationForm_C);
    else if (before && canonicalName(before->username) != before->email)
        input.username = before->username;
    else
        input.username = input.email;
    if (before) {
        input.roleIds = input.roleIds.value_or(before->roleIds);
        input.isActive = input.isActive.value_or(before->isActive);
    } else {
        input.roleIds = input.roleIds.value_or(QStringList());
        input.isActive = input.isActive.value_or(true);
    }
    input.roleIds->removeDuplicates();
    return input;
}

QList<FieldError> checkNames(const AccountInput &input)
{
    QList<FieldError> errors;
    if (!isEmailAddress(input.email))
        errors.append(accounts::emailMalformed());
    errors += accounts::checkUsername(*input.username, input.email);
    return errors;
}

/// Field errors of what only the database knows; the groups of the roles by uuid.
Result<QHash<QString, Role>> checkReferences(Database &database, const AccountInput &input, Id except)
{
    QList<FieldError> errors = checkNames(input);
    const auto owner = users::credentialsFor(database, input.email);
    if (!owner)
        return owner.error();
    const bool emailIsTaken = *owner && (*owner)->userId != except;
    if (emailIsTaken)
        errors.append(accounts::emailTaken());
    const auto nameIsTaken = users::usernameIsTaken(database, *input.username, except);
    if (!nameIsTaken)
        return nameIsTaken.error();
    if (*nameIsTaken && !(emailIsTaken && canonicalName(*input.username) == input.email))
        errors.append(accounts::usernameTaken());
    if (input.supplier) {
        const auto supplier = SupplierRepository::find(database, *input.supplier);
        if (!supplier)
            return supplier.error();
        if (!*supplier)
            errors.append({QStringLiteral("supplier"), QStringLiteral("unknown"), QStringLiteral("There is no such supplier.")});
    }
    QHash<QString, Role> found;
    for (const QString &id : *input.roleIds) {
        const auto role = RoleRepository::find(database, id);
        if (!role)
            return role.error();
        if (*role)
            found.insert(id, **role);
        else
            errors.append({QStringLiteral("role_ids"), QStringLiteral("unknown"), QStringLiteral("There is no role %1.").arg(id.left(36))});
    }
    if (!errors.isEmpty())
        return accounts::invalidFields(errors);
    return found;
}

/// Nobody gives a role that allows what he lacks, switched off or not.
Status mayGive(Database &database, const std::optional<Caller> &caller, const QList<Role> &given)
{
    if (!caller || given.isEmpty())
        return {};
    QList<Id> groups;
    for (const Role &role : given)
        groups += role.groupId;
    const auto permissions = PermissionRepository::ofGroups(database, groups);
    if (!permissions)
        return permissions.error();
    QStringList codenames;
    for (const Role &role : given) {
        const auto allowed = permissions->value(role.groupId);
        for (const PermissionInfo &permission : allowed)
            codenames += permission.codename;
    }
    return mayGrant(*caller, codenames);
}

bool hasAdministrator(const QList<RoleName> &roles)
{
    return std::any_of(roles.begin(), roles.end(), [](const RoleName &role) { return role.name == QLatin1String(builtInRoles().front().name); });
}

QJsonArray namesOf(const QList<RoleName> &roles)
{
    QJsonArray names;
    for (const RoleName &role : roles)
        names += role.name;
    return names;
}

AuditEntry entryOf(const UnitOfWork &work, const char *event, Id id, const QJsonObject &changes = {}, const QJsonObject &metadata = {})
{
    return {.event = QString::fromLatin1(event),
            .entity = QStringLiteral("user"),
            .entityId = QString::number(id),
            .changes = changes,
            .metadata = metadata,
            .actorName = work.actor().caller ? QString() : QStringLiteral("command line")};
}

} // namespace

AccountService::AccountService(IdentityShared &shared, Store &store, CountCache &counts)
    : m_shared(shared), m_store(store), m_counts(counts), m_attempts(store.database(), store.clock()),
      m_guard(m_attempts, shared.limiter, store.clock(), shared.settings.signIn)
{
}

Result<Account> AccountService::find(Database &database, Id id) const
{
    const auto found = AccountRepository::find(database, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such user.")};
    return **found;
}

Result<ListPage> AccountService::list(Database &database, const Caller &caller, const api::ListQuery &query, const QString &role,
                                      QList<Account> &accounts) const
{
    ListScope scope = role.isEmpty() ? ListScope() : AccountRepository::havingRole(role);
    scope.userId = caller.userId;
    auto page = ListSelect::run(database, AccountRepository::list(), query, scope, m_counts, [&](const storage::Row &row) {
        accounts.append({schema::readRow<AccountRow>(row, ListSelect::firstColumn), {}, {}});
    });
    if (!page)
        return page;
    if (Status added = AccountRepository::addRoles(database, accounts); !added)
        return added.error();
    return page;
}

Result<QByteArray> AccountService::prepare(const Actor &actor, std::optional<Id> id, const QJsonObject &json, schema::ReadMode mode)
{
    std::optional<Account> before;
    if (id) {
        const auto found = find(m_store.database(), *id);
        if (!found)
            return found.error();
        before = *found;
    }
    const auto input = read(json, mode, before ? &*before : nullptr);
    if (!input)
        return input.error();
    QList<FieldError> errors = checkNames(*input);
    const QString field = QStringLiteral("password");
    if (!input->password) {
        if (!before)
            errors.append({field, QStringLiteral("required"), QStringLiteral("This is required.")});
    } else if (actor.caller && before && actor.caller->userId == before->id) {
        // There the current one is asked for.
        errors.append({field, QStringLiteral("own"), QStringLiteral("Change your own password at /api/auth/me/password/.")});
    } else {
        errors += m_shared.policy.check(*input->password, accounts::userWords(profileOf(*input), input->email), field);
    }
    if (!errors.isEmpty())
        return accounts::invalidFields(errors);
    if (!input->password)
        return QByteArray();
    return m_shared.hasher.hash(*input->password);
}

Result<Account> AccountService::locked(UnitOfWork &work, Id id, std::optional<int> version) const
{
    if (Status locked = users::lock(work.database(), id); !locked)
        return locked.error();
    auto account = find(work.database(), id);
    if (account && version && *version != account->version)
        return Error{ErrorCode::Stale, QStringLiteral("version_old"),
                     QStringLiteral("Somebody changed this user meanwhile. Load it again and repeat your change.")};
    return account;
}

Result<Account> AccountService::create(UnitOfWork &work, const QJsonObject &json, const QByteArray &hash)
{
    const auto input = read(json, schema::ReadMode::Full, nullptr);
    if (!input)
        return input.error();
    const auto caller = access::begin(work);
    if (!caller)
        return caller.error();
    Database &database = work.database();
    const auto wanted = checkReferences(database, *input, 0);
    if (!wanted)
        return wanted.error();
    if (Status allowed = mayGive(database, *caller, wanted->values()); !allowed)
        return allowed.error();
    if (Status allowed = access::mayAssign(*caller ? &**caller : nullptr, input->supplier); !allowed)
        return allowed.error();

    const auto id = users::insert(database, {profileOf(*input), input->email, hash}, work.now());
    if (!id) // registered by himself between our look and now
        return id.error().reason == QLatin1String("duplicate") ? accounts::invalidFields({accounts::emailTaken()}) : id.error();
    for (const Role &role : *wanted) {
        if (const auto granted = roles::grant(database, *id, role.groupId); !granted)
            return granted.error();
    }
    if (input->supplier) {
        if (Status set = users::setSupplier(database, *id, input->supplier, work.now()); !set)
            return set.error();
    }
    if (!*input->isActive) {
        if (Status set = users::setActive(database, *id, false, work.now()); !set)
            return set.error();
    }
    auto account = find(database, *id);
    if (account) {
        work.audit(entryOf(work, "user.created", *id, {},
                           {{QStringLiteral("email"), account->email}, {QStringLiteral("roles"), namesOf(account->roles)}}));
        work.afterCommit([this] { m_counts.changed(); });
    }
    return account;
}

Result<Account> AccountService::change(UnitOfWork &work, Id id, const QJsonObject &json, schema::ReadMode mode, const QByteArray &hash,
                                       std::optional<int> version)
{
    const auto caller = access::begin(work);
    if (!caller)
        return caller.error();
    const auto before = locked(work, id, version);
    if (!before)
        return before;
    const auto input = read(json, mode, &*before);
    if (!input)
        return input.error();
    return apply(work, *caller, *before, *input, hash);
}

Status AccountService::deactivate(UnitOfWork &work, Id id, std::optional<int> version)
{
    const auto caller = access::begin(work);
    if (!caller)
        return caller.error();
    const auto before = locked(work, id, version);
    if (!before)
        return before.error();
    AccountInput input = inputOf(*before);
    input.isActive = false;
    const auto after = apply(work, *caller, *before, input, {});
    return after ? Status() : Status(after.error());
}

Result<Account> AccountService::apply(UnitOfWork &work, const std::optional<Caller> &caller, const Account &before, const AccountInput &input,
                                      const QByteArray &hash)
{
    Database &database = work.database();
    const Caller *who = caller ? &*caller : nullptr;
    const auto held = roles::permissionsOf(database, before.id);
    if (!held)
        return held.error();
    if (Status allowed = access::mayManage(who, *held); !allowed)
        return allowed.error();
    const auto wanted = checkReferences(database, input, before.id);
    if (!wanted)
        return wanted.error();

    QList<Role> given;
    bool isAdministrator = false;
    for (const Role &role : *wanted) {
        isAdministrator = isAdministrator || access::isAdministratorRole(role.name, role.isBuiltIn);
        if (!before.roleIds.contains(role.id))
            given += role;
    }
    if (Status allowed = mayGive(database, caller, given); !allowed)
        return allowed.error();
    if (input.supplier != before.supplier) {
        if (Status allowed = access::mayAssign(who, input.supplier); !allowed)
            return allowed.error();
    }
    const auto administrators = roles::groupIdOf(database, QString::fromLatin1(builtInRoles().front().name));
    if (!administrators)
        return administrators.error();
    const auto active = roles::countActiveHolders(database, administrators->value_or(0));
    if (!active)
        return active.error();
    const bool wasAdministrator = hasAdministrator(before.roles);
    const Status stands = access::checkStanding(who, {before.id, before.isActive, wasAdministrator},
                                                {before.id, *input.isActive, isAdministrator}, *active);
    if (!stands)
        return stands.error();

    if (const ProfilePatch profile = profileOf(input); schema::toJson(profile) != schema::toJson(profileOf(inputOf(before)))) {
        if (Status written = users::updateProfile(database, before.id, profile, work.now()); !written)
            return written.error();
    }
    if (input.email != before.email) {
        if (Status written = users::setEmail(database, before.id, input.email, work.now()); !written)
            return written.error();
    }
    if (input.supplier != before.supplier) {
        if (Status written = users::setSupplier(database, before.id, input.supplier, work.now()); !written)
            return written.error();
    }
    for (const Role &role : std::as_const(given)) {
        if (const auto granted = roles::grant(database, before.id, role.groupId); !granted)
            return granted.error();
    }
    for (const QString &id : before.roleIds) {
        if (wanted->contains(id))
            continue;
        const auto role = RoleRepository::find(database, id);
        if (!role)
            return role.error();
        if (const auto withdrawn = roles::withdraw(database, before.id, (*role)->groupId); !withdrawn)
            return withdrawn.error();
    }
    if (*input.isActive != before.isActive) {
        if (Status written = users::setActive(database, before.id, *input.isActive, work.now()); !written)
            return written.error();
    }
    if (!hash.isEmpty()) {
        if (Status written = users::setPassword(database, before.id, hash, work.now()); !written)
            return written.error();
        work.audit(entryOf(work, "user.password_changed", before.id, {}, {{QStringLiteral("by"), QStringLiteral("administration")}}));
        work.afterCommit([this, account = QString::number(before.id)] {
            // Whoever guessed at the old one, or signed in with it, starts anew.
            for (const Status &done : {m_guard.reset(account), m_guard.forgetDevices(account)}) {
                if (!done)
                    qCCritical(lcAccounts) << "the sign-in guard of user" << account << "was not reset:" << done.error().reason;
            }
        });
    }
    if (!hash.isEmpty() || (before.isActive && !*input.isActive)) {
        const QString reason = before.isActive && !*input.isActive ? QStringLiteral("user_deactivated") : QStringLiteral("password_reset");
        if (const auto ended = endSignIns(work, before.id, reason); !ended)
            return ended.error();
    }

    auto after = find(database, before.id);
    if (!after)
        return after;
    QJsonObject changes = schema::differences<AccountRow>(before, *after);
    if (before.roleIds != after->roleIds)
        changes.insert(QStringLiteral("roles"), QJsonArray{namesOf(before.roles), namesOf(after->roles)});
    if (!changes.isEmpty()) {
        if (Status counted = users::countChange(database, before.id); !counted)
            return counted.error();
        after = find(database, before.id);
        work.audit(entryOf(work, before.isActive && !*input.isActive ? "user.deactivated" : "user.changed", before.id, changes));
        work.publish({.topic = QStringLiteral("user:%1").arg(before.id), .kind = QStringLiteral("user.changed"), .userId = before.id});
        work.afterCommit([this] { m_counts.changed(); });
    }
    return after;
}

} // namespace emesa
