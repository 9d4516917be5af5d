// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/personal_handlers.h"

#include "core/schema/nested.h"
#include "server/services/personal_service.h"

namespace emesa {

namespace {

http::Response viewAnswer(const RequestContext &context, int status, const SavedView &view)
{
    QByteArray text;
    schema::writeObject(text, view);
    http::Response response = context.json(status, text);
    response.headers.add("ETag", context.etag(view.version));
    return response;
}

Result<QString> viewIn(const RequestContext &context)
{
    const QString id = context.parameter(QStringLiteral("id"));
    return isUuid(id) ? Result<QString>(id) : Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such view.")};
}

/// PUT and PATCH differ only in what becomes of the body.
template<typename F>
http::Response writePreferences(RequestContext &context, F change)
{
    const auto body = context.jsonBody();
    if (!body)
        return context.problem(body.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        const auto kept = change(work, *body);
        if (!kept)
            return kept.error();
        return context.json(200, *kept);
    });
}

} // namespace

void PersonalHandlers::addTo(HandlerTable &table)
{
    table.add("views.list", &views);
    table.add("views.create", &createView);
    table.add("views.update", &changeView);
    table.add("views.delete", &removeView);
    table.add("preferences.get", [](RequestContext &context) {
        const auto kept = PersonalService::preferences(context.store().database(), context.caller());
        return kept ? context.json(200, *kept) : context.problem(kept.error());
    });
    table.add("preferences.replace", [](RequestContext &context) { return writePreferences(context, &PersonalService::replacePreferences); });
    table.add("preferences.update", [](RequestContext &context) { return writePreferences(context, &PersonalService::changePreferences); });
}

http::Response PersonalHandlers::views(RequestContext &context)
{
    QString page;
    const auto items = context.query().queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name != QLatin1String("page"))
            return context.problem(Error::invalidField(name.left(100), QStringLiteral("unknown_parameter"), QStringLiteral("There is no such parameter here.")));
        page = value;
    }
    const auto found = PersonalService::views(context.store().database(), context.caller(), page);
    if (!found)
        return context.problem(found.error());
    QByteArray body;
    schema::Codec<QList<SavedView>>::write(body, *found);
    return context.json(200, body);
}

http::Response PersonalHandlers::createView(RequestContext &context)
{
    const auto input = context.body<SavedView>();
    if (!input)
        return context.problem(input.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        const auto view = PersonalService::createView(work, *input);
        if (!view)
            return view.error();
        return viewAnswer(context, 201, *view);
    });
}

http::Response PersonalHandlers::changeView(RequestContext &context)
{
    const auto id = viewIn(context);
    if (!id)
        return context.problem(id.error());
    const auto patch = context.jsonBody();
    if (!patch)
        return context.problem(patch.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        const auto view = PersonalService::changeView(work, *id, *patch, context.expectedVersion());
        if (!view)
            return view.error();
        return viewAnswer(context, 200, *view);
    });
}

http::Response PersonalHandlers::removeView(RequestContext &context)
{
    const auto id = viewIn(context);
    if (!id)
        return context.problem(id.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        if (Status removed = PersonalService::removeView(work, *id, context.expectedVersion()); !removed)
            return removed.error();
        return context.empty();
    });
}

} // namespace emesa
