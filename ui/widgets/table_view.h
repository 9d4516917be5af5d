// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/remote_table.h"

#include <QJsonObject>
#include <QTableView>

class QMenu;

namespace emesa::ui {

class Appearance;
class CellDelegate;

/// How every table of the program looks and behaves: whole rows, sorting by the server through the header, columns
/// chosen and ordered by the person, J and K beside the arrows, copying of the selection, Space for the details.
/// `model` and `appearance` outlive it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    enum class Density { Compact, Comfortable };

    TableView(tables::RemoteTable &model, const Appearance &appearance, QWidget *parent = nullptr);

    /// Rows selected, ascending.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Columns shown, in their order on screen.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Shows these columns in this order and hides the others.
    void setShownColumns(const QStringList &fields);
    [[nodiscard]] QStringList shownFields() const;
    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }
    /// Adds an item for each column, checked while it is shown.
    void fillColumnMenu(QMenu *menu);

    /// Widths, order and visibility of the columns, height of the rows.
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    /// Selected rows as text, tab-separated with a heading, as spreadsheets paste it; formulas are guarded.
    [[nodiscard]] QString selectionText() const;

signals:
    void opened(int row);
    void detailWanted();
    void selectedRowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseColumns(const QPoint &position);
    void fitColumns();
    void showOrder();

    tables::RemoteTable &m_table;
    CellDelegate *m_delegate;
    Density m_density = Density::Compact;
    bool m_isFitted = false;
};

} // namespace emesa::ui
