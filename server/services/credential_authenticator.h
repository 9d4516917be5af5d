// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/api_key_authenticator.h"

namespace emesa {

/// Takes what stands after "Bearer " to whoever knows that kind of credential: API keys by their mark, everything
/// else is an access token. One per worker thread; both outlive it.
class CredentialAuthenticator final : public Authenticator
{
public:
    CredentialAuthenticator(Authenticator &tokens, ApiKeyAuthenticator &keys) : m_tokens(tokens), m_keys(keys) {}

    [[nodiscard]] Result<Caller> authenticate(const QByteArray &credential) override
    {
        return looksLikeApiKey(credential) ? m_keys.authenticate(credential) : m_tokens.authenticate(credential);
    }

    [[nodiscard]] std::optional<Caller> remembered(const QByteArray &credential) override
    {
        return looksLikeApiKey(credential) ? m_keys.remembered(credential) : m_tokens.remembered(credential);
    }
    [[nodiscard]] Result<bool> isStillTrue() override { return m_tokens.isStillTrue(); }

private:
    Authenticator &m_tokens;
    ApiKeyAuthenticator &m_keys;
};

} // namespace emesa
