// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/document_writer.h"
#include "models/documents/traveler_code.h"

#include <QTest>

using namespace emesa;
using namespace emesa::documents;

namespace {

DocumentSource source()
{
    DocumentSource source;
    Order &order = source.order;
    order.id = 42;
    order.partId = QStringLiteral("P-0042");
    order.productDescription = QStringLiteral("Bracket");
    order.clientCompany = QStringLiteral("Pumps Ltd");
    order.clientName = QStringLiteral("Asha Rao");
    order.quantity = 300;
    order.materialType = QStringLiteral("CR IS 513");
    order.materialGrade = QStringLiteral("D");
    order.surfaceTreatment = QStringLiteral("Powder coat");
    order.packingStandard = QStringLiteral("Carton");
    order.tolerances = QStringLiteral("ISO 2768-m");
    order.currency = QStringLiteral("INR");
    order.status = OrderStatus::Accepted;
    order.agreedPrice = Amount{510'050};
    order.expectedCompletionDate = QDate(2026, 1, 24);
    order.machineName = QStringLiteral("Laser 1");
    order.adminNotes = QStringLiteral("Grain along the long side");
    PartFile a;
    a.kind = FileKind::Step;
    a.name = QStringLiteral("part.step");
    a.revision = QStringLiteral("A");
    a.sha256 = QString(64, u'a');
    a.isReleased = true;
    a.uploadedAt = *Timestamp::fromIso("2026-01-12T09:30:00.000Z");
    PartFile b = a;
    b.revision = QStringLiteral("B");
    b.sha256 = QString(64, u'b');
    b.isReleased = false;
    b.uploadedAt = *Timestamp::fromIso("2026-01-13T09:30:00.000Z");
    source.files = {a, b};
    source.offer = OfferTerms{3, Amount{510'050}, *Timestamp::fromIso("2026-01-14T09:30:00.000Z"), 14, Timestamp::fromIso("2026-01-20T09:30:00.000Z"), {}};
    source.issuer = QStringLiteral("Emesa");
    source.now = *Timestamp::fromIso("2026-01-15T09:30:00.000Z");
    return source;
}

QStringList everyText(const DocumentContent &content)
{
    QStringList texts = content.recipient + content.signatures;
    texts << content.title << content.number << content.code;
    for (const DocumentFact &fact : content.head)
        texts << fact.label << fact.value;
    for (const DocumentSection &section : content.sections) {
        texts << section.heading << section.paragraphs << section.table.columns;
        for (const DocumentFact &fact : section.facts)
            texts << fact.label << fact.value;
        for (const QStringList &row : section.table.rows)
            texts << row;
    }
    return texts;
}

} // namespace

class TestDocumentsContent : public QObject
{
    Q_OBJECT

private slots:
    void quoteCarriesWhatItMust()
    {
        const auto content = write(DocumentKind::Quote, source(), DocumentLanguage(QStringLiteral("en")));
        QVERIFY(content);
        QCOMPARE(content->number, QStringLiteral("Q-42-3"));
        QCOMPARE(content->fileName, QStringLiteral("Quote Q-42-3.pdf"));
        const QStringList texts = everyText(*content);
        for (const QString &text : {QStringLiteral("January 20, 2026"), QStringLiteral("14 working days"), QStringLiteral("INR\u00A05,100.50"),
                                    QStringLiteral("INR\u00A017.00"), QStringLiteral("Pumps Ltd"), QStringLiteral("ISO 2768-m"),
                                    QStringLiteral("The lead time starts on the working day after your payment is confirmed."),
                                    QStringLiteral("The total counts. Tax is not included.")})
            QVERIFY2(texts.contains(text), qPrintable(text + QStringLiteral(" is not among: ") + texts.join(u'|')));
    }

    void confirmationCarriesWhatItMust()
    {
        const auto content = write(DocumentKind::OrderConfirmation, source(), DocumentLanguage(QStringLiteral("en")));
        QVERIFY(content);
        QCOMPARE(content->factNamed(QStringLiteral("Promised for")), QStringLiteral("January 24, 2026"));
        const QString all = everyText(*content).join(u'|');
        QVERIFY(all.contains(QString(32, u'a') + u'\n' + QString(32, u'a'))); // the released revision, in full
        QVERIFY(!all.contains(QString(32, u'b')));
        QVERIFY(!all.contains(QStringLiteral("Grain"))); // internal notes stay in the house
    }

    void travelerCarriesWhatItMust()
    {
        const auto content = write(DocumentKind::Traveler, source(), DocumentLanguage(QStringLiteral("en")));
        QVERIFY(content);
        QCOMPARE(orderOfTravelerCode(content->code), std::optional<Id>(42));
        QCOMPARE(content->factNamed(QStringLiteral("Machine")), QStringLiteral("Laser 1"));
        QVERIFY(!content->pictureCaption.isEmpty());
        QVERIFY(everyText(*content).contains(QStringLiteral("Grain along the long side")));
        QVERIFY(!everyText(*content).join(u'|').contains(QStringLiteral("5,100"))); // no prices in the workshop
    }

    void packingListCarriesWhatItMust()
    {
        DocumentSource made = source();
        made.order.status = OrderStatus::Completed;
        const auto content = write(DocumentKind::PackingList, made, DocumentLanguage(QStringLiteral("en")));
        QVERIFY(content);
        QCOMPARE(content->factNamed(QStringLiteral("Lot")), QStringLiteral("P-0042-42"));
        QCOMPARE(content->factNamed(QStringLiteral("Packing")), QStringLiteral("Carton"));
        QVERIFY(everyText(*content).contains(QStringLiteral("300")));
        QVERIFY(!everyText(*content).join(u'|').contains(QStringLiteral("5,100")));
    }

    void whatIsNotYetSaysWhatToDo_data()
    {
        QTest::addColumn<DocumentKind>("kind");
        QTest::addColumn<OrderStatus>("status");
        QTest::newRow("quote") << DocumentKind::Quote << OrderStatus::UnderReview;
        QTest::newRow("quote of what was called off") << DocumentKind::Quote << OrderStatus::Cancelled;
        QTest::newRow("confirmation") << DocumentKind::OrderConfirmation << OrderStatus::Negotiation;
        QTest::newRow("traveler") << DocumentKind::Traveler << OrderStatus::AwaitingPayment;
        QTest::newRow("packing list") << DocumentKind::PackingList << OrderStatus::Accepted;
    }
    void whatIsNotYetSaysWhatToDo()
    {
        QFETCH(DocumentKind, kind);
        QFETCH(OrderStatus, status);
        DocumentSource early = source();
        early.order.status = status;
        early.order.agreedPrice.reset();
        const auto content = write(kind, early, DocumentLanguage(QStringLiteral("en")));
        QVERIFY(!content);
        QCOMPARE(content.error().reason, QStringLiteral("document_not_possible"));
        QVERIFY(content.error().message.endsWith(u'.'));
    }

    /// The locale of the document, not of the program.
    void datesAndMoneyAreTheReaders()
    {
        const auto german = write(DocumentKind::OrderConfirmation, source(), DocumentLanguage(QStringLiteral("de"), QLocale(QStringLiteral("en_IN"))));
        QVERIFY(german);
        const QString all = everyText(*german).join(u'|');
        QVERIFY2(all.contains(QStringLiteral("24. Januar 2026")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("INR\u00A05.100,50")), qPrintable(all));
        // Whoever speaks English of India reads rupees as they are written there.
        const DocumentLanguage indian(QStringLiteral("en"), QLocale(QStringLiteral("en_IN")));
        QCOMPARE(indian.words().money(Amount{12'345'600}, QStringLiteral("INR")), QStringLiteral("₹\u00A01,23,456.00"));
    }

    void lastOfferOfTheShopCounts()
    {
        Offer first, theirs, second;
        first.side = second.side = QStringLiteral("staff");
        theirs.side = QStringLiteral("client");
        first.amount = Amount{1};
        theirs.amount = Amount{2};
        second.amount = Amount{3};
        const auto last = lastShopOffer({first, theirs, second, theirs});
        QVERIFY(last);
        QCOMPARE(last->number, 2);
        QCOMPARE(last->amount.minor, 3);
        QVERIFY(!lastShopOffer({theirs}));
    }

    void travelerCodeFindsEveryWrongDigit()
    {
        for (const Id order : {Id(1), Id(42), Id(97), Id(123'456'789), Id(999'999'999'999)}) {
            const QString code = travelerCode(order);
            QCOMPARE(orderOfTravelerCode(code), std::optional<Id>(order));
            QCOMPARE(orderOfTravelerCode(QString(u' ' + code.toLower() + u' ')), std::optional<Id>(order));
            QCOMPARE(orderOfTravelerCode(QString(code).replace(u'-', u'ß')), std::optional<Id>(order));
            for (qsizetype at = 0; at < code.size(); ++at) {
                if (!code[at].isDigit())
                    continue;
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString wrong = code;
                    wrong[at] = digit;
                    if (wrong != code)
                        QVERIFY2(!orderOfTravelerCode(wrong), qPrintable(wrong));
                }
            }
        }
        for (const char *text : {"", "EMESA", "EMESA-42", "EMESA-0-98", "EMESA--15", "P-0042", "EMESA-42-15-1"})
            QVERIFY2(!orderOfTravelerCode(QString::fromLatin1(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestDocumentsContent)
#include "tst_documents_content.moc"
