// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_status.h"
#include "core/domain/permission.h"

#include <QSet>
#include <QTest>

using namespace emesa;

class TestOrderStatus : public QObject
{
    Q_OBJECT

private slots:
    void rulesStandInOrder()
    {
        for (size_t i = 0; i < actionRules.size(); ++i) {
            QCOMPARE(size_t(actionRules[i].action), i);
            if (actionRules[i].permission)
                QVERIFY2(isPermission(QLatin1String(actionRules[i].permission)), actionRules[i].permission);
        }
        QCOMPARE(schema::enumNames<OrderAction>.size(), actionRules.size());
    }

    // The arrows between different states are exactly the documented ones.
    void arrowsAreTheDocumentedOnes()
    {
        QSet<QString> arrows;
        for (const Transition &arrow : transitions) {
            if (arrow.from != arrow.to)
                arrows.insert(schema::enumToString(arrow.from) + u'>' + schema::enumToString(arrow.to));
        }
        const QSet<QString> documented = {
            QStringLiteral("under_review>negotiation"), QStringLiteral("under_review>awaiting_payment"), QStringLiteral("under_review>rejected"),
            QStringLiteral("under_review>cancelled"), QStringLiteral("negotiation>awaiting_payment"), QStringLiteral("negotiation>rejected"),
            QStringLiteral("negotiation>cancelled"), QStringLiteral("awaiting_payment>accepted"), QStringLiteral("awaiting_payment>cancelled"),
            QStringLiteral("accepted>in_production"), QStringLiteral("accepted>cancelled"), QStringLiteral("in_production>completed")};
        QCOMPARE(arrows, documented);
    }

    void closedStatesHaveNoWayOut()
    {
        for (const Transition &arrow : transitions)
            QVERIFY(!isClosed(arrow.from));
    }

    void builtInRolesHoldKnownPermissions()
    {
        QCOMPARE(allPermissions().size(), 40 + 20 + 12);
        QSet<QString> names;
        for (const Permission &permission : allPermissions())
            names.insert(QLatin1String(permission.codename));
        QCOMPARE(names.size(), allPermissions().size());
        for (const BuiltInRole &role : builtInRoles()) {
            const QStringList held = role.permissions();
            QVERIFY(!held.isEmpty());
            for (const QString &codename : held)
                QVERIFY2(names.contains(codename), qPrintable(codename));
        }
        QCOMPARE(builtInRoles()[0].permissions().size(), allPermissions().size());
        QVERIFY(!builtInRoles()[1].permissions().contains(QLatin1String("order_view_all")));
    }
};

QTEST_GUILESS_MAIN(TestOrderStatus)
#include "tst_order_status.moc"
