// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/security/keys.h"

namespace emesa::security {

/// Signed statements of this installation that are no access tokens (the head of the audit log): a compact JWS,
/// RS256, by the key that signs tokens. `type` goes into the header's "typ" and keeps the kinds apart.
/// Unavailable "signing_unavailable" without a key to sign with.
[[nodiscard]] Result<QByteArray> signJws(const KeySet &keys, const QByteArray &type, const QJsonObject &payload);

/// The payload of what signJws() made. Invalid "signature_invalid" for anything else, "signature_key_unknown" when the
/// key is not (any more) among `keys`.
[[nodiscard]] Result<QJsonObject> verifyJws(const KeySet &keys, const QByteArray &type, QByteArrayView text);

} // namespace emesa::security
