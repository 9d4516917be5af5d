// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoints.h"

#include "core/domain/master_data.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <deque>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace emesa::api {

namespace {

using enum Method;

constexpr unsigned signIn = HashesPassword | NoIdempotency;

constexpr std::array writtenRows = {
    // Identity
    Endpoint{"auth.register", Post, "/api/auth/register/", everyone, Body::Json, Module::Identity, "Register as a client", signIn},
    Endpoint{"auth.jwt_create", Post, "/api/auth/jwt/create/", everyone, Body::Json, Module::Identity, "Sign in by e-mail", signIn},
    Endpoint{"auth.jwt_refresh", Post, "/api/auth/jwt/refresh/", everyone, Body::Json, Module::Identity, "Renew tokens", NoIdempotency},
    Endpoint{"auth.jwt_verify", Post, "/api/auth/jwt/verify/", everyone, Body::Json, Module::Identity, "Check a token", NoIdempotency},
    Endpoint{"auth.me", Get, "/api/auth/me/", signedIn, Body::None, Module::Identity, "Own profile"},
    Endpoint{"auth.me_update", Patch, "/api/auth/me/", signedIn, Body::Json, Module::Identity, "Change own profile", NeedsSignIn},
    Endpoint{"auth.me_password", Post, "/api/auth/me/password/", signedIn, Body::Json, Module::Identity, "Change own password", signIn | NeedsSignIn},
    Endpoint{"auth.login", Post, "/api/auth/login/", everyone, Body::Json, Module::Identity, "Sign in by user name or e-mail", signIn},
    Endpoint{"auth.refresh", Post, "/api/auth/refresh/", everyone, Body::Json, Module::Identity, "Renew tokens", NoIdempotency},
    Endpoint{"auth.refresh_get", Get, "/api/auth/refresh/", everyone, Body::None, Module::Identity, "Renew tokens, refresh token in the Authorization header"},
    Endpoint{"auth.login_page", Get, "/api/auth/login_page/", everyone, Body::None, Module::Identity, "A form to try the sign-in by hand, where it is switched on", Plain, 0, Answer::Html},
    Endpoint{"auth.login_page_post", Post, "/api/auth/login_page/", everyone, Body::Form, Module::Identity, "Sign in with the form; shows the tokens", signIn, 0, Answer::Html},
    Endpoint{"auth.bootstrap", Post, "/api/auth/bootstrap/", everyone, Body::Json, Module::Identity, "Make the first administrator with the one-time token", signIn},
    Endpoint{"auth.logout", Post, "/api/auth/logout/", signedIn, Body::Json, Module::Identity, "Sign out", NoIdempotency | NeedsSignIn},
    Endpoint{"auth.sessions", Get, "/api/auth/sessions/", signedIn, Body::None, Module::Identity, "Own sign-ins; everybody's with user_read", NeedsSignIn},
    Endpoint{"auth.sessions_end_others", Post, "/api/auth/sessions/end-others/", signedIn, Body::Json, Module::Identity, "End all own sign-ins but this one", NeedsSignIn},
    Endpoint{"auth.session", Get, "/api/auth/sessions/{id}/", signedIn, Body::None, Module::Identity, "One sign-in", NeedsSignIn},
    Endpoint{"auth.session_end", Delete, "/api/auth/sessions/{id}/", signedIn, Body::None, Module::Identity, "End a sign-in: one's own, anybody's with user_update", NeedsSignIn, 0, Answer::None},
    Endpoint{"auth.mfa", Get, "/api/auth/mfa/", signedIn, Body::None, Module::Identity, "How one's second factor stands", NeedsSignIn},
    Endpoint{"auth.mfa_setup", Post, "/api/auth/mfa/setup/", signedIn, Body::Json, Module::Identity, "Set up a second factor (TOTP)", signIn | NeedsSignIn},
    Endpoint{"auth.mfa_confirm", Post, "/api/auth/mfa/confirm/", signedIn, Body::Json, Module::Identity, "Switch it on with a first code; recovery codes", NoIdempotency | NeedsSignIn},
    Endpoint{"auth.mfa_recovery_codes", Post, "/api/auth/mfa/recovery-codes/", signedIn, Body::Json, Module::Identity, "New recovery codes", signIn | NeedsSignIn},
    Endpoint{"auth.mfa_disable", Post, "/api/auth/mfa/disable/", signedIn, Body::Json, Module::Identity, "Switch one's second factor off", signIn | NeedsSignIn, 0, Answer::None},
    Endpoint{"auth.user_mfa_disable", Delete, "/api/auth/users/{id}/mfa/", holdersOf("user_update"), Body::None, Module::Identity, "Switch a user's second factor off", NeedsSignIn, 0, Answer::None},
    Endpoint{"auth.user_unlock", Post, "/api/auth/users/{id}/unlock/", holdersOf("user_update"), Body::Json, Module::Identity, "Forget a user's failed sign-ins", Plain, 0, Answer::None},
    Endpoint{"api_keys.list", Get, "/api/auth/api-keys/", holdersOf("apikey_manage"), Body::None, Module::Identity, "API keys of everybody"},
    Endpoint{"api_keys.create", Post, "/api/auth/api-keys/", holdersOf("apikey_manage"), Body::Json, Module::Identity, "Make an API key; it is shown this once", NoIdempotency | NeedsSignIn},
    Endpoint{"api_keys.get", Get, "/api/auth/api-keys/{id}/", holdersOf("apikey_manage"), Body::None, Module::Identity, "One API key"},
    Endpoint{"api_keys.revoke", Delete, "/api/auth/api-keys/{id}/", holdersOf("apikey_manage"), Body::None, Module::Identity, "Revoke an API key", Plain, 0, Answer::None},
    Endpoint{"audit.list", Get, "/api/auth/audit-log/", holdersOf("audit_read"), Body::None, Module::Identity, "The audit log"},
    Endpoint{"audit.verify", Get, "/api/auth/audit-log/verify/", holdersOf("audit_read"), Body::None, Module::Identity, "Check the seals of a stretch of the audit log", HashesPassword},
    Endpoint{"audit.get", Get, "/api/auth/audit-log/{seq}/", holdersOf("audit_read"), Body::None, Module::Identity, "One row of the audit log"},
    Endpoint{"auth.jwks", Get, "/.well-known/jwks.json", everyone, Body::None, Module::Identity, "Public keys by kid"},

    Endpoint{"permissions.list", Get, "/api/auth/permissions/", holdersOf("role_read"), Body::None, Module::Identity, "Everything that can be permitted"},
    Endpoint{"permissions.master", Get, "/api/auth/permissions/master/", holdersOf("role_read"), Body::None, Module::Identity, "What can be permitted about master data, by entity"},
    Endpoint{"roles.list", Get, "/api/auth/roles/", holdersOf("role_read"), Body::None, Module::Identity, "Roles"},
    Endpoint{"roles.create", Post, "/api/auth/roles/", holdersOf("role_create"), Body::Json, Module::Identity, "Add a role"},
    Endpoint{"roles.get", Get, "/api/auth/roles/{id}/", holdersOf("role_read"), Body::None, Module::Identity, "One role"},
    Endpoint{"roles.replace", Put, "/api/auth/roles/{id}/", holdersOf("role_update"), Body::Json, Module::Identity, "Replace a role's name and description"},
    Endpoint{"roles.update", Patch, "/api/auth/roles/{id}/", holdersOf("role_update"), Body::Json, Module::Identity, "Change a role, switch it on or off"},
    Endpoint{"roles.delete", Delete, "/api/auth/roles/{id}/", holdersOf("role_delete"), Body::None, Module::Identity, "Deactivate a role nobody has, or delete it for good", Plain, 0, Answer::None},
    Endpoint{"group_permissions.list", Get, "/api/auth/group-permissions/", holdersOf("role_read"), Body::None, Module::Identity, "Roles with what they allow"},
    Endpoint{"group_permissions.set", Post, "/api/auth/group-permissions/", holdersOf("role_update"), Body::Json, Module::Identity, "Set what a role allows"},
    Endpoint{"group_permissions.groups", Get, "/api/auth/group-permissions/groups/", holdersOf("role_read"), Body::None, Module::Identity, "Roles to choose from"},
    Endpoint{"group_permissions.permissions", Get, "/api/auth/group-permissions/permissions/", holdersOf("role_read"), Body::None, Module::Identity, "Permissions to choose from"},
    Endpoint{"group_permissions.get", Get, "/api/auth/group-permissions/by-group/{group_id}/", holdersOf("role_read"), Body::None, Module::Identity, "What one role allows"},
    Endpoint{"group_permissions.clear", Delete, "/api/auth/group-permissions/remove/{group_id}/", holdersOf("role_update"), Body::None, Module::Identity, "Take everything from a role", Plain, 0, Answer::None},
    Endpoint{"users.list", Get, "/api/auth/users/", holdersOf("user_read"), Body::None, Module::Identity, "Users"},
    Endpoint{"users.create", Post, "/api/auth/users/", holdersOf("user_create"), Body::Json, Module::Identity, "Add a user", HashesPassword},
    Endpoint{"users.get", Get, "/api/auth/users/{id}/", holdersOf("user_read"), Body::None, Module::Identity, "One user"},
    Endpoint{"users.replace", Put, "/api/auth/users/{id}/", holdersOf("user_update"), Body::Json, Module::Identity, "Replace a user's data and roles", HashesPassword},
    Endpoint{"users.update", Patch, "/api/auth/users/{id}/", holdersOf("user_update"), Body::Json, Module::Identity, "Change a user", HashesPassword},
    Endpoint{"users.delete", Delete, "/api/auth/users/{id}/", holdersOf("user_delete"), Body::None, Module::Identity, "Disable a user and end all sign-ins", Plain, 0, Answer::None},

    // Orders
    Endpoint{"orders.list", Get, "/api/orders/", holdersOf("order_read"), Body::None, Module::Orders, "Orders the caller may see"},
    Endpoint{"orders.create", Post, "/api/orders/", holdersOf("order_create"), Body::JsonOrMultipart, Module::Orders, "Place an order"},
    Endpoint{"orders.get", Get, "/api/orders/{id}/", holdersOf("order_read"), Body::None, Module::Orders, "One order"},
    Endpoint{"orders.update", Patch, "/api/orders/{id}/", holdersOf("order_update"), Body::Json, Module::Orders, "Change an order"},
    Endpoint{"orders.delete", Delete, "/api/orders/{id}/", holdersOf("order_delete"), Body::None, Module::Orders, "Delete an order before production", Plain, 0, Answer::None},
    Endpoint{"orders.approve", Post, "/api/orders/{id}/approve_order/", holdersOf("order_approve"), Body::Json, Module::Orders, "Approve, or answer with another price"},
    Endpoint{"orders.reject", Post, "/api/orders/{id}/reject_order/", holdersOf("order_reject"), Body::Json, Module::Orders, "Reject with a reason"},
    Endpoint{"orders.send_counter_offer", Post, "/api/orders/{id}/send_counter_offer/", holdersOf("order_read"), Body::Json, Module::Orders, "Make a counter offer"},
    Endpoint{"orders.accept_counter_offer", Post, "/api/orders/{id}/accept_counter_offer/", holdersOf("order_read"), Body::Json, Module::Orders, "Accept the other side's offer"},
    Endpoint{"orders.decline_counter_offer", Post, "/api/orders/{id}/decline_counter_offer/", holdersOf("order_read"), Body::Json, Module::Orders, "Decline the other side's offer"},
    Endpoint{"orders.confirm_price", Post, "/api/orders/{id}/confirm_price/", holdersOf("order_read"), Body::Json, Module::Orders, "Accept the latest staff offer"},
    Endpoint{"orders.confirm_payment", Post, "/api/orders/{id}/confirm_payment/", holdersOf("order_confirm_payment"), Body::Json, Module::Orders, "Pay (simulated provider)"},
    Endpoint{"orders.assign_machine", Post, "/api/orders/{id}/assign_machine/", holdersOf("order_assign_machine"), Body::Json, Module::Orders, "Book a machine for the order"},
    Endpoint{"orders.start_production", Post, "/api/orders/{id}/start_production/", holdersOf("order_start_production"), Body::Json, Module::Orders, "Start production"},
    Endpoint{"orders.pause_production", Post, "/api/orders/{id}/pause_production/", holdersOf("order_start_production"), Body::Json, Module::Orders, "Let production rest, with a reason"},
    Endpoint{"orders.resume_production", Post, "/api/orders/{id}/resume_production/", holdersOf("order_start_production"), Body::Json, Module::Orders, "Go on with production"},
    Endpoint{"orders.complete", Post, "/api/orders/{id}/complete_order/", holdersOf("order_complete"), Body::Json, Module::Orders, "Complete the order"},
    Endpoint{"orders.cancel", Post, "/api/orders/{id}/cancel_order/", holdersOf("order_update"), Body::Json, Module::Orders, "Cancel before production"},
    Endpoint{"orders.messages", Get, "/api/orders/{id}/messages/", holdersOf("order_read"), Body::None, Module::Orders, "Conversation of the order"},
    Endpoint{"orders.post_message", Post, "/api/orders/{id}/messages/", holdersOf("order_read"), Body::Json, Module::Orders, "Write a message"},
    Endpoint{"orders.offers", Get, "/api/orders/{id}/offers/", holdersOf("order_read"), Body::None, Module::Orders, "Offers of both sides, oldest first, with what became of them"},
    Endpoint{"orders.history", Get, "/api/orders/{id}/history/", holdersOf("order_read"), Body::None, Module::Orders, "Everything that happened to the order"},
    Endpoint{"orders.files", Get, "/api/orders/{id}/files/", holdersOf("order_read"), Body::None, Module::Orders, "Files with their revisions"},
    Endpoint{"orders.add_file", Post, "/api/orders/{id}/files/", holdersOf("order_read"), Body::JsonOrMultipart, Module::Orders, "Add a revision of a file"},
    Endpoint{"orders.file", Get, "/api/orders/{id}/files/{file_id}/", holdersOf("order_read"), Body::None, Module::Orders, "Content of a file", Plain, 0, Answer::File},

    Endpoint{"uploads.options", Options, "/api/uploads/", everyone, Body::None, Module::Orders, "tus capabilities", Plain, 0, Answer::None},
    Endpoint{"uploads.create", Post, "/api/uploads/", signedIn, Body::Bytes, Module::Orders, "Start a resumable upload", NoIdempotency, 0, Answer::None},
    Endpoint{"uploads.head", Head, "/api/uploads/{upload_id}/", signedIn, Body::None, Module::Orders, "How much of an upload has arrived", Plain, 0, Answer::None},
    Endpoint{"uploads.patch", Patch, "/api/uploads/{upload_id}/", signedIn, Body::Bytes, Module::Orders, "Send the next piece", NoIdempotency, 0, Answer::None},
    Endpoint{"uploads.delete", Delete, "/api/uploads/{upload_id}/", signedIn, Body::None, Module::Orders, "Give up an upload", NoIdempotency, 0, Answer::None},
    Endpoint{"equipment_types.image", Get, "/media/equipment-types/{path...}", signedIn, Body::None, Module::Master, "The image of an equipment type", Plain, 0, Answer::File},
    Endpoint{"media.get", Get, "/media/{path...}", signedIn, Body::None, Module::Orders, "Files of order objects", Plain, 0, Answer::File},

    Endpoint{"suppliers.list", Get, "/api/suppliers/", holdersOf("supplier_read"), Body::None, Module::Orders, "Suppliers"},
    Endpoint{"suppliers.create", Post, "/api/suppliers/", holdersOf("supplier_create"), Body::Json, Module::Orders, "Add a supplier"},
    Endpoint{"suppliers.get", Get, "/api/suppliers/{id}/", holdersOf("supplier_read"), Body::None, Module::Orders, "One supplier"},
    Endpoint{"suppliers.replace", Put, "/api/suppliers/{id}/", holdersOf("supplier_update"), Body::Json, Module::Orders, "Replace a supplier"},
    Endpoint{"suppliers.update", Patch, "/api/suppliers/{id}/", holdersOf("supplier_update"), Body::Json, Module::Orders, "Change a supplier"},
    Endpoint{"suppliers.delete", Delete, "/api/suppliers/{id}/", holdersOf("supplier_delete"), Body::None, Module::Orders, "Remove a supplier", Plain, 0, Answer::None},
    Endpoint{"machines.available", Get, "/api/machines/available/", holdersOf("machine_read"), Body::None, Module::Orders, "Free and suitable machines, best first"},
    Endpoint{"machines.bookings", Get, "/api/machines/{id}/bookings/", holdersOf("machine_read"), Body::None, Module::Orders, "What a machine is booked for"},
    Endpoint{"machines.list", Get, "/api/machines/", holdersOf("machine_read"), Body::None, Module::Orders, "Machines"},
    Endpoint{"machines.create", Post, "/api/machines/", holdersOf("machine_create"), Body::Json, Module::Orders, "Add a machine"},
    Endpoint{"machines.get", Get, "/api/machines/{id}/", holdersOf("machine_read"), Body::None, Module::Orders, "One machine"},
    Endpoint{"machines.replace", Put, "/api/machines/{id}/", holdersOf("machine_update"), Body::Json, Module::Orders, "Replace a machine"},
    Endpoint{"machines.update", Patch, "/api/machines/{id}/", holdersOf("machine_update"), Body::Json, Module::Orders, "Change a machine"},
    Endpoint{"machines.photo", Get, "/api/machines/{id}/photo/", holdersOf("machine_read"), Body::None, Module::Orders, "A machine's photo", Plain, 0, Answer::File},
    Endpoint{"machines.set_photo", Post, "/api/machines/{id}/photo/", holdersOf("machine_update"), Body::Multipart, Module::Orders, "Give a machine a photo, PNG or JPEG"},
    Endpoint{"machines.remove_photo", Delete, "/api/machines/{id}/photo/", holdersOf("machine_update"), Body::None, Module::Orders, "Take a machine's photo away", Plain, 0, Answer::None},
    Endpoint{"machines.delete", Delete, "/api/machines/{id}/", holdersOf("machine_delete"), Body::None, Module::Orders, "Remove a machine", Plain, 0, Answer::None},

    Endpoint{"notifications.list", Get, "/api/notifications/", signedIn, Body::None, Module::Orders, "Own notifications, unread first"},
    Endpoint{"notifications.update", Patch, "/api/notifications/", signedIn, Body::Json, Module::Orders, "Mark notifications as read"},
    Endpoint{"notifications.preferences", Get, "/api/notifications/preferences/", signedIn, Body::None, Module::Orders, "Which topics of notifications are switched on or off"},
    Endpoint{"dashboard.get", Get, "/api/dashboard/", holdersOf("order_read"), Body::None, Module::Orders, "Figures and series of a period: the whole shop's for staff, one's own for everybody else"},
    Endpoint{"views.list", Get, "/api/views/", signedIn, Body::None, Module::Orders, "Saved views, own and shared"},
    Endpoint{"views.create", Post, "/api/views/", signedIn, Body::Json, Module::Orders, "Save a view"},
    Endpoint{"views.update", Patch, "/api/views/{id}/", signedIn, Body::Json, Module::Orders, "Change an own view"},
    Endpoint{"views.delete", Delete, "/api/views/{id}/", signedIn, Body::None, Module::Orders, "Delete an own view", Plain, 0, Answer::None},
    Endpoint{"preferences.get", Get, "/api/preferences/", signedIn, Body::None, Module::Orders, "What one has set for oneself"},
    Endpoint{"preferences.replace", Put, "/api/preferences/", signedIn, Body::Json, Module::Orders, "Replace all of it"},
    Endpoint{"preferences.update", Patch, "/api/preferences/", signedIn, Body::Json, Module::Orders, "Change some of it: members are merged, null removes one (RFC 7396)"},
    Endpoint{"live.ticket", Post, "/api/live/ticket/", signedIn, Body::Json, Module::Orders, "One-time ticket for the live channel", NoIdempotency},
    Endpoint{"live.connect", Get, "/api/live/", everyone, Body::None, Module::Orders, "Live channel (WebSocket, by ticket)", Upgrade},

    // Operation
    Endpoint{"health.summary", Get, "/api/health/", everyone, Body::None, Module::Operation, "Health in one word"},
    Endpoint{"health.live", Get, "/health/live", everyone, Body::None, Module::Operation, "The process answers"},
    Endpoint{"health.ready", Get, "/health/ready", everyone, Body::None, Module::Operation, "Database, disk, keys and migrations, each with its state"},
    Endpoint{"home", Get, "/", everyone, Body::None, Module::Operation, "Start page for people with a browser", Plain, 0, Answer::Html},
    Endpoint{"docs.schema_json", Get, "/api/docs/schema.json", everyone, Body::None, Module::Operation, "This document as JSON"},
    Endpoint{"docs.swagger_json", Get, "/swagger.json", everyone, Body::None, Module::Operation, "This document as JSON, short address"},
    Endpoint{"docs.schema_yaml", Get, "/api/docs/schema.yaml", everyone, Body::None, Module::Operation, "This document as YAML", Plain, 0, Answer::Yaml},
    Endpoint{"docs.swagger_yaml", Get, "/swagger.yaml", everyone, Body::None, Module::Operation, "This document as YAML, short address", Plain, 0, Answer::Yaml},
    Endpoint{"docs.swagger", Get, "/api/docs/swagger/", everyone, Body::None, Module::Operation, "This document in Swagger UI", Plain, 0, Answer::Html},
    Endpoint{"docs.swagger_short", Get, "/swagger/", everyone, Body::None, Module::Operation, "Swagger UI, short address", Plain, 0, Answer::Html},
    Endpoint{"docs.redoc", Get, "/api/docs/redoc/", everyone, Body::None, Module::Operation, "This document in ReDoc", Plain, 0, Answer::Html},
    Endpoint{"docs.redoc_short", Get, "/redoc/", everyone, Body::None, Module::Operation, "ReDoc, short address", Plain, 0, Answer::Html},
    Endpoint{"docs.asset", Get, "/api/docs/assets/{path...}", everyone, Body::None, Module::Operation, "Scripts and styles of these pages", Plain, 0, Answer::File},
    Endpoint{"metrics", Get, "/metrics", everyone, Body::None, Module::Operation, "Numbers for monitoring, from configured addresses only", Plain, 0, Answer::PlainText},
    Endpoint{"version", Get, "/api/version/", everyone, Body::None, Module::Operation, "Server and API version"},
};

constexpr bool saysWhoMay(const Endpoint &row)
{
    return row.access.kind != Access::WithPermission || (row.access.permission && row.access.permission[0] != '\0');
}
// Nothing is open because somebody forgot to say otherwise; whether the permission exists is for checkCatalogue().
static_assert(std::all_of(writtenRows.begin(), writtenRows.end(), saysWhoMay));

/// The same rows for every kind of master data: "cities.list" at /api/master/cities/ for holders of master_city_read …
void addMasterRows(std::vector<Endpoint> &rows)
{
    static std::deque<QByteArray> texts; // the rows only view them
    const auto keep = [](const QByteArray &text) { return texts.emplace_back(text).constData(); };
    for (const MasterEntity &entity : masterEntities) {
        const QByteArray id = QByteArray(entity.plural) + '.';
        const QByteArray all = QByteArray("/api/master/") + entity.path + '/';
        const QByteArray one = all + "{unique_id}/";
        const QByteArray singular = QByteArray(entity.name).replace('_', ' ');
        const QByteArray plural = QByteArray(entity.plural).replace('_', ' ');
        const auto may = [&](const char *action) { return holdersOf(keep(QByteArray("master_") + entity.name + '_' + action)); };
        const Body written = entity.kind == MasterKind::EquipmentType ? Body::JsonOrMultipart : Body::Json;
        const auto add = [&](const char *verb, Method method, const QByteArray &path, Access access, Body body, const QByteArray &summary, Answer answer) {
            rows.push_back({keep(id + verb), method, keep(path), access, body, Module::Master, keep(summary), Plain, 0, answer});
        };
        add("list", Get, all, may("read"), Body::None, "List of " + plural, Answer::Json);
        add("create", Post, all, may("create"), written, "Add a record to the " + plural, Answer::Json);
        add("export", Get, all + "export/", may("read"), Body::None, "The list as CSV", Answer::Csv);
        add("import", Post, all + "import/", may("create"), Body::CsvOrMultipart, "Create and update many " + plural + " from CSV", Answer::Json);
        add("get", Get, one, may("read"), Body::None, "One " + singular, Answer::Json);
        add("replace", Put, one, may("update"), written, "Replace one " + singular, Answer::Json);
        add("update", Patch, one, may("update"), written, "Change one " + singular + ", or restore a deleted one", Answer::Json);
        add("delete", Delete, one, may("delete"), Body::None, "Delete one " + singular + " that nothing refers to", Answer::None);
    }
}

const std::vector<Endpoint> &catalogue()
{
    static const std::vector<Endpoint> rows = [] {
        std::vector<Endpoint> all(writtenRows.begin(), writtenRows.end());
        addMasterRows(all);
        return all;
    }();
    return rows;
}

} // namespace

