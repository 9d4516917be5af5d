// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offline/drafts.h"

namespace emesa::offline {

using storage::params;
using storage::Row;
using storage::Sql;

Drafts::Drafts(OfflineStore *store, const QString &account, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_account(account), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
    if (!m_store)
        return;
    // What cannot be read is not lost: it stays on disk until somebody types under the same name.
    const Status read = m_store->database().forEach(Sql("SELECT name, text FROM drafts WHERE account = ?"), params(m_account),
                                                    [this](const Row &row) { m_texts.insert(row.text(0), row.text(1)); });
    if (!read)
        QMetaObject::invokeMethod(this, [this, why = read.error()] { emit notKept(why); }, Qt::QueuedConnection);
}

Drafts::~Drafts()
{
    flush();
}

void Drafts::setText(const QString &name, const QString &text)
{
    if (m_texts.value(name) == text)
        return;
    if (text.isEmpty())
        m_texts.remove(name);
    else
        m_texts.insert(name, text);
    m_unwritten.insert(name);
    if (!m_timer.isActive()) {
        flush();
        m_timer.start();
    }
    emit changed(name);
}

QStringList Drafts::names(const QString &prefix) const
{
    QStringList names;
    for (auto draft = m_texts.constBegin(); draft != m_texts.constEnd(); ++draft) {
        if (draft.key().startsWith(prefix))
            names += draft.key();
    }
    names.sort();
    return names;
}

void Drafts::flush()
{
    const QSet<QString> names = std::exchange(m_unwritten, {});
    if (!m_store)
        return;
    for (const QString &name : names) {
        const Status written = write(name);
        if (written)
            continue;
        m_unwritten.insert(name);
        if (!std::exchange(m_hasTold, true))
            emit notKept(written.error());
    }
}

Status Drafts::write(const QString &name)
{
    storage::Database &database = m_store->database();
    const QString text = m_texts.value(name);
    const auto written = text.isEmpty()
        ? database.execute(Sql("DELETE FROM drafts WHERE account = ? AND name = ?"), params(m_account, name))
        : database.execute(Sql("INSERT INTO drafts (account, name, text, changed_at) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT (account, name) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at"),
                           params(m_account, name, text, m_clock.now()));
    return written ? Status() : Status(written.error());
}

} // namespace emesa::offline
