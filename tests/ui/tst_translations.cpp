// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/api_key.h"
#include "core/domain/audit_event.h"
#include "core/domain/machine.h"
#include "core/domain/master_data.h"
#include "core/domain/message.h"
#include "core/domain/notification.h"
#include "core/domain/order.h"
#include "core/domain/order_event.h"
#include "core/domain/part_file.h"
#include "core/domain/user.h"

#include <QTest>
#include <QTranslator>

using namespace emesa;

namespace {

/// Titles of T's fields that a translator does not know under the type's name.
template<typename T>
QStringList untranslated(const QTranslator &translator, const char *context)
{
    QStringList missing;
    schema::forEachField<T>([&](const auto &field) {
        if (field.options.title[0] != '\0' && translator.translate(context, field.options.title).isEmpty())
            missing += QLatin1String(context) + u'.' + QLatin1String(field.options.title);
    });
    return missing;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTitleIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << QStringLiteral("de");
    }
    void everyTitleIsTranslated()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/emesa/translations/emesa_%1.qm").arg(language)));
        const QStringList missing = untranslated<CreatedApiKey>(translator, "ApiKey") + untranslated<ApiKeyInput>(translator, "ApiKey")
            + untranslated<AuditEvent>(translator, "AuditEvent") + untranslated<Order>(translator, "Order") + untranslated<Machine>(translator, "Machine")
            + untranslated<Supplier>(translator, "Supplier") + untranslated<User>(translator, "User")
            + untranslated<PartFile>(translator, "PartFile") + untranslated<OrderEvent>(translator, "OrderEvent")
            + untranslated<Country>(translator, "MasterRecord") + untranslated<Ward>(translator, "MasterRecord")
            + untranslated<EquipmentType>(translator, "MasterRecord") + untranslated<Notification>(translator, "Notification") + untranslated<CounterOfferInput>(translator, "CounterOfferInput");
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QCOMPARE(translator.translate("Order", "Target price"), QStringLiteral("Zielpreis"));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
