// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/order_form.h"

namespace emesa {

namespace {

QByteArray mediaTypeOf(const http::Request &request)
{
    return request.headers.value("Content-Type").split(';').value(0).trimmed().toLower();
}

Result<OrderForm> formOf(const QJsonObject &json)
{
    OrderForm form;
    const auto read = schema::readObject(json, form.draft);
    if (!read)
        return read.error();
    form.files.stepUpload = form.draft.stepFile;
    form.files.drawingUpload = form.draft.draftDesign;
    return form;
}

} // namespace

Result<OrderForm> readOrderForm(const RequestContext &context, OrderFiles &)
{
    if (mediaTypeOf(context.request()) == "multipart/form-data")
        return Error{ErrorCode::UnsupportedType, QStringLiteral("content_type"), QStringLiteral("Send the body as application/json.")};
    const auto json = context.jsonBody();
    if (!json)
        return json.error();
    return formOf(*json);
}

} // namespace emesa
