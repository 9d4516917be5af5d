// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_pages.h"

#include "ui/widgets/qr_code.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace emesa::ui {

namespace {

using documents::DocumentContent;
using documents::DocumentFact;
using documents::DocumentKind;
using documents::DocumentSection;
using documents::DocumentTable;

// Paper has colours of its own: these are read on white only.
const QColor ink(0x1a, 0x1f, 0x26);
const QColor quiet(0x57, 0x60, 0x6c);
const QColor line(0xc8, 0xce, 0xd6);

constexpr int unitsPerInch = 96;
constexpr qreal side = 60;    ///< margins, in units
constexpr qreal top = 56;
constexpr qreal bottom = 72;
constexpr int codeSide = 150; ///< 4 cm: read from an arm's length
constexpr int pictureHeight = 210;

enum Size { Small = 11, Body = 13, Heading = 15, Large = 20, Title = 28 };

QTextCharFormat letters(Size size, const QColor &color = ink, int weight = QFont::Normal)
{
    QFont font(QGuiApplication::font());
    font.setPixelSize(size);
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

/// Writes a DocumentContent into a QTextDocument.
class Typesetter
{
public:
    Typesetter(QTextDocument &document, const DocumentContent &content) : m_document(document), m_cursor(&document), m_content(content) {}

    void run()
    {
        head();
        if (!m_content.recipient.isEmpty())
            recipient();
        if (!m_content.pictureCaption.isEmpty())
            picture();
        for (const DocumentSection &section : m_content.sections)
            write(section);
        if (!m_content.signatures.isEmpty())
            signatures();
    }

private:
    [[nodiscard]] QTextTable *table(int rows, int columns, const QList<qreal> &shares, qreal padding)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(padding);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const qreal share : shares)
            widths.append(QTextLength(QTextLength::PercentageLength, share));
        format.setColumnWidthConstraints(widths);
        return m_cursor.insertTable(rows, columns, format);
    }
    static void put(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, Qt::Alignment alignment = Qt::AlignLeft)
    {
        QTextBlockFormat block;
        block.setAlignment(alignment);
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(format);
        cursor.insertText(text, format);
    }
    static void put(QTextTable *table, int row, int column, const QString &text, const QTextCharFormat &format, Qt::Alignment alignment = Qt::AlignLeft)
    {
        QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
        put(cursor, text, format, alignment);
    }
    static void rule(QTextTable *table, int row, bool isStrong)
    {
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCellFormat format = table->cellAt(row, column).format().toTableCellFormat();
            format.setBottomBorder(isStrong ? 1.5 : 0.75);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(isStrong ? ink : line);
            table->cellAt(row, column).setFormat(format);
        }
    }
    /// After a table, and between blocks.
    void gap(qreal height)
    {
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat block;
        block.setLineHeight(height, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(block);
    }
    void paragraph(const QString &text, const QTextCharFormat &format, qreal above)
    {
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        m_cursor.insertBlock(block, format);
        m_cursor.insertText(text, format);
    }

    void head()
    {
        const bool hasCode = !m_content.code.isEmpty();
        QTextTable *frame = table(1, hasCode ? 3 : 2,
                                  hasCode ? QList<qreal>{37, 38, 25} : QList<qreal>{52, 48},
                                  0);
        QTextCursor cursor = frame->cellAt(0, 0).firstCursorPosition();
        put(cursor, m_content.issuer, letters(Heading, quiet, QFont::DemiBold));
        cursor.insertBlock();
        put(cursor, m_content.title, letters(Title, ink, QFont::DemiBold));
        cursor.insertBlock();
        put(cursor, m_content.number, letters(Large));
        facts(frame->cellAt(0, 1).firstCursorPosition(), m_content.head, 42);
        if (!hasCode)
            return;
        if (const auto code = QrCode::encode(m_content.code)) {
            // Many dots per unit: printers have ten times as many as screens.
            m_document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("code")), code->image(16));
            QTextImageFormat image;
            image.setName(QStringLiteral("code"));
            image.setWidth(codeSide);
            image.setHeight(codeSide);
            QTextCursor place = frame->cellAt(0, 2).firstCursorPosition();
            put(place, {}, letters(Small), Qt::AlignRight);
            place.insertImage(image);
            place.insertBlock();
            put(place, m_content.code, letters(Body, ink, QFont::DemiBold), Qt::AlignHCenter);
        }
    }

    void recipient()
    {
        gap(20);
        for (qsizetype i = 0; i < m_content.recipient.size(); ++i)
            paragraph(m_content.recipient[i], letters(Heading, ink, i == 0 ? QFont::DemiBold : QFont::Normal), 0);
    }

    void picture()
    {
        gap(16);
        QTextTable *frame = table(1, 1, {100}, 8);
        QTextTableCellFormat format;
        format.setBorder(0.75);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setTopPadding(pictureHeight);
        frame->cellAt(0, 0).setFormat(format);
        put(frame, 0, 0, m_content.pictureCaption, letters(Small, quiet), Qt::AlignHCenter);
    }

    void facts(const QTextCursor &at, const QList<DocumentFact> &facts, int labelShare)
    {
        if (facts.isEmpty())
            return;
        const QTextCursor before = m_cursor;
        m_cursor = at;
        QTextTable *list = table(int(facts.size()), 2,
                                 {qreal(labelShare), qreal(100 - labelShare)}, 3);
        for (int row = 0; row < facts.size(); ++row) {
            const DocumentFact &fact = facts[row];
            put(list, row, 0, fact.label, letters(Body, quiet));
            put(list, row, 1, fact.value, fact.isStrong ? letters(Heading, ink, QFont::DemiBold) : letters(Body));
        }
        m_cursor = before;
    }

    void write(const DocumentSection &section)
    {
        gap(8);
        if (!section.heading.isEmpty())
            paragraph(section.heading, letters(Heading, ink, QFont::DemiBold), 10);
        if (!section.facts.isEmpty()) {
            m_cursor.movePosition(QTextCursor::End);
            facts(m_cursor, section.facts, 26);
            gap(2);
        }
        if (!section.table.columns.isEmpty())
            write(section.table);
        for (const QString &text : section.paragraphs)
            paragraph(text, letters(Body), 4);
    }

    void write(const DocumentTable &content)
    {
        m_cursor.movePosition(QTextCursor::End);
        const int columns = int(content.columns.size());
        QList<qreal> shares;
        // What is wide shares the room its fellows leave.
        const qreal narrow = std::min(18.0, 60.0 / std::max(1, columns - 1));
        const qreal wide = content.wide.isEmpty() ? 100.0 / columns : (100.0 - narrow * (columns - qreal(content.wide.size()))) / qreal(content.wide.size());
        for (int column = 0; column < columns; ++column)
            shares.append(content.wide.contains(column) || content.wide.isEmpty() ? wide : narrow);
        QTextTable *grid = table(1 + int(content.rows.size()), columns, shares, 5);
        QTextTableFormat format = grid->format();
        format.setHeaderRowCount(1);
        grid->setFormat(format);
        for (int column = 0; column < columns; ++column)
            put(grid, 0, column, content.columns[column], letters(Small, quiet, QFont::DemiBold), alignment(content, column));
        rule(grid, 0, true);
        for (int row = 0; row < content.rows.size(); ++row) {
            bool isToFill = false;
            for (int column = 0; column < columns; ++column) {
                const QStringList lines = content.rows[row][column].split(u'\n');
                isToFill = isToFill || content.rows[row][column].isEmpty();
                QTextCursor cursor = grid->cellAt(row + 1, column).firstCursorPosition();
                for (qsizetype i = 0; i < lines.size(); ++i) {
                    if (i > 0)
                        cursor.insertBlock();
                    put(cursor, lines[i], lines.size() > 1 && i > 0 ? letters(Small, quiet) : letters(Body), alignment(content, column));
                }
            }
            if (isToFill)
                roomToWrite(grid, row + 1);
            rule(grid, row + 1, false);
        }
        gap(4);
    }

    /// Cells that are filled in by hand are high enough for a hand.
    static void roomToWrite(QTextTable *grid, int row)
    {
        for (int column = 0; column < grid->columns(); ++column) {
            QTextTableCellFormat format = grid->cellAt(row, column).format().toTableCellFormat();
            format.setTopPadding(14);
            grid->cellAt(row, column).setFormat(format);
        }
    }

    [[nodiscard]] static Qt::Alignment alignment(const DocumentTable &content, int column)
    {
        return content.numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft;
    }

    void signatures()
    {
        gap(56);
        const int columns = int(m_content.signatures.size());
        QTextTable *lines = table(1, columns, {}, 8);
        for (int column = 0; column < columns; ++column) {
            QTextTableCellFormat format;
            format.setTopBorder(0.75);
            format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setTopBorderBrush(ink);
            lines->cellAt(0, column).setFormat(format);
            put(lines, 0, column, m_content.signatures[column], letters(Small, quiet));
        }
    }

    QTextDocument &m_document;
    QTextCursor m_cursor;
    const DocumentContent &m_content;
};

} // namespace

