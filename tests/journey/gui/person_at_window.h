// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop_app.h"

#include <QAbstractButton>

#include <functional>

namespace emesa::journey {

/// Somebody at a window of the desktop client, real but for the screen: types, presses, chooses what is visible and
/// enabled, by the names a screen reader would say, and takes pictures. Whatever does not happen in time ends the
/// program with a sentence and a last picture. GUI thread.
class PersonAtWindow
{
public:
    struct Place
    {
        QUrl server;
        QString folder;   ///< settings and data of this person's client
        QString pictures; ///< folder
        int patience = 30; ///< seconds anything may take
        QString email = {};    ///< signs in at once, whatever language the sign-in speaks
        QString password = {};
    };

    PersonAtWindow(QApplication &application, const QString &name, const Place &place);
    ~PersonAtWindow();

    /// By the form.
    void signIn(const QString &email, const QString &password);
    void waitForDesk();

    /// Goes to a page by its command in the sidebar; waits for what it says.
    void visit(const QString &page);
    void go(const ui::PageAddress &address);
    /// Does a command of the window; it has to be there and enabled.
    void command(const QString &id);
    [[nodiscard]] bool canDo(const QString &id) const;
    /// Into the field of that name, instead of what is there.
    void type(const QString &field, const QString &text);
    /// Presses the visible, enabled button of that text or name.
    void press(const QString &button);
    void pressWhatBegins(const QString &text);
    /// The button of that object name.
    void pressNamed(const QString &objectName);
    /// What a question in front proposes.
    void pressInDialog();
    /// Drops files on the page, as from a file manager.
    void drop(const QStringList &files);
    void waitFor(const QString &what, const std::function<bool()> &isSo);
    /// Any visible label, button, field or table cell that contains the text.
    [[nodiscard]] bool sees(const QString &text) const;
    void waitToSee(const QString &text);

    template<typename W>
    [[nodiscard]] W *find(const std::function<bool(const W &)> &fits) const
    {
        const auto windows = shownWindows();
        for (QWidget *window : windows) {
            const auto widgets = window->findChildren<W *>();
            for (W *widget : widgets) {
                if (widget->isVisible() && fits(*widget))
                    return widget;
            }
        }
        return nullptr;
    }

    /// <pictures>/<number>-<person>-<title>.png of the whole window.
    void picture(const QString &title);
    /// Prints what was done.
    void tell(const QString &sentence) const;
    [[noreturn]] void giveUp(const QString &why);

    [[nodiscard]] app::DesktopApp &desktop() { return *m_desktop; }
    [[nodiscard]] ui::MainWindow &window() { return m_desktop->window(); }

private:
    void pressOne(const QString &what, const std::function<bool(const QAbstractButton &)> &fits);
    [[nodiscard]] QList<QWidget *> shownWindows() const;

    QString m_name;
    Place m_place;
    std::unique_ptr<app::DesktopApp> m_desktop;
    static int s_pictures;
};

} // namespace emesa::journey
