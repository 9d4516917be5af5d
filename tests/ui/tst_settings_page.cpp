// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_site.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/shortcuts_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Reply;
using remote::Request;

namespace {

struct SettingsSite : WindowSite
{
    explicit SettingsSite(bool hasFactor = false)
    {
        shop.answer("notifications.preferences", QJsonObject{{QStringLiteral("order.rejected"), false}});
        shop.answer("auth.mfa", {{QStringLiteral("is_enabled"), hasFactor}, {QStringLiteral("is_pending"), false}, {QStringLiteral("recovery_codes_left"), 8}});
        const auto signIn = [](const char *id, bool isCurrent) {
            return QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
                               {QStringLiteral("user"), 1},
                               {QStringLiteral("created_at"), QStringLiteral("2026-01-12T09:30:00.000Z")},
                               {QStringLiteral("last_used_at"), QStringLiteral("2026-01-12T10:30:00.000Z")},
                               {QStringLiteral("expires_at"), QStringLiteral("2026-02-12T10:30:00.000Z")},
                               {QStringLiteral("address"), QStringLiteral("192.168.0.7")},
                               {QStringLiteral("browser"), isCurrent ? QStringLiteral("Emesa 0.1.0") : QStringLiteral("Firefox 128")},
                               {QStringLiteral("os"), QStringLiteral("Debian GNU/Linux 12")},
                               {QStringLiteral("is_current"), isCurrent}};
        };
        shop.rows("auth.sessions", {signIn("b", false), signIn("a", true)});
        shop.answer("version", {{QStringLiteral("name"), QStringLiteral("emesa")}, {QStringLiteral("server_version"), QStringLiteral("0.1.0")},
                                {QStringLiteral("api_version"), QStringLiteral("1")}, {QStringLiteral("oldest_client"), QStringLiteral("0.1.0")}});
        const auto check = [](const char *state) { return QJsonObject{{QStringLiteral("status"), QLatin1String(state)}}; };
        shop.answer("health.ready", {{QStringLiteral("status"), QStringLiteral("ok")},
                                     {QStringLiteral("checks"), QJsonObject{{QStringLiteral("database"), check("ok")}, {QStringLiteral("disk"), check("ok")}, {QStringLiteral("keys"), check("failed")}}}});
        WindowSite::signIn();
        page = open<ui::SettingsPage>(QStringLiteral("settings"));
    }

