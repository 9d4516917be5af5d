// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/remote_table.h"

#include <QJsonObject>
#include <QTableView>

namespace emesa::ui {

/// How every table of the program looks and behaves: whole rows, sorting by the server through the header, columns
/// chosen and ordered by the person, J and K beside the arrows, copying of the selection. `model` outlives it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(tables::RemoteTable &model, QWidget *parent = nullptr);

    /// Rows selected, ascending.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Widths, order and visibility of the columns.
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    /// Selected rows as text, tab-separated with a heading, as spreadsheets paste it.
    [[nodiscard]] QString selectionText() const;

signals:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseColumns(const QPoint &position);
    void fitColumns();

    tables::RemoteTable &m_table;
    bool m_isFitted = false;
};

} // namespace emesa::ui
