// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/master_import_view_model.h"
#include "models/views/master_kind_view_model.h"
#include "ui/records/record_browser.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace emesa::ui {

class ImportPanel;

/// One kind of master data: its rows, edited in place, the chosen record beside them, deleted ones on request, and CSV
/// in and out. Made when the kind is first looked at.
class MasterKindPanel : public QWidget
{
    Q_OBJECT

public:
    MasterKindPanel(MasterKind kind, PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] MasterKindViewModel &kind() { return m_kind; }
    [[nodiscard]] MasterImportViewModel &import() { return m_import; }
    [[nodiscard]] RecordBrowser &browser() { return *m_browser; }

    /// Shows what lies in the record above with that id only; empty shows all.
    void showIn(const QString &parent);
    void setDeletedShown(bool isShown);
    [[nodiscard]] bool isDeletedShown() const { return m_isDeletedShown; }
    void addCommands(QObject *owner);
    void open() { m_browser->open(); }

signals:
    /// The person wants to see what lies in the record (down), or the kind above (up).
    void downWanted(const QString &uniqueId);
    void upWanted();

private:
    void applyBase();
    void commitRow(int row);
    void exportRows();
    void importFile();
    void showPlace();

    PageContext &m_context;
    MasterKindViewModel m_kind;
    MasterImportViewModel m_import;
    QStackedWidget *m_pages;
    RecordBrowser *m_browser;
    ImportPanel *m_importPanel;
    QWidget *m_place;
    QLabel *m_placeText;
    QPushButton *m_placeAll;
    QString m_parent;
    QString m_parentName;
    bool m_isDeletedShown = false;
};

} // namespace emesa::ui
