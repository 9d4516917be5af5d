// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/authenticator.h"
#include "server/services/identity_shared.h"
#include "server/services/people_mirror.h"
#include "server/services/rights.h"
#include "server/services/store.h"

namespace emesa {

/// Access tokens, verified by signature and then by the database: whoever signed out, was disabled or lost a role is
/// known at the very next request. One per worker thread.
class DatabaseAuthenticator final : public Authenticator
{
public:
    DatabaseAuthenticator(IdentityShared &shared, Store &store) : m_shared(shared), m_store(store) {}

    [[nodiscard]] Result<Caller> authenticate(const QByteArray &credential) override;
    [[nodiscard]] std::optional<Caller> remembered(const QByteArray &credential) override;
    [[nodiscard]] Result<bool> isStillTrue() override { return m_store.database().confirm(); }

private:
    IdentityShared &m_shared;
    Store &m_store;
    RightsCache m_rights;
    PeopleMirror m_people;
};

} // namespace emesa
