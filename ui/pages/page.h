// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include <memory>

namespace emesa::ui {

/// Where somebody is: a page and what it is about ("order", "42"). What back and forward walk through.
struct PageAddress
{
    QString page;
    QString about = {};

    bool operator==(const PageAddress &) const = default;
};

/// One page of the window. Lays out, binds to its view-model, forwards; nothing else. Made when first visited, kept
/// until the person signs out.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    /// What the window's title and the history say.
    [[nodiscard]] virtual QString title() const = 0;
    /// The window shows the page now, about what its address says; also when it is shown already.
    void enter(const QString &about);
    /// The window shows another one.
    void exit();
    virtual void refresh() {}
    /// What comes back after a restart: columns, splitters, filters.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }

protected:
    /// The page was navigated to; `about` as in its address.
    virtual void visit(const QString &about) { Q_UNUSED(about) }
    /// The page is no longer in sight.
    virtual void leave() {}
    /// The page comes into sight: adds its commands to the window, owned by `owner`, which goes when the page does.
    virtual void addCommands(QObject *owner) { Q_UNUSED(owner) }

signals:
    void titleChanged();
    /// The page keeps the window for itself, or gives it back: no bar, no sidebar, no way to another page.
    void aloneWanted(bool isAlone);
    /// The person wants to go elsewhere.
    void wanted(const emesa::ui::PageAddress &address);

private:
    std::unique_ptr<QObject> m_shown; ///< owns the commands
};

} // namespace emesa::ui
