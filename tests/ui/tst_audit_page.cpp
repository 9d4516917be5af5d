// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit_check.h"
#include "core/domain/audit_event.h"
#include "core/schema/json.h"
#include "tests/ui/support/window_site.h"
#include "ui/pages/audit/audit_detail.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/audit/seal_bar.h"
#include "ui/widgets/state_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Request;

namespace {

AuditEvent row(qint64 seq, qint64 minutesAgo, const char *type, const char *entity = "", const QString &id = {})
{
    AuditEvent event;
    event.seq = seq;
    event.at = Timestamp{QDateTime::currentMSecsSinceEpoch() - minutesAgo * 60'000};
    event.eventType = QString::fromLatin1(type);
    event.entity = QString::fromLatin1(entity);
    event.entityId = id;
    event.actor = 1;
    event.actorName = QStringLiteral("asha.rao@pumps-and-valves.example.com");
    event.address = QStringLiteral("203.0.113.7");
    event.browser = QStringLiteral("Emesa desktop 0.1");
    event.os = QStringLiteral("Debian 12");
    event.requestId = QStringLiteral("0198c2f07a517c3e9b1d4f2a8c7e6d50");
    event.hash = QString(64, u'a');
    return event;
}

QJsonArray someRows()
{
    QJsonArray rows;
    AuditEvent changed = row(9, 3, "order.updated", "order", QStringLiteral("42"));
    changed.changes = {{QStringLiteral("status"), QJsonArray{QStringLiteral("under_review"), QStringLiteral("negotiation")}},
                       {QStringLiteral("price_estimate"), QJsonArray{QJsonValue(), QStringLiteral("5100.00")}},
                       {QStringLiteral("rejection_reason"), QJsonArray{QStringLiteral("too late"), QString()}},
                       {QStringLiteral("additional_requirements"),
                        QJsonArray{QStringLiteral("Deburr all edges. Pack in cartons of 50, each layer with paper in between. Pulverbeschichtungsfarbe RAL 7035."),
                                   QStringLiteral("Deburr all edges. Pack in crates of 100, each layer with paper in between. Pulverbeschichtungsfarbe RAL 9005.")}}};
    rows.append(schema::toJson(changed));
    AuditEvent denied = row(8, 12, "access.denied", "endpoint", QStringLiteral("roles.create"));
    denied.failureReason = QStringLiteral("role_create");
    denied.metadata = {{QStringLiteral("path"), QStringLiteral("/api/auth/roles/")}};
    rows.append(schema::toJson(denied));
    AuditEvent granted = row(7, 47, "role.permissions_changed", "role", QStringLiteral("0198c2f0-7a51-7c3e-9b1d-000000000000"));
    granted.metadata = {{QStringLiteral("name"), QStringLiteral("Einkaufssachbearbeitung Auslandsgeschäft")}};
    granted.changes = {{QStringLiteral("permissions"), QJsonArray{QJsonArray{QStringLiteral("order_approve")}, QJsonArray{QStringLiteral("machine_read"), QStringLiteral("machine_update")}}}};
    rows.append(schema::toJson(granted));
    AuditEvent failed = row(6, 60 * 26, "sign_in.failed", "user", QStringLiteral("7"));
    failed.failureReason = QStringLiteral("wrong_password");
    failed.actorName = QStringLiteral("देवेन्द्र.शर्मा@example.com");
    rows.append(schema::toJson(failed));
    AuditEvent server = row(5, 60 * 27, "key.published");
    server.actor.reset();
    server.actorName.clear();
    server.address.clear();
    rows.append(schema::toJson(server));
    rows.append(schema::toJson(row(4, 60 * 50, "city.imported", "city")));
    for (int i = 0; i < 20; ++i)
        rows.append(schema::toJson(row(3, 60 * 51 + i, "order.approved", "order", QString::number(i + 1))));
    return rows;
}

FakeShop shop(bool isIntact = true)
{
    FakeShop shop;
    shop.mayDo({QStringLiteral("audit_read"), QStringLiteral("user_read"), QStringLiteral("order_read"), QStringLiteral("order_view_all")});
    shop.rows("audit.list", someRows());
    shop.rows("users.list", {});
    AuditCheck check{26, 26, true, std::nullopt, {}};
    if (!isIntact)
        check = {2, 26, false, 3, QStringLiteral("Audit row 3 was changed.")};
    shop.answer("audit.verify", schema::toJson(check));
    return shop;
}

} // namespace

class TestAuditPage : public QObject
{
    Q_OBJECT

private slots:
    void timelineAndDetail()
    {
        WindowSite site(shop());
        site.signIn();
        auto *page = site.open<ui::AuditPage>(QStringLiteral("audit"));
        QVERIFY(page);
        QTRY_COMPARE(page->audit().timeline().eventCount(), 26);
        QTRY_COMPARE(page->audit().seals(), AuditViewModel::Seals::Intact);
        QVERIFY(page->findChild<ui::SealBar *>()->text().contains(QStringLiteral("every seal fits")));
        auto *list = page->findChild<QListView *>();
        QVERIFY(page->audit().timeline().event(list->currentIndex().row())); // the newest is shown at once
        QStringList said;
        const auto labels = page->findChild<ui::AuditDetail *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->accessibleName() + label->text();
        QVERIFY2(said.join(u'\n').contains(QStringLiteral("Negotiation")), qPrintable(said.join(u'\n')));
        const QStringList nameless = namelessControls(*page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.window->resize(1366, 768);
        site.keepPictures(QStringLiteral("audit"));
        // Arrows walk over the days.
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(page->audit().timeline().event(list->currentIndex().row())->seq, 7);
        site.keepPictures(QStringLiteral("audit-grants"));
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(page->audit().timeline().event(list->currentIndex().row())->seq, 6);
        site.window->resize(1920, 1080);
        site.keepPictures(QStringLiteral("audit-refused-large"));
    }

    void aBrokenChainSaysWhatToDo()
    {
        WindowSite site(shop(false));
        site.signIn();
        auto *page = site.open<ui::AuditPage>(QStringLiteral("audit"));
        QTRY_COMPARE(page->audit().seals(), AuditViewModel::Seals::Broken);
        QVERIFY(page->findChild<ui::SealBar *>()->text().contains(QStringLiteral("Audit row 3 was changed")));
        site.window->resize(1366, 768);
        site.keepPictures(QStringLiteral("audit-broken"));
    }

    void filtersGoToTheServer()
    {
        WindowSite site(shop());
        site.signIn();
        auto *page = site.open<ui::AuditPage>(QStringLiteral("audit"), QStringLiteral("order:42"));
        QTRY_COMPARE(page->audit().timeline().state(), AuditTimeline::State::Ready);
        const auto asked = [&] { return site.transport.sentTo("audit.list").last().query; };
        QCOMPARE(asked().queryItemValue(QStringLiteral("entity")), QStringLiteral("order"));
        QCOMPARE(asked().queryItemValue(QStringLiteral("entity_id")), QStringLiteral("42"));
        site.shop.rows("audit.list", {});
        page->findChild<QLineEdit *>()->setText(QStringLiteral("bracket"));
        QTRY_COMPARE(page->findChild<ui::StatePanel *>()->heading(), QStringLiteral("No row fits"));
        QCOMPARE(asked().queryItemValue(QStringLiteral("search")), QStringLiteral("bracket"));
        site.keepPictures(QStringLiteral("audit-no-row-fits"));
        site.window->commands().find(QStringLiteral("audit.clear"))->trigger();
        QTRY_VERIFY(!asked().hasQueryItem(QStringLiteral("search")) && !asked().hasQueryItem(QStringLiteral("entity")));
        for (auto *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("Period"))
                box->setCurrentIndex(2);
        }
        QTRY_VERIFY(asked().hasQueryItem(QStringLiteral("at_from")));
    }

