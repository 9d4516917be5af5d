// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "tests/load/http_client.h"

#include <QList>
#include <QStringList>

#include <atomic>
#include <optional>
#include <random>

namespace emesa::chaos {

/// Something a writer asked the server to do, with a key of its own that also stands in what it stores.
struct Deed
{
    enum class Kind { Order, Message, Offer };

    Kind kind = Kind::Message;
    QByteArray key;
    QByteArray path, headers, body;
    bool acknowledged = false;
    int attempts = 0;
    Id id = 0;           ///< of what was stored, from the answer
    QByteArray answer;   ///< body of the answer
};

/// A client of the shop who writes messages, counter offers and orders, one request at a time, and remembers what was
/// acknowledged. A request without an answer is sent again with the same key before anything else is done. work() may
/// run on another thread; everything else is to be asked between its runs.
class Writer
{
public:
    Writer(int number, QByteArray token);

    /// Until `stop` is set, or the server at `port` goes away.
    void work(quint16 port, const std::atomic<bool> &stop);
    /// Sends what is unanswered until it is answered; false when that did not happen within `seconds`.
    bool settle(quint16 port, int seconds);

    [[nodiscard]] const QList<Deed> &deeds() const { return m_deeds; }
    /// What should never have been answered.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int unansweredRetried() const { return m_retried; }
    [[nodiscard]] int replaysCompared() const { return m_replays; }
    [[nodiscard]] int unavailable() const { return m_unavailable; }

private:
    enum class Outcome { Answered, TryLater, Gone };

    [[nodiscard]] bool hasUnanswered() const { return !m_deeds.isEmpty() && !m_deeds.last().acknowledged; }
    [[nodiscard]] Deed newDeed();
    Outcome perform(load::HttpClient &client, Deed &deed);
    void noteAnswer(Deed &deed, const load::HttpAnswer &answer);
    void replay(load::HttpClient &client);

    QByteArray m_token;
    QByteArray m_name;
    std::mt19937 m_random;
    QList<Deed> m_deeds;
    QStringList m_faults;
    Id m_order = 0;       ///< the one it writes about
    qint64 m_lastSeq = 0; ///< of that order's conversation
    int m_retried = 0, m_replays = 0, m_unavailable = 0;
};

} // namespace emesa::chaos
