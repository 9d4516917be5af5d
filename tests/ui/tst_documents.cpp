// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json.h"
#include "models/documents/document_writer.h"
#include "models/documents/traveler_code.h"
#include "tests/ui/support/window_site.h"
#include "ui/documents/document_commands.h"
#include "ui/documents/document_preview.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/state_panel.h"

#include <QComboBox>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using documents::DocumentKind;
using documents::DocumentLanguage;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What a real decoder reads from a picture.
QString scanned(const QImage &image, const QString &file)
{
    if (!image.save(file))
        return {};
    return outputOf(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), file}).trimmed();
}

Order completed()
{
    Order order = FakeShop::order(42);
    order.status = OrderStatus::Completed;
    order.agreedPrice = Amount{510'000};
    order.expectedCompletionDate = QDate(2026, 1, 24);
    order.machineName = QStringLiteral("Laser 1");
    order.dateAccepted = order.dateSubmitted;
    order.paymentConfirmed = true;
    order.tolerances = QStringLiteral("ISO 2768-m");
    order.adminNotes = QStringLiteral("Grain along the long side. Deburr both edges before bending.");
    return order;
}

documents::DocumentSource sourceOf(const Order &order)
{
    PartFile step;
    step.kind = FileKind::Step;
    step.name = QStringLiteral("bracket.step");
    step.revision = QStringLiteral("B");
    step.sha256 = QStringLiteral("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    documents::DocumentSource source;
    source.order = order;
    source.files = {step};
    source.offer = documents::OfferTerms{2, Amount{510'000}, order.dateSubmitted, 14, order.dateSubmitted.plusSeconds(7 * 86'400), QStringLiteral("Tooling included.")};
    source.issuer = QStringLiteral("Emesa");
    source.now = order.dateSubmitted;
    return source;
}

const QList<std::pair<DocumentKind, const char *>> kinds = {{DocumentKind::Quote, "quote"},
                                                            {DocumentKind::OrderConfirmation, "confirmation"},
                                                            {DocumentKind::Traveler, "traveler"},
                                                            {DocumentKind::PackingList, "packing-list"}};

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void codesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("traveler") << documents::travelerCode(42);
        QTest::newRow("long number") << documents::travelerCode(999'999'999'999);
        QTest::newRow("lower case") << QStringLiteral("https://orders.example.com/orders/42");
    }
    void codesAreRead()
    {
        QFETCH(QString, text);
        if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty())
            QSKIP("zbarimg of zbar-tools is not installed");
        QTemporaryDir folder;
        using Correction = ui::QrCode::Correction;
        for (const Correction correction : {Correction::Low, Correction::Medium, Correction::Quartile, Correction::High}) {
            const auto code = ui::QrCode::encode(text, correction);
            QVERIFY(code);
            QCOMPARE(scanned(code->image(4), folder.filePath(QStringLiteral("code.png"))), text);
        }
        // A thumb of oil on it: with 30 % correction it is read all the same.
        const auto code = ui::QrCode::encode(text, Correction::High);
        QImage dirty = code->image(8);
        const int spot = code->modules(); // an eighth of the side
        for (int y = 0; y < spot; ++y) {
            for (int x = 0; x < spot; ++x)
                dirty.setPixelColor(dirty.width() / 2 + x, dirty.height() / 2 + y, Qt::darkGray);
        }
        QCOMPARE(scanned(dirty, folder.filePath(QStringLiteral("dirty.png"))), text);
    }

    void quietZoneIsLight()
    {
        const auto code = ui::QrCode::encode(QStringLiteral("EMESA-42-15"));
        QVERIFY(code);
        QCOMPARE(code->modules(), 21); // coarse: eleven characters of the alphanumeric mode
        const QImage image = code->image(3);
        QCOMPARE(image.width(), (21 + 8) * 3);
        for (int i = 0; i < image.width(); ++i) {
            for (int depth = 0; depth < 12; ++depth)
                QCOMPARE(image.pixelColor(i, depth), QColor(Qt::white));
        }
        QVERIFY(!ui::QrCode::encode({}));
        QVERIFY(!ui::QrCode::encode(QString(8'000, u'x')));
    }

    void everyDocumentInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &tag : DocumentLanguage::available())
            QTest::newRow(qPrintable(tag)) << tag;
    }
    void everyDocumentInEveryLanguage()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        for (const auto &[kind, name] : kinds) {
            Order order = completed();
            if (language == QLatin1String("hi"))
                order.productDescription = QStringLiteral("लेज़र से काटा और मोड़ा गया ब्रैकेट");
            const auto content = documents::write(kind, sourceOf(order), DocumentLanguage(language));
            QVERIFY(content);
            const ui::DocumentPages pages(*content);
            QVERIFY2(pages.missingCharacters().isEmpty(), qPrintable(QStringLiteral("no font for ") + pages.missingCharacters()));
            QCOMPARE(pages.count(), 1);
            const QString file = folder.filePath(QString::fromLatin1(name) + QStringLiteral(".pdf"));
            const Status saved = pages.savePdf(file);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
            QVERIFY(QDir().mkpath(QStringLiteral(EMESA_BIN_DIR "/../screenshots")));
            QVERIFY(pages.image(0, 96).save(QStringLiteral(EMESA_BIN_DIR "/../screenshots/document-%1-%2.png").arg(QLatin1String(name), language)));
            if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
                continue;
            const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
            QVERIFY2(text.contains(content->number), qPrintable(text));
            if (kind != DocumentKind::Traveler)
                continue;
            QVERIFY2(text.contains(documents::travelerCode(42)), qPrintable(text));
            // The code on the finished paper, not only the one that was meant.
            outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("110"), QStringLiteral("-png"), QStringLiteral("-singlefile"), file, folder.filePath(QStringLiteral("paper"))});
            if (!QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty())
                QCOMPARE(scanned(QImage(folder.filePath(QStringLiteral("paper.png"))), folder.filePath(QStringLiteral("again.png"))), documents::travelerCode(42));
        }
    }

    void longTextsTakeMorePages()
    {
        Order order = completed();
        order.additionalRequirements = QStringLiteral("Kantenverrundung nach Oberflächenbeschaffenheitsanforderung. ").repeated(80);
        const auto content = documents::write(DocumentKind::OrderConfirmation, sourceOf(order), DocumentLanguage(QStringLiteral("de")));
        QVERIFY(content);
        const ui::DocumentPages pages(*content);
        QVERIFY(pages.count() >= 2);
        QVERIFY(pages.image(1, 96).save(QStringLiteral(EMESA_BIN_DIR "/../screenshots/document-second-page.png")));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("long.pdf"));
        QVERIFY(pages.savePdf(file));
        if (!QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
            QVERIFY(outputOf(QStringLiteral("pdfinfo"), {file}).contains(QStringLiteral("Pages:           %1").arg(pages.count())));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto content = documents::write(DocumentKind::Traveler, sourceOf(completed()), DocumentLanguage(QStringLiteral("en")));
        const Status saved = ui::DocumentPages(*content).savePdf(QStringLiteral("/nowhere/at/all.pdf"));
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(QStringLiteral("/nowhere/at/all.pdf")));
    }

    void commandsFollowTheOrder()
    {
        WindowSite site(FakeShop().mayDo(permissionsOfRole(QStringLiteral("shop_floor"))));
        site.signIn();
        ui::PageContext context{*site.desk, site.installation, site.appearance, site.window->commands(), dialogs, site.window->notices()};
        QObject owner;
        Order order = FakeShop::order(8);
        order.status = OrderStatus::UnderReview;
        order.priceEstimate.reset();
        auto *commands = ui::addDocumentCommands(context, order, &owner);
        QCOMPARE(commands->actions().size(), 4);
        for (const QAction *action : commands->actions()) {
            QVERIFY(!action->isEnabled());
            QVERIFY(action->toolTip().endsWith(u'.'));
        }
        commands->setOrder(completed());
        for (const QAction *action : commands->actions())
            QVERIFY(action->isEnabled());
    }

    void clientsGetNoPapersOfTheWorkshop()
    {
        WindowSite site(FakeShop().mayDo(permissionsOfRole(QStringLiteral("client"))));
        site.signIn();
        ui::PageContext context{*site.desk, site.installation, site.appearance, site.window->commands(), dialogs, site.window->notices()};
        QObject owner;
        QCOMPARE(ui::addDocumentCommands(context, completed(), &owner)->actions().size(), 2);
    }

    void previewShowsSavesAndChangesItsLanguage()
    {
        FakeShop shop;
        shop.answer("orders.get", schema::toJson(completed())).answer("orders.files", QJsonArray());
        WindowSite site(shop);
        site.signIn();
        ui::PageContext context{*site.desk, site.installation, site.appearance, site.window->commands(), dialogs, site.window->notices()};
        auto *preview = new ui::DocumentPreview(context, DocumentKind::Traveler, 42, site.window.get());
        preview->open();
        QTRY_COMPARE(preview->document().state(), DocumentViewModel::State::Ready);
        QVERIFY(preview->pages());
        QVERIFY2(namelessControls(*preview).isEmpty(), qPrintable(namelessControls(*preview).join(u' ')));
        for (const auto scheme : {ui::Appearance::Scheme::Light, ui::Appearance::Scheme::Dark}) {
            QVERIFY(site.appearance.apply(scheme));
            QTest::qWait(50);
            keepPicture(*preview, QStringLiteral("document-preview-") + site.appearance.theme().name());
        }
        auto *language = preview->findChild<QComboBox *>();
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        QCOMPARE(preview->document().content().language, QStringLiteral("de"));

        QTemporaryDir folder;
        dialogs.newFile = folder.filePath(QStringLiteral("out.pdf"));
        emit preview->findChild<QPushButton *>(QStringLiteral("save"))->clicked();
        QVERIFY(QFile::exists(dialogs.newFile));
        preview->close();
    }

    void previewSaysWhyNot()
    {
        Order early = FakeShop::order(8);
        early.status = OrderStatus::AwaitingPayment;
        FakeShop shop;
        shop.answer("orders.get", schema::toJson(early)).answer("orders.files", QJsonArray());
        WindowSite site(shop);
        site.signIn();
        ui::PageContext context{*site.desk, site.installation, site.appearance, site.window->commands(), dialogs, site.window->notices()};
        ui::DocumentPreview preview(context, DocumentKind::Traveler, 8, site.window.get());
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.show();
        QTRY_COMPARE(preview.findChild<ui::StatePanel *>()->heading(), QStringLiteral("Not yet"));
        keepPicture(preview, QStringLiteral("document-preview-not-yet"));
        site.shop.fail("orders.get", 503, QStringLiteral("unavailable"), QStringLiteral("The server is busy. Try again in a moment."));
        preview.document().load();
        QTRY_COMPARE(preview.findChild<ui::StatePanel *>()->heading(), QStringLiteral("This could not be loaded"));
    }

private:
    struct OneAnswer final : ui::Dialogs
    {
        void confirm(const ui::Question &, std::function<void()> agreed) override { agreed(); }
        void askText(const ui::TextQuestion &, std::function<void(const QString &)>) override {}
        void chooseFiles(const QString &, const QStringList &, std::function<void(const QStringList &)>) override {}
        void chooseNewFile(const QString &, const QString &, std::function<void(const QString &)> chosen) override { chosen(newFile); }
        QString newFile;
    } dialogs;
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
