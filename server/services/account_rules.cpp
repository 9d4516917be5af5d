// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/account_rules.h"

#include "core/domain/email_address.h"

namespace emesa::accounts {

QList<FieldError> checkUsername(const QString &username, const QString &email)
{
    static constexpr int maxLength = 150;
    const QString field = QStringLiteral("username");
    if (username.isEmpty())
        return {{field, QStringLiteral("required"), QStringLiteral("This must not be empty.")}};
    if (username.size() > maxLength)
        return {{field, QStringLiteral("max_length"), QStringLiteral("Use at most %1 characters.").arg(maxLength)}};
    for (const QChar c : username) {
        if (c.isSpace() || !c.isPrint())
            return {{field, QStringLiteral("characters"), QStringLiteral("Use letters, digits and signs without spaces.")}};
    }
    if (username.contains(u'@') && canonicalName(username) != email)
        return {{field, QStringLiteral("characters"), QStringLiteral("A user name with @ must be your own e-mail address.")}};
    return {};
}

QStringList userWords(const ProfilePatch &profile, const QString &email)
{
    QStringList words{email, email.section(u'@', 0, 0), profile.username, profile.firstName, profile.lastName, profile.company,
                      QStringLiteral("emesa")};
    words += profile.company.split(u' ', Qt::SkipEmptyParts);
    return words;
}

FieldError emailMalformed()
{
    return {QStringLiteral("email"), QStringLiteral("format"), QStringLiteral("Give an e-mail address like name@example.com.")};
}

FieldError emailTaken()
{
    return {QStringLiteral("email"), QStringLiteral("unique"), QStringLiteral("There is already an account with this e-mail address.")};
}

FieldError usernameTaken()
{
    return {QStringLiteral("username"), QStringLiteral("unique"), QStringLiteral("This user name is taken.")};
}

Error invalidFields(const QList<FieldError> &fields)
{
    return {ErrorCode::Invalid, QStringLiteral("validation_failed"), QStringLiteral("Some values need to be corrected."), fields};
}

} // namespace emesa::accounts
