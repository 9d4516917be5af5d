// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email_address.h"
#include "core/schema/differences.h"
#include "server/services/account_rules.h"
#include "server/services/identity_service.h"
#include "server/services/rights.h"
#include "server/services/sign_in_end.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"

// The accounts' half of IdentityService: how they come to be, and what people change about their own.

namespace emesa {

namespace {

using accounts::checkUsername;
using accounts::invalidFields;
using accounts::userWords;

constexpr const char *administratorRole = "administrator";

Error alreadySetUp()
{
    return {ErrorCode::Conflict, QStringLiteral("already_set_up"), QStringLiteral("There is an administrator. Ask him for an account.")};
}

bool isDuplicate(const Error &error)
{
    return error.code == ErrorCode::Conflict && error.reason == QLatin1String("duplicate");
}

ProfilePatch profileOf(const User &user)
{
    return {user.username, user.firstName, user.lastName, user.phone, user.company, user.address};
}

NewAccount administratorNamed(const QString &address)
{
    const QString email = canonicalName(address);
    return {{email, {}, {}, {}, {}, {}}, email};
}

} // namespace

Result<QList<FieldError>> IdentityService::checkFree(const QString &username, const QString &email)
{
    QList<FieldError> errors;
    const auto emailUsed = users::emailIsTaken(m_store.database(), email);
    if (!emailUsed)
        return emailUsed.error();
    if (*emailUsed)
        errors.append(accounts::emailTaken());
    const auto nameUsed = users::usernameIsTaken(m_store.database(), username);
    if (!nameUsed)
        return nameUsed.error();
    if (*nameUsed && !(*emailUsed && canonicalName(username) == email))
        errors.append(accounts::usernameTaken());
    return errors;
}

QList<FieldError> IdentityService::checkNew(const NewAccount &account, const QString &password) const
{
    QList<FieldError> errors;
    if (!isEmailAddress(account.email))
        errors.append(accounts::emailMalformed());
    errors += checkUsername(account.profile.username, account.email);
    errors += m_shared.policy.check(password, userWords(account.profile, account.email));
    return errors;
}

Result<User> IdentityService::insertUser(UnitOfWork &work, const NewAccount &account, const QByteArray &hash, const char *role)
{
    const auto groupId = roles::groupIdOf(work.database(), QLatin1String(role));
    if (!groupId)
        return groupId.error();
    if (!*groupId)
        return Error{ErrorCode::Internal, QStringLiteral("built_ins_missing"), QStringLiteral("The built-in roles are missing.")};
    const auto userId = users::insert(work.database(), {account.profile, account.email, hash}, work.now());
    if (!userId)
        return userId.error();
    if (const auto granted = roles::grant(work.database(), *userId, **groupId); !granted)
        return granted.error();
    const auto user = users::find(work.database(), *userId);
    if (!user)
        return user.error();
    return **user;
}

Result<IdentityService::OpenedAccount> IdentityService::openAccount(UnitOfWork &work, const NewAccount &account, const QByteArray &hash,
                                                                    const char *role, const QString &event)
{
    const auto user = insertUser(work, account, hash, role);
    if (!user)
        return user.error();
    const auto signIn = openSignIn(work, user->id);
    if (!signIn)
        return signIn.error();
    work.audit({.event = event,
                .entity = QStringLiteral("user"),
                .entityId = QString::number(user->id),
                .metadata = {{QStringLiteral("sign_in"), signIn->id}, {QStringLiteral("role"), QLatin1String(role)}},
                .actorName = account.email});
    return OpenedAccount{*user, *signIn};
}

Result<Registration> IdentityService::registration(const OpenedAccount &opened)
{
    auto tokens = issue(opened.user.id, opened.user.username, opened.signIn.id, opened.signIn.refresh);
    if (!tokens)
        return tokens.error();
    return Registration{opened.user, *std::move(tokens)};
}

Result<Registration> IdentityService::registerClient(const Actor &actor, const RegisterInput &input)
{
    if (Status can = canSign(); !can)
        return can.error();
    const QString email = canonicalName(input.email);
    const QString username = input.username.value_or(QString()).trimmed().normalized(QString::NormalizationForm_C);
    const NewAccount account{{username.isEmpty() ? email : username, input.firstName.trimmed(), input.lastName.trimmed(), input.phone.trimmed(),
                              input.company.trimmed(), input.address.trimmed()}, email};

    QList<FieldError> errors = checkNew(account, input.password);
    if (input.confirmPassword && *input.confirmPassword != input.password)
        errors.append({QStringLiteral("confirm_password"), QStringLiteral("mismatch"), QStringLiteral("The two passwords differ.")});
    if (!errors.isEmpty())
        return invalidFields(errors);

    // From here on an answer tells whether an account exists, and hashing costs: both are rationed per address.
    const auto keys = security::perAddress(security::rules::registerPerAddress, security::rules::registerPerNetwork, QHostAddress(actor.address));
    if (Status admitted = m_shared.limiter.admit(keys); !admitted) {
        auditLimited(actor, QStringLiteral("user.register_limited"), admitted.error());
        return admitted.error();
    }
    const auto refuseTaken = [&](const QList<FieldError> &taken) -> Error {
        const Status audited = audit(actor, {.event = QStringLiteral("user.register_refused"),
                                             .entity = QStringLiteral("user"),
                                             .failureReason = QString(taken.first().field + QLatin1String("_taken")),
                                             .actorName = email});
        return audited ? invalidFields(taken) : audited.error();
    };
    const auto taken = checkFree(account.profile.username, email);
    if (!taken)
        return taken.error();
    if (!taken->isEmpty())
        return refuseTaken(*taken);
    const auto hash = m_shared.hasher.hash(input.password);
    if (!hash)
        return hash.error();
    const auto opened = m_store.write(actor, [&](UnitOfWork &work) {
        return openAccount(work, account, *hash, "client", QStringLiteral("user.registered"));
    });
    if (!opened && isDuplicate(opened.error())) {
        const auto now = checkFree(account.profile.username, email);
        if (now && !now->isEmpty())
            return refuseTaken(*now);
    }
    if (!opened)
        return opened.error();
    return registration(*opened);
}

Result<User> IdentityService::profile(const Caller &caller)
{
    auto user = users::profile(m_store.database(), caller.userId);
    if (!user)
        return user.error();
    if (!*user)
        return signInHasEnded();
    // For an API key: what it may do, not what its owner may.
    (*user)->groups = caller.groups;
    (*user)->permissions = caller.permissions.values();
    (*user)->permissions.sort();
    return **user;
}

Result<User> IdentityService::updateProfile(UnitOfWork &work, const QJsonObject &changes)
{
    storage::Database &database = work.database();
    const Id userId = work.caller().userId;
    if (Status locked = users::lock(database, userId); !locked)
        return locked.error();
    const auto before = users::find(database, userId);
    if (!before)
        return before.error();
    if (!*before)
        return signInHasEnded();
    ProfilePatch profile = profileOf(**before);
    const auto sent = schema::readObject(changes, profile, schema::ReadMode::Partial);
    if (!sent)
        return sent.error();
    profile.username = profile.username.trimmed().normalized(QString::NormalizationForm_C);
    if (sent->contains(QLatin1String("username"))) {
        if (const auto errors = checkUsername(profile.username, (*before)->email); !errors.isEmpty())
            return invalidFields(errors);
        const auto used = users::usernameIsTaken(database, profile.username, userId);
        if (!used)
            return used.error();
        if (*used)
            return invalidFields({accounts::usernameTaken()});
    }

    const QJsonObject difference = schema::differences(profileOf(**before), profile);
    if (difference.isEmpty())
        return **before;
    if (Status updated = users::updateProfile(database, userId, profile, work.now()); !updated)
        return updated.error();
    work.audit({.event = QStringLiteral("user.profile_changed"),
                .entity = QStringLiteral("user"),
                .entityId = QString::number(userId),
                .changes = difference});
    const auto after = users::find(database, userId);
    if (!after)
        return after.error();
    return **after;
}

Status IdentityService::changePassword(const Actor &actor, const PasswordChangeInput &input, const QByteArray &deviceToken)
{
    const Caller &caller = *actor.caller;
    const auto found = users::find(m_store.database(), caller.userId);
    if (!found)
        return found.error();
    const auto credentials = users::credentialsOf(m_store.database(), caller.userId);
    if (!credentials)
        return credentials.error();
    if (!*found || !*credentials)
        return signInHasEnded();
    const Credentials &account = **credentials;

    QList<FieldError> errors = m_shared.policy.check(input.newPassword, userWords(profileOf(**found), account.email), QStringLiteral("new_password"));
    if (input.newPassword == input.currentPassword)
        errors.append({QStringLiteral("new_password"), QStringLiteral("unchanged"), QStringLiteral("Choose another password than the current one.")});
    if (!errors.isEmpty())
        return invalidFields(errors);

    // Whoever found an unlocked screen must not be able to guess the password here either.
    const auto admission = m_guard.admit({QString::number(caller.userId), QHostAddress(actor.address), deviceToken});
    if (!admission) {
        auditLimited(actor, QStringLiteral("user.password_limited"), admission.error());
        return admission.error();
    }
    const auto verdict = m_shared.hasher.verify(account.passwordHash, input.currentPassword);
    if (!verdict)
        return verdict.error();
    if (!verdict->matches) {
        if (const auto counted = m_guard.failed(*admission); !counted)
            return counted.error();
        const Status audited = audit(actor, {.event = QStringLiteral("user.password_refused"),
                                             .entity = QStringLiteral("user"),
                                             .entityId = QString::number(caller.userId),
                                             .failureReason = QStringLiteral("wrong_password")});
        return audited ? Error::invalidField(QStringLiteral("current_password"), QStringLiteral("wrong"),
                                             QStringLiteral("This is not your current password."))
                       : audited.error();
    }
    const auto hash = m_shared.hasher.hash(input.newPassword);
    if (!hash)
        return hash.error();
    const Status changed = m_store.write(actor, [&](UnitOfWork &work) -> Status {
        const auto replaced = users::replacePassword(work.database(), caller.userId, account.passwordHash, *hash, work.now());
        if (!replaced)
            return replaced.error();
        if (!*replaced)
            return Error{ErrorCode::Conflict, QStringLiteral("password_changed"),
                         QStringLiteral("The password was changed elsewhere at this moment. Sign in again.")};
        const auto ended = endSignIns(work, caller.userId, QStringLiteral("password_change"), caller.signInId);
        if (!ended)
            return ended.error();
        work.audit({.event = QStringLiteral("user.password_changed"),
                    .entity = QStringLiteral("user"),
                    .entityId = QString::number(caller.userId),
                    .metadata = {{QStringLiteral("sign_ins_ended"), *ended}}});
        return {};
    });
    if (!changed)
        return changed;
    // Only the device this came from has proven that it knows the new password.
    if (Status reset = m_guard.reset(QString::number(caller.userId)); !reset)
        return reset;
    if (Status forgotten = m_guard.forgetDevices(QString::number(caller.userId)); !forgotten)
        return forgotten;
    return m_guard.succeeded(*admission);
}

Status IdentityService::unlock(UnitOfWork &work, Id userId)
{
    const auto account = users::credentialsOf(work.database(), userId);
    if (!account)
        return account.error();
    if (!*account)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such user.")};
    if (Status reset = m_guard.reset(QString::number(userId)); !reset)
        return reset;
    work.audit({.event = QStringLiteral("user.unlocked"), .entity = QStringLiteral("user"), .entityId = QString::number(userId)});
    return {};
}

Status IdentityService::checkBootstrapToken(const Actor &actor, const QString &token)
{
    using State = BootstrapToken::State;
    const State state = m_shared.bootstrap.stateOf(token.toUtf8());
    if (state == State::NotOffered)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is nothing at this address.")};
    if (state == State::Used)
        return alreadySetUp();
    const auto keys = security::perAddress(security::rules::bootstrapFailurePerAddress, security::rules::bootstrapFailurePerNetwork, QHostAddress(actor.address));
    if (const auto decision = m_shared.limiter.peek(keys); !decision.allowed) {
        const Error refusal = security::RateLimiter::refusal(decision);
        auditLimited(actor, QStringLiteral("bootstrap.limited"), refusal);
        return refusal;
    }
    if (state == State::Right)
        return {};
    static_cast<void>(m_shared.limiter.take(keys)); // counted; whether it was the last is asked before the next
    const bool isLate = state == State::Expired;
    const Error refusal{ErrorCode::Unauthenticated, isLate ? QStringLiteral("bootstrap_token_expired") : QStringLiteral("bootstrap_token_invalid"),
                        isLate ? QStringLiteral("This token has expired. Restart the server for a new one.")
                               : QStringLiteral("This is not the token in the server's data folder.")};
    const Status audited = audit(actor, {.event = QStringLiteral("bootstrap.refused"), .failureReason = refusal.reason});
    return audited ? Status(refusal) : audited;
}

Result<Registration> IdentityService::bootstrap(const Actor &actor, const BootstrapInput &input)
{
    if (Status can = canSign(); !can)
        return can.error();
    if (Status right = checkBootstrapToken(actor, input.token); !right)
        return right.error();
    const auto refuseLate = [&]() -> Error {
        m_shared.bootstrap.close();
        const Status audited = audit(actor, {.event = QStringLiteral("bootstrap.refused"), .failureReason = alreadySetUp().reason});
        return audited ? alreadySetUp() : audited.error();
    };
    // Somebody may have used the command line meanwhile.
    const auto exists = hasAdministrator(m_store.database());
    if (!exists)
        return exists.error();
    if (*exists)
        return refuseLate();

    const NewAccount account = administratorNamed(input.email);
    if (const auto errors = checkNew(account, input.password); !errors.isEmpty())
        return invalidFields(errors);
    const auto taken = checkFree(account.profile.username, account.email);
    if (!taken)
        return taken.error();
    if (!taken->isEmpty())
        return invalidFields(*taken);
    const auto hash = m_shared.hasher.hash(input.password);
    if (!hash)
        return hash.error();
    const auto opened = m_store.write(actor, [&](UnitOfWork &work) -> Result<OpenedAccount> {
        // Of many with the same token, and of several servers, one is first; the others see his administrator.
        if (Status turn = roles::lockAccess(work.database()); !turn)
            return turn.error();
        const auto isLate = hasAdministrator(work.database());
        if (!isLate)
            return isLate.error();
        if (*isLate)
            return alreadySetUp();
        return openAccount(work, account, *hash, administratorRole, QStringLiteral("bootstrap.completed"));
    });
    if (!opened) {
        if (opened.error().reason == alreadySetUp().reason)
            return refuseLate();
        return isDuplicate(opened.error()) ? invalidFields({accounts::emailTaken()}) : opened.error();
    }
    m_shared.bootstrap.close();
    return registration(*opened);
}

Result<User> IdentityService::createAdministrator(const QString &address, const QString &password)
{
    const NewAccount account = administratorNamed(address);
    const Error taken{ErrorCode::Conflict, QStringLiteral("email_taken"),
                      QStringLiteral("There is already an account with the e-mail address %1.").arg(account.email)};
    if (const auto errors = checkNew(account, password); !errors.isEmpty())
        return invalidFields(errors);
    const auto used = checkFree(account.profile.username, account.email);
    if (!used)
        return used.error();
    if (!used->isEmpty())
        return taken;
    const auto hash = m_shared.hasher.hash(password);
    if (!hash)
        return hash.error();
    const auto created = m_store.write(Actor(), [&](UnitOfWork &work) -> Result<User> {
        const auto user = insertUser(work, account, *hash, administratorRole);
        if (!user)
            return user.error();
        work.audit({.event = QStringLiteral("user.created"),
                    .entity = QStringLiteral("user"),
                    .entityId = QString::number(user->id),
                    .metadata = {{QStringLiteral("role"), QLatin1String(administratorRole)}},
                    .actorName = QStringLiteral("command line")});
        return user;
    });
    if (!created && isDuplicate(created.error()))
        return taken;
    return created;
}

Result<bool> hasAdministrator(storage::Database &database)
{
    const auto groupId = roles::groupIdOf(database, QLatin1String(administratorRole));
    if (!groupId)
        return groupId.error();
    if (!*groupId)
        return false;
    const auto holders = roles::countActiveHolders(database, **groupId);
    if (!holders)
        return holders.error();
    return *holders > 0;
}

} // namespace emesa
