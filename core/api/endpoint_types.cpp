// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoint_types.h"

#include "core/api/answers.h"
#include "core/api/dashboard.h"
#include "core/domain/api_key.h"
#include "core/domain/audit_check.h"
#include "core/domain/audit_event.h"
#include "core/domain/account.h"
#include "core/domain/bootstrap.h"
#include "core/domain/machine.h"
#include "core/domain/machine_booking.h"
#include "core/domain/master_data.h"
#include "core/domain/master_import.h"
#include "core/domain/message.h"
#include "core/domain/mfa.h"
#include "core/domain/notification.h"
#include "core/domain/order.h"
#include "core/domain/order_event.h"
#include "core/domain/part_file.h"
#include "core/domain/sign_in.h"
#include "core/domain/role.h"
#include "core/domain/saved_view.h"
#include "core/domain/user.h"

#include <algorithm>
#include <cstring>

namespace emesa::api {

namespace {

constexpr EndpointTypes row(const char *id)
{
    return EndpointTypes(id);
}

template<typename Input>
constexpr EndpointTypes orderAction(const char *id)
{
    const EndpointTypes types = row(id).takes<Input>();
    return types.answers<Order>().versioned().also(409);
}

template<typename T>
constexpr std::array<EndpointTypes, 6> record(const char *list, const char *create, const char *get, const char *replace,
                                              const char *update, const char *remove)
{
    const EndpointTypes created = row(create).takes<T>();
    const EndpointTypes replaced = row(replace).takes<T>();
    const EndpointTypes updated = row(update).patches<T>();
    return {row(list).lists<T>(),
            created.answers<T>(201).gives("Location", "Address of what was made"),
            row(get).answers<T>().versioned(),
            replaced.answers<T>().versioned(),
            updated.answers<T>().versioned(),
            row(remove).answers(204).versioned()};
}

constexpr NamedParameter::Type number = NamedParameter::Number;

constexpr EndpointTypes tus(const char *id)
{
    return row(id)
        .header("Tus-Resumable", "1.0.0", NamedParameter::Text, true)
        .gives("Tus-Resumable", "1.0.0")
        .also(412);
}

constexpr const char *since = "Only what has a higher sequence number or id";

const std::array single = {
    // Identity
    row("auth.register").takes<RegisterInput>().answers<Registration>(201),
    row("auth.jwt_create").takes<JwtCreateInput>().answers<TokenPair>().also(401),
    row("auth.jwt_refresh").takes<JwtRefreshInput>().answers<TokenPair>().also(401),
    row("auth.jwt_verify").takes<JwtVerifyInput>().answers<EmptyObject>().also(401),
    row("auth.me").answers<User>(),
    row("auth.me_update").patches<ProfilePatch>().answers<User>(),
    row("auth.me_password").takes<PasswordChangeInput>().answers<EmptyObject>(),
    row("auth.login").takes<LoginInput>().answers<SignedIn>().also(401),
    row("auth.refresh").takes<RefreshInput>().answers<SignedIn>().also(401),
    row("auth.refresh_get").answers<SignedIn>().authorizedBy("refreshToken").also(401),
    row("auth.login_page").answers(200).also(404),
    row("auth.login_page_post").takes<LoginInput>().answers(200).also(401, 404),
    row("auth.bootstrap").takes<BootstrapInput>().answers<Registration>(201).also(401, 404, 409),
    row("auth.logout").takes<LogoutInput>().answers<EmptyObject>(),
    row("api_keys.list").lists<ApiKey>(),
    row("api_keys.create").takes<ApiKeyInput>().answers<CreatedApiKey>(201).gives("Location", "Address of the key").also(409),
    row("api_keys.get").answers<ApiKey>(),
    row("api_keys.revoke").answers(204),
    row("audit.list").lists<AuditEvent>().query("user", "Rows by or about the user of this number", NamedParameter::Number),
    row("audit.verify").answers<AuditCheck>().query("after", "Number of the row up to which it is checked already; default 0", NamedParameter::Number),
    row("audit.get").answers<AuditEvent>(),
    row("auth.sessions").lists<SignInRecord>().query("is_active", "Only those that could be used now, or only the others", NamedParameter::Boolean),
    row("auth.sessions_end_others").takes<EmptyObject>().answers<SignInsEnded>(),
    row("auth.session").answers<SignInRecord>(),
    row("auth.session_end").answers(204),
    row("auth.mfa").answers<MfaState>(),
    row("auth.mfa_setup").takes<MfaSetupInput>().answers<MfaSetup>().also(409),
    row("auth.mfa_confirm").takes<MfaConfirmInput>().answers<RecoveryCodes>().also(409),
    row("auth.mfa_recovery_codes").takes<MfaProofInput>().answers<RecoveryCodes>().also(409),
    row("auth.mfa_disable").takes<MfaDisableInput>().answers(204).also(409),
    row("auth.user_mfa_disable").answers(204),
    row("auth.user_unlock").takes<EmptyObject>().answers(204),
    row("auth.jwks").answers<JsonWebKeySet>(),

    row("permissions.list").lists<PermissionInfo>().query("codename", "A codename; * stands for any text"),
    row("permissions.master").answers<QList<EntityPermissions>>(),
    row("roles.list").lists<Role>(),
    row("roles.create").takes<Role>().answers<Role>(201),
    row("roles.get").answers<Role>().versioned(),
    row("roles.replace").takes<Role>().answers<Role>().versioned(),
    row("roles.update").patches<Role>().answers<Role>().versioned(),
    row("roles.delete").answers(204).versioned().query("hard_delete", "For good, not only deactivated; needs role_hard_delete", NamedParameter::Boolean),
    row("group_permissions.list").lists<GroupPermissions>(),
    row("group_permissions.set").takes<GroupPermissionsInput>().answers<GroupPermissions>().versioned().also(404),
    row("group_permissions.groups").lists<GroupChoice>(),
    row("group_permissions.permissions").lists<PermissionChoice>(),
    row("group_permissions.get").answers<GroupPermissions>().versioned(),
    row("group_permissions.clear").answers(204).versioned(),
    row("users.list").lists<Account>().query("role", "Uuid or name of a role"),
    row("users.create").takes<AccountInput>().answers<Account>(201),
    row("users.get").answers<Account>().versioned(),
    row("users.replace").takes<AccountInput>().answers<Account>().versioned(),
    row("users.update").patches<AccountInput>().answers<Account>().versioned(),
    row("users.delete").answers(204).versioned(),

    // Orders
    row("orders.list").lists<Order>(),
    row("orders.create").takes<OrderDraft>().files("step_file", "d2_draft_design").answers<Order>(201).gives("Location", "Address of the order"),
    row("orders.get").answers<Order>().versioned(),
    row("orders.update").patches<OrderSpecification>().orTakes<OrderStaffPatch>().answers<Order>().versioned(),
    row("orders.delete").answers(204).versioned(),
    orderAction<ApproveInput>("orders.approve"),
    orderAction<RejectInput>("orders.reject"),
    row("orders.send_counter_offer").takes<CounterOfferInput>().answers<Message>(201).versioned(),
    orderAction<AcceptOfferInput>("orders.accept_counter_offer"),
    orderAction<DeclineOfferInput>("orders.decline_counter_offer"),
    orderAction<AcceptOfferInput>("orders.confirm_price"),
    orderAction<PaymentInput>("orders.confirm_payment"),
    orderAction<AssignMachineInput>("orders.assign_machine"),
    orderAction<NoInput>("orders.start_production"),
    orderAction<PauseInput>("orders.pause_production"),
    orderAction<ResumeInput>("orders.resume_production"),
    orderAction<CompleteInput>("orders.complete"),
    orderAction<CancelInput>("orders.cancel"),
    row("orders.messages").answers<QList<Message>>().query("since", since, number),
    row("orders.post_message").takes<MessageInput>().answers<Message>(201).also(200),
    row("orders.offers").answers<QList<Offer>>().query("since", since, number),
    row("orders.history").answers<QList<OrderEvent>>().query("since", since, number),
    row("orders.files").answers<QList<PartFile>>(),
    row("orders.add_file").takes<AddFileInput>().files("file").answers<PartFile>(201).gives("Location", "Address of the file's content"),
    row("orders.file").answers(200).also(206, 304, 416),

    // Uploads (tus 1.0.0)
    row("uploads.options")
        .answers(204)
        .gives("Tus-Resumable", "1.0.0")
        .gives("Tus-Version", "1.0.0")
        .gives("Tus-Extension", "What of tus is understood")
        .gives("Tus-Checksum-Algorithm", "For Upload-Checksum")
        .gives("Tus-Max-Size", "Bytes of the largest file", number),
    tus("uploads.create")
        .answers(201)
        .also(422, 460)
        .header("Upload-Length", "Bytes of the whole file", number, true)
        .header("Upload-Metadata", "filename and its Base64 value, as tus writes it")
        .header("Upload-Checksum", "Of a first piece sent along: sha256, sha1 or md5 and the Base64 digest")
        .gives("Upload-Offset", "Bytes that are safe", number)
        .gives("Upload-Expires", "When an unfinished upload is dropped"),
    tus("uploads.head")
        .answers(200)
        .also(410)
        .gives("Upload-Offset", "Bytes that are safe", number)
        .gives("Upload-Length", "Bytes of the whole file", number)
        .gives("Upload-Metadata", "As it was sent")
        .gives("Upload-Expires", "When an unfinished upload is dropped"),
    tus("uploads.patch")
        .answers(204)
        .also(403, 409, 410, 423, 460)
        .header("Upload-Offset", "Bytes that were safe before this piece", number, true)
        .header("Upload-Checksum", "sha256, sha1 or md5 and the Base64 digest of this piece")
        .gives("Upload-Offset", "Bytes that are safe", number)
        .gives("Upload-Expires", "When an unfinished upload is dropped"),
    tus("uploads.delete").answers(204).also(423),
    row("equipment_types.image").answers(200).also(206, 304, 416),
    row("media.get").answers(200).also(206, 304, 416),

    row("machines.available")
        .answers<QList<AvailableMachine>>()
        .query("from", "Start of the time the machine is wanted for; default now", NamedParameter::Moment)
        .query("to", "Its end; default a day later", NamedParameter::Moment)
        .query("order", "Order the machine has to suit", number),

    row("machines.bookings")
        .answers<QList<MachineBooking>>()
        .query("from", "Start of the time looked at; default now", NamedParameter::Moment)
        .query("to", "Its end; default two weeks later", NamedParameter::Moment),

    row("notifications.list").lists<Notification>().query("unread", "Only unread ones", NamedParameter::Boolean),
    row("notifications.update").takes<NotificationMarks>().answers<NotificationSummary>(),
    row("notifications.preferences").answers<QMap<QString, bool>>(),
    row("machines.photo").answers(200).also(206, 304, 416),
    row("machines.set_photo").files("photo").answers<Machine>().versioned(),
    row("machines.remove_photo").answers(204).versioned(),
    row("dashboard.get")
        .answers<Dashboard>()
        .query("from", "First day of the period (2026-01-31); default 12 weeks before its last")
        .query("to", "Last day of the period; default today"),
    row("views.list").answers<QList<SavedView>>().query("page", "Only those of one page"),
    row("views.create").takes<SavedView>().answers<SavedView>(201),
    row("views.update").patches<SavedView>().answers<SavedView>().versioned().also(403),
    row("views.delete").answers(204).versioned().also(403),
    row("preferences.get").answers<QJsonObject>(),
    row("preferences.replace").takes<QJsonObject>().answers<QJsonObject>(),
    row("preferences.update").takes<QJsonObject>().answers<QJsonObject>(),
    row("live.ticket").takes<EmptyObject>().answers<LiveTicket>(201),
    row("live.connect").answers(101).query("ticket", "From POST /api/live/ticket/").also(401, 403).never(422),

    // Operation
    row("health.summary").answers<HealthWord>().orAnswers(503),
    row("health.live").answers<HealthWord>(),
    row("health.ready").answers<HealthReport>().orAnswers(503),
    row("metrics").answers(200).also(404),
    row("version").answers<ServerVersion>(),
    row("home").answers(200).also(404),
    row("docs.schema_json").answers<QJsonObject>().versioned(),
    row("docs.swagger_json").answers<QJsonObject>().versioned(),
    row("docs.schema_yaml").answers(200).versioned(),
    row("docs.swagger_yaml").answers(200).versioned(),
    row("docs.swagger").answers(200),
    row("docs.swagger_short").answers(200),
    row("docs.redoc").answers(200),
    row("docs.redoc_short").answers(200),
    row("docs.asset").answers(200).also(304),
};

const std::array records = {
    record<Supplier>("suppliers.list", "suppliers.create", "suppliers.get", "suppliers.replace", "suppliers.update", "suppliers.delete"),
    record<Machine>("machines.list", "machines.create", "machines.get", "machines.replace", "machines.update", "machines.delete"),
};

/// The rows of one kind of master data.
template<typename T>
void addMasterTypes(std::vector<EndpointTypes> &rows)
{
    // The catalogue keeps the texts.
    const auto id = [](const char *verb) { return endpointById(QByteArray(QByteArray(masterEntityOf<T>.plural) + verb).constData())->id; };
    auto group = record<T>(id(".list"), id(".create"), id(".get"), id(".replace"), id(".update"), id(".delete"));
    if constexpr (std::is_same_v<T, EquipmentType>) {
        for (EndpointTypes &types : group)
            types = types.request ? types.files("image") : types;
    }
    rows.insert(rows.end(), group.begin(), group.end());
    const EndpointTypes exported = row(id(".export"));
    rows.push_back(exported.template listsAll<T>().also(413));
    const EndpointTypes imported = row(id(".import"));
    const EndpointTypes withFile = imported.files("file").query("dry_run", "Only say what would become of each row", NamedParameter::Boolean);
    rows.push_back(withFile.template answers<ImportReport>());
}

} // namespace

std::span<const EndpointTypes> endpointTypes()
{
    static const std::vector<EndpointTypes> all = [] {
        std::vector<EndpointTypes> rows(single.begin(), single.end());
        for (const auto &group : records)
            rows.insert(rows.end(), group.begin(), group.end());
        [&]<typename... T>(std::type_identity<std::tuple<T...>>) { (addMasterTypes<T>(rows), ...); }(std::type_identity<MasterTypes>());
        return rows;
    }();
    return all;
}

const EndpointTypes *typesOf(const Endpoint &endpoint)
{
    const auto all = endpointTypes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const EndpointTypes &types) { return std::strcmp(types.id, endpoint.id) == 0; });
    return found == all.end() ? nullptr : &*found;
}

