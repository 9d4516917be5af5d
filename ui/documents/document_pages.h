// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "models/documents/document_content.h"

#include <QImage>
#include <QPageSize>
#include <QTextDocument>

#include <memory>

class QPainter;
class QPagedPaintDevice;

namespace emesa::ui {

/// A document laid out on pages of paper: black on white, whatever the theme. The same painting makes the preview, the
/// PDF and the print. GUI thread.
class DocumentPages
{
public:
    explicit DocumentPages(const documents::DocumentContent &content, QPageSize::PageSizeId paper = QPageSize::A4);
    ~DocumentPages();

    [[nodiscard]] int count() const;
    /// In 1/96 inch.
    [[nodiscard]] QSizeF pageSize() const { return m_page; }
    /// Page `number` from 0, with the page's corner at the origin and 1/96 inch as the unit.
    void paint(QPainter &painter, int number) const;
    [[nodiscard]] QImage image(int number, int dotsPerInch) const;

    /// On every page of the device, from the first; the device has no margins of its own. Internal "document_unprintable"
    /// when the device cannot be painted on.
    [[nodiscard]] Status paintTo(QPagedPaintDevice &device, int dotsPerInch) const;
    /// The file appears complete or not at all. NoSpace "file_unwritable".
    [[nodiscard]] Status savePdf(const QString &path) const;

    /// Characters no font of this machine can draw, each once; empty is as it should be.
    [[nodiscard]] QString missingCharacters() const;

private:
    documents::DocumentContent m_content;
    QPageSize::PageSizeId m_paper;
    QSizeF m_page;
    std::unique_ptr<QTextDocument> m_text;
};

} // namespace emesa::ui
