// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/machine.h"
#include "core/domain/message.h"
#include "core/domain/order.h"
#include "core/domain/order_event.h"
#include "core/domain/part_file.h"
#include "core/domain/user.h"
#include "core/schema/json.h"
#include "core/schema/row.h"

#include <QSet>
#include <QTest>

using namespace emesa;

namespace {

QJsonObject parse(const char *json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad test JSON: %s", json);
    return document.object();
}

QJsonObject draft()
{
    return parse(R"({"part_id":"P-1","product_description":"Bracket","quantity":10,"material_thickness":"2 mm",
        "material_type":"CR SHEET","material_grade":"IS 513","surface_treatment":"Powder coat","packing_standard":"Carton",
        "target_price":"5000.00"})");
}

QString onlyCode(const Error &error)
{
    return error.fields.size() == 1 ? error.fields[0].code : QStringLiteral("%1 errors").arg(error.fields.size());
}

} // namespace

class TestSchemaFields : public QObject
{
    Q_OBJECT

private slots:
    void readsADraft()
    {
        OrderDraft order;
        const auto sent = schema::readObject(draft(), order);
        QVERIFY(sent);
        QCOMPARE(sent->size(), 9);
        QCOMPARE(order.partId, QStringLiteral("P-1"));
        QCOMPARE(order.quantity, 10);
        QCOMPARE(order.targetPrice->minor, 500000);
        QCOMPARE(order.currency, QStringLiteral("INR"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *field, const QJsonValue &value, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(code);
        };
        row("84 amount negative", "target_price", QStringLiteral("-1.00"), "format");
        row("84 amount zero", "target_price", QStringLiteral("0.00"), "range");
        row("84 amount NaN", "target_price", QStringLiteral("NaN"), "format");
        row("84 amount 1e3", "target_price", QStringLiteral("1e3"), "format");
        row("84 amount 0.001", "target_price", QStringLiteral("0.001"), "format");
        row("84 amount too long", "target_price", QStringLiteral("99999999999"), "format");
        row("84 amount Devanagari", "target_price", QString::fromUtf8("१२"), "format");
        row("84 amount comma", "target_price", QStringLiteral("1,5"), "format");
        row("84 amount number", "target_price", 0.1, "type format");
        row("85 quantity -1", "quantity", -1, "range");
        row("85 quantity 0", "quantity", 0, "range");
        row("85 quantity 2^31", "quantity", qint64(1) << 31, "range");
        row("85 quantity 2^63", "quantity", 9.3e18, "type");
        row("85 quantity 1.5", "quantity", 1.5, "type");
        row("85 quantity text", "quantity", QStringLiteral("1"), "type");
        row("87 null for required", "part_id", QJsonValue::Null, "null");
        row("87 wrong type", "part_id", 5, "type");
        row("blank", "part_id", QStringLiteral("  "), "required");
        row("too long", "part_id", QString(101, u'x'), "max_length");
        row("NUL", "part_id", QString(QStringLiteral("a") + QChar(u'\0')), "characters");
        row("76 admin field", "price_estimate", QStringLiteral("1.00"), "unknown_field");
        row("76 machine", "machine", 1, "unknown_field");
        row("18 status", "status", QStringLiteral("accepted"), "unknown_field");
    }
    void refuses()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject json = draft();
        json[field] = value;
        OrderDraft order;
        const auto read = schema::readObject(json, order);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        QCOMPARE(read.error().fields.value(0).field, field);
        QVERIFY2(code.split(u' ').contains(onlyCode(read.error())), qPrintable(onlyCode(read.error())));
    }

    void reportsEveryProblemAtOnce()
    {
        OrderDraft order;
        const auto read = schema::readObject(parse(R"({"quantity":0,"nonsense":1})"), order);
        QVERIFY(!read);
        QCOMPARE(read.error().fields.size(), 9); // 7 missing, 1 out of range, 1 unknown
    }

