// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/field.h"
#include "models/remote/connection_options.h"

#include <QMap>

namespace emesa {

/// How the client is lit: as the desktop is, or always one way.
enum class ThemeChoice { System, Light, Dark };
enum class Density { Comfortable, Compact };
enum class ProxyChoice { System, None, Manual };
/// Where the sign-in outlives the program. File only after the person agreed to it.
enum class SignInKeeping { Keychain, Memory, File };
enum class LogLevel { Warnings, Normal, Everything };

namespace schema {

template<>
inline constexpr auto enumNames<ThemeChoice> = std::array{"system", "light", "dark"};
template<>
inline constexpr auto enumNames<Density> = std::array{"comfortable", "compact"};
template<>
inline constexpr auto enumNames<ProxyChoice> = std::array{"system", "none", "manual"};
template<>
inline constexpr auto enumNames<SignInKeeping> = std::array{"keychain", "memory", "file"};
template<>
inline constexpr auto enumNames<LogLevel> = std::array{"warnings", "normal", "everything"};

} // namespace schema

/// What this installation of the client remembers for its user, except secrets (those are the TokenStore's). A new
/// setting is one member and one row of the schema. Value object.
struct ClientSettings
{
    QStringList servers = {QStringLiteral("http://localhost:8080")}; ///< the one in use first
    QString authorityFile;     ///< PEM of authorities trusted beside the system's; may be empty
    ProxyChoice proxy = ProxyChoice::System;
    QString proxyHost;
    int proxyPort = 3128;
    SignInKeeping signInKeeping = SignInKeeping::Keychain;
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Compact;
    int textSize = 100;        ///< percent
    QString language;          ///< BCP 47; empty: the desktop's
    QStringList shortcuts;     ///< "orders.new=Ctrl+N": what the person chose instead, see reboundOf()
    LogLevel logLevel = LogLevel::Normal;
    QString floorLock;         ///< empty: the window is free; else FloorLock's, which holds a hash of the PIN

    bool operator==(const ClientSettings &) const = default;

    [[nodiscard]] QUrl server() const { return QUrl(servers.value(0), QUrl::StrictMode); }
    /// `server` is the one in use from now on; the others stay known, eight of them.
    void use(const QUrl &server);
};

namespace schema {

template<>
inline constexpr auto schemaOf<ClientSettings> = entity("client_settings",
    field("servers", &ClientSettings::servers),
    field("authority_file", &ClientSettings::authorityFile),
    field("proxy", &ClientSettings::proxy),
    field("proxy_host", &ClientSettings::proxyHost),
    field("proxy_port", &ClientSettings::proxyPort, {.min = 1, .max = 65'535}),
    field("sign_in_keeping", &ClientSettings::signInKeeping),
    field("theme", &ClientSettings::theme),
    field("density", &ClientSettings::density),
    field("text_size", &ClientSettings::textSize, {.min = 85, .max = 200}),
    field("language", &ClientSettings::language),
    field("shortcuts", &ClientSettings::shortcuts),
    field("log_level", &ClientSettings::logLevel),
    field("floor_lock", &ClientSettings::floorLock));

} // namespace schema

/// The address somebody typed as it is kept: "orders.example.com" becomes https://orders.example.com, without query and
/// closing slash. nullopt for what is no http or https address of a host, or carries a password.
[[nodiscard]] std::optional<QUrl> serverAddressOf(const QString &typed);
/// Whether `server` is on this computer.
[[nodiscard]] bool isThisComputer(const QUrl &server);
/// Whether whoever sits between here and `server` could read passwords and files: plain http to another computer.
[[nodiscard]] bool isReadableOnTheWay(const QUrl &server);

/// How to reach `server` with these settings. Invalid "authority_file" when that file holds no certificate.
[[nodiscard]] Result<remote::ConnectionOptions> connectionTo(const QUrl &server, const ClientSettings &settings);

/// The shortcuts the person chose, as "Ctrl+N" by id of the command; empty: none.
[[nodiscard]] QMap<QString, QString> reboundOf(const ClientSettings &settings);
void setRebound(ClientSettings &settings, const QMap<QString, QString> &shortcuts);

} // namespace emesa
