// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/demo_accounts.h"
#include "tests/journey/gui/person_at_window.h"
#include "tests/server/app/server_process.h"
#include "tests/ui/support/page_inspection.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace emesa;
using namespace emesa::journey;
using namespace emesa::test;

/// Every page of the sidebar with the real server and its demo data, as each kind of person sees it: pictures in both
/// themes (screenshots/pages in the build folder), names and roles for screen readers, no text cut off in any language.
class TestEveryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QStringList settings{QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))};
        const QString accounts = m_folder.filePath(QStringLiteral("accounts.json"));
        const auto demo = ServerProcess::run(QStringList{QStringLiteral("demo-data"), QStringLiteral("--accounts-file"), accounts} + settings);
        QVERIFY2(demo.code == 0, qPrintable(demo.out + demo.err));
        m_server = std::make_unique<ServerProcess>(settings);
        m_server->start();
        QVERIFY2(m_server->waitUntilListening(), qPrintable(m_server->errors()));
        const auto read = DemoAccounts::read(accounts);
        QVERIFY(read);
        m_accounts = *read;
    }

    void pages_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("scheme");
        for (const char *role : {"administrator", "client", "supplier", "shop_floor", "it_operator"}) {
            QTest::addRow("%s light", role) << QString::fromLatin1(role) << QStringLiteral("en") << QStringLiteral("light");
            QTest::addRow("%s dark", role) << QString::fromLatin1(role) << QStringLiteral("en") << QStringLiteral("dark");
        }
        for (const char *role : {"administrator", "client"}) {
            for (const char *language : {"de", "es", "hi"})
                QTest::addRow("%s %s", role, language) << QString::fromLatin1(role) << QString::fromLatin1(language) << QStringLiteral("light");
        }
    }
    void pages()
    {
        QFETCH(QString, role);
        QFETCH(QString, language);
        QFETCH(QString, scheme);
        QTranslator translator;
        if (language != QLatin1String("en")) {
            QVERIFY(translator.load(QStringLiteral(":/emesa/translations/emesa_%1.qm").arg(language)));
            QVERIFY(QCoreApplication::installTranslator(&translator));
        }
        const QLocale before;
        QLocale::setDefault(language == QLatin1String("en") ? QLocale(QStringLiteral("en_IN")) : QLocale(language));

        const auto account = m_accounts.of(QLatin1String(role.toLatin1()));
        QVERIFY(account);
        const QTemporaryDir folder;
        PersonAtWindow person(*qApp, role, {QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port())), folder.path(), folder.path(), 30, account->email, account->password});
        QVERIFY(person.desktop().appearance().apply(scheme == QLatin1String("dark") ? ui::Appearance::Scheme::Dark : ui::Appearance::Scheme::Light));
        person.waitForDesk();
        QStringList wrong;
        int seen = 0;
        for (const ui::PageRow &page : ui::pages()) {
            const QString id = QString::fromLatin1(page.id);
            if (!person.canDo(QStringLiteral("go.") + id))
                continue;
            ++seen;
            person.visit(id);
            QTest::qWait(600);
            for (const QString &trouble : inaccessibleControls(person.window()) + clippedTexts(person.window()))
                wrong += QString(id + QStringLiteral(": ") + trouble);
            keepPicture(person, QStringList{id, role, language, scheme}.join(u'-'));
        }
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
        QVERIFY(seen > 0);
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static void keepPicture(PersonAtWindow &person, const QString &name)
    {
        const QString folder = QStringLiteral(EMESA_BIN_DIR "/../screenshots/pages");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(person.window().grab().save(QString(folder + u'/' + name + QStringLiteral(".png"))));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    DemoAccounts m_accounts;
};

QTEST_MAIN(TestEveryPage)
#include "tst_every_page.moc"
