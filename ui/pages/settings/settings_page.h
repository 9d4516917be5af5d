// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/settings_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace emesa::ui {

/// Everything the person can set, a section for each thing it is about. Changes count when they are made.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    void refresh() override;
    /// "connection", "appearance", "news", "shortcuts", "security", "log", "server", "about".
    void show(const QString &section);

protected:
    /// `about` is a section.
    void visit(const QString &about) override;

private:
    /// A section in the list; what it shows goes below its heading.
    QVBoxLayout *addSection(const QString &id, const QString &title, const QString &text);
    void addConnection();
    void addAppearance();
    void addNews();
    void addShortcuts();
    void addLog();
    void addServer();
    void addAbout();
    void change(const std::function<void(ClientSettings &)> &edit);

    PageContext &m_context;
    SettingsViewModel m_settings;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QStringList m_ids;
};

} // namespace emesa::ui
