// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/live_bench.h"

#include "tests/bench/live_load.h"
#include "tests/load/http_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <thread>

namespace emesa::bench {

namespace {

constexpr int subscribers = 1000;
constexpr int connectionsPerPerson = 20; ///< what the server allows
constexpr qint64 aimUs = 30'000;

Error failed(const QString &message)
{
    return {ErrorCode::Internal, QStringLiteral("bench"), message};
}

/// Access tokens of people who may all see every order.
Result<QList<QByteArray>> makeStaff(Site &site)
{
    static const QString password = QStringLiteral("Quarry-Lantern-58-Osprey");
    QList<QByteArray> tokens;
    for (int i = 0; i < subscribers / connectionsPerPerson; ++i) {
        const QString email = QStringLiteral("live-%1@bench.example").arg(i);
        // On a folder that is used again they are there already; then signing in tells.
        (void)site.server().run({QStringLiteral("create-admin"), QStringLiteral("--email"), email, QStringLiteral("--password-stdin")}, password.toUtf8() + '\n');
        const auto token = load::Shop::signIn(site.server().port(), {{}, {}, email, password}, "127.2." + QByteArray::number(i + 1) + ".1");
        if (!token)
            return token.error();
        tokens += *token;
    }
    return tokens;
}

Result<qint64> newestOrder(load::HttpClient &client)
{
    const auto answer = client.get("/api/orders/?page_size=1");
    const QJsonObject page = answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
    const qint64 id = page.value(QLatin1String("results")).toArray().at(0).toObject().value(QLatin1String("id")).toInteger();
    if (id <= 0)
        return failed(QStringLiteral("there is no order to talk about"));
    return id;
}

} // namespace

Status measureLiveDelivery(Site &site)
{
    Report &report = site.report();
    report.note(QStringLiteral("-- live: %1 subscribers to one order, a message every 200 ms").arg(subscribers));
    const auto tokens = makeStaff(site);
    if (!tokens)
        return tokens.error();
    load::HttpClient poster(site.server().port()), tickets(site.server().port());
    poster.setToken(site.adminToken());
    const auto order = newestOrder(poster);
    if (!order)
        return order.error();
    LiveLoad load({.port = site.server().port(),
                   .subscribers = subscribers,
                   .threads = 1,
                   .target = [&](int index) {
                       tickets.setToken((*tokens)[index / connectionsPerPerson]);
                       const auto answer = tickets.postJson("/api/live/ticket/", "{}");
                       const QByteArray ticket = answer ? QJsonDocument::fromJson(answer->body).object().value(QLatin1String("ticket")).toString().toLatin1() : QByteArray();
                       return QByteArray("/api/live/?ticket=" + ticket);
                   },
                   .subscribe = R"({"type":"subscribe","topic":"order:)" + QByteArray::number(*order) + R"("})"});
    if (Status opened = load.open(); !opened)
        return opened;
    const int messages = std::max(10, int(site.options().seconds * 5) * site.options().pairs);
    for (int i = 0; i < messages; ++i) {
        const QByteArray text = LiveLoad::marker() + QByteArray::number(LiveLoad::stamp()) + " When can we expect the first parts?";
        const auto answer = poster.postJson("/api/orders/" + QByteArray::number(*order) + "/messages/", R"({"message":")" + text + R"("})");
        if (!answer || !answer->isGood())
            return failed(QStringLiteral("a message was not taken: ") + QString::fromUtf8(answer ? answer->body : QByteArray("no answer")));
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
    for (int i = 0; i < 100 && load.deliveries() < qint64(messages) * subscribers; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    const double memory = double(site.server().process().memoryKiB("VmRSS")) / 1024.0;
    const LiveLoadReport delivered = load.finish();
    if (delivered.deliveries < qint64(messages) * subscribers)
        return failed(QStringLiteral("%1 of %2 deliveries arrived").arg(delivered.deliveries).arg(qint64(messages) * subscribers));
    report.add({QStringLiteral("message to %1 subscribers, p99").arg(subscribers), number(double(delivered.p99) / 1000) + QStringLiteral(" ms, p50 ") + number(double(delivered.p50) / 1000) + QStringLiteral(" ms"),
                QStringLiteral("%1 MiB resident").arg(number(memory)), {}, QStringLiteral("≤ 30 ms"), delivered.p99 <= aimUs});
    return {};
}

} // namespace emesa::bench
