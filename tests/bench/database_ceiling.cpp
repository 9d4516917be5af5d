// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/database_ceiling.h"

#include "core/storage/literal_sql.h"
#include "server/storage/order_repository.h"

#include <QFile>
#include <QRegularExpression>

namespace emesa::bench {

namespace {

Error failed(const QString &message)
{
    return {ErrorCode::Internal, QStringLiteral("mariadb_slap"), message};
}

} // namespace

Result<DatabaseCeiling> DatabaseCeiling::forOrderList(Site &site, int pageSize)
{
    api::ListQuery query;
    query.enveloped = true;
    query.limit = pageSize;
    const auto statement = ListSelect::statement(OrderRepository::list(), query, OrderRepository::everyOrder(0));
    if (!statement)
        return statement.error();
    return forStatement(site, *statement);
}

Result<DatabaseCeiling> DatabaseCeiling::forStatement(Site &site, const ListSelect::Statement &statement)
{
    DatabaseCeiling ceiling(site);
    ceiling.m_sql = storage::LiteralSql(statement.sql.text()).with(statement.values);
    ceiling.m_file = site.dir() + QStringLiteral("/list.sql");
    QFile file(ceiling.m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(ceiling.m_sql) != ceiling.m_sql.size())
        return failed(file.errorString());
    file.close();
    const auto calibration = ceiling.secondsFor(800);
    if (!calibration)
        return calibration.error();
    ceiling.m_rate = 800 / *calibration;
    return ceiling;
}

Result<double> DatabaseCeiling::secondsFor(qint64 queries) const
{
    const auto outcome = load::ChildProcess::run(
        {QStringLiteral("mariadb-slap"), QStringLiteral("--no-defaults"), QStringLiteral("--user=root"),
         QStringLiteral("--socket=") + m_site->mariadb().socket(), QStringLiteral("--create-schema=emesa"), QStringLiteral("--no-drop"),
         QStringLiteral("--concurrency=%1").arg(connections), QStringLiteral("--number-of-queries=%1").arg(queries),
         QStringLiteral("--query=") + m_file});
    static const QRegularExpression pattern(QStringLiteral("Average number of seconds to run all queries: ([0-9.]+) seconds"));
    const auto match = pattern.match(QString::fromUtf8(outcome.output));
    const double seconds = match.captured(1).toDouble();
    if (outcome.code != 0 || seconds <= 0)
        return failed(QStringLiteral("mariadb-slap says: ") + QString::fromUtf8(outcome.output));
    return seconds;
}

Result<double> DatabaseCeiling::measure(double seconds)
{
    const qint64 queries = std::max<qint64>(connections, qint64(m_rate * seconds) / connections * connections);
    const auto took = secondsFor(queries);
    if (!took)
        return took.error();
    m_rate = double(queries) / *took;
    return m_rate;
}

} // namespace emesa::bench
