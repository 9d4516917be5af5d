// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QTest>

using namespace emesa;
using ui::ColorToken;
using ui::Theme;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void bothThemesAreReadable_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("light") << QStringLiteral(":/emesa/themes/light.json");
        QTest::newRow("dark") << QStringLiteral(":/emesa/themes/dark.json");
    }
    void bothThemesAreReadable()
    {
        QFETCH(QString, path);
        const auto theme = Theme::load(path);
        QVERIFY2(theme, theme ? "" : qPrintable(theme.error().message));
        constexpr double readable = 4.5;
        for (const ColorToken ground : {ColorToken::Canvas, ColorToken::Surface, ColorToken::Raised}) {
            for (const ColorToken ink : {ColorToken::Text, ColorToken::Muted, ColorToken::Accent, ColorToken::Success, ColorToken::Warning,
                                         ColorToken::Danger, ColorToken::Info}) {
                const double contrast = Theme::contrast(theme->color(ink), theme->color(ground));
                QVERIFY2(contrast >= readable, qPrintable(QStringLiteral("%1 on %2: %3").arg(QLatin1String(ui::colorTokenNames[size_t(ink)]),
                                                                                             QLatin1String(ui::colorTokenNames[size_t(ground)]))
                                                              .arg(contrast)));
            }
        }
        QVERIFY(Theme::contrast(theme->color(ColorToken::OnAccent), theme->color(ColorToken::Accent)) >= readable);
        QCOMPARE(theme->palette().color(QPalette::Window), theme->color(ColorToken::Canvas));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(Theme::contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(Theme::contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void brokenThemesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("JSON");
        QTest::newRow("no name") << QByteArray("{}") << QStringLiteral("name");
        QTest::newRow("no colours") << QByteArray(R"({"name":"x","colors":{}})") << QStringLiteral("canvas");
        QTest::newRow("no colour") << QByteArray(R"({"name":"x","colors":{"canvas":"blueish"}})") << QStringLiteral("canvas");
    }
    void brokenThemesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto theme = Theme::parse(json);
        QVERIFY(!theme);
        QVERIFY2(theme.error().message.contains(word), qPrintable(theme.error().message));
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
