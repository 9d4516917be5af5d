// SPDX-License-Identifier: GPL-3.0-or-later
// emesa-journey: plays one whole order against a running server, by its public API.
#include "tests/journey/demo_accounts.h"
#include "tests/journey/order_journey.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace {

constexpr int badUsage = 2;

int complain(const QString &sentence)
{
    QTextStream(stderr) << "emesa-journey: " << sentence << Qt::endl;
    return badUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace emesa;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("emesa-journey"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EMESA_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Plays one whole order against a running server: register, upload, negotiate, pay, produce."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("server"), QStringLiteral("Address of the server, e.g. http://localhost:8080."), QStringLiteral("url")},
                       {QStringLiteral("accounts"), QStringLiteral("File written by emesa-server demo-data --accounts-file."), QStringLiteral("file")},
                       {QStringLiteral("part"), QStringLiteral("STEP file to order."), QStringLiteral("file")},
                       {QStringLiteral("drawing"), QStringLiteral("PDF drawing to go with it."), QStringLiteral("file")},
                       {QStringLiteral("patience"), QStringLiteral("Seconds a step may take."), QStringLiteral("seconds"), QStringLiteral("60")}});
    parser.process(application);

    journey::Luggage luggage;
    luggage.connection.server = QUrl(parser.value(QStringLiteral("server")));
    if (!luggage.connection.server.isValid() || luggage.connection.server.host().isEmpty())
        return complain(QStringLiteral("give --server http://host:port"));
    luggage.partFile = parser.value(QStringLiteral("part"));
    luggage.drawingFile = parser.value(QStringLiteral("drawing"));
    if (luggage.partFile.isEmpty())
        return complain(QStringLiteral("give --part file.step"));
    const auto accounts = journey::DemoAccounts::read(parser.value(QStringLiteral("accounts")));
    if (!accounts)
        return complain(accounts.error().message);
    const auto admin = accounts->of(QLatin1String("administrator"));
    const auto floor = accounts->of(QLatin1String("shop_floor"));
    if (!admin || !floor)
        return complain(QStringLiteral("the accounts name no administrator and no shop_floor"));
    luggage.adminEmail = admin->email;
    luggage.adminPassword = admin->password;
    luggage.floorEmail = floor->email;
    luggage.floorPassword = floor->password;

    journey::OrderJourney order(luggage);
    journey::StepRunner steps(std::chrono::seconds(qMax(1, parser.value(QStringLiteral("patience")).toInt())));
    order.addStepsTo(steps);
    QObject::connect(&steps, &journey::StepRunner::finished, &application, [](bool isGood) { QCoreApplication::exit(isGood ? 0 : 1); });
    QMetaObject::invokeMethod(&steps, [&steps] { steps.run(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
