// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/http_client.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <random>

namespace emesa::chaos {

/// An upload whose last byte was acknowledged, or seen by HEAD to have arrived.
struct FinishedUpload
{
    QString id;
    QString sha256;
    qint64 size = 0;
};

/// Uploads one file after the other by tus and goes on, after an interruption, where the server says it is. Threads as
/// for Writer.
class Uploader
{
public:
    Uploader(int number, QByteArray token);

    void work(quint16 port, const std::atomic<bool> &stop);
    /// Completes the upload under way.
    bool settle(quint16 port, int seconds);

    [[nodiscard]] const QList<FinishedUpload> &finished() const { return m_finished; }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int resumed() const { return m_resumed; }

private:
    enum class Outcome { Answered, TryLater, Gone };

    Outcome step(load::HttpClient &client);
    Outcome create(load::HttpClient &client);
    Outcome askOffset(load::HttpClient &client);
    Outcome sendPiece(load::HttpClient &client);
    Outcome unexpected(const char *what, const load::HttpAnswer &answer);
    void advanceTo(qint64 offset);

    QByteArray m_token;
    std::mt19937 m_random;
    QByteArray m_content;         ///< of the upload under way
    QByteArray m_path;            ///< empty: none under way
    qint64 m_acknowledged = 0;
    qint64 m_sent = 0;            ///< no byte behind this one has left
    bool m_uncertain = false;     ///< the last piece was not answered
    QList<FinishedUpload> m_finished;
    QStringList m_faults;
    int m_resumed = 0;
};

} // namespace emesa::chaos
