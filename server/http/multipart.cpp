// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/multipart.h"

#include "server/http/content_disposition.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace emesa::http {

namespace {

Error malformed(const char *reason, const QString &message)
{
    return {ErrorCode::Malformed, QString::fromLatin1(reason), message};
}

/// The boundary of a multipart/form-data content type: 1 to 70 of RFC 2046's characters.
Result<QByteArray> boundaryOf(const Request &request)
{
    static constexpr qsizetype maxLength = 70;
    if (request.headers.count("Content-Type") > 1)
        return malformed("content_type_repeated", QStringLiteral("Send one Content-Type header."));
    // The parameters of a content type have the syntax of those of a disposition.
    const QByteArray value = request.headers.value("Content-Type").trimmed();
    static constexpr QByteArrayView type = "multipart/form-data";
    if (qstrnicmp(value.constData(), value.size() < type.size() ? value.size() : type.size(), type.data(), type.size()) != 0)
        return Error{ErrorCode::UnsupportedType, QStringLiteral("content_type"), QStringLiteral("Send the body as multipart/form-data.")};
    const QByteArray asDisposition = "form-data" + value.mid(type.size());
    const auto parsed = parseContentDisposition(asDisposition);
    const QString boundary = parsed ? parsed->parameter("boundary").value_or(QString()) : QString();
    bool isValid = !boundary.isEmpty() && boundary.size() <= maxLength && !boundary.endsWith(u' ');
    for (const QChar c : boundary) {
        const char16_t code = c.unicode();
        isValid = isValid && code < 0x7f
            && ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9')
                || QByteArrayView("'()+_,-./:=? ").contains(char(code)));
    }
    if (!isValid)
        return malformed("multipart_boundary", QStringLiteral("The Content-Type names no usable boundary."));
    return boundary.toLatin1();
}

/// Reads the header lines of one part, without the empty line after them.
Result<FormPart> parseHead(QByteArrayView head)
{
    const Error bad = malformed("multipart_part_header", QStringLiteral("A part of the form has a header that cannot be read."));
    FormPart part;
    bool named = false, typed = false;
    qsizetype start = 0;
    while (start < head.size()) {
        qsizetype end = head.indexOf("\r\n", start);
        if (end < 0)
            end = head.size();
        const QByteArrayView line = head.sliced(start, end - start);
        start = end + 2;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.contains('\0') || line.contains('\n') || line.contains('\r'))
            return bad;
        const QByteArray name = line.first(colon).toByteArray().toLower();
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (name == "content-disposition") {
            const auto disposition = parseContentDisposition(value);
            if (named || !disposition || disposition->type != "form-data" || disposition->parameter("name").value_or(QString()).isEmpty())
                return bad;
            named = true;
            part.name = *disposition->parameter("name");
            part.filename = disposition->parameter("filename");
        } else if (name == "content-type") {
            if (typed)
                return bad;
            typed = true;
            part.contentType = value.toByteArray();
            if (part.contentType.toLower().startsWith("multipart/"))
                return Error{ErrorCode::Invalid, QStringLiteral("multipart_nested"),
                             QStringLiteral("A part of the form is a form itself. Send every field on its own.")};
        } else if (name == "content-transfer-encoding") {
            const QByteArray encoding = value.toByteArray().toLower();
            if (encoding != "binary" && encoding != "8bit" && encoding != "7bit")
                return malformed("multipart_encoding", QStringLiteral("Send parts of the form without Content-Transfer-Encoding."));
        }
    }
    if (!named)
        return bad;
    return part;
}

} // namespace

Result<FormData> parseMultipart(const Request &request, const MultipartLimits &limits)
{
    const auto boundary = boundaryOf(request);
    if (!boundary)
        return boundary.error();
    const Error broken = malformed("multipart_syntax", QStringLiteral("The form is not correctly divided by its boundary, or ends too early."));
    const QByteArray delimiter = "\r\n--" + *boundary;
    const QByteArrayView body(request.body);
    const std::boyer_moore_horspool_searcher searcher(delimiter.cbegin(), delimiter.cend());

    // The first delimiter may lack its line break, because the body starts with it.
    qsizetype at = 0;
    if (body.startsWith(QByteArrayView(delimiter).sliced(2)))
        at = delimiter.size() - 2;
    else if (body.startsWith(delimiter))
        at = delimiter.size();
    else
        return broken;

    FormData form;
    QSet<QString> names;
    while (true) {
        const QByteArrayView rest = body.sliced(at);
        if (rest.startsWith("--")) {
            const QByteArrayView epilogue = rest.sliced(2);
            if (!epilogue.isEmpty() && epilogue != QByteArrayView("\r\n"))
                return broken;
            return form;
        }
        if (!rest.startsWith("\r\n"))
            return broken;
        if (form.parts.size() >= limits.maxParts)
            return Error{ErrorCode::TooLarge, QStringLiteral("multipart_parts"),
                         QStringLiteral("The form has more than %1 parts.").arg(limits.maxParts)};
        at += 2;
        const QByteArrayView window = body.sliced(at, std::min(body.size() - at, limits.maxPartHeader + 4));
        const qsizetype headEnd = window.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            if (window.size() >= limits.maxPartHeader + 4)
                return Error{ErrorCode::TooLarge, QStringLiteral("multipart_header"),
                             QStringLiteral("A part of the form has more than %1 bytes of headers.").arg(limits.maxPartHeader)};
            return broken;
        }
        auto part = parseHead(window.first(headEnd));
        if (!part)
            return part.error();
        at += headEnd + 4;
        // Content may be empty; then the delimiter's line break is the one that ended the header.
        const auto found = std::search(body.begin() + at - 2, body.end(), searcher);
        if (found == body.end())
            return broken;
        const qsizetype end = found - body.begin();
        part->data = end < at ? QByteArrayView() : body.sliced(at, end - at);
        at = end + delimiter.size();
        if (names.contains(part->name))
            return malformed("multipart_duplicate", QStringLiteral("The form has the field \"%1\" twice.").arg(part->name.left(100)));
        names.insert(part->name);
        form.parts.append(*std::move(part));
    }
}

} // namespace emesa::http
