// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace emesa {

/// A key tokens can be verified with, as processes pass it to one another. Nothing in it is secret.
struct PublicKey
{
    QByteArray kid; ///< RFC 7638 thumbprint
    QByteArray jwk; ///< JSON Web Key (RFC 7517), compact

    bool operator==(const PublicKey &) const = default;
};

} // namespace emesa
