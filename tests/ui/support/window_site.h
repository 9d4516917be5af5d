// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/memory_token_store.h"
#include "tests/ui/support/fake_installation.h"
#include "tests/ui/support/fake_shop.h"
#include "ui/shell/main_window.h"

namespace emesa::test {

/// The window with somebody at it, before a FakeShop. Answers may be changed while it runs: `shop` is read afresh for
/// every request.
struct WindowSite
{
    explicit WindowSite(const FakeShop &fakeShop = {});
    ~WindowSite();

    /// Signs in and shows the first page.
    void signIn();
    /// Goes to a page of the catalogue and gives it; fails the test when the person may not see it.
    template<typename P>
    [[nodiscard]] P *open(const QString &page, const QString &about = {})
    {
        window->go({page, about});
        return qobject_cast<P *>(window->currentPage());
    }
    /// Pictures of the window in both themes: screenshots/<name>-{light,dark}.png in the build folder.
    void keepPictures(const QString &name);

    FakeShop shop;
    FakeTransport transport;
    remote::MemoryTokenStore store;
    remote::Session session;
    FakeInstallation installation;
    ui::Appearance appearance;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ui::MainWindow> window;
};

/// screenshots/<name>.png in the build folder.
void keepPicture(QWidget &widget, const QString &name);

/// Class names of the visible controls in `widget` that can have the focus and have no name for a screen reader.
[[nodiscard]] QStringList namelessControls(const QWidget &widget);

} // namespace emesa::test
