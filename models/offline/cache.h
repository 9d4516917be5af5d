// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "models/remote/answer.h"
#include "models/remote/reply_cache.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace emesa::offline {

class CacheFile;

/// The last answers to what was read about orders and master data, by account, so that reading goes on while the
/// server is away. Nothing of it is ever passed off as new: replies carry their moment, and shownAsOf() says how old
/// what is on the screen may be. First pages of lists only; answers of people, keys and the audit log are not kept.
/// SQLite in a thread of its own, so the window never waits for the disk; the oldest answers go when there are too many
/// bytes. GUI thread.
class Cache : public QObject, public remote::ReplyCache
{
    Q_OBJECT

public:
    struct Options
    {
        qint64 mostBytes = 64 * 1024 * 1024;  ///< of all answers of all accounts
        qint64 largestAnswer = 1024 * 1024;
        std::chrono::milliseconds pause{500}; ///< answers of that long are written together
    };

    /// An empty `file`: keeps and finds nothing.
    Cache(const QString &file, const QString &account, const Clock &clock, QObject *parent = nullptr)
        : Cache(file, account, clock, Options(), parent)
    {
    }
    Cache(const QString &file, const QString &account, const Clock &clock, const Options &options, QObject *parent = nullptr);
    /// Writes what waits.
    ~Cache() override;

    [[nodiscard]] bool takes(const remote::Request &request) const override;
    void keep(const remote::Request &request, const remote::Reply &reply) override;
    [[nodiscard]] QFuture<Result<remote::Reply>> find(const remote::Request &request) override;

    /// The oldest answer shown since refreshed() was last called; nullopt when all came from the server.
    [[nodiscard]] const std::optional<Timestamp> &shownAsOf() const { return m_shownAsOf; }
    /// When that was last needed; nullopt before.
    [[nodiscard]] const std::optional<Timestamp> &neededAt() const { return m_neededAt; }
    /// Everything on the screen is about to be read again.
    void refreshed();
    /// Forgets the answers of this account.
    [[nodiscard]] QFuture<Status> wipe();

signals:
    void shownAsOfChanged();

private:
    QString m_account;
    const Clock &m_clock;
    Options m_options;
    QThread m_thread;
    CacheFile *m_file = nullptr; ///< lives in m_thread
    std::optional<Timestamp> m_shownAsOf;
    std::optional<Timestamp> m_neededAt;
};

} // namespace emesa::offline