DocumentPages::DocumentPages(const DocumentContent &content, QPageSize::PageSizeId paper)
    : m_content(content), m_paper(paper), m_page(QPageSize(paper).sizePoints() * unitsPerInch / 72), m_text(std::make_unique<QTextDocument>())
{
    m_text->setUndoRedoEnabled(false);
    m_text->setDocumentMargin(0);
    m_text->setUseDesignMetrics(true); // laid out once for every resolution
    m_text->setDefaultFont(letters(Body).font());
    Typesetter(*m_text, m_content).run();
    m_text->setPageSize(QSizeF(m_page.width() - 2 * side, m_page.height() - top - bottom));
}

DocumentPages::~DocumentPages() = default;

int DocumentPages::count() const
{
    return m_text->pageCount();
}

void DocumentPages::paint(QPainter &painter, int number) const
{
    const QSizeF body = m_text->pageSize();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.save();
    painter.translate(side, top - number * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, number * body.height(), body.width(), body.height());
    painter.setClipRect(context.clip);
    context.palette.setColor(QPalette::Text, ink);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();

    const QRectF foot(side, m_page.height() - bottom + 24, m_page.width() - 2 * side, 24);
    painter.setPen(QPen(line, 0.75));
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setFont(letters(Small).font());
    painter.setPen(quiet);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, QStringList{m_content.issuer, m_content.title, m_content.number}.join(QStringLiteral(" · ")));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, m_content.pageText.arg(number + 1).arg(count()));
    painter.restore();
}

