// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offline/cache.h"

#include "models/offline/offline_store.h"

#include <QLoggingCategory>
#include <QTimer>

Q_LOGGING_CATEGORY(lcCache, "emesa.models.cache")

namespace emesa::offline {

using remote::Reply;
using storage::Database;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

struct Kept
{
    QByteArray body;
    Timestamp readAt;
};

QString nameOf(const remote::Request &request)
{
    return request.query.isEmpty() ? request.path : QString(request.path + u'?' + request.query.toString(QUrl::FullyEncoded));
}

} // namespace

/// The file behind a Cache. Lives in the cache's thread.
class CacheFile : public QObject
{
public:
    CacheFile(const QString &file, const QString &account, const Cache::Options &options)
        : m_name(file), m_account(account), m_options(options)
    {
    }
    ~CacheFile() override { flush(); }

    void keep(const QString &name, const Kept &kept)
    {
        m_unwritten.insert(name, kept);
        if (!m_timer) {
            m_timer = new QTimer(this); // here, because a timer belongs to the thread it is made in
            m_timer->setSingleShot(true);
            m_timer->setInterval(m_options.pause);
            m_timer->callOnTimeout(this, [this] { flush(); });
        }
        if (!m_timer->isActive())
            m_timer->start();
    }

    std::optional<Kept> find(const QString &name)
    {
        if (const auto waiting = m_unwritten.constFind(name); waiting != m_unwritten.constEnd())
            return *waiting;
        if (!open())
            return std::nullopt;
        const auto found = m_database->one(Sql("SELECT body, read_at FROM answers_1 WHERE account = ? AND name = ?"), params(m_account, name),
                                           [](const Row &row) { return Kept{row.bytes(0), row.timestamp(1)}; });
        return found ? *found : std::nullopt;
    }

    Status wipe()
    {
        m_unwritten.clear();
        if (!open())
            return {};
        const auto gone = m_database->execute(Sql("DELETE FROM answers_1 WHERE account = ?"), params(m_account));
        if (!gone)
            return gone.error();
        // Deleted rows stay readable in the file's free pages otherwise.
        const auto packed = m_database->execute(Sql("VACUUM"));
        return packed ? Status() : Status(packed.error());
    }

    void flush()
    {
        if (m_unwritten.isEmpty())
            return;
        const auto unwritten = std::exchange(m_unwritten, {});
        if (!open())
            return;
        const Status written = m_database->inTransaction([&]() -> Status {
            for (auto kept = unwritten.constBegin(); kept != unwritten.constEnd(); ++kept) {
                const auto done = m_database->execute(
                    Sql("INSERT INTO answers_1 (account, name, body, size, read_at) VALUES (?, ?, ?, ?, ?) "
                        "ON CONFLICT (account, name) DO UPDATE SET body = excluded.body, size = excluded.size, read_at = excluded.read_at"),
                    params(m_account, kept.key(), kept->body, kept->body.size(), kept->readAt));
                if (!done)
                    return done.error();
            }
            return makeRoom();
        });
        if (!written)
            qCWarning(lcCache) << "answers cannot be kept:" << written.error().message;
    }

private:
    bool open()
    {
        if (m_database)
            return true;
        if (m_isBroken)
            return false;
        auto database = openPrivateFile(m_name);
        Status made = database ? Status() : Status(database.error());
        if (made) {
            const auto table = (*database)->execute(Sql("CREATE TABLE IF NOT EXISTS answers_1 (account TEXT NOT NULL, name TEXT NOT NULL, "
                                                        "body BLOB NOT NULL, size INTEGER NOT NULL, read_at TEXT NOT NULL, PRIMARY KEY (account, name))"));
            made = table ? Status() : Status(table.error());
        }
        if (made) {
            const auto index = (*database)->execute(Sql("CREATE INDEX IF NOT EXISTS answers_1_by_age ON answers_1 (read_at, size)"));
            made = index ? Status() : Status(index.error());
        }
        if (!made) {
            m_isBroken = true;
            qCWarning(lcCache) << "nothing can be read while the server is away:" << made.error().message;
            return false;
        }
        m_database = *std::move(database);
        return true;
    }

