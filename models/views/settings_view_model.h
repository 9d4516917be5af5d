// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <span>

namespace emesa {

/// One kind of news a person can have or not.
struct NewsTopic
{
    const char *topic; ///< of notifications
    const char *title; ///< QT_TRANSLATE_NOOP in context "NewsTopic"
    bool isForStaff;   ///< nobody else gets it
};

[[nodiscard]] std::span<const NewsTopic> newsTopics();

/// What the settings page knows of the person's account and of the server: news, password, second factor, sign-ins,
/// health. Each part is read when it is asked for and keeps its own trouble. GUI thread; `desk` outlives it.
class SettingsViewModel : public QObject
{
    Q_OBJECT

public:
    explicit SettingsViewModel(Desk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}

    void readNews();
    /// Switched on unless the person switched it off.
    [[nodiscard]] bool wantsNews(const QString &topic) const { return m_news.value(topic, true); }
    [[nodiscard]] bool isNewsKnown() const { return m_isNewsKnown; }
    void setNews(const QString &topic, bool isWanted);

    void changePassword(const QString &current, const QString &changed);

    void readSecondFactor();
    [[nodiscard]] const std::optional<MfaState> &secondFactor() const { return m_secondFactor; }
    /// The secret to scan, until its first code was confirmed.
    [[nodiscard]] const std::optional<MfaSetup> &setup() const { return m_setup; }
    /// Shown once; forgetRecoveryCodes() when the person has them.
    [[nodiscard]] const QStringList &recoveryCodes() const { return m_recoveryCodes; }
    void setUpSecondFactor(const QString &password);
    void confirmSecondFactor(const QString &code);
    void giveUpSetup();
    void renewRecoveryCodes(const QString &password);
    void disableSecondFactor(const QString &password, const QString &code);
    void forgetRecoveryCodes();

    void readSignIns();
    /// Those that go on, the one in use first.
    [[nodiscard]] const QList<SignInRecord> &signIns() const { return m_signIns; }
    void endSignIn(const QString &id);
    void endOtherSignIns();

    void readServer();
    [[nodiscard]] const std::optional<remote::ServerVersion> &version() const { return m_version; }
    [[nodiscard]] const std::optional<remote::Health> &health() const { return m_health; }

signals:
    void newsChanged();
    void passwordChanged();
    void secondFactorChanged();
    void signInsChanged();
    void serverChanged();
    /// Where a field is at fault it is named in `why`: current_password, new_password, password, code.
    void refused(const Error &why);
    void othersEnded(int count);

private:
    Desk &m_desk;
    QMap<QString, bool> m_news;
    bool m_isNewsKnown = false;
    std::optional<MfaState> m_secondFactor;
    std::optional<MfaSetup> m_setup;
    QStringList m_recoveryCodes;
    QList<SignInRecord> m_signIns;
    std::optional<remote::ServerVersion> m_version;
    std::optional<remote::Health> m_health;
};

} // namespace emesa
