// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

namespace emesa {

/// Row ids that travel in URLs of the parent systems: orders, messages, machines, suppliers, users.
/// 0 means "not stored yet".
using Id = qint64;

/// A UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, 74 random bits; 36 lower-case characters.
/// Sorts by time of creation. Ids of sign-ins, uploads, files, roles.
[[nodiscard]] QString newUuid(Timestamp now);
[[nodiscard]] bool isUuid(const QString &text);

/// `bytes` random bytes of the operating system's generator as unpadded base64url. For tokens and tickets.
[[nodiscard]] QByteArray newSecret(int bytes = 32);

} // namespace emesa
