// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/export_bar.h"

#include "models/tables/csv_table_writer.h"
#include "models/tables/text_table_writer.h"
#include "models/tables/xlsx_table_writer.h"
#include "ui/widgets/paper_table_writer.h"

#include <QClipboard>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace emesa::ui {

using Target = ExportBar::Target;

namespace {

constexpr int progressSteps = 1000;
constexpr int pdfResolution = 300;

QString endingOf(Target target)
{
    switch (target) {
    case Target::Csv: return QStringLiteral("csv");
    case Target::Excel: return QStringLiteral("xlsx");
    case Target::Pdf: return QStringLiteral("pdf");
    case Target::Clipboard:
    case Target::Printer: break;
    }
    return {};
}

} // namespace

ExportBar::ExportBar(PageContext &context, ListViewModel &list, QWidget *parent)
    : QFrame(parent), m_context(context), m_list(list), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    setProperty("role", QStringLiteral("card"));
    m_bar->setRange(0, progressSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_cancel->setProperty("role", QStringLiteral("button"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    hide();
}

void ExportBar::start(Target target, const QList<int> &columns, const QString &heading, const QString &name)
{
    if (m_export) {
        m_context.notices.tell(tr("One export is still on its way. Wait for it or cancel it first."));
        return;
    }
    const tables::Words &words = m_context.desk.words();
    if (target == Target::Clipboard) {
        run(target, columns, std::make_unique<tables::TextTableWriter>(words), {});
        return;
    }
    if (target == Target::Printer) {
        print(columns, heading);
        return;
    }
    const QString suggested = QStringLiteral("%1 %2.%3").arg(name, QDate::currentDate().toString(Qt::ISODate), endingOf(target));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.dialogs.chooseNewFile(tr("Export to a file"), folder + u'/' + suggested, [=, this](const QString &chosen) {
        if (m_export)
            return;
        QString file = chosen;
        if (QFileInfo(file).suffix().isEmpty())
            file += u'.' + endingOf(target);
        std::unique_ptr<tables::TableWriter> writer;
        if (target == Target::Csv) {
            writer = std::make_unique<tables::CsvTableWriter>(file, m_context.desk.words());
        } else if (target == Target::Excel) {
            writer = std::make_unique<tables::XlsxTableWriter>(file, heading, m_context.desk.words());
        } else {
            auto pdf = std::make_unique<QPdfWriter>(file);
            pdf->setResolution(pdfResolution);
            pdf->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
            pdf->setTitle(heading);
            writer = std::make_unique<PaperTableWriter>(std::move(pdf), heading, about(), font(), m_context.desk.words(), file);
        }
        run(target, columns, std::move(writer), file);
    });
}

void ExportBar::print(const QList<int> &columns, const QString &heading)
{
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setPageOrientation(QPageLayout::Landscape);
    (*printer)->setDocName(heading);
    auto *dialog = new QPrintDialog(printer->get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [=, this](int answer) {
        if (answer != QDialog::Accepted || m_export)
            return;
        run(Target::Printer, columns,
            std::make_unique<PaperTableWriter>(std::move(*printer), heading, about(), font(), m_context.desk.words()), {});
    });
    dialog->open();
}

void ExportBar::run(Target target, const QList<int> &columns, std::unique_ptr<tables::TableWriter> writer, const QString &file)
{
    m_export = new tables::TableExport(m_list.table(), columns, std::move(writer), this);
    connect(m_export, &tables::TableExport::progressed, this, &ExportBar::showProgress);
    connect(m_export, &tables::TableExport::finished, this, [=, this](const Status &outcome) { end(target, file, outcome); });
    showProgress();
    show();
    m_export->start();
}

void ExportBar::showProgress()
{
    const tables::Words &words = m_context.desk.words();
    const auto total = m_export->total();
    m_cancel->setEnabled(!m_export->isFinishing());
    if (m_export->isFinishing()) {
        m_text->setText(tr("Writing the file…"));
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, total ? progressSteps : 0);
    if (total && *total > 0)
        m_bar->setValue(int(std::min<qint64>(m_export->rows() * progressSteps / *total, progressSteps)));
    m_text->setText(total ? tr("%1 of %2 rows").arg(words.of(m_export->rows()), words.of(*total)) : tr("%1 rows").arg(words.of(m_export->rows())));
}

void ExportBar::end(Target target, const QString &file, const Status &outcome)
{
    const QString rows = m_context.desk.words().of(m_export->rows());
    if (outcome && target == Target::Clipboard)
        QGuiApplication::clipboard()->setText(static_cast<tables::TextTableWriter &>(m_export->writer()).text());
    m_export->deleteLater();
    m_export = nullptr;
    hide();
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Cancelled)
            m_context.notices.tell(tr("The export was cancelled. No file was left behind."));
        else
            m_context.notices.trouble(outcome.error());
        return;
    }
    switch (target) {
    case Target::Clipboard:
        m_context.notices.tell(tr("%1 rows copied.").arg(rows));
        break;
    case Target::Printer:
        m_context.notices.tell(tr("%1 rows sent to the printer.").arg(rows));
        break;
    default:
        m_context.notices.offer(tr("%1 rows saved in %2.").arg(rows, QDir::toNativeSeparators(file)), tr("Open"),
                                [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    }
}

QString ExportBar::about() const
{
    QStringList said{m_context.desk.words().of(QDate::currentDate())};
    for (const ListViewModel::Condition &condition : m_list.conditions())
        said += m_list.text(condition);
    if (!m_list.search().isEmpty())
        said += tr("Search: %1").arg(m_list.search());
    return said.join(QStringLiteral(" · "));
}

} // namespace emesa::ui
