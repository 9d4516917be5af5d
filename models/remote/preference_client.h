// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/typed_calls.h"

namespace emesa::remote {

/// What a person has set for herself, the same at every workstation: one JSON object. As TypedCalls.
class PreferenceClient final : public TypedCalls
{
public:
    explicit PreferenceClient(Session &session, QObject *parent = nullptr) : TypedCalls(session, parent) {}

    [[nodiscard]] Future<QJsonObject> preferences();
    [[nodiscard]] Future<QJsonObject> replacePreferences(const QJsonObject &all);
    /// Merges members, at every depth; null removes one.
    [[nodiscard]] Future<QJsonObject> updatePreferences(const QJsonObject &changes);

private:
    [[nodiscard]] Future<QJsonObject> written(const char *id, const QJsonObject &body);
};

} // namespace emesa::remote
