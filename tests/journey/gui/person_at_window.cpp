// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/gui/person_at_window.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <cstdio>

namespace emesa::journey {

namespace {

QString plain(QString text)
{
    return text.remove(u'&');
}

bool isCalled(const QWidget &widget, const QString &name)
{
    return plain(widget.accessibleName()).compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

int PersonAtWindow::s_pictures = 0;

PersonAtWindow::PersonAtWindow(QApplication &application, const QString &name, const Place &place) : m_name(name), m_place(place)
{
    const QString folder = place.folder + u'/' + name;
    if (!QDir().mkpath(folder) || !QDir().mkpath(place.pictures))
        giveUp(QStringLiteral("cannot make %1").arg(folder));
    app::DesktopApp::Options options;
    options.settingsFile = folder + QStringLiteral("/settings.ini");
    options.dataDir = folder;
    options.server = place.server;
    options.useKeychain = false;
    options.email = place.email;
    options.password = place.password;
    m_desktop = std::make_unique<app::DesktopApp>(application, options);
    if (Status started = m_desktop->start(); !started)
        giveUp(started.error().message);
    window().resize(1366, 768);
}

PersonAtWindow::~PersonAtWindow() = default;

void PersonAtWindow::signIn(const QString &email, const QString &password)
{
    type(QStringLiteral("E-mail"), email);
    type(QStringLiteral("Password"), password);
    press(QStringLiteral("Sign in"));
    waitForDesk();
}

void PersonAtWindow::waitForDesk()
{
    waitFor(QStringLiteral("the first page"), [this] { return m_desktop->desk() && window().currentPage(); });
}

void PersonAtWindow::visit(const QString &page)
{
    command(QStringLiteral("go.") + page);
    waitFor(QStringLiteral("page “%1”").arg(page), [&] { return window().where().page == page; });
}

void PersonAtWindow::go(const ui::PageAddress &address)
{
    window().go(address);
    waitFor(QStringLiteral("page “%1”").arg(address.page), [&] { return window().where() == address; });
}

bool PersonAtWindow::canDo(const QString &id) const
{
    const QAction *action = m_desktop->window().commands().find(id);
    return action && action->isEnabled();
}

void PersonAtWindow::command(const QString &id)
{
    waitFor(QStringLiteral("command “%1”").arg(id), [&] { return canDo(id); });
    window().commands().find(id)->trigger();
    QCoreApplication::processEvents();
}

void PersonAtWindow::type(const QString &field, const QString &text)
{
    QWidget *found = nullptr;
    waitFor(QStringLiteral("field “%1”").arg(field), [&] {
        found = find<QWidget>([&](const QWidget &widget) {
            return isCalled(widget, field) && widget.isEnabled()
                && (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
                    || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget));
        });
        return found != nullptr;
    });
    found->setFocus(Qt::TabFocusReason);
    if (auto *combo = qobject_cast<QComboBox *>(found); combo && !combo->isEditable()) {
        const int at = combo->findText(text, Qt::MatchContains);
        if (at < 0)
            giveUp(QStringLiteral("“%1” has no choice “%2”").arg(field, text));
        combo->setCurrentIndex(at);
        return;
    }
    QTest::keyClick(found, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(found, Qt::Key_Delete);
    QTest::keyClicks(found, text);
    QCoreApplication::processEvents();
}

void PersonAtWindow::press(const QString &button)
{
    pressOne(button, [&](const QAbstractButton &one) { return plain(one.text()).compare(button, Qt::CaseInsensitive) == 0 || isCalled(one, button); });
}

void PersonAtWindow::pressWhatBegins(const QString &text)
{
    pressOne(text, [&](const QAbstractButton &one) { return plain(one.text()).startsWith(text); });
}

void PersonAtWindow::pressNamed(const QString &objectName)
{
    pressOne(objectName, [&](const QAbstractButton &one) { return one.objectName() == objectName; });
}

void PersonAtWindow::pressInDialog()
{
    QPushButton *proposed = nullptr;
    waitFor(QStringLiteral("a question"), [&] {
        proposed = find<QPushButton>([](const QPushButton &one) { return one.isDefault() && qobject_cast<const QDialog *>(one.window()); });
        return proposed != nullptr;
    });
    proposed->click();
    QCoreApplication::processEvents();
}

void PersonAtWindow::drop(const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files) {
        if (!file.isEmpty())
            urls += QUrl::fromLocalFile(file);
    }
    data.setUrls(urls);
    QWidget *page = window().currentPage();
    const QPoint middle = page->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &dropped);
    if (!dropped.isAccepted())
        giveUp(QStringLiteral("the page does not take the files"));
}

void PersonAtWindow::pressOne(const QString &what, const std::function<bool(const QAbstractButton &)> &fits)
{
    QAbstractButton *found = nullptr;
    waitFor(QStringLiteral("button “%1”").arg(what), [&] {
        found = find<QAbstractButton>([&](const QAbstractButton &one) { return one.isEnabled() && fits(one); });
        return found != nullptr;
    });
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
    QCoreApplication::processEvents();
}

void PersonAtWindow::waitFor(const QString &what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, m_place.patience * 1000))
        giveUp(QStringLiteral("waited %1 s for %2").arg(m_place.patience).arg(what));
}

bool PersonAtWindow::sees(const QString &text) const
{
    const auto contains = [&](const QString &shown) { return plain(shown).contains(text, Qt::CaseInsensitive); };
    return find<QWidget>([&](const QWidget &widget) {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return contains(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return contains(button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            return contains(line->text());
        if (contains(widget.accessibleName())) // badges and other things that paint themselves
            return true;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; model && row < std::min(model->rowCount(), 100); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    if (contains(model->index(row, column).data().toString()))
                        return true;
                }
            }
        }
        return false;
    }) != nullptr;
}

void PersonAtWindow::waitToSee(const QString &text)
{
    waitFor(QStringLiteral("“%1” to be seen").arg(text), [&] { return sees(text); });
}

void PersonAtWindow::picture(const QString &title)
{
    QTest::qWait(250); // motion and late pictures come to rest
    QString name = title.toLower();
    name.replace(u' ', u'-');
    ++s_pictures;
    const QString path = QStringLiteral("%1/%2-%3-%4.png").arg(m_place.pictures).arg(s_pictures, 2, 10, QLatin1Char('0')).arg(m_name, name);
    if (!window().grab().save(path))
        giveUp(QStringLiteral("cannot write %1").arg(path));
}

void PersonAtWindow::tell(const QString &sentence) const
{
    std::printf("  %-14s %s\n", qPrintable(m_name), qPrintable(sentence));
    std::fflush(stdout);
}

void PersonAtWindow::giveUp(const QString &why)
{
    if (m_desktop)
        window().grab().save(QString(m_place.pictures + QStringLiteral("/gave-up-%1.png").arg(m_name)));
    std::fprintf(stderr, "emesa-gui-journey: %s: %s\n", qPrintable(m_name), qPrintable(why));
    std::fflush(stderr);
    std::_Exit(1);
}

QList<QWidget *> PersonAtWindow::shownWindows() const
{
    QList<QWidget *> windows;
    const auto all = QApplication::topLevelWidgets();
    // Dialogs of this person first: they are what is in front.
    for (QWidget *widget : all) {
        QWidget *ancestor = widget->parentWidget();
        while (ancestor && ancestor != &m_desktop->window())
            ancestor = ancestor->parentWidget();
        if (ancestor && widget->isVisible())
            windows += widget;
    }
    windows += &m_desktop->window();
    return windows;
}

} // namespace emesa::journey
