// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/audit_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QAction;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStringListModel;
class QToolButton;

namespace emesa::ui {

class AuditDetail;
class AuditLineDelegate;
class SealBar;
class StatePanel;

/// The audit log: filters, the timeline by days, the chosen row in full beside it, whether the chain of seals holds, and
/// the export of what fits the filters.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Audit log"); }
    void refresh() override { m_audit.refresh(); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] AuditViewModel &audit() { return m_audit; }

protected:
    /// `about` is a thing, "order:42": only rows about it.
    void visit(const QString &about) override;
    void addCommands(QObject *owner) override;

private:
    QWidget *makeTop();
    QWidget *makeFilters();
    void applyFilter();
    void showFilter();
    void showState();
    void showCurrent();
    void choosePeriod();
    void exportCsv();
    void showExport();
    [[nodiscard]] std::optional<PageAddress> currentAddress() const;

    PageContext &m_context;
    AuditViewModel m_audit;
    QLabel *m_count;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QComboBox *m_deed;
    QLineEdit *m_person;
    QStringListModel *m_peopleNames;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_clear;
    QLabel *m_about;
    QToolButton *m_export;
    QLabel *m_exportText;
    SealBar *m_seals;
    QListView *m_list;
    AuditLineDelegate *m_lines;
    QLabel *m_end;
    AuditDetail *m_detail;
    QSplitter *m_splitter;
    StatePanel *m_state;
    QAction *m_open = nullptr;
    QAction *m_exportAction = nullptr;
    qint64 m_currentSeq = 0;
};

} // namespace emesa::ui
