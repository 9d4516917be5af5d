// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_site.h"
#include "ui/forms/field_form.h"
#include "ui/pages/new_order/file_row.h"
#include "ui/pages/new_order/new_order_page.h"
#include "ui/pages/new_order/draft_summary.h"
#include "ui/widgets/drop_zone.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Reply;
using remote::Request;

namespace {

/// A client's window on the page, before a server that takes every upload at once unless it is told to wait.
struct OrderSite : WindowSite
{
    OrderSite() : WindowSite(FakeShop().mayDo({QStringLiteral("order_create"), QStringLiteral("order_read"), QStringLiteral("order_update")}))
    {
        shop.on("uploads.create", [](const Request &) -> std::optional<Result<Reply>> {
            return FakeTransport::plain(201, {{"Location", "/api/uploads/0190a3c0-0000-7000-8000-000000000001/"}});
        });
        shop.on("uploads.patch", [this](const Request &request) -> std::optional<Result<Reply>> {
            if (isSlow) {
                request.onSent(request.body.size() / 3);
                return std::nullopt;
            }
            return FakeTransport::plain(204, {{"Upload-Offset", QByteArray::number(request.body.size())}});
        });
        shop.on("uploads.delete", [](const Request &) -> std::optional<Result<Reply>> { return FakeTransport::plain(204); });
        signIn();
        page = open<ui::NewOrderPage>(QStringLiteral("new-order"));
    }

    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = directory.filePath(name);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    void type(const QString &field, const QString &text)
    {
        const auto forms = page->findChildren<ui::FieldForm *>();
        for (ui::FieldForm *form : forms) {
            if (ui::FieldEditor *editor = form->editor(field)) {
                editor->input()->setFocus();
                QTest::keyClicks(editor->input(), text);
            }
        }
    }

    void write()
    {
        type(QStringLiteral("product_description"), QStringLiteral("Bracket, laser cut and bent"));
        type(QStringLiteral("material_type"), QStringLiteral("CR steel sheet"));
        type(QStringLiteral("material_grade"), QStringLiteral("IS 513 CR1"));
        type(QStringLiteral("material_thickness"), QStringLiteral("2"));
        type(QStringLiteral("surface_treatment"), QStringLiteral("Powder coat"));
        type(QStringLiteral("packing_standard"), QStringLiteral("Carton"));
        type(QStringLiteral("quantity"), QStringLiteral("100"));
        type(QStringLiteral("target_price"), QStringLiteral("5100"));
    }

    [[nodiscard]] QString noteOf(const QString &field) const
    {
        QString note;
        const auto forms = page->findChildren<ui::FieldForm *>();
        for (const ui::FieldForm *form : forms) {
            if (form->editor(field))
                note = form->noteOf(field);
        }
        return note;
    }

    QTemporaryDir directory;
    bool isSlow = false;
    ui::NewOrderPage *page = nullptr;
};

} // namespace

class TestNewOrderPage : public QObject
{
    Q_OBJECT

private slots:
    void itIsReachedByItsCommandAlone()
    {
        WindowSite site;
        site.signIn();
        QVERIFY(!site.window->commands().find(QStringLiteral("go.new-order")));
        QCOMPARE(bool(site.window->commands().find(QStringLiteral("orders.new"))), site.desk->may("order_create"));
        OrderSite client;
        client.window->go({QStringLiteral("orders")});
        client.window->commands().find(QStringLiteral("orders.new"))->trigger();
        QCOMPARE(client.window->where().page, QStringLiteral("new-order"));
    }

    void empty()
    {
        OrderSite site;
        QVERIFY(site.page);
        const QStringList nameless = namelessControls(*site.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.keepPictures(QStringLiteral("new-order-empty"));
    }

    void fromTheFirstFileToTheOrder()
    {
        OrderSite site;
        QJsonObject placed;
        site.shop.on("orders.create", [&placed](const Request &request) -> std::optional<Result<Reply>> {
            placed = QJsonDocument::fromJson(request.body).object();
            return FakeTransport::json(201, schema::toJson(FakeShop::order(5)));
        });
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(site.file(QStringLiteral("bracket.step"), "ISO-10303-21;\nHEADER;")),
                      QUrl::fromLocalFile(site.file(QStringLiteral("bracket.pdf"), "%PDF-1.7 "))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(site.page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(site.page, &drop);
        QTRY_VERIFY(site.page->order().file(FileKind::Step) && site.page->order().file(FileKind::Step)->isThere());
        QTRY_VERIFY(site.page->order().file(FileKind::Drawing) && site.page->order().file(FileKind::Drawing)->isThere());
        site.write();
        QCOMPARE(site.page->order().missing(), QStringList());
        QCOMPARE(site.noteOf(QStringLiteral("material_thickness")), QStringLiteral("Goes out as 2 mm."));
        QVERIFY2(site.noteOf(QStringLiteral("target_price")).contains(QStringLiteral("51.00")), qPrintable(site.noteOf(QStringLiteral("target_price"))));
        site.keepPictures(QStringLiteral("new-order-full"));
        site.window->commands().find(QStringLiteral("orders.send"))->trigger();
        QTRY_VERIFY(!placed.isEmpty());
        QCOMPARE(placed.value(QLatin1String("part_id")).toString(), QStringLiteral("bracket"));
        QCOMPARE(placed.value(QLatin1String("quantity")).toInt(), 100);
        QCOMPARE(placed.value(QLatin1String("target_price")).toString(), QStringLiteral("5100.00"));
        QTRY_VERIFY(site.page->order().isEmpty());
        QVERIFY(site.window->notices().texts().constLast().contains(QStringLiteral("Order 5")));
    }

    void whatIsMissingIsALink()
    {
        OrderSite site;
        site.page->findChild<ui::DraftSummary *>()->sendButton()->click();
        const auto forms = site.page->findChildren<ui::FieldForm *>();
        QVERIFY(!site.noteOf(QStringLiteral("material_type")).isEmpty());
        QPushButton *link = nullptr;
        const auto buttons = site.page->findChild<ui::DraftSummary *>()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QLatin1String("Packing"))
                link = button;
        }
        QVERIFY(link);
        link->click();
        QVERIFY(site.window->focusWidget() == forms.constFirst()->editor(QStringLiteral("packing_standard"))->input());
        site.keepPictures(QStringLiteral("new-order-missing"));
    }

