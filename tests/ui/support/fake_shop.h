// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "tests/support/fake_transport.h"

#include <QHash>
#include <QJsonArray>

namespace emesa::test {

/// A server for tests of pages: a person who may do what `permissions` say, twelve orders, and answers by endpoint.
/// What nobody gave an answer for stays open, as with a server that is slow. Value object.
class FakeShop
{
public:
    using Handler = std::function<std::optional<Result<remote::Reply>>(const remote::Request &)>;

    FakeShop();

    /// From now on requests to endpoint `id` get this. The last one said counts.
    FakeShop &on(const QByteArray &id, Handler handler);
    FakeShop &answer(const QByteArray &id, const QJsonObject &object, int status = 200);
    FakeShop &answer(const QByteArray &id, const QJsonArray &array);
    /// One page with these rows and no next one.
    FakeShop &rows(const QByteArray &id, const QJsonArray &rows);
    FakeShop &fail(const QByteArray &id, int status, const QString &code, const QString &detail);

    FakeShop &mayDo(const QStringList &permissions);
    FakeShop &withOrders(int count);

    [[nodiscard]] std::optional<Result<remote::Reply>> answerTo(const remote::Request &request) const;

    /// The order of that number: its status goes round with it, its texts are those of real parts.
    [[nodiscard]] static Order order(int number);

private:
    QHash<QByteArray, Handler> m_handlers;
};

/// Permissions of the built-in roles, for tests that sign in as one of four kinds of people.
[[nodiscard]] QStringList permissionsOfRole(const QString &role);

} // namespace emesa::test
