// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table_writer.h"

#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>

#include <memory>

namespace emesa::ui {

/// A table on paper or in a PDF: heading and column titles on every page, columns as wide as their values, numbers to
/// the right, page numbers. Paints where it is used, which need not be the GUI thread.
class PaperTableWriter final : public tables::TableWriter
{
public:
    /// `device` is a QPdfWriter or QPrinter whose page layout is set. `heading` and `about` (filter, date) stand at the
    /// top. With `file` what did not come to its end is taken away again.
    PaperTableWriter(std::unique_ptr<QPagedPaintDevice> device, const QString &heading, const QString &about, const QFont &font,
                     const tables::Words &words, const QString &file = {});
    ~PaperTableWriter() override;

    Status begin(const QList<tables::TableColumn> &columns) override;
    Status add(const QVariantList &row) override;
    Status finish() override;

private:
    [[nodiscard]] QString text(const QVariant &cell) const;
    [[nodiscard]] Status openPage();
    [[nodiscard]] Status paintWaiting();
    void settleWidths();
    void paintRow(const QStringList &cells, const QColor &color, bool isBold);

    std::unique_ptr<QPagedPaintDevice> m_device;
    QString m_heading;
    QString m_about;
    QFont m_font;
    tables::Words m_words;
    QString m_file;
    QPainter m_painter;
    QList<tables::TableColumn> m_columns;
    QList<QStringList> m_waiting; ///< the first rows, until the widths are known
    QList<int> m_widths;
    int m_y = 0;
    int m_rowHeight = 0;
    int m_page = 0;
    bool m_isComplete = false;
};

} // namespace emesa::ui