    void sendingWaitsForTheUpload()
    {
        OrderSite site;
        site.isSlow = true;
        site.page->order().addFiles({site.file(QStringLiteral("a part with a rather long name, revision 12, for the second plant.step"), QByteArray("ISO-10303-21;").leftJustified(3'000'000, ' '))});
        QTRY_VERIFY(site.page->order().file(FileKind::Step) && site.page->order().file(FileKind::Step)->sent > 0);
        site.write();
        site.page->findChild<ui::DraftSummary *>()->sendButton()->click();
        QCOMPARE(site.page->order().stage(), NewOrderViewModel::Stage::Uploading);
        QVERIFY(!site.page->findChild<ui::DraftSummary *>()->sendButton()->isVisible());
        site.keepPictures(QStringLiteral("new-order-waiting"));
        const QStringList nameless = namelessControls(*site.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    }

    void serverErrorsLandOnTheirRows()
    {
        OrderSite site;
        site.shop.on("orders.create", [](const Request &) -> std::optional<Result<Reply>> {
            const auto error = [](const char *field, const char *message) {
                return QJsonObject{{QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("code"), QStringLiteral("refused")}, {QStringLiteral("message"), QLatin1String(message)}};
            };
            return FakeTransport::json(422, {{QStringLiteral("code"), QStringLiteral("validation_failed")},
                                             {QStringLiteral("detail"), QStringLiteral("Some values need to be corrected.")},
                                             {QStringLiteral("errors"), QJsonArray{error("material_grade", "We cannot buy this grade."), error("step_file", "This part is damaged.")}}});
        });
        site.page->order().addFiles({site.file(QStringLiteral("bracket.step"), "ISO-10303-21;")});
        QTRY_VERIFY(site.page->order().file(FileKind::Step) && site.page->order().file(FileKind::Step)->isThere());
        site.write();
        site.page->findChild<ui::DraftSummary *>()->sendButton()->click();
        QTRY_COMPARE(site.noteOf(QStringLiteral("material_grade")), QStringLiteral("We cannot buy this grade."));
        QVERIFY(site.page->order().file(FileKind::Step)->trouble);
        site.keepPictures(QStringLiteral("new-order-refused"));
    }

    /// Case 98: what people and servers write is shown as it is, never as markup.
    void case098_textIsNoMarkup()
    {
        OrderSite site;
        site.type(QStringLiteral("product_description"), QStringLiteral("<img src=file:///etc/passwd><b>x</b>"));
        const auto labels = site.page->findChildren<QLabel *>();
        bool isShown = false;
        for (const QLabel *label : labels) {
            if (!label->text().contains(QLatin1String("<img")))
                continue;
            isShown = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(isShown);
    }

    void removedAndTakenBack()
    {
        OrderSite site;
        site.page->order().addFiles({site.file(QStringLiteral("bracket.step"), "ISO-10303-21;")});
        QTRY_VERIFY(site.page->order().file(FileKind::Step));
        emit site.page->findChild<ui::FileRow *>()->removeWanted();
        QVERIFY(!site.page->order().file(FileKind::Step));
        QPushButton *undo = nullptr;
        const auto buttons = site.window->notices().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QLatin1String("Undo"))
                undo = button;
        }
        QVERIFY(undo);
        undo->click();
        QTRY_VERIFY(site.page->order().file(FileKind::Step));
    }

    void beginsWithAnEarlierOrder()
    {
        OrderSite site;
        site.shop.answer("orders.get", schema::toJson(FakeShop::order(3)));
        site.window->go({QStringLiteral("new-order"), QStringLiteral("copy:3")});
        QTRY_COMPARE(site.page->order().values().value(QLatin1String("part_id")).toString(), QStringLiteral("P-0003"));
        QCOMPARE(site.page->order().values().value(QLatin1String("quantity")).toInt(), 300);
    }
};

QTEST_MAIN(TestNewOrderPage)
#include "tst_new_order_page.moc"
