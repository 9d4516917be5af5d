// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/token_store.h"

#include <QObject>
#include <QUrl>

#include <chrono>

namespace emesa::remote {

/// The keychain of the operating system (Secret Service, KWallet, Windows, macOS), by QtKeychain. Never falls back to
/// a file: without a keychain every call is Unavailable, and whoever owns this decides with the user what then. A
/// locked keyring may wait for somebody to type, so a call gives up after `patience`.
class KeychainTokenStore final : public QObject, public TokenStore
{
    Q_OBJECT

public:
    explicit KeychainTokenStore(const QUrl &server, std::chrono::milliseconds patience = std::chrono::seconds(30), QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    [[nodiscard]] QFuture<Status> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] QFuture<Status> remove(const QString &name) override;

private:
    [[nodiscard]] QString keyOf(const QString &name) const;
    template<typename T, typename Job, typename F>
    QFuture<Result<T>> run(Job *job, F outcome);

    QString m_prefix; ///< "host:port/"
    std::chrono::milliseconds m_patience;
};

} // namespace emesa::remote
