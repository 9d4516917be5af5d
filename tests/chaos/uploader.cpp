// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/uploader.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>

#include <chrono>
#include <thread>

namespace emesa::chaos {

namespace {

constexpr char version[] = "Tus-Resumable: 1.0.0\r\n";

} // namespace

Uploader::Uploader(int number, QByteArray token) : m_token(std::move(token)), m_random(std::mt19937::result_type(1000 + number)) {}

Uploader::Outcome Uploader::unexpected(const char *what, const load::HttpAnswer &answer)
{
    // 423: the writer of the piece before is not done yet.
    if (answer.status != 503 && answer.status != 423 && m_faults.size() < 20)
        m_faults += QStringLiteral("upload %1, %2: %3 %4").arg(QString::fromLatin1(m_path), QLatin1String(what)).arg(answer.status).arg(QString::fromUtf8(answer.body));
    return Outcome::TryLater;
}

Uploader::Outcome Uploader::create(load::HttpClient &client)
{
    m_content.resize(qsizetype(100'000 + m_random() % 900'000));
    QRandomGenerator random{quint32(m_random())};
    random.fillRange(reinterpret_cast<quint32 *>(m_content.data()), m_content.size() / qsizetype(sizeof(quint32)));
    const auto answer = client.send("POST", "/api/uploads/", version + QByteArray("Upload-Length: ") + QByteArray::number(m_content.size()) + "\r\n");
    if (!answer)
        return Outcome::Gone;
    if (answer->status != 201)
        return unexpected("create", *answer);
    m_path = QUrl(QString::fromLatin1(answer->header("Location"))).path().toLatin1();
    m_acknowledged = m_sent = 0;
    m_uncertain = false;
    return Outcome::Answered;
}

void Uploader::advanceTo(qint64 offset)
{
    m_acknowledged = m_sent = offset;
    m_uncertain = false;
    if (offset < m_content.size())
        return;
    m_finished += {QString::fromLatin1(m_path.split('/').value(3)),
                   QString::fromLatin1(QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex()), m_content.size()};
    m_path.clear();
}

Uploader::Outcome Uploader::askOffset(load::HttpClient &client)
{
    const auto answer = client.send("HEAD", m_path, version);
    if (!answer)
        return Outcome::Gone;
    if (answer->status != 200)
        return unexpected("offset", *answer);
    const qint64 offset = answer->header("Upload-Offset").toLongLong();
    if (offset < m_acknowledged || offset > m_sent)
        m_faults += QStringLiteral("upload %1: offset %2 after %3 were acknowledged and %4 sent").arg(QString::fromLatin1(m_path)).arg(offset).arg(m_acknowledged).arg(m_sent);
    ++m_resumed;
    advanceTo(offset);
    return Outcome::Answered;
}

Uploader::Outcome Uploader::sendPiece(load::HttpClient &client)
{
    const qint64 size = std::min<qint64>(m_content.size() - m_acknowledged, 20'000 + qint64(m_random() % 300'000));
    m_sent = m_acknowledged + size;
    m_uncertain = true;
    const auto answer = client.send("PATCH", m_path,
                                    version + QByteArray("Content-Type: application/offset+octet-stream\r\nUpload-Offset: ")
                                        + QByteArray::number(m_acknowledged) + "\r\n",
                                    QByteArrayView(m_content).sliced(m_acknowledged, size));
    if (!answer)
        return Outcome::Gone;
    if (answer->status != 204)
        return unexpected("piece", *answer);
    const qint64 offset = answer->header("Upload-Offset").toLongLong();
    if (offset != m_sent)
        m_faults += QStringLiteral("upload %1: %2 acknowledged of %3 sent").arg(QString::fromLatin1(m_path)).arg(offset).arg(m_sent);
    advanceTo(offset);
    return Outcome::Answered;
}

Uploader::Outcome Uploader::step(load::HttpClient &client)
{
    if (m_path.isEmpty())
        return create(client);
    return m_uncertain ? askOffset(client) : sendPiece(client);
}

void Uploader::work(quint16 port, const std::atomic<bool> &stop)
{
    load::HttpClient client(port);
    client.setToken(m_token);
    client.setTimeout(15'000);
    while (!stop) {
        const Outcome outcome = step(client);
        if (outcome == Outcome::Gone)
            return;
        if (outcome == Outcome::TryLater)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

bool Uploader::settle(quint16 port, int seconds)
{
    load::HttpClient client(port);
    client.setToken(m_token);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    while (!m_path.isEmpty() && std::chrono::steady_clock::now() < end) {
        if (step(client) != Outcome::Answered)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return m_path.isEmpty();
}

} // namespace emesa::chaos
