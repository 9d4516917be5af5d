// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace emesa::security {

/// How a random secret of ours (refresh token id, API key, ticket, device token) is kept: SHA-256 as 64
/// lower-case hex characters. Only for secrets of ≥128 random bits; passwords go through PasswordHasher.
[[nodiscard]] QByteArray hashSecret(QByteArrayView secret);

/// Equality whose duration depends on the lengths only, not on where the difference is.
[[nodiscard]] bool equalConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace emesa::security
