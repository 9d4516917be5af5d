// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/metrics_page.h"

#include "server/app/shared_services.h"
#include "server/storage/ledger.h"
#include "server/storage/upload_repository.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <initializer_list>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

namespace emesa::app {

namespace {

/// Writes the text format, version 0.0.4. Label values come from fixed sets; they are escaped all the same.
class Writer
{
public:
    using Labels = std::initializer_list<std::pair<const char *, QByteArray>>;

    void family(const char *name, const char *type, const char *help)
    {
        m_name = name;
        m_text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(const QByteArray &value, const Labels &labels = {}, const char *suffix = "")
    {
        m_text += m_name + suffix;
        char before = '{';
        for (const auto &[label, text] : labels) {
            QByteArray escaped = text;
            escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
            m_text += before;
            m_text += QByteArray(label) + "=\"" + escaped + '"';
            before = ',';
        }
        if (labels.size() > 0)
            m_text += '}';
        m_text += ' ' + value + '\n';
    }
    void number(const char *name, const char *type, const char *help, qint64 value)
    {
        family(name, type, help);
        sample(QByteArray::number(value));
    }
    void seconds(const char *name, const char *type, const char *help, double value)
    {
        family(name, type, help);
        sample(QByteArray::number(value, 'f', 6));
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

QByteArray secondsOf(quint64 microseconds)
{
    return QByteArray::number(double(microseconds) / 1e6, 'f', 6);
}

void addRequests(Writer &out, const RequestMetrics &requests)
{
    const auto rows = requests.rows();
    out.family("emesa_http_requests_total", "counter", "Answered requests by endpoint and class of status.");
    for (const RequestMetrics::Row &row : rows) {
        for (size_t i = 0; i < row.byClass.size(); ++i) {
            if (row.byClass[i] > 0)
                out.sample(QByteArray::number(row.byClass[i]), {{"endpoint", row.endpoint}, {"method", row.method}, {"status", RequestMetrics::classes[i]}});
        }
    }
    out.family("emesa_http_request_duration_seconds", "histogram", "From the whole request to the finished answer, by endpoint.");
    for (const RequestMetrics::Row &row : rows) {
        quint64 upTo = 0;
        for (size_t i = 0; i < RequestMetrics::bounds.size(); ++i) {
            upTo += row.byTime[i];
            out.sample(QByteArray::number(upTo), {{"endpoint", row.endpoint}, {"method", row.method}, {"le", RequestMetrics::boundTexts[i]}}, "_bucket");
        }
        upTo += row.byTime.back();
        out.sample(QByteArray::number(upTo), {{"endpoint", row.endpoint}, {"method", row.method}, {"le", "+Inf"}}, "_bucket");
        out.sample(secondsOf(row.microseconds), {{"endpoint", row.endpoint}, {"method", row.method}}, "_sum");
        out.sample(QByteArray::number(upTo), {{"endpoint", row.endpoint}, {"method", row.method}}, "_count");
    }
    out.number("emesa_http_requests_in_flight", "gauge", "Requests being worked on, this one included.", requests.inFlight());
}

void addDoor(Writer &out, const http::FrontDeskCounters &door)
{
    out.number("emesa_connections_open", "gauge", "Open connections, WebSockets included.", door.openConnections);
    out.number("emesa_connections_accepted_total", "counter", "Connections accepted.", qint64(door.acceptedConnections));
    out.number("emesa_body_bytes_reserved", "gauge", "Bytes of request bodies under way, of the budget for all.", door.bodyBytesReserved);
    out.family("emesa_door_refusals_total", "counter", "Requests and connections refused before any endpoint was looked for, by reason.");
    auto reasons = door.refusals.keys();
    std::sort(reasons.begin(), reasons.end());
    for (const QByteArray &reason : std::as_const(reasons))
        out.sample(QByteArray::number(door.refusals.value(reason)), {{"reason", reason}});
}

void addDatabase(Writer &out, const storage::DatabaseCounters &counters)
{
    out.number("emesa_database_connections", "gauge", "Open connections to databases.", counters.open);
    out.number("emesa_database_connects_total", "counter", "Connections made, also those made again.", qint64(counters.connects));
    out.number("emesa_database_connect_failures_total", "counter", "Attempts to connect that failed.", qint64(counters.failedConnects));
    out.number("emesa_database_failures_total", "counter", "Statements that failed, broken constraints included.", qint64(counters.failures));
    out.number("emesa_database_transaction_repeats_total", "counter", "Transactions run again after a deadlock or a lost connection.", qint64(counters.repeats));
}

void addIdentity(Writer &out, const SharedServices &shared)
{
    out.number("emesa_sign_in_failures_total", "counter", "Refused sign-ins, registrations and password changes: wrong credentials.",
               qint64(shared.requests.failedSignIns()));
    out.number("emesa_sign_in_limited_total", "counter", "The same, refused by a limit.", qint64(shared.requests.limitedSignIns()));
    out.number("emesa_password_hashes_running", "gauge", "Password hashes being computed.", shared.identity.gate.running());
    out.number("emesa_password_hashes_waiting", "gauge", "Sign-ins that wait for one.", shared.identity.gate.waiting());
    out.number("emesa_verification_keys", "gauge", "Public keys tokens are verified with.", shared.keys->snapshot()->verification.size());
}

void addData(Writer &out, const SharedServices &shared, storage::Database &database)
{
    const auto lengths = Ledger::lengths(database);
    if (lengths)
        out.number("emesa_audit_rows_total", "counter", "Rows of the audit log of this process's database.", lengths->audit);
    if (shared.modules.contains(api::Module::Orders)) {
        out.number("emesa_live_connections", "gauge", "Open live channels.", shared.hub.connectionCount());
        if (lengths)
            out.number("emesa_live_events_lag", "gauge", "Events written that this process has not handed on yet.",
                       std::max<qint64>(0, lengths->live - shared.hub.lastSeq()));
        if (const auto open = UploadRepository::countOpen(database))
            out.number("emesa_uploads_open", "gauge", "Uploads that are not complete.", *open);
    }
    const QStorageInfo disk(shared.installation.settings.dataDir);
    if (disk.isValid())
        out.number("emesa_data_disk_free_bytes", "gauge", "Free space where the data folder is.", disk.bytesAvailable());
}

void addProcess(Writer &out, const SharedServices &shared)
{
    out.family("emesa_build_info", "gauge", "What runs here.");
    out.sample("1", {{"version", EMESA_VERSION}, {"qt", qVersion()}, {"modules", shared.installation.settings.modules.join(u' ').toLatin1()}});
    out.seconds("process_start_time_seconds", "gauge", "Start time of the process since 1970.", double(shared.startedAt.ms) / 1000);
    out.number("emesa_uptime_seconds", "gauge", "Time since the start.", (shared.clock.now().ms - shared.startedAt.ms) / 1000);
    rusage usage = {};
    if (::getrusage(RUSAGE_SELF, &usage) == 0)
        out.seconds("process_cpu_seconds_total", "counter", "Processor time, user and system.",
                    double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6);
    if (QFile statm(QStringLiteral("/proc/self/statm")); statm.open(QIODevice::ReadOnly)) {
        const auto pages = statm.readAll().split(' ');
        const qint64 pageSize = ::sysconf(_SC_PAGESIZE);
        out.number("process_virtual_memory_bytes", "gauge", "Virtual memory.", pages.value(0).toLongLong() * pageSize);
        out.number("process_resident_memory_bytes", "gauge", "Resident memory.", pages.value(1).toLongLong() * pageSize);
    }
    if (const QDir descriptors(QStringLiteral("/proc/self/fd")); descriptors.exists())
        out.number("process_open_fds", "gauge", "Open file descriptors.", descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        out.number("process_max_fds", "gauge", "Most file descriptors the process may open.", qint64(limit.rlim_cur));
}

} // namespace

QByteArray metricsPage(const SharedServices &shared, storage::Database &database)
{
    Writer out;
    addRequests(out, shared.requests);
    addDoor(out, shared.door.now());
    addDatabase(out, shared.databaseCounters);
    addIdentity(out, shared);
    addData(out, shared, database);
    addProcess(out, shared);
    return out.text();
}

} // namespace emesa::app
