// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_key.h"
#include "models/remote/typed_calls.h"

namespace emesa::remote {

/// API keys, for whoever may manage them. As TypedCalls.
class ApiKeyClient final : public TypedCalls
{
public:
    explicit ApiKeyClient(Session &session, QObject *parent = nullptr) : TypedCalls(session, parent) {}

    [[nodiscard]] Future<Page<ApiKey>> apiKeys(const ListQuery &query = {});
    [[nodiscard]] Future<ApiKey> apiKey(const QString &id);
    /// The answer holds the key itself, this once.
    [[nodiscard]] Future<CreatedApiKey> createApiKey(const ApiKeyInput &input);
    [[nodiscard]] Future<void> revokeApiKey(const QString &id);
};

} // namespace emesa::remote
