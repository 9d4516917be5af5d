// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/front_desk.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>

namespace {

class NullWorker : public emesa::http::Worker
{
public:
    emesa::http::Response handle(const emesa::http::Request &) override
    {
        emesa::http::Response response;
        response.headers.add("Content-Type", "application/json");
        response.body = "{}";
        return response;
    }
    std::optional<emesa::http::Response> admitUpgrade(const emesa::http::Request &) override
    {
        emesa::http::Response refusal;
        refusal.status = 404;
        return refusal;
    }
    void accept(std::unique_ptr<QWebSocket>, const emesa::http::Request &) override {}
};

} // namespace

/// Something for a load generator to knock at: front_desk_null_route <port> [workers]
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    emesa::http::FrontDeskOptions options;
    options.port = arguments.value(1).toUShort();
    options.workers = arguments.value(2).toInt();
    options.maxConnectionsPerAddress = 4096;
    emesa::http::FrontDesk desk(options, [](int) -> emesa::Result<std::unique_ptr<emesa::http::Worker>> {
        return std::unique_ptr<emesa::http::Worker>(std::make_unique<NullWorker>());
    });
    if (const emesa::Status status = desk.start(); !status) {
        QTextStream(stderr) << status.error().message << '\n';
        return 1;
    }
    QTextStream(stdout) << "listening on port " << desk.port() << Qt::endl;
    std::signal(SIGTERM, [](int) { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}
