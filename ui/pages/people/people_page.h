// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/people/section.h"

#include <QPointer>

class QStackedWidget;
class QTabBar;

namespace emesa::ui {

/// Users, roles, what roles allow, sign-ins and API keys, one section at a time; those the person may not see are not
/// there. Its address says which: "users", "user:7", "roles", "role:<id>", "permissions", "sign-ins:7", "keys".
class PeoplePage : public Page
{
    Q_OBJECT

public:
    PeoplePage(PageContext &context, QWidget *parent);

    [[nodiscard]] static bool isFor(const Desk &desk);
    [[nodiscard]] QString title() const override { return tr("People"); }
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] Section *current() const;
    [[nodiscard]] PermissionsViewModel &permissions() { return m_permissions; }
    void goTo(const QString &about);

protected:
    void visit(const QString &about) override { goTo(about); }
    void addCommands(QObject *owner) override;

private:
    struct Part
    {
        QString id;
        Section *section;
    };
    void add(const QString &id, const QString &title, Section *section);
    void switchCommands();

    PageContext &m_window;
    PeopleViewModel m_people;
    PermissionsViewModel m_permissions;
    PeopleContext m_context;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<Part> m_parts;
    QObject *m_shown = nullptr;   ///< owner of the page's commands, while it is shown
    QPointer<QObject> m_sectionShown; ///< owner of the section's
};

} // namespace emesa::ui
