// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permission.h"
#include "core/schema/json.h"
#include "models/remote/memory_token_store.h"
#include "models/views/permissions_view_model.h"
#include "tests/support/fake_transport.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Reply;
using remote::Request;

namespace {

QStringList everything()
{
    return builtInRoles().front().permissions();
}

QList<PermissionInfo> allInfos()
{
    QList<PermissionInfo> infos;
    for (const Permission &permission : allPermissions())
        infos.append({Id(infos.size() + 1), QString::fromLatin1(permission.codename), QString::fromLatin1(permission.name),
                      QString::fromLatin1(permission.entity), QString::fromLatin1(permission.action)});
    return infos;
}

PermissionMatrix::Column column(Id id, const QString &name, const QStringList &has, bool isBuiltIn = false)
{
    PermissionMatrix::Column column;
    column.groupId = id;
    column.id = QStringLiteral("role-%1").arg(id);
    column.name = name;
    column.isBuiltIn = isBuiltIn;
    column.has = column.wants = QSet<QString>(has.begin(), has.end());
    return column;
}

/// Two roles at a server that keeps what it is sent.
struct Server
{
    QHash<Id, QStringList> roles{{1, everything()}, {2, {QStringLiteral("order_read")}}};
    QHash<Id, int> versions{{1, 1}, {2, 1}};
    QStringList mine = everything();
    bool isStaleOnce = false;

    [[nodiscard]] QJsonObject group(Id id) const
    {
        GroupPermissions group;
        group.groupId = id;
        group.id = QStringLiteral("role-%1").arg(id);
        group.name = id == 1 ? QStringLiteral("administrator") : QStringLiteral("buyer");
        group.version = versions[id];
        for (const PermissionInfo &info : allInfos()) {
            if (roles[id].contains(info.codename))
                group.permissions.append(info);
        }
        return schema::toJson(group);
    }
    [[nodiscard]] static QJsonObject page(const QJsonArray &rows)
    {
        return {{QStringLiteral("results"), rows}, {QStringLiteral("next"), QJsonValue()}, {QStringLiteral("total"), rows.size()}};
    }

    std::optional<Result<Reply>> answer(const Request &request)
    {
        const QByteArray id = request.endpoint->id;
        if (id == "auth.jwt_create")
            return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
        if (id == "auth.me")
            return FakeTransport::json(200, {{QStringLiteral("id"), 1}, {QStringLiteral("email"), QStringLiteral("a@example.com")},
                                             {QStringLiteral("permissions"), QJsonArray::fromStringList(mine)}});
        if (id == "permissions.list") {
            QJsonArray rows;
            for (const PermissionInfo &info : allInfos())
                rows.append(schema::toJson(info));
            return FakeTransport::json(200, page(rows));
        }
        if (id == "group_permissions.list")
            return FakeTransport::json(200, page({group(1), group(2)}));
        if (id == "group_permissions.get")
            return FakeTransport::json(200, group(2));
        if (id == "roles.list") {
            QJsonArray rows;
            for (const Id role : {1, 2}) {
                emesa::Role row;
                row.id = QStringLiteral("role-%1").arg(role);
                row.groupId = role;
                row.name = role == 1 ? QStringLiteral("administrator") : QStringLiteral("buyer");
                row.isBuiltIn = role == 1;
                rows.append(schema::toJson(row));
            }
            return FakeTransport::json(200, page(rows));
        }
        if (id == "group_permissions.set") {
            if (std::exchange(isStaleOnce, false)) {
                roles[2] += QStringLiteral("supplier_read"); // somebody was faster
                ++versions[2];
                return FakeTransport::json(412, {{QStringLiteral("code"), QStringLiteral("version_old")}, {QStringLiteral("detail"), QStringLiteral("Somebody changed this role meanwhile.")}});
            }
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const Id role = body.value(QLatin1String("group_id")).toInteger();
            roles[role].clear();
            const QJsonArray ids = body.value(QLatin1String("permission_ids")).toArray();
            for (const QJsonValue &permission : ids)
                roles[role] += allInfos()[int(permission.toInteger()) - 1].codename;
            ++versions[role];
            return FakeTransport::json(200, group(role));
        }
        return std::nullopt;
    }
};

} // namespace

