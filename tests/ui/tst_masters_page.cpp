// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/nested.h"
#include "tests/ui/support/window_site.h"
#include "ui/pages/masters/import_panel.h"
#include "ui/pages/masters/master_kind_panel.h"
#include "ui/pages/masters/masters_page.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace emesa;
using namespace emesa::test;

namespace {

Country country(int number, const QString &name, const QString &code)
{
    Country country;
    country.uniqueId = QStringLiteral("00000000-0000-4000-8000-00000000000%1").arg(number);
    country.name = name;
    country.code = code;
    country.parentName = QStringLiteral("Asia");
    country.continent = QStringLiteral("00000000-0000-4000-8000-000000000009");
    country.description = number == 2 ? QStringLiteral("Bundesrepublik, mit einer sehr langen Beschreibung, die niemals ganz in eine Spalte passt") : QString();
    country.isActive = number != 3;
    return country;
}

FakeShop shopWithCountries()
{
    FakeShop shop;
    shop.mayDo(permissionsOfRole(QStringLiteral("administrator")));
    shop.rows("countries.list", {schema::toJson(country(1, QStringLiteral("India"), QStringLiteral("IN"))), schema::toJson(country(2, QStringLiteral("Deutschland"), QStringLiteral("DE"))),
                                 schema::toJson(country(3, QStringLiteral("नेपाल"), QStringLiteral("NP")))});
    shop.rows("states.list", {});
    shop.answer("countries.get", schema::toJson(country(1, QStringLiteral("India"), QStringLiteral("IN"))));
    shop.answer("continents.get", QJsonObject{{QStringLiteral("unique_id"), QStringLiteral("00000000-0000-4000-8000-000000000009")}, {QStringLiteral("name"), QStringLiteral("Asia")}});
    return shop;
}

struct MasterSite : WindowSite
{
    explicit MasterSite(const FakeShop &countries = shopWithCountries()) : WindowSite(countries)
    {
        signIn();
        page = open<ui::MastersPage>(QStringLiteral("masters"));
    }
    void run(const QString &command)
    {
        QAction *action = window->commands().find(command);
        QVERIFY2(action && action->isEnabled(), qPrintable(command));
        action->trigger();
    }
    [[nodiscard]] tables::RemoteTable &table() const { return page->current()->kind().table(); }
    [[nodiscard]] ui::TableView &view() const { return page->current()->browser().panel().view(); }
    [[nodiscard]] QStringList told() const { return window->findChild<ui::Notices *>()->texts(); }

    ui::MastersPage *page;
};

bool says(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class TestMastersPage : public QObject
{
    Q_OBJECT

private slots:
    void countriesFirst()
    {
        MasterSite site;
        QVERIFY(site.page);
        QTRY_COMPARE(site.table().rowCount(), 3);
        QTest::qWait(50);
        const QStringList nameless = namelessControls(*site.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.keepPictures(QStringLiteral("masters"));
    }

    void aCellIsEditedInPlace()
    {
        MasterSite site;
        QTRY_COMPARE(site.table().rowCount(), 3);
        const QModelIndex cell = site.table().index(0, site.table().columnOf(QStringLiteral("name")));
        site.view().setFocus();
        site.view().setCurrentIndex(cell);
        site.run(QStringLiteral("master.edit_cell"));
        auto *input = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(input);
        QTest::keyClicks(input, QStringLiteral("Deutschland"));
        site.shop.answer("countries.update", {{QStringLiteral("code"), QStringLiteral("validation_failed")}, {QStringLiteral("detail"), QStringLiteral("Some values need to be corrected.")},
                                              {QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("name")}, {QStringLiteral("code"), QStringLiteral("unique")},
                                                                                                {QStringLiteral("message"), QStringLiteral("There is a country of this name.")}}}}}, 422);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(cell.data(tables::RemoteTable::ProblemRole).toString(), QStringLiteral("There is a country of this name."));
        site.keepPictures(QStringLiteral("masters-refused"));
    }

    void downFromACountryToItsStates()
    {
        MasterSite site;
        QTRY_COMPARE(site.table().rowCount(), 3);
        site.run(QStringLiteral("master.down"));
        QCOMPARE(site.page->current()->kind().entity().kind, MasterKind::State);
        QTRY_VERIFY(!site.transport.sentTo("states.list").isEmpty());
        QVERIFY(site.transport.sentTo("states.list").last().query.toString().contains(QStringLiteral("country=00000000-0000-4000-8000-000000000001")));
        QTRY_VERIFY(says(*site.page, QStringLiteral("In India")));
        QTest::qWait(50);
        site.keepPictures(QStringLiteral("masters-states"));
        site.run(QStringLiteral("master.up"));
        QCOMPARE(site.page->current()->kind().entity().kind, MasterKind::Country);
        site.window->commands().find(QStringLiteral("back"))->trigger();
        QCOMPARE(site.page->current()->kind().entity().kind, MasterKind::State);
    }

