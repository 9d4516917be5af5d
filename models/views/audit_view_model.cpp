// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/audit_view_model.h"

#include "core/base/clock.h"
#include "core/base/csv.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace emesa {

namespace {

using namespace std::chrono_literals;

constexpr auto searchPause = 250ms;
constexpr int exportPageRows = 500;
constexpr int peopleOffered = 20;

Error cannotWrite(const QFileDevice &file)
{
    return {ErrorCode::NoSpace, QStringLiteral("file_not_written"),
            QCoreApplication::translate("AuditViewModel", "The file %1 cannot be written (%2). Choose another folder, or make room on the disk.")
                .arg(file.fileName(), file.errorString())};
}

QByteArray csvLine(const AuditEvent &event)
{
    QStringList cells;
    schema::forEachField<AuditEvent>([&](const auto &field) {
        cells += csv::guarded(schema::Codec<schema::ValueOf<decltype(field)>>::toSql(event.*(field.member)).toString());
    });
    QByteArray line;
    csv::appendRow(line, cells);
    return line;
}

QByteArray csvHeading()
{
    QStringList names;
    schema::forEachField<AuditEvent>([&](const auto &field) { names += QString::fromLatin1(field.name); });
    QByteArray line(csv::byteOrderMark);
    csv::appendRow(line, names);
    return line;
}

} // namespace

AuditViewModel::AuditViewModel(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_timeline([&desk](const remote::ListQuery &query) { return desk.audit().auditLog(query); })
{
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchPause);
    connect(&m_searchPause, &QTimer::timeout, this, [this] { m_timeline.setFilter(m_filter); });
}

AuditViewModel::~AuditViewModel() = default;

void AuditViewModel::setFilter(const AuditFilter &filter)
{
    AuditFilter typed = m_filter;
    typed.search = filter.search;
    const bool isTyping = typed == filter && filter != m_filter;
    m_filter = filter;
    if (isTyping) {
        m_searchPause.start();
    } else {
        m_searchPause.stop();
        m_timeline.setFilter(filter);
    }
    emit filterChanged();
}

void AuditViewModel::refresh()
{
    m_timeline.reload();
}

void AuditViewModel::checkSeals()
{
    if (m_seals == Seals::Checking)
        return;
    ++m_checkRun;
    m_check = {};
    m_checkError.reset();
    m_seals = Seals::Checking;
    checkFrom(0);
    emit sealsChanged();
}

void AuditViewModel::stopChecking()
{
    if (m_seals != Seals::Checking)
        return;
    ++m_checkRun;
    m_seals = Seals::Unknown;
    emit sealsChanged();
}

void AuditViewModel::checkFrom(qint64 row)
{
    remote::whenDone(m_desk.audit().verify(row), this, [this, run = m_checkRun, row](const Result<AuditCheck> &check) {
        if (run != m_checkRun)
            return;
        if (!check) {
            m_checkError = check.error();
            m_seals = Seals::Failed;
        } else {
            m_check = *check;
            if (!check->isIntact)
                m_seals = Seals::Broken;
            else if (check->checkedTo >= check->end || check->checkedTo <= row)
                m_seals = Seals::Intact;
            else
                checkFrom(check->checkedTo);
        }
        if (m_seals == Seals::Intact || m_seals == Seals::Broken)
            m_checkedAt = SystemClock().now();
        emit sealsChanged();
    });
}

void AuditViewModel::exportTo(const QString &file)
{
    if (m_export)
        return;
    m_export = std::make_unique<QSaveFile>(file);
    m_exportFilter = m_filter;
    m_exportedRows = 0;
    ++m_exportRun;
    if (!m_export->open(QIODevice::WriteOnly) || m_export->write(csvHeading()) < 0) {
        endExport(cannotWrite(*m_export));
        return;
    }
    exportPage({});
    emit exportChanged();
}

void AuditViewModel::stopExport()
{
    if (m_export)
        endExport(remote::cancelledError());
}

void AuditViewModel::exportPage(const QString &cursor)
{
    remote::whenDone(m_desk.audit().auditLog(m_exportFilter.query(exportPageRows, cursor)), this,
                     [this, run = m_exportRun](const Result<remote::Page<AuditEvent>> &page) {
                         if (run != m_exportRun || !m_export)
                             return;
                         if (!page) {
                             endExport(page.error());
                             return;
                         }
                         for (const AuditEvent &event : page->rows) {
                             if (m_export->write(csvLine(event)) < 0) {
                                 endExport(cannotWrite(*m_export));
                                 return;
                             }
                         }
                         m_exportedRows += page->rows.size();
                         if (page->next.isEmpty())
                             endExport({});
                         else
                             exportPage(page->next);
                         emit exportChanged();
                     });
}

void AuditViewModel::endExport(const std::optional<Error> &why)
{
    ++m_exportRun;
    const std::unique_ptr<QSaveFile> file = std::move(m_export);
    std::optional<Error> failure = why;
    if (failure)
        file->cancelWriting();
    else if (!file->commit())
        failure = cannotWrite(*file);
    emit exportChanged();
    if (failure)
        emit exportFailed(*failure);
    else
        emit exported(file->fileName(), m_exportedRows);
}

void AuditViewModel::findPeople(const QString &text)
{
    if (!m_desk.may("user_read"))
        return;
    remote::ListQuery query;
    query.pageSize(peopleOffered);
    if (!text.trimmed().isEmpty())
        query.search(text.trimmed());
    remote::whenDone(m_desk.access().users(query), this, [this, run = ++m_peopleRun](const Result<remote::Page<Account>> &page) {
        // Without names the filter offers none; the list itself says what is wrong with the server.
        if (run != m_peopleRun || !page)
            return;
        m_people = page->rows;
        emit peopleChanged();
    });
}

} // namespace emesa
