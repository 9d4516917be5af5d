// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QVariant>

namespace emesa::tables {

/// Makes cells of a RemoteTable editable in place: asked before the table's own cells.
class CellEdits
{
public:
    virtual ~CellEdits() = default;

    /// Invalid: as the table has it.
    [[nodiscard]] virtual QVariant data(const QModelIndex &index, int role) const = 0;
    [[nodiscard]] virtual bool isEditable(const QModelIndex &index) const = 0;
    virtual bool setData(const QModelIndex &index, const QVariant &value) = 0;
};

} // namespace emesa::tables
