// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace emesa::security {

/// Which new passwords are accepted: long enough and hard to guess (zxcvbn); no composition rules.
struct PasswordPolicySettings
{
    int minCharacters = 12; ///< Unicode code points
    int minScore = 3;       ///< zxcvbn's 0…4: 3 means ≥10⁸ guesses
};

/// Judges new passwords. Stateless, thread-safe, about a millisecond per call.
class PasswordPolicy
{
public:
    explicit PasswordPolicy(PasswordPolicySettings settings = {}) : m_settings(settings) {}

    /// What is wrong with the password; empty if nothing. Codes: required, max_length (over 1,024 bytes
    /// UTF-8), invalid (lone surrogates), min_length, too_weak. `userWords` are e-mail, names, company: worth
    /// nothing in a password.
    [[nodiscard]] QList<FieldError> check(const QString &password, const QStringList &userWords,
                                          const QString &field = QStringLiteral("password")) const;

    /// zxcvbn's score 0…4 of the password's first 100 bytes.
    [[nodiscard]] static int score(const QString &password, const QStringList &userWords);

private:
    PasswordPolicySettings m_settings;
};

} // namespace emesa::security
