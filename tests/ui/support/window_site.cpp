// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_site.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QTest>

namespace emesa::test {

WindowSite::WindowSite(const FakeShop &fakeShop) : shop(fakeShop), session(transport, store), appearance(*qApp)
{
    transport.setScript([this](const remote::Request &request) { return shop.answerTo(request); });
    if (!appearance.apply(ui::Appearance::Scheme::Light))
        qFatal("themes are broken");
    window = std::make_unique<ui::MainWindow>(appearance, installation, new QWidget);
    window->show();
}

WindowSite::~WindowSite()
{
    window->setDesk(nullptr);
}

void WindowSite::signIn()
{
    const auto done = session.signIn(QStringLiteral("admin@example.com"), QStringLiteral("secret"));
    QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }));
    QVERIFY(session.user());
    desk = std::make_unique<Desk>(session, remote::ConnectionOptions(), tables::Words(QLocale(QStringLiteral("en_US"))), Desk::Options());
    window->setDesk(desk.get());
}

void WindowSite::keepPictures(const QString &name)
{
    for (const auto scheme : {ui::Appearance::Scheme::Light, ui::Appearance::Scheme::Dark}) {
        QVERIFY(appearance.apply(scheme));
        QTest::qWait(50);
        keepPicture(*window, QString(name + u'-' + appearance.theme().name()));
    }
}

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = QStringLiteral(EMESA_BIN_DIR "/../screenshots");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(widget.grab().save(QString(folder + u'/' + name + QStringLiteral(".png"))));
}

QStringList namelessControls(const QWidget &widget)
{
    QStringList nameless;
    const auto controls = widget.findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        if (!(control->focusPolicy() & Qt::TabFocus) || !control->isVisible())
            continue;
        QString name = control->accessibleName();
        if (name.isEmpty())
            name = control->property("text").toString();
        if (name.isEmpty() && !qobject_cast<const QAbstractScrollArea *>(control->parentWidget()))
            nameless += QString::fromLatin1(control->metaObject()->className());
    }
    return nameless;
}

} // namespace emesa::test
