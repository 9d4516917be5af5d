// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/machine.h"
#include "core/domain/user.h"
#include "core/schema/openapi.h"

namespace emesa::api {

// Bodies that belong to no entity: tokens, health, what lists of choices say.

struct EmptyObject
{
};

struct TokenPair
{
    QString access;
    QString refresh;
};

struct Registration
{
    User user;
    TokenPair token;
};

struct SignedInUser
{
    Id id = 0;
    QString username;
    QStringList groups;
};

struct SignedIn
{
    QString accessToken;
    QString refreshToken;
    qint64 expiresIn = 0; ///< seconds
    SignedInUser user;
};

/// RFC 7517; RSA keys for RS256 only.
struct JsonWebKey
{
    QString kty, use, alg, kid, n, e;
};

struct JsonWebKeySet
{
    QList<JsonWebKey> keys;
};

/// A machine that could take an order, and why it stands where it stands in the list.
struct AvailableMachine : Machine
{
    int freePlaces = 0;
    QStringList reasons;
};

/// What to change about one's own notifications.
struct NotificationMarks
{
    std::optional<QList<Id>> ids;
    bool all = false;
    bool read = true;
    QMap<QString, bool> preferences;
};

struct NotificationSummary
{
    qint64 unread = 0;
    QMap<QString, bool> preferences;
};

struct LiveTicket
{
    QString ticket;
    qint64 expiresIn = 0; ///< seconds
};

struct HealthWord
{
    QString status; ///< "ok" or "unavailable"
};

struct HealthCheck
{
    QString status; ///< "ok" or "failed"
    std::optional<QString> message;
};

struct HealthReport
{
    QString status;
    QMap<QString, HealthCheck> checks;
};

struct ServerVersion
{
    QString name;
    QString serverVersion;
    QString apiVersion;
    QString oldestClient;
};

struct ProblemField
{
    QString field;
    QString code;
    QString message;
};

/// problem+json as every refusal has it; some have members of their own beside these.
struct Problem
{
    QString type;
    QString title;
    int status = 0;
    QString code;
    QString detail;
    QString traceId;
    QList<ProblemField> errors;
};

} // namespace emesa::api

namespace emesa::schema {

template<>
inline constexpr auto schemaOf<api::EmptyObject> = entity("empty");

template<>
inline constexpr auto schemaOf<api::TokenPair> = entity("token_pair",
    field("access", &api::TokenPair::access),
    field("refresh", &api::TokenPair::refresh));

template<>
inline constexpr auto schemaOf<api::Registration> = entity("registration",
    field("user", &api::Registration::user),
    field("token", &api::Registration::token));

template<>
inline constexpr auto schemaOf<api::SignedInUser> = entity("signed_in_user",
    field("id", &api::SignedInUser::id),
    field("username", &api::SignedInUser::username),
    field("groups", &api::SignedInUser::groups));

template<>
inline constexpr auto schemaOf<api::SignedIn> = entity("signed_in",
    field("access_token", &api::SignedIn::accessToken),
    field("refresh_token", &api::SignedIn::refreshToken),
    field("expires_in", &api::SignedIn::expiresIn, {.title = QT_TRANSLATE_NOOP("SignedIn", "Seconds")}),
    field("user", &api::SignedIn::user));

template<>
inline constexpr auto schemaOf<api::JsonWebKey> = entity("json_web_key",
    field("kty", &api::JsonWebKey::kty),
    field("use", &api::JsonWebKey::use),
    field("alg", &api::JsonWebKey::alg),
    field("kid", &api::JsonWebKey::kid),
    field("n", &api::JsonWebKey::n),
    field("e", &api::JsonWebKey::e));

template<>
inline constexpr auto schemaOf<api::JsonWebKeySet> = entity("json_web_key_set", field("keys", &api::JsonWebKeySet::keys));

template<>
inline constexpr auto schemaOf<api::AvailableMachine> = extended<api::AvailableMachine>("available_machine", schemaOf<Machine>,
    field("free_places", &api::AvailableMachine::freePlaces, {.title = QT_TRANSLATE_NOOP("AvailableMachine", "Free places"), .flags = ReadOnly}),
    field("reasons", &api::AvailableMachine::reasons, {.title = QT_TRANSLATE_NOOP("AvailableMachine", "Why here in the list"), .flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<api::NotificationMarks> = entity("notification_marks",
    field("ids", &api::NotificationMarks::ids, {.title = QT_TRANSLATE_NOOP("NotificationMarks", "1 to 500 notifications")}),
    field("all", &api::NotificationMarks::all, {.title = QT_TRANSLATE_NOOP("NotificationMarks", "All, instead of ids")}),
    field("read", &api::NotificationMarks::read, {.title = QT_TRANSLATE_NOOP("NotificationMarks", "Read or unread")}),
    field("preferences", &api::NotificationMarks::preferences, {.title = QT_TRANSLATE_NOOP("NotificationMarks", "Topics switched on or off")}));

template<>
inline constexpr auto exampleOf<api::NotificationMarks> = [] { return api::NotificationMarks{QList<Id>{7, 8}, false, true, {}}; };

template<>
inline constexpr auto schemaOf<api::NotificationSummary> = entity("notification_summary",
    field("unread", &api::NotificationSummary::unread),
    field("preferences", &api::NotificationSummary::preferences, {.title = QT_TRANSLATE_NOOP("NotificationSummary", "Topics switched on or off")}));

template<>
inline constexpr auto schemaOf<api::LiveTicket> = entity("live_ticket",
    field("ticket", &api::LiveTicket::ticket),
    field("expires_in", &api::LiveTicket::expiresIn, {.title = QT_TRANSLATE_NOOP("LiveTicket", "Seconds")}));

template<>
inline constexpr auto schemaOf<api::HealthWord> = entity("health_word", field("status", &api::HealthWord::status));

template<>
inline constexpr auto schemaOf<api::HealthCheck> = entity("health_check",
    field("status", &api::HealthCheck::status),
    field("message", &api::HealthCheck::message));

template<>
inline constexpr auto schemaOf<api::HealthReport> = entity("health_report",
    field("status", &api::HealthReport::status),
    field("checks", &api::HealthReport::checks));

template<>
inline constexpr auto schemaOf<api::ServerVersion> = entity("server_version",
    field("name", &api::ServerVersion::name),
    field("server_version", &api::ServerVersion::serverVersion),
    field("api_version", &api::ServerVersion::apiVersion),
    field("oldest_client", &api::ServerVersion::oldestClient));

template<>
inline constexpr auto schemaOf<api::ProblemField> = entity("problem_field",
    field("field", &api::ProblemField::field),
    field("code", &api::ProblemField::code),
    field("message", &api::ProblemField::message));

template<>
inline constexpr auto schemaOf<api::Problem> = entity("problem",
    field("type", &api::Problem::type),
    field("title", &api::Problem::title),
    field("status", &api::Problem::status),
    field("code", &api::Problem::code),
    field("detail", &api::Problem::detail),
    field("trace_id", &api::Problem::traceId),
    field("errors", &api::Problem::errors));

} // namespace emesa::schema
