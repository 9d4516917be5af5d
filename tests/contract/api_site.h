// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/shared_services.h"
#include "server/app/worker_application.h"
#include "tests/support/api_witness.h"
#include "tests/support/fake_clock.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace emesa::test {

/// The whole server but its sockets, with an administrator, a client and somebody who may do nothing. Every answer is
/// compared with the API's document; what does not fit is collected in `complaints`. One thread.
class ApiSite
{
public:
    explicit ApiSite(const config::Settings &settings = {});

    http::Response send(const QByteArray &method, const QByteArray &target, const QByteArray &body, const http::Headers &headers);
    /// With a JSON body, by whoever holds `token` (empty: nobody).
    http::Response post(const QByteArray &target, const QByteArray &token, const QJsonObject &body, const QByteArray &method = "POST",
                        http::Headers headers = {});
    http::Response get(const QByteArray &target, const QByteArray &token, http::Headers headers = {});

    // What there is to ask for. Each call makes a new one and gives its id.
    [[nodiscard]] QByteArray newUpload(const QByteArray &token, const QByteArray &bytes = {}); ///< finished
    [[nodiscard]] QByteArray newOpenUpload(const QByteArray &token);                           ///< 10 bytes to come
    [[nodiscard]] QByteArray newOrder();   ///< of the client, under review
    [[nodiscard]] QByteArray newMachine();
    [[nodiscard]] QByteArray newView();    ///< of the administrator, shared
    [[nodiscard]] QByteArray newUser();    ///< a registered client, signed in as `lastToken`
    [[nodiscard]] QByteArray newSignIn();  ///< another one of the administrator
    [[nodiscard]] QByteArray newGroup();   ///< a role's group_id
    /// Makes an object by posting the documented example to `collection`.
    [[nodiscard]] QByteArray newExample(const QByteArray &collection);
    /// A path of the row that leads to something: placeholders filled with new objects.
    [[nodiscard]] QByteArray pathTo(const api::Endpoint &endpoint);
    /// The same, leading nowhere.
    [[nodiscard]] static QByteArray pathToNothing(const api::Endpoint &endpoint);
    /// The documented example of the row's body, with references that lead somewhere and names that are new.
    [[nodiscard]] QJsonObject exampleBody(const api::Endpoint &endpoint);

    FakeClock clock;
    QTemporaryDir directory;
    std::unique_ptr<app::SharedServices> shared;
    std::unique_ptr<http::Worker> worker;
    ApiWitness witness;
    QStringList complaints;
    QByteArray admin, client, powerless; ///< access tokens
    QByteArray apiKey;                   ///< the administrator's, for order_read
    QByteArray lastToken, lastRefresh;   ///< of newUser()
    Id adminId = 0;

    static inline const QString password = QStringLiteral("violet-anvil-paints-47-geese");
    static inline const QString adminEmail = QStringLiteral("admin@example.com");
    static inline const QString clientEmail = QStringLiteral("client@example.com");

private:
    int m_count = 0;
    quint32 m_address = 0x0a000000;
};

[[nodiscard]] QJsonObject objectOf(const http::Response &response);
[[nodiscard]] QByteArray bearer(const QByteArray &token);
[[nodiscard]] QString textIn(const http::Response &response, const char *name);
/// A form with a picture of one pixel as `field`, after `fields`; its boundary is "x".
[[nodiscard]] QByteArray pictureForm(const QByteArray &field, const QByteArray &fields = {});

} // namespace emesa::test
