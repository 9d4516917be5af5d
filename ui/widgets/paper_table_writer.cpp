// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paper_table_writer.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <numeric>

namespace emesa::ui {

namespace {

constexpr int measuredRows = 200;
constexpr qreal textPoints = 7.5, headingPoints = 13;

Error unprintable(const QString &file)
{
    if (file.isEmpty())
        return {ErrorCode::Internal, QStringLiteral("printer"), QCoreApplication::translate("TableExport", "The printer does not take the pages. See whether it is on and has paper, then print again.")};
    return {ErrorCode::Internal, QStringLiteral("file_unwritable"), QCoreApplication::translate("TableExport", "%1 cannot be written. Choose another folder.").arg(file)};
}

} // namespace

PaperTableWriter::PaperTableWriter(std::unique_ptr<QPagedPaintDevice> device, const QString &heading, const QString &about, const QFont &font,
                                   const tables::Words &words, const QString &file)
    : m_device(std::move(device)), m_heading(heading), m_about(about), m_font(font), m_words(words), m_file(file)
{
    m_font.setPointSizeF(textPoints);
}

PaperTableWriter::~PaperTableWriter()
{
    if (m_painter.isActive())
        m_painter.end();
    if (!m_isComplete && m_page > 0 && !m_file.isEmpty())
        QFile::remove(m_file);
}

Status PaperTableWriter::begin(const QList<tables::TableColumn> &columns)
{
    m_columns = columns;
    return m_painter.begin(m_device.get()) ? Status() : unprintable(m_file);
}

Status PaperTableWriter::add(const QVariantList &row)
{
    QStringList cells;
    for (const QVariant &cell : row)
        cells += text(cell).simplified();
    m_waiting += cells;
    return m_widths.isEmpty() && m_waiting.size() < measuredRows ? Status() : paintWaiting();
}

Status PaperTableWriter::finish()
{
    if (Status painted = paintWaiting(); !painted)
        return painted;
    if (!m_painter.end())
        return unprintable(m_file);
    m_isComplete = true;
    return {};
}

QString PaperTableWriter::text(const QVariant &cell) const
{
    if (cell.isNull())
        return {};
    switch (cell.typeId()) {
    case QMetaType::LongLong: return m_words.of(cell.toLongLong());
    case QMetaType::Bool: return m_words.of(cell.toBool());
    case QMetaType::QDate: return m_words.of(cell.toDate());
    case QMetaType::QDateTime: return m_words.of(Timestamp{cell.toDateTime().toMSecsSinceEpoch()});
    default: return cell.canConvert<Amount>() ? m_words.of(cell.value<Amount>()) : cell.toString();
    }
}

Status PaperTableWriter::openPage()
{
    if (m_page > 0 && !m_device->newPage())
        return unprintable(m_file);
    ++m_page;
    const int width = m_painter.device()->width();
    QFont headingFont = m_font;
    headingFont.setPointSizeF(headingPoints);
    headingFont.setBold(true);
    m_painter.setFont(headingFont);
    m_painter.setPen(Qt::black);
    const int headingHeight = QFontMetrics(headingFont, m_painter.device()).height();
    m_painter.drawText(QRect(0, 0, width, headingHeight), Qt::AlignLeft | Qt::AlignVCenter, m_heading);
    m_painter.setFont(m_font);
    m_painter.drawText(QRect(0, 0, width, headingHeight), Qt::AlignRight | Qt::AlignVCenter, QCoreApplication::translate("TableExport", "Page %1").arg(m_words.of(m_page)));
    m_y = headingHeight;
    m_painter.drawText(QRect(0, m_y, width, m_rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(m_about, Qt::ElideRight, width));
    m_y += m_rowHeight + m_rowHeight / 2;
    QStringList titles;
    for (const tables::TableColumn &column : std::as_const(m_columns))
        titles += column.title;
    paintRow(titles, Qt::black, true);
    m_painter.drawLine(0, m_y, width, m_y);
    return {};
}

Status PaperTableWriter::paintWaiting()
{
    if (m_widths.isEmpty()) {
        settleWidths();
        if (Status opened = openPage(); !opened)
            return opened;
    }
    for (const QStringList &cells : std::as_const(m_waiting)) {
        if (m_y + m_rowHeight > m_painter.device()->height()) {
            if (Status opened = openPage(); !opened)
                return opened;
        }
        paintRow(cells, Qt::black, false);
    }
    m_waiting.clear();
    return {};
}

void PaperTableWriter::settleWidths()
{
    const QFontMetrics metrics(m_font, m_painter.device());
    m_rowHeight = metrics.height() * 5 / 4;
    const int gap = metrics.averageCharWidth() * 2;
    for (int i = 0; i < m_columns.size(); ++i) {
        int width = metrics.horizontalAdvance(m_columns[i].title) * 11 / 10;
        for (const QStringList &cells : std::as_const(m_waiting))
            width = std::max(width, metrics.horizontalAdvance(cells[i]));
        m_widths += width + gap;
    }
    const int needed = std::accumulate(m_widths.begin(), m_widths.end(), 0), room = m_painter.device()->width();
    if (needed > room) {
        for (int &width : m_widths)
            width = int(qint64(width) * room / needed);
    }
}

void PaperTableWriter::paintRow(const QStringList &cells, const QColor &color, bool isBold)
{
    QFont font = m_font;
    font.setBold(isBold);
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QFontMetrics metrics = m_painter.fontMetrics();
    const int gap = metrics.averageCharWidth() * 2;
    int x = 0;
    for (int i = 0; i < cells.size(); ++i) {
        const QRect room(x, m_y, m_widths[i] - gap, m_rowHeight);
        m_painter.drawText(room, int((m_columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                           metrics.elidedText(cells[i], Qt::ElideRight, room.width()));
        x += m_widths[i];
    }
    m_y += m_rowHeight;
}

} // namespace emesa::ui