class TestPermissionMatrix : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_matrix = std::make_unique<PermissionMatrix>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_matrix.get());
        m_matrix->setReader(everything());
        m_matrix->setContent(allInfos(), {column(1, QStringLiteral("administrator"), everything(), true),
                                          column(2, QStringLiteral("buyer"), {QStringLiteral("order_read")})});
    }
    void cleanup()
    {
        m_tester.reset();
        m_matrix.reset();
    }

    void marksAreKeptUntilSaved()
    {
        const QModelIndex cell = m_matrix->index(m_matrix->rowOf(QStringLiteral("order_approve")), 1);
        QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(m_matrix->toggle(cell), QString());
        QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(cell.data(PermissionMatrix::IsChangedRole).toBool());
        QCOMPARE(m_matrix->changeCount(), 1);
        QCOMPARE(m_matrix->saves().size(), 1);
        QCOMPARE(m_matrix->saves().first().input.permissionIds.size(), 2);
        QCOMPARE(m_matrix->toggle(cell), QString());
        QCOMPARE(m_matrix->changeCount(), 0); // back where it was: nothing to save
        QVERIFY(m_matrix->setData(cell, int(Qt::Checked), Qt::CheckStateRole));
        m_matrix->discard();
        QVERIFY(!cell.data(PermissionMatrix::IsChangedRole).toBool());
    }

    void aHeadingStandsForAll()
    {
        const int heading = m_matrix->rowOf(QStringLiteral("machine_create")) - 1;
        const QModelIndex cell = m_matrix->index(heading, 1);
        QVERIFY(cell.data(PermissionMatrix::IsHeadingRole).toBool());
        QCOMPARE(m_matrix->toggle(cell), QString());
        QCOMPARE(m_matrix->changeCount(), 4);
        QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(m_matrix->toggle(m_matrix->index(heading + 1, 1)), QString());
        QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    }

    /// What the server would refuse is refused here, in words.
    void case088_theAdministratorKeepsEverything()
    {
        const QString why = m_matrix->toggle(m_matrix->index(m_matrix->rowOf(QStringLiteral("order_approve")), 0));
        QVERIFY2(why.contains(QStringLiteral("administrator role keeps")), qPrintable(why));
        QCOMPARE(m_matrix->changeCount(), 0);
    }
    void case089_nobodyGivesWhatHeDoesNotHave()
    {
        m_matrix->setReader({QStringLiteral("role_read"), QStringLiteral("role_update"), QStringLiteral("machine_read")});
        const QString why = m_matrix->toggle(m_matrix->index(m_matrix->rowOf(QStringLiteral("order_approve")), 1));
        QVERIFY2(why.contains(QStringLiteral("Orders: Approve")), qPrintable(why));
        QVERIFY(!m_matrix->flags(m_matrix->index(m_matrix->rowOf(QStringLiteral("order_approve")), 1)).testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(m_matrix->toggle(m_matrix->index(m_matrix->rowOf(QStringLiteral("machine_create")) - 1, 1)), QString());
        QCOMPARE(m_matrix->changeCount(), 1); // of the machines, what he has himself
        m_matrix->setReader({QStringLiteral("role_read")});
        QVERIFY(m_matrix->toggle(m_matrix->index(m_matrix->rowOf(QStringLiteral("machine_read")), 1)).contains(QStringLiteral("Roles: Change")));
    }

    void searching()
    {
        m_matrix->setSearch(QStringLiteral("approve"));
        QCOMPARE(m_matrix->rowCount(), 2);
        QCOMPARE(m_matrix->toggle(m_matrix->index(0, 1)), QString());
        QCOMPARE(m_matrix->changeCount(), 1); // the heading means what is shown
        m_matrix->setSearch({});
        m_matrix->setOnlyChanged(true);
        QCOMPARE(m_matrix->rowCount(), 2);
        m_matrix->discard();
        QCOMPARE(m_matrix->rowCount(), 0);
    }

    void marksStayOverANewerState()
    {
        QCOMPARE(m_matrix->toggle(m_matrix->index(m_matrix->rowOf(QStringLiteral("order_approve")), 1)), QString());
        GroupPermissions newer;
        newer.groupId = 2;
        newer.version = 7;
        newer.permissions = {allInfos()[0]};
        m_matrix->setSaved(newer);
        QCOMPARE(m_matrix->changeCount(), 1);
        QCOMPARE(m_matrix->saves().first().version, 7);
        QCOMPARE(m_matrix->saves().first().input.permissionIds.size(), 2);
    }

    void savingAndTakingBack()
    {
        Site site;
        QVERIFY(site.open());
        auto &matrix = site.model->matrix();
        QVERIFY(matrix.toggle(matrix.index(matrix.rowOf(QStringLiteral("order_approve")), 1)).isEmpty());
        QSignalSpy saved(site.model.get(), &PermissionsViewModel::saved);
        site.model->save();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(site.server.roles[2].contains(QStringLiteral("order_approve")));
        QCOMPARE(matrix.changeCount(), 0);
        site.model->undoSave();
        QTRY_VERIFY(!site.server.roles[2].contains(QStringLiteral("order_approve")));
    }

    void somebodyElseWasFaster()
    {
        Site site;
        QVERIFY(site.open());
        auto &matrix = site.model->matrix();
        QVERIFY(matrix.toggle(matrix.index(matrix.rowOf(QStringLiteral("order_approve")), 1)).isEmpty());
        site.server.isStaleOnce = true;
        QSignalSpy failed(site.model.get(), &PermissionsViewModel::saveFailed), saved(site.model.get(), &PermissionsViewModel::saved);
        site.model->save();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!site.model->isSaving());
        QCOMPARE(saved.size(), 0);
        QCOMPARE(matrix.changeCount(), 1);
        site.model->save();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(site.server.roles[2].contains(QStringLiteral("supplier_read")) && site.server.roles[2].contains(QStringLiteral("order_approve")));
    }

    void reasons_data()
    {
        QTest::addColumn<QStringList>("roleIds");
        QTest::addColumn<bool>("isActive");
        QTest::addColumn<QString>("codename");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<QString>("says");
        const QStringList buyer{QStringLiteral("role-2")}, both{QStringLiteral("role-1"), QStringLiteral("role-2")};
        QTest::newRow("by one role") << buyer << true << QStringLiteral("order_read") << true << QStringLiteral("“buyer”");
        QTest::newRow("own orders only") << buyer << true << QStringLiteral("order_read") << true << QStringLiteral("own orders only");
        QTest::newRow("by two") << both << true << QStringLiteral("order_read") << true << QStringLiteral("“administrator”, “buyer”");
        QTest::newRow("by none, but another would") << buyer << true << QStringLiteral("order_approve") << false << QStringLiteral("allowed by “administrator”");
        QTest::newRow("deactivated") << both << false << QStringLiteral("order_read") << false << QStringLiteral("deactivated");
    }
    void reasons()
    {
        QFETCH(QStringList, roleIds);
        QFETCH(bool, isActive);
        QFETCH(QString, codename);
        Account account;
        account.roleIds = roleIds;
        account.isActive = isActive;
        const AccessReason reason = whyMay(account, m_matrix->columns(), codename);
        QTEST(reason.isAllowed, "isAllowed");
        QFETCH(QString, says);
        const QString said = sentencesOf(reason, QStringLiteral("Asha"), codename).join(u'\n');
        QVERIFY2(said.contains(says), qPrintable(said));
    }

private:
    struct Site
    {
        Server server;
        FakeTransport transport;
        remote::MemoryTokenStore store;
        remote::Session session{transport, store};
        std::unique_ptr<Desk> desk;
        std::unique_ptr<PermissionsViewModel> model;

        bool open()
        {
            transport.setScript([this](const Request &request) { return server.answer(request); });
            const auto done = session.signIn(QStringLiteral("a@example.com"), QStringLiteral("secret"));
            if (!QTest::qWaitFor([&] { return done.isFinished() && session.user().has_value(); }))
                return false;
            desk = std::make_unique<Desk>(session, remote::ConnectionOptions(), tables::Words(QLocale(QStringLiteral("en_US"))), Desk::Options());
            model = std::make_unique<PermissionsViewModel>(*desk);
            model->load();
            return QTest::qWaitFor([&] { return model->state() == PermissionsViewModel::State::Ready; });
        }
    };

    std::unique_ptr<PermissionMatrix> m_matrix;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestPermissionMatrix)
#include "tst_permission_matrix.moc"
