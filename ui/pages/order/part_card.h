// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_view_model.h"
#include "ui/forms/entity_form.h"
#include "ui/pages/page_context.h"

#include <QFrame>

#include <memory>

class QLabel;
class QTemporaryDir;
class QToolButton;
class QVBoxLayout;

namespace emesa::ui {

class FactTable;
class TaskPanel;

/// What is to be made: its picture, the specification (edited in place while that is allowed), and its files with
/// their revisions. Files are opened, saved, and added by a button or by dropping them here. GUI thread.
class PartCard final : public QFrame
{
    Q_OBJECT

public:
    PartCard(OrderViewModel &order, PageContext &context, QWidget *parent = nullptr);
    ~PartCard() override;

    void updateOrder();
    void updateFiles();
    void bind(QAction *edit, QAction *addFile);
    void beginEdit();
    void chooseFile();
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *fileRow(const PartFile &file);
    [[nodiscard]] QWidget *uploadRow(const RevisionUpload &upload);
    void add(const QStringList &paths);
    void openFile(const PartFile &file);
    void saveFile(const PartFile &file);
    void closeEditor();

    OrderViewModel &m_order;
    PageContext &m_context;
    FactTable *m_specification;
    QVBoxLayout *m_specificationPlace;
    QVBoxLayout *m_files;
    QToolButton *m_edit;
    QToolButton *m_addFile;
    TaskPanel *m_editor = nullptr;
    EntityForm<OrderSpecification> *m_form = nullptr;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies of files that were opened, as long as the page lives
    bool m_showsEarlier = false;
    Id m_about = 0;
};

} // namespace emesa::ui
