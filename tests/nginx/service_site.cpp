// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/nginx/service_site.h"

#include <QFile>
#include <QJsonArray>

namespace emesa::test {

using http::test::RawClient;

ServiceSite::ServiceSite(Layout layout, storage::Dialect dialect)
    : m_layout(layout),
      m_names(layout == Layout::OneProcess ? QStringList{QStringLiteral("all")}
                                           : QStringList{QStringLiteral("identity"), QStringLiteral("master"), QStringLiteral("orders")})
{
    for (const QString &one : m_names)
        m_databases.emplace(one, std::make_unique<TestDatabase>(dialect));
}

ServerProcess &ServiceSite::process(const QString &module)
{
    return *m_processes.at(name(module));
}

TestDatabase &ServiceSite::database(const QString &module)
{
    return *m_databases.at(name(module));
}

QString ServiceSite::dataDir(const QString &module) const
{
    return m_directory.filePath(name(module));
}

QStringList ServiceSite::settings(const QString &module) const
{
    const QString one = name(module);
    QStringList settings{QStringLiteral("--data-dir"), dataDir(one), QStringLiteral("--database"), m_databases.at(one)->url().display(),
                         QStringLiteral("--modules"), one, QStringLiteral("--proxies"), QStringLiteral("127.0.0.1"), QStringLiteral("--key-refresh"),
                         QStringLiteral("1")};
    if (one == QLatin1String("master") || one == QLatin1String("orders"))
        settings += {QStringLiteral("--identity-database"), m_databases.at(QStringLiteral("identity"))->url().display()};
    return settings;
}

QString ServiceSite::start()
{
    const QString identity = m_names.first();
    const auto demo = ServerProcess::run(QStringList{QStringLiteral("demo-data"), QStringLiteral("--accounts-file"), accounts()} + settings(identity));
    if (demo.code != 0)
        return demo.out + demo.err;
    for (const QString &one : std::as_const(m_names)) {
        auto process = std::make_unique<ServerProcess>(settings(one));
        process->start();
        m_processes[one] = std::move(process);
    }
    for (const auto &[one, process] : m_processes) {
        if (!process->waitUntilListening())
            return QString(one + u' ' + process->errors());
    }
    if (m_layout == Layout::OneProcess) {
        m_nginx = std::make_unique<NginxProcess>(QStringLiteral("emesa.conf"), QHash<quint16, quint16>{{quint16(8001), process(identity).port()}});
    } else {
        m_nginx = std::make_unique<NginxProcess>(QStringLiteral("emesa-services.conf"),
                                                 QHash<quint16, quint16>{{quint16(8001), process(QStringLiteral("identity")).port()},
                                                                         {quint16(8002), process(QStringLiteral("master")).port()},
                                                                         {quint16(8003), process(QStringLiteral("orders")).port()}});
    }
    if (!m_nginx->start())
        return QString(m_nginx->check() + m_nginx->errors());
    return m_layout == Layout::OneProcess ? QString() : addMachines();
}

QString ServiceSite::addMachines()
{
    const QByteArray token = signIn(QStringLiteral("administrator")).text("access").toLatin1();
    for (const char *type : {"laser", "bending", "milling", "turning"}) {
        const Answer made = ask("POST", "/api/machines/", token, QJsonObject{{QStringLiteral("name"), QLatin1String(type)}, {QStringLiteral("type"), QLatin1String(type)}});
        if (made.status != 201)
            return QStringLiteral("a machine: %1 %2").arg(made.status).arg(QString::fromUtf8(made.body));
    }
    return {};
}

ServiceSite::Account ServiceSite::account(const QString &role) const
{
    QFile file(accounts());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("accounts")).toArray();
    for (const QJsonValue &one : all) {
        if (one[QLatin1String("role")].toString() == role)
            return {one[QLatin1String("email")].toString(), one[QLatin1String("password")].toString()};
    }
    return {};
}

ServiceSite::Answer ServiceSite::raw(const QByteArray &bytes, bool isHead) const
{
    RawClient client(port());
    client.setTimeout(60'000);
    if (!client.isConnected() || !client.send(bytes))
        return {};
    const auto answer = client.readAnswer(isHead);
    if (!answer)
        return {};
    return {answer->status, answer->headers, answer->body, QJsonDocument::fromJson(answer->body).object()};
}

ServiceSite::Answer ServiceSite::ask(const QByteArray &method, const QByteArray &path, const QByteArray &token, const QJsonValue &body,
                                     const QByteArray &headers) const
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers;
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    QByteArray content;
    if (!body.isUndefined()) {
        content = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        request += "Content-Type: application/json\r\n";
    }
    if (!body.isUndefined() || method == "POST" || method == "PUT" || method == "PATCH")
        request += "Content-Length: " + QByteArray::number(content.size()) + "\r\n";
    return raw(request + "\r\n" + content, method == "HEAD");
}

ServiceSite::Answer ServiceSite::signIn(const QString &role) const
{
    const Account who = account(role);
    return ask("POST", "/api/auth/jwt/create/", {}, QJsonObject{{QStringLiteral("email"), who.email}, {QStringLiteral("password"), who.password}});
}

} // namespace emesa::test
