// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/message.h"
#include "core/domain/order.h"
#include "core/domain/part_file.h"
#include "models/documents/document_content.h"
#include "models/documents/document_language.h"

namespace emesa::documents {

/// What the shop offered last.
struct OfferTerms
{
    int number = 1;     ///< counts the shop's offers of the order: the quote's revision
    Amount amount;
    Timestamp madeAt;
    std::optional<int> leadTimeDays;
    std::optional<Timestamp> expiresAt;
    QString note;
};

/// What documents are made from: the order as its reader may see it, its files, the shop's last offer.
struct DocumentSource
{
    Order order;
    QList<PartFile> files = {};
    std::optional<OfferTerms> offer = {};
    QString issuer = {};
    Timestamp now = {};
};

/// The shop's last offer among those of both sides, with its number among the shop's.
[[nodiscard]] std::optional<OfferTerms> lastShopOffer(const QList<Offer> &offers);

/// The revisions that are worked from: of each kind the released one, else the newest.
[[nodiscard]] QList<PartFile> currentFiles(const QList<PartFile> &files);

/// Why this document cannot be made of the order as it is, as one sentence that says what to do; nothing when it can.
/// By status alone, so that a command can say so before anything else is read.
[[nodiscard]] std::optional<Error> obstacle(DocumentKind kind, const Order &order);

/// The document in its reader's language. Conflict as obstacle(), or when there is no price to quote.
[[nodiscard]] Result<DocumentContent> write(DocumentKind kind, const DocumentSource &source, const DocumentLanguage &language);

} // namespace emesa::documents
