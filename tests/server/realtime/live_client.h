// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QWebSocket>

namespace emesa::realtime::test {

/// A WebSocket client on the test's thread that remembers what it got. Waiting runs the event loop.
class LiveClient
{
public:
    LiveClient(quint16 port, const QByteArray &target, const QByteArray &origin = {});
    ~LiveClient();
    LiveClient(const LiveClient &) = delete;
    LiveClient &operator=(const LiveClient &) = delete;

    [[nodiscard]] bool waitOpen();
    [[nodiscard]] bool waitClosed(int milliseconds = 10'000);
    /// Until `count` frames of that type are here.
    [[nodiscard]] bool waitFor(const char *type, qsizetype count = 1, int milliseconds = 10'000);
    void send(const QJsonObject &message);
    void subscribe(const QString &topic, qint64 since = -1);
    /// Cuts the connection without a word.
    void cut();

    [[nodiscard]] QWebSocket &socket() { return m_socket; }
    [[nodiscard]] int closeCode() const { return int(m_socket.closeCode()); }
    [[nodiscard]] QList<QJsonObject> frames(const char *type) const;
    /// The member "n" of the data of all events of a topic.
    [[nodiscard]] QList<int> numbers(const QString &topic) const;
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }
    void clear() { m_frames.clear(); }

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_frames;
    qint64 m_lastSeq = -1;
};

} // namespace emesa::realtime::test
