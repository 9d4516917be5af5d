// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "models/tables/csv_table_writer.h"
#include "models/tables/text_table_writer.h"
#include "ui/charts/chart_builder.h"

#include <QApplication>
#include <QBuffer>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QSaveFile>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace emesa::ui {

namespace {

constexpr int chartHeight = 260;
constexpr int imageScale = 2; ///< pictures stay sharp in print
constexpr QSize smallestPicture(640, 320);

/// Leaves the wheel to the page it stands on.
class ChartView final : public QChartView
{
public:
    using QChartView::QChartView;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

Status write(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return Error{ErrorCode::Internal, QStringLiteral("file_unwritable"),
                 ChartCard::tr("%1 could not be written: %2. Make room or choose another folder.").arg(QFileInfo(file).fileName(), out.errorString())};
}

Status write(tables::TableWriter &writer, const ChartData &data)
{
    QList<tables::TableColumn> columns{{.field = QStringLiteral("place"), .title = data.placesName}};
    for (const ChartLine &line : data.lines)
        columns.append({.field = line.name, .title = line.name, .isNumber = true});
    if (Status begun = writer.begin(columns); !begun)
        return begun;
    for (qsizetype place = 0; place < data.places.size(); ++place) {
        QVariantList row{data.places[place]};
        for (const ChartLine &line : data.lines) {
            const std::optional<qint64> value = line.values.value(place);
            row.append(value ? data.cell(*value) : QVariant());
        }
        if (Status added = writer.add(row); !added)
            return added;
    }
    return writer.finish();
}

} // namespace

ChartCard::ChartCard(PageContext &context, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_menuButton(new QToolButton(this)),
      m_sides(new QStackedWidget(this)),
      m_view(new ChartView(m_sides)),
      m_table(new QTableWidget(m_sides)),
      m_nothing(new QLabel(tr("No data in this period"), m_sides))
{
    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_summary->setProperty("role", QStringLiteral("small"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // the menu and the table beside it are for the keyboard
    m_view->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    for (QWidget *side : std::initializer_list<QWidget *>{m_view, m_table, m_nothing})
        m_sides->addWidget(side);
    m_sides->setMinimumHeight(chartHeight);
    makeMenu();

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_menuButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_sides, 1);
    connect(&m_context.appearance, &Appearance::changed, this, &ChartCard::restyle);
}

void ChartCard::makeMenu()
{
    auto *menu = new QMenu(m_menuButton);
    m_asTable = menu->addAction(tr("Show as table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, &ChartCard::showRightSide);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &ChartCard::copy);
    menu->addSeparator();
    connect(menu->addAction(tr("Export as PNG…")), &QAction::triggered, this, &ChartCard::savePng);
    connect(menu->addAction(tr("Export as SVG…")), &QAction::triggered, this, &ChartCard::saveSvg);
    connect(menu->addAction(tr("Export as CSV…")), &QAction::triggered, this, &ChartCard::saveCsv);
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
}

void ChartCard::show(const ChartData &data)
{
    m_data = data;
    const QString summary = m_data.summary();
    m_title->setText(m_data.title);
    m_title->setToolTip(m_data.explanation);
    m_summary->setText(summary);
    m_view->setAccessibleName(m_data.title);
    m_view->setAccessibleDescription(summary);
    m_table->setAccessibleName(m_data.title);
    m_menuButton->setAccessibleName(tr("Options for %1").arg(m_data.title));
    m_menuButton->setAccessibleDescription(summary);
    m_menuButton->setToolTip(tr("Table, copy, export"));
    setAccessibleName(m_data.title);
    setAccessibleDescription(tr("%1 %2", "what a chart means, what it shows").arg(m_data.explanation, summary));
    fillTable();
    restyle();
    showRightSide();
}

bool ChartCard::isTableShown() const
{
    return m_sides->currentWidget() == m_table;
}

void ChartCard::setTableShown(bool isShown)
{
    m_asTable->setChecked(isShown);
}

void ChartCard::restyle()
{
    m_menuButton->setIcon(m_context.appearance.icons().icon(QStringLiteral("more")));
    const ChartStyle style(m_context.appearance.theme(), m_summary->font());
    m_view->setBackgroundBrush(style.ground());
    if (!m_data.text)
        return; // nothing was shown yet
    const std::unique_ptr<QChart> old(m_view->chart()); // the view gives the one it had back
    m_view->setChart(makeChart(m_data, style).release());
}

void ChartCard::fillTable()
{
    m_table->clear();
    m_table->setRowCount(int(m_data.places.size()));
    m_table->setColumnCount(int(m_data.lines.size()) + 1);
    QStringList titles{m_data.placesName};
    for (int line = 0; line < int(m_data.lines.size()); ++line)
        titles += m_data.lines[line].name;
    m_table->setHorizontalHeaderLabels(titles);
    for (int place = 0; place < m_table->rowCount(); ++place) {
        m_table->setItem(place, 0, new QTableWidgetItem(m_data.places[place]));
        for (int line = 0; line < int(m_data.lines.size()); ++line) {
            const std::optional<qint64> value = m_data.lines[line].values.value(place);
            auto *item = new QTableWidgetItem(value ? m_data.text(*value) : tr("No data"));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(m_data.pointText(line, place));
            m_table->setItem(place, line + 1, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void ChartCard::showRightSide()
{
    if (m_data.isEmpty())
        m_sides->setCurrentWidget(m_nothing);
    else
        m_sides->setCurrentWidget(m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_view);
    m_menuButton->setEnabled(!m_data.isEmpty());
}

void ChartCard::paint(QPainter &painter, const QSize &size)
{
    const ChartStyle style(m_context.appearance.theme(), m_title->font());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), style.ground());
    painter.setFont(style.font());
    painter.setPen(style.text());
    const int titleHeight = painter.fontMetrics().lineSpacing() + 16;
    painter.drawText(QRect(16, 0, size.width() - 32, titleHeight), Qt::AlignVCenter | Qt::AlignLeft, m_data.title);
    m_view->render(&painter, QRectF(0, titleHeight, size.width(), size.height() - titleHeight), {}, Qt::KeepAspectRatio);
}

QImage ChartCard::image()
{
    const QSize size = m_view->size().expandedTo(smallestPicture);
    QImage image(size * imageScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(imageScale);
    QPainter painter(&image);
    paint(painter, size);
    return image;
}

void ChartCard::copy()
{
    tables::TextTableWriter writer(m_context.desk.words());
    if (const Status written = write(writer, m_data); !written) {
        m_context.notices.trouble(written.error());
        return;
    }
    auto *copied = new QMimeData; // the clipboard takes it
    copied->setText(writer.text());
    copied->setImageData(image());
    QApplication::clipboard()->setMimeData(copied);
    m_context.notices.tell(tr("Copied: paste it as a picture or as a table."));
}

void ChartCard::savePng()
{
    askWhere(tr("Export as PNG"), QStringLiteral("png"), [this](const QString &file) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image().save(&buffer, "PNG");
        return write(file, bytes);
    });
}

void ChartCard::saveSvg()
{
    askWhere(tr("Export as SVG"), QStringLiteral("svg"), [this](const QString &file) {
        const QSize size = m_view->size().expandedTo(smallestPicture);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(m_data.title);
        generator.setDescription(m_data.summary());
        QPainter painter(&generator);
        paint(painter, size);
        painter.end();
        return write(file, bytes);
    });
}

void ChartCard::saveCsv()
{
    askWhere(tr("Export as CSV"), QStringLiteral("csv"), [this](const QString &file) {
        tables::CsvTableWriter writer(file, m_context.desk.words());
        return write(writer, m_data);
    });
}

void ChartCard::askWhere(const QString &title, const QString &suffix, std::function<Status(const QString &)> save)
{
    const QString name = QStringLiteral("%1.%2").arg(m_data.title, suffix);
    const QPointer<ChartCard> card(this);
    m_context.dialogs.chooseNewFile(title, name, [card, save = std::move(save)](const QString &file) {
        if (!card)
            return;
        if (const Status saved = save(file); saved)
            card->m_context.notices.tell(tr("Saved as %1.").arg(QFileInfo(file).fileName()));
        else
            card->m_context.notices.trouble(saved.error());
    });
}

} // namespace emesa::ui
