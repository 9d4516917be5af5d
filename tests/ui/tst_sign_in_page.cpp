// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_site.h"
#include "ui/pages/sign_in/sign_in_page.h"
#include "ui/widgets/password_meter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Reply;
using remote::Request;

namespace {

QJsonObject versionObject(const QString &name = QStringLiteral("emesa"), const QString &oldest = QStringLiteral("0.1.0"))
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("server_version"), QStringLiteral("0.1.0")}, {QStringLiteral("api_version"), QStringLiteral("1")},
            {QStringLiteral("oldest_client"), oldest}};
}

/// The page alone, in front of a pretended server.
struct Front
{
    explicit Front(const QUrl &server = QUrl(QStringLiteral("https://orders.example.com")))
        : session(transport, store, remote::Session::Options{0, std::chrono::milliseconds(1)}), appearance(*qApp), dialogs(window), signIn(session, server),
          page(signIn, installation, appearance, dialogs)
    {
        shop.answer("version", versionObject());
        transport.setScript([this](const Request &request) { return shop.answerTo(request); });
        if (!appearance.apply(ui::Appearance::Scheme::Light))
            qFatal("themes are broken");
        page.setServer(server);
        page.resize(1366, 768);
        page.show();
    }

    void keepPictures(const QString &name)
    {
        for (const auto scheme : {ui::Appearance::Scheme::Light, ui::Appearance::Scheme::Dark}) {
            QVERIFY(appearance.apply(scheme));
            QTest::qWait(50);
            keepPicture(page, QString(name + u'-' + appearance.theme().name()));
        }
    }

    [[nodiscard]] QLineEdit *input(const QString &name) const
    {
        const auto inputs = page.findChildren<QLineEdit *>();
        for (QLineEdit *each : inputs) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = page.findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    FakeShop shop;
    FakeTransport transport;
    remote::MemoryTokenStore store;
    remote::Session session;
    FakeInstallation installation;
    ui::Appearance appearance;
    QWidget window;
    ui::WidgetDialogs dialogs;
    SignInViewModel signIn;
    ui::SignInPage page;
};

Error tlsError(const QString &kind)
{
    return {ErrorCode::Network, QStringLiteral("tls_failed"), QStringLiteral("handshake"), {},
            {{QStringLiteral("certificate_problem"), kind},
             {QStringLiteral("problems"), QJsonArray{QStringLiteral("The certificate is self-signed, and untrusted")}},
             {QStringLiteral("certificate"), QJsonObject{{QStringLiteral("subject"), QStringLiteral("orders.example.com")},
                                                         {QStringLiteral("issuer"), QStringLiteral("Pumps Ltd internal")},
                                                         {QStringLiteral("from"), QStringLiteral("2025-01-01T00:00:00Z")},
                                                         {QStringLiteral("until"), QStringLiteral("2026-01-01T00:00:00Z")},
                                                         {QStringLiteral("sha256"), QStringLiteral("AB:CD:EF:01")}}}}};
}

} // namespace

