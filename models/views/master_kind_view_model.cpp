// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/master_kind_view_model.h"

namespace emesa {

MasterKindViewModel::MasterKindViewModel(MasterKind kind, Desk &desk, QObject *parent)
    : QObject(parent),
      m_entity(masterEntity(kind)),
      m_desk(desk),
      m_tools(tables::masterKindTools(kind, desk.masters(), desk.words())),
      m_record(m_tools.calls, true),
      m_list(*m_tools.table, m_record, m_tools.recordAt, desk.live(), QString::fromLatin1(m_entity.topic)),
      m_edits(*m_tools.table, m_tools.recordAt, QStringLiteral("unique_id"),
              {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("category"), QStringLiteral("description")})
{
    m_edits.setEnabled(may("update"));
    connect(&m_edits, &tables::RowEdits::committed, this, [this](const QJsonObject &record, const QJsonObject &changes) { send(record, changes, false); });
}

bool MasterKindViewModel::may(const char *action) const
{
    return may(m_desk, m_entity, action);
}

bool MasterKindViewModel::may(const Desk &desk, const MasterEntity &entity, const char *action)
{
    return desk.may(QByteArray(QByteArray("master_") + entity.name + '_' + action).constData());
}

void MasterKindViewModel::takeBackRow()
{
    if (m_undo)
        std::exchange(m_undo, {})();
}

void MasterKindViewModel::send(const QJsonObject &record, const QJsonObject &changes, bool isTakingBack)
{
    const QString key = record.value(QLatin1String("unique_id")).toString();
    remote::whenDone(m_tools.calls.update(key, changes, record.value(QLatin1String("version")).toInt()), this,
                     [this, key, record, changes, isTakingBack](const Result<QJsonObject> &after) {
        if (!after) {
            m_edits.refused(key, after.error());
            emit rowRefused(after.error());
            if (after.error().code == ErrorCode::Stale)
                m_list.refresh(); // what was typed stays, over the state somebody else made
            return;
        }
        m_undo = {};
        if (!isTakingBack) {
            QJsonObject before;
            for (auto field = changes.begin(); field != changes.end(); ++field)
                before.insert(field.key(), record.value(field.key()));
            m_undo = [this, after = *after, before] { send(after, before, true); };
        }
        m_tools.replace(*after);
        m_edits.accepted(key);
        if (m_record.key() == key && m_record.mode() == RecordViewModel::Mode::Shown)
            m_record.showRead(*after);
        emit rowSaved(after->value(QLatin1String("name")).toString(), isTakingBack);
    });
}

} // namespace emesa
