// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/list_view_model.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace emesa::ui {

class FlowLayout;

/// The conditions of a list as chips: quick filters to switch on, what is in force with a way to change it and one to
/// take it away, and a menu of what else can be filtered by. Both arguments outlive it.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(ListViewModel &list, Appearance &appearance, QWidget *parent = nullptr);

    /// Opens the menu of what can be filtered by.
    void chooseField();

private:
    void rebuild();
    QWidget *makeChip(const ListViewModel::Condition &condition);
    void fillValues(QMenu *menu, const tables::FilterField &field);
    void askRange(const tables::FilterField &field);
    void askText(const tables::FilterField &field);
    [[nodiscard]] ListViewModel::Condition conditionOn(const QString &field) const;

    ListViewModel &m_list;
    Appearance &m_appearance;
    FlowLayout *m_layout;
    QToolButton *m_add;
    QMenu *m_fields;
    QList<QWidget *> m_chips;
};

} // namespace emesa::ui