    void partialTouchesOnlyWhatWasSent()
    {
        OrderSpecification specification;
        specification.partId = QStringLiteral("old");
        specification.quantity = 3;
        const auto sent = schema::readObject(parse(R"({"quantity":4,"target_price":null})"), specification, schema::ReadMode::Partial);
        QVERIFY(sent);
        QCOMPARE(*sent, (QStringList{QStringLiteral("quantity"), QStringLiteral("target_price")}));
        QCOMPARE(specification.partId, QStringLiteral("old"));
        QCOMPARE(specification.quantity, 4);
    }

    void everyColumnOfAnOrderIsClosedToTheClient()
    {
        const QJsonObject order = schema::toJson(Order{});
        const QStringList writable = [] {
            QStringList names;
            schema::forEachField<OrderSpecification>([&](const auto &field) { names += QString::fromLatin1(field.name); });
            return names;
        }();
        for (auto it = order.begin(); it != order.end(); ++it) {
            if (writable.contains(it.key()))
                continue;
            OrderSpecification specification;
            const auto read = schema::readObject(QJsonObject{{it.key(), it.value()}}, specification, schema::ReadMode::Partial);
            QVERIFY2(!read, qPrintable(it.key()));
        }
    }

    void jsonRoundTrip()
    {
        Machine machine;
        machine.id = 5;
        machine.name = QString::fromUtf8("Laser \"1\"\n\t\\ ₹ \x01");
        machine.type = MachineType::Punch;
        machine.hourlyRate = Amount{240000};
        machine.tonnage = 40;
        QByteArray text;
        schema::writeObject(text, machine);
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(text, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json.value(QLatin1String("hourly_rate")).toString(), QStringLiteral("2400.00"));
        const auto back = schema::fromJson<Machine>(json);
        QVERIFY(back);
        QCOMPARE(back->name, machine.name);
        QCOMPARE(back->type, MachineType::Punch);
        QCOMPARE(back->tonnage, machine.tonnage);
        QVERIFY(!back->bedLength);
    }

    void staffFieldsCanBeLeftOut()
    {
        const QJsonObject forClient = schema::toJson(Order{}, schema::StaffOnly);
        QVERIFY(!forClient.contains(QLatin1String("admin_notes")));
        QVERIFY(!forClient.contains(QLatin1String("actual_cost")));
        QCOMPARE(schema::toJson(Order{}).size(), forClient.size() + 3);
    }

    // The order object has exactly the fields that clients of the parent system know.
    void orderFieldsAreTheContract()
    {
        const QString contract = QStringLiteral(
            "id, client, client_name, client_company, part_id, product_description, step_file, step_file_url, d2_draft_design, "
            "d2_draft_design_url, quantity, material_thickness, material_type, material_grade, surface_treatment, packing_standard, "
            "tolerances, additional_requirements, target_price, status, date_submitted, expected_completion_date, machine, machine_name, "
            "supplier_name, admin_notes, rejection_reason, price_estimate, actual_cost, date_accepted, date_production_started, "
            "date_completed, date_rejected, agreed_price, payment_confirmed, on_hold, hold_reason, good_quantity, scrap_quantity, currency, version, allowed_actions, turn");
        QStringList names;
        schema::forEachField<Order>([&](const auto &field) { names += QString::fromLatin1(field.name); });
        names.sort();
        QStringList expected = contract.split(QStringLiteral(", "));
        expected.sort();
        QCOMPARE(names, expected);
    }

    void messageFieldsAreTheContract()
    {
        QStringList names;
        schema::forEachField<Message>([&](const auto &field) { names += QString::fromLatin1(field.name); });
        QCOMPARE(names.join(u','),
                 QStringLiteral("id,seq,order,sender,sender_email,sender_role,message,timestamp,is_admin,type,amount,offer_id"));
    }

    void revisionsCountLikeColumns()
    {
        QCOMPARE(revisionName(1), QStringLiteral("A"));
        QCOMPARE(revisionName(26), QStringLiteral("Z"));
        QCOMPARE(revisionName(27), QStringLiteral("AA"));
        QCOMPARE(revisionName(703), QStringLiteral("AAA"));
    }
};

QTEST_GUILESS_MAIN(TestSchemaFields)
#include "tst_schema_fields.moc"
