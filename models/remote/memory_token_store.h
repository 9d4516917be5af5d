// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/token_store.h"

#include <QHash>

namespace emesa::remote {

/// Forgets everything with the program: for people who do not want to stay signed in, machines without a keychain,
/// command line programs and tests.
class MemoryTokenStore final : public TokenStore
{
public:
    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    [[nodiscard]] QFuture<Status> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] QFuture<Status> remove(const QString &name) override;

    [[nodiscard]] const QHash<QString, QByteArray> &secrets() const { return m_secrets; }

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace emesa::remote
