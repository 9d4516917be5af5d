// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sign_in_repository.h"

#include "core/schema/row.h"
#include "core/storage/params.h"
#include "server/storage/user_repository.h"

namespace emesa {

using storage::Database;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

Status ran(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

QString ascii(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

const Sql &locking(Database &database, const Sql &plain, const Sql &forUpdate)
{
    return database.dialect() == Dialect::MySql ? forUpdate : plain;
}

} // namespace

namespace signIns {

Status insert(Database &database, const SignIn &signIn, const QString &address, const QString &userAgent, Timestamp now)
{
    static const Sql sql("INSERT INTO sign_ins (id, user_id, created_at, last_used_at, expires_at, address, user_agent)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?)");
    return ran(database.execute(sql, params(signIn.id, signIn.userId, now, now, signIn.expiresAt, address.left(45), userAgent.left(400))));
}

Result<std::optional<SignIn>> lock(Database &database, const QString &id)
{
    static const Sql plain("SELECT id, user_id, expires_at, ended_at FROM sign_ins WHERE id = ?");
    static const Sql forUpdate = plain + Sql(" FOR UPDATE");
    return database.one(locking(database, plain, forUpdate), params(id), [](const Row &row) {
        return SignIn{row.text(0), row.int64(1), row.timestamp(2), row.get<std::optional<Timestamp>>(3)};
    });
}

Result<std::optional<SignInRights>> rights(Database &database, const QString &id)
{
    static const Sql sql("SELECT s.user_id, u.is_active, s.ended_at, s.expires_at, u.auth_version"
                         " FROM sign_ins s JOIN users u ON u.id = s.user_id WHERE s.id = ?");
    return database.one(sql, params(id), [](const Row &row) {
        return SignInRights{row.int64(0), row.boolean(1), !row.isNull(2), row.timestamp(3), row.int64(4)};
    });
}

const ListSource &list()
{
    static const ListSource source{.entity = "sign_ins",
                                   .columns = SchemaSql::columns<SignInRecord>("s."),
                                   .from = Sql("FROM sign_ins s LEFT JOIN users u ON u.id = s.user_id"),
                                   .countFrom = Sql("FROM sign_ins s LEFT JOIN users u ON u.id = s.user_id"),
                                   .key = Sql("s.id"),
                                   .base = Sql("s.id IS NOT NULL"),
                                   .fields = ListSelect::fieldsOf<SignInRecord>("s."),
                                   .textKey = true};
    return source;
}

ListScope scopeFor(std::optional<Id> owner, std::optional<bool> isActive, Timestamp now, Id reader)
{
    static const Sql own("s.user_id = ?"), active("(s.ended_at IS NULL AND s.expires_at > ?)"), over("(s.ended_at IS NOT NULL OR s.expires_at <= ?)"),
        andAlso(" AND ");
    ListScope scope{{}, {}, reader};
    if (owner) {
        scope.where = own;
        scope.values = params(*owner);
    }
    if (isActive) {
        if (owner)
            scope.where += andAlso;
        scope.where += *isActive ? active : over;
        scope.values += params(now);
    }
    return scope;
}

Result<std::optional<SignInRecord>> find(Database &database, const QString &id)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<SignInRecord>("s.") + Sql(" FROM sign_ins s LEFT JOIN users u ON u.id = s.user_id WHERE s.id = ?");
    return database.one(sql, params(id), [](const Row &row) { return schema::readRow<SignInRecord>(row); });
}

Result<bool> end(Database &database, const QString &id, const QString &reason, Timestamp now)
{
    static const Sql sql("UPDATE sign_ins SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL");
    const auto ended = database.execute(sql, params(now, reason, id));
    if (!ended)
        return ended.error();
    if (*ended == 0)
        return false;
    static const Sql whose("SELECT user_id FROM sign_ins WHERE id = ?");
    const auto userId = database.one(whose, params(id), [](const Row &row) { return row.int64(0); });
    if (!userId)
        return userId.error();
    if (Status counted = users::rightsChanged(database, userId->value_or(0)); !counted)
        return counted.error();
    return true;
}

Result<qint64> endAll(Database &database, Id userId, const QString &keep, const QString &reason, Timestamp now)
{
    static const Sql sql("UPDATE sign_ins SET ended_at = ?, end_reason = ? WHERE user_id = ? AND ended_at IS NULL AND id <> ?");
    const auto ended = database.execute(sql, params(now, reason, userId, keep));
    if (!ended || *ended == 0)
        return ended;
    if (Status counted = users::rightsChanged(database, userId); !counted)
        return counted.error();
    return ended;
}

Status insertToken(Database &database, const QByteArray &hash, const QString &signInId, Timestamp issuedAt, Timestamp expiresAt)
{
    static const Sql sql("INSERT INTO refresh_tokens (token_hash, sign_in_id, issued_at, expires_at) VALUES (?, ?, ?, ?)");
    return ran(database.execute(sql, params(ascii(hash), signInId, issuedAt, expiresAt)));
}

Result<std::optional<RefreshToken>> findToken(Database &database, const QByteArray &hash)
{
    static const Sql sql("SELECT sign_in_id, issued_at, expires_at, rotated_at, successor_jti FROM refresh_tokens WHERE token_hash = ?");
    return database.one(sql, params(ascii(hash)), [](const Row &row) {
        return RefreshToken{row.text(0), row.timestamp(1), row.timestamp(2), row.get<std::optional<Timestamp>>(3), row.text(4)};
    });
}

Status rotateToken(Database &database, const QByteArray &hash, const QString &signInId, const QString &successorId, Timestamp now)
{
    static const Sql rotate("UPDATE refresh_tokens SET rotated_at = ?, successor_jti = ? WHERE token_hash = ?");
    if (Status rotated = ran(database.execute(rotate, params(now, successorId, ascii(hash)))); !rotated)
        return rotated;
    static const Sql touch("UPDATE sign_ins SET last_used_at = ? WHERE id = ?");
    return ran(database.execute(touch, params(now, signInId)));
}

Result<qint64> removeOutdated(Database &database, Timestamp now, int limit)
{
    static constexpr qint64 day = 86'400;
    struct Removal
    {
        Sql find, remove;
        Timestamp before;
    };
    static const Sql tokens("SELECT token_hash FROM refresh_tokens WHERE expires_at < ? ORDER BY expires_at LIMIT ?");
    static const Sql families("SELECT s.id FROM sign_ins s WHERE s.expires_at < ?"
                              " AND NOT EXISTS (SELECT 1 FROM refresh_tokens t WHERE t.sign_in_id = s.id) LIMIT ?");
    static const Sql tracks("SELECT track FROM sign_in_attempts WHERE updated_at < ? AND failures_in_row < 100 LIMIT ?");
    static const Sql lockedTracks("SELECT track FROM sign_in_attempts WHERE updated_at < ? LIMIT ?");
    static const Sql removeToken("DELETE FROM refresh_tokens WHERE token_hash = ?");
    static const Sql removeFamily("DELETE FROM sign_ins WHERE id = ?");
    static const Sql removeTrack("DELETE FROM sign_in_attempts WHERE track = ?");
    const QList<Removal> removals = {{tokens, removeToken, now.plusSeconds(-day)},
                                     {families, removeFamily, now.plusSeconds(-day)},
                                     {tracks, removeTrack, now.plusSeconds(-90 * day)},
                                     {lockedTracks, removeTrack, now.plusSeconds(-400 * day)}};
    qint64 removed = 0;
    for (const Removal &removal : removals) {
        const auto keys = database.all(removal.find, params(removal.before, limit), [](const Row &row) { return row.text(0); });
        if (!keys)
            return keys.error();
        for (const QString &key : *keys) {
            const auto done = database.execute(removal.remove, params(key));
            if (!done)
                return done.error();
            removed += *done;
        }
    }
    static const Sql devices("DELETE FROM known_devices WHERE last_seen_at < ?");
    const auto done = database.execute(devices, params(now.plusSeconds(-90 * day)));
    if (!done)
        return done.error();
    return removed + *done;
}

} // namespace signIns

namespace attempts {

namespace {

AttemptRow readAttempt(const Row &row)
{
    AttemptRow attempt{row.int32(0), {}};
    const auto moments = row.utf8(1).split(',');
    for (const QByteArray &moment : moments) {
        if (!moment.isEmpty())
            attempt.recent.append(Timestamp{moment.toLongLong()});
    }
    return attempt;
}

} // namespace

Result<AttemptRow> load(Database &database, const QByteArray &track)
{
    static const Sql sql("SELECT failures_in_row, recent FROM sign_in_attempts WHERE track = ?");
    const auto found = database.one(sql, params(ascii(track)), readAttempt);
    if (!found)
        return found.error();
    return found->value_or(AttemptRow());
}

Result<AttemptRow> lock(Database &database, const QByteArray &track, Timestamp now)
{
    static const Sql insertSqlite("INSERT OR IGNORE INTO sign_in_attempts (track, updated_at) VALUES (?, ?)");
    static const Sql insertMySql("INSERT IGNORE INTO sign_in_attempts (track, updated_at) VALUES (?, ?)");
    if (Status there = ran(database.execute(locking(database, insertSqlite, insertMySql), params(ascii(track), now))); !there)
        return there.error();
    static const Sql plain("SELECT failures_in_row, recent FROM sign_in_attempts WHERE track = ?");
    static const Sql forUpdate = plain + Sql(" FOR UPDATE");
    const auto found = database.one(locking(database, plain, forUpdate), params(ascii(track)), readAttempt);
    if (!found)
        return found.error();
    return found->value_or(AttemptRow());
}

Status save(Database &database, const QByteArray &track, const AttemptRow &row, Timestamp now)
{
    QByteArray recent;
    for (const Timestamp moment : row.recent)
        recent += (recent.isEmpty() ? "" : ",") + QByteArray::number(moment.ms);
    static const Sql sql("UPDATE sign_in_attempts SET failures_in_row = ?, recent = ?, updated_at = ? WHERE track = ?");
    return ran(database.execute(sql, params(row.failuresInRow, ascii(recent), now, ascii(track))));
}

Status clear(Database &database, const QByteArray &track)
{
    // Deleting what is not there would lock the gap it could be in.
    static const Sql select("SELECT failures_in_row FROM sign_in_attempts WHERE track = ?");
    const auto found = database.one(select, params(ascii(track)), [](const Row &row) { return row.int32(0); });
    if (!found || !*found)
        return found ? Status() : Status(found.error());
    static const Sql sql("DELETE FROM sign_in_attempts WHERE track = ?");
    return ran(database.execute(sql, params(ascii(track))));
}

Result<std::optional<Timestamp>> deviceSeenAt(Database &database, const QByteArray &account, const QByteArray &device)
{
    static const Sql sql("SELECT last_seen_at FROM known_devices WHERE account = ? AND device = ?");
    return database.one(sql, params(ascii(account), ascii(device)), [](const Row &row) { return row.timestamp(0); });
}

Status rememberDevice(Database &database, const QByteArray &account, const QByteArray &device, int keep, Timestamp now)
{
    static const Sql sqlite("INSERT INTO known_devices (account, device, last_seen_at) VALUES (?, ?, ?)"
                            " ON CONFLICT (account, device) DO UPDATE SET last_seen_at = excluded.last_seen_at");
    static const Sql mysql("INSERT INTO known_devices (account, device, last_seen_at) VALUES (?, ?, ?)"
                           " ON DUPLICATE KEY UPDATE last_seen_at = VALUES(last_seen_at)");
    if (Status written = ran(database.execute(locking(database, sqlite, mysql), params(ascii(account), ascii(device), now))); !written)
        return written;
    static const Sql others("SELECT device FROM known_devices WHERE account = ? ORDER BY last_seen_at DESC, device");
    const auto known = database.all(others, params(ascii(account)), [](const Row &row) { return row.text(0); });
    if (!known)
        return known.error();
    for (qsizetype i = keep; i < known->size(); ++i) {
        if (Status forgotten = forgetDevice(database, account, known->at(i).toLatin1()); !forgotten)
            return forgotten;
    }
    return {};
}

Status forgetDevice(Database &database, const QByteArray &account, const QByteArray &device)
{
    static const Sql sql("DELETE FROM known_devices WHERE account = ? AND device = ?");
    return ran(database.execute(sql, params(ascii(account), ascii(device))));
}

Status forgetDevices(Database &database, const QByteArray &account)
{
    static const Sql sql("DELETE FROM known_devices WHERE account = ?");
    return ran(database.execute(sql, params(ascii(account))));
}

Result<QList<QByteArray>> devicesOf(Database &database, const QByteArray &account)
{
    static const Sql sql("SELECT device FROM known_devices WHERE account = ? ORDER BY device");
    return database.all(sql, params(ascii(account)), [](const Row &row) { return row.text(0).toLatin1(); });
}

} // namespace attempts
} // namespace emesa
