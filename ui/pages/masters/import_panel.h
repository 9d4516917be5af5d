// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/master_import_view_model.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace emesa::ui {

class StatePanel;

/// What an import would change, row by row, before it happens; a button that does it, all rows or none. `import`
/// outlives it.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    ImportPanel(MasterImportViewModel &import, PageContext &context, QWidget *parent = nullptr);

signals:
    void closed();
    /// The person wants another file.
    void fileWanted();

private:
    void showState();
    void fill();

    MasterImportViewModel &m_import;
    PageContext &m_context;
    QLabel *m_title;
    QLabel *m_summary;
    QComboBox *m_which;
    QTreeWidget *m_rows;
    QPushButton *m_apply;
    StatePanel *m_panel;
};

} // namespace emesa::ui
