// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace emesa::ui {

/// Some of the permissions somebody has himself, by what they are about: the scopes of an API key. GUI thread.
class PermissionChooser : public QWidget
{
    Q_OBJECT

public:
    /// `offered`: codenames.
    PermissionChooser(const QStringList &offered, QWidget *parent);

    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList &codenames);

signals:
    void changed();

private:
    void search(const QString &text);

    QTreeWidget *m_tree;
    QLabel *m_count;
};

} // namespace emesa::ui
