// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/server_runner.h"

#include <QList>

namespace emesa::load {

/// Somebody of the demo shop.
struct Account
{
    QString role, username, email, password;
};

/// The demo shop on a server under test.
class Shop
{
public:
    /// Fills the installation, once; further calls only add bulk orders until there are `bulkOrders`.
    [[nodiscard]] static Result<Shop> fill(const ServerRunner &server, qint64 bulkOrders = 0);

    [[nodiscard]] QList<Account> withRole(const QString &role) const;
    /// The access token of a new sign-in.
    [[nodiscard]] static Result<QByteArray> signIn(quint16 port, const Account &account, const QByteArray &source = "127.0.0.1");
    [[nodiscard]] static QByteArray signInBody(const Account &account);

private:
    QList<Account> m_accounts;
};

} // namespace emesa::load
