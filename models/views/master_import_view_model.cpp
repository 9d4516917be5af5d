// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/master_import_view_model.h"

#include "core/base/csv.h"
#include "core/schema/nested.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace emesa {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

QString idField()
{
    return QStringLiteral("unique_id");
}

/// Rows of an exported table by unique id: cell by column.
QHash<QString, QHash<QString, QString>> recordsIn(const QByteArray &csv)
{
    QHash<QString, QHash<QString, QString>> records;
    const auto table = csv::parse(csv);
    if (!table)
        return records;
    const qsizetype id = table->header.indexOf(idField());
    for (const csv::Record &row : table->rows) {
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < row.fields.size(); ++i)
            cells.insert(table->header[i], csv::unguarded(row.fields[i]));
        if (id >= 0)
            records.insert(cells.value(idField()), cells);
    }
    return records;
}

/// The report a refused import carries.
std::optional<ImportReport> reportIn(const Error &error)
{
    const QJsonValue report = error.details.value(QLatin1String("report"));
    if (!report.isObject())
        return {};
    const auto read = schema::fromJson<ImportReport>(report.toObject());
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

void MasterImportViewModel::check(const QString &path)
{
    QFile file(path);
    m_fileName = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        fail({ErrorCode::NotFound, QStringLiteral("file_unreadable"), QCoreApplication::translate("MasterImport", "The file cannot be read: %1. Choose another one.").arg(file.errorString())});
        return;
    }
    if (file.size() > largestFile) {
        fail({ErrorCode::TooLarge, QStringLiteral("file_too_large"), QCoreApplication::translate("MasterImport", "The file is larger than 16 MB. Split it and import the parts one after the other.")});
        return;
    }
    check(m_fileName, file.readAll());
}

void MasterImportViewModel::check(const QString &name, const QByteArray &csv)
{
    m_fileName = name;
    m_csv = csv;
    m_rows.clear();
    m_report = {};
    if (const auto table = csv::parse(csv); !table) {
        fail(table.error());
        return;
    }
    set(State::Checking);
    remote::whenDone(m_tools.importTable(csv, true), this, [this, asked = ++m_asked](const Result<ImportReport> &tried) {
        if (asked != m_asked)
            return;
        const auto report = tried ? std::optional(*tried) : reportIn(tried.error());
        if (!report) {
            fail(tried.error());
            return;
        }
        // What is there now, to show what changes into what. Without it the rows still say what happens to them.
        remote::whenDone(m_tools.exportTable(), this, [this, asked, report = *report](const Result<QByteArray> &now) {
            if (asked == m_asked)
                take(report, now ? *now : QByteArray());
        });
    });
}

void MasterImportViewModel::apply()
{
    if (!canApply())
        return;
    set(State::Applying);
    remote::whenDone(m_tools.importTable(m_csv, false), this, [this, asked = ++m_asked](const Result<ImportReport> &done) {
        if (asked != m_asked)
            return;
        if (done) {
            m_report = *done;
            set(State::Done);
            emit applied();
        } else if (const auto report = reportIn(done.error())) {
            // Something changed at the server since the check: nothing was taken, and the rows say why.
            take(*report, {});
        } else {
            fail(done.error());
        }
    });
}

void MasterImportViewModel::reset()
{
    ++m_asked;
    m_csv.clear();
    m_rows.clear();
    m_report = {};
    set(State::Idle);
}

void MasterImportViewModel::set(State state)
{
    m_state = state;
    emit changed();
}

void MasterImportViewModel::fail(const Error &error)
{
    m_error = error;
    set(State::Failed);
}

void MasterImportViewModel::take(const ImportReport &report, const QByteArray &now)
{
    m_report = report;
    m_rows.clear();
    const auto table = csv::parse(m_csv);
    if (!table) {
        fail(table.error());
        return;
    }
    QHash<int, const csv::Record *> byLine;
    for (const csv::Record &record : table->rows)
        byLine.insert(record.line, &record);
    const auto records = recordsIn(now);
    for (const ImportedRow &imported : report.rows) {
        Row row{imported.row, imported.action, {}, {}, imported.errors};
        const QHash<QString, QString> before = records.value(imported.uniqueId);
        row.name = before.value(QStringLiteral("name"));
        if (const csv::Record *record = byLine.value(imported.row)) {
            for (qsizetype i = 0; i < record->fields.size(); ++i) {
                const QString field = table->header[i].trimmed();
                const QString after = csv::unguarded(record->fields[i]);
                if (field == QLatin1String("name") && !after.isEmpty())
                    row.name = after.trimmed();
                if (field == idField() || imported.action == ImportAction::Unchanged || imported.action == ImportAction::Refused)
                    continue;
                const bool isNew = imported.action == ImportAction::Created;
                if (isNew ? !after.isEmpty() && field != QLatin1String("name") : before.contains(field) && before.value(field) != after)
                    row.changes.append({field, isNew ? QString() : before.value(field), after});
            }
        }
        m_rows.append(row);
    }
    set(State::Ready);
}

} // namespace emesa
