// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document_content.h"
#include "models/views/document_view_model.h"
#include "ui/pages/page_context.h"

namespace emesa::ui {

/// The documents of the order at hand as commands: "document.quote", "document.order_confirmation",
/// "document.traveler", "document.packing_list". One that cannot be made yet is disabled and says why in its tool tip.
/// Papers of the workshop are offered to staff only. Belongs to `owner` of addDocumentCommands().
class DocumentCommands : public QObject
{
    Q_OBJECT

public:
    DocumentCommands(PageContext &context, QObject *owner);

    /// The order changed, or another one is at hand.
    void setOrder(const Order &order);
    /// For menus and tool bars, in the order they come in an order's life.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

private:
    void open(documents::DocumentKind kind);

    PageContext &m_context;
    Id m_order = 0;
    QList<QAction *> m_actions;
    QList<documents::DocumentKind> m_kinds;
};

/// Adds them for `order`, as long as `owner` lives; keep the answer to tell of changes.
DocumentCommands *addDocumentCommands(PageContext &context, const Order &order, QObject *owner);

} // namespace emesa::ui
