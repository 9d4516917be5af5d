// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace emesa::documents {

enum class DocumentKind { Quote, OrderConfirmation, Traveler, PackingList };

/// "Quantity: 100".
struct DocumentFact
{
    QString label;
    QString value;
    bool isStrong = false; ///< what the reader looks for first

    bool operator==(const DocumentFact &) const = default;
};

struct DocumentTable
{
    QStringList columns;
    QList<QStringList> rows;
    QList<int> numbers; ///< columns aligned to the right
    QList<int> wide;    ///< columns that take what room is left
};

/// One part of a document below its heading: facts, then a table, then paragraphs; what is empty is left out.
struct DocumentSection
{
    QString heading;
    QList<DocumentFact> facts = {};
    DocumentTable table = {};
    QStringList paragraphs = {};
};

/// Everything that stands on a document, in the words of its reader and in the order it is read; how it looks is
/// another matter. Value object.
struct DocumentContent
{
    DocumentKind kind = DocumentKind::Quote;
    QString language;         ///< tag
    QString issuer;
    QString title;            ///< "Quote"
    QString number;           ///< "Q-42-3"
    QStringList recipient;    ///< lines of the address; empty on papers that stay in the house
    QList<DocumentFact> head; ///< beside the title
    QList<DocumentSection> sections;
    QString code;             ///< text of the QR code; empty: none
    QString pictureCaption;   ///< below the place of the part's picture; empty: no place
    QStringList signatures;   ///< lines to sign on
    QString pageText;         ///< "Page %1 of %2"
    QString fileName;         ///< proposed, with ".pdf"

    /// The value of the fact of that label, wherever it stands; empty when there is none.
    [[nodiscard]] QString factNamed(const QString &label) const
    {
        for (const DocumentFact &fact : head) {
            if (fact.label == label)
                return fact.value;
        }
        for (const DocumentSection &section : sections) {
            for (const DocumentFact &fact : section.facts) {
                if (fact.label == label)
                    return fact.value;
            }
        }
        return {};
    }
};

} // namespace emesa::documents
