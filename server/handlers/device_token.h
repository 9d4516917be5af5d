// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

namespace emesa {

/// The random secret a client keeps from sign-in to sign-in, so that strangers' guesses do not slow it down. Too
/// short or too long ones count as none.
[[nodiscard]] inline QByteArray deviceTokenOf(const http::Request &request)
{
    const QByteArray token = request.headers.value("X-Device-Token").trimmed();
    return token.size() >= 22 && token.size() <= 128 ? token : QByteArray();
}

} // namespace emesa
