// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <QStringDecoder>

namespace emesa::http {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

enum class Decoding { Fine, BadEscape, NotAPath };

/// Percent-decodes one segment. NUL and malformed escapes are bad requests; what no route can ever name (bytes that
/// are not UTF-8, a hidden slash) is merely not found.
Decoding decodeSegment(QByteArrayView raw, QString &segment)
{
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '%') {
            bytes += raw[i];
            continue;
        }
        const int high = i + 2 < raw.size() ? hexDigit(raw[i + 1]) : -1;
        const int low = i + 2 < raw.size() ? hexDigit(raw[i + 2]) : -1;
        if (high < 0 || low < 0)
            return Decoding::BadEscape;
        bytes += char(high * 16 + low);
        i += 2;
    }
    if (bytes.contains('\0'))
        return Decoding::BadEscape;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    segment = decoder(bytes);
    if (decoder.hasError() || segment.contains(u'/') || segment == QLatin1String(".") || segment == QLatin1String(".."))
        return Decoding::NotAPath;
    return Decoding::Fine;
}

} // namespace

Router::Router(const QSet<api::Module> &modules)
{
    for (const api::Endpoint &endpoint : api::endpoints()) {
        if (modules.contains(endpoint.module))
            m_routes.push_back({&endpoint, QString::fromLatin1(endpoint.path).mid(1).split(u'/')});
    }
}

bool Router::matches(const Route &route, const QStringList &path, QHash<QString, QString> &parameters)
{
    QHash<QString, QString> found;
    for (qsizetype i = 0; i < route.segments.size(); ++i) {
        const QString &pattern = route.segments[i];
        if (pattern.endsWith(QLatin1String("...}"))) {
            const QStringList rest = path.mid(i);
            if (rest.isEmpty() || rest.contains(QString()))
                return false;
            parameters.insert(pattern.mid(1, pattern.size() - 5), rest.join(u'/'));
            return true;
        }
        if (i >= path.size())
            return false;
        if (pattern.startsWith(u'{')) {
            if (path[i].isEmpty())
                return false;
            found.insert(pattern.mid(1, pattern.size() - 2), path[i]);
        } else if (pattern != path[i]) {
            return false;
        }
    }
    if (path.size() != route.segments.size())
        return false;
    parameters = found;
    return true;
}

Router::Match Router::match(api::Method method, QByteArrayView rawPath) const
{
    Match match;
    if (rawPath.isEmpty() || rawPath[0] != '/') {
        match.outcome = Match::BadPath;
        return match;
    }
    QStringList path;
    bool canExist = true;
    qsizetype start = 1;
    for (qsizetype i = 1; i <= rawPath.size(); ++i) {
        if (i < rawPath.size() && rawPath[i] != '/')
            continue;
        QString segment;
        const Decoding decoding = decodeSegment(rawPath.sliced(start, i - start), segment);
        if (decoding == Decoding::BadEscape) {
            match.outcome = Match::BadPath;
            return match;
        }
        canExist = canExist && decoding == Decoding::Fine && (!segment.isEmpty() || i == rawPath.size());
        path += segment;
        start = i + 1;
    }
    if (!canExist)
        return match;

    // A literal segment beats a placeholder: the catalogue lists /machines/available/ before /machines/{id}/, and a
    // path that matched literally is not offered to a placeholder route of another method.
    const api::Endpoint *fallback = nullptr;
    QHash<QString, QString> fallbackParameters;
    QString servedPath;
    for (const Route &route : m_routes) {
        QHash<QString, QString> parameters;
        if (!servedPath.isEmpty() && servedPath != QLatin1String(route.endpoint->path))
            continue;
        if (!matches(route, path, parameters))
            continue;
        servedPath = QString::fromLatin1(route.endpoint->path);
        match.allowed += QString::fromLatin1(api::toName(route.endpoint->method));
        if (route.endpoint->method == method) {
            match.outcome = Match::Found;
            match.endpoint = route.endpoint;
            match.parameters = parameters;
        } else if (method == api::Method::Head && route.endpoint->method == api::Method::Get) {
            fallback = route.endpoint;
            fallbackParameters = parameters;
        }
    }
    if (match.outcome != Match::Found && fallback) {
        match.outcome = Match::Found;
        match.endpoint = fallback;
        match.parameters = fallbackParameters;
    }
    if (!match.allowed.isEmpty()) {
        if (match.allowed.contains(QLatin1String("GET")) && !match.allowed.contains(QLatin1String("HEAD")))
            match.allowed += QStringLiteral("HEAD");
        if (!match.allowed.contains(QLatin1String("OPTIONS")))
            match.allowed += QStringLiteral("OPTIONS");
        if (match.outcome != Match::Found)
            match.outcome = Match::WrongMethod;
    }
    return match;
}

} // namespace emesa::http
