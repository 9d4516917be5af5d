// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/document_writer.h"

#include "models/documents/traveler_code.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace emesa::documents {

namespace {

/// Rounded half up; the whole is what counts, and the document says so.
Amount perPiece(Amount whole, int quantity)
{
    return {(whole.minor * 2 + quantity) / (2 * qint64(quantity))};
}

/// Puts the parts of one document together.
class Writer
{
public:
    Writer(DocumentKind kind, const DocumentSource &source, const DocumentLanguage &language)
        : m_source(source), m_order(source.order), m_language(language), m_files(currentFiles(source.files))
    {
        m_content.kind = kind;
        m_content.language = language.tag();
        m_content.issuer = source.issuer;
        m_content.pageText = t(QT_TRANSLATE_NOOP("Documents", "Page %1 of %2"));
    }

    DocumentContent quote(Amount price, const OfferTerms &terms)
    {
        title(t(QT_TRANSLATE_NOOP("Documents", "Quote")), QStringLiteral("Q-%1-%2").arg(m_order.id).arg(terms.number));
        addressed();
        head(t(QT_TRANSLATE_NOOP("Documents", "Date")), m_language.date(terms.madeAt));
        head(t(QT_TRANSLATE_NOOP("Documents", "Revision")), number(terms.number));
        head(t(QT_TRANSLATE_NOOP("Documents", "Valid until")), terms.expiresAt ? m_language.date(*terms.expiresAt) : t(QT_TRANSLATE_NOOP("Documents", "a later offer replaces it")), true);

        DocumentSection prices{.heading = t(QT_TRANSLATE_NOOP("Documents", "Price"))};
        prices.table.columns = {t(QT_TRANSLATE_NOOP("Documents", "Part")), t(QT_TRANSLATE_NOOP("Documents", "Quantity")), t(QT_TRANSLATE_NOOP("Documents", "Lead time")), t(QT_TRANSLATE_NOOP("Documents", "Per piece, rounded")),
                                t(QT_TRANSLATE_NOOP("Documents", "Total"))};
        prices.table.rows = {{partLine(), number(m_order.quantity), leadTime(terms), money(perPiece(price, m_order.quantity)), money(price)}};
        prices.table.numbers = {1, 2, 3, 4};
        prices.table.wide = {0};
        prices.paragraphs += t(QT_TRANSLATE_NOOP("Documents", "The total counts. Tax is not included."));
        m_content.sections += prices;
        if (!terms.note.trimmed().isEmpty())
            m_content.sections += DocumentSection{.heading = t(QT_TRANSLATE_NOOP("Documents", "Note")), .paragraphs = {terms.note.trimmed()}};
        requirements();
        DocumentSection conditions{.heading = t(QT_TRANSLATE_NOOP("Documents", "Conditions"))};
        conditions.paragraphs += t(QT_TRANSLATE_NOOP("Documents", "The lead time starts on the working day after your payment is confirmed."));
        conditions.paragraphs += t(QT_TRANSLATE_NOOP("Documents", "The price is for the part, the files and the quantity above. A change of any of them needs a new quote."));
        m_content.sections += conditions;
        fileTable();
        return m_content;
    }

    DocumentContent confirmation()
    {
        title(t(QT_TRANSLATE_NOOP("Documents", "Order confirmation")), QStringLiteral("C-%1").arg(m_order.id));
        addressed();
        head(t(QT_TRANSLATE_NOOP("Documents", "Date")), m_language.date(m_order.dateAccepted.value_or(m_source.now)));
        head(t(QT_TRANSLATE_NOOP("Documents", "Order")), number(m_order.id, false));
        head(t(QT_TRANSLATE_NOOP("Documents", "Promised for")), promised(), true);
        head(t(QT_TRANSLATE_NOOP("Documents", "Payment")), m_order.paymentConfirmed ? t(QT_TRANSLATE_NOOP("Documents", "received")) : t(QT_TRANSLATE_NOOP("Documents", "awaited")));
        DocumentSection agreed{.heading = t(QT_TRANSLATE_NOOP("Documents", "What was agreed"))};
        agreed.table.columns = {t(QT_TRANSLATE_NOOP("Documents", "Part")), t(QT_TRANSLATE_NOOP("Documents", "Quantity")), t(QT_TRANSLATE_NOOP("Documents", "Per piece, rounded")), t(QT_TRANSLATE_NOOP("Documents", "Total"))};
        agreed.table.rows = {{partLine(), number(m_order.quantity), money(perPiece(*m_order.agreedPrice, m_order.quantity)), money(*m_order.agreedPrice)}};
        agreed.table.numbers = {1, 2, 3};
        agreed.table.wide = {0};
        agreed.paragraphs += t(QT_TRANSLATE_NOOP("Documents", "The total counts. Tax is not included."));
        m_content.sections += agreed;
        requirements();
        fileTable();
        m_content.sections += DocumentSection{
            .heading = {},
            .paragraphs = {t(QT_TRANSLATE_NOOP("Documents", "We make the part by these requirements and these files. Compare them with yours; if anything differs, write to us before production starts."))}};
        return m_content;
    }

