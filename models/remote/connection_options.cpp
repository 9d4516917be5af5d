// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/connection_options.h"

#include <QCryptographicHash>
#include <QSslKey>
#include <QSysInfo>

namespace emesa::remote {

QSslConfiguration tlsOf(const ConnectionOptions &options)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.addCaCertificates(options.authorities);
    return tls;
}

bool isPinned(const ConnectionOptions &options, const QSslCertificate &certificate)
{
    return options.pinnedKeys.isEmpty()
        || options.pinnedKeys.contains(QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256));
}

QUrl addressOf(const ConnectionOptions &options, const QString &path)
{
    QUrl url = options.server.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString prefix = url.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path, QUrl::TolerantMode);
    return url;
}

QByteArray userAgent()
{
    // The system's name as it calls itself ("Debian GNU/Linux 12 (bookworm)"), reduced to what a header may carry.
    QByteArray system;
    for (const QChar c : QSysInfo::prettyProductName().left(80)) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            system += c.toLatin1();
    }
    return QByteArrayLiteral("Emesa/" EMESA_VERSION " (") + system + ')';
}

} // namespace emesa::remote
