// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/second_factor_repository.h"

#include "core/storage/params.h"

namespace emesa::secondFactors {

using storage::Database;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

Status ran(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

Result<bool> changedOne(const Result<qint64> &result)
{
    if (!result)
        return result.error();
    return *result > 0;
}

} // namespace

Result<std::optional<SecondFactor>> find(Database &database, Id userId)
{
    static const Sql sql("SELECT secret, is_confirmed, last_step, created_at, confirmed_at FROM second_factors WHERE user_id = ?");
    return database.one(sql, params(userId), [](const Row &row) {
        return SecondFactor{row.text(0).toLatin1(), row.boolean(1), row.int64(2), row.timestamp(3), row.get<std::optional<Timestamp>>(4)};
    });
}

Result<bool> isOn(Database &database, Id userId)
{
    static const Sql sql("SELECT user_id FROM second_factors WHERE user_id = ? AND is_confirmed = 1");
    const auto found = database.one(sql, params(userId), [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<bool> any(Database &database)
{
    static const Sql sql("SELECT user_id FROM second_factors LIMIT 1");
    const auto found = database.one(sql, {}, [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Status insert(Database &database, Id userId, const QByteArray &secret, Timestamp now)
{
    static const Sql drop("DELETE FROM second_factors WHERE user_id = ? AND is_confirmed = 0");
    if (Status dropped = ran(database.execute(drop, params(userId))); !dropped)
        return dropped;
    static const Sql sql("INSERT INTO second_factors (user_id, secret, created_at) VALUES (?, ?, ?)");
    return ran(database.execute(sql, params(userId, QString::fromLatin1(secret), now)));
}

Result<bool> confirm(Database &database, Id userId, qint64 step, Timestamp now)
{
    static const Sql sql("UPDATE second_factors SET is_confirmed = 1, last_step = ?, confirmed_at = ? WHERE user_id = ? AND is_confirmed = 0");
    return changedOne(database.execute(sql, params(step, now, userId)));
}

Result<bool> advance(Database &database, Id userId, qint64 step)
{
    static const Sql sql("UPDATE second_factors SET last_step = ? WHERE user_id = ? AND last_step < ?");
    return changedOne(database.execute(sql, params(step, userId, step)));
}

Result<bool> remove(Database &database, Id userId)
{
    static const Sql codes("DELETE FROM recovery_codes WHERE user_id = ?");
    if (Status removed = ran(database.execute(codes, params(userId))); !removed)
        return removed.error();
    static const Sql sql("DELETE FROM second_factors WHERE user_id = ?");
    return changedOne(database.execute(sql, params(userId)));
}

Status replaceRecoveryCodes(Database &database, Id userId, const QList<QByteArray> &hashes, Timestamp now)
{
    static const Sql clear("DELETE FROM recovery_codes WHERE user_id = ?");
    if (Status cleared = ran(database.execute(clear, params(userId))); !cleared)
        return cleared;
    static const Sql sql("INSERT INTO recovery_codes (user_id, code_hash, created_at) VALUES (?, ?, ?)");
    for (const QByteArray &hash : hashes) {
        if (Status written = ran(database.execute(sql, params(userId, QString::fromLatin1(hash), now))); !written)
            return written;
    }
    return {};
}

Result<bool> useRecoveryCode(Database &database, Id userId, const QByteArray &hash, Timestamp now)
{
    static const Sql sql("UPDATE recovery_codes SET used_at = ? WHERE user_id = ? AND code_hash = ? AND used_at IS NULL");
    return changedOne(database.execute(sql, params(now, userId, QString::fromLatin1(hash))));
}

Result<int> recoveryCodesLeft(Database &database, Id userId)
{
    static const Sql sql("SELECT COUNT(*) FROM recovery_codes WHERE user_id = ? AND used_at IS NULL");
    const auto count = database.one(sql, params(userId), [](const Row &row) { return row.int32(0); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

} // namespace emesa::secondFactors