    DocumentContent traveler()
    {
        title(t(QT_TRANSLATE_NOOP("Documents", "Traveler")), m_order.partId);
        m_content.code = travelerCode(m_order.id);
        m_content.pictureCaption = t(QT_TRANSLATE_NOOP("Documents", "Picture of the part"));
        head(t(QT_TRANSLATE_NOOP("Documents", "Order")), number(m_order.id, false));
        head(t(QT_TRANSLATE_NOOP("Documents", "Quantity")), number(m_order.quantity), true);
        head(t(QT_TRANSLATE_NOOP("Documents", "Due")), promised(), true);
        head(t(QT_TRANSLATE_NOOP("Documents", "Machine")), m_order.machineName.value_or(t(QT_TRANSLATE_NOOP("Documents", "not chosen yet"))), true);
        head(t(QT_TRANSLATE_NOOP("Documents", "Printed")), m_language.date(m_source.now));
        requirements();
        fileTable();
        DocumentSection notes{.heading = t(QT_TRANSLATE_NOOP("Documents", "Setup notes"))};
        notes.paragraphs += m_order.adminNotes.trimmed().isEmpty() ? t(QT_TRANSLATE_NOOP("Documents", "None.")) : m_order.adminNotes.trimmed();
        m_content.sections += notes;
        DocumentSection operations{.heading = t(QT_TRANSLATE_NOOP("Documents", "Operations"))};
        operations.table.columns = {t(QT_TRANSLATE_NOOP("Documents", "No.")), t(QT_TRANSLATE_NOOP("Documents", "Machine")), t(QT_TRANSLATE_NOOP("Documents", "Started")), t(QT_TRANSLATE_NOOP("Documents", "Good")),
                                    t(QT_TRANSLATE_NOOP("Documents", "Scrap")), t(QT_TRANSLATE_NOOP("Documents", "Finished, by"))};
        operations.table.rows = {{number(10), m_order.machineName.value_or(QString()), {}, {}, {}, {}}};
        operations.table.wide = {1, 5};
        m_content.sections += operations;
        return m_content;
    }

