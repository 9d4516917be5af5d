// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choice.h"
#include "models/desk.h"
#include "models/tables/entity_table.h"

namespace emesa {

/// Users, roles, sign-ins and API keys as those who administer them see them: the tables, and what can be done, each
/// deed with the reason why not. Deeds go to the server at once and answer by their future; the tables follow. GUI
/// thread; `desk` outlives it.
class PeopleViewModel : public QObject
{
    Q_OBJECT

public:
    explicit PeopleViewModel(Desk &desk, QObject *parent = nullptr);

    template<typename T>
    using Future = QFuture<Result<T>>;

    [[nodiscard]] tables::EntityTable<Account> &users() { return m_users; }
    [[nodiscard]] tables::EntityTable<Role> &roles() { return m_roles; }
    [[nodiscard]] tables::EntityTable<SignInRecord> &signIns() { return m_signIns; }
    [[nodiscard]] tables::EntityTable<ApiKey> &keys() { return m_keys; }

    /// Every role, for choosing; read by readRoleChoices().
    [[nodiscard]] const QList<Role> &roleChoices() const { return m_roleChoices; }
    void readRoleChoices();

    // Users. Each "why not" is empty when it can be done, and else a sentence.
    [[nodiscard]] QString whyNotAdd() const;
    [[nodiscard]] QString whyNotChange(const Account &account) const;
    [[nodiscard]] QString whyNotDeactivate(const Account &account) const;
    /// For one of the person's roles: giving it, or taking it away.
    [[nodiscard]] QString whyNotSetRole(const Account &account, const Role &role, bool isGiven) const;
    [[nodiscard]] Future<Account> addUser(const AccountInput &input);
    [[nodiscard]] Future<Account> changeUser(const Account &account, const QJsonObject &changes);
    [[nodiscard]] Future<Account> setUserActive(const Account &account, bool isActive);
    [[nodiscard]] Future<Account> setRoles(const Account &account, const QStringList &roleIds);
    [[nodiscard]] Future<void> unlock(const Account &account);
    [[nodiscard]] Future<void> resetSecondFactor(const Account &account);

    // Sign-ins
    [[nodiscard]] QString whyNotEnd(const SignInRecord &signIn) const;
    [[nodiscard]] Future<void> endSignIn(const SignInRecord &signIn);
    /// Ends all that can still be used; how many there were. The one this program uses stays.
    [[nodiscard]] Future<int> endAllSignIns(Id user);

    // Roles
    [[nodiscard]] QString whyNotAddRole() const;
    [[nodiscard]] QString whyNotChangeRole(const Role &role) const;
    [[nodiscard]] QString whyNotSwitchRole(const Role &role) const;
    [[nodiscard]] QString whyNotDeleteRole(const Role &role) const;
    [[nodiscard]] Future<Role> addRole(const Role &role);
    [[nodiscard]] Future<Role> changeRole(const Role &role, const QJsonObject &changes);
    [[nodiscard]] Future<void> deleteRole(const Role &role);

    // API keys
    [[nodiscard]] Future<CreatedApiKey> addKey(const ApiKeyInput &input);
    [[nodiscard]] QString whyNotRevoke(const ApiKey &key) const;
    [[nodiscard]] Future<void> revokeKey(const ApiKey &key);

    [[nodiscard]] static QString nameOf(const Account &account);
    /// Users by name and e-mail, to choose one of.
    [[nodiscard]] ChoiceSource userChoices();

signals:
    void roleChoicesChanged();
    /// Roles were added, changed or deleted: whoever shows what they allow reads again.
    void rolesChanged();

private:
    /// `future`, and `then` with its value when it succeeds.
    template<typename T, typename F>
    [[nodiscard]] Future<T> after(const Future<T> &future, F then);
    void endNext(const QStringList &ids, int ended, const remote::Answer<int> &answer);
    [[nodiscard]] QString missing(const char *permission) const;

    Desk &m_desk;
    tables::EntityTable<Account> m_users;
    tables::EntityTable<Role> m_roles;
    tables::EntityTable<SignInRecord> m_signIns;
    tables::EntityTable<ApiKey> m_keys;
    QList<Role> m_roleChoices;
};

} // namespace emesa
