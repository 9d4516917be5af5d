// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/permission_matrix.h"

#include "core/domain/permission.h"
#include "models/views/permission_words.h"

#include <algorithm>

namespace emesa {

bool PermissionMatrix::Column::keepsEverything() const
{
    return isBuiltIn && name == QLatin1String(builtInRoles().front().name);
}

void PermissionMatrix::setReader(const QStringList &permissions)
{
    m_held = QSet<QString>(permissions.begin(), permissions.end());
    m_mayChange = m_held.contains(QStringLiteral("role_update"));
    if (!m_lines.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PermissionMatrix::setContent(const QList<PermissionInfo> &permissions, const QList<Column> &columns)
{
    beginResetModel();
    m_permissions = permissions;
    m_columns = columns;
    m_ids.clear();
    for (const PermissionInfo &permission : permissions)
        m_ids.insert(permission.codename, permission.id);
    m_lines = lines();
    endResetModel();
    emit changed();
}

void PermissionMatrix::setSaved(const GroupPermissions &role)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        if (column.groupId != role.groupId)
            continue;
        const QSet<QString> added = column.wants - column.has, removed = column.has - column.wants;
        column.has.clear();
        for (const PermissionInfo &permission : role.permissions)
            column.has.insert(permission.codename);
        column.wants = (column.has + added) - removed;
        column.version = role.version;
        column.isActive = role.isActive;
        if (!m_lines.isEmpty())
            emit dataChanged(index(0, i), index(rowCount() - 1, i));
        emit headerDataChanged(Qt::Horizontal, i, i);
    }
    if (m_isOnlyChanged)
        rearrange();
    emit changed();
}

QList<PermissionMatrix::Column> PermissionMatrix::columnsWith(const QString &codename) const
{
    QList<Column> having;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(having), [&](const Column &column) { return column.has.contains(codename); });
    return having;
}

int PermissionMatrix::columnOf(const QString &roleId) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].id == roleId)
            return i;
    }
    return -1;
}

int PermissionMatrix::rowOf(const QString &codename) const
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (!codename.isEmpty() && m_lines[i].codename == codename)
            return i;
    }
    return -1;
}

void PermissionMatrix::setSearch(const QString &text)
{
    if (m_search == text.trimmed())
        return;
    m_search = text.trimmed();
    rearrange();
}

void PermissionMatrix::setOnlyChanged(bool only)
{
    if (m_isOnlyChanged == only)
        return;
    m_isOnlyChanged = only;
    rearrange();
}

int PermissionMatrix::changeCount() const
{
    qsizetype count = 0;
    for (const Column &column : m_columns)
        count += (column.wants - column.has).size() + (column.has - column.wants).size();
    return int(count);
}

int PermissionMatrix::changedColumns() const
{
    return int(std::count_if(m_columns.begin(), m_columns.end(), [](const Column &column) { return column.isChanged(); }));
}

QList<PermissionMatrix::Save> PermissionMatrix::saves() const
{
    QList<Save> all;
    for (const Column &column : m_columns) {
        if (!column.isChanged())
            continue;
        Save save;
        save.input.groupId = column.groupId;
        for (const QString &codename : column.wants) {
            if (const auto id = m_ids.constFind(codename); id != m_ids.constEnd())
                save.input.permissionIds += *id;
        }
        std::sort(save.input.permissionIds.begin(), save.input.permissionIds.end());
        save.version = column.version;
        save.name = column.name;
        all.append(save);
    }
    return all;
}

void PermissionMatrix::discard()
{
    for (Column &column : m_columns)
        column.wants = column.has;
    if (m_isOnlyChanged)
        rearrange();
    else if (!m_lines.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!m_columns.isEmpty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit changed();
}

QString PermissionMatrix::setAllowed(const QModelIndex &index, bool isAllowed)
{
    if (!index.isValid())
        return {};
    const Line line = m_lines[index.row()];
    Column &column = m_columns[index.column()];
    QString why;
    bool isDone = false;
    const QStringList codenames = codenamesBelow(line);
    for (const QString &codename : codenames) {
        if (column.wants.contains(codename) == isAllowed)
            continue;
        const QString refused = refusal({line.entity, codename, {}}, column);
        if (!refused.isEmpty()) {
            why = refused;
            continue;
        }
        isDone = true;
        if (isAllowed)
            column.wants.insert(codename);
        else
            column.wants.remove(codename);
    }
    if (!isDone)
        return why;
    emit dataChanged(this->index(0, index.column()), this->index(rowCount() - 1, index.column()));
    emit headerDataChanged(Qt::Horizontal, index.column(), index.column());
    emit changed();
    return {};
}

QString PermissionMatrix::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    return setAllowed(index, stateOf(m_lines[index.row()], m_columns[index.column()]) != Qt::Checked);
}

int PermissionMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PermissionMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PermissionMatrix::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    const Column &column = m_columns[index.column()];
    switch (role) {
    case Qt::CheckStateRole: return int(stateOf(line, column));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString what = line.codename.isEmpty() ? tr("%1, everything").arg(line.text) : permissionWords::full(line.codename);
        QString state;
        switch (stateOf(line, column)) {
        case Qt::Checked: state = tr("allowed"); break;
        case Qt::PartiallyChecked: state = tr("partly allowed"); break;
        case Qt::Unchecked: state = tr("not allowed"); break;
        }
        QString text = tr("%1 – %2: %3").arg(column.name, what, state);
        if (isMarked(line, column))
            text = tr("%1, not saved yet").arg(text);
        const QString why = refusal(line, column);
        return why.isEmpty() ? text : tr("%1\n%2").arg(text, why);
    }
    case IsHeadingRole: return line.codename.isEmpty();
    case IsChangedRole: return isMarked(line, column);
    case RefusalRole: return refusal(line, column);
    case CodenameRole: return line.codename;
    default: return {};
    }
}

QVariant PermissionMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const Line &line = m_lines[section];
        switch (role) {
        case Qt::DisplayRole: return line.text;
        case Qt::ToolTipRole: return line.codename;
        case IsHeadingRole: return line.codename.isEmpty();
        default: return {};
        }
    }
    const Column &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole: return column.name;
    case Qt::ToolTipRole: return column.isActive ? column.name : tr("%1 (switched off: allows nothing now)").arg(column.name);
    case IsChangedRole: return column.isChanged();
    default: return {};
    }
}

Qt::ItemFlags PermissionMatrix::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (refusal(m_lines[index.row()], m_columns[index.column()]).isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PermissionMatrix::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::CheckStateRole && setAllowed(index, value.toInt() == Qt::Checked).isEmpty();
}

QString PermissionMatrix::refusal(const Line &line, const Column &column) const
{
    if (!m_mayChange)
        return tr("You may look at roles, but not change them. For that you need the permission “%1”.").arg(permissionWords::full(QStringLiteral("role_update")));
    if (line.codename.isEmpty()) {
        // A heading can be used while anything below it can.
        QString why;
        const QStringList codenames = codenamesBelow(line);
        for (const QString &codename : codenames) {
            why = refusal({line.entity, codename, {}}, column);
            if (why.isEmpty())
                return {};
        }
        return why;
    }
    if (column.keepsEverything() && column.has.contains(line.codename))
        return tr("The administrator role keeps every permission, so that somebody can always run the shop.");
    if (!m_held.contains(line.codename))
        return tr("You cannot give or take “%1”, because you do not have it yourself. Ask somebody who has it.").arg(permissionWords::full(line.codename));
    return {};
}

QStringList PermissionMatrix::codenamesBelow(const Line &line) const
{
    if (!line.codename.isEmpty())
        return {line.codename};
    QStringList codenames;
    // What the search leaves out is not meant.
    for (const Line &other : m_lines) {
        if (other.entity == line.entity && !other.codename.isEmpty())
            codenames += other.codename;
    }
    return codenames;
}

Qt::CheckState PermissionMatrix::stateOf(const Line &line, const Column &column) const
{
    const QStringList codenames = codenamesBelow(line);
    const auto allowed = std::count_if(codenames.begin(), codenames.end(), [&](const QString &codename) { return column.wants.contains(codename); });
    return allowed == 0 ? Qt::Unchecked : allowed == codenames.size() ? Qt::Checked : Qt::PartiallyChecked;
}

bool PermissionMatrix::isMarked(const Line &line, const Column &column) const
{
    if (!column.isChanged())
        return false;
    const QStringList codenames = codenamesBelow(line);
    return std::any_of(codenames.begin(), codenames.end(), [&](const QString &codename) { return column.has.contains(codename) != column.wants.contains(codename); });
}

QList<PermissionMatrix::Line> PermissionMatrix::lines() const
{
    // By entity, in the order in which they come first; what the shop does every day before master data.
    QStringList entities;
    QHash<QString, QStringList> byEntity;
    for (const PermissionInfo &permission : m_permissions) {
        if (!byEntity.contains(permission.entity))
            entities += permission.entity;
        byEntity[permission.entity] += permission.codename;
    }
    std::stable_partition(entities.begin(), entities.end(),
                          [&](const QString &entity) { return !byEntity[entity].first().startsWith(QLatin1String("master_")); });
    QList<Line> lines;
    for (const QString &entity : std::as_const(entities)) {
        const QString heading = permissionWords::group(entity);
        QList<Line> below;
        for (const QString &codename : std::as_const(byEntity[entity])) {
            const bool fits = m_search.isEmpty() || permissionWords::full(codename).contains(m_search, Qt::CaseInsensitive)
                           || codename.contains(m_search, Qt::CaseInsensitive);
            const bool isWanted = !m_isOnlyChanged || std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &column) {
                return column.has.contains(codename) != column.wants.contains(codename);
            });
            if (fits && isWanted)
                below.append({entity, codename, permissionWords::deed(codename)});
        }
        if (below.isEmpty())
            continue;
        lines.append({entity, {}, heading});
        lines += below;
    }
    return lines;
}

void PermissionMatrix::rearrange()
{
    beginResetModel();
    m_lines = lines();
    endResetModel();
}

} // namespace emesa
