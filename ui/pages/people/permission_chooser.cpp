// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/permission_chooser.h"

#include "core/domain/permission.h"
#include "models/views/permission_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace emesa::ui {

namespace {

constexpr int lowestRow = 26;

} // namespace

PermissionChooser::PermissionChooser(const QStringList &offered, QWidget *parent) : QWidget(parent), m_tree(new QTreeWidget(this)), m_count(new QLabel(this))
{
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search permissions"));
    search->setAccessibleName(tr("Search permissions"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &PermissionChooser::search);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_tree->setAccessibleName(tr("Permissions"));
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumHeight(200);
    const QSize rowSize(0, qMax(lowestRow, fontMetrics().height() + 8));
    QHash<QString, QTreeWidgetItem *> groups;
    // What the shop does every day before master data.
    QList<Permission> all = allPermissions();
    std::stable_partition(all.begin(), all.end(), [](const Permission &permission) { return qstrncmp(permission.codename, "master_", 7) != 0; });
    for (const Permission &permission : std::as_const(all)) {
        const QString codename = QString::fromLatin1(permission.codename), entity = QString::fromLatin1(permission.entity);
        if (!offered.contains(codename))
            continue;
        QTreeWidgetItem *&group = groups[entity];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {permissionWords::group(entity)});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            group->setCheckState(0, Qt::Unchecked);
            group->setSizeHint(0, rowSize);
        }
        auto *item = new QTreeWidgetItem(group, {permissionWords::deed(codename)});
        item->setData(0, Qt::UserRole, codename);
        item->setToolTip(0, codename);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
        item->setCheckState(0, Qt::Unchecked);
        item->setSizeHint(0, rowSize);
    }
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        m_count->setText(tr("%n permission(s) chosen", nullptr, int(chosen().size())));
        emit changed();
    });
    m_count->setText(tr("%n permission(s) chosen", nullptr, 0));
    auto *top = new QHBoxLayout;
    top->addWidget(search, 1);
    top->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
}

QStringList PermissionChooser::chosen() const
{
    QStringList codenames;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->checkState(0) == Qt::Checked)
                codenames += group->child(j)->data(0, Qt::UserRole).toString();
        }
    }
    return codenames;
}

void PermissionChooser::setChosen(const QStringList &codenames)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            const bool isChosen = codenames.contains(group->child(j)->data(0, Qt::UserRole).toString());
            group->child(j)->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void PermissionChooser::search(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool fitsAny = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const QString codename = group->child(j)->data(0, Qt::UserRole).toString();
            const bool fits = permissionWords::full(codename).contains(text, Qt::CaseInsensitive) || codename.contains(text, Qt::CaseInsensitive);
            group->child(j)->setHidden(!fits);
            fitsAny = fitsAny || fits;
        }
        group->setHidden(!fitsAny);
        group->setExpanded(fitsAny && !text.isEmpty());
    }
}

} // namespace emesa::ui
