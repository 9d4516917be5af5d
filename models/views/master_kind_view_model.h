// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/tables/master_table.h"
#include "models/tables/row_edits.h"
#include "models/views/record_list_view_model.h"

namespace emesa {

/// One kind of master data: its table with rows edited in place, the record beside it, and undo for both. GUI thread;
/// `desk` outlives it.
class MasterKindViewModel : public QObject
{
    Q_OBJECT

public:
    MasterKindViewModel(MasterKind kind, Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const MasterEntity &entity() const { return m_entity; }
    [[nodiscard]] tables::RemoteTable &table() { return *m_tools.table; }
    [[nodiscard]] RecordViewModel &record() { return m_record; }
    [[nodiscard]] RecordListViewModel &list() { return m_list; }
    [[nodiscard]] tables::RowEdits &edits() { return m_edits; }
    [[nodiscard]] tables::MasterKindTools &tools() { return m_tools; }
    /// Whether this person may "create", "read", "update" or "delete" records of the kind.
    [[nodiscard]] bool may(const char *action) const;
    /// The same for any kind.
    [[nodiscard]] static bool may(const Desk &desk, const MasterEntity &entity, const char *action);

    [[nodiscard]] bool canTakeBackRow() const { return bool(m_undo); }
    /// Takes the last row that was edited in place back.
    void takeBackRow();

signals:
    /// A row that was edited in place is at the server, or is as before again.
    void rowSaved(const QString &name, bool isTakenBack);
    /// A row was refused: its cells say why; `error` for what is about none of them.
    void rowRefused(const emesa::Error &error);

private:
    void send(const QJsonObject &record, const QJsonObject &changes, bool isTakingBack);

    const MasterEntity &m_entity;
    Desk &m_desk;
    tables::MasterKindTools m_tools;
    RecordViewModel m_record;
    RecordListViewModel m_list;
    tables::RowEdits m_edits;
    std::function<void()> m_undo;
};

} // namespace emesa
