// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/installation/client_settings.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace emesa {

namespace {

constexpr qsizetype mostServers = 8;

} // namespace

void ClientSettings::use(const QUrl &server)
{
    const QString address = server.toString();
    servers.removeAll(address);
    servers.prepend(address);
    servers = servers.mid(0, mostServers);
}

std::optional<QUrl> serverAddressOf(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.isEmpty() && !text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    const QUrl server(text, QUrl::StrictMode);
    const bool isWeb = server.scheme() == QLatin1String("http") || server.scheme() == QLatin1String("https");
    if (!server.isValid() || !isWeb || server.host().isEmpty() || !server.userInfo().isEmpty())
        return std::nullopt;
    QUrl base = server.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (base.path() == QLatin1String("/"))
        base.setPath(QString()); // StripTrailingSlash leaves the root's
    return base;
}

bool isThisComputer(const QUrl &server)
{
    const QString host = server.host();
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || QHostAddress(host).isLoopback();
}

bool isReadableOnTheWay(const QUrl &server)
{
    return server.scheme() == QLatin1String("http") && !isThisComputer(server);
}

Result<remote::ConnectionOptions> connectionTo(const QUrl &server, const ClientSettings &settings)
{
    remote::ConnectionOptions options;
    options.server = server;
    if (!settings.authorityFile.isEmpty()) {
        options.authorities = QSslCertificate::fromPath(settings.authorityFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (options.authorities.isEmpty())
            return Error{ErrorCode::Invalid, QStringLiteral("authority_file"),
                         QCoreApplication::translate("ClientSettings", "%1 holds no certificate (PEM). Choose another file, or none, in the connection settings.")
                             .arg(settings.authorityFile)};
    }
    // A proxy cannot reach what runs on this computer.
    if (isThisComputer(server) || settings.proxy == ProxyChoice::None)
        options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    else if (settings.proxy == ProxyChoice::Manual && !settings.proxyHost.isEmpty())
        options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, settings.proxyHost, quint16(settings.proxyPort));
    return options;
}

QMap<QString, QString> reboundOf(const ClientSettings &settings)
{
    QMap<QString, QString> shortcuts;
    for (const QString &entry : settings.shortcuts)
        shortcuts.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1)); // the keys themselves may hold another "="
    return shortcuts;
}

void setRebound(ClientSettings &settings, const QMap<QString, QString> &shortcuts)
{
    settings.shortcuts.clear();
    for (auto entry = shortcuts.begin(); entry != shortcuts.end(); ++entry)
        settings.shortcuts.append(QString(entry.key() + u'=' + entry.value()));
}

} // namespace emesa
