// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/site.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>

namespace emesa::bench {

namespace {

Error failed(const QString &message)
{
    return {ErrorCode::Internal, QStringLiteral("bench"), message};
}

QString serverProgram(const BenchOptions &options)
{
    return options.server.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/emesa-server") : options.server;
}

} // namespace

Site::Site(const BenchOptions &options, QString dir, Report &report)
    : m_options(options),
      m_report(report),
      m_dir(std::move(dir)),
      m_mariadb(m_dir + QStringLiteral("/mariadb"), {QStringLiteral("--innodb-buffer-pool-size=1G"), QStringLiteral("--innodb-log-file-size=256M")}),
      m_server(serverProgram(options), m_dir + QStringLiteral("/data"), m_mariadb.url(QStringLiteral("emesa")),
               {QStringLiteral("--access-token-lifetime"), QStringLiteral("86400"), QStringLiteral("--workers"), QString::number(options.workers)})
{
}

Result<std::unique_ptr<Site>> Site::build(const BenchOptions &options, const QString &dir, Report &report)
{
    std::unique_ptr<Site> site(new Site(options, dir, report));
    if (Status started = site->start(); !started)
        return started.error();
    return site;
}

Status Site::start()
{
    m_report.note(QStringLiteral("-- a private MariaDB in %1").arg(m_dir));
    if (Status started = m_mariadb.start(); !started)
        return started;
    const auto created = load::ChildProcess::run({QStringLiteral("mariadb"), QStringLiteral("--no-defaults"), QStringLiteral("--user=root"),
                                                  QStringLiteral("--socket=") + m_mariadb.socket(), QStringLiteral("--execute"),
                                                  QStringLiteral("CREATE DATABASE IF NOT EXISTS emesa CHARACTER SET utf8mb4")});
    if (created.code != 0)
        return failed(QStringLiteral("the database could not be made: ") + QString::fromUtf8(created.output));
    if (Status filled = addOrders(m_options.orders); !filled)
        return filled;
    if (Status started = m_server.start(); !started)
        return started;
    const auto admins = m_shop.withRole(QStringLiteral("administrator"));
    if (admins.isEmpty())
        return failed(QStringLiteral("the demo shop has no administrator"));
    auto token = load::Shop::signIn(m_server.port(), admins.first());
    if (!token)
        return token.error();
    m_adminToken = *std::move(token);
    return {};
}

Status Site::addOrders(qint64 count)
{
    m_report.note(QStringLiteral("-- the demo shop with %1 orders").arg(count));
    auto shop = load::Shop::fill(m_server, count);
    if (!shop)
        return shop.error();
    m_shop = *std::move(shop);
    return analyze(QStringLiteral("orders, users, machines, suppliers"));
}

Status Site::analyze(const QString &tables)
{
    const auto analyzed = load::ChildProcess::run({QStringLiteral("mariadb"), QStringLiteral("--no-defaults"), QStringLiteral("--user=root"),
                                                   QStringLiteral("--socket=") + m_mariadb.socket(), QStringLiteral("--database=emesa"),
                                                   QStringLiteral("--execute"), QStringLiteral("ANALYZE TABLE ") + tables});
    return analyzed.code == 0 ? Status() : failed(QString::fromUtf8(analyzed.output));
}

Result<qint64> Site::countOrders()
{
    const auto url = storage::DatabaseUrl::parse(databaseUrl());
    if (!url)
        return url.error();
    const auto database = storage::Database::open(*url);
    if (!database)
        return database.error();
    static const storage::Sql sql("SELECT COUNT(*) FROM orders");
    const auto count = (*database)->one(sql, {}, [](const storage::Row &row) { return row.int64(0); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

QList<load::LoadConnection> Site::readers(const QByteArray &path, int count) const
{
    return QList<load::LoadConnection>(count, {"127.0.0.1", {load::getRequest(path, m_adminToken)}});
}

Result<load::LoadResult> Site::load(const QList<load::LoadConnection> &connections, double seconds)
{
    load::LoadResult result = load::runLoad(m_server.port(), connections, seconds);
    QStringList wrong;
    for (auto it = result.others.constBegin(); it != result.others.constEnd(); ++it)
        wrong += it.key() == 0 ? QStringLiteral("%1 broken connections").arg(it.value()) : QStringLiteral("%1 answers %2").arg(it.value()).arg(it.key());
    if (!wrong.isEmpty())
        return failed(QStringLiteral("the server did not answer as it should: ") + wrong.join(QStringLiteral(", ")));
    return result;
}

} // namespace emesa::bench
