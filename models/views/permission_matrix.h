// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace emesa {

/// Roles by permissions, as a grid: a column for each role, a line for each permission below the heading of what it is
/// about. Remembers what the server has beside what the person wants, refuses what the server would refuse (with the
/// reason in words), and gives what has to be saved. A heading stands for all its permissions. GUI thread.
class PermissionMatrix : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        IsChangedRole, ///< not as the server has it
        RefusalRole,   ///< why it cannot be changed; empty when it can
        CodenameRole   ///< of a permission; empty for a heading
    };

    /// A role as the grid needs it.
    struct Column
    {
        Id groupId = 0;
        QString id;
        QString name;
        bool isActive = true;
        bool isBuiltIn = false;
        int version = 1;
        QSet<QString> has;   ///< codenames, at the server
        QSet<QString> wants; ///< after saving

        [[nodiscard]] bool isChanged() const { return has != wants; }
        /// Of the built-in administrator.
        [[nodiscard]] bool keepsEverything() const;
    };
    /// What saving a column takes.
    struct Save
    {
        GroupPermissionsInput input;
        int version = 1;
        QString name;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Who looks at it: what he holds, and whether he may change roles at all.
    void setReader(const QStringList &permissions);
    /// The grid anew; marks that were not saved are gone.
    void setContent(const QList<PermissionInfo> &permissions, const QList<Column> &columns);
    /// What the server has for a role now. What the person marked stays marked, over the new state.
    void setSaved(const GroupPermissions &role);

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// Roles that allow `codename` at the server, switched off or not.
    [[nodiscard]] QList<Column> columnsWith(const QString &codename) const;
    [[nodiscard]] int columnOf(const QString &roleId) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString &codename) const;
    [[nodiscard]] const QList<PermissionInfo> &permissions() const { return m_permissions; }

    /// Only permissions that have these letters in their words or codename, and their headings.
    void setSearch(const QString &text);
    [[nodiscard]] QString search() const { return m_search; }
    /// Only permissions with a mark in some column.
    void setOnlyChanged(bool only);

    /// How many single marks wait to be saved, in how many roles.
    [[nodiscard]] int changeCount() const;
    [[nodiscard]] int changedColumns() const;
    /// What to send, one request a role.
    [[nodiscard]] QList<Save> saves() const;
    void discard();

    /// Allows or takes back; for a heading, all of it as far as that is allowed. Why not, when nothing of it is.
    [[nodiscard]] QString setAllowed(const QModelIndex &index, bool isAllowed);
    [[nodiscard]] QString toggle(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// Marks were made or taken back.
    void changed();

private:
    struct Line
    {
        QString entity;
        QString codename; ///< empty: the heading
        QString text;
    };
    [[nodiscard]] QString refusal(const Line &line, const Column &column) const;
    [[nodiscard]] QStringList codenamesBelow(const Line &line) const;
    [[nodiscard]] Qt::CheckState stateOf(const Line &line, const Column &column) const;
    [[nodiscard]] bool isMarked(const Line &line, const Column &column) const;
    [[nodiscard]] QList<Line> lines() const;
    void rearrange();

    QSet<QString> m_held;
    bool m_mayChange = false;
    QList<PermissionInfo> m_permissions;
    QList<Column> m_columns;
    QList<Line> m_lines; ///< those shown
    QHash<QString, Id> m_ids;
    QString m_search;
    bool m_isOnlyChanged = false;
};

} // namespace emesa