bool heedsIdempotencyKey(const Endpoint &endpoint)
{
    return isUnsafe(endpoint.method) && !(endpoint.flags & NoIdempotency);
}

QList<int> statusesOf(const Endpoint &endpoint)
{
    const EndpointTypes *types = typesOf(endpoint);
    QList<int> statuses{400};
    const auto add = [&](int status, bool applies) {
        if (applies && !statuses.contains(status))
            statuses.append(status);
    };
    const bool hasForm = endpoint.body != Body::None && endpoint.body != Body::Bytes;
    add(401, endpoint.access.kind != Access::Public);
    add(403, endpoint.access.kind == Access::WithPermission || (endpoint.flags & NeedsSignIn));
    add(404, std::strchr(endpoint.path, '{') != nullptr);
    add(409, heedsIdempotencyKey(endpoint));
    add(415, endpoint.body != Body::None);
    add(422, hasForm);
    if (types) {
        add(types->success, true);
        add(422, types->rules || types->queries[0].name);
        add(304, types->isVersioned && !isUnsafe(endpoint.method));
        add(412, types->isVersioned && isUnsafe(endpoint.method));
        for (const int status : types->further)
            add(status, status != 0);
        for (const int status : types->sameBody)
            add(status, status != 0);
        for (const int status : types->excluded)
            statuses.removeAll(status);
    }
    std::sort(statuses.begin(), statuses.end());
    return statuses;
}

QList<int> sharedStatuses()
{
    return {406, 408, 413, 414, 429, 431, 500, 503, 507};
}

} // namespace emesa::api
