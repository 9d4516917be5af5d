// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/record_list_view_model.h"

#include <algorithm>
#include <chrono>

namespace emesa {

namespace {

using namespace std::chrono_literals;

/// Events come in bursts; the list is read once for all of them.
constexpr auto changePause = 300ms;
/// How far down the chosen record is looked for after the list was read again.
constexpr int rowsLookedAt = 2000;

} // namespace

RecordListViewModel::RecordListViewModel(tables::RemoteTable &table, RecordViewModel &record, RecordAt recordAt, remote::LiveChannel &live,
                                         const QString &topic, QObject *parent)
    : QObject(parent), m_table(table), m_record(record), m_recordAt(std::move(recordAt))
{
    m_changePause.setSingleShot(true);
    m_changePause.setInterval(changePause);
    connect(&m_changePause, &QTimer::timeout, this, [this] {
        if (m_isHeld && m_isHeld())
            m_changePause.start();
        else
            refresh();
    });
    connect(&m_record, &RecordViewModel::done, this, [this] { m_table.reload(); });
    live.subscribe(topic);
    connect(&live, &remote::LiveChannel::event, this, [this, topic](const QString &heard) {
        if (heard == topic && m_table.state() != tables::RemoteTable::State::Empty)
            m_changePause.start();
    });
    connect(&live, &remote::LiveChannel::topicReset, this, [this, topic](const QString &heard) {
        if (heard == topic && m_table.state() != tables::RemoteTable::State::Empty)
            m_changePause.start();
    });
}

void RecordListViewModel::refresh()
{
    m_table.reload();
    m_record.refresh();
}

void RecordListViewModel::choose(int row)
{
    const QJsonObject record = m_recordAt(row);
    if (!record.isEmpty())
        m_record.showRead(record);
}

int RecordListViewModel::chosenRow() const
{
    const QString key = m_record.key();
    if (key.isEmpty())
        return -1;
    const int rows = std::min(m_table.rowCount(), rowsLookedAt);
    const QString keyField = m_record.keyField();
    for (int row = 0; row < rows; ++row) {
        if (m_recordAt(row).value(keyField).toVariant().toString() == key)
            return row;
    }
    return -1;
}

} // namespace emesa
