// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/live_channel.h"
#include "models/tables/remote_table.h"
#include "models/views/record_view_model.h"

#include <QTimer>

namespace emesa {

/// Ties a table of records to the one that is chosen: the table is read again after every deed here and whenever the
/// live channel tells of one elsewhere. All arguments outlive it; GUI thread.
class RecordListViewModel : public QObject
{
    Q_OBJECT

public:
    using RecordAt = std::function<QJsonObject(int row)>; ///< empty while the row is on its way

    RecordListViewModel(tables::RemoteTable &table, RecordViewModel &record, RecordAt recordAt, remote::LiveChannel &live, const QString &topic,
                        QObject *parent = nullptr);

    [[nodiscard]] tables::RemoteTable &table() { return m_table; }
    [[nodiscard]] RecordViewModel &record() { return m_record; }

    void refresh();
    /// While this is true, news from elsewhere wait: a cell is being edited.
    void setHeldBy(std::function<bool()> isHeld) { m_isHeld = std::move(isHeld); }
    /// Shows the record of a row.
    void choose(int row);
    /// The row of the record that is shown; -1 when it is not among those at hand.
    [[nodiscard]] int chosenRow() const;

private:
    tables::RemoteTable &m_table;
    RecordViewModel &m_record;
    RecordAt m_recordAt;
    QTimer m_changePause;
    std::function<bool()> m_isHeld;
};

} // namespace emesa
