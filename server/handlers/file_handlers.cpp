// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/file_handlers.h"

#include "server/handlers/file_answer.h"
#include "server/http/multipart.h"

namespace emesa {

namespace {

using http::Response;

QString urlOf(const RequestContext &context, const PartFile &file)
{
    return context.baseUrl() + api::pathOf("media.get", {mediaPathOf(file)});
}

} // namespace

void FileHandlers::addTo(HandlerTable &table)
{
    table.add("orders.files", [this](RequestContext &context) { return list(context); });
    table.add("orders.add_file", [this](RequestContext &context) { return add(context); });
    table.add("orders.file", [this](RequestContext &context) { return content(context); });
    table.add("media.get", [this](RequestContext &context) { return media(context); });
}

Response FileHandlers::list(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    auto files = m_files.all(context.store().database(), context.caller(), *id);
    if (!files)
        return context.problem(files.error());
    QByteArray body = "[";
    for (PartFile &file : *files) {
        file.url = urlOf(context, file);
        if (body.size() > 1)
            body += ',';
        schema::writeObject(body, file);
    }
    return context.json(200, body + ']');
}

Result<PartFileService::NewRevision> FileHandlers::readForm(const RequestContext &context) const
{
    const auto form = http::parseMultipart(context.request());
    if (!form)
        return form.error();
    const QString fileField = QStringLiteral("file");
    // The text fields go the same way as JSON, so that they have the same rules and the same words.
    QJsonObject json;
    for (const http::FormPart &part : form->parts) {
        if (part.name == fileField)
            continue;
        if (part.isFile())
            return Error::invalidField(part.name.left(100), QStringLiteral("unknown_field"), QStringLiteral("There is no such field."));
        json.insert(part.name, QString::fromUtf8(part.data));
    }
    const http::FormPart *file = form->find(fileField);
    if (file)
        json.insert(QStringLiteral("upload_id"), fileField); // stands in for the required field
    else if (!json.contains(QStringLiteral("upload_id")))
        return Error::invalidField(fileField, QStringLiteral("required"), QStringLiteral("Choose a file."));
    AddFileInput input;
    if (const auto read = schema::readObject(json, input); !read)
        return read.error();
    PartFileService::NewRevision revision{input.kind, std::nullopt, input.uploadId, input.note};
    if (file) {
        const auto staged = m_files.stage(input.kind, fileField, file->filename.value_or(QString()), file->data);
        if (!staged)
            return staged.error();
        revision.staged = *staged;
    }
    return revision;
}

Response FileHandlers::add(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    // First of all, so that nobody fills our disk for an order that is not his.
    const auto refuse = [&](const Error &error) {
        const bool isDenied = error.code == ErrorCode::Forbidden;
        if (isDenied || error.code == ErrorCode::NoSpace)
            context.auditRefusal({.event = isDenied ? QStringLiteral("access.denied") : QStringLiteral("file.refused"),
                                  .entity = QStringLiteral("order"),
                                  .entityId = QString::number(*id),
                                  .failureReason = isDenied ? QStringLiteral("file_added") : error.reason});
        return context.problem(error);
    };
    if (const Status may = m_files.mayAdd(context.store().database(), context.caller(), *id); !may)
        return refuse(may.error());
    const bool isForm = context.request().headers.value("Content-Type").split(';').value(0).trimmed().toLower() == "multipart/form-data";
    PartFileService::NewRevision revision;
    if (isForm) {
        auto read = readForm(context);
        if (!read)
            return refuse(read.error());
        revision = *std::move(read);
    } else {
        const auto input = context.body<AddFileInput>();
        if (!input)
            return context.problem(input.error());
        revision = {input->kind, std::nullopt, input->uploadId, input->note};
    }
    bool overQuota = false;
    Response answer = context.write([&](UnitOfWork &work) -> Result<Response> {
        auto added = m_files.add(work, *id, revision, context.expectedVersion());
        overQuota = !added && added.error().reason == QLatin1String("file_quota");
        if (!added)
            return added.error();
        added->url = urlOf(context, *added);
        QByteArray body;
        schema::writeObject(body, *added);
        Response response = context.json(201, body);
        response.headers.set("Location", (context.baseUrl() + api::pathOf("orders.file", {QString::number(*id), added->id})).toLatin1());
        return response;
    });
    if (overQuota)
        context.auditRefusal({.event = QStringLiteral("file.refused"), .entity = QStringLiteral("order"),
                              .entityId = QString::number(*id), .failureReason = QStringLiteral("file_quota")});
    return answer;
}

Response FileHandlers::content(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    return send(context, m_files.find(context.store().database(), context.caller(), *id, context.parameter(QStringLiteral("file_id"))));
}

Response FileHandlers::media(RequestContext &context)
{
    // What the order's own file endpoint demands; an API key may have been made without it.
    if (!context.caller().may("order_read"))
        return context.problem({ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such file.")});
    return send(context, m_files.findByPath(context.store().database(), context.caller(), context.parameter(QStringLiteral("path"))));
}

Response FileHandlers::send(RequestContext &context, const Result<PartFile> &file) const
{
    if (!file)
        return context.problem(file.error());
    return fileAnswer(context, {m_files.pathOf(*file), file->name, file->sha256, file->contentType, file->size});
}

} // namespace emesa