    void exporting()
    {
        WindowSite site(shop());
        site.signIn();
        auto *page = site.open<ui::AuditPage>(QStringLiteral("audit"));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("audit.csv"));
        QSignalSpy exported(&page->audit(), &AuditViewModel::exported);
        page->audit().exportTo(file);
        QTRY_COMPARE(exported.size(), 1);
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray text = read.readAll();
        QCOMPARE(text.count("\r\n"), 27);
        QVERIFY(text.contains("seq,at,event_type"));
        QSignalSpy failed(&page->audit(), &AuditViewModel::exportFailed);
        page->audit().exportTo(folder.filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_COMPARE(failed.size(), 1);
        site.shop.fail("audit.list", 503, QStringLiteral("unavailable"), QStringLiteral("The server is busy. Try again in a minute."));
        page->audit().exportTo(folder.filePath(QStringLiteral("half.csv")));
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("half.csv")))); // nothing half is left behind
    }

    void troubleSaysWhatToDo()
    {
        WindowSite site(shop().fail("audit.list", 503, QStringLiteral("unavailable"), QStringLiteral("The server is busy. Try again in a minute.")));
        site.signIn();
        auto *page = site.open<ui::AuditPage>(QStringLiteral("audit"));
        QTRY_COMPARE(page->audit().timeline().state(), AuditTimeline::State::Failed);
        QVERIFY(!page->findChild<ui::StatePanel *>()->heading().isEmpty());
        site.keepPictures(QStringLiteral("audit-error"));
    }

    void whatMayNotBeSeenIsNotOffered()
    {
        WindowSite site(shop().mayDo({QStringLiteral("audit_read")}));
        site.signIn();
        auto *page = site.open<ui::AuditPage>(QStringLiteral("audit"));
        QTRY_COMPARE(page->audit().timeline().eventCount(), 26);
        QVERIFY(!site.window->commands().find(QStringLiteral("audit.open"))->isEnabled());
        WindowSite other(shop().mayDo({QStringLiteral("order_read")}));
        other.signIn();
        QVERIFY(!other.open<ui::AuditPage>(QStringLiteral("audit")));
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_audit_page.moc"
