// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_site.h"
#include "ui/pages/suppliers/suppliers_page.h"
#include "ui/widgets/state_panel.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace emesa;
using namespace emesa::test;

namespace {

QJsonObject supplier(int number, const QString &name)
{
    Supplier supplier;
    supplier.id = number;
    supplier.name = name;
    supplier.contactInfo = QStringLiteral("Ravi Kumar, weekdays 9–17");
    supplier.email = QStringLiteral("shop%1@example.com").arg(number);
    supplier.phone = QStringLiteral("+91 80 1234 000%1").arg(number);
    supplier.address = QStringLiteral("Plot %1, Peenya Industrial Area, Bengaluru").arg(number);
    supplier.capabilities = {QStringLiteral("Laser cutting"), QStringLiteral("Bending")};
    return schema::toJson(supplier);
}

QJsonObject machine(int number, const QString &name)
{
    Machine machine;
    machine.id = number;
    machine.name = name;
    return schema::toJson(machine);
}

/// Three suppliers, of which any can be read, changed and removed.
FakeShop shopWithSuppliers()
{
    FakeShop shop;
    shop.mayDo(permissionsOfRole(QStringLiteral("administrator")));
    const QJsonArray rows{supplier(1, QStringLiteral("Laser Works")), supplier(2, QStringLiteral("Blechbearbeitungsgesellschaft Oberbayern mbH & Co. KG")),
                          supplier(3, QStringLiteral("भारत शीट मेटल"))};
    shop.rows("suppliers.list", rows);
    shop.rows("machines.list", {machine(1, QStringLiteral("Laser 1")), machine(2, QStringLiteral("Bending press"))});
    shop.on("suppliers.get", [rows](const remote::Request &request) -> std::optional<Result<remote::Reply>> {
        return FakeTransport::json(200, rows[request.path.section(u'/', -2, -2).toInt() - 1].toObject());
    });
    return shop;
}

FakeShop::Handler updated(int version)
{
    return [version](const remote::Request &request) -> std::optional<Result<remote::Reply>> {
        QJsonObject record = supplier(1, QStringLiteral("Laser Works"));
        const QJsonObject changes = QJsonDocument::fromJson(request.body).object();
        for (auto field = changes.begin(); field != changes.end(); ++field)
            record.insert(field.key(), field.value());
        record.insert(QStringLiteral("version"), version);
        return FakeTransport::json(200, record);
    };
}

struct SupplierSite : WindowSite
{
    explicit SupplierSite(const FakeShop &suppliers = shopWithSuppliers()) : WindowSite(suppliers)
    {
        signIn();
        page = open<ui::SuppliersPage>(QStringLiteral("suppliers"));
        form = page ? page->findChild<ui::FieldForm *>() : nullptr;
    }
    void run(const QString &command)
    {
        QAction *action = window->commands().find(command);
        QVERIFY2(action && action->isEnabled(), qPrintable(command));
        action->trigger();
    }
    void type(const QString &field, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(form->editor(field)->input());
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QStringList told() const { return window->findChild<ui::Notices *>()->texts(); }

    ui::SuppliersPage *page;
    ui::FieldForm *form;
};

} // namespace

class TestSuppliersPage : public QObject
{
    Q_OBJECT

private slots:
    void theFirstIsChosen()
    {
        SupplierSite site;
        QVERIFY(site.page);
        QTRY_COMPARE(site.form->editor(QStringLiteral("name"))->text(), QStringLiteral("Laser Works"));
        QVERIFY(site.form->isReadOnly());
        QTRY_VERIFY(!site.transport.sentTo("machines.list").isEmpty());
        QTest::qWait(50);
        const QStringList nameless = namelessControls(*site.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.keepPictures(QStringLiteral("suppliers"));
    }

    void aChangeIsSavedAndTakenBack()
    {
        SupplierSite site;
        QTRY_COMPARE(site.form->editor(QStringLiteral("name"))->text(), QStringLiteral("Laser Works"));
        site.shop.on("suppliers.update", updated(2));
        site.run(QStringLiteral("supplier.edit"));
        site.type(QStringLiteral("phone"), QStringLiteral("080 555"));
        site.keepPictures(QStringLiteral("suppliers-edit"));
        site.run(QStringLiteral("supplier.save"));
        QTRY_VERIFY(site.form->isReadOnly());
        const auto sent = site.transport.sentTo("suppliers.update");
        QCOMPARE(sent.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(sent[0].body).object(), (QJsonObject{{QStringLiteral("phone"), QStringLiteral("080 555")}}));
        QVERIFY(!FakeTransport::headerOf(sent[0], "If-Match").isEmpty());
        QVERIFY(site.told().join(u' ').contains(QStringLiteral("was changed")));
        site.shop.on("suppliers.update", updated(3));
        site.run(QStringLiteral("supplier.undo"));
        QTRY_COMPARE(site.transport.sentTo("suppliers.update").size(), 2);
        QCOMPARE(QJsonDocument::fromJson(site.transport.sentTo("suppliers.update")[1].body).object().value(QLatin1String("phone")).toString(),
                 QStringLiteral("+91 80 1234 0001"));
    }

    void somebodyWasFaster()
    {
        SupplierSite site;
        QTRY_COMPARE(site.form->editor(QStringLiteral("name"))->text(), QStringLiteral("Laser Works"));
        site.run(QStringLiteral("supplier.edit"));
        site.type(QStringLiteral("phone"), QStringLiteral("mine"));
        site.shop.fail("suppliers.update", 412, QStringLiteral("version_old"), QStringLiteral("Somebody changed this supplier meanwhile."));
        QJsonObject theirs = supplier(1, QStringLiteral("Laser Works"));
        theirs.insert(QStringLiteral("phone"), QStringLiteral("theirs"));
        theirs.insert(QStringLiteral("email"), QStringLiteral("new@example.com"));
        theirs.insert(QStringLiteral("version"), 7);
        site.shop.answer("suppliers.get", theirs);
        site.run(QStringLiteral("supplier.save"));
        QTRY_VERIFY(site.form->noteOf(QStringLiteral("phone")).contains(QStringLiteral("theirs")));
        QCOMPARE(site.form->editor(QStringLiteral("phone"))->text(), QStringLiteral("mine"));
        QCOMPARE(site.form->editor(QStringLiteral("email"))->text(), QStringLiteral("new@example.com"));
        site.keepPictures(QStringLiteral("suppliers-conflict"));
        site.shop.on("suppliers.update", updated(8));
        site.run(QStringLiteral("supplier.save"));
        QTRY_VERIFY(site.form->isReadOnly());
        QVERIFY(FakeTransport::headerOf(site.transport.sentTo("suppliers.update").last(), "If-Match").contains("7"));
    }

    void aNewOneIsCheckedFirst()
    {
        SupplierSite site;
        QTRY_COMPARE(site.form->editor(QStringLiteral("name"))->text(), QStringLiteral("Laser Works"));
        site.run(QStringLiteral("supplier.new"));
        site.run(QStringLiteral("supplier.save"));
        QVERIFY(site.transport.sentTo("suppliers.create").isEmpty());
        QVERIFY(!site.form->noteOf(QStringLiteral("name")).isEmpty());
        site.type(QStringLiteral("name"), QStringLiteral("Punch House"));
        site.type(QStringLiteral("email"), QStringLiteral("nobody"));
        site.shop.answer("suppliers.create", {{QStringLiteral("code"), QStringLiteral("validation_failed")}, {QStringLiteral("detail"), QStringLiteral("Some values need to be corrected.")},
                                              {QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("email")}, {QStringLiteral("code"), QStringLiteral("format")},
                                                                                                {QStringLiteral("message"), QStringLiteral("Give an e-mail address like shop@example.com.")}}}}}, 422);
        site.run(QStringLiteral("supplier.save"));
        QTRY_VERIFY(site.form->noteOf(QStringLiteral("email")).contains(QStringLiteral("shop@example.com")));
        site.keepPictures(QStringLiteral("suppliers-new"));
        site.shop.answer("suppliers.create", supplier(1, QStringLiteral("Punch House")), 201);
        site.run(QStringLiteral("supplier.save"));
        QTRY_VERIFY(site.told().join(u' ').contains(QStringLiteral("was added")));
    }

    void removingIsAskedAndExplained()
    {
        SupplierSite site;
        QTRY_COMPARE(site.form->editor(QStringLiteral("name"))->text(), QStringLiteral("Laser Works"));
        site.shop.fail("suppliers.delete", 409, QStringLiteral("in_use"), QStringLiteral("Laser Works still has machines."));
        site.run(QStringLiteral("supplier.remove"));
        auto *dialog = site.window->findChild<QDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QTRY_VERIFY(site.told().join(u' ').contains(QStringLiteral("still has machines")));
        QCOMPARE(site.form->editor(QStringLiteral("name"))->text(), QStringLiteral("Laser Works"));
    }

    void nothingThere()
    {
        FakeShop shop = shopWithSuppliers();
        shop.rows("suppliers.list", {});
        SupplierSite site(shop);
        auto *panel = site.page->findChild<ui::ListPanel *>();
        QTRY_COMPARE(panel->state().heading(), QStringLiteral("No suppliers yet"));
        site.keepPictures(QStringLiteral("suppliers-empty"));
        site.shop.fail("suppliers.list", 503, QStringLiteral("unavailable"), QStringLiteral("The server is busy. Try again in a minute."));
        site.page->refresh();
        QTRY_COMPARE(panel->state().heading(), QStringLiteral("This could not be loaded"));
    }

    void whoMayOnlyReadSeesNoButtons()
    {
        FakeShop shop = shopWithSuppliers();
        shop.mayDo({QStringLiteral("supplier_read")});
        SupplierSite site(shop);
        QTRY_COMPARE(site.form->editor(QStringLiteral("name"))->text(), QStringLiteral("Laser Works"));
        QVERIFY(!site.window->commands().find(QStringLiteral("supplier.edit")));
        QVERIFY(!site.window->commands().find(QStringLiteral("supplier.new")));
    }
};

QTEST_MAIN(TestSuppliersPage)
#include "tst_suppliers_page.moc"
