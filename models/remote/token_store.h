// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>

#include <optional>

namespace emesa::remote {

/// Where secrets of one server outlive the program: the refresh token and the device token, small opaque texts.
/// One thread. Errors: Unavailable "keychain_unavailable", Timeout.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    /// nullopt when there is none of that name.
    [[nodiscard]] virtual QFuture<Result<std::optional<QByteArray>>> read(const QString &name) = 0;
    [[nodiscard]] virtual QFuture<Status> write(const QString &name, const QByteArray &secret) = 0;
    /// Success also when there was none.
    [[nodiscard]] virtual QFuture<Status> remove(const QString &name) = 0;
};

} // namespace emesa::remote
