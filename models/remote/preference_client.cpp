// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/preference_client.h"

namespace emesa::remote {

TypedCalls::Future<QJsonObject> PreferenceClient::preferences()
{
    return call(requestTo("preferences.get"), [](const Reply &reply) { return objectIn(reply); });
}

TypedCalls::Future<QJsonObject> PreferenceClient::replacePreferences(const QJsonObject &all)
{
    return written("preferences.replace", all);
}

TypedCalls::Future<QJsonObject> PreferenceClient::updatePreferences(const QJsonObject &changes)
{
    return written("preferences.update", changes);
}

TypedCalls::Future<QJsonObject> PreferenceClient::written(const char *id, const QJsonObject &body)
{
    Request request = requestTo(id);
    setJson(request, jsonText(body));
    return call(request, [](const Reply &reply) { return objectIn(reply); });
}

} // namespace emesa::remote
