// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/nested.h"

namespace emesa {

/// A role that somebody has.
struct RoleName
{
    QString id; ///< uuid
    QString name;

    bool operator==(const RoleName &) const = default;
};

/// A person as the table users has them. Read from users u. Never carries the password.
struct AccountRow
{
    Id id = 0;
    QString username;
    QString email;
    QString firstName;
    QString lastName;
    QString phone;
    QString company;
    QString address;
    std::optional<Id> supplier;
    bool isActive = true;
    Timestamp dateJoined;
    std::optional<Timestamp> lastSignIn;
    int version = 1;
};

/// A person as those who administer users see them.
struct Account : AccountRow
{
    QStringList roleIds;   ///< uuids, in the order of `roles`
    QList<RoleName> roles; ///< by name; inactive ones, which allow nothing, included
};

/// What is given to add or change one. Without password, role_ids and is_active a replacement keeps what is there;
/// without user name the e-mail address is it.
struct AccountInput
{
    std::optional<QString> username;
    QString email;
    std::optional<QString> password;
    QString firstName;
    QString lastName;
    QString phone;
    QString company;
    QString address;
    std::optional<QStringList> roleIds;
    std::optional<Id> supplier;
    std::optional<bool> isActive;
};

namespace schema {

template<>
inline constexpr auto schemaOf<RoleName> = entity("role_names",
    field("id", &RoleName::id, {.flags = Key | ReadOnly}),
    field("name", &RoleName::name, {.flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<AccountRow> = entity("accounts",
    field("id", &AccountRow::id, {.title = QT_TRANSLATE_NOOP("Account", "No."), .flags = Key | ReadOnly | Column | Sortable}),
    field("username", &AccountRow::username, {.title = QT_TRANSLATE_NOOP("Account", "User name"), .flags = ReadOnly | Column | Searchable | Sortable}),
    field("email", &AccountRow::email, {.title = QT_TRANSLATE_NOOP("Account", "E-mail"), .flags = ReadOnly | Column | Searchable | Sortable}),
    field("first_name", &AccountRow::firstName, {.title = QT_TRANSLATE_NOOP("Account", "First name"), .flags = ReadOnly | Column | Searchable | Sortable}),
    field("last_name", &AccountRow::lastName, {.title = QT_TRANSLATE_NOOP("Account", "Last name"), .flags = ReadOnly | Column | Searchable | Sortable}),
    field("phone", &AccountRow::phone, {.title = QT_TRANSLATE_NOOP("Account", "Phone"), .flags = ReadOnly}),
    field("company", &AccountRow::company, {.title = QT_TRANSLATE_NOOP("Account", "Company"), .flags = ReadOnly | Column | Searchable | Sortable}),
    field("address", &AccountRow::address, {.title = QT_TRANSLATE_NOOP("Account", "Address"), .flags = ReadOnly | Multiline}),
    field("supplier", &AccountRow::supplier, {.title = QT_TRANSLATE_NOOP("Account", "Supplier"), .flags = ReadOnly | Filterable, .sql = "u.supplier_id"}),
    field("is_active", &AccountRow::isActive, {.title = QT_TRANSLATE_NOOP("Account", "Active"), .flags = ReadOnly | Column | Filterable}),
    field("date_joined", &AccountRow::dateJoined, {.title = QT_TRANSLATE_NOOP("Account", "Joined"), .flags = ReadOnly | Column | Sortable, .sql = "u.created_at"}),
    field("last_sign_in", &AccountRow::lastSignIn, {.title = QT_TRANSLATE_NOOP("Account", "Last sign-in"), .flags = ReadOnly | Column | Sortable, .sql = "u.last_sign_in_at"}),
    field("version", &AccountRow::version, {.flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<Account> = extended<Account>("accounts", schemaOf<AccountRow>,
    field("role_ids", &Account::roleIds, {.flags = ReadOnly | Derived}),
    field("roles", &Account::roles, {.title = QT_TRANSLATE_NOOP("Account", "Roles"), .flags = ReadOnly | Derived | Column}));

template<>
inline constexpr auto schemaOf<AccountInput> = entity("account_input",
    field("username", &AccountInput::username, {.title = QT_TRANSLATE_NOOP("Account", "User name"), .maxLength = 150}),
    field("email", &AccountInput::email, {.title = QT_TRANSLATE_NOOP("Account", "E-mail"), .flags = Required, .maxLength = 254}),
    field("password", &AccountInput::password, {.title = QT_TRANSLATE_NOOP("Account", "Password")}),
    field("first_name", &AccountInput::firstName, {.title = QT_TRANSLATE_NOOP("Account", "First name"), .maxLength = 150}),
    field("last_name", &AccountInput::lastName, {.title = QT_TRANSLATE_NOOP("Account", "Last name"), .maxLength = 150}),
    field("phone", &AccountInput::phone, {.title = QT_TRANSLATE_NOOP("Account", "Phone"), .maxLength = 50}),
    field("company", &AccountInput::company, {.title = QT_TRANSLATE_NOOP("Account", "Company"), .maxLength = 255}),
    field("address", &AccountInput::address, {.title = QT_TRANSLATE_NOOP("Account", "Address"), .flags = Multiline, .maxLength = 1000}),
    field("role_ids", &AccountInput::roleIds, {.title = QT_TRANSLATE_NOOP("Account", "Roles")}),
    field("supplier", &AccountInput::supplier, {.title = QT_TRANSLATE_NOOP("Account", "Supplier"), .min = 1}),
    field("is_active", &AccountInput::isActive, {.title = QT_TRANSLATE_NOOP("Account", "Active")}));

} // namespace schema
} // namespace emesa
