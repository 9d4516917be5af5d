// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.h"

#include <QTemporaryDir>
#include <QTest>

using emesa::app::SettingsStore;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private slots:
    void remembers()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("settings.ini"));
        {
            SettingsStore settings(file);
            QCOMPARE(settings.server(), QUrl(QStringLiteral("http://localhost:8080")));
            QCOMPARE(settings.appearance(), SettingsStore::Appearance::System);
            QVERIFY(settings.setServer(QUrl(QStringLiteral("https://shop.example/"))));
            settings.setAppearance(SettingsStore::Appearance::Dark);
            settings.setLanguage(QStringLiteral("de"));
        }
        const SettingsStore again(file);
        QCOMPARE(again.server(), QUrl(QStringLiteral("https://shop.example")));
        QCOMPARE(again.appearance(), SettingsStore::Appearance::Dark);
        QCOMPARE(again.language(), QStringLiteral("de"));
    }

    void refusesWhatIsNoServer_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"", "shop", "file:///etc/passwd", "http://", "ftp://shop.example", "https://me:secret@shop.example"})
            QTest::newRow(address[0] ? address : "empty") << QString::fromLatin1(address);
    }
    void refusesWhatIsNoServer()
    {
        QFETCH(QString, address);
        const QTemporaryDir directory;
        SettingsStore settings(directory.filePath(QStringLiteral("settings.ini")));
        QVERIFY(!settings.setServer(QUrl(address)));
        QCOMPARE(settings.server(), QUrl(QStringLiteral("http://localhost:8080")));
    }
};

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settings_store.moc"
