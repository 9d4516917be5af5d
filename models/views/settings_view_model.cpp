// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/settings_view_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace emesa {

using remote::whenDone;

namespace {

constexpr std::array topics = {
    NewsTopic{"order.created", QT_TRANSLATE_NOOP("NewsTopic", "A new order came in"), true},
    NewsTopic{"message.created", QT_TRANSLATE_NOOP("NewsTopic", "Somebody wrote to me about an order"), false},
    NewsTopic{"order.counter_offer_sent", QT_TRANSLATE_NOOP("NewsTopic", "A counter offer was made"), false},
    NewsTopic{"order.counter_offer_accepted", QT_TRANSLATE_NOOP("NewsTopic", "An offer was accepted"), false},
    NewsTopic{"order.counter_offer_declined", QT_TRANSLATE_NOOP("NewsTopic", "An offer was declined"), false},
    NewsTopic{"order.approved", QT_TRANSLATE_NOOP("NewsTopic", "An order was approved"), false},
    NewsTopic{"order.rejected", QT_TRANSLATE_NOOP("NewsTopic", "An order was rejected"), false},
    NewsTopic{"order.payment_confirmed", QT_TRANSLATE_NOOP("NewsTopic", "An order was paid"), false},
    NewsTopic{"order.machine_assigned", QT_TRANSLATE_NOOP("NewsTopic", "A machine was booked"), false},
    NewsTopic{"order.production_started", QT_TRANSLATE_NOOP("NewsTopic", "Production of an order started"), false},
    NewsTopic{"order.completed", QT_TRANSLATE_NOOP("NewsTopic", "An order was completed"), false},
    NewsTopic{"order.updated", QT_TRANSLATE_NOOP("NewsTopic", "An order was changed"), false},
    NewsTopic{"order.file_added", QT_TRANSLATE_NOOP("NewsTopic", "An order has a new file"), false},
    NewsTopic{"order.cancelled", QT_TRANSLATE_NOOP("NewsTopic", "An order was cancelled"), false},
};

} // namespace

std::span<const NewsTopic> newsTopics()
{
    return topics;
}

void SettingsViewModel::readNews()
{
    whenDone(m_desk.calls().notificationPreferences(), this, [this](const Result<QMap<QString, bool>> &news) {
        if (news) {
            m_news = *news;
            m_isNewsKnown = true;
        } else {
            emit refused(news.error());
        }
        emit newsChanged();
    });
}

void SettingsViewModel::setNews(const QString &topic, bool isWanted)
{
    if (wantsNews(topic) == isWanted)
        return;
    m_news.insert(topic, isWanted);
    remote::NotificationChange change;
    change.preferences.insert(topic, isWanted);
    whenDone(m_desk.calls().updateNotifications(change), this, [this, topic, isWanted](const Result<remote::NotificationState> &done) {
        if (done)
            return;
        m_news.insert(topic, !isWanted);
        emit newsChanged();
        emit refused(done.error());
    });
}

void SettingsViewModel::changePassword(const QString &current, const QString &changed)
{
    whenDone(m_desk.calls().changePassword({current, changed}), this, [this](const Status &done) {
        if (!done) {
            emit refused(done.error());
            return;
        }
        emit passwordChanged();
        readSignIns(); // the others ended with the old password
    });
}

void SettingsViewModel::readSecondFactor()
{
    whenDone(m_desk.signIns().secondFactor(), this, [this](const Result<MfaState> &state) {
        if (state)
            m_secondFactor = *state;
        else
            emit refused(state.error());
        emit secondFactorChanged();
    });
}

void SettingsViewModel::setUpSecondFactor(const QString &password)
{
    whenDone(m_desk.signIns().setUpSecondFactor({password}), this, [this](const Result<MfaSetup> &setup) {
        if (setup)
            m_setup = *setup;
        else
            emit refused(setup.error());
        emit secondFactorChanged();
    });
}

void SettingsViewModel::confirmSecondFactor(const QString &code)
{
    whenDone(m_desk.signIns().confirmSecondFactor({QString(code).remove(u' ')}), this, [this](const Result<RecoveryCodes> &codes) {
        if (!codes) {
            emit refused(codes.error());
            return;
        }
        m_setup.reset();
        m_recoveryCodes = codes->recoveryCodes;
        emit secondFactorChanged();
        readSecondFactor();
    });
}

void SettingsViewModel::giveUpSetup()
{
    m_setup.reset();
    emit secondFactorChanged();
}

void SettingsViewModel::renewRecoveryCodes(const QString &password)
{
    MfaProofInput proof;
    proof.password = password;
    whenDone(m_desk.signIns().renewRecoveryCodes(proof), this, [this](const Result<RecoveryCodes> &codes) {
        if (!codes) {
            emit refused(codes.error());
            return;
        }
        m_recoveryCodes = codes->recoveryCodes;
        emit secondFactorChanged();
        readSecondFactor();
    });
}

void SettingsViewModel::disableSecondFactor(const QString &password, const QString &code)
{
    whenDone(m_desk.signIns().disableSecondFactor({password, QString(code).remove(u' ')}), this, [this](const Status &done) {
        if (!done)
            emit refused(done.error());
        readSecondFactor();
    });
}

void SettingsViewModel::forgetRecoveryCodes()
{
    m_recoveryCodes.clear();
    emit secondFactorChanged();
}

void SettingsViewModel::readSignIns()
{
    remote::ListQuery query;
    query.where(QStringLiteral("user"), QString::number(m_desk.user().id)).where(QStringLiteral("is_active"), QStringLiteral("true"));
    query.orderBy(QStringLiteral("last_used_at"), Qt::DescendingOrder);
    whenDone(m_desk.signIns().signIns(query), this, [this](const Result<remote::Page<SignInRecord>> &page) {
        if (page) {
            m_signIns = page->rows;
            std::stable_partition(m_signIns.begin(), m_signIns.end(), [](const SignInRecord &signIn) { return signIn.isCurrent; });
        } else {
            emit refused(page.error());
        }
        emit signInsChanged();
    });
}

void SettingsViewModel::endSignIn(const QString &id)
{
    whenDone(m_desk.signIns().end(id), this, [this](const Status &done) {
        if (!done)
            emit refused(done.error());
        readSignIns();
    });
}

void SettingsViewModel::endOtherSignIns()
{
    whenDone(m_desk.signIns().endOthers(), this, [this](const Result<SignInsEnded> &ended) {
        if (ended)
            emit othersEnded(ended->ended);
        else
            emit refused(ended.error());
        readSignIns();
    });
}

void SettingsViewModel::readServer()
{
    whenDone(m_desk.calls().version(), this, [this](const Result<remote::ServerVersion> &version) {
        if (version)
            m_version = *version;
        emit serverChanged();
    });
    whenDone(m_desk.calls().readiness(), this, [this](const Result<remote::Health> &health) {
        // A server that is not ready says so as an error, with the state of its parts beside it.
        if (health)
            m_health = *health;
        else if (const QJsonValue checks = health.error().details.value(QLatin1String("checks")); checks.isObject())
            m_health = remote::Health{false, checks.toObject()};
        else
            emit refused(health.error());
        emit serverChanged();
    });
}

} // namespace emesa
