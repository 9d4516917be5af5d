// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/api_key_client.h"

namespace emesa::remote {

TypedCalls::Future<Page<ApiKey>> ApiKeyClient::apiKeys(const ListQuery &query)
{
    return page<ApiKey>("api_keys.list", query);
}

TypedCalls::Future<ApiKey> ApiKeyClient::apiKey(const QString &id)
{
    return object<ApiKey>(request("api_keys.get", id));
}

TypedCalls::Future<CreatedApiKey> ApiKeyClient::createApiKey(const ApiKeyInput &input)
{
    return object<CreatedApiKey>(requestTo("api_keys.create"), input);
}

TypedCalls::Future<void> ApiKeyClient::revokeApiKey(const QString &id)
{
    return nothing(request("api_keys.revoke", id));
}

} // namespace emesa::remote