    /// Takes away the oldest, down to nine tenths of what may be, so that this is not for every answer.
    Status makeRoom()
    {
        const auto bytes = m_database->one(Sql("SELECT COALESCE(SUM(size), 0) FROM answers_1"), {}, [](const Row &row) { return row.int64(0); });
        if (!bytes)
            return bytes.error();
        qint64 tooMany = bytes->value_or(0) - m_options.mostBytes;
        if (tooMany <= 0)
            return {};
        tooMany += m_options.mostBytes / 10;
        Timestamp youngest;
        Status read = m_database->forEach(Sql("SELECT read_at, size FROM answers_1 ORDER BY read_at"), {}, [&](const Row &row) {
            youngest = row.timestamp(0);
            tooMany -= row.int64(1);
            return tooMany > 0;
        });
        if (!read)
            return read;
        const auto gone = m_database->execute(Sql("DELETE FROM answers_1 WHERE read_at <= ?"), params(youngest));
        return gone ? Status() : Status(gone.error());
    }

    QString m_name;
    QString m_account;
    Cache::Options m_options;
    std::unique_ptr<Database> m_database;
    QHash<QString, Kept> m_unwritten;
    QTimer *m_timer = nullptr;
    bool m_isBroken = false;
};

Cache::Cache(const QString &file, const QString &account, const Clock &clock, const Options &options, QObject *parent)
    : QObject(parent), m_account(account), m_clock(clock), m_options(options)
{
    if (file.isEmpty())
        return;
    m_file = new CacheFile(file, account, options);
    m_file->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_file, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("cache"));
    m_thread.start(QThread::LowPriority);
}

Cache::~Cache()
{
    // Waits for what was handed over before: the end of a thread does not.
    if (m_file)
        QMetaObject::invokeMethod(m_file, [file = m_file] { file->flush(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

bool Cache::takes(const remote::Request &request) const
{
    const api::Endpoint &endpoint = *request.endpoint;
    const bool isRead = endpoint.method == api::Method::Get && endpoint.answer == api::Answer::Json;
    const bool isWork = endpoint.module == api::Module::Orders || endpoint.module == api::Module::Master;
    return m_file && isRead && isWork && !request.query.hasQueryItem(QStringLiteral("cursor"));
}

void Cache::keep(const remote::Request &request, const Reply &reply)
{
    if (reply.status != 200 || reply.body.size() > m_options.largestAnswer)
        return;
    QMetaObject::invokeMethod(m_file, [file = m_file, name = nameOf(request), kept = Kept{reply.body, m_clock.now()}] { file->keep(name, kept); },
                              Qt::QueuedConnection);
}

QFuture<Result<Reply>> Cache::find(const remote::Request &request)
{
    const remote::Answer<Reply> read;
    QMetaObject::invokeMethod(
        m_file,
        [file = m_file, name = nameOf(request), read] {
            const auto kept = file->find(name);
            if (!kept) {
                read.give(Error{ErrorCode::NotFound, QStringLiteral("not_cached"), QStringLiteral("This was not read before the server went away.")});
                return;
            }
            read.give(Reply{200, {{remote::asOfHeader, kept->readAt.toIso()}}, kept->body});
        },
        Qt::QueuedConnection);
    const remote::Answer<Reply> answer;
    remote::whenDone(read.future(), this, [this, answer](const Result<Reply> &found) {
        const auto asOf = found ? Timestamp::fromIso(found->header(remote::asOfHeader)) : std::nullopt;
        if (asOf)
            m_neededAt = m_clock.now();
        if (asOf && (!m_shownAsOf || *asOf < *m_shownAsOf)) {
            m_shownAsOf = asOf;
            emit shownAsOfChanged();
        }
        answer.give(found);
    });
    return answer.future();
}

void Cache::refreshed()
{
    if (!m_shownAsOf)
        return;
    m_shownAsOf.reset();
    emit shownAsOfChanged();
}

QFuture<Status> Cache::wipe()
{
    const remote::Answer<void> answer;
    if (!m_file) {
        answer.give({});
        return answer.future();
    }
    QMetaObject::invokeMethod(m_file, [file = m_file, answer] { answer.give(file->wipe()); }, Qt::QueuedConnection);
    return answer.future();
}

} // namespace emesa::offline
