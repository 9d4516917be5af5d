// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/record_list_view_model.h"
#include "ui/records/record_pane.h"
#include "ui/widgets/list_panel.h"

namespace emesa::ui {

/// A page of records: the list, and beside it the chosen one to read, change, make and remove. All arguments outlive it;
/// the pane becomes its child.
class RecordBrowser : public QWidget
{
    Q_OBJECT

public:
    RecordBrowser(RecordListViewModel &list, RecordPane *pane, const ListTexts &texts, PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ListPanel &panel() { return *m_panel; }
    [[nodiscard]] RecordPane &pane() { return *m_pane; }

    /// Whether Return and double click edit the record in the pane; true at first.
    void setEditedByOpening(bool isEdited) { m_isEditedByOpening = isEdited; }

    void addCommands(QObject *owner);
    /// The page came into sight; `key` names the record to show, empty for whichever is.
    void open(const QString &key = {});
    void refresh();

private:
    void follow();

    RecordListViewModel &m_list;
    RecordPane *m_pane;
    PageContext &m_context;
    ListPanel *m_panel;
    bool m_isEditedByOpening = true;
    bool m_isFollowing = false; ///< the selection follows the record, not the other way round
};

} // namespace emesa::ui
