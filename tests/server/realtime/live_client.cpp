// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/realtime/live_client.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QTest>

namespace emesa::realtime::test {

LiveClient::LiveClient(quint16 port, const QByteArray &target, const QByteArray &origin) : m_socket(QString::fromLatin1(origin))
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
        const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
        if (frame.value(QLatin1String("type")) == QLatin1String("event"))
            m_lastSeq = frame.value(QLatin1String("seq")).toInteger();
        m_frames.append(frame);
    });
    m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(port).arg(QString::fromLatin1(target))));
}

LiveClient::~LiveClient() = default;

bool LiveClient::waitOpen()
{
    return waitFor("welcome");
}

bool LiveClient::waitClosed(int milliseconds)
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, milliseconds);
}

bool LiveClient::waitFor(const char *type, qsizetype count, int milliseconds)
{
    return QTest::qWaitFor([&] { return frames(type).size() >= count; }, milliseconds);
}

void LiveClient::send(const QJsonObject &message)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void LiveClient::subscribe(const QString &topic, qint64 since)
{
    QJsonObject message{{QStringLiteral("type"), QStringLiteral("subscribe")}, {QStringLiteral("topic"), topic}};
    if (since >= 0)
        message.insert(QStringLiteral("since"), since);
    send(message);
}

void LiveClient::cut()
{
    m_socket.abort();
}

QList<QJsonObject> LiveClient::frames(const char *type) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &frame : m_frames) {
        if (frame.value(QLatin1String("type")) == QLatin1String(type))
            found.append(frame);
    }
    return found;
}

QList<int> LiveClient::numbers(const QString &topic) const
{
    QList<int> found;
    for (const QJsonObject &frame : frames("event")) {
        if (frame.value(QLatin1String("topic")) == topic)
            found.append(frame.value(QLatin1String("data")).toObject().value(QLatin1String("n")).toInt());
    }
    return found;
}

} // namespace emesa::realtime::test
