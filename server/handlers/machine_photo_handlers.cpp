// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/machine_photo_handlers.h"

#include "server/handlers/file_answer.h"
#include "server/http/multipart.h"

namespace emesa {

void MachinePhotoHandlers::addTo(HandlerTable &table)
{
    table.add("machines.photo", [this](RequestContext &context) { return photo(context); });
    table.add("machines.set_photo", [this](RequestContext &context) { return setPhoto(context); });
    table.add("machines.remove_photo", [this](RequestContext &context) { return removePhoto(context); });
}

http::Response MachinePhotoHandlers::photo(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto found = m_photos.find(context.store().database(), *id);
    return found ? fileAnswer(context, *found) : context.problem(found.error());
}

http::Response MachinePhotoHandlers::setPhoto(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto form = http::parseMultipart(context.request());
    if (!form)
        return context.problem(form.error());
    const QString field = QStringLiteral("photo");
    for (const http::FormPart &part : form->parts) {
        if (part.name != field)
            return context.problem(Error::invalidField(part.name.left(100), QStringLiteral("unknown_field"), QStringLiteral("There is no such field.")));
    }
    const http::FormPart *file = form->find(field);
    if (!file || !file->isFile())
        return context.problem(Error::invalidField(field, QStringLiteral("required"), QStringLiteral("Choose a PNG or JPEG picture.")));
    const auto staged = m_photos.stage(file->data.toByteArray());
    if (!staged)
        return context.problem(staged.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        const auto machine = m_photos.set(work, *id, *staged, context.expectedVersion());
        if (!machine)
            return machine.error();
        Machine shown = *machine;
        shown.photoUrl = context.baseUrl() + api::pathOf("machines.photo", {QString::number(*id)});
        QByteArray text;
        schema::writeObject(text, shown);
        http::Response response = context.json(200, text);
        response.headers.add("ETag", context.etag(machine->version));
        return response;
    });
}

http::Response MachinePhotoHandlers::removePhoto(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        if (const auto machine = m_photos.set(work, *id, std::nullopt, context.expectedVersion()); !machine)
            return machine.error();
        return context.empty();
    });
}

} // namespace emesa
