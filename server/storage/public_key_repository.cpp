// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/public_key_repository.h"

#include "core/storage/params.h"

namespace emesa::publicKeys {

using storage::Database;
using storage::params;
using storage::Row;
using storage::Sql;

Result<QList<PublishedKey>> all(Database &database)
{
    static const Sql sql("SELECT kid, jwk, created_at, retired_at FROM public_keys ORDER BY created_at, kid");
    return database.all(sql, {}, [](const Row &row) {
        return PublishedKey{{row.utf8(0), row.utf8(1)}, row.get<Timestamp>(2), row.get<std::optional<Timestamp>>(3)};
    });
}

Result<QList<PublicKey>> active(Database &database)
{
    static const Sql sql("SELECT kid, jwk FROM public_keys WHERE retired_at IS NULL ORDER BY kid");
    return database.all(sql, {}, [](const Row &row) { return PublicKey{row.utf8(0), row.utf8(1)}; });
}

Status publish(Database &database, const PublicKey &key, Timestamp now)
{
    static const Sql revive("UPDATE public_keys SET jwk = ?, retired_at = NULL WHERE kid = ?");
    const QString kid = QString::fromLatin1(key.kid);
    const auto revived = database.execute(revive, params(QString::fromLatin1(key.jwk), kid));
    if (!revived)
        return revived.error();
    if (*revived > 0)
        return {};
    static const Sql insert("INSERT INTO public_keys (kid, jwk, created_at) VALUES (?, ?, ?)");
    const auto inserted = database.execute(insert, params(kid, QString::fromLatin1(key.jwk), now));
    return inserted ? Status() : Status(inserted.error());
}

Status retire(Database &database, const QByteArray &kid, Timestamp now)
{
    static const Sql sql("UPDATE public_keys SET retired_at = ? WHERE kid = ? AND retired_at IS NULL");
    const auto retired = database.execute(sql, params(now, QString::fromLatin1(kid)));
    return retired ? Status() : Status(retired.error());
}

} // namespace emesa::publicKeys
