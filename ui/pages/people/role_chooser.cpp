// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/role_chooser.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int besideBox = 24;

} // namespace

RoleChooser::RoleChooser(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void RoleChooser::setRoles(const QList<Role> &roles, const WhyNot &whyNot)
{
    const QStringList before = chosen();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    m_roles = roles;
    m_whyNot = whyNot;
    for (const Role &role : roles) {
        auto *box = new QCheckBox(role.isActive ? role.name : tr("%1 (switched off)").arg(role.name), this);
        box->setAccessibleDescription(role.description);
        connect(box, &QCheckBox::clicked, this, [this, id = role.id](bool isGiven) {
            permit();
            emit toggled(id, isGiven);
        });
        m_column->addWidget(box);
        m_boxes += box;
        if (role.description.isEmpty())
            continue;
        auto *description = new QLabel(role.description, this);
        description->setTextFormat(Qt::PlainText);
        description->setWordWrap(true);
        description->setProperty("role", QStringLiteral("small"));
        description->setContentsMargins(besideBox, 0, 0, 4);
        m_column->addWidget(description);
    }
    setChosen(before);
}

void RoleChooser::setChosen(const QStringList &ids)
{
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(ids.contains(m_roles[i].id));
    permit();
}

QStringList RoleChooser::chosen() const
{
    QStringList ids;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            ids += m_roles[i].id;
    }
    return ids;
}

void RoleChooser::permit()
{
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QString why = m_whyNot ? m_whyNot(m_roles[i], !m_boxes[i]->isChecked()) : QString();
        m_boxes[i]->setEnabled(why.isEmpty());
        m_boxes[i]->setToolTip(why);
    }
}

} // namespace emesa::ui
