// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_url.h"

#include <QUrl>
#include <QUrlQuery>

namespace emesa::storage {

namespace {

Error badUrl(const QString &message)
{
    return {ErrorCode::Invalid, QStringLiteral("database_url"), message};
}

/// QMYSQL takes its options as one "a=b;c=d" string, so these characters would start another option.
bool fitsDriverOption(const QString &value)
{
    return !value.contains(u';') && !value.contains(u'=') && !value.contains(QChar(u'\0'));
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    DatabaseUrl url;
    if (text.startsWith(QLatin1String("sqlite:"))) {
        url.file = text.mid(7);
        if (url.file.isEmpty() || url.file.contains(QChar(u'\0')))
            return badUrl(QStringLiteral("The database address names no file; write sqlite:/path/to/file."));
        return url;
    }
    if (!text.startsWith(QLatin1String("mysql://")))
        return badUrl(QStringLiteral("The database address must start with sqlite: or mysql://."));

    const QUrl parsed(text, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.hasFragment())
        return badUrl(QStringLiteral("The database address is not a valid URL."));
    if (!parsed.password().isEmpty())
        return badUrl(QStringLiteral("The database address must not carry the password; configure it separately."));

    url.dialect = Dialect::MySql;
    url.user = parsed.userName(QUrl::FullyDecoded);
    url.host = parsed.host();
    url.port = parsed.port(3306);
    url.name = parsed.path(QUrl::FullyDecoded).mid(1);
    const auto items = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QLatin1String("socket"))
            url.socket = value;
        else if (key == QLatin1String("user"))
            url.user = value;
        else
            return badUrl(QStringLiteral("The database address has the unknown option \"%1\".").arg(key));
    }
    if (url.name.isEmpty() || url.name.contains(u'/'))
        return badUrl(QStringLiteral("The database address names no database."));
    if (url.user.isEmpty())
        return badUrl(QStringLiteral("The database address names no user."));
    if (url.host.isEmpty() == url.socket.isEmpty())
        return badUrl(QStringLiteral("The database address needs either a host or a socket."));
    if (!fitsDriverOption(url.socket))
        return badUrl(QStringLiteral("The socket's path must not contain ';' or '='."));
    return url;
}

QString DatabaseUrl::display() const
{
    if (dialect == Dialect::Sqlite)
        return QLatin1String("sqlite:") + file;
    QUrl url;
    url.setScheme(QStringLiteral("mysql"));
    url.setPath(u'/' + name);
    if (socket.isEmpty()) {
        url.setUserName(user);
        url.setHost(host);
        url.setPort(port);
        return url.toString(QUrl::FullyEncoded);
    }
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("socket"), QString::fromLatin1(QUrl::toPercentEncoding(socket, "/")));
    query.addQueryItem(QStringLiteral("user"), QString::fromLatin1(QUrl::toPercentEncoding(user)));
    url.setHost(QString());
    url.setQuery(query);
    const QString rest = url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme);
    return QLatin1String("mysql://") + rest.mid(rest.indexOf(u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name))));
}

bool DatabaseUrl::inMemory() const
{
    return dialect == Dialect::Sqlite && file == QLatin1String(":memory:");
}

} // namespace emesa::storage
