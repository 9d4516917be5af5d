// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

namespace emesa::ui {

/// Where somebody is: a page and what it is about ("order", "42"). What back and forward walk through.
struct PageAddress
{
    QString page;
    QString about = {};

    bool operator==(const PageAddress &) const = default;
};

/// One page of the window. Lays out, binds to its view-model, forwards; nothing else. Made when first visited, kept
/// until the person signs out. Commands it adds to the window are enabled while it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    /// What the window's title and the history say.
    [[nodiscard]] virtual QString title() const = 0;
    /// The page was navigated to; `about` as in its address.
    virtual void visit(const QString &about) { Q_UNUSED(about) }
    /// The page is no longer in sight.
    virtual void leave() {}
    virtual void refresh() {}
    /// What comes back after a restart: columns, splitters, filters.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }

signals:
    void titleChanged();
    /// The person wants to go elsewhere.
    void wanted(const emesa::ui::PageAddress &address);
};

} // namespace emesa::ui
