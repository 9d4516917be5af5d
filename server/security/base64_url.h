// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace emesa::security {

/// Unpadded base64url (RFC 4648 §5).
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

/// Reads only what toBase64Url() writes: no padding, no other alphabet, no white space, unused bits zero,
/// so that every byte string has exactly one spelling. nullopt otherwise.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace emesa::security
