// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/upload_handlers.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QStringDecoder>
#include <QTimeZone>

namespace emesa {

namespace {

using http::Headers;
using http::Response;

constexpr char version[] = "1.0.0";
constexpr char pieceType[] = "application/offset+octet-stream";

Error malformed(const char *reason, const QString &message)
{
    return {ErrorCode::Malformed, QString::fromLatin1(reason), message};
}

Error wrongVersion()
{
    return {ErrorCode::Stale, QStringLiteral("tus_version"), QStringLiteral("This address speaks tus %1; send Tus-Resumable: %1.").arg(QLatin1String(version))};
}

/// "Mon, 12 Jan 2026 09:30:00 GMT"
QByteArray httpDate(Timestamp moment)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(moment.ms, QTimeZone::utc());
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

Response tus(Response response)
{
    response.headers.set("Tus-Resumable", version);
    return response;
}

Response refuse(RequestContext &context, const UploadLimits &limits, const Error &error)
{
    if (error.reason == QLatin1String("upload_quota") || error.reason == QLatin1String("disk_reserve"))
        context.auditRefusal({.event = QStringLiteral("upload.refused"), .entity = QStringLiteral("upload"), .failureReason = error.reason});
    Response response = tus(context.problem(error));
    if (error.reason == QLatin1String("tus_version"))
        response.headers.set("Tus-Version", version);
    if (error.code == ErrorCode::TooLarge)
        response.headers.set("Tus-Max-Size", QByteArray::number(limits.maxSize));
    if (error.code == ErrorCode::Locked)
        response.headers.set("Retry-After", "1");
    return response;
}

/// A header of at most 18 digits; a minus is left to the rules of the value.
Result<qint64> wholeNumber(const Headers &headers, const char *name)
{
    static constexpr qsizetype maxDigits = 18;
    const QByteArray text = headers.value(name);
    const Error bad = malformed("tus_header", QStringLiteral("%1 must be one whole number of bytes.").arg(QLatin1String(name)));
    if (headers.count(name) != 1)
        return bad;
    const QByteArray digits = text.startsWith('-') ? text.mid(1) : text;
    if (digits.isEmpty())
        return bad;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return bad;
    }
    if (digits.size() > maxDigits)
        return Error{ErrorCode::TooLarge, QStringLiteral("upload_too_large"), QStringLiteral("%1 is too large.").arg(QLatin1String(name))};
    return text.toLongLong();
}

Result<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return malformed("base64", QStringLiteral("A value is not correct Base64."));
    return decoded.decoded;
}

/// The file name in Upload-Metadata, "key base64,key base64,…", the whole of which is checked.
Result<QString> fileNameIn(const QByteArray &metadata)
{
    static constexpr qsizetype maxLength = 4096;
    if (metadata.isEmpty())
        return QString();
    if (metadata.size() > maxLength)
        return Error{ErrorCode::TooLarge, QStringLiteral("upload_metadata"),
                     QStringLiteral("Upload-Metadata has at most %1 bytes.").arg(maxLength)};
    const Error bad = malformed("upload_metadata", QStringLiteral("Upload-Metadata must be pairs of a name and a Base64 value, separated by commas."));
    QSet<QByteArray> keys;
    QString name;
    const auto pairs = metadata.split(',');
    for (const QByteArray &pair : pairs) {
        const auto words = pair.trimmed().split(' ');
        const QByteArray &key = words[0];
        if (words.size() > 2 || key.isEmpty() || keys.contains(key))
            return bad;
        for (const char c : key) {
            if (c <= 0x20 || c >= 0x7f)
                return bad;
        }
        keys.insert(key);
        const auto value = fromBase64(words.value(1));
        if (!value)
            return bad;
        if (key == "filename") {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            name = decoder(*value);
            if (decoder.hasError())
                return bad;
        }
    }
    return name;
}

Result<std::optional<UploadService::Checksum>> checksumOf(const Headers &headers)
{
    if (!headers.contains("Upload-Checksum"))
        return std::optional<UploadService::Checksum>();
    const auto words = headers.value("Upload-Checksum").split(' ');
    const auto algorithm = Digest::byName(words[0]);
    if (!algorithm || words.size() != 2 || headers.count("Upload-Checksum") != 1)
        return malformed("upload_checksum", QStringLiteral("Upload-Checksum must be md5, sha1 or sha256 and a Base64 value."));
    const auto digest = fromBase64(words[1]);
    if (!digest)
        return malformed("upload_checksum", QStringLiteral("Upload-Checksum must be md5, sha1 or sha256 and a Base64 value."));
    return std::optional(UploadService::Checksum{*algorithm, *digest});
}

Status checkPiece(const http::Request &request)
{
    if (request.headers.value("Content-Type").trimmed().toLower() != pieceType)
        return Error{ErrorCode::UnsupportedType, QStringLiteral("content_type"), QStringLiteral("Send pieces as %1.").arg(QLatin1String(pieceType))};
    if (request.body.size() > api::uploadPieceLimit)
        return Error{ErrorCode::TooLarge, QStringLiteral("piece_too_large"),
                     QStringLiteral("A piece has at most %1 bytes.").arg(api::uploadPieceLimit)};
    return {};
}

