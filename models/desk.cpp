// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcDesk, "emesa.models.desk")

namespace emesa {

Desk::Desk(remote::Session &session, const remote::ConnectionOptions &connection, const tables::Words &words, const Options &options,
           QObject *parent)
    : QObject(parent),
      m_session(session),
      m_user(session.user().value_or(User())),
      m_account(connection.server.toString() + u' ' + QString::number(m_user.id)),
      m_words(words),
      m_calls(session),
      m_access(session),
      m_signIns(session),
      m_apiKeys(session),
      m_audit(session),
      m_masters(session),
      m_dashboards(session),
      m_views(session),
      m_preferences(session),
      m_live(m_calls, connection),
      m_uploads(session, {.journal = options.uploadJournal,
                          .account = m_account}),
      m_store(openStore(options.offlineFile)),
      m_actions(session, m_store.get(), m_account, m_clock),
      m_drafts(m_store.get(), m_account, m_clock),
      m_cache(options.cacheFile, m_account, m_clock),
      m_waiting(m_calls, m_live, m_user)
{
    m_session.setReplies(&m_cache);
}

Desk::~Desk()
{
    m_session.setReplies(nullptr);
}

void Desk::open()
{
    m_live.open();
    m_live.subscribe(QStringLiteral("orders"));
    m_waiting.refresh();
    if (Status opened = m_uploads.open(); !opened)
        qCWarning(lcDesk) << "unfinished uploads are not known:" << opened.error().message;
    connect(&m_live, &remote::LiveChannel::stateChanged, &m_actions, [this](remote::LiveChannel::State state) {
        if (state == remote::LiveChannel::State::Open)
            m_actions.wake();
    });
    if (Status opened = m_actions.open(); !opened) {
        qCWarning(lcDesk) << "actions kept earlier cannot be read:" << opened.error().message;
        m_offlineTrouble = opened.error();
    }
}

std::unique_ptr<offline::OfflineStore> Desk::openStore(const QString &file)
{
    if (file.isEmpty())
        return nullptr;
    auto store = offline::OfflineStore::open(file);
    if (store)
        return *std::move(store);
    qCWarning(lcDesk) << "nothing can be kept for later:" << store.error().message;
    m_offlineTrouble = store.error();
    return nullptr;
}

} // namespace emesa
