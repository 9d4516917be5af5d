// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace emesa {

/// The form in which names people sign in with are compared and e-mail addresses are stored: trimmed, Unicode NFC,
/// lower case.
[[nodiscard]] QString canonicalName(const QString &text);

/// Whether `text`, already canonical, is an address mail can be sent to: local@domain with a dot in the domain, by
/// the letters of RFC 5321 and 6531 without quoted local parts, comments and address literals.
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace emesa
