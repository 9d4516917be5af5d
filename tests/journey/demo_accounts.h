// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>

#include <optional>

namespace emesa::journey {

struct Account
{
    QString email;
    QString password;
};

/// The accounts in a file that `emesa-server demo-data --accounts-file` wrote.
class DemoAccounts
{
public:
    /// NotFound when the file cannot be read.
    [[nodiscard]] static Result<DemoAccounts> read(const QString &path);

    /// The first one of a role ("shop_floor").
    [[nodiscard]] std::optional<Account> of(QLatin1String role) const;

private:
    QJsonArray m_accounts;
};

} // namespace emesa::journey
