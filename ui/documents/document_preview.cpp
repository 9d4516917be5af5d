// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_preview.h"

#include "ui/widgets/state_panel.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <cmath>

namespace emesa::ui {

namespace {

constexpr int gap = 16;
constexpr qreal zoomStep = 1.2;
constexpr int furthestZoom = 5;
constexpr int widestSheet = 860; ///< wider than this a page is no easier to read

} // namespace

DocumentPreview::DocumentPreview(PageContext &context, documents::DocumentKind kind, Id order, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_document(context.desk, kind, order),
      m_language(new QComboBox(this)),
      m_warning(new QLabel(this)),
      m_sheets(new QWidget),
      m_scroll(new QScrollArea(this)),
      m_panel(new StatePanel(m_scroll, this)),
      m_save(new QPushButton(tr("Save as &PDF…"), this)),
      m_print(new QPushButton(tr("&Print…"), this)),
      m_smaller(new QPushButton(QStringLiteral("−"), this)),
      m_larger(new QPushButton(QStringLiteral("+"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(DocumentViewModel::nameOf(kind));
    resize(940, 760);

    auto *heading = new QLabel(DocumentViewModel::nameOf(kind), this);
    heading->setProperty("role", QStringLiteral("title"));
    auto *languageLabel = new QLabel(tr("&Language:"), this);
    languageLabel->setBuddy(m_language);
    m_language->setAccessibleName(tr("Language of the document"));
    const QStringList tags = documents::DocumentLanguage::available();
    for (const QString &tag : tags)
        m_language->addItem(documents::DocumentLanguage::nameOf(tag), tag);
    m_language->setCurrentIndex(m_language->findData(m_document.language()));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setShortcut(QKeySequence::ZoomOut);
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setShortcut(QKeySequence::ZoomIn);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_print->setAutoDefault(false);
    m_smaller->setAutoDefault(false);
    m_larger->setAutoDefault(false);
    m_warning->setProperty("role", QStringLiteral("danger"));
    m_warning->setWordWrap(true);
    m_warning->hide();
    new QVBoxLayout(m_sheets);
    m_sheets->layout()->setContentsMargins(gap, gap, gap, gap);
    m_sheets->layout()->setSpacing(gap);
    m_scroll->setWidget(m_sheets);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Pages"));
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a page's width must not depend on its height

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(heading);
    bar->addStretch();
    bar->addWidget(languageLabel);
    bar->addWidget(m_language);
    bar->addSpacing(8);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addSpacing(8);
    bar->addWidget(m_print);
    bar->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(bar);
    layout->addWidget(m_warning);
    layout->addWidget(m_panel, 1);

    connect(&m_document, &DocumentViewModel::changed, this, &DocumentPreview::showState);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { m_document.setLanguage(m_language->currentData().toString()); });
    connect(m_save, &QPushButton::clicked, this, &DocumentPreview::save);
    connect(m_print, &QPushButton::clicked, this, &DocumentPreview::print);
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom(1); });
    m_document.load();
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    draw();
}

void DocumentPreview::showState()
{
    const bool isReady = m_document.state() == DocumentViewModel::State::Ready;
    m_save->setEnabled(isReady);
    m_print->setEnabled(isReady);
    m_language->setEnabled(m_document.state() != DocumentViewModel::State::Loading);
    m_warning->hide();
    switch (m_document.state()) {
    case DocumentViewModel::State::Loading:
        m_panel->showBusy();
        break;
    case DocumentViewModel::State::Failed:
        m_pages.reset();
        if (m_document.error().reason == QLatin1String("document_not_possible"))
            m_panel->showEmpty(tr("Not yet"), m_document.error().message);
        else
            m_panel->showError(m_document.error(), [this] { m_document.load(); });
        break;
    case DocumentViewModel::State::Ready:
        m_pages = std::make_unique<DocumentPages>(m_document.content());
        if (const QString missing = m_pages->missingCharacters(); !missing.isEmpty()) {
            m_warning->setText(tr("This computer has no font for these characters: %1. Install one, for example Noto Sans, and open the document again.")
                                   .arg(missing.left(24)));
            m_warning->show();
        }
        m_panel->showContent();
        draw();
        break;
    }
}

void DocumentPreview::draw()
{
    if (!m_pages)
        return;
    const int room = m_scroll->viewport()->width() - 2 * gap;
    const qreal width = std::min(room, widestSheet) * std::pow(zoomStep, m_zoom);
    const qreal ratio = devicePixelRatioF();
    QLayout *sheets = m_sheets->layout();
    while (sheets->count() > m_pages->count()) {
        QLayoutItem *item = sheets->takeAt(sheets->count() - 1);
        delete item->widget();
        delete item;
    }
    for (int number = 0; number < m_pages->count(); ++number) {
        if (number == sheets->count()) {
            auto *sheet = new QLabel(m_sheets);
            sheets->addWidget(sheet);
            sheets->setAlignment(sheet, Qt::AlignHCenter | Qt::AlignTop);
        }
        auto *sheet = qobject_cast<QLabel *>(sheets->itemAt(number)->widget());
        QImage image = m_pages->image(number, std::max(24, int(96 * width * ratio / m_pages->pageSize().width())));
        image.setDevicePixelRatio(ratio);
        sheet->setPixmap(QPixmap::fromImage(image));
        sheet->setAccessibleName(m_document.content().pageText.arg(number + 1).arg(m_pages->count()));
    }
    m_smaller->setEnabled(m_zoom > -furthestZoom);
    m_larger->setEnabled(m_zoom < furthestZoom);
}

void DocumentPreview::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.dialogs.chooseNewFile(tr("Save as PDF"), QDir(folder).filePath(m_document.content().fileName), [this](const QString &path) {
        if (!m_pages)
            return;
        const Status saved = m_pages->savePdf(path);
        if (!saved)
            m_context.notices.trouble(saved.error());
        else
            m_context.notices.tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    });
}

void DocumentPreview::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_document.content().fileName.chopped(4));
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true); // the pages have margins of their own
    printer->setPageMargins(QMarginsF());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *) {
        if (!m_pages)
            return;
        if (const Status printed = m_pages->paintTo(*printer, printer->resolution()); !printed)
            m_context.notices.trouble(printed.error());
    });
    dialog->open();
}

void DocumentPreview::zoom(int by)
{
    m_zoom = std::clamp(m_zoom + by, -furthestZoom, furthestZoom);
    draw();
}

} // namespace emesa::ui
