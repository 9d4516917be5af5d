// SPDX-License-Identifier: GPL-3.0-or-later
// emesa-gui-journey: one whole order through the desktop client's own windows, by three people, against a running server.
#include "tests/journey/demo_accounts.h"
#include "tests/journey/gui/gui_journey.h"

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

namespace {

using namespace emesa;
using namespace emesa::journey;

constexpr int badUsage = 2;

int complain(const QString &sentence)
{
    QTextStream(stderr) << "emesa-gui-journey: " << sentence << Qt::endl;
    return badUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Emesa"));
    QCoreApplication::setApplicationName(QStringLiteral("emesa-gui-journey"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EMESA_VERSION));
    QLocale::setDefault(QLocale(QStringLiteral("en_IN")));
    QTranslator english; // knows one from many
    if (english.load(QStringLiteral(":/emesa/translations/emesa_en.qm")))
        QCoreApplication::installTranslator(&english);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Drives the desktop client through a whole order: place, counter, accept, pay, make."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("server"), QStringLiteral("Address of the server, e.g. http://localhost:8080."), QStringLiteral("url")},
                       {QStringLiteral("accounts"), QStringLiteral("File written by emesa-server demo-data --accounts-file."), QStringLiteral("file")},
                       {QStringLiteral("part"), QStringLiteral("STEP file to order."), QStringLiteral("file")},
                       {QStringLiteral("drawing"), QStringLiteral("PDF drawing to go with it."), QStringLiteral("file")},
                       {QStringLiteral("pictures"), QStringLiteral("Folder for the pictures."), QStringLiteral("folder")},
                       {QStringLiteral("patience"), QStringLiteral("Seconds anything may take."), QStringLiteral("seconds"), QStringLiteral("30")}});
    parser.process(application);

    const auto accounts = DemoAccounts::read(parser.value(QStringLiteral("accounts")));
    if (!accounts)
        return complain(accounts.error().message);
    const auto client = accounts->of(QLatin1String("client"));
    const auto admin = accounts->of(QLatin1String("administrator"));
    const auto floor = accounts->of(QLatin1String("shop_floor"));
    if (!client || !admin || !floor)
        return complain(QStringLiteral("the accounts name no client, no administrator or no shop_floor"));
    const QTemporaryDir folder;
    const PersonAtWindow::Place place{QUrl(parser.value(QStringLiteral("server"))), folder.path(), parser.value(QStringLiteral("pictures")),
                                      qMax(1, parser.value(QStringLiteral("patience")).toInt())};
    if (place.server.host().isEmpty() || place.pictures.isEmpty())
        return complain(QStringLiteral("give --server http://host:port and --pictures FOLDER"));

    GuiJourney(application, place, *client, *admin, *floor).travel({parser.value(QStringLiteral("part")), parser.value(QStringLiteral("drawing"))});
    return 0;
}
