// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/file_answer.h"

#include "server/http/byte_range.h"
#include "server/http/content_disposition.h"

#include <QFileInfo>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcFiles, "emesa.server.files")

namespace emesa {

using http::Response;

namespace {

bool names(const QByteArray &candidates, const QByteArray &etag)
{
    const auto all = candidates.split(',');
    for (QByteArray candidate : all) {
        candidate = candidate.trimmed();
        if (candidate == "*" || candidate == etag || candidate == "W/" + etag)
            return true;
    }
    return false;
}

} // namespace

Response fileAnswer(const RequestContext &context, const StoredContent &file)
{
    const http::Headers &asked = context.request().headers;
    const QByteArray etag = '"' + file.sha256.toLatin1() + '"';
    // Who may see a file can change, so every use asks again; the answer is a 304 when nothing else did.
    const http::Headers common{{"ETag", etag}, {"Cache-Control", "private, no-cache"}, {"Accept-Ranges", "bytes"}};
    if (names(asked.value("If-None-Match"), etag))
        return {304, common, {}, std::nullopt, false};

    if (const QFileInfo onDisk(file.path); !onDisk.isFile() || onDisk.size() != file.size) {
        qCCritical(lcFiles) << "the blob" << file.sha256 << "is missing or damaged";
        return context.problem({ErrorCode::Internal, QStringLiteral("file_lost"),
                                QStringLiteral("The server no longer has this file as it was. Tell its operator the request id %1.").arg(context.requestId())});
    }

    http::ByteRange range;
    const bool mayBePart = context.request().method == api::Method::Get && asked.contains("Range")
        && (!asked.contains("If-Range") || asked.value("If-Range").trimmed() == etag);
    if (mayBePart && asked.count("Range") > 1)
        range.kind = http::ByteRange::Unsatisfiable;
    else if (mayBePart)
        range = http::parseByteRange(asked.value("Range"), file.size);
    if (range.kind == http::ByteRange::Unsatisfiable) {
        Response response = context.problem({ErrorCode::NoSuchRange, QStringLiteral("range_not_satisfiable"),
                                             QStringLiteral("Ask for one range within %1 bytes.").arg(file.size)});
        response.headers.set("Content-Range", "bytes */" + QByteArray::number(file.size));
        return response;
    }

    Response response{200, common, {}, http::FileBody{file.path, 0, file.size}, false};
    response.headers.set("Content-Type", file.contentType.toLatin1());
    response.headers.set("Content-Disposition", http::attachmentDisposition(file.name));
    response.headers.set("Content-Security-Policy", "sandbox");
    response.headers.set("X-Content-Type-Options", "nosniff");
    if (range.kind == http::ByteRange::Part) {
        response.status = 206;
        response.file->offset = range.offset;
        response.file->length = range.length;
        response.headers.set("Content-Range", "bytes " + QByteArray::number(range.offset) + '-'
                                                  + QByteArray::number(range.offset + range.length - 1) + '/' + QByteArray::number(file.size));
    }
    return response;
}

} // namespace emesa
