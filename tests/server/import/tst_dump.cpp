// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/dump_reader.h"
#include "server/moving/dump_row.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace emesa;
using namespace emesa::moving;
using namespace Qt::StringLiterals;

/// Dumps read piece by piece, and their fields one by one.
class DumpTest : public QObject
{
    Q_OBJECT

private slots:
    void objectsAreFound_data();
    void objectsAreFound();
    void noDump_data();
    void noDump();
    void anObjectAcrossManyBlocks();
    void case087_objectsAreReadStrictly();
    void tooLargeAnObject();
    void changedMeanwhile();
    void amounts_data();
    void amounts();
    void moments_data();
    void moments();
    void textsAreCutAndTold();
    void fieldsNobodyKnows();
    void permissions_data();
    void permissions();
    void keys();
    void modelsByName();

private:
    QString file(const QByteArray &content)
    {
        const QString name = m_directory.filePath(QString::number(++m_files));
        QFile out(name);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the dump could not be written");
        return name;
    }
    static DumpRow orderRow(const QJsonObject &fields, const QTimeZone &zone = QTimeZone::utc())
    {
        return DumpRow(mappingOf(Entity::Order), {{u"model"_s, u"orders.order"_s}, {u"pk"_s, 7}, {u"fields"_s, fields}}, zone);
    }

    QTemporaryDir m_directory;
    int m_files = 0;
};

void DumpTest::objectsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("objects");
    QTest::newRow("none") << QByteArray(" [ ]\n") << QStringList();
    QTest::newRow("one") << QByteArray("[{\"a\": 1}]") << QStringList{u"{\"a\": 1}"_s};
    QTest::newRow("nested") << QByteArray("[\n{\"a\": {\"b\": [{}, []]}},\n{\"c\": 2}\n]\n") << QStringList{u"{\"a\": {\"b\": [{}, []]}}"_s, u"{\"c\": 2}"_s};
    QTest::newRow("braces in texts") << QByteArray(R"([{"a": "}]{[\"}"}, {"b\\": "\\"}])") << QStringList{uR"({"a": "}]{[\"}"})"_s, uR"({"b\\": "\\"})"_s};
    QTest::newRow("one per line") << QByteArray("{\"a\": 1}\n{\"a\": 2}\n") << QStringList{u"{\"a\": 1}"_s, u"{\"a\": 2}"_s};
}

void DumpTest::objectsAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, objects);
    DumpReader reader(file(text));
    QVERIFY(reader.open());
    QStringList found;
    QList<DumpPlace> places;
    QVERIFY(reader.forEach([&](DumpPlace place, QByteArrayView bytes) {
        found += QString::fromUtf8(bytes);
        places += place;
        return true;
    }));
    QCOMPARE(found, objects);
    QCOMPARE(reader.sha256(), QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
    for (qsizetype i = 0; i < places.size(); ++i)
        QCOMPARE(reader.read(places[i]).value(), QJsonDocument::fromJson(objects[i].toUtf8()).object());
}

void DumpTest::noDump_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("text") << QByteArray("hello") << 0;
    QTest::newRow("cut in an object") << QByteArray("[{\"a\": 1") << 8;
    QTest::newRow("cut in a text") << QByteArray("[{\"a\": \"1}]") << 11;
    QTest::newRow("cut between objects") << QByteArray("[{}, ") << 5;
    QTest::newRow("not closed") << QByteArray("[{}") << 3;
    QTest::newRow("no comma") << QByteArray("[{} {}]") << 4;
    QTest::newRow("two commas") << QByteArray("[{},,{}]") << 4;
    QTest::newRow("comma first") << QByteArray("[,{}]") << 1;
    QTest::newRow("a number in the array") << QByteArray("[1]") << 1;
    QTest::newRow("text behind") << QByteArray("[{}] x") << 5;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[]") << 0;
}

