// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_commands.h"

#include "models/documents/document_writer.h"
#include "ui/documents/document_preview.h"

namespace emesa::ui {

namespace {

using documents::DocumentKind;

struct DocumentRow
{
    DocumentKind kind;
    const char *id;
    bool isForStaffOnly;
};

constexpr std::array rows = {
    DocumentRow{DocumentKind::Quote, "document.quote", false},
    DocumentRow{DocumentKind::OrderConfirmation, "document.order_confirmation", false},
    DocumentRow{DocumentKind::Traveler, "document.traveler", true},
    DocumentRow{DocumentKind::PackingList, "document.packing_list", true},
};

} // namespace

DocumentCommands::DocumentCommands(PageContext &context, QObject *owner) : QObject(owner), m_context(context)
{
    for (const DocumentRow &row : rows) {
        if (row.isForStaffOnly && !context.desk.isStaff())
            continue;
        m_kinds.append(row.kind);
        m_actions.append(context.commands.add({.id = QString::fromLatin1(row.id),
                                               .text = DocumentViewModel::nameOf(row.kind),
                                               .icon = QStringLiteral("document"),
                                               .group = tr("Documents"),
                                               .keywords = tr("PDF print paper")},
                                              owner, [this, kind = row.kind] { open(kind); }));
    }
}

void DocumentCommands::setOrder(const Order &order)
{
    m_order = order.id;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const auto why = documents::obstacle(m_kinds[i], order);
        m_actions[i]->setEnabled(!why);
        m_actions[i]->setToolTip(why ? why->message : tr("Look at it, save it as PDF or print it"));
    }
}

void DocumentCommands::open(DocumentKind kind)
{
    auto *preview = new DocumentPreview(m_context, kind, m_order, m_context.notices.window());
    preview->open();
}

DocumentCommands *addDocumentCommands(PageContext &context, const Order &order, QObject *owner)
{
    auto *commands = new DocumentCommands(context, owner);
    commands->setOrder(order);
    return commands;
}

} // namespace emesa::ui
