// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QVBoxLayout;

namespace emesa::ui {

/// Which roles somebody has: a box for each, with what it is for. Boxes that may not be changed say why. GUI thread.
class RoleChooser : public QWidget
{
    Q_OBJECT

public:
    /// Why a role may not be given (or taken); empty when it may.
    using WhyNot = std::function<QString(const Role &role, bool isGiven)>;

    explicit RoleChooser(QWidget *parent);

    void setRoles(const QList<Role> &roles, const WhyNot &whyNot);
    void setChosen(const QStringList &ids);
    [[nodiscard]] QStringList chosen() const;

signals:
    /// By the person.
    void toggled(const QString &roleId, bool isGiven);

private:
    void permit();

    QVBoxLayout *m_column;
    QList<Role> m_roles;
    QList<QCheckBox *> m_boxes; ///< of m_roles
    WhyNot m_whyNot;
};

} // namespace emesa::ui
