// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/nginx/nginx_process.h"
#include "tests/server/app/server_process.h"
#include "tests/support/test_database.h"

#include <QJsonDocument>

#include <map>

namespace emesa::test {

/// Emesa as it is deployed behind nginx: one process, or three with a database, a data folder and settings of their
/// own, of which only the first has private keys.
class ServiceSite
{
public:
    enum class Layout { OneProcess, ThreeProcesses };

    ServiceSite(Layout layout, storage::Dialect dialect);

    /// Fills the identity database with the demo shop's people, starts everything, and gives the orders process
    /// machines. What went wrong, or nothing.
    [[nodiscard]] QString start();
    /// "identity", "master", "orders"; the one process answers to all.
    [[nodiscard]] ServerProcess &process(const QString &module);
    [[nodiscard]] TestDatabase &database(const QString &module);
    [[nodiscard]] QStringList settings(const QString &module) const;
    [[nodiscard]] QString dataDir(const QString &module) const;
    [[nodiscard]] QString accounts() const { return m_directory.filePath(QStringLiteral("accounts.json")); }
    [[nodiscard]] NginxProcess &nginx() { return *m_nginx; }
    [[nodiscard]] quint16 port() const { return m_nginx->port(); }

    struct Account
    {
        QString email;
        QString password;
    };
    [[nodiscard]] Account account(const QString &role) const;

    /// One request through nginx. `body` as JSON unless undefined.
    struct Answer
    {
        int status = 0; ///< 0: no answer
        http::Headers headers;
        QByteArray body;
        QJsonObject json;

        [[nodiscard]] QString text(const char *name) const { return json.value(QLatin1String(name)).toString(); }
    };
    [[nodiscard]] Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &token = {}, const QJsonValue &body = QJsonValue::Undefined,
                             const QByteArray &headers = {}) const;
    [[nodiscard]] Answer raw(const QByteArray &bytes, bool isHead = false) const;
    /// The answer to a sign-in, with "access" and "refresh".
    [[nodiscard]] Answer signIn(const QString &role) const;

private:
    [[nodiscard]] QString name(const QString &module) const { return m_layout == Layout::OneProcess ? QStringLiteral("all") : module; }
    [[nodiscard]] QString addMachines();

    const Layout m_layout;
    QTemporaryDir m_directory;
    QStringList m_names;
    std::map<QString, std::unique_ptr<TestDatabase>> m_databases;
    std::map<QString, std::unique_ptr<ServerProcess>> m_processes;
    std::unique_ptr<NginxProcess> m_nginx;
};

} // namespace emesa::test
