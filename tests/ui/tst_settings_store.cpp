// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace emesa;
using app::SettingsStore;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private slots:
    void remembers()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("below/settings.json"));
        ClientSettings settings;
        {
            SettingsStore store(file);
            QCOMPARE(store.settings(), ClientSettings());
            settings.use(QUrl(QStringLiteral("https://shop.example")));
            settings.theme = ThemeChoice::Dark;
            settings.language = QStringLiteral("de");
            settings.proxy = ProxyChoice::Manual;
            setRebound(settings, {{QStringLiteral("orders.new"), QStringLiteral("Ctrl+=")}, {QStringLiteral("back"), QString()}});
            QVERIFY(store.save(settings));
        }
        const SettingsStore again(file);
        QCOMPARE(again.settings(), settings);
        QCOMPARE(again.settings().server(), QUrl(QStringLiteral("https://shop.example")));
        QCOMPARE(again.settings().servers.size(), 2);
        QCOMPARE(reboundOf(again.settings()).value(QStringLiteral("orders.new")), QStringLiteral("Ctrl+="));
        QCOMPARE(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    /// One wrong word in the file costs that setting, not all of them.
    void survivesNonsense()
    {
        const QTemporaryDir directory;
        const QString name = directory.filePath(QStringLiteral("settings.json"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QJsonObject nonsense{{QStringLiteral("theme"), QStringLiteral("pink")},
                                   {QStringLiteral("text_size"), 9000},
                                   {QStringLiteral("density"), QStringLiteral("comfortable")},
                                   {QStringLiteral("servers"), QJsonArray{QStringLiteral("file:///etc/passwd")}},
                                   {QStringLiteral("future"), 1}};
        file.write(QJsonDocument(nonsense).toJson());
        file.close();
        const SettingsStore store(name);
        QCOMPARE(store.settings().theme, ThemeChoice::System);
        QCOMPARE(store.settings().textSize, 100);
        QCOMPARE(store.settings().density, Density::Comfortable);
        QCOMPARE(store.settings().servers, ClientSettings().servers);
    }

    void saysWhenNothingCanBeKept()
    {
        const QTemporaryDir directory;
        SettingsStore store(QString(directory.path() + QStringLiteral("/settings.json/is/a/file")));
        QFile blocker(directory.filePath(QStringLiteral("settings.json")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        ClientSettings settings;
        settings.theme = ThemeChoice::Light;
        const Status saved = store.save(settings);
        QVERIFY(!saved);
        QCOMPARE(saved.error().reason, QStringLiteral("settings_not_kept"));
        QCOMPARE(store.settings().theme, ThemeChoice::Light);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        for (const char *address : {"", "file:///etc/passwd", "http://", "ftp://shop.example", "https://me:secret@shop.example", "https://two words"})
            QTest::newRow(address[0] ? address : "empty") << QString::fromLatin1(address) << QString();
        QTest::newRow("host alone") << QStringLiteral(" shop.example ") << QStringLiteral("https://shop.example");
        QTest::newRow("closing slash") << QStringLiteral("https://shop.example/") << QStringLiteral("https://shop.example");
        QTest::newRow("prefix and query") << QStringLiteral("https://shop.example/emesa/?x=1#y") << QStringLiteral("https://shop.example/emesa");
        QTest::newRow("port") << QStringLiteral("http://localhost:8080") << QStringLiteral("http://localhost:8080");
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto address = serverAddressOf(typed);
        QCOMPARE(address ? address->toString() : QString(), kept);
    }

    void plainHttpIsFineOnlyHere_data()
    {
        QTest::addColumn<QUrl>("server");
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("localhost") << QUrl(QStringLiteral("http://localhost:8080")) << false;
        QTest::newRow("loopback") << QUrl(QStringLiteral("http://127.8.0.1")) << false;
        QTest::newRow("loopback 6") << QUrl(QStringLiteral("http://[::1]:80")) << false;
        QTest::newRow("tls") << QUrl(QStringLiteral("https://shop.example")) << false;
        QTest::newRow("lan") << QUrl(QStringLiteral("http://192.168.0.7:8080")) << true;
        QTest::newRow("looks like loopback") << QUrl(QStringLiteral("http://127.0.0.1.example.com")) << true;
        QTest::newRow("looks like localhost") << QUrl(QStringLiteral("http://localhost.example.com")) << true;
    }
    void plainHttpIsFineOnlyHere()
    {
        QFETCH(QUrl, server);
        QFETCH(bool, isReadable);
        QCOMPARE(isReadableOnTheWay(server), isReadable);
    }

    void proxies()
    {
        ClientSettings settings;
        const QUrl server(QStringLiteral("https://shop.example"));
        QVERIFY(!connectionTo(server, settings)->proxy); // the application's, which follows the system
        settings.proxy = ProxyChoice::None;
        QCOMPARE(connectionTo(server, settings)->proxy->type(), QNetworkProxy::NoProxy);
        settings.proxy = ProxyChoice::Manual;
        settings.proxyHost = QStringLiteral("proxy.example");
        settings.proxyPort = 8118;
        QCOMPARE(connectionTo(server, settings)->proxy->hostName(), QStringLiteral("proxy.example"));
        QCOMPARE(connectionTo(QUrl(QStringLiteral("http://127.0.0.1:1")), settings)->proxy->type(), QNetworkProxy::NoProxy);
        settings.authorityFile = QStringLiteral("/no/such/file.pem");
        QCOMPARE(connectionTo(server, settings).error().reason, QStringLiteral("authority_file"));
    }
};

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settings_store.moc"
