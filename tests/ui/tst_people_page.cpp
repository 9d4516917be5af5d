// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"
#include "core/domain/api_key.h"
#include "core/domain/permission.h"
#include "core/domain/role.h"
#include "core/domain/sign_in.h"
#include "core/schema/json.h"
#include "tests/ui/support/window_site.h"
#include "ui/forms/field_form.h"
#include "ui/pages/people/form_sheet.h"
#include "ui/pages/people/key_section.h"
#include "ui/pages/people/matrix_view.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/people/permission_chooser.h"
#include "ui/pages/people/permission_section.h"
#include "ui/pages/people/role_chooser.h"
#include "ui/pages/people/user_section.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/state_panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Reply;
using remote::Request;

namespace {

QString uuid(int number)
{
    return QStringLiteral("0198c2f0-7a51-7c3e-9b1d-%1").arg(number, 12, 10, QLatin1Char('0'));
}

QList<PermissionInfo> allInfos()
{
    QList<PermissionInfo> infos;
    for (const Permission &permission : allPermissions())
        infos.append({Id(infos.size() + 1), QString::fromLatin1(permission.codename), QString::fromLatin1(permission.name),
                      QString::fromLatin1(permission.entity), QString::fromLatin1(permission.action)});
    return infos;
}

const QStringList moreRoles{QStringLiteral("Einkaufssachbearbeitung Auslandsgeschäft"), QStringLiteral("Qualitätssicherungsbeauftragte"),
                            QStringLiteral("उत्पादन पर्यवेक्षक"), QStringLiteral("Werkstattleitung"), QStringLiteral("Night shift"),
                            QStringLiteral("Fertigungsplanung"), QStringLiteral("Auditor"), QStringLiteral("Kaufmännische Leitung"),
                            QStringLiteral("Trainee"), QStringLiteral("Sales inside"), QStringLiteral("Sales outside")};

QList<Role> roleList(bool isMany)
{
    QList<Role> roles;
    for (const BuiltInRole &builtIn : builtInRoles()) {
        Role role;
        role.groupId = roles.size() + 1;
        role.id = uuid(int(role.groupId));
        role.name = QString::fromLatin1(builtIn.name);
        role.description = QString::fromLatin1(builtIn.description);
        role.isBuiltIn = true;
        role.userCount = roles.isEmpty() ? 1 : 3;
        roles.append(role);
    }
    for (const QString &name : moreRoles) {
        if (!isMany && roles.size() >= 7)
            break;
        Role role;
        role.groupId = roles.size() + 1;
        role.id = uuid(int(role.groupId));
        role.name = name;
        role.description = QStringLiteral("Plans, buys and follows what the workshop needs from other shops");
        role.isActive = roles.size() != 6;
        roles.append(role);
    }
    return roles;
}

QJsonArray groups(const QList<Role> &roles)
{
    QJsonArray rows;
    for (const Role &role : roles) {
        GroupPermissions group;
        group.groupId = role.groupId;
        group.id = role.id;
        group.name = role.name;
        group.isActive = role.isActive;
        for (const PermissionInfo &info : allInfos()) {
            const bool isBuiltInGrant = role.groupId <= 5 && builtInRoles()[size_t(role.groupId - 1)].permissions().contains(info.codename);
            if (isBuiltInGrant || (role.groupId > 5 && (info.id + role.groupId) % 4 == 0))
                group.permissions.append(info);
        }
        rows.append(schema::toJson(group));
    }
    return rows;
}

Account account(int number)
{
    static const QStringList first{QStringLiteral("Ada"), QStringLiteral("Asha"), QStringLiteral("देवेन्द्र"), QStringLiteral("Friedrich-Wilhelm"), QStringLiteral("María José")};
    static const QStringList last{QStringLiteral("Admin"), QStringLiteral("Rao"), QStringLiteral("शर्मा"), QStringLiteral("von Hohenstaufen-Sigmaringen"), QStringLiteral("García")};
    Account account;
    account.id = number;
    account.firstName = first[(number - 1) % 5];
    account.lastName = last[(number - 1) % 5];
    account.email = number == 1 ? QStringLiteral("admin@example.com") : QStringLiteral("person%1@pumps-and-valves.example.com").arg(number);
    account.username = account.email;
    account.company = number == 1 ? QString() : QStringLiteral("Pumps Ltd");
    account.isActive = number % 6 != 5;
    account.dateJoined = *Timestamp::fromIso("2026-01-12T09:30:00.000Z");
    account.lastSignIn = *Timestamp::fromIso("2026-02-03T07:15:00.000Z");
    const QString roleName = QString::fromLatin1(builtInRoles()[size_t((number - 1) % 5)].name);
    account.roles = {{uuid((number - 1) % 5 + 1), roleName}};
    account.roleIds = {uuid((number - 1) % 5 + 1)};
    return account;
}

FakeShop shop(const QStringList &permissions, bool isMany = false)
{
    FakeShop shop;
    shop.mayDo(permissions);
    QJsonArray users, roles, permissionRows, signIns, keys;
    for (int i = 1; i <= 14; ++i)
        users.append(schema::toJson(account(i)));
    const QList<Role> all = roleList(isMany);
    for (const Role &role : all)
        roles.append(schema::toJson(role));
    for (const PermissionInfo &info : allInfos())
        permissionRows.append(schema::toJson(info));
    for (int i = 1; i <= 6; ++i) {
        SignInRecord record;
        record.id = uuid(100 + i);
        record.user = i;
        record.username = account(i).email;
        record.createdAt = *Timestamp::fromIso("2026-02-03T07:15:00.000Z");
        record.lastUsedAt = record.createdAt.plusSeconds(3600 * i);
        record.expiresAt = record.createdAt.plusSeconds(86400);
        if (i > 4) {
            record.endedAt = record.lastUsedAt;
            record.endReason = QStringLiteral("sign_out");
        }
        record.address = QStringLiteral("203.0.113.%1").arg(i);
        record.browser = i % 2 ? QStringLiteral("Emesa desktop 0.1") : QStringLiteral("Firefox 140");
        record.os = QStringLiteral("Debian 12");
        record.isCurrent = i == 1;
        signIns.append(schema::toJson(record));
    }
    for (int i = 1; i <= 3; ++i) {
        ApiKey key;
        key.id = uuid(200 + i);
        key.name = QStringLiteral("ERP bridge %1").arg(i);
        key.prefix = QStringLiteral("k%1x9").arg(i);
        key.permissions = QStringList{QStringLiteral("order_read")};
        key.userEmail = QStringLiteral("admin@example.com");
        key.createdAt = *Timestamp::fromIso("2026-01-12T09:30:00.000Z");
        key.isRevoked = i == 3;
        if (key.isRevoked)
            key.revokedAt = key.createdAt.plusSeconds(86400);
        keys.append(schema::toJson(key));
    }
    shop.rows("users.list", users).rows("roles.list", roles).rows("permissions.list", permissionRows);
    shop.rows("group_permissions.list", groups(all)).rows("auth.sessions", signIns).rows("api_keys.list", keys);
    shop.rows("suppliers.list", {});
    shop.on("users.get", [](const Request &request) {
        return FakeTransport::json(200, schema::toJson(account(request.path.section(u'/', -2, -2).toInt())));
    });
    return shop;
}

QStringList everything()
{
    return builtInRoles().front().permissions();
}

template<typename W>
W *current(ui::PeoplePage *page)
{
    return qobject_cast<W *>(page->current());
}

} // namespace