bool speaksOurVersion(const RequestContext &context)
{
    return context.request().headers.value("Tus-Resumable") == version;
}

void addProgress(Response &response, const Upload &upload)
{
    response.headers.set("Upload-Offset", QByteArray::number(upload.received));
    if (upload.state == UploadState::Open || upload.state == UploadState::Finished)
        response.headers.set("Upload-Expires", httpDate(upload.expiresAt));
}

} // namespace

void UploadHandlers::addTo(HandlerTable &table)
{
    table.add("uploads.options", [this](RequestContext &context) { return options(context); });
    table.add("uploads.create", [this](RequestContext &context) { return create(context); });
    table.add("uploads.head", [this](RequestContext &context) { return head(context); });
    table.add("uploads.patch", [this](RequestContext &context) { return patch(context); });
    table.add("uploads.delete", [this](RequestContext &context) { return remove(context); });
}

Response UploadHandlers::options(RequestContext &context)
{
    Response response = tus(context.empty());
    response.headers.set("Allow", "POST, OPTIONS");
    response.headers.set("Tus-Version", version);
    response.headers.set("Tus-Extension", "creation,creation-with-upload,expiration,checksum,termination");
    response.headers.set("Tus-Checksum-Algorithm", "sha256,sha1,md5");
    response.headers.set("Tus-Max-Size", QByteArray::number(m_uploads.limits().maxSize));
    return response;
}

Response UploadHandlers::create(RequestContext &context)
{
    const http::Request &request = context.request();
    const auto refused = [&](const Error &error) { return refuse(context, m_uploads.limits(), error); };
    if (!speaksOurVersion(context))
        return refused(wrongVersion());
    if (request.headers.contains("Upload-Defer-Length"))
        return refused(malformed("tus_header", QStringLiteral("Say the length of the upload in Upload-Length.")));
    const auto length = wholeNumber(request.headers, "Upload-Length");
    if (!length)
        return refused(length.error());
    const QByteArray metadata = request.headers.value("Upload-Metadata");
    const auto name = fileNameIn(metadata);
    if (!name)
        return refused(name.error());
    const auto checksum = checksumOf(request.headers);
    if (!checksum)
        return refused(checksum.error());
    if (!request.body.isEmpty()) {
        if (Status fits = checkPiece(request); !fits)
            return refused(fits.error());
    }

    auto upload = m_uploads.create(context.store(), context.actor(), {*length, *name, QString::fromLatin1(metadata)});
    if (!upload)
        return refused(upload.error());
    if (!request.body.isEmpty()) {
        const auto appended = m_uploads.append(context.store(), context.actor(), upload->id, 0, request.body, *checksum);
        if (!appended) {
            // Without the answer the client does not know the upload, so it must not stay.
            (void)m_uploads.remove(context.store(), context.actor(), upload->id);
            return refused(appended.error());
        }
        upload = appended;
    }
    Response response = tus(context.empty(201));
    response.headers.set("Location", (context.baseUrl() + api::pathOf("uploads.head", {upload->id})).toLatin1());
    addProgress(response, *upload);
    return response;
}

Response UploadHandlers::head(RequestContext &context)
{
    if (!speaksOurVersion(context))
        return refuse(context, m_uploads.limits(), wrongVersion());
    const auto upload = m_uploads.find(context.store(), context.actor(), context.parameter(QStringLiteral("upload_id")));
    if (!upload)
        return refuse(context, m_uploads.limits(), upload.error());
    Response response = tus(context.empty(200));
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("Upload-Length", QByteArray::number(upload->length));
    if (!upload->metadata.isEmpty())
        response.headers.set("Upload-Metadata", upload->metadata.toLatin1());
    addProgress(response, *upload);
    return response;
}

Response UploadHandlers::patch(RequestContext &context)
{
    const http::Request &request = context.request();
    const auto refused = [&](const Error &error) { return refuse(context, m_uploads.limits(), error); };
    if (!speaksOurVersion(context))
        return refused(wrongVersion());
    if (Status fits = checkPiece(request); !fits)
        return refused(fits.error());
    const auto offset = wholeNumber(request.headers, "Upload-Offset");
    if (!offset)
        return refused(offset.error());
    const auto checksum = checksumOf(request.headers);
    if (!checksum)
        return refused(checksum.error());
    const auto upload = m_uploads.append(context.store(), context.actor(), context.parameter(QStringLiteral("upload_id")), *offset,
                                         request.body, *checksum);
    if (!upload)
        return refused(upload.error());
    Response response = tus(context.empty());
    addProgress(response, *upload);
    return response;
}

Response UploadHandlers::remove(RequestContext &context)
{
    if (!speaksOurVersion(context))
        return refuse(context, m_uploads.limits(), wrongVersion());
    const Status removed = m_uploads.remove(context.store(), context.actor(), context.parameter(QStringLiteral("upload_id")));
    return removed ? tus(context.empty()) : refuse(context, m_uploads.limits(), removed.error());
}

} // namespace emesa