    DocumentContent packingList()
    {
        title(t(QT_TRANSLATE_NOOP("Documents", "Packing list")), QStringLiteral("L-%1").arg(m_order.id));
        addressed();
        head(t(QT_TRANSLATE_NOOP("Documents", "Date")), m_language.date(m_source.now));
        head(t(QT_TRANSLATE_NOOP("Documents", "Order")), number(m_order.id, false));
        head(t(QT_TRANSLATE_NOOP("Documents", "Lot")), QStringLiteral("%1-%2").arg(m_order.partId, QString::number(m_order.id)));
        head(t(QT_TRANSLATE_NOOP("Documents", "Packing")), m_order.packingStandard, true);
        DocumentSection goods{.heading = t(QT_TRANSLATE_NOOP("Documents", "Contents"))};
        goods.table.columns = {t(QT_TRANSLATE_NOOP("Documents", "Part")), t(QT_TRANSLATE_NOOP("Documents", "Material")), t(QT_TRANSLATE_NOOP("Documents", "Finish")), t(QT_TRANSLATE_NOOP("Documents", "Ordered")),
                               t(QT_TRANSLATE_NOOP("Documents", "Packed"))};
        goods.table.rows = {{partLine(), material(), m_order.surfaceTreatment, number(m_order.quantity), {}}};
        goods.table.numbers = {3, 4};
        goods.table.wide = {0};
        m_content.sections += goods;
        DocumentSection parcels{.heading = t(QT_TRANSLATE_NOOP("Documents", "Packages"))};
        parcels.table.columns = {t(QT_TRANSLATE_NOOP("Documents", "No.")), t(QT_TRANSLATE_NOOP("Documents", "Pieces")), t(QT_TRANSLATE_NOOP("Documents", "Weight")), t(QT_TRANSLATE_NOOP("Documents", "Size"))};
        parcels.table.wide = {1, 2, 3};
        for (int i = 1; i <= 4; ++i)
            parcels.table.rows += QStringList{number(i), {}, {}, {}};
        m_content.sections += parcels;
        m_content.signatures = {t(QT_TRANSLATE_NOOP("Documents", "Packed by, date")), t(QT_TRANSLATE_NOOP("Documents", "Received by, date"))};
        return m_content;
    }

private:
    [[nodiscard]] QString t(const char *text) const { return m_language.text(text); }
    [[nodiscard]] QString money(Amount amount) const { return m_language.words().money(amount, m_order.currency); }
    /// Numbers that name something are written without separators.
    [[nodiscard]] QString number(qint64 value, bool isCount = true) const { return isCount ? m_language.words().of(value) : QString::number(value); }
    [[nodiscard]] QString promised() const
    {
        return m_order.expectedCompletionDate ? m_language.date(*m_order.expectedCompletionDate) : t(QT_TRANSLATE_NOOP("Documents", "not promised yet"));
    }
    [[nodiscard]] QString partLine() const { return QStringLiteral("%1\n%2").arg(m_order.partId, m_order.productDescription).trimmed(); }
    [[nodiscard]] QString material() const { return QStringList{m_order.materialType, m_order.materialGrade}.join(u' ').trimmed(); }
    [[nodiscard]] QString leadTime(const OfferTerms &terms) const
    {
        return terms.leadTimeDays ? t(QT_TRANSLATE_NOOP("Documents", "%1 working days")).arg(number(*terms.leadTimeDays)) : t(QT_TRANSLATE_NOOP("Documents", "by agreement"));
    }

    void title(const QString &title, const QString &number)
    {
        static const QRegularExpression unsafe(QStringLiteral(R"([/\\:*?"<>|\x00-\x1f])"));
        m_content.title = title;
        m_content.number = number;
        m_content.fileName = QStringLiteral("%1 %2.pdf").arg(title, number).replace(unsafe, QStringLiteral("-"));
    }
    void addressed()
    {
        for (const QString &line : {m_order.clientCompany, m_order.clientName}) {
            if (!line.trimmed().isEmpty())
                m_content.recipient += line.trimmed();
        }
    }
    void head(const QString &label, const QString &value, bool isStrong = false) { m_content.head += {label, value, isStrong}; }

    void requirements()
    {
        DocumentSection section{.heading = t(QT_TRANSLATE_NOOP("Documents", "Requirements"))};
        const auto add = [&](const QString &label, const QString &value) {
            if (!value.trimmed().isEmpty())
                section.facts += {label, value.trimmed()};
        };
        if (m_content.kind == DocumentKind::Traveler)
            add(t(QT_TRANSLATE_NOOP("Documents", "Description")), m_order.productDescription);
        add(t(QT_TRANSLATE_NOOP("Documents", "Material")), material());
        add(t(QT_TRANSLATE_NOOP("Documents", "Thickness")), m_order.materialThickness);
        add(t(QT_TRANSLATE_NOOP("Documents", "Finish")), m_order.surfaceTreatment);
        add(t(QT_TRANSLATE_NOOP("Documents", "Packing")), m_order.packingStandard);
        add(t(QT_TRANSLATE_NOOP("Documents", "Tolerances")), m_order.tolerances);
        add(t(QT_TRANSLATE_NOOP("Documents", "Further requirements")), m_order.additionalRequirements);
        m_content.sections += section;
    }

    void fileTable()
    {
        DocumentSection section{.heading = t(QT_TRANSLATE_NOOP("Documents", "Files"))};
        if (m_files.isEmpty()) {
            section.paragraphs += t(QT_TRANSLATE_NOOP("Documents", "No files."));
        } else {
            section.table.columns = {t(QT_TRANSLATE_NOOP("Documents", "File")), t(QT_TRANSLATE_NOOP("Documents", "Revision")), t(QT_TRANSLATE_NOOP("Documents", "SHA-256"))};
            section.table.wide = {2};
            for (const PartFile &file : m_files) {
                // In two lines that fit the column, and every digit of it: it is what both sides compare.
                const QString hash = file.sha256.isEmpty() ? QString() : QString(file.sha256.left(32) + u'\n' + file.sha256.mid(32));
                section.table.rows += QStringList{file.name, file.revision, hash};
            }
        }
        m_content.sections += section;
    }

