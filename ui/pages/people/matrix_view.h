// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/permission_matrix.h"
#include "ui/theme/appearance.h"

#include <QTableView>

namespace emesa::ui {

/// The permission matrix as a grid: permissions at the left and roles at the top stay in sight, Space or Enter allows
/// and takes back, marks that wait to be saved stand out. `matrix` and `appearance` outlive it. GUI thread.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(PermissionMatrix &matrix, Appearance &appearance, QWidget *parent);

signals:
    /// The person tried to change what may not be changed.
    void refused(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void fit();

    PermissionMatrix &m_matrix;
    Appearance &m_appearance;
};

} // namespace emesa::ui