class TestSignInPage : public QObject
{
    Q_OBJECT

private slots:
    void aGoodServer()
    {
        Front front;
        front.signIn.checkServer();
        QTRY_COMPARE(front.signIn.server(), SignInViewModel::Server::Fine);
        QVERIFY(front.says(QStringLiteral("Emesa 0.1.0")));
        const QStringList nameless = namelessControls(front.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        front.keepPictures(QStringLiteral("sign-in"));
    }

    /// The password is right, then the code is asked for on the same page, and it may be wrong once.
    void secondFactor()
    {
        Front front;
        QStringList codes;
        front.shop.on("auth.jwt_create", [&codes](const Request &request) -> std::optional<Result<Reply>> {
            const QString otp = QJsonDocument::fromJson(request.body).object().value(QLatin1String("otp")).toString();
            codes.append(otp);
            if (otp == QLatin1String("123456"))
                return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
            return FakeTransport::json(401, {{QStringLiteral("code"), otp.isEmpty() ? QStringLiteral("mfa_required") : QStringLiteral("mfa_invalid")},
                                             {QStringLiteral("detail"), QStringLiteral("…")}});
        });
        QSignalSpy succeeded(&front.signIn, &SignInViewModel::succeeded);
        QTest::keyClicks(front.input(QStringLiteral("E-mail")), QStringLiteral("ada@example.com"));
        QTest::keyClicks(front.input(QStringLiteral("Password")), QStringLiteral("correct horse"));
        QTest::keyClick(front.input(QStringLiteral("Password")), Qt::Key_Return);
        QTRY_COMPARE(front.signIn.step(), SignInViewModel::Step::Code);
        QVERIFY(!front.signIn.trouble());
        QTRY_VERIFY(front.input(QStringLiteral("Code")));
        QTest::keyClicks(front.input(QStringLiteral("Code")), QStringLiteral("111 111")); // six digits need no button
        QTRY_VERIFY(front.signIn.trouble());
        QCOMPARE(front.signIn.step(), SignInViewModel::Step::Code);
        front.keepPictures(QStringLiteral("sign-in-code"));
        QTest::keyClicks(front.input(QStringLiteral("Code")), QStringLiteral("123456")); // what was there is selected
        QTRY_COMPARE(succeeded.size(), 1);
        QCOMPARE(codes, (QStringList{QString(), QStringLiteral("111111"), QStringLiteral("123456")}));
    }

    void registration()
    {
        Front front;
        QJsonObject sent;
        front.shop.on("auth.register", [&sent](const Request &request) -> std::optional<Result<Reply>> {
            sent = QJsonDocument::fromJson(request.body).object();
            return FakeTransport::json(422, {{QStringLiteral("code"), QStringLiteral("validation_failed")},
                                             {QStringLiteral("detail"), QStringLiteral("Some values need to be corrected.")},
                                             {QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("email")},
                                                                                              {QStringLiteral("code"), QStringLiteral("taken_by_somebody")},
                                                                                              {QStringLiteral("message"), QStringLiteral("There is an account with this e-mail.")}}}}});
        });
        front.page.choose(QStringLiteral("register"));
        ui::PasswordMeter *meter = nullptr;
        const auto meters = front.page.findChildren<ui::PasswordMeter *>();
        for (ui::PasswordMeter *each : meters)
            meter = each->isVisible() ? each : meter;
        QVERIFY(meter);
        QTest::keyClicks(front.input(QStringLiteral("Password")), QStringLiteral("passwordpassword"));
        QVERIFY2(meter->text().contains(QStringLiteral("guess")), qPrintable(meter->text()));
        front.input(QStringLiteral("Password"))->clear();
        QTest::keyClicks(front.input(QStringLiteral("Password")), QStringLiteral("tusk otter violin 9 marble"));
        QVERIFY2(meter->text() == QLatin1String("Strong."), qPrintable(meter->text()));
        QTest::keyClicks(front.input(QStringLiteral("E-mail")), QStringLiteral("asha@pumps.example"));
        QTest::keyClicks(front.input(QStringLiteral("Repeat password")), QStringLiteral("something else"));
        QTest::keyClicks(front.input(QStringLiteral("Company")), QStringLiteral("Pumps Ltd"));
        front.button(QStringLiteral("Register"))->click();
        QVERIFY(front.says(QStringLiteral("not the password above")));
        QVERIFY(sent.isEmpty());
        front.input(QStringLiteral("Repeat password"))->clear();
        QTest::keyClicks(front.input(QStringLiteral("Repeat password")), QStringLiteral("tusk otter violin 9 marble"));
        front.button(QStringLiteral("Register"))->click();
        QTRY_VERIFY(front.says(QStringLiteral("There is an account with this e-mail.")));
        QCOMPARE(sent.value(QLatin1String("company")).toString(), QStringLiteral("Pumps Ltd"));
        front.keepPictures(QStringLiteral("sign-in-register"));
    }

    void firstRun()
    {
        Front front;
        front.page.choose(QStringLiteral("first-run"));
        QVERIFY(front.says(QStringLiteral("one-time token")));
        front.keepPictures(QStringLiteral("sign-in-first-run"));
    }

    void plainExplanations_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("said");
        const auto error = [](ErrorCode code, const char *reason) { return Error{code, QLatin1String(reason), QStringLiteral("technical")}; };
        QTest::newRow("away") << error(ErrorCode::Network, "connection_failed") << QStringLiteral("cannot be reached");
        QTest::newRow("slow") << error(ErrorCode::Timeout, "timeout") << QStringLiteral("in time");
        QTest::newRow("no emesa") << error(ErrorCode::Malformed, "unexpected_answer") << QStringLiteral("no Emesa server");
        QTest::newRow("elsewhere") << error(ErrorCode::Network, "redirected") << QStringLiteral("leads to another");
        QTest::newRow("unknown authority") << tlsError(QStringLiteral("authority")) << QStringLiteral("vouches");
        QTest::newRow("ended certificate") << tlsError(QStringLiteral("expired")) << QStringLiteral("has ended");
        QTest::newRow("other name") << tlsError(QStringLiteral("name")) << QStringLiteral("another server");
    }
    void plainExplanations()
    {
        QFETCH(Error, error);
        QFETCH(QString, said);
        Front front;
        front.shop.on("version", [error](const Request &) -> std::optional<Result<Reply>> { return error; });
        front.signIn.checkServer();
        QTRY_COMPARE(front.signIn.server(), SignInViewModel::Server::Troubled);
        QVERIFY2(front.says(said), qPrintable(front.signIn.explanation()));
        if (error.reason != QLatin1String("tls_failed"))
            return;
        QVERIFY(!front.says(QStringLiteral("AB:CD:EF:01")));
        front.button(QStringLiteral("Details"))->click();
        QVERIFY(front.says(QStringLiteral("AB:CD:EF:01")));
        QVERIFY(front.says(QStringLiteral("Pumps Ltd internal")));
        front.keepPictures(QStringLiteral("sign-in-certificate"));
    }

    void tooOldForTheServer()
    {
        Front front;
        front.shop.answer("version", versionObject(QStringLiteral("emesa"), QStringLiteral("9.0.0")));
        front.signIn.checkServer();
        QTRY_VERIFY(front.signIn.isTooOld());
        QVERIFY(front.says(QStringLiteral("9.0.0")));
        QVERIFY(!front.button(QStringLiteral("Sign in"))->isEnabled());
        front.keepPictures(QStringLiteral("sign-in-too-old"));
    }

    void anotherKindOfServer()
    {
        Front front;
        front.shop.answer("version", versionObject(QStringLiteral("something")));
        front.signIn.checkServer();
        QTRY_VERIFY(front.says(QStringLiteral("no Emesa server")));
    }

    void plainHttpIsWarnedOf()
    {
        Front front(QUrl(QStringLiteral("http://192.168.0.7:8080")));
        QVERIFY(front.says(QStringLiteral("not encrypted")));
        front.keepPictures(QStringLiteral("sign-in-plain-http"));
        Front here(QUrl(QStringLiteral("http://127.0.0.1:8080")));
        QVERIFY(!here.says(QStringLiteral("not encrypted")));
    }

    /// Case 98: what a server says is text, never markup.
    void case098_textOfTheServerIsNoMarkup()
    {
        Front front;
        front.shop.fail("auth.jwt_create", 403, QStringLiteral("disabled"), QStringLiteral("<b>x</b><img src=file:///etc/passwd>"));
        front.signIn.signIn(QStringLiteral("a@example.com"), QStringLiteral("x"));
        QTRY_VERIFY(front.says(QStringLiteral("<img")));
        const auto labels = front.page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text().contains(QLatin1String("<img")))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void severalServers()
    {
        Front front;
        ClientSettings settings;
        settings.use(QUrl(QStringLiteral("https://other.example.com")));
        settings.use(QUrl(QStringLiteral("https://orders.example.com")));
        QVERIFY(front.installation.change(settings));
        front.page.setServer(settings.server());
        auto *chooser = front.page.findChild<QComboBox *>();
        const auto boxes = front.page.findChildren<QComboBox *>();
        for (QComboBox *box : boxes)
            chooser = box->isEditable() ? box : chooser;
        QCOMPARE(chooser->count(), 3);
        QSignalSpy wanted(&front.page, &ui::SignInPage::serverWanted);
        chooser->setCurrentIndex(1);
        emit chooser->activated(1);
        QCOMPARE(wanted.constLast().at(0).toString(), QStringLiteral("https://other.example.com"));
    }

    void connectionBeforeSigningIn()
    {
        Front front;
        front.page.choose(QStringLiteral("connection"));
        QVERIFY(front.input(QStringLiteral("Certificate of your own authority (PEM)")));
        const QStringList nameless = namelessControls(front.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        front.keepPictures(QStringLiteral("sign-in-connection"));
    }

    /// Whoever is signed out by the server comes back to where he was, with what he typed; shortcuts rest meanwhile.
    void typedTextStaysWhileSignedOut()
    {
        WindowSite site;
        site.signIn();
        site.window->go({QStringLiteral("orders"), QStringLiteral("bracket")});
        auto *search = site.window->currentPage()->findChild<QLineEdit *>();
        search->setText(QStringLiteral("half a word"));
        site.window->setAway(true);
        QVERIFY(!search->isVisible());
        QSignalSpy refreshed(site.window->commands().find(QStringLiteral("palette")), &QAction::triggered);
        QTest::keyClick(site.window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(refreshed.size(), 0);
        site.window->setAway(false);
        QVERIFY(search->isVisible());
        QCOMPARE(search->text(), QStringLiteral("half a word"));
        QCOMPARE(site.window->where().page, QStringLiteral("orders"));
    }
};

QTEST_MAIN(TestSignInPage)
#include "tst_sign_in_page.moc"
