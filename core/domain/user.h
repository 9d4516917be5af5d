// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

namespace emesa {

/// A person as `/api/auth/me/` and the user lists show it. Never carries the password hash.
struct User
{
    Id id = 0;
    QString username;
    QString email;
    QString firstName;
    QString lastName;
    QString phone;
    QString company;
    QString address;
    QStringList groups;      ///< role names
    QStringList permissions; ///< codenames, the union of the roles'
    std::optional<Id> supplier;
    bool isActive = true;
    Timestamp dateJoined;
};

/// What a visitor gives to register.
struct RegisterInput
{
    QString email;
    QString password;
    std::optional<QString> confirmPassword;
    std::optional<QString> username;
    QString firstName;
    QString lastName;
    QString phone;
    QString company;
    QString address;
};

/// What people may change about themselves.
struct ProfilePatch
{
    QString username;
    QString firstName;
    QString lastName;
    QString phone;
    QString company;
    QString address;
};

/// `otp`: a code of the second factor, or a recovery code, from people who have one.
struct JwtCreateInput { QString email; QString password; std::optional<QString> otp = {}; };
struct LoginInput { QString username; QString password; std::optional<QString> otp = {}; };
struct JwtRefreshInput { QString refresh; };
struct RefreshInput { std::optional<QString> refreshToken; };
struct JwtVerifyInput { QString token; };
/// What clients send along when they sign out; the sign-in is known from the access token.
struct LogoutInput { std::optional<QString> refresh; std::optional<QString> refreshToken; };
struct PasswordChangeInput { QString currentPassword; QString newPassword; };

namespace schema {

template<>
inline constexpr auto schemaOf<User> = entity("users",
    field("id", &User::id, {.title = QT_TRANSLATE_NOOP("User", "No."), .flags = Key | ReadOnly | Column | Sortable}),
    field("username", &User::username, {.title = QT_TRANSLATE_NOOP("User", "User name"), .flags = ReadOnly | Column | Searchable | Sortable}),
    field("email", &User::email, {.title = QT_TRANSLATE_NOOP("User", "E-mail"), .flags = ReadOnly | Column | Searchable | Sortable}),
    field("first_name", &User::firstName, {.title = QT_TRANSLATE_NOOP("User", "First name"), .flags = ReadOnly | Column | Searchable}),
    field("last_name", &User::lastName, {.title = QT_TRANSLATE_NOOP("User", "Last name"), .flags = ReadOnly | Column | Searchable}),
    field("phone", &User::phone, {.title = QT_TRANSLATE_NOOP("User", "Phone"), .flags = ReadOnly}),
    field("company", &User::company, {.title = QT_TRANSLATE_NOOP("User", "Company"), .flags = ReadOnly | Column | Searchable}),
    field("address", &User::address, {.title = QT_TRANSLATE_NOOP("User", "Address"), .flags = ReadOnly | Multiline}),
    field("groups", &User::groups, {.title = QT_TRANSLATE_NOOP("User", "Roles"), .flags = ReadOnly | Derived}),
    field("permissions", &User::permissions, {.title = QT_TRANSLATE_NOOP("User", "Permissions"), .flags = ReadOnly | Derived}),
    field("supplier", &User::supplier, {.title = QT_TRANSLATE_NOOP("User", "Supplier"), .flags = ReadOnly, .sql = "u.supplier_id"}),
    field("is_active", &User::isActive, {.title = QT_TRANSLATE_NOOP("User", "Active"), .flags = ReadOnly | Filterable}),
    field("date_joined", &User::dateJoined, {.title = QT_TRANSLATE_NOOP("User", "Joined"), .flags = ReadOnly | Sortable, .sql = "u.created_at"}));

template<>
inline constexpr auto schemaOf<RegisterInput> = entity("register",
    field("email", &RegisterInput::email, {.title = QT_TRANSLATE_NOOP("RegisterInput", "E-mail"), .flags = Required, .maxLength = 254}),
    field("password", &RegisterInput::password, {.title = QT_TRANSLATE_NOOP("RegisterInput", "Password"), .flags = Required}),
    field("confirm_password", &RegisterInput::confirmPassword, {.title = QT_TRANSLATE_NOOP("RegisterInput", "Repeat password")}),
    field("username", &RegisterInput::username, {.title = QT_TRANSLATE_NOOP("RegisterInput", "User name"), .maxLength = 150}),
    field("first_name", &RegisterInput::firstName, {.title = QT_TRANSLATE_NOOP("RegisterInput", "First name"), .maxLength = 150}),
    field("last_name", &RegisterInput::lastName, {.title = QT_TRANSLATE_NOOP("RegisterInput", "Last name"), .maxLength = 150}),
    field("phone", &RegisterInput::phone, {.title = QT_TRANSLATE_NOOP("RegisterInput", "Phone"), .maxLength = 50}),
    field("company", &RegisterInput::company, {.title = QT_TRANSLATE_NOOP("RegisterInput", "Company"), .maxLength = 255}),
    field("address", &RegisterInput::address, {.title = QT_TRANSLATE_NOOP("RegisterInput", "Address"), .flags = Multiline, .maxLength = 1000}));

template<>
inline constexpr auto schemaOf<ProfilePatch> = entity("profile",
    field("username", &ProfilePatch::username, {.title = QT_TRANSLATE_NOOP("ProfilePatch", "User name"), .flags = Required, .maxLength = 150}),
    field("first_name", &ProfilePatch::firstName, {.title = QT_TRANSLATE_NOOP("ProfilePatch", "First name"), .maxLength = 150}),
    field("last_name", &ProfilePatch::lastName, {.title = QT_TRANSLATE_NOOP("ProfilePatch", "Last name"), .maxLength = 150}),
    field("phone", &ProfilePatch::phone, {.title = QT_TRANSLATE_NOOP("ProfilePatch", "Phone"), .maxLength = 50}),
    field("company", &ProfilePatch::company, {.title = QT_TRANSLATE_NOOP("ProfilePatch", "Company"), .maxLength = 255}),
    field("address", &ProfilePatch::address, {.title = QT_TRANSLATE_NOOP("ProfilePatch", "Address"), .flags = Multiline, .maxLength = 1000}));

template<>
inline constexpr auto schemaOf<JwtCreateInput> = entity("jwt_create",
    field("email", &JwtCreateInput::email, {.flags = Required, .maxLength = 254}),
    field("password", &JwtCreateInput::password, {.flags = Required}),
    field("otp", &JwtCreateInput::otp, {.title = QT_TRANSLATE_NOOP("JwtCreateInput", "Code"), .maxLength = 64}));

template<>
inline constexpr auto schemaOf<LoginInput> = entity("login",
    field("username", &LoginInput::username, {.flags = Required, .maxLength = 254}),
    field("password", &LoginInput::password, {.flags = Required}),
    field("otp", &LoginInput::otp, {.title = QT_TRANSLATE_NOOP("LoginInput", "Code"), .maxLength = 64}));

template<>
inline constexpr auto schemaOf<JwtRefreshInput> = entity("jwt_refresh", field("refresh", &JwtRefreshInput::refresh, {.flags = Required}));

template<>
inline constexpr auto schemaOf<RefreshInput> = entity("refresh", field("refresh_token", &RefreshInput::refreshToken));

template<>
inline constexpr auto schemaOf<JwtVerifyInput> = entity("jwt_verify", field("token", &JwtVerifyInput::token, {.flags = Required}));

template<>
inline constexpr auto schemaOf<LogoutInput> = entity("logout",
    field("refresh", &LogoutInput::refresh),
    field("refresh_token", &LogoutInput::refreshToken));

template<>
inline constexpr auto schemaOf<PasswordChangeInput> = entity("password_change",
    field("current_password", &PasswordChangeInput::currentPassword, {.flags = Required}),
    field("new_password", &PasswordChangeInput::newPassword, {.flags = Required}));

} // namespace schema
} // namespace emesa