    [[nodiscard]] QPushButton *button(const QString &text, QWidget *in = nullptr) const
    {
        const auto buttons = (in ? in : page)->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QComboBox *choice(const QString &name) const
    {
        const auto boxes = page->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }

    void choose(const QString &name, const QVariant &value) const
    {
        QComboBox *box = choice(name);
        QVERIFY2(box, qPrintable(name));
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    }

    /// Answers the question on the screen.
    void answer(const QString &text, const QString &action) const
    {
        QTRY_VERIFY(window->findChild<QDialog *>());
        auto *dialog = window->findChild<QDialog *>();
        dialog->findChild<QLineEdit *>()->setText(text);
        button(action, dialog)->click();
        QTRY_VERIFY(!window->findChild<QDialog *>());
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    ui::SettingsPage *page = nullptr;
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void everySection_data()
    {
        QTest::addColumn<QString>("section");
        for (const char *section : {"appearance", "news", "shortcuts", "security", "connection", "log", "server", "about"})
            QTest::newRow(section) << QString::fromLatin1(section);
    }
    void everySection()
    {
        QFETCH(QString, section);
        SettingsSite site;
        QVERIFY(site.page);
        site.page->show(section);
        QTest::qWait(100);
        const QStringList nameless = namelessControls(*site.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.keepPictures(QString(QStringLiteral("settings-") + section));
    }

    void appearanceCountsAtOnce()
    {
        SettingsSite site;
        site.choose(QStringLiteral("Theme"), int(ThemeChoice::Dark));
        QCOMPARE(site.installation.settings().theme, ThemeChoice::Dark);
        site.choose(QStringLiteral("Text size"), 150);
        QCOMPARE(site.installation.settings().textSize, 150);
        QVERIFY(site.appearance.apply(site.installation.settings()));
        QVERIFY(site.appearance.theme().isDark());
        site.keepPictures(QStringLiteral("settings-large-text"));
        ClientSettings normal;
        normal.theme = ThemeChoice::Light;
        QVERIFY(site.appearance.apply(normal));
    }

    void newsCanBeSwitchedOff()
    {
        SettingsSite site;
        QJsonObject sent;
        site.shop.on("notifications.update", [&sent](const Request &request) -> std::optional<Result<Reply>> {
            sent = QJsonDocument::fromJson(request.body).object();
            return FakeTransport::json(200, {{QStringLiteral("unread"), 0}});
        });
        site.page->show(QStringLiteral("news"));
        QCheckBox *rejected = nullptr, *approved = nullptr;
        const auto boxes = site.page->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->property("topic").toString() == QLatin1String("order.rejected"))
                rejected = box;
            if (box->property("topic").toString() == QLatin1String("order.approved"))
                approved = box;
        }
        QTRY_VERIFY(rejected->isEnabled());
        QVERIFY(!rejected->isChecked());
        QVERIFY(approved->isChecked());
        approved->click();
        QTRY_VERIFY(!sent.isEmpty());
        QCOMPARE(sent.value(QLatin1String("preferences")).toObject().value(QLatin1String("order.approved")), QJsonValue(false));
    }

    void shortcutsAreReboundAndConflictsShown()
    {
        SettingsSite site;
        auto *panel = site.page->findChild<ui::ShortcutsPanel *>();
        QVERIFY(panel->othersWith(QStringLiteral("refresh"), QKeySequence(QStringLiteral("Ctrl+K"))).size() == 1);
        panel->rebind(QStringLiteral("refresh"), QKeySequence(QStringLiteral("Ctrl+Shift+R")));
        QCOMPARE(site.window->commands().find(QStringLiteral("refresh"))->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+R")));
        panel->rebind(QStringLiteral("refresh"), QKeySequence(QStringLiteral("Ctrl+K")));
        site.page->show(QStringLiteral("shortcuts"));
        site.keepPictures(QStringLiteral("settings-shortcut-conflict"));
        panel->resetOne(QStringLiteral("refresh"));
        QCOMPARE(site.window->commands().find(QStringLiteral("refresh"))->shortcut(), QKeySequence(Qt::Key_F5));
    }

    void secondFactorFromTheCodeToTheRecoveryCodes()
    {
        SettingsSite site;
        site.shop.answer("auth.mfa_setup", QJsonObject{{QStringLiteral("secret"), QStringLiteral("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")},
                                            {QStringLiteral("otpauth_uri"), QStringLiteral("otpauth://totp/Emesa:ada%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Emesa")}});
        site.shop.answer("auth.mfa_confirm", QJsonObject{{QStringLiteral("recovery_codes"), QJsonArray{QStringLiteral("abcd-efgh"), QStringLiteral("ijkl-mnop"), QStringLiteral("qrst-uvwx"), QStringLiteral("2345-6789")}}});
        site.page->show(QStringLiteral("security"));
        QTRY_VERIFY(site.button(QStringLiteral("Set up…")));
        site.button(QStringLiteral("Set up…"))->click();
        site.answer(QStringLiteral("secret"), QStringLiteral("Go on"));
        QTRY_VERIFY(site.says(QStringLiteral("JBSW Y3DP")));
        site.keepPictures(QStringLiteral("settings-second-factor"));
        site.button(QStringLiteral("Switch on"))->click();
        QTRY_VERIFY(site.says(QStringLiteral("abcd-efgh")));
        site.keepPictures(QStringLiteral("settings-recovery-codes"));
        site.button(QStringLiteral("I have them"))->click();
        QTRY_VERIFY(!site.says(QStringLiteral("abcd-efgh")));
    }

    void otherSignInsCanBeEnded()
    {
        SettingsSite site;
        site.shop.on("auth.session_end", [](const Request &) -> std::optional<Result<Reply>> { return FakeTransport::plain(204); });
        site.page->show(QStringLiteral("security"));
        QTRY_VERIFY(site.button(QStringLiteral("End")));
        site.button(QStringLiteral("End"))->click();
        QTRY_COMPARE(site.transport.sentTo("auth.session_end").size(), 1);
        QVERIFY(site.transport.sentTo("auth.session_end")[0].path.contains(QStringLiteral("/b/"))); // not the one in use
    }

    void wrongPasswordIsSaidAtItsField()
    {
        SettingsSite site;
        site.shop.answer("auth.me_password", QJsonObject{{QStringLiteral("code"), QStringLiteral("validation_failed")}, {QStringLiteral("detail"), QStringLiteral("…")},
                                              {QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("current_password")},
                                                                                               {QStringLiteral("code"), QStringLiteral("wrong")},
                                                                                               {QStringLiteral("message"), QStringLiteral("This is not your password.")}}}}}, 422);
        site.page->show(QStringLiteral("security"));
        site.button(QStringLiteral("Change password"))->click();
        QTRY_VERIFY(site.says(QStringLiteral("This is not your password.")));
    }

    /// The keychain may be left for a file only after the person agreed to what that means.
    void aFileForTheSignInIsAgreedTo()
    {
        SettingsSite site;
        site.page->show(QStringLiteral("connection"));
        const auto boxes = site.page->findChildren<QComboBox *>();
        QComboBox *keeping = nullptr;
        for (QComboBox *box : boxes)
            keeping = box->findText(QStringLiteral("In a file of yours")) >= 0 ? box : keeping;
        QVERIFY(keeping);
        keeping->setCurrentIndex(keeping->findData(int(SignInKeeping::File)));
        emit keeping->activated(keeping->currentIndex());
        QCOMPARE(site.installation.settings().signInKeeping, SignInKeeping::Keychain);
        QTRY_VERIFY(site.window->findChild<QDialog *>());
        site.button(QStringLiteral("Keep it in a file"), site.window->findChild<QDialog *>())->click();
        QTRY_COMPARE(site.installation.settings().signInKeeping, SignInKeeping::File);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
