// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/user.h"

namespace emesa::accounts {

// What holds for every account, whoever makes or changes it. Pure.

/// What about a user name, already trimmed and in NFC, is wrong; `email` is canonical.
[[nodiscard]] QList<FieldError> checkUsername(const QString &username, const QString &email);

/// Words that make a bad password for this person: security::PasswordPolicy.
[[nodiscard]] QStringList userWords(const ProfilePatch &profile, const QString &email);

[[nodiscard]] FieldError emailMalformed();
[[nodiscard]] FieldError emailTaken();
[[nodiscard]] FieldError usernameTaken();

[[nodiscard]] Error invalidFields(const QList<FieldError> &fields);

} // namespace emesa::accounts
