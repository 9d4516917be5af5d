// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/import_context.h"

namespace emesa::moving {

void References::add(Entity entity, const QString &key, const QStringList &names, const QString &ourId)
{
    m_byKey[entity].insert(key, ourId);
    QHash<QString, QString> &byName = m_byName[entity];
    for (const QString &name : names) {
        const auto found = byName.find(name);
        if (found == byName.end())
            byName.insert(name, ourId);
        else if (*found != ourId)
            found->clear(); // two rows of that name: it stands for neither
    }
}

QString References::find(Entity entity, const QString &key) const
{
    if (key.isEmpty())
        return {};
    const auto byKey = m_byKey.constFind(entity);
    if (byKey != m_byKey.constEnd()) {
        if (const auto found = byKey->constFind(key); found != byKey->constEnd())
            return *found;
    }
    return key.startsWith(u'[') ? m_byName.value(entity).value(key) : QString();
}

std::optional<Id> References::findId(Entity entity, const QString &key) const
{
    bool isNumber = false;
    const Id id = find(entity, key).toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

Verdict refusedFor(const DumpRow &row)
{
    return {Outcome::Refused, {}, row.problems().join(QLatin1String("; "))};
}

Verdict takenAs(const QString &ourId, const DumpRow &row)
{
    return {row.changes().isEmpty() ? Outcome::Taken : Outcome::Changed, ourId, (row.changes() + row.notes()).join(QLatin1String("; "))};
}

Result<Id> NumberKeeper::numberFor(storage::Database &database, DumpRow &row)
{
    static constexpr Id highest = Id(1) << 53; // exact in every JSON reader
    bool isNumber = false;
    const Id wanted = row.key().toLongLong(&isNumber);
    if (isNumber && wanted > 0 && wanted < highest) {
        const auto taken = imports::numberIsTaken(database, m_kind, wanted);
        if (!taken)
            return taken.error();
        if (!*taken)
            return wanted;
    }
    const auto ours = imports::highestNumber(database, m_kind);
    if (!ours)
        return ours.error();
    m_next = std::max(m_next, *ours) + 1;
    if (m_kind == imports::Numbered::Order)
        row.change(QStringLiteral("is number %1 here").arg(m_next));
    return m_next;
}

} // namespace emesa::moving
