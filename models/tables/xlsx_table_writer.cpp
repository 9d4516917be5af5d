// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/xlsx_table_writer.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cstdio>
#include <utility>

namespace emesa::tables {

namespace {

constexpr double columnWidth = 18; ///< characters, as Excel counts
constexpr qsizetype longestCell = 32'767;
constexpr qsizetype longestSheetName = 31;

lxw_datetime dateOf(QDate date, QTime time = QTime(0, 0))
{
    return {.year = date.year(), .month = date.month(), .day = date.day(), .hour = time.hour(), .min = time.minute(), .sec = double(time.second())};
}

QString sheetName(QString name)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\'");
    for (QChar &c : name) {
        if (forbidden.contains(c))
            c = u' ';
    }
    return name.left(longestSheetName);
}

} // namespace

/// The workbook on its way: in a folder beside its place, so that it can be renamed into it.
struct XlsxTableWriter::Book
{
    explicit Book(const QString &file) : folder(QFileInfo(file).absoluteDir().filePath(QStringLiteral(".emesa-export-XXXXXX"))) {}
    ~Book()
    {
        if (!workbook)
            return;
        // Closing would assemble and compress the whole file first. Freeing forgets the rows' own file.
        std::FILE *rows = sheet ? std::exchange(sheet->optimize_tmpfile, nullptr) : nullptr;
        lxw_workbook_free(workbook);
        if (rows)
            std::fclose(rows);
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("export.xlsx")); }

    QTemporaryDir folder;
    QByteArray folderName;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *amount = nullptr;
    lxw_format *number = nullptr;
    lxw_format *day = nullptr;
    lxw_format *moment = nullptr;
    lxw_row_t row = 0;
    lxw_col_t columns = 0;
};

XlsxTableWriter::XlsxTableWriter(const QString &file, const QString &sheet, const Words &words) : m_file(file), m_sheet(sheet), m_words(words)
{
}

XlsxTableWriter::~XlsxTableWriter() = default;

Status XlsxTableWriter::begin(const QList<TableColumn> &columns)
{
    const Error unwritable{ErrorCode::Internal, QStringLiteral("file_unwritable"),
                           QCoreApplication::translate("TableExport", "%1 cannot be written. Choose another folder.").arg(m_file)};
    m_book = std::make_unique<Book>(m_file);
    if (!m_book->folder.isValid())
        return unwritable;
    m_book->folderName = QFile::encodeName(m_book->folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_book->folderName.data();
    m_book->workbook = workbook_new_opt(QFile::encodeName(m_book->path()).constData(), &options);
    if (!m_book->workbook)
        return unwritable;
    m_book->sheet = workbook_add_worksheet(m_book->workbook, sheetName(m_sheet).toUtf8().constData());
    if (!m_book->sheet)
        return unwritable;
    const auto format = [this](const char *code) {
        lxw_format *made = workbook_add_format(m_book->workbook);
        format_set_num_format(made, code);
        return made;
    };
    m_book->amount = format("#,##0.00");
    m_book->number = format("#,##0");
    m_book->day = format("yyyy-mm-dd");
    m_book->moment = format("yyyy-mm-dd hh:mm");
    lxw_format *heading = workbook_add_format(m_book->workbook);
    format_set_bold(heading);
    m_book->columns = lxw_col_t(columns.size());
    worksheet_set_column(m_book->sheet, 0, lxw_col_t(columns.size() - 1), columnWidth, nullptr);
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    for (int i = 0; i < columns.size(); ++i)
        worksheet_write_string(m_book->sheet, 0, lxw_col_t(i), columns[i].title.toUtf8().constData(), heading);
    return {};
}

Status XlsxTableWriter::add(const QVariantList &row)
{
    if (m_book->row >= lxw_row_t(mostRows))
        return Error{ErrorCode::TooLarge, QStringLiteral("too_many_rows"),
                     QCoreApplication::translate("TableExport", "A sheet holds at most %1 rows. Filter the list, or export it as CSV.").arg(m_words.of(mostRows))};
    const lxw_row_t at = ++m_book->row;
    lxw_error written = LXW_NO_ERROR;
    for (int i = 0; i < row.size() && written == LXW_NO_ERROR; ++i) {
        const QVariant &cell = row[i];
        const auto column = lxw_col_t(i);
        if (cell.isNull())
            continue;
        switch (cell.typeId()) {
        case QMetaType::LongLong:
        case QMetaType::Int:
            // Numbers of a sheet are floating point by its format; these are whole and far below 2^53.
            written = worksheet_write_number(m_book->sheet, at, column, double(cell.toLongLong()), m_book->number);
            continue;
        case QMetaType::Bool:
            written = worksheet_write_boolean(m_book->sheet, at, column, cell.toBool(), nullptr);
            continue;
        case QMetaType::QDate: {
            lxw_datetime date = dateOf(cell.toDate());
            written = worksheet_write_datetime(m_book->sheet, at, column, &date, m_book->day);
            continue;
        }
        case QMetaType::QDateTime: {
            const QDateTime local = cell.toDateTime().toLocalTime();
            lxw_datetime moment = dateOf(local.date(), local.time());
            written = worksheet_write_datetime(m_book->sheet, at, column, &moment, m_book->moment);
            continue;
        }
        default:
            break;
        }
        if (cell.canConvert<Amount>())
            written = worksheet_write_number(m_book->sheet, at, column, double(cell.value<Amount>().minor) / 100, m_book->amount);
        else
            written = worksheet_write_string(m_book->sheet, at, column, cell.toString().left(longestCell).toUtf8().constData(), nullptr);
    }
    if (written == LXW_NO_ERROR)
        return {};
    return Error{ErrorCode::Internal, QStringLiteral("file_unwritable"),
                 QCoreApplication::translate("TableExport", "A row could not be written to %1: %2.").arg(m_file, QString::fromUtf8(lxw_strerror(written)))};
}

Status XlsxTableWriter::finish()
{
    if (m_book->row > 0)
        worksheet_autofilter(m_book->sheet, 0, 0, m_book->row, lxw_col_t(m_book->columns - 1));
    const lxw_error closed = workbook_close(std::exchange(m_book->workbook, nullptr));
    if (closed != LXW_NO_ERROR)
        return Error{ErrorCode::Internal, QStringLiteral("file_unwritable"),
                     QCoreApplication::translate("TableExport", "%1 could not be written to the end: %2. Make room or choose another folder.")
                         .arg(m_file, QString::fromUtf8(lxw_strerror(closed)))};
    // The person agreed to replace the file when choosing its name.
    if ((QFile::exists(m_file) && !QFile::remove(m_file)) || !QFile::rename(m_book->path(), m_file))
        return Error{ErrorCode::Internal, QStringLiteral("file_unwritable"),
                     QCoreApplication::translate("TableExport", "%1 cannot be replaced. Close it where it is open, or choose another name.").arg(m_file)};
    return {};
}

} // namespace emesa::tables
