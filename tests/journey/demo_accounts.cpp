// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/demo_accounts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace emesa::journey {

Result<DemoAccounts> DemoAccounts::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("no_accounts"), QStringLiteral("--accounts %1: %2").arg(path, file.errorString())};
    DemoAccounts accounts;
    accounts.m_accounts = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("accounts")).toArray();
    return accounts;
}

std::optional<Account> DemoAccounts::of(QLatin1String role) const
{
    for (const QJsonValue &value : m_accounts) {
        if (value[QLatin1String("role")].toString() == role)
            return Account{value[QLatin1String("email")].toString(), value[QLatin1String("password")].toString()};
    }
    return std::nullopt;
}

} // namespace emesa::journey
