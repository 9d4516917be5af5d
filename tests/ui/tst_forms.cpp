// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/machine.h"
#include "tests/ui/support/window_site.h"
#include "ui/forms/entity_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace emesa;
using namespace emesa::test;

namespace {

/// One field of every kind.
struct Sample
{
    QString name;
    QString notes;
    std::optional<int> quantity;
    std::optional<Amount> price;
    std::optional<QDate> due;
    std::optional<Timestamp> from;
    MachineType type = MachineType::Laser;
    bool isActive = true;
    QStringList capabilities;
    std::optional<Id> supplier;
    QString password;
    Timestamp createdAt;
};

} // namespace

namespace emesa::schema {

template<>
inline constexpr auto schemaOf<Sample> = entity("samples",
    field("name", &Sample::name, {.title = "Name", .flags = Required, .maxLength = 20}),
    field("notes", &Sample::notes, {.title = "Notes", .flags = Multiline, .maxLength = 1000}),
    field("quantity", &Sample::quantity, {.title = "Quantity", .min = 1, .max = 1'000'000}),
    field("price", &Sample::price, {.title = "Hourly rate", .min = 1, .max = Amount::maxMinor}),
    field("due", &Sample::due, {.title = "Promised"}),
    field("from", &Sample::from, {.title = "Busy from"}),
    field("type", &Sample::type, {.title = "Type", .flags = Required}),
    field("is_active", &Sample::isActive, {.title = "Active"}),
    field("capabilities", &Sample::capabilities, {.title = "Capabilities"}),
    field("supplier", &Sample::supplier, {.title = "Supplier", .min = 1}),
    field("password", &Sample::password, {.title = "Password", .maxLength = 100}),
    field("created_at", &Sample::createdAt, {.title = "Created", .flags = ReadOnly}));

} // namespace emesa::schema

namespace {

const tables::Words english(QLocale(QStringLiteral("en_US")));

ChoiceSource suppliers()
{
    return {[](const QString &typed) {
                QList<Choice> all{{1, QStringLiteral("Bend & Co"), QStringLiteral("Pune")}, {2, QStringLiteral("Laser Works"), QStringLiteral("Bengaluru")}};
                if (!typed.isEmpty())
                    all.removeIf([&](const Choice &choice) { return !choice.text.contains(typed, Qt::CaseInsensitive); });
                return remote::readyAnswer(Result<QList<Choice>>(all));
            },
            [](const QJsonValue &value) {
                return remote::readyAnswer(value.toInt() == 2 ? Result<Choice>(Choice{2, QStringLiteral("Laser Works")})
                                                              : Result<Choice>(Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("Gone.")}));
            }};
}

QList<ui::FormField> everyKind()
{
    return {{.name = QStringLiteral("name"), .hint = QStringLiteral("As it stands on the machine.")},
            {.name = QStringLiteral("type")},
            {.name = QStringLiteral("quantity"), .unit = QStringLiteral("mm")},
            {.name = QStringLiteral("price"), .unit = QStringLiteral("INR")},
            {.name = QStringLiteral("due")},
            {.name = QStringLiteral("from")},
            {.name = QStringLiteral("supplier"), .choices = suppliers()},
            {.name = QStringLiteral("password"), .isSecret = true},
            {.name = QStringLiteral("notes"), .heading = QStringLiteral("Further")},
            {.name = QStringLiteral("capabilities"), .suggestions = {QStringLiteral("Laser"), QStringLiteral("Bending")}},
            {.name = QStringLiteral("is_active")},
            {.name = QStringLiteral("created_at")}};
}