    void deletedRowsOnRequestAndBack()
    {
        MasterSite site;
        QTRY_COMPARE(site.table().rowCount(), 3);
        Country gone = country(1, QStringLiteral("Ceylon"), QStringLiteral("LK"));
        gone.isDeleted = true;
        site.shop.rows("countries.list", {schema::toJson(gone)});
        site.shop.answer("countries.get", schema::toJson(gone));
        site.run(QStringLiteral("master.deleted"));
        QTRY_COMPARE(site.table().rowCount(), 1);
        QVERIFY(site.transport.sentTo("countries.list").last().query.toString().contains(QStringLiteral("is_deleted=true")));
        QTRY_VERIFY(site.window->commands().find(QStringLiteral("master.restore"))->isEnabled());
        QVERIFY(!site.window->commands().find(QStringLiteral("master.edit"))->isEnabled());
        gone.isDeleted = false;
        site.shop.answer("countries.update", schema::toJson(gone));
        site.run(QStringLiteral("master.restore"));
        QTRY_COMPARE(site.transport.sentTo("countries.update").size(), 1);
        QCOMPARE(QJsonDocument::fromJson(site.transport.sentTo("countries.update")[0].body).object(), (QJsonObject{{QStringLiteral("is_deleted"), false}}));
    }

    void anImportIsLookedAtFirst()
    {
        MasterSite site;
        QTRY_COMPARE(site.table().rowCount(), 3);
        ImportReport report;
        report.dryRun = true;
        report.created = 1;
        report.updated = 1;
        report.refused = 1;
        report.rows = {{2, ImportAction::Updated, country(2, {}, {}).uniqueId, {}},
                       {3, ImportAction::Created, QStringLiteral("n"), {}},
                       {4, ImportAction::Refused, {}, {{QStringLiteral("continent"), QStringLiteral("not_found"), QStringLiteral("There is no continent \"Atlantis\".")}}}};
        site.shop.answer("countries.import", schema::toJson(report));
        site.shop.on("countries.export", [](const remote::Request &) -> std::optional<Result<remote::Reply>> {
            return FakeTransport::plain(200, {{"Content-Type", "text/csv"}}, "unique_id,name,code\r\n" + country(2, {}, {}).uniqueId.toUtf8() + ",Deutschland,DE\r\n");
        });
        auto *panel = site.page->current()->findChild<ui::ImportPanel *>();
        qobject_cast<QStackedWidget *>(panel->parentWidget())->setCurrentWidget(panel);
        site.page->current()->import().check(QStringLiteral("countries.csv"),
                                             "unique_id,name,code,continent\n" + country(2, {}, {}).uniqueId.toUtf8() + ",Germany,DE,Europe\n,Bhutan,BT,Asia\n,Mu,MU,Atlantis\n");
        QTRY_COMPARE(site.page->current()->import().state(), MasterImportViewModel::State::Ready);
        QTest::qWait(350);
        auto *rows = panel->findChild<QTreeWidget *>();
        QCOMPARE(rows->topLevelItemCount(), 1); // what stops it comes first
        panel->findChild<QComboBox *>()->setCurrentIndex(2);
        emit panel->findChild<QComboBox *>()->activated(2);
        QCOMPARE(rows->topLevelItemCount(), 3);
        QVERIFY2(rows->topLevelItem(0)->text(3).contains(QStringLiteral("Deutschland → Germany")), qPrintable(rows->topLevelItem(0)->text(3)));
        site.keepPictures(QStringLiteral("masters-import"));
        const QStringList nameless = namelessControls(*panel);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    }

    void everyKindOpens_data()
    {
        QTest::addColumn<int>("kind");
        for (const MasterEntity &entity : masterEntities)
            QTest::newRow(entity.name) << int(entity.kind);
    }
    void everyKindOpens()
    {
        QFETCH(int, kind);
        MasterSite site;
        site.shop.rows(QByteArray(masterEntity(MasterKind(kind)).plural) + ".list", {});
        site.window->go({QStringLiteral("masters"), QString::fromLatin1(masterEntity(MasterKind(kind)).name)});
        QCOMPARE(site.page->current()->kind().entity().kind, MasterKind(kind));
        QVERIFY(site.window->commands().find(QStringLiteral("master.import")));
        site.run(QStringLiteral("master.new"));
        QVERIFY(site.page->current()->kind().record().isEditing());
    }
};

QTEST_MAIN(TestMastersPage)
#include "tst_masters_page.moc"
