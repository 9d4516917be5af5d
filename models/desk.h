// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offline/action_queue.h"
#include "models/offline/cache.h"
#include "models/offline/drafts.h"
#include "models/remote/access_client.h"
#include "models/remote/api_key_client.h"
#include "models/remote/audit_client.h"
#include "models/remote/dashboard_client.h"
#include "models/remote/live_channel.h"
#include "models/remote/master_data_client.h"
#include "models/remote/preference_client.h"
#include "models/remote/rest_client.h"
#include "models/remote/saved_view_client.h"
#include "models/remote/sign_in_client.h"
#include "models/remote/upload_queue.h"
#include "models/tables/words.h"
#include "models/views/waiting_counts.h"

namespace emesa {

/// What somebody who has signed in works with: the typed clients, the live channel, the uploads, and what he may do.
/// Made when a person signs in, gone when he signs out; everything that shows his data is gone before it. Does not own
/// the session. GUI thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString uploadJournal = {}; ///< file; empty: uploads end with the program
        QString offlineFile = {}; ///< for actions and drafts; empty: actions are sent at once or fail, drafts end with the program
        QString cacheFile = {}; ///< for the last answers of the server; empty: nothing is read without it
    };

    /// `session` is signed in.
    Desk(remote::Session &session, const remote::ConnectionOptions &connection, const tables::Words &words, const Options &options,
         QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] const User &user() const { return m_user; }
    /// Server and person, as one text: whose uploads, actions, drafts and window these are.
    [[nodiscard]] const QString &account() const { return m_account; }
    [[nodiscard]] bool may(const char *permission) const { return m_user.permissions.contains(QLatin1String(permission)); }
    /// Staff is whoever may see the orders of all clients.
    [[nodiscard]] bool isStaff() const { return may("order_view_all"); }
    [[nodiscard]] const tables::Words &words() const { return m_words; }

    [[nodiscard]] remote::Session &session() { return m_session; }
    [[nodiscard]] remote::RestClient &calls() { return m_calls; }
    [[nodiscard]] remote::AccessClient &access() { return m_access; }
    [[nodiscard]] remote::SignInClient &signIns() { return m_signIns; }
    [[nodiscard]] remote::ApiKeyClient &apiKeys() { return m_apiKeys; }
    [[nodiscard]] remote::AuditClient &audit() { return m_audit; }
    [[nodiscard]] remote::MasterDataClient &masters() { return m_masters; }
    [[nodiscard]] remote::DashboardClient &dashboards() { return m_dashboards; }
    [[nodiscard]] remote::SavedViewClient &views() { return m_views; }
    [[nodiscard]] remote::PreferenceClient &preferences() { return m_preferences; }
    [[nodiscard]] remote::LiveChannel &live() { return m_live; }
    [[nodiscard]] remote::UploadQueue &uploads() { return m_uploads; }

    /// What the person does to orders and messages goes through here: sent now, or kept and sent once, in order, later.
    [[nodiscard]] offline::ActionQueue &actions() { return m_actions; }
    /// What the server answered last, read while it is away.
    [[nodiscard]] offline::Cache &cache() { return m_cache; }
    /// What the person has typed and not sent.
    [[nodiscard]] offline::Drafts &drafts() { return m_drafts; }
    /// Why nothing can be kept on this computer; nullopt when it can.
    [[nodiscard]] const std::optional<Error> &offlineTrouble() const { return m_offlineTrouble; }

    /// What waits for the person, for the counts beside the pages and the bell.
    [[nodiscard]] WaitingCounts &waiting() { return m_waiting; }

    /// Opens the live channel and goes on with unfinished uploads.
    void open();

private:
    [[nodiscard]] std::unique_ptr<offline::OfflineStore> openStore(const QString &file);

    remote::Session &m_session;
    User m_user;
    SystemClock m_clock;
    QString m_account;
    tables::Words m_words;
    remote::RestClient m_calls;
    remote::AccessClient m_access;
    remote::SignInClient m_signIns;
    remote::ApiKeyClient m_apiKeys;
    remote::AuditClient m_audit;
    remote::MasterDataClient m_masters;
    remote::DashboardClient m_dashboards;
    remote::SavedViewClient m_views;
    remote::PreferenceClient m_preferences;
    remote::LiveChannel m_live;
    remote::UploadQueue m_uploads;
    std::optional<Error> m_offlineTrouble;
    std::unique_ptr<offline::OfflineStore> m_store;
    offline::ActionQueue m_actions;
    offline::Drafts m_drafts;
    offline::Cache m_cache;
    WaitingCounts m_waiting;
};

} // namespace emesa
