// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "models/desk.h"
#include "models/views/audit_timeline.h"

#include <QTimer>

#include <memory>

class QSaveFile;

namespace emesa {

/// The audit page's mind: the timeline by filter, whether the chain of seals holds, and the export of everything that
/// fits the filter. GUI thread; `desk` outlives it.
class AuditViewModel : public QObject
{
    Q_OBJECT

public:
    /// How the check of the seals stands.
    enum class Seals { Unknown, Checking, Intact, Broken, Failed };
    Q_ENUM(Seals)

    explicit AuditViewModel(Desk &desk, QObject *parent = nullptr);
    ~AuditViewModel() override;

    [[nodiscard]] AuditTimeline &timeline() { return m_timeline; }
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    /// Takes effect at once; of `search` alone, when typing stops.
    void setFilter(const AuditFilter &filter);
    void refresh();

    /// Goes through the whole log, a stretch at a time.
    void checkSeals();
    void stopChecking();
    [[nodiscard]] Seals seals() const { return m_seals; }
    /// The last stretch's answer.
    [[nodiscard]] const AuditCheck &check() const { return m_check; }
    /// Why the check itself could not be made; only when seals() is Failed.
    [[nodiscard]] const std::optional<Error> &checkError() const { return m_checkError; }
    [[nodiscard]] std::optional<Timestamp> checkedAt() const { return m_checkedAt; }

    /// Writes every row that fits the filter to `file` as CSV, columns as `emesa-server audit export` names them.
    void exportTo(const QString &file);
    void stopExport();
    [[nodiscard]] bool isExporting() const { return m_export != nullptr; }
    [[nodiscard]] qint64 exportedRows() const { return m_exportedRows; }

    /// Users whose names fit, to filter by; nothing without user_read.
    void findPeople(const QString &text);
    [[nodiscard]] const QList<Account> &people() const { return m_people; }

signals:
    void filterChanged();
    void sealsChanged();
    void exportChanged();
    void exported(const QString &file, qint64 rows);
    void exportFailed(const emesa::Error &why);
    void peopleChanged();

private:
    void checkFrom(qint64 row);
    void exportPage(const QString &cursor);
    void endExport(const std::optional<Error> &why);

    Desk &m_desk;
    AuditTimeline m_timeline;
    AuditFilter m_filter;
    QTimer m_searchPause;

    Seals m_seals = Seals::Unknown;
    AuditCheck m_check;
    std::optional<Error> m_checkError;
    std::optional<Timestamp> m_checkedAt;
    int m_checkRun = 0; ///< counts checks, so that one called off ends

    std::unique_ptr<QSaveFile> m_export;
    AuditFilter m_exportFilter;
    qint64 m_exportedRows = 0;
    int m_exportRun = 0;

    QList<Account> m_people;
    int m_peopleRun = 0;
};

} // namespace emesa
