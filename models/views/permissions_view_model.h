// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/views/access_reason.h"

namespace emesa {

/// The permission page's mind: reads roles and permissions into the matrix, saves its marks role by role, and answers
/// why somebody may do something. When somebody else changed a role meanwhile, the marks stay over the new state and
/// can be saved again. GUI thread; `desk` outlives it.
class PermissionsViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit PermissionsViewModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] PermissionMatrix &matrix() { return m_matrix; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool mayChange() const { return m_desk.may("role_update"); }
    /// Reads everything anew; marks that were not saved are gone.
    void load();

    void save();
    [[nodiscard]] bool isSaving() const { return !m_saves.isEmpty(); }
    /// Gives the roles back what they allowed before the last save.
    void undoSave();

    /// Asks why user `person` may, or may not, do `codename`; answered by reasonFound().
    void ask(Id person, const QString &codename);

signals:
    void stateChanged();
    void savingChanged();
    /// All marks of `roles` roles are at the server now.
    void saved(int roles);
    /// One role was not saved; its marks are still there.
    void saveFailed(const QString &role, const emesa::Error &why);
    void reasonFound(bool isAllowed, const QStringList &sentences);
    void reasonFailed(const emesa::Error &why);

private:
    void take(const Error &why);
    void arrive();
    void saveNext();
    void readAgain(const PermissionMatrix::Save &save, const Error &why);

    Desk &m_desk;
    PermissionMatrix m_matrix;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    std::optional<QList<PermissionInfo>> m_permissions; ///< while loading
    std::optional<QList<GroupPermissions>> m_groups;
    std::optional<QList<emesa::Role>> m_roles;
    int m_load = 0;
    QList<PermissionMatrix::Save> m_saves; ///< still to be sent; the first is on its way
    QList<GroupPermissionsInput> m_before; ///< what roles allowed before the last save
    int m_savedRoles = 0;
    int m_question = 0;
};

} // namespace emesa