Sample filled()
{
    Sample sample;
    sample.name = QStringLiteral("Laser 1");
    sample.notes = QStringLiteral("Nitrogen only.\nसोमवार को सेवा।");
    sample.quantity = 12000;
    sample.price = Amount{123'450};
    sample.due = QDate(2026, 1, 24);
    sample.from = *Timestamp::fromIso("2026-01-12T09:30:00.000Z");
    sample.capabilities = {QStringLiteral("Laser cutting"), QStringLiteral("Abkantpressen bis 4000 mm"), QStringLiteral("Powder coat")};
    sample.supplier = 2;
    sample.createdAt = *Timestamp::fromIso("2026-01-12T09:30:00.000Z");
    return sample;
}

void typeInto(QWidget *input, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(input);
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownIsWhatWasRead()
    {
        ui::EntityForm<Sample> form("Sample", english, everyKind());
        form.setValue(filled());
        QTRY_COMPARE(form.editor(QStringLiteral("supplier"))->text(), QStringLiteral("Laser Works"));
        QVERIFY(!form.isChanged());
        QVERIFY(form.changes().isEmpty());
        QVERIFY(form.isValid());
        QCOMPARE(form.editor(QStringLiteral("quantity"))->text(), QString(QStringLiteral("12,000") + QChar(QChar::Nbsp) + QStringLiteral("mm")));
        QCOMPARE(schema::toJson(form.value()), schema::toJson(filled()));
    }

    void onlyWhatWasChangedIsSent()
    {
        ui::EntityForm<Sample> form("Sample", english, everyKind());
        form.setValue(filled());
        QSignalSpy changed(&form, &ui::FieldForm::changed);
        typeInto(form.editor(QStringLiteral("price"))->input(), QStringLiteral("1,300.5"));
        typeInto(form.editor(QStringLiteral("due"))->input(), QStringLiteral("2/3/2026"));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(form.changes(), (QJsonObject{{QStringLiteral("price"), QStringLiteral("1300.50")}, {QStringLiteral("due"), QStringLiteral("2026-02-03")}}));
        QCOMPARE(form.value().price->minor, 130'050);
        typeInto(form.editor(QStringLiteral("price"))->input(), QStringLiteral("1234.50"));
        QVERIFY(!form.changes().contains(QStringLiteral("price")));
        QTest::keyClick(form.editor(QStringLiteral("due"))->input(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(form.editor(QStringLiteral("due"))->input(), Qt::Key_Delete);
        QVERIFY(form.changes().value(QStringLiteral("due")).isNull());
    }

    void theLocaleReadsNumbers_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sent");
        QTest::newRow("English") << "en_US" << "1,234.5" << "1234.50";
        QTest::newRow("German") << "de_DE" << "1.234,5" << "1234.50";
        QTest::newRow("Hindi") << "hi_IN" << "1,23,456" << "123456.00";
        QTest::newRow("Devanagari digits") << "hi_IN" << QStringLiteral("१२३.४५") << "123.45";
        QTest::newRow("too many decimals") << "en_US" << "1.234" << QString();
        QTest::newRow("letters") << "en_US" << "12x" << QString();
    }
    void theLocaleReadsNumbers()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, sent);
        ui::EntityForm<Sample> form("Sample", tables::Words(QLocale(locale)), everyKind());
        ui::FieldEditor *price = form.editor(QStringLiteral("price"));
        qobject_cast<QLineEdit *>(price->input())->setText(typed);
        QCOMPARE(price->value().toString(), sent);
        QCOMPARE(price->trouble().isEmpty(), !sent.isEmpty());
    }

    void wrongInputIsSaidAtOnce()
    {
        ui::EntityForm<Sample> form("Sample", english, everyKind());
        QCOMPARE(form.noteOf(QStringLiteral("name")), QStringLiteral("As it stands on the machine.")); // nobody is blamed before he typed
        QVERIFY(!form.isValid());
        QVERIFY(!form.check());
        QVERIFY(form.noteOf(QStringLiteral("name")).contains(QStringLiteral("Fill this in")));
        typeInto(form.editor(QStringLiteral("name"))->input(), QStringLiteral("A name much too long for it"));
        QVERIFY2(form.noteOf(QStringLiteral("name")).contains(QStringLiteral("7")), qPrintable(form.noteOf(QStringLiteral("name"))));
        QVERIFY(form.editor(QStringLiteral("name"))->input()->property("invalid").toBool());
        typeInto(form.editor(QStringLiteral("quantity"))->input(), QStringLiteral("0"));
        QVERIFY(form.noteOf(QStringLiteral("quantity")).contains(QStringLiteral("1 or more")));
        typeInto(form.editor(QStringLiteral("due"))->input(), QStringLiteral("31/31/2026"));
        QVERIFY(form.noteOf(QStringLiteral("due")).contains(QStringLiteral("Type a day")));
        QVERIFY(form.isChanged());
        QVERIFY(!form.changes().contains(QStringLiteral("due")));
    }

    void theServersObjectionsAreAtTheirFields()
    {
        ui::EntityForm<Sample> form("Sample", english, everyKind());
        form.setValue(filled());
        form.showError({ErrorCode::Invalid, QStringLiteral("validation_failed"), QStringLiteral("Some values need to be corrected."),
                        {{QStringLiteral("name"), QStringLiteral("unique"), QStringLiteral("There is a machine of this name.")},
                         {QStringLiteral("elsewhere"), QStringLiteral("odd"), QStringLiteral("The shop is closed.")}}});
        QCOMPARE(form.noteOf(QStringLiteral("name")), QStringLiteral("There is a machine of this name."));
        bool isSaid = false;
        const auto labels = form.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid = isSaid || label->text() == QStringLiteral("The shop is closed.");
        QVERIFY(isSaid);
        typeInto(form.editor(QStringLiteral("name"))->input(), QStringLiteral("Laser 2"));
        QVERIFY(form.noteOf(QStringLiteral("name")) != QStringLiteral("There is a machine of this name."));
    }

    /// Both changed the name, the other one also the type: mine stays and is marked, his type is taken over.
    void aNewerStateIsMerged()
    {
        ui::EntityForm<Sample> form("Sample", english, everyKind());
        form.setValue(filled());
        typeInto(form.editor(QStringLiteral("name"))->input(), QStringLiteral("Mine"));
        Sample theirs = filled();
        theirs.name = QStringLiteral("Theirs");
        theirs.type = MachineType::Punch;
        form.showNewerValue(theirs);
        QCOMPARE(form.value().name, QStringLiteral("Mine"));
        QCOMPARE(form.value().type, MachineType::Punch);
        QCOMPARE(form.changes(), (QJsonObject{{QStringLiteral("name"), QStringLiteral("Mine")}}));
        QVERIFY(form.noteOf(QStringLiteral("name")).contains(QStringLiteral("Theirs")));
        QPushButton *take = nullptr;
        const auto buttons = form.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName().contains(QStringLiteral("Name")))
                take = button;
        }
        QVERIFY(take);
        take->click();
        QVERIFY(!form.isChanged());
        QCOMPARE(form.value().name, QStringLiteral("Theirs"));
    }

    void wordsAreChips()
    {
        ui::EntityForm<Sample> form("Sample", english, everyKind());
        form.setValue(filled());
        QWidget *input = form.editor(QStringLiteral("capabilities"))->input();
        QTest::keyClicks(input, QStringLiteral("Welding,laser cutting")); // the second is there already
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(form.value().capabilities.size(), 4);
        QCOMPARE(form.value().capabilities.last(), QStringLiteral("Welding"));
        QTest::keyClick(input, Qt::Key_Backspace);
        QCOMPARE(form.value().capabilities, filled().capabilities);
        QTest::keyClicks(input, QStringLiteral("half typed"));
        QVERIFY(form.value().capabilities.contains(QStringLiteral("half typed")));
    }

    void aChoiceIsPickedNotGuessed()
    {
        ui::EntityForm<Sample> form("Sample", english, everyKind());
        form.show();
        ui::FieldEditor *supplier = form.editor(QStringLiteral("supplier"));
        QCOMPARE(supplier->value(), QJsonValue());
        QTest::keyClicks(supplier->input(), QStringLiteral("bend"));
        QVERIFY(supplier->value().isUndefined());
        QVERIFY(!supplier->trouble().isEmpty());
        supplier->setValue(2);
        QTRY_COMPARE(supplier->text(), QStringLiteral("Laser Works"));
        QCOMPARE(form.value().supplier, std::optional<Id>(2));
    }

    void aDraftIsTyped()
    {
        ui::EntityForm<Sample> form("Sample", english, everyKind());
        form.setValue(filled());
        form.type({{QStringLiteral("name"), QStringLiteral("From a draft")}});
        QCOMPARE(form.changes(), (QJsonObject{{QStringLiteral("name"), QStringLiteral("From a draft")}}));
        form.setFieldVisible(QStringLiteral("name"), false);
        form.setObject(schema::toJson(Sample()));
        QVERIFY(form.isValid()); // a field that is not there is not missed
    }

    void pictures()
    {
        WindowSite site;
        for (const auto scheme : {ui::Appearance::Scheme::Light, ui::Appearance::Scheme::Dark}) {
            QVERIFY(site.appearance.apply(scheme));
            QWidget paper;
            auto *columns = new QHBoxLayout(&paper);
            columns->setContentsMargins(24, 24, 24, 24);
            columns->setSpacing(24);
            QList<ui::EntityForm<Sample> *> forms;
            for (int i = 0; i < 3; ++i) {
                forms.append(new ui::EntityForm<Sample>("Sample", english, everyKind(), &paper));
                columns->addWidget(forms.last(), i == 0 ? 5 : 3);
                forms.last()->setValue(filled());
            }
            forms[0]->editor(QStringLiteral("name"))->input()->setFocus();
            typeInto(forms[1]->editor(QStringLiteral("price"))->input(), QStringLiteral("12,x"));
            typeInto(forms[1]->editor(QStringLiteral("name"))->input(), QStringLiteral("A name much too long for it"));
            Sample theirs = filled();
            typeInto(forms[1]->editor(QStringLiteral("quantity"))->input(), QStringLiteral("13000"));
            theirs.quantity = 14'000;
            forms[1]->showNewerValue(theirs);
            forms[2]->setReadOnly(true);
            paper.resize(1400, 1020);
            paper.show();
            QTest::qWait(100);
            const QStringList nameless = namelessControls(paper);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
            keepPicture(paper, QString(QStringLiteral("forms-") + site.appearance.theme().name()));
        }
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
