// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_options.h"
#include "tests/bench/report.h"
#include "tests/load/http_load.h"
#include "tests/load/shop.h"
#include "tests/support/private_mariadb.h"

#include <memory>

namespace emesa::bench {

/// What is measured: a private MariaDB with the demo shop and its bulk orders, and the server on it. The parts take
/// it one after the other and leave the server running.
class Site
{
public:
    /// Starts everything in `dir`.
    [[nodiscard]] static Result<std::unique_ptr<Site>> build(const BenchOptions &options, const QString &dir, Report &report);

    [[nodiscard]] const BenchOptions &options() const { return m_options; }
    [[nodiscard]] Report &report() { return m_report; }
    [[nodiscard]] test::PrivateMariaDb &mariadb() { return m_mariadb; }
    [[nodiscard]] QString databaseUrl() const { return m_mariadb.url(QStringLiteral("emesa")); }
    [[nodiscard]] load::ServerRunner &server() { return m_server; }
    [[nodiscard]] const load::Shop &shop() const { return m_shop; }
    [[nodiscard]] const QString &dir() const { return m_dir; }
    /// Of a sign-in as administrator, who sees every order.
    [[nodiscard]] const QByteArray &adminToken() const { return m_adminToken; }

    /// More bulk orders, until there are `count`.
    [[nodiscard]] Status addOrders(qint64 count);
    [[nodiscard]] Result<qint64> countOrders();
    /// Statistics of these tables, as a database that has been running for a while has them.
    [[nodiscard]] Status analyze(const QString &tables);
    /// `count` kept-alive connections that all ask for `path` as administrator.
    [[nodiscard]] QList<load::LoadConnection> readers(const QByteArray &path, int count) const;
    /// Runs a load on the server and complains about anything but good answers.
    [[nodiscard]] Result<load::LoadResult> load(const QList<load::LoadConnection> &connections, double seconds);

private:
    Site(const BenchOptions &options, QString dir, Report &report);
    [[nodiscard]] Status start();

    const BenchOptions &m_options;
    Report &m_report;
    QString m_dir;
    test::PrivateMariaDb m_mariadb;
    load::ServerRunner m_server;
    load::Shop m_shop;
    QByteArray m_adminToken;
};

} // namespace emesa::bench
