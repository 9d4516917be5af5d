// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

namespace emesa {

/// A sign-in as lists show it: from where somebody uses the shop, since when, and how it ended. Read from sign_ins s
/// with users u.
struct SignInRecord
{
    QString id;
    Id user = 0;
    QString username;
    Timestamp createdAt;
    Timestamp lastUsedAt;                 ///< when its tokens were last renewed
    Timestamp expiresAt;                  ///< at the latest, however often it is used
    std::optional<Timestamp> endedAt;
    std::optional<QString> endReason;     ///< "sign_out", "password_change", "token_reuse", "ended_by_user" …
    QString address;
    QString userAgent;
    QString browser;                      ///< what userAgent says, in words for people
    QString os;
    bool isCurrent = false;               ///< the one this was asked with
};

/// How many sign-ins a request ended.
struct SignInsEnded
{
    int ended = 0;
};

namespace schema {

template<>
inline constexpr auto schemaOf<SignInRecord> = entity("sign_ins",
    field("id", &SignInRecord::id, {.title = QT_TRANSLATE_NOOP("SignInRecord", "No."), .flags = Key | ReadOnly}),
    field("user", &SignInRecord::user, {.title = QT_TRANSLATE_NOOP("SignInRecord", "User no."), .flags = ReadOnly | Filterable, .sql = "s.user_id"}),
    field("username", &SignInRecord::username, {.title = QT_TRANSLATE_NOOP("SignInRecord", "User name"), .flags = ReadOnly | Column | Searchable, .sql = "u.username"}),
    field("created_at", &SignInRecord::createdAt, {.title = QT_TRANSLATE_NOOP("SignInRecord", "Since"), .flags = ReadOnly | Column | Sortable}),
    field("last_used_at", &SignInRecord::lastUsedAt, {.title = QT_TRANSLATE_NOOP("SignInRecord", "Last used"), .flags = ReadOnly | Column | Sortable}),
    field("expires_at", &SignInRecord::expiresAt, {.title = QT_TRANSLATE_NOOP("SignInRecord", "Until"), .flags = ReadOnly | Sortable}),
    field("ended_at", &SignInRecord::endedAt, {.title = QT_TRANSLATE_NOOP("SignInRecord", "Ended"), .flags = ReadOnly | Column | Sortable}),
    field("end_reason", &SignInRecord::endReason, {.title = QT_TRANSLATE_NOOP("SignInRecord", "Why it ended"), .flags = ReadOnly | Column | Filterable}),
    field("address", &SignInRecord::address, {.title = QT_TRANSLATE_NOOP("SignInRecord", "Address"), .flags = ReadOnly | Column | Filterable | Searchable}),
    field("user_agent", &SignInRecord::userAgent, {.title = QT_TRANSLATE_NOOP("SignInRecord", "Program"), .flags = ReadOnly}),
    field("browser", &SignInRecord::browser, {.title = QT_TRANSLATE_NOOP("SignInRecord", "Browser"), .flags = ReadOnly | Column | Derived}),
    field("os", &SignInRecord::os, {.title = QT_TRANSLATE_NOOP("SignInRecord", "System"), .flags = ReadOnly | Column | Derived}),
    field("is_current", &SignInRecord::isCurrent, {.title = QT_TRANSLATE_NOOP("SignInRecord", "This one"), .flags = ReadOnly | Column | Derived}));

template<>
inline constexpr auto schemaOf<SignInsEnded> = entity("sign_ins_ended", field("ended", &SignInsEnded::ended, {.flags = ReadOnly}));

} // namespace schema
} // namespace emesa
