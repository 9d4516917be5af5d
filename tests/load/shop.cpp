// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/shop.h"

#include "tests/load/http_client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace emesa::load {

namespace {

Error failed(const QString &message)
{
    return {ErrorCode::Unavailable, QStringLiteral("shop"), message};
}

} // namespace

Result<Shop> Shop::fill(const ServerRunner &server, qint64 bulkOrders)
{
    const QString file = server.dataDir() + QStringLiteral(".accounts.json");
    QStringList command{QStringLiteral("demo-data"), QStringLiteral("--accounts-file"), file};
    if (bulkOrders > 0)
        command += {QStringLiteral("--orders"), QString::number(bulkOrders)};
    const auto outcome = server.run(command);
    if (outcome.code != 0)
        return failed(QStringLiteral("demo-data failed: ") + QString::fromUtf8(outcome.output));
    QFile accounts(file);
    if (!accounts.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("demo-data wrote no accounts file."));
    Shop shop;
    const QJsonArray list = QJsonDocument::fromJson(accounts.readAll()).object().value(QLatin1String("accounts")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        shop.m_accounts += {one.value(QLatin1String("role")).toString(), one.value(QLatin1String("username")).toString(),
                            one.value(QLatin1String("email")).toString(), one.value(QLatin1String("password")).toString()};
    }
    return shop;
}

QList<Account> Shop::withRole(const QString &role) const
{
    QList<Account> found;
    for (const Account &account : m_accounts) {
        if (account.role == role)
            found += account;
    }
    return found;
}

QByteArray Shop::signInBody(const Account &account)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("email"), account.email}, {QStringLiteral("password"), account.password}}).toJson(QJsonDocument::Compact);
}

Result<QByteArray> Shop::signIn(quint16 port, const Account &account, const QByteArray &source)
{
    HttpClient client(port, source);
    const auto answer = client.postJson("/api/auth/jwt/create/", signInBody(account));
    if (!answer || !answer->isGood())
        return failed(QStringLiteral("%1 cannot sign in: %2").arg(account.email, answer ? QString::fromUtf8(answer->body) : QStringLiteral("no answer")));
    return QJsonDocument::fromJson(answer->body).object().value(QLatin1String("access")).toString().toLatin1();
}

} // namespace emesa::load
