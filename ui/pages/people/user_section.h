// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/people/section.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace emesa::ui {

class FormSheet;
class ListPanel;
class RoleChooser;

/// Users: the list, and beside it the one that is chosen with roles to tick and everything that can be done about the
/// account.
class UserSection : public Section
{
    Q_OBJECT

public:
    UserSection(PeopleContext &context, QWidget *parent);

    /// `about`: the number of a user, or the name of a role to show only those who have it ("role:buyer").
    void open(const QString &about) override;
    void addCommands(QObject *owner) override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] ListPanel &list() { return *m_list; }
    [[nodiscard]] const std::optional<Account> &current() const { return m_current; }

private:
    QWidget *makePane();
    void choose(const std::optional<Account> &account);
    void showCurrent();
    void permitCommands();
    void add();
    void edit();
    void setPassword();
    void setActive(bool isActive);
    void giveRole(const QString &roleId, bool isGiven);
    void saveRoles(const Account &account, const QStringList &ids, const QString &said, bool isUndoable);
    [[nodiscard]] QString whyNotRole(const Role &role, bool isGiven) const;

    ListPanel *m_list;
    QScrollArea *m_pane;
    QLabel *m_name;
    QLabel *m_state;
    QWidget *m_facts;
    RoleChooser *m_roles;
    QLabel *m_rolesText;
    QWidget *m_buttons;
    QWidget *m_body;
    QLabel *m_nothing;
    std::optional<Account> m_current;
    bool m_hasDetailState = false; ///< whether the details are shown was decided
    QList<QAction *> m_actions; ///< of the pane's buttons
    QString m_roleShown;        ///< the list shows only those who have it
};

} // namespace emesa::ui
