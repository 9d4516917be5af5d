// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/people_view_model.h"

#include "core/domain/permission.h"
#include "models/choices/choices.h"
#include "models/views/permission_words.h"

#include <QJsonArray>

namespace emesa {

namespace {

using tables::EntityTable;
using tables::Tone;

constexpr int everything = 500;
constexpr Id Account::*accountId = &Account::id; // a base's member: templates do not deduce it

QString administrator()
{
    return QString::fromLatin1(builtInRoles().front().name);
}

} // namespace

template<typename T, typename F>
PeopleViewModel::Future<T> PeopleViewModel::after(const Future<T> &future, F then)
{
    const remote::Answer<T> answer;
    remote::whenDone(future, this, [answer, then = std::move(then)](const Result<T> &result) {
        if (result) {
            if constexpr (std::is_void_v<T>)
                then();
            else
                then(*result);
        }
        answer.give(result);
    });
    return answer.future();
}

PeopleViewModel::PeopleViewModel(Desk &desk, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_users("Account", [&desk](const remote::ListQuery &query) { return desk.access().users(query); }, desk.words()),
      m_roles("Role", [&desk](const remote::ListQuery &query) { return desk.access().roles(query); }, desk.words()),
      m_signIns("SignInRecord", [&desk](const remote::ListQuery &query) { return desk.signIns().signIns(query); }, desk.words()),
      m_keys("ApiKey", [&desk](const remote::ListQuery &query) { return desk.apiKeys().apiKeys(query); }, desk.words())
{
    m_users.setLook(QStringLiteral("is_active"), {.text = [](const Account &account) { return account.isActive ? tr("Active") : tr("Deactivated"); },
                                                  .tone = [](const Account &account) { return account.isActive ? Tone::Success : Tone::Muted; }});
    m_roles.setLook(QStringLiteral("is_active"), {.text = [](const Role &role) { return role.isActive ? tr("Active") : tr("Switched off"); },
                                                  .tone = [](const Role &role) { return role.isActive ? Tone::Success : Tone::Muted; }});
    m_signIns.setLook(QStringLiteral("is_current"), {.text = [](const SignInRecord &record) { return record.isCurrent ? tr("This one") : QString(); }});
    m_signIns.setLook(QStringLiteral("end_reason"), {.text = [](const SignInRecord &record) {
        return record.endReason ? tables::Words::named(record.endReason->toLatin1().constData()) : QString();
    }});
}

QString PeopleViewModel::nameOf(const Account &account)
{
    const QString name = QString(account.firstName + u' ' + account.lastName).trimmed();
    return name.isEmpty() ? account.email : name;
}

ChoiceSource PeopleViewModel::userChoices()
{
    const auto toChoice = [](const Account &account) { return Choice{account.id, nameOf(account), account.email}; };
    remote::AccessClient &access = m_desk.access();
    return {[&access, toChoice](const QString &typed) {
                remote::ListQuery query;
                query.pageSize(choicesRead);
                if (!typed.isEmpty())
                    query.search(typed);
                return detail::choicesOf(access, access.users(query), toChoice);
            },
            [&access, toChoice](const QJsonValue &value) { return detail::choiceOf(access, access.user(value.toInteger()), toChoice); }};
}

void PeopleViewModel::readRoleChoices()
{
    if (!m_desk.may("role_read"))
        return;
    remote::ListQuery query;
    query.pageSize(everything);
    remote::whenDone(m_desk.access().roles(query), this, [this](const Result<remote::Page<Role>> &page) {
        // Without them the roles of a person are shown, but not changed.
        if (!page)
            return;
        m_roleChoices = page->rows;
        emit roleChoicesChanged();
    });
}

QString PeopleViewModel::missing(const char *permission) const
{
    if (m_desk.may(permission))
        return {};
    return tr("You need the permission “%1” for this. Ask an administrator.").arg(permissionWords::full(QString::fromLatin1(permission)));
}

QString PeopleViewModel::whyNotAdd() const
{
    return missing("user_create");
}

QString PeopleViewModel::whyNotChange(const Account &) const
{
    return missing("user_update");
}

QString PeopleViewModel::whyNotDeactivate(const Account &account) const
{
    if (account.id == m_desk.user().id)
        return tr("You cannot deactivate yourself. Ask another administrator.");
    return missing(account.isActive ? "user_delete" : "user_update");
}

QString PeopleViewModel::whyNotSetRole(const Account &account, const Role &role, bool isGiven) const
{
    if (const QString why = missing("user_update"); !why.isEmpty())
        return why;
    if (!isGiven && role.isBuiltIn && role.name == administrator() && account.id == m_desk.user().id)
        return tr("You cannot take the administrator role from yourself. Ask another administrator.");
    return {};
}

PeopleViewModel::Future<Account> PeopleViewModel::addUser(const AccountInput &input)
{
    return after(m_desk.access().createUser(input), [this](const Account &) { m_users.reload(); });
}

PeopleViewModel::Future<Account> PeopleViewModel::changeUser(const Account &account, const QJsonObject &changes)
{
    return after(m_desk.access().updateUser(account.id, changes, account.version), [this](const Account &changed) { m_users.replace(changed, accountId); });
}

PeopleViewModel::Future<Account> PeopleViewModel::setUserActive(const Account &account, bool isActive)
{
    if (isActive)
        return changeUser(account, {{QStringLiteral("is_active"), true}});
    const remote::Answer<Account> answer;
    remote::whenDone(m_desk.access().deactivateUser(account.id, account.version), this, [this, id = account.id, answer](const Status &done) {
        if (!done) {
            answer.give(done.error());
            return;
        }
        remote::whenDone(m_desk.access().user(id), this, [this, answer](const Result<Account> &now) {
            if (now)
                m_users.replace(*now, accountId);
            answer.give(now);
        });
    });
    return answer.future();
}

PeopleViewModel::Future<Account> PeopleViewModel::setRoles(const Account &account, const QStringList &roleIds)
{
    return changeUser(account, {{QStringLiteral("role_ids"), QJsonArray::fromStringList(roleIds)}});
}

PeopleViewModel::Future<void> PeopleViewModel::unlock(const Account &account)
{
    return m_desk.signIns().unlock(account.id);
}

PeopleViewModel::Future<void> PeopleViewModel::resetSecondFactor(const Account &account)
{
    return m_desk.signIns().disableSecondFactorOf(account.id);
}

QString PeopleViewModel::whyNotEnd(const SignInRecord &signIn) const
{
    if (signIn.endedAt)
        return tr("This sign-in has ended already.");
    if (signIn.isCurrent)
        return tr("This is the sign-in you use now. Sign out instead.");
    return signIn.user == m_desk.user().id ? QString() : missing("user_update");
}

PeopleViewModel::Future<void> PeopleViewModel::endSignIn(const SignInRecord &signIn)
{
    return after(m_desk.signIns().end(signIn.id), [this] { m_signIns.reload(); });
}

PeopleViewModel::Future<int> PeopleViewModel::endAllSignIns(Id user)
{
    const remote::Answer<int> answer;
    remote::ListQuery query;
    query.where(QStringLiteral("user"), QString::number(user)).where(QStringLiteral("is_active"), QStringLiteral("true")).pageSize(everything);
    remote::whenDone(m_desk.signIns().signIns(query), this, [this, answer](const Result<remote::Page<SignInRecord>> &page) {
        if (!page) {
            answer.give(page.error());
            return;
        }
        QStringList ids;
        for (const SignInRecord &record : page->rows) {
            if (!record.isCurrent)
                ids += record.id;
        }
        endNext(ids, 0, answer);
    });
    return answer.future();
}

void PeopleViewModel::endNext(const QStringList &ids, int ended, const remote::Answer<int> &answer)
{
    if (ids.isEmpty()) {
        m_signIns.reload();
        answer.give(ended);
        return;
    }
    remote::whenDone(m_desk.signIns().end(ids.first()), this, [this, rest = ids.mid(1), ended, answer](const Status &done) {
        // One that is gone by now has ended, too.
        if (done || done.error().code == ErrorCode::NotFound)
            endNext(rest, ended + 1, answer);
        else
            answer.give(done.error());
    });
}

QString PeopleViewModel::whyNotAddRole() const
{
    return missing("role_create");
}

QString PeopleViewModel::whyNotChangeRole(const Role &) const
{
    return missing("role_update");
}

QString PeopleViewModel::whyNotSwitchRole(const Role &role) const
{
    if (role.isBuiltIn && role.name == administrator())
        return tr("The administrator role cannot be switched off, so that somebody can always run the shop.");
    return missing("role_update");
}

QString PeopleViewModel::whyNotDeleteRole(const Role &role) const
{
    if (role.isBuiltIn)
        return tr("“%1” is built in and stays.").arg(role.name);
    if (role.userCount > 0)
        return tr("%n user(s) have this role. Take it from them first, or switch the role off.", nullptr, role.userCount);
    if (const QString why = missing("role_delete"); !why.isEmpty())
        return why;
    return missing("role_hard_delete");
}

PeopleViewModel::Future<Role> PeopleViewModel::addRole(const Role &role)
{
    return after(m_desk.access().createRole(role), [this](const Role &) {
        m_roles.reload();
        readRoleChoices();
        emit rolesChanged();
    });
}

PeopleViewModel::Future<Role> PeopleViewModel::changeRole(const Role &role, const QJsonObject &changes)
{
    return after(m_desk.access().updateRole(role.id, changes, role.version), [this](const Role &changed) {
        m_roles.replace(changed, &Role::id);
        readRoleChoices();
        emit rolesChanged();
    });
}

PeopleViewModel::Future<void> PeopleViewModel::deleteRole(const Role &role)
{
    return after(m_desk.access().deleteRole(role.id, true, role.version), [this] {
        m_roles.reload();
        readRoleChoices();
        emit rolesChanged();
    });
}

PeopleViewModel::Future<CreatedApiKey> PeopleViewModel::addKey(const ApiKeyInput &input)
{
    return after(m_desk.apiKeys().createApiKey(input), [this](const CreatedApiKey &) { m_keys.reload(); });
}

QString PeopleViewModel::whyNotRevoke(const ApiKey &key) const
{
    return key.isRevoked ? tr("This key was revoked already.") : missing("apikey_manage");
}

PeopleViewModel::Future<void> PeopleViewModel::revokeKey(const ApiKey &key)
{
    return after(m_desk.apiKeys().revokeApiKey(key.id), [this] { m_keys.reload(); });
}

} // namespace emesa