std::span<const Endpoint> endpoints()
{
    return catalogue();
}

const Endpoint *endpointById(const char *id)
{
    static const auto byId = [] {
        std::unordered_map<std::string_view, const Endpoint *> index;
        for (const Endpoint &endpoint : catalogue())
            index.emplace(endpoint.id, &endpoint);
        return index;
    }();
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : found->second;
}

qint64 bodyLimitOf(const Endpoint &endpoint)
{
    if (endpoint.bodyLimit > 0)
        return endpoint.bodyLimit;
    switch (endpoint.body) {
    case Body::None: return 0;
    case Body::Json: return jsonLimit;
    case Body::JsonOrMultipart:
    case Body::Multipart:
    case Body::CsvOrMultipart: return multipartLimit;
    case Body::Form: return formLimit;
    case Body::Bytes: return uploadPieceLimit;
    }
    return 0;
}

QString pathOf(const char *id, const QStringList &values)
{
    const Endpoint *endpoint = endpointById(id);
    Q_ASSERT_X(endpoint, "pathOf", id);
    QString path;
    qsizetype used = 0;
    const QString pattern = QString::fromLatin1(endpoint->path);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'{') {
            path += pattern[i];
            continue;
        }
        Q_ASSERT_X(used < values.size(), "pathOf", id);
        const bool severalSegments = pattern.indexOf(QStringLiteral("...}"), i) == pattern.indexOf(u'}', i) - 3;
        path += QString::fromLatin1(QUrl::toPercentEncoding(values.value(used++), severalSegments ? QByteArray("/") : QByteArray()));
        i = pattern.indexOf(u'}', i);
    }
    return path;
}

} // namespace emesa::api
