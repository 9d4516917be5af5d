// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/user_stage.h"

#include "core/domain/email_address.h"
#include "server/security/password_hash.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"

#include <algorithm>
#include <array>

namespace emesa::moving {

namespace {

constexpr int maxName = 150;

/// An account nobody can sign in to until somebody sets a password.
const QByteArray &noPassword()
{
    static const QByteArray none("!");
    return none;
}

QByteArray passwordOf(DumpRow &row)
{
    const QString stored = row.value("password").toString();
    if (stored.isEmpty() || stored.startsWith(u'!')) {
        row.note(QStringLiteral("has no password: set one"));
        return noPassword();
    }
    // Django writes the name of its hasher in front of Argon2's own form.
    const QByteArray ours = (stored.startsWith(QLatin1String("argon2$argon2id$")) ? stored.mid(6) : stored).toLatin1();
    if (security::PasswordHasher::canVerify(ours))
        return ours;
    // Only names of algorithms are told: what is in no known form may be a password.
    static constexpr std::array algorithms = {"pbkdf2_sha256", "pbkdf2_sha1", "argon2", "bcrypt_sha256", "bcrypt", "scrypt", "sha1", "md5",
                                              "unsalted_sha1", "unsalted_md5", "crypt"};
    const QString name = stored.section(u'$', 0, 0);
    const bool isKnown = stored.contains(u'$') && std::any_of(algorithms.begin(), algorithms.end(), [&](const char *known) { return name == QLatin1String(known); });
    row.change(isKnown ? QStringLiteral("password not taken, this %1 is not verified here: set a new one").arg(name)
                       : QStringLiteral("password not taken, it is in no known form: set a new one"));
    return noPassword();
}

bool isFitUsername(const QString &username, const QString &email)
{
    for (const QChar c : username) {
        if (c.isSpace() || !c.isPrint())
            return false;
    }
    return !username.isEmpty() && (!username.contains(u'@') || canonicalName(username) == email);
}

/// The built-in role for the parents' field; empty for none.
QString builtInFor(const QString &role)
{
    const QString name = canonicalName(role);
    if (name == QLatin1String("admin") || name == QLatin1String("administrator"))
        return QStringLiteral("administrator");
    if (name == QLatin1String("client") || name == QLatin1String("customer"))
        return QStringLiteral("client");
    if (name == QLatin1String("supplier") || name == QLatin1String("vendor"))
        return QStringLiteral("supplier");
    return {};
}

} // namespace

UserStage::UserStage(ImportContext &context) : m_context(context), m_numbers(imports::Numbered::User, context.highestKeys.value(Entity::User)) {}

QString UserStage::emailOf(DumpRow &row) const
{
    const QString given = row.value("email").toString();
    const QString email = canonicalName(given);
    if (email.isEmpty()) {
        // Django's users need none, ours do; .invalid never becomes an address (RFC 2606).
        QString local = canonicalName(row.value("username").toString());
        if (!isEmailAddress(local + QStringLiteral("@no-address.invalid")))
            local = QStringLiteral("user-") + row.key();
        row.change(QStringLiteral("has no e-mail address: %1@no-address.invalid stands for it, sign in by user name").arg(local));
        return local + QStringLiteral("@no-address.invalid");
    }
    if (!isEmailAddress(email))
        row.problem(QStringLiteral("\"%1\" is no e-mail address").arg(given.left(100)));
    return email;
}

Result<QString> UserStage::usernameOf(UnitOfWork &work, DumpRow &row, const QString &email) const
{
    QString username = row.text("username", maxName).trimmed();
    if (username.isEmpty())
        return email.left(maxName);
    if (!isFitUsername(username, email)) {
        row.change(QStringLiteral("user name \"%1\" is none here: %2 instead").arg(username, email));
        return email.left(maxName);
    }
    const auto taken = users::usernameIsTaken(work.database(), username);
    if (!taken)
        return taken.error();
    if (!*taken)
        return username;
    row.change(QStringLiteral("user name \"%1\" is taken: %2 instead").arg(username, email));
    return email.left(maxName);
}

Result<QHash<qint64, QString>> UserStage::rolesOf(UnitOfWork &work, DumpRow &row) const
{
    QHash<qint64, QString> found;
    QStringList builtIns;
    if (row.flag("is_superuser", false))
        builtIns += QStringLiteral("administrator");
    if (const QString role = row.reference("role"); !role.isEmpty()) {
        const QString builtIn = builtInFor(role);
        if (!builtIn.isEmpty())
            builtIns += builtIn;
        else if (const auto ours = m_context.references.findId(Entity::Role, role)) // a foreign key after all
            found.insert(*ours, role);
        else
            row.change(QStringLiteral("role \"%1\" is not known: not given").arg(role.left(60)));
    }
    for (const QString &name : std::as_const(builtIns)) {
        const auto group = roles::groupIdOf(work.database(), name);
        if (!group)
            return group.error();
        if (*group)
            found.insert(**group, name);
    }
    const auto give = [&](Entity entity, const QStringList &keys) {
        for (const QString &key : keys) {
            if (const auto ours = m_context.references.findId(entity, key))
                found.insert(*ours, key);
            else
                row.change(QStringLiteral("role %1 is not in the dump: not given").arg(key));
        }
    };
    give(Entity::Group, row.references("groups"));
    give(Entity::Role, row.references("roles"));
    const QStringList names = QStringList{row.key()} + row.names();
    for (const QString &name : names)
        give(Entity::Role, m_context.rolesByUser.value(name));
    return found;
}

void UserStage::remember(const DumpRow &row, const QString &email, Id id)
{
    const QString supplier = row.reference("supplier");
    const bool isSupplier = builtInFor(row.reference("role")) == QLatin1String("supplier");
    if (!supplier.isEmpty())
        m_context.peopleOfSupplier[supplier].insert(id);
    else if (isSupplier)
        m_context.supplierPeople.insert(email, id);
    if (isSupplier)
        m_context.suppliersUsers.insert(id);
}

Result<Verdict> UserStage::known(UnitOfWork &, DumpRow &row, const imports::Mapped &mapped, ChunkOutput &)
{
    const QString email = emailOf(row);
    m_keyOfEmail.insert(email, row.key());
    if (mapped.entity != QLatin1String("joined"))
        remember(row, email, mapped.ourId.toLongLong());
    return Verdict{Outcome::Unchanged, mapped.ourId};
}

Result<Verdict> UserStage::take(UnitOfWork &work, DumpRow &row, ChunkOutput &)
{
    storage::Database &database = work.database();
    const QString email = emailOf(row);
    if (const QString other = m_keyOfEmail.value(email); !other.isEmpty() && other != row.key())
        row.problem(QStringLiteral("has the e-mail address of user %1 (%2), upper and lower case aside").arg(other, email));
    if (!row.problems().isEmpty())
        return refusedFor(row);
    const auto given = rolesOf(work, row);
    if (!given)
        return given.error();
    if (const QStringList direct = row.references("user_permissions"); !direct.isEmpty())
        row.change(QStringLiteral("%1 permissions of his own are not taken: give a role instead").arg(direct.size()));

    const auto present = users::credentialsFor(database, email);
    if (!present)
        return present.error();
    if (*present) {
        QStringList withheld = given->values();
        withheld.sort();
        row.change(QStringLiteral("joins the account here with that address, which keeps its password, profile and roles%1")
                       .arg(withheld.isEmpty() ? QString() : QStringLiteral("; not given: ") + withheld.join(QLatin1String(", "))));
        Verdict verdict = takenAs(QString::number((*present)->userId), row);
        verdict.isJoined = true;
        m_keyOfEmail.insert(email, row.key());
        return verdict;
    }

    const auto id = m_numbers.numberFor(database, row);
    if (!id)
        return id.error();
    const auto username = usernameOf(work, row, email);
    if (!username)
        return username.error();
    imports::UserRow user;
    user.id = *id;
    user.email = email;
    user.username = *username;
    user.passwordHash = passwordOf(row);
    user.firstName = row.text("first_name", maxName);
    user.lastName = row.text("last_name", maxName);
    if (const QString whole = row.text("name", 300).simplified(); user.firstName.isEmpty() && user.lastName.isEmpty() && !whole.isEmpty()) {
        user.firstName = whole.section(u' ', 0, 0).left(maxName);
        user.lastName = whole.section(u' ', 1).left(maxName);
    }
    user.displayName = QString(user.firstName.trimmed() + u' ' + user.lastName.trimmed()).trimmed();
    if (user.displayName.isEmpty())
        user.displayName = user.username;
    user.phone = row.text("phone", 50);
    user.company = row.text("company", 255);
    user.address = row.text("address", 1000);
    user.isActive = row.flag("is_active", true);
    user.createdAt = row.moment("date_joined").value_or(work.now());
    user.lastSignInAt = row.moment("last_login");
    const auto added = imports::insertUser(database, user, work.now());
    if (!added)
        return added.error();
    for (auto role = given->begin(); role != given->end(); ++role) {
        if (const auto granted = roles::grant(database, *added, role.key()); !granted)
            return granted.error();
    }
    work.permissionsChanged();
    m_keyOfEmail.insert(email, row.key());
    remember(row, email, *added);
    return takenAs(QString::number(*added), row);
}

} // namespace emesa::moving
