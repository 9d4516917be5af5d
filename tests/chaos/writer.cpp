// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/writer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <thread>

namespace emesa::chaos {

namespace {

constexpr char boundary[] = "chaos-0f2b6c1d";

QByteArray orderForm(const QByteArray &partId)
{
    const auto field = [](const char *name, const QByteArray &value) -> QByteArray {
        return QByteArray("--") + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    };
    QByteArray form = field("part_id", partId) + field("product_description", "Cover plate") + field("quantity", "12")
                    + field("material_thickness", "2.0") + field("material_type", "Steel") + field("material_grade", "S235JR")
                    + field("surface_treatment", "None") + field("packing_standard", "Standard carton");
    form += QByteArray("--") + boundary
          + "\r\nContent-Disposition: form-data; name=\"step_file\"; filename=\"plate.step\"\r\nContent-Type: model/step\r\n\r\n"
            "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\nFILE_NAME('" + partId
          + "','',(''),(''),'','','');\nFILE_SCHEMA(('AUTOMOTIVE_DESIGN'));\nENDSEC;\nDATA;\nENDSEC;\nEND-ISO-10303-21;\n\r\n";
    return form + "--" + boundary + "--\r\n";
}

} // namespace

Writer::Writer(int number, QByteArray token)
    : m_token(std::move(token)), m_name("w" + QByteArray::number(number)), m_random(std::mt19937::result_type(number))
{
}

Deed Writer::newDeed()
{
    Deed deed;
    deed.key = m_name + '-' + newUuid({QDateTime::currentMSecsSinceEpoch()}).toLatin1();
    deed.headers = "Idempotency-Key: \"" + deed.key + "\"\r\n";
    const auto dice = m_random() % 10;
    if (m_order == 0 || dice == 0) {
        deed.kind = Deed::Kind::Order;
        deed.path = "/api/orders/";
        deed.headers += QByteArray("Content-Type: multipart/form-data; boundary=") + boundary + "\r\n";
        deed.body = orderForm(deed.key);
        return deed;
    }
    const QByteArray order = "/api/orders/" + QByteArray::number(m_order);
    deed.headers += "Content-Type: application/json\r\n";
    if (dice < 4) {
        deed.kind = Deed::Kind::Offer;
        deed.path = order + "/send_counter_offer/";
        deed.body = R"({"amount":"1250.00","message":")" + deed.key + R"("})";
    } else {
        deed.path = order + "/messages/";
        deed.body = R"({"message":")" + deed.key + R"("})";
    }
    return deed;
}

void Writer::noteAnswer(Deed &deed, const load::HttpAnswer &answer)
{
    deed.acknowledged = true;
    deed.answer = answer.body;
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    deed.id = json.value(QLatin1String("id")).toInteger();
    if (deed.id <= 0)
        m_faults += QStringLiteral("%1: an answer without an id: %2").arg(QString::fromLatin1(deed.key), QString::fromUtf8(answer.body));
    if (deed.kind == Deed::Kind::Order) {
        m_order = deed.id;
        m_lastSeq = 0;
        return;
    }
    const qint64 seq = json.value(QLatin1String("seq")).toInteger();
    if (seq <= m_lastSeq)
        m_faults += QStringLiteral("%1: number %2 in the conversation after %3").arg(QString::fromLatin1(deed.key)).arg(seq).arg(m_lastSeq);
    m_lastSeq = seq;
}

Writer::Outcome Writer::perform(load::HttpClient &client, Deed &deed)
{
    const auto answer = client.send("POST", deed.path, deed.headers, deed.body);
    ++deed.attempts;
    if (!answer)
        return Outcome::Gone;
    if (answer->isGood()) {
        noteAnswer(deed, *answer);
        return Outcome::Answered;
    }
    if (answer->status == 503)
        ++m_unavailable;
    const bool stillRunning = answer->status == 409 && answer->body.contains("idempotency");
    if (answer->status != 503 && !stillRunning && m_faults.size() < 20)
        m_faults += QStringLiteral("%1: %2 %3").arg(QString::fromLatin1(deed.key)).arg(answer->status).arg(QString::fromUtf8(answer->body));
    return Outcome::TryLater;
}

void Writer::replay(load::HttpClient &client)
{
    const Deed &deed = m_deeds.last();
    const auto answer = client.send("POST", deed.path, deed.headers, deed.body);
    if (!answer || answer->status == 503)
        return;
    ++m_replays;
    if (!answer->isGood() || answer->body != deed.answer)
        m_faults += QStringLiteral("%1: sent again it answers %2 %3").arg(QString::fromLatin1(deed.key)).arg(answer->status).arg(QString::fromUtf8(answer->body));
}

void Writer::work(quint16 port, const std::atomic<bool> &stop)
{
    load::HttpClient client(port);
    client.setToken(m_token);
    client.setTimeout(15'000);
    while (!stop) {
        if (hasUnanswered())
            m_retried += m_deeds.last().attempts > 0 ? 1 : 0;
        else
            m_deeds += newDeed();
        switch (perform(client, m_deeds.last())) {
        case Outcome::Answered:
            if (m_random() % 20 == 0)
                replay(client);
            break;
        case Outcome::TryLater: std::this_thread::sleep_for(std::chrono::milliseconds(20)); break;
        case Outcome::Gone: return;
        }
    }
}

bool Writer::settle(quint16 port, int seconds)
{
    load::HttpClient client(port);
    client.setToken(m_token);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    while (hasUnanswered() && std::chrono::steady_clock::now() < end) {
        ++m_retried;
        if (perform(client, m_deeds.last()) != Outcome::Answered)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return !hasUnanswered();
}

} // namespace emesa::chaos