class TestPeoplePage : public QObject
{
    Q_OBJECT

private slots:
    void users()
    {
        WindowSite site(shop(everything()));
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"));
        QVERIFY(page);
        auto *users = current<ui::UserSection>(page);
        QVERIFY(users);
        QTRY_VERIFY(users->list().state().isShowingContent());
        QTRY_VERIFY(users->current());
        QCOMPARE(users->current()->id, 1);
        QTRY_VERIFY(!users->findChild<ui::RoleChooser *>()->chosen().isEmpty());
        // Nobody deactivates himself, or takes the administrator role from himself (case 88).
        QAction *deactivate = site.window->commands().find(QStringLiteral("user.deactivate"));
        QVERIFY(!deactivate->isEnabled());
        QVERIFY2(deactivate->toolTip().contains(QStringLiteral("yourself")), qPrintable(deactivate->toolTip()));
        const auto boxes = users->findChild<ui::RoleChooser *>()->findChildren<QCheckBox *>();
        QVERIFY(!boxes.first()->isEnabled());
        site.window->resize(1366, 768);
        site.keepPictures(QStringLiteral("people-users"));
        const QStringList nameless = namelessControls(*page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        users->list().view().setCurrentIndex(users->list().list().table().index(3, users->list().view().currentIndex().column()));
        QTRY_COMPARE(users->current()->id, 4);
        QVERIFY(deactivate->isEnabled());
        site.window->resize(1920, 1080);
        site.keepPictures(QStringLiteral("people-users-large"));
    }

    void givingARoleCanBeUndone()
    {
        FakeShop server = shop(everything());
        QList<QByteArray> bodies;
        server.on("users.update", [&bodies](const Request &request) {
            bodies += request.body;
            Account changed = account(4);
            changed.version = 2;
            const QJsonArray ids = QJsonDocument::fromJson(request.body).object().value(QLatin1String("role_ids")).toArray();
            changed.roleIds.clear();
            for (const QJsonValue &id : ids)
                changed.roleIds += id.toString();
            return FakeTransport::json(200, schema::toJson(changed));
        });
        WindowSite site(server);
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"));
        auto *users = current<ui::UserSection>(page);
        QTRY_VERIFY(users->current());
        users->list().view().setCurrentIndex(users->list().list().table().index(3, users->list().view().currentIndex().column()));
        QTRY_COMPARE(users->current()->id, 4);
        const auto boxes = users->findChild<ui::RoleChooser *>()->findChildren<QCheckBox *>();
        QVERIFY(boxes.size() > 5);
        boxes[4]->click();
        QTRY_COMPARE(bodies.size(), 1);
        QVERIFY(bodies[0].contains(uuid(5).toLatin1()));
        QTRY_VERIFY(!site.window->notices().texts().isEmpty());
        for (auto *button : site.window->notices().findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Undo"))
                button->click();
        }
        QTRY_COMPARE(bodies.size(), 2);
        QVERIFY(!bodies[1].contains(uuid(5).toLatin1()));
        // Refused: what the server says, and the box as it was.
        site.shop.fail("users.update", 403, QStringLiteral("user_holds_more"), QStringLiteral("This user may do things that you may not. Ask somebody who may do as much."));
        const auto again = users->findChild<ui::RoleChooser *>()->findChildren<QCheckBox *>();
        const bool before = again[2]->isChecked();
        again[2]->click();
        QTRY_VERIFY(site.window->notices().texts().join(u' ').contains(QStringLiteral("that you may not")));
        QCOMPARE(users->findChild<ui::RoleChooser *>()->findChildren<QCheckBox *>()[2]->isChecked(), before);
    }

    void addingAUser()
    {
        WindowSite site(shop(everything()));
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"));
        auto *users = current<ui::UserSection>(page);
        QTRY_VERIFY(users->current());
        site.window->resize(1366, 768);
        site.window->commands().find(QStringLiteral("user.add"))->trigger();
        auto *sheet = site.window->findChild<ui::FormSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        keepPicture(*sheet, QStringLiteral("people-new-user-light"));
        const QStringList nameless = namelessControls(*sheet);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        // An e-mail address is required: nothing is sent without.
        for (auto *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add user"))
                button->click();
        }
        QCOMPARE(site.transport.sentTo("users.create").size(), 0);
        sheet->form().type({{QStringLiteral("email"), QStringLiteral("new@example.com")}, {QStringLiteral("password"), QStringLiteral("short")}});
        site.shop.answer("users.create", {{QStringLiteral("code"), QStringLiteral("validation_failed")}, {QStringLiteral("detail"), QStringLiteral("Some values need to be corrected.")},
                                          {QStringLiteral("status"), 400},
                                          {QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("password")}, {QStringLiteral("code"), QStringLiteral("min_length")},
                                                                                            {QStringLiteral("message"), QStringLiteral("Use at least 12 characters.")}}}}}, 400);
        for (auto *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add user"))
                button->click();
        }
        QTRY_COMPARE(site.transport.sentTo("users.create").size(), 1);
        QTRY_VERIFY(sheet->form().isEnabled());
        QVERIFY(sheet->isVisible()); // what was typed is still there
        keepPicture(*sheet, QStringLiteral("people-new-user-refused-light"));
        site.shop.answer("users.create", schema::toJson(account(3)), 201);
        for (auto *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add user"))
                button->click();
        }
        QTRY_VERIFY(!site.window->findChild<ui::FormSheet *>());
    }

    void roles()
    {
        WindowSite site(shop(everything()));
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"), QStringLiteral("roles"));
        QTRY_COMPARE(page->permissions().state(), PermissionsViewModel::State::Ready);
        QTRY_VERIFY(site.window->commands().find(QStringLiteral("role.delete")));
        QTRY_VERIFY(!site.window->commands().find(QStringLiteral("role.delete"))->isEnabled()); // built in (case 90)
        site.window->resize(1366, 768);
        site.keepPictures(QStringLiteral("people-roles"));
        const QStringList nameless = namelessControls(*page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.window->commands().find(QStringLiteral("role.permissions"))->trigger();
        QTRY_VERIFY(current<ui::PermissionSection>(page));
        QTRY_VERIFY(site.window->commands().find(QStringLiteral("permissions.save")));
        QVERIFY(!site.window->commands().find(QStringLiteral("role.delete")));
    }

    void matrix()
    {
        WindowSite site(shop(everything(), true));
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"), QStringLiteral("permissions"));
        auto *section = current<ui::PermissionSection>(page);
        QVERIFY(section);
        QTRY_COMPARE(page->permissions().state(), PermissionsViewModel::State::Ready);
        auto &matrix = page->permissions().matrix();
        site.window->resize(1366, 768);
        site.keepPictures(QStringLiteral("people-permissions"));
        QAction *save = site.window->commands().find(QStringLiteral("permissions.save"));
        QVERIFY(!save->isEnabled());
        // By keyboard: to the right, two down, allow; then a whole group; then the administrator, who keeps everything.
        auto &grid = section->grid();
        grid.setFocus();
        grid.setCurrentIndex(matrix.index(2, 1));
        QTest::keyClick(&grid, Qt::Key_Space);
        QCOMPARE(matrix.changeCount(), 1);
        QVERIFY(save->isEnabled());
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Return);
        grid.setCurrentIndex(matrix.index(matrix.rowOf(QStringLiteral("machine_create")) - 1, 3));
        QTest::keyClick(&grid, Qt::Key_Space);
        QVERIFY(matrix.changeCount() > 2);
        grid.setCurrentIndex(matrix.index(matrix.rowOf(QStringLiteral("order_approve")), 0));
        QTest::keyClick(&grid, Qt::Key_Space);
        QVERIFY2(section->said().contains(QStringLiteral("keeps every permission")), qPrintable(section->said()));
        site.keepPictures(QStringLiteral("people-permissions-marked"));
        const QStringList nameless = namelessControls(*page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.window->resize(1920, 1080);
        site.keepPictures(QStringLiteral("people-permissions-large"));
        // Space twice on one cell is nothing to save.
        matrix.discard();
        QVERIFY(!save->isEnabled());
        section->ask(2, QStringLiteral("order_approve"));
        QTRY_VERIFY(!section->answer().isEmpty());
        QVERIFY2(section->answer().contains(QStringLiteral("may not")) && section->answer().contains(QStringLiteral("“administrator”")), qPrintable(section->answer()));
        site.window->resize(1366, 768);
        site.keepPictures(QStringLiteral("people-why"));
    }

    void savingTheMatrix()
    {
        FakeShop server = shop(everything());
        server.on("group_permissions.set", [](const Request &request) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            GroupPermissions group;
            group.groupId = body.value(QLatin1String("group_id")).toInteger();
            group.version = 2;
            const QJsonArray ids = body.value(QLatin1String("permission_ids")).toArray();
            for (const QJsonValue &id : ids)
                group.permissions += allInfos()[int(id.toInteger()) - 1];
            return FakeTransport::json(200, schema::toJson(group));
        });
        WindowSite site(server);
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"), QStringLiteral("permissions"));
        QTRY_COMPARE(page->permissions().state(), PermissionsViewModel::State::Ready);
        auto &matrix = page->permissions().matrix();
        QVERIFY(matrix.toggle(matrix.index(2, 1)).isEmpty());
        QVERIFY(matrix.toggle(matrix.index(2, 2)).isEmpty());
        QTRY_VERIFY(site.window->commands().find(QStringLiteral("permissions.save")));
        site.window->commands().find(QStringLiteral("permissions.save"))->trigger();
        QTRY_COMPARE(matrix.changeCount(), 0);
        QCOMPARE(site.transport.sentTo("group_permissions.set").size(), 2);
        QTRY_VERIFY(site.window->notices().texts().join(u' ').contains(QStringLiteral("2 role")));
    }

    /// A reader sees everything and changes nothing; what he may not see is not there.
    void withFewRights()
    {
        WindowSite site(shop(permissionsOfRole(QStringLiteral("it_operator"))));
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"));
        QVERIFY(page);
        auto *users = current<ui::UserSection>(page);
        QTRY_VERIFY(users->current());
        QVERIFY(!site.window->commands().find(QStringLiteral("user.add"))->isEnabled());
        QVERIFY(!site.window->commands().find(QStringLiteral("user.edit"))->isEnabled());
        site.window->resize(1366, 768);
        site.keepPictures(QStringLiteral("people-users-it-operator"));
        page->goTo(QStringLiteral("permissions"));
        QTRY_COMPARE(page->permissions().state(), PermissionsViewModel::State::Ready);
        auto *section = current<ui::PermissionSection>(page);
        section->grid().setCurrentIndex(page->permissions().matrix().index(2, 1));
        QTest::keyClick(&section->grid(), Qt::Key_Space);
        QVERIFY2(section->said().contains(QStringLiteral("look at roles, but not change")), qPrintable(section->said()));
        site.keepPictures(QStringLiteral("people-permissions-it-operator"));
        WindowSite client(shop(permissionsOfRole(QStringLiteral("client"))));
        client.signIn();
        QVERIFY(!client.open<ui::PeoplePage>(QStringLiteral("people")));
        WindowSite keys(shop({QStringLiteral("apikey_manage")}));
        keys.signIn();
        auto *onlyKeys = keys.open<ui::PeoplePage>(QStringLiteral("people"));
        QCOMPARE(onlyKeys->findChild<QTabBar *>()->count(), 1);
    }

    void signIns()
    {
        WindowSite site(shop(everything()));
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"), QStringLiteral("sign-ins:4"));
        QTRY_VERIFY(!site.transport.sentTo("auth.sessions").isEmpty());
        QTRY_COMPARE(site.transport.sentTo("auth.sessions").last().query.queryItemValue(QStringLiteral("user")), QStringLiteral("4"));
        QTRY_VERIFY(site.window->commands().find(QStringLiteral("sign_in.end")));
        QTest::qWait(50);
        site.window->resize(1366, 768);
        site.keepPictures(QStringLiteral("people-sign-ins"));
        const QStringList nameless = namelessControls(*page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    }

    void aKeyIsShownOnce()
    {
        FakeShop server = shop(everything());
        CreatedApiKey made;
        made.id = uuid(300);
        made.name = QStringLiteral("Scale in hall 2");
        made.key = QStringLiteral("emk_a1b2c3_0123456789abcdef0123456789abcdef");
        server.answer("api_keys.create", schema::toJson(made), 201);
        WindowSite site(server);
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"), QStringLiteral("keys"));
        QVERIFY(current<ui::KeySection>(page));
        QTRY_VERIFY(site.window->commands().find(QStringLiteral("api_key.add")));
        QTRY_VERIFY(current<ui::KeySection>(page)->list().state().isShowingContent());
        site.window->resize(1366, 768);
        site.keepPictures(QStringLiteral("people-keys"));
        site.window->commands().find(QStringLiteral("api_key.add"))->trigger();
        auto *sheet = site.window->findChild<ui::FormSheet *>();
        QVERIFY(sheet);
        sheet->form().type({{QStringLiteral("name"), made.name}});
        const auto press = [&](QWidget *in, const QString &text) {
            for (auto *button : in->findChildren<QPushButton *>()) {
                if (button->text() == text)
                    button->click();
            }
        };
        press(sheet, QStringLiteral("Make the key"));
        QCOMPARE(site.transport.sentTo("api_keys.create").size(), 0); // without a permission it could do nothing
        sheet->findChild<ui::PermissionChooser *>()->setChosen({QStringLiteral("order_read"), QStringLiteral("machine_read")});
        keepPicture(*sheet, QStringLiteral("people-new-key-light"));
        press(sheet, QStringLiteral("Make the key"));
        QTRY_VERIFY(site.window->findChild<QDialog *>(QStringLiteral("newKey")));
        auto *shown = site.window->findChild<QDialog *>(QStringLiteral("newKey"));
        QCOMPARE(shown->findChild<QLineEdit *>()->text(), made.key);
        keepPicture(*shown, QStringLiteral("people-key-shown-light"));
        press(shown, QStringLiteral("Copy"));
        QCOMPARE(QGuiApplication::clipboard()->text(), made.key);
        press(shown, QStringLiteral("I have kept it"));
        QTRY_VERIFY(!site.window->findChild<QDialog *>(QStringLiteral("newKey")));
    }

    void troubleSaysWhatToDo()
    {
        WindowSite site(shop(everything()).fail("group_permissions.list", 503, QStringLiteral("unavailable"), QStringLiteral("The server is busy. Try again in a minute.")));
        site.signIn();
        auto *page = site.open<ui::PeoplePage>(QStringLiteral("people"), QStringLiteral("permissions"));
        QTRY_COMPARE(page->permissions().state(), PermissionsViewModel::State::Failed);
        QVERIFY(!page->current()->findChild<ui::StatePanel *>()->heading().isEmpty());
        site.keepPictures(QStringLiteral("people-permissions-error"));
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