void DumpTest::noDump()
{
    QFETCH(QByteArray, text);
    DumpReader reader(file(text));
    QVERIFY(reader.open());
    const Status read = reader.forEach([](DumpPlace, QByteArrayView) { return true; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QTEST(read.error().details.value(u"offset"_s).toInt(), "at");
    QVERIFY(reader.sha256().isEmpty());
}

void DumpTest::anObjectAcrossManyBlocks()
{
    // Longer than the blocks the file is read in, with signs that matter on their edges.
    QByteArray text("[");
    QList<QByteArray> objects;
    for (int number = 0; number < 7; ++number) {
        objects += "{\"n\": \"" + QByteArray("\\\"}{\\\\").repeated(100'000 * (number + 1) / 2) + "\"}";
        text += (number > 0 ? ", " : "") + objects.last();
    }
    text += "]";
    DumpReader reader(file(text));
    QVERIFY(reader.open());
    qsizetype found = 0;
    QVERIFY(reader.forEach([&](DumpPlace, QByteArrayView bytes) {
        const bool isSame = bytes == QByteArrayView(objects.value(found));
        ++found;
        return isSame;
    }));
    QCOMPARE(found, objects.size());
}

void DumpTest::case087_objectsAreReadStrictly()
{
    QVERIFY(!DumpReader::parse("{\"a\": 1, \"a\": 2}"));
    QVERIFY(!DumpReader::parse("{\"a\": NaN}"));
    QVERIFY(!DumpReader::parse("{\"a\": \"\\ud800\"}"));
    QVERIFY(DumpReader::parse("{\"a\": \"\\ud83d\\ude00\"}"));
}

void DumpTest::tooLargeAnObject()
{
    DumpReader reader(file("[{\"a\": \"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}]"));
    QVERIFY(reader.open());
    const Status read = reader.forEach([](DumpPlace, QByteArrayView) { return true; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooLarge);
}

void DumpTest::changedMeanwhile()
{
    const QString name = file("[{\"a\": 1}]");
    DumpReader reader(name);
    QVERIFY(reader.open());
    QVERIFY(reader.forEach([](DumpPlace, QByteArrayView) { return true; }));
    QFile other(name);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("[]");
    other.close();
    const auto object = reader.read({1, 8});
    QVERIFY(!object);
    QCOMPARE(object.error().reason, u"dump_changed"_s);
}

void DumpTest::amounts_data()
{
    QTest::addColumn<QJsonValue>("given");
    QTest::addColumn<qint64>("minor"); // -1: a problem, -2: nothing
    QTest::newRow("text") << QJsonValue(u"5100.00"_s) << qint64(510'000);
    QTest::newRow("one digit") << QJsonValue(u"5100.5"_s) << qint64(510'050);
    QTest::newRow("no point") << QJsonValue(u"5100"_s) << qint64(510'000);
    QTest::newRow("more zeros") << QJsonValue(u"0005100.5000"_s) << qint64(510'050);
    QTest::newRow("whole number") << QJsonValue(17) << qint64(1700);
    QTest::newRow("fraction") << QJsonValue(0.29) << qint64(29);
    QTest::newRow("largest") << QJsonValue(u"99999999.99"_s) << qint64(9'999'999'999);
    QTest::newRow("nothing") << QJsonValue(u"0.00"_s) << qint64(0);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << qint64(-2);
    QTest::newRow("empty") << QJsonValue(QString()) << qint64(-2);
    QTest::newRow("thousandths") << QJsonValue(u"1.005"_s) << qint64(-1);
    QTest::newRow("too large") << QJsonValue(u"100000000.00"_s) << qint64(-1);
    QTest::newRow("negative") << QJsonValue(u"-1.00"_s) << qint64(-1);
    QTest::newRow("words") << QJsonValue(u"a lot"_s) << qint64(-1);
    QTest::newRow("exponent") << QJsonValue(u"1e3"_s) << qint64(-1);
    QTest::newRow("other digits") << QJsonValue(u"\u0661.00"_s) << qint64(-1);
    QTest::newRow("two points") << QJsonValue(u"1.0.0"_s) << qint64(-1);
}

void DumpTest::amounts()
{
    QFETCH(QJsonValue, given);
    QFETCH(qint64, minor);
    DumpRow row = orderRow({{u"target_price"_s, given}});
    const auto amount = row.amount("target_price");
    QCOMPARE(amount ? amount->minor : row.problems().isEmpty() ? qint64(-2) : qint64(-1), minor);
    QCOMPARE(row.problems().size(), minor == -1 ? 1 : 0);
}

void DumpTest::moments_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc"); // empty: none
    QTest::newRow("UTC") << u"2025-01-06T08:30:15.123Z"_s << u"Asia/Kolkata"_s << u"2025-01-06T08:30:15.123Z"_s;
    QTest::newRow("offset") << u"2025-01-06T08:30:15+05:30"_s << u"UTC"_s << u"2025-01-06T03:00:15.000Z"_s;
    QTest::newRow("none, UTC") << u"2025-01-06T08:30:15.5"_s << u"UTC"_s << u"2025-01-06T08:30:15.500Z"_s;
    QTest::newRow("none, India") << u"2025-01-06T08:30:15"_s << u"Asia/Kolkata"_s << u"2025-01-06T03:00:15.000Z"_s;
    QTest::newRow("none, summer") << u"2025-07-01 12:00:00"_s << u"Europe/Berlin"_s << u"2025-07-01T10:00:00.000Z"_s;
    QTest::newRow("none, winter") << u"2025-01-01 12:00:00"_s << u"Europe/Berlin"_s << u"2025-01-01T11:00:00.000Z"_s;
    QTest::newRow("a day") << u"2025-07-01"_s << u"UTC"_s << u"2025-07-01T00:00:00.000Z"_s;
    QTest::newRow("no day") << u"2025-02-30T00:00:00Z"_s << u"UTC"_s << QString();
    QTest::newRow("words") << u"yesterday"_s << u"UTC"_s << QString();
    QTest::newRow("year 1") << u"0001-01-01T00:00:00Z"_s << u"UTC"_s << QString();
}

void DumpTest::moments()
{
    QFETCH(QString, given);
    QFETCH(QString, zone);
    QFETCH(QString, utc);
    DumpRow row = orderRow({{u"date_submitted"_s, given}}, QTimeZone(zone.toLatin1()));
    const auto moment = row.moment("date_submitted");
    QCOMPARE(moment ? moment->toString() : QString(), utc);
    QCOMPARE(row.changes().size(), utc.isEmpty() ? 1 : 0);
}

void DumpTest::textsAreCutAndTold()
{
    DumpRow row = orderRow({{u"part_id"_s, QString(QString(9, u'x') + u"\U0001F600"_s)}, {u"admin_notes"_s, u"a\0b"_s}, {u"material_thickness"_s, 2.5}});
    QCOMPARE(row.text("part_id", 10), QString(9, u'x')); // not half a character
    QCOMPARE(row.text("admin_notes", 10), u"ab"_s);
    QCOMPARE(row.text("material_thickness", 10), u"2.5"_s);
    QCOMPARE(row.changes().size(), 2);
}

void DumpTest::fieldsNobodyKnows()
{
    const QJsonObject fields{{u"client"_s, 3}, {u"created_by"_s, 4}, {u"version"_s, 5}, {u"colour"_s, u"red"_s}};
    const ModelMapping &orders = mappingOf(Entity::Order);
    QCOMPARE(verdictOn(orders, fields, u"client"_s).fate, FieldFate::Read);
    QCOMPARE(verdictOn(orders, fields, u"created_by"_s).fate, FieldFate::Unknown); // client was read instead
    QCOMPARE(verdictOn(orders, {{u"created_by"_s, 4}}, u"created_by"_s).fate, FieldFate::Read);
    QCOMPARE(verdictOn(orders, fields, u"version"_s).fate, FieldFate::Left);
    QCOMPARE(verdictOn(orders, fields, u"colour"_s).fate, FieldFate::Unknown);
}

void DumpTest::permissions_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    const auto row = [](const char *theirs, const char *ours) { QTest::newRow(theirs) << QString::fromLatin1(theirs) << QString::fromLatin1(ours); };
    row("add_order", "order_create");
    row("view_order", "order_read");
    row("change_machine", "machine_update");
    row("delete_supplier", "supplier_delete");
    row("view_group", "role_read");
    row("change_customuser", "user_update");
    row("add_equipmenttype", "master_equipment_type_create");
    row("master_city_read", "master_city_read");
    row("master_city_edit", "master_city_update");
    row("order_approve", "order_approve");
    row("add_message", "");
    row("view_session", "");
    row("delete_auditlog", "");
    row("fly", "");
    row("", "");
}

void DumpTest::permissions()
{
    QFETCH(QString, theirs);
    QTEST(permissionFor(theirs).value_or(QString()), "ours");
}

void DumpTest::keys()
{
    QCOMPARE(keyText(42), u"42"_s);
    QCOMPARE(keyText(u"c0ffee00-0000-4000-8000-000000000001"_s), u"c0ffee00-0000-4000-8000-000000000001"_s);
    QCOMPARE(keyText(QJsonArray{u"anna@example.com"_s}), u"[\"anna@example.com\"]"_s);
    QCOMPARE(keyText(QJsonValue()), QString());
    QVERIFY(keyText(QString(500, u'x')).startsWith(u"sha256:"));
    const DumpRow natural(mappingOf(Entity::User), {{u"model"_s, u"auth.user"_s}, {u"fields"_s, QJsonObject{{u"username"_s, u"kim"_s}}}}, QTimeZone::utc());
    QCOMPARE(natural.key(), u"[\"kim\"]"_s);
}

void DumpTest::modelsByName()
{
    QCOMPARE(mappingOf(u"shop.order"_s)->entity, Entity::Order);
    QCOMPARE(mappingOf(u"accounts.customuser"_s)->entity, Entity::User);
    QCOMPARE(mappingOf(u"chat.ordermessage"_s)->entity, Entity::Message);
    QCOMPARE(mappingOf(u"anything.equipmenttype"_s)->entity, Entity::EquipmentType);
    QCOMPARE(mappingOf(u"masters.site"_s)->entity, Entity::Site);
    QVERIFY(!mappingOf(u"sites.site"_s)); // Django's own
    QVERIFY(whyLeft(u"sites.site"_s));
    QVERIFY(whyLeft(u"token_blacklist.outstandingtoken"_s));
    QVERIFY(!mappingOf(u"shop.favourite"_s));
    QVERIFY(!whyLeft(u"shop.favourite"_s));
}

QTEST_GUILESS_MAIN(DumpTest)
#include "tst_dump.moc"
