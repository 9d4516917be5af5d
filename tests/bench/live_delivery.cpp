// SPDX-License-Identifier: GPL-3.0-or-later
// How long a message takes from before its transaction to all subscribers of its order.
// Usage: live_delivery [subscribers] [messages] [workers] [milliseconds between messages]
#include "tests/bench/live_load.h"
#include "tests/server/realtime/live_house.h"

#include <QCoreApplication>
#include <QTextStream>

#include <thread>

using namespace emesa;
namespace live = emesa::realtime::test;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto number = [&](int index, int fallback) { return arguments.size() > index ? arguments[index].toInt() : fallback; };
    const int subscribers = number(1, 1000), messages = number(2, 100), workers = number(3, 8), gap = number(4, 200);

    live::LiveHouseOptions options;
    options.desk = live::LiveHouse::deskDefaults();
    options.desk.workers = workers;
    options.hub.connectionsPerUser = subscribers;
    live::LiveHouse house(options);
    bench::LiveLoad load({.port = house.port(),
                          .subscribers = subscribers,
                          .target = [&](int) { return house.target(QStringLiteral("client")); },
                          .subscribe = R"({"type":"subscribe","topic":"order:41"})"});
    QTextStream out(stdout);
    if (const Status opened = load.open(); !opened) {
        out << opened.error().message << Qt::endl;
        return 1;
    }
    qint64 committing = 0;
    for (int i = 0; i < messages; ++i) {
        const qint64 posted = bench::LiveLoad::stamp();
        const QString text = QString::fromLatin1(bench::LiveLoad::marker()) + QString::number(posted)
            + QStringLiteral(" A message of ordinary length, as people write them about an order of theirs.");
        house.publish({.topic = QStringLiteral("order:41"), .kind = QStringLiteral("message.created"), .orderId = 41,
                       .payload = {{QStringLiteral("message"), text}}});
        committing += bench::LiveLoad::stamp() - posted;
        std::this_thread::sleep_for(std::chrono::milliseconds(gap));
    }
    for (int i = 0; i < 100 && load.deliveries() < qint64(messages) * subscribers; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    const bench::LiveLoadReport report = load.finish();
    out << subscribers << " subscribers, " << workers << " workers, " << messages << " messages: " << report.deliveries << " deliveries, p50 "
        << report.p50 << " us, p99 " << report.p99 << " us, longest " << report.longest << " us; commit " << committing / messages
        << " us on average; " << report.closed << " closed" << Qt::endl;
    return report.deliveries == qint64(messages) * subscribers ? 0 : 1;
}