QImage DocumentPages::image(int number, int dotsPerInch) const
{
    const qreal scale = qreal(dotsPerInch) / unitsPerInch;
    QImage image((m_page * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, number);
    return image;
}

Status DocumentPages::paintTo(QPagedPaintDevice &device, int dotsPerInch) const
{
    const Error unprintable{ErrorCode::Internal, QStringLiteral("document_unprintable"),
                            QCoreApplication::translate("DocumentPages", "The printer took nothing. Choose another one, or save the document as PDF.")};
    QPainter painter;
    if (!painter.begin(&device))
        return unprintable;
    painter.scale(qreal(dotsPerInch) / unitsPerInch, qreal(dotsPerInch) / unitsPerInch);
    for (int number = 0; number < count(); ++number) {
        if (number > 0 && !device.newPage())
            return unprintable;
        paint(painter, number);
    }
    return painter.end() ? Status() : unprintable;
}

Status DocumentPages::savePdf(const QString &path) const
{
    constexpr int dotsPerInch = 1200;
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(m_paper));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(QStringLiteral("%1 %2").arg(m_content.title, m_content.number));
        writer.setCreator(QStringLiteral("Emesa"));
        if (Status painted = paintTo(writer, dotsPerInch); !painted)
            return painted;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.data()) != pdf.size() || !file.commit())
        return Error{ErrorCode::NoSpace, QStringLiteral("file_unwritable"),
                     QCoreApplication::translate("DocumentPages", "%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString())};
    return {};
}

QString DocumentPages::missingCharacters() const
{
    QString missing;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        QTextLayout layout(text, block.charFormat().font());
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (qsizetype i = 0; i < text.size(); ++i) {
            // A mark is drawn with the letter it belongs to and has no glyph of its own to ask about.
            if (text[i].isSpace() || text[i].isMark() || !text[i].isPrint() || missing.contains(text[i]) || text[i] == QChar::ObjectReplacementCharacter)
                continue;
            const QList<QGlyphRun> runs = layout.glyphRuns(int(i), 1);
            for (const QGlyphRun &run : runs) {
                if (run.glyphIndexes().contains(0)) {
                    missing += text[i];
                    break;
                }
            }
        }
    }
    return missing;
}

} // namespace emesa::ui
