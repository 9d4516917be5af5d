// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace emesa::security {

/// Time-based one-time passwords (RFC 6238) as authenticator apps make them: HMAC-SHA1, six digits, 30 seconds,
/// computed by liboath. Functions are thread-safe.
namespace totp {

/// 20 random bytes.
[[nodiscard]] QByteArray newSecret();
/// How people and QR codes carry it.
[[nodiscard]] QString base32(const QByteArray &secret);
/// "otpauth://totp/…", the text of the QR code.
[[nodiscard]] QString uri(const QString &issuer, const QString &account, const QByteArray &secret);

/// The code of one 30 second step; Internal when liboath refuses.
[[nodiscard]] Result<QByteArray> codeOf(const QByteArray &secret, qint64 step);
[[nodiscard]] qint64 stepAt(Timestamp now);

/// The step `code` belongs to: the current one, the one before or the one after, for clocks that differ. Only steps
/// after `lastUsedStep`, so that no code is good twice; nullopt when it is none of these.
[[nodiscard]] Result<std::optional<qint64>> stepOf(const QByteArray &secret, const QByteArray &code, Timestamp now, qint64 lastUsedStep);

} // namespace totp
} // namespace emesa::security
