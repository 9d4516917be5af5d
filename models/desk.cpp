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
      m_words(words),
      m_calls(session),
      m_access(session),
      m_signIns(session),
      m_apiKeys(session),
      m_audit(session),
      m_masters(session),
      m_live(m_calls, connection),
      m_uploads(session, {.journal = options.uploadJournal,
                          .account = QString(connection.server.toString() + u' ' + QString::number(m_user.id))})
{
}

void Desk::open()
{
    m_live.open();
    m_live.subscribe(QStringLiteral("orders"));
    if (Status opened = m_uploads.open(); !opened)
        qCWarning(lcDesk) << "unfinished uploads are not known:" << opened.error().message;
}

} // namespace emesa
