// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <optional>

namespace emesa::remote {

/// How this program reaches its server. A value.
struct ConnectionOptions
{
    QUrl server;                                 ///< "https://orders.example.com", a path prefix is kept
    std::chrono::milliseconds timeout{15'000};   ///< without any byte moving
    qint64 replyLimit = 64 * 1024 * 1024;        ///< bytes of one answer
    QList<QSslCertificate> authorities;          ///< trusted beside the system's
    /// SHA-256 of the public keys (SubjectPublicKeyInfo) the server may have; empty: any the authorities vouch for.
    /// With a private authority pins are what decides: Qt 6.4 may still take certificates of the system's ones.
    QList<QByteArray> pinnedKeys;
    std::optional<QNetworkProxy> proxy;          ///< nullopt: the application's
};

[[nodiscard]] QSslConfiguration tlsOf(const ConnectionOptions &options);
[[nodiscard]] bool isPinned(const ConnectionOptions &options, const QSslCertificate &certificate);
/// Address of a path of the server; `path` is percent-encoded and begins with "/".
[[nodiscard]] QUrl addressOf(const ConnectionOptions &options, const QString &path);
/// "Emesa/0.1.0 (Debian GNU/Linux 12 (bookworm))"
[[nodiscard]] QByteArray userAgent();

} // namespace emesa::remote
