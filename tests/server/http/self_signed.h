// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace emesa::http::test {

/// A server's configuration with a key and certificate made on the spot, valid for an hour.
[[nodiscard]] QSslConfiguration selfSignedConfiguration();

} // namespace emesa::http::test
