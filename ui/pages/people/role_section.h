// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/people/section.h"

class QLabel;
class QVBoxLayout;

namespace emesa::ui {

class ListPanel;

/// Roles: the list, and beside it what the chosen one is for, what it allows, and what can be done with it.
class RoleSection : public Section
{
    Q_OBJECT

public:
    RoleSection(PeopleContext &context, QWidget *parent);

    /// `about`: the id of a role.
    void open(const QString &about) override;
    void addCommands(QObject *owner) override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] ListPanel &list() { return *m_list; }

private:
    QWidget *makePane();
    void choose(const std::optional<Role> &role);
    void showCurrent();
    void permitCommands();
    void edit(const std::optional<Role> &role);
    void setActive(bool isActive);
    void remove();

    ListPanel *m_list;
    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_description;
    QWidget *m_buttons;
    QVBoxLayout *m_allowed;
    QWidget *m_body;
    QLabel *m_nothing;
    std::optional<Role> m_current;
    bool m_hasDetailState = false; ///< whether the details are shown was decided
    QList<QAction *> m_actions;
};

} // namespace emesa::ui
