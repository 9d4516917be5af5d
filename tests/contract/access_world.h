// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"
#include "tests/server/keys/whole_server.h"

#include <QMap>

namespace emesa::test {

/// Somebody with one built-in role, and what belongs to him.
struct Inhabitant
{
    QString role;
    Id id = 0;
    QByteArray token;
    QString signIn;       ///< another sign-in of his than the token's
    Id order = 0;
    QString file;         ///< of his order
    QString media;        ///< the same below /media/
    QString upload;       ///< unfinished
    Id notification = 0;
    QString view;         ///< a saved one, not shared
};

/// A server with one person per built-in role, a stranger (a client who owns what is foreign to all of them), an order,
/// an upload, a notification and a second sign-in of each, suppliers, machines, a spare role and user, master data of
/// every kind. restore() brings all of it back.
class AccessWorld
{
public:
    AccessWorld();

    [[nodiscard]] const QList<Inhabitant> &people() const { return m_people; }
    [[nodiscard]] const Inhabitant &stranger() const { return m_stranger; }

    /// How an endpoint is asked about what belongs to `owner`.
    struct Ask
    {
        http::Request request;
        bool isOwned = false;  ///< the thing belongs to somebody, so that it can be foreign
        QString missing;       ///< what the tables here do not know yet about this endpoint; empty: all is well
    };
    [[nodiscard]] Ask askFor(const api::Endpoint &endpoint, const QByteArray &token, const Inhabitant &owner) const;

    [[nodiscard]] int statusOf(const api::Endpoint &endpoint, const http::Request &request);
    /// Takes back whatever requests changed.
    void restore();

private:
    [[nodiscard]] QString place(const Inhabitant &owner, std::optional<int> machine);
    void settle(Inhabitant &person, const QString &email, std::optional<int> machine);
    [[nodiscard]] QString text(const storage::Sql &sql, const QVariantList &values);

    WholeServer m_server{storage::Dialect::Sqlite};
    QList<Inhabitant> m_people;
    Inhabitant m_stranger;
    QMap<QString, QString> m_things; ///< by the placeholder's name in the tables of access_world.cpp
};

} // namespace emesa::test
