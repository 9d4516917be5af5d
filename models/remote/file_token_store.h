// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/token_store.h"

#include <QString>

namespace emesa::remote {

/// Secrets in a file that only its user may read, for computers without a keychain: whoever gets hold of the file is
/// signed in as that person, so it is used only after the person agreed to that. One file per server, replaced as a
/// whole. Errors: Unavailable "token_file_unwritable".
class FileTokenStore final : public TokenStore
{
public:
    explicit FileTokenStore(const QString &file) : m_file(file) {}

    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    [[nodiscard]] QFuture<Status> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] QFuture<Status> remove(const QString &name) override;

private:
    QString m_file;
};

} // namespace emesa::remote
