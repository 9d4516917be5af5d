// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/list_answer.h"

namespace emesa {

namespace {

QByteArray nextUrl(const RequestContext &context, const QString &cursor)
{
    QUrlQuery query = context.query();
    query.removeAllQueryItems(QStringLiteral("cursor"));
    query.addQueryItem(QStringLiteral("cursor"), cursor);
    return context.baseUrl().toUtf8() + context.request().rawPath() + '?' + query.query(QUrl::FullyEncoded).toUtf8();
}

} // namespace

http::Response listAnswer(const RequestContext &context, const api::ListQuery &query, const ListPage &page, const QByteArray &rows)
{
    const QByteArray next = page.next.isEmpty() ? QByteArray() : nextUrl(context, page.next);
    if (!query.enveloped) {
        http::Response response = context.json(200, QByteArray('[' + rows + ']'));
        if (!next.isEmpty())
            response.headers.add("Link", '<' + next + ">; rel=\"next\"");
        if (page.total)
            response.headers.add("X-Total-Count", QByteArray::number(*page.total));
        return response;
    }
    QByteArray body;
    body.reserve(rows.size() + next.size() + 100);
    body += "{\"results\":[";
    body += rows;
    body += "],\"next\":";
    if (next.isEmpty())
        body += "null";
    else
        schema::appendString(body, next);
    body += ",\"total\":";
    body += page.total ? QByteArray::number(*page.total) : QByteArray("null");
    body += '}';
    return context.json(200, body);
}

Result<qint64> numberParameter(const RequestContext &context, const QString &name)
{
    static constexpr qsizetype maxDigits = 18;
    const auto items = context.query().queryItems(QUrl::FullyDecoded);
    qint64 value = 0;
    bool isFirst = true;
    for (const auto &[key, text] : items) {
        if (key != name || !isFirst)
            return Error::invalidField(key.left(100), key == name ? QStringLiteral("repeated") : QStringLiteral("unknown_parameter"),
                                       QStringLiteral("There is one parameter here: %1.").arg(name));
        bool isNumber = !text.isEmpty() && text.size() <= maxDigits;
        for (const QChar c : text)
            isNumber = isNumber && c >= u'0' && c <= u'9';
        if (!isNumber)
            return Error::invalidField(name, QStringLiteral("type"), QStringLiteral("Use a whole number."));
        value = text.toLongLong();
        isFirst = false;
    }
    return value;
}

} // namespace emesa
