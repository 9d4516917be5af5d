// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/api_key_service.h"

#include "core/domain/permission.h"
#include "server/security/opaque.h"
#include "server/services/api_key_authenticator.h"
#include "server/services/grant_guard.h"

#include <QJsonArray>

namespace emesa {

namespace {

Error notFound()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such API key.")};
}

Error nameTaken()
{
    return Error::invalidField(QStringLiteral("name"), QStringLiteral("taken"), QStringLiteral("You have a key of this name. Choose another name, or revoke that key."));
}

Result<ApiKeyInput> checked(ApiKeyInput input, Timestamp now)
{
    QList<FieldError> errors;
    const auto refuse = [&](const char *field, const char *code, const QString &message) {
        errors.append({QString::fromLatin1(field), QString::fromLatin1(code), message});
    };
    input.name = input.name.simplified();
    if (input.name.isEmpty())
        refuse("name", "required", QStringLiteral("This must not be empty."));
    input.permissions.removeDuplicates();
    input.permissions.sort();
    if (input.permissions.isEmpty())
        refuse("permissions", "required", QStringLiteral("Choose at least one permission."));
    for (const QString &codename : std::as_const(input.permissions)) {
        if (!isPermission(codename)) {
            refuse("permissions", "choice", QStringLiteral("There is no permission %1.").arg(codename.left(100)));
            break;
        }
    }
    if (input.expiresAt && *input.expiresAt <= now)
        refuse("expires_at", "range", QStringLiteral("Choose a time in the future, or leave it out."));
    if (!errors.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("validation_failed"), QStringLiteral("Some values need to be corrected."), errors};
    return input;
}

} // namespace

Result<ListPage> ApiKeyService::list(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                     const std::function<void(const storage::Row &)> &each) const
{
    return ListSelect::run(database, apiKeys::list(), query, {{}, {}, caller.userId}, m_counts, each);
}

Result<ApiKey> ApiKeyService::find(storage::Database &database, const QString &id) const
{
    if (!isUuid(id))
        return notFound();
    auto key = apiKeys::find(database, id);
    if (!key)
        return key.error();
    if (!*key)
        return notFound();
    return **std::move(key);
}

Result<CreatedApiKey> ApiKeyService::create(UnitOfWork &work, const ApiKeyInput &given)
{
    const Caller &caller = work.caller();
    const auto input = checked(given, work.now());
    if (!input)
        return input.error();
    if (Status may = mayGrant(caller, input->permissions); !may)
        return may.error();
    storage::Database &database = work.database();
    if (Status freed = apiKeys::freeExpiredNames(database, caller.userId, work.now()); !freed)
        return freed.error();
    const auto living = apiKeys::countLiving(database, caller.userId, work.now());
    if (!living)
        return living.error();
    if (*living >= livingKeysPerUser)
        return Error{ErrorCode::Conflict, QStringLiteral("too_many_keys"),
                     QStringLiteral("You have %1 keys. Revoke those that are not used any more.").arg(*living)};

    CreatedApiKey made;
    made.id = newUuid(work.now());
    made.name = input->name;
    made.permissions = input->permissions;
    made.user = caller.userId;
    made.userEmail = caller.email;
    made.createdAt = work.now();
    made.expiresAt = input->expiresAt;
    const NewApiKey fresh = newApiKey();
    made.prefix = QString::fromLatin1(fresh.prefix);
    made.key = QString::fromLatin1(fresh.key);
    if (Status written = apiKeys::insert(database, made, security::hashSecret(fresh.key)); !written)
        return written.error().reason == QLatin1String("duplicate") ? nameTaken() : written.error();
    QJsonObject metadata{{QStringLiteral("name"), made.name},
                         {QStringLiteral("prefix"), made.prefix},
                         {QStringLiteral("permissions"), QJsonArray::fromStringList(made.permissions)}};
    if (made.expiresAt)
        metadata.insert(QStringLiteral("expires_at"), made.expiresAt->toString());
    work.audit({.event = QStringLiteral("api_key.created"), .entity = QStringLiteral("api_key"), .entityId = made.id, .metadata = metadata});
    m_counts.changed();
    return made;
}

Status ApiKeyService::revoke(UnitOfWork &work, const QString &id)
{
    const auto key = find(work.database(), id);
    if (!key)
        return key.error();
    const auto revoked = apiKeys::revoke(work.database(), id, work.now());
    if (!revoked)
        return revoked.error();
    if (!*revoked)
        return {};
    work.audit({.event = QStringLiteral("api_key.revoked"),
                .entity = QStringLiteral("api_key"),
                .entityId = id,
                .metadata = {{QStringLiteral("name"), key->name}, {QStringLiteral("prefix"), key->prefix}, {QStringLiteral("user"), key->user}}});
    work.publish({.topic = QStringLiteral("user:%1").arg(key->user),
                  .kind = QStringLiteral("api_key.revoked"),
                  .userId = key->user,
                  .payload = {{QStringLiteral("id"), id}, {QStringLiteral("name"), key->name}}});
    m_counts.changed();
    return {};
}

} // namespace emesa