    const DocumentSource &m_source;
    const Order &m_order;
    const DocumentLanguage &m_language;
    QList<PartFile> m_files;
    DocumentContent m_content;
};

Error notYet(const QString &message)
{
    return {ErrorCode::Conflict, QStringLiteral("document_not_possible"), message};
}

} // namespace

std::optional<OfferTerms> lastShopOffer(const QList<Offer> &offers)
{
    std::optional<OfferTerms> last;
    int number = 0;
    for (const Offer &offer : offers) {
        if (offer.side == QLatin1String("staff"))
            last = OfferTerms{++number, offer.amount, offer.createdAt, offer.leadTimeDays, offer.expiresAt, offer.note};
    }
    return last;
}

QList<PartFile> currentFiles(const QList<PartFile> &files)
{
    QList<PartFile> current;
    for (const FileKind kind : {FileKind::Step, FileKind::Drawing}) {
        const PartFile *best = nullptr;
        for (const PartFile &file : files) {
            if (file.kind != kind)
                continue;
            const bool isBetter = !best || (file.isReleased && !best->isReleased)
                || (file.isReleased == best->isReleased && file.uploadedAt >= best->uploadedAt);
            if (isBetter)
                best = &file;
        }
        if (best)
            current += *best;
    }
    return current;
}

std::optional<Error> obstacle(DocumentKind kind, const Order &order)
{
    const auto said = [](const char *text) { return notYet(QCoreApplication::translate("DocumentWriter", text)); };
    const bool isOff = order.status == OrderStatus::Rejected || order.status == OrderStatus::Cancelled;
    switch (kind) {
    case DocumentKind::Quote:
        if (isOff)
            return said(QT_TRANSLATE_NOOP("DocumentWriter", "This order was called off. Order the part again to get a quote."));
        if (order.status == OrderStatus::UnderReview && !order.priceEstimate)
            return said(QT_TRANSLATE_NOOP("DocumentWriter", "There is no offer yet. A quote can be made as soon as the shop has named a price."));
        return {};
    case DocumentKind::OrderConfirmation:
        if (isOff || !order.agreedPrice)
            return said(QT_TRANSLATE_NOOP("DocumentWriter", "No price is agreed. Accept an offer, then the order can be confirmed."));
        return {};
    case DocumentKind::Traveler:
        if (order.status != OrderStatus::Accepted && order.status != OrderStatus::InProduction && order.status != OrderStatus::Completed)
            return said(QT_TRANSLATE_NOOP("DocumentWriter", "A traveler is for orders that are paid. Wait for the payment."));
        return {};
    case DocumentKind::PackingList:
        if (order.status != OrderStatus::InProduction && order.status != OrderStatus::Completed)
            return said(QT_TRANSLATE_NOOP("DocumentWriter", "There is nothing to pack before production has started."));
        return {};
    }
    return {};
}

Result<DocumentContent> write(DocumentKind kind, const DocumentSource &source, const DocumentLanguage &language)
{
    if (auto why = obstacle(kind, source.order))
        return *std::move(why);
    Writer writer(kind, source, language);
    switch (kind) {
    case DocumentKind::Quote: {
        if (source.offer)
            return writer.quote(source.offer->amount, *source.offer);
        if (const auto price = source.order.priceEstimate)
            return writer.quote(*price, {.number = 1, .amount = *price, .madeAt = source.now, .leadTimeDays = {}, .expiresAt = {}, .note = {}});
        return notYet(QCoreApplication::translate("DocumentWriter", "The shop has made no offer yet. Send one, then make the quote."));
    }
    case DocumentKind::OrderConfirmation:
        return writer.confirmation();
    case DocumentKind::Traveler:
        return writer.traveler();
    case DocumentKind::PackingList:
        return writer.packingList();
    }
    return Error{ErrorCode::Internal, QStringLiteral("document_unknown"), QStringLiteral("There is no such document.")};
}

} // namespace emesa::documents
