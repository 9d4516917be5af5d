// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_app.h"

#include <QCommandLineParser>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Emesa"));
    QCoreApplication::setApplicationName(QStringLiteral("emesa-desktop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EMESA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Emesa"));
    QGuiApplication::setDesktopFileName(QStringLiteral("emesa-desktop"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Orders for custom metal parts."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("server"), QStringLiteral("Connect to <url> this time."), QStringLiteral("url")});
    parser.addOption({QStringLiteral("settings"), QStringLiteral("Keep settings in <file>."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("data-dir"), QStringLiteral("Keep unfinished uploads and the like in <folder>."), QStringLiteral("folder")});
    parser.addOption({QStringLiteral("no-keychain"), QStringLiteral("Stay signed in only until the program ends.")});
    parser.addOption({QStringLiteral("sign-in"), QStringLiteral("Sign in as <email>; the password is the first line of standard input."), QStringLiteral("email")});
    parser.process(application);

    emesa::app::DesktopApp::Options options;
    options.settingsFile = parser.value(QStringLiteral("settings"));
    options.dataDir = parser.value(QStringLiteral("data-dir"));
    options.server = QUrl(parser.value(QStringLiteral("server")), QUrl::StrictMode);
    options.email = parser.value(QStringLiteral("sign-in"));
    // Never on the command line, where everybody on the machine could read it.
    if (QFile input; !options.email.isEmpty() && input.open(stdin, QIODevice::ReadOnly))
        options.password = QString::fromUtf8(input.readLine()).remove(u'\n').remove(u'\r');
    options.useKeychain = !parser.isSet(QStringLiteral("no-keychain"));

    const emesa::app::SettingsStore settings = options.settingsFile.isEmpty() ? emesa::app::SettingsStore() : emesa::app::SettingsStore(options.settingsFile);
    const QString language = settings.settings().language;
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    QTranslator texts, qtTexts;
    if (texts.load(locale, QStringLiteral("emesa"), QStringLiteral("_"), QStringLiteral(":/emesa/translations")))
        QCoreApplication::installTranslator(&texts);
    if (qtTexts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);

    emesa::app::DesktopApp desktop(application, options);
    if (const emesa::Status started = desktop.start(); !started) {
        std::fprintf(stderr, "emesa-desktop: %s\n", qPrintable(started.error().message));
        return 1;
    }
    return QApplication::exec();
}
