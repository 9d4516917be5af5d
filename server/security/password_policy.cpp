// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/password_policy.h"

#include "server/security/password_hash.h"

#include <openssl/crypto.h>
#include <zxcvbn.h>

#include <cmath>
#include <vector>

namespace emesa::security {

namespace {

constexpr qsizetype zxcvbnBytes = 100; // its time grows with the square of the length and more
constexpr qsizetype maxUserWords = 50;
constexpr qsizetype maxUserWordBytes = 64;

/// "Ada.Byron@acme-works.example" → itself, "ada.byron", "ada", "byron", "acme", "works" …
QList<QByteArray> dictionary(const QStringList &userWords)
{
    QList<QByteArray> words;
    const auto add = [&words](const QString &word) {
        const QByteArray bytes = word.toLower().toUtf8().left(maxUserWordBytes);
        if (bytes.size() >= 3 && !bytes.contains('\0') && !words.contains(bytes) && words.size() < maxUserWords)
            words << bytes;
    };
    for (const QString &text : userWords) {
        add(text);
        add(text.section(u'@', 0, 0));
        QString joined, part;
        for (const QChar c : text) {
            if (c.isLetterOrNumber()) {
                part += c;
                continue;
            }
            add(part);
            joined += part;
            part.clear();
        }
        add(part);
        add(joined + part);
    }
    return words;
}

} // namespace

int PasswordPolicy::score(const QString &password, const QStringList &userWords)
{
    QByteArray start = password.toUtf8().left(zxcvbnBytes);
    start.replace('\0', '\x01'); // zxcvbn reads C strings; a NUL must not hide what follows it
    const QList<QByteArray> words = dictionary(userWords);
    std::vector<const char *> list;
    for (const QByteArray &word : words)
        list.push_back(word.constData());
    list.push_back(nullptr);
    const double bits = ZxcvbnMatch(start.constData(), list.data(), nullptr);
    OPENSSL_cleanse(start.data(), size_t(start.size()));
    const double decades = bits * std::log10(2.0);
    if (decades < 3)
        return 0;
    if (decades < 6)
        return 1;
    if (decades < 8)
        return 2;
    return decades < 10 ? 3 : 4;
}

QList<FieldError> PasswordPolicy::check(const QString &password, const QStringList &userWords, const QString &field) const
{
    if (password.isEmpty())
        return {{field, QStringLiteral("required"), QStringLiteral("Enter a password.")}};
    if (password.size() > PasswordHasher::maxPasswordBytes || password.toUtf8().size() > PasswordHasher::maxPasswordBytes) {
        return {{field, QStringLiteral("max_length"),
                 QStringLiteral("The password is too long; at most %1 bytes are accepted.").arg(PasswordHasher::maxPasswordBytes)}};
    }
    if (!password.isValidUtf16())
        return {{field, QStringLiteral("invalid"), QStringLiteral("The password contains a damaged character.")}};
    if (password.toUcs4().size() < m_settings.minCharacters) {
        return {{field, QStringLiteral("min_length"),
                 QStringLiteral("Use at least %1 characters; several unrelated words are easiest to remember.")
                     .arg(m_settings.minCharacters)}};
    }
    if (score(password, userWords) < m_settings.minScore) {
        return {{field, QStringLiteral("too_weak"),
                 QStringLiteral("The password is too easy to guess. Add unrelated words; avoid names, your company, "
                                "dates, repetitions and keyboard patterns.")}};
    }
    return {};
}

} // namespace emesa::security
