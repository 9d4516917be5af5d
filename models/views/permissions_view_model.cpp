// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/permissions_view_model.h"

namespace emesa {

namespace {

constexpr int everything = 500; ///< the largest page; an installation has 72 permissions and some dozens of roles

} // namespace

PermissionsViewModel::PermissionsViewModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_matrix.setReader(desk.user().permissions);
}

void PermissionsViewModel::load()
{
    ++m_load;
    m_permissions.reset();
    m_groups.reset();
    m_roles.reset();
    m_error.reset();
    remote::ListQuery all;
    all.pageSize(everything);
    const auto into = [this, load = m_load](auto &place) {
        return [this, load, &place](const auto &page) {
            if (load != m_load || m_error)
                return;
            if (!page) {
                take(page.error());
                return;
            }
            place = page->rows;
            arrive();
        };
    };
    remote::whenDone(m_desk.access().permissions(all), this, into(m_permissions));
    remote::whenDone(m_desk.access().groupPermissions(all), this, into(m_groups));
    remote::whenDone(m_desk.access().roles(all), this, into(m_roles));
    m_state = State::Loading;
    emit stateChanged();
}

void PermissionsViewModel::take(const Error &why)
{
    m_error = why;
    m_state = State::Failed;
    emit stateChanged();
}

void PermissionsViewModel::arrive()
{
    if (!m_permissions || !m_groups || !m_roles)
        return;
    QList<PermissionMatrix::Column> columns;
    for (const emesa::Role &role : std::as_const(*m_roles)) {
        PermissionMatrix::Column column;
        column.groupId = role.groupId;
        column.id = role.id;
        column.name = role.name;
        column.isActive = role.isActive;
        column.isBuiltIn = role.isBuiltIn;
        column.version = role.version;
        for (const GroupPermissions &group : std::as_const(*m_groups)) {
            if (group.groupId != role.groupId)
                continue;
            column.version = group.version;
            for (const PermissionInfo &permission : group.permissions)
                column.has.insert(permission.codename);
        }
        column.wants = column.has;
        columns.append(column);
    }
    std::stable_sort(columns.begin(), columns.end(), [](const auto &one, const auto &other) { return one.isBuiltIn > other.isBuiltIn; });
    m_matrix.setContent(*m_permissions, columns);
    m_state = State::Ready;
    emit stateChanged();
}

void PermissionsViewModel::save()
{
    if (isSaving())
        return;
    m_saves = m_matrix.saves();
    m_before.clear();
    m_savedRoles = 0;
    if (m_saves.isEmpty())
        return;
    emit savingChanged();
    saveNext();
}

void PermissionsViewModel::saveNext()
{
    if (m_saves.isEmpty()) {
        emit savingChanged();
        if (m_savedRoles > 0)
            emit saved(m_savedRoles);
        return;
    }
    const PermissionMatrix::Save save = m_saves.first();
    GroupPermissionsInput before{save.input.groupId, {}};
    for (const PermissionMatrix::Column &column : m_matrix.columns()) {
        if (column.groupId != save.input.groupId)
            continue;
        for (const PermissionInfo &permission : m_matrix.permissions()) {
            if (column.has.contains(permission.codename))
                before.permissionIds += permission.id;
        }
    }
    remote::whenDone(m_desk.access().setPermissions(save.input, save.version), this, [this, save, before](const Result<GroupPermissions> &role) {
        if (!role) {
            readAgain(save, role.error());
            return;
        }
        ++m_savedRoles;
        m_before += before;
        m_matrix.setSaved(*role);
        m_saves.removeFirst();
        saveNext();
    });
}

void PermissionsViewModel::readAgain(const PermissionMatrix::Save &save, const Error &why)
{
    const auto goOn = [this, save, why] {
        emit saveFailed(save.name, why);
        m_saves.removeFirst();
        // What one role met, the others will meet too.
        if (why.code == ErrorCode::Network || why.code == ErrorCode::Timeout || why.code == ErrorCode::Unauthenticated)
            m_saves.clear();
        saveNext();
    };
    if (why.code != ErrorCode::Stale) {
        goOn();
        return;
    }
    remote::whenDone(m_desk.access().permissionsOf(save.input.groupId), this, [this, goOn](const Result<GroupPermissions> &role) {
        if (role)
            m_matrix.setSaved(*role);
        goOn();
    });
}

void PermissionsViewModel::undoSave()
{
    const QList<GroupPermissionsInput> before = std::exchange(m_before, {});
    for (const GroupPermissionsInput &input : before) {
        for (int column = 0; column < m_matrix.columns().size(); ++column) {
            if (m_matrix.columns()[column].groupId != input.groupId)
                continue;
            remote::whenDone(m_desk.access().setPermissions(input, m_matrix.columns()[column].version), this,
                             [this, name = m_matrix.columns()[column].name](const Result<GroupPermissions> &role) {
                                 if (role)
                                     m_matrix.setSaved(*role);
                                 else
                                     emit saveFailed(name, role.error());
                             });
        }
    }
}

void PermissionsViewModel::ask(Id person, const QString &codename)
{
    remote::whenDone(m_desk.access().user(person), this, [this, codename, question = ++m_question](const Result<Account> &account) {
        if (question != m_question)
            return;
        if (!account) {
            emit reasonFailed(account.error());
            return;
        }
        const QString name = QString(account->firstName + u' ' + account->lastName).trimmed();
        const AccessReason reason = whyMay(*account, m_matrix.columns(), codename);
        emit reasonFound(reason.isAllowed, sentencesOf(reason, name.isEmpty() ? account->email : name, codename));
    });
}

} // namespace emesa
