// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace emesa {

/// What a User-Agent header claims, in words for people: "Firefox 132" on "Windows 10/11". For display only; the
/// header is whatever its sender wrote. Unknown parts are empty.
struct UserAgent
{
    QString browser; ///< or the program: "Emesa desktop 0.1", "curl 8"
    QString os;

    friend bool operator==(const UserAgent &, const UserAgent &) = default;
};

/// Reads at most the first 512 characters, a fixed number of times each.
[[nodiscard]] UserAgent describeUserAgent(const QString &header);

} // namespace emesa
