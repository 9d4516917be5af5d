// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/document_view_model.h"
#include "ui/documents/document_pages.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace emesa::ui {

class StatePanel;

/// A document of an order before it leaves: its pages, the language of whoever gets it, save as PDF and print.
/// open() it; it deletes itself when closed.
class DocumentPreview : public QDialog
{
    Q_OBJECT

public:
    DocumentPreview(PageContext &context, documents::DocumentKind kind, Id order, QWidget *parent);

    [[nodiscard]] DocumentViewModel &document() { return m_document; }
    /// nullptr while there is nothing to show.
    [[nodiscard]] const DocumentPages *pages() const { return m_pages.get(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState();
    void draw();
    void save();
    void print();
    void zoom(int by);

    PageContext &m_context;
    DocumentViewModel m_document;
    std::unique_ptr<DocumentPages> m_pages;
    QComboBox *m_language;
    QLabel *m_warning;
    QWidget *m_sheets;
    QScrollArea *m_scroll;
    StatePanel *m_panel;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    int m_zoom = 0; ///< steps above or below the width of the window
};

} // namespace emesa::ui
