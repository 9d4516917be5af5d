// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table_export.h"
#include "models/views/list_view_model.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace emesa::ui {

/// Takes the full result of a list elsewhere: clipboard, CSV, Excel, PDF, printer. Shows how far it is and lets it be
/// called off; hidden while nothing runs. One at a time. All arguments outlive it.
class ExportBar : public QFrame
{
    Q_OBJECT

public:
    enum class Target { Clipboard, Csv, Excel, Pdf, Printer };

    ExportBar(PageContext &context, ListViewModel &list, QWidget *parent = nullptr);

    /// `columns` as on screen; `heading` stands on paper, `name` begins file names.
    void start(Target target, const QList<int> &columns, const QString &heading, const QString &name);
    [[nodiscard]] bool isRunning() const { return m_export != nullptr; }

private:
    void run(Target target, const QList<int> &columns, std::unique_ptr<tables::TableWriter> writer, const QString &file);
    void print(const QList<int> &columns, const QString &heading);
    void showProgress();
    void end(Target target, const QString &file, const Status &outcome);
    [[nodiscard]] QString about() const;

    PageContext &m_context;
    ListViewModel &m_list;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    tables::TableExport *m_export = nullptr;
};

} // namespace emesa::ui
