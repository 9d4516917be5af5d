// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <optional>

namespace emesa::documents {

/// What stands on a traveler, in its QR code and below it for typing: "EMESA-42-15". The last two digits check the
/// number (ISO 7064, MOD 97-10): they find every single wrong digit and every two that changed places. Only characters
/// of a QR code's alphanumeric mode, so that the code stays coarse enough to be read through oil and dust.
[[nodiscard]] QString travelerCode(Id order);

/// The order of a code as scanners and people enter it: any case, any separators (a scanner set to another keyboard
/// sends "ß" or "/" for "-"). nullopt when it is none, or its check digits are wrong.
[[nodiscard]] std::optional<Id> orderOfTravelerCode(const QString &text);

/// Whether the text means to be a traveler's code, right or wrong.
[[nodiscard]] bool looksLikeTravelerCode(const QString &text);

} // namespace emesa::documents
