// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/order_form.h"

#include "server/http/multipart.h"

#include <QStringDecoder>

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

/// A form's text as the JSON value its field wants: digits become the number they spell where the field is one.
QJsonValue valueOf(const QString &name, const QString &text)
{
    static constexpr qsizetype maxDigits = 18;
    bool isDigits = !text.isEmpty() && text.size() <= maxDigits;
    for (const QChar c : text)
        isDigits = isDigits && c >= u'0' && c <= u'9';
    bool wantsNumber = false;
    schema::forEachField<OrderDraft>([&](const auto &field) {
        using V = schema::ValueOf<decltype(field)>;
        wantsNumber = wantsNumber || (std::is_integral_v<V> && name == QLatin1String(field.name));
    });
    return isDigits && wantsNumber ? QJsonValue(text.toLongLong()) : QJsonValue(text);
}

bool mayBeAbsent(const QString &name)
{
    bool optional = false;
    schema::forEachField<OrderDraft>([&](const auto &field) {
        optional = optional || (schema::isOptional<schema::ValueOf<decltype(field)>> && name == QLatin1String(field.name));
    });
    return optional || name == QLatin1String("currency");
}

struct FilePart
{
    FileKind kind;
    const http::FormPart *part;
};

Result<OrderForm> readMultipart(const http::Request &request, OrderFiles &files)
{
    const auto data = http::parseMultipart(request);
    if (!data)
        return data.error();
    QJsonObject json;
    QList<FilePart> fileParts;
    for (const http::FormPart &part : data->parts) {
        const bool isStep = part.name == QLatin1String("step_file");
        if (part.isFile() && (isStep || part.name == QLatin1String("d2_draft_design"))) {
            if (!part.filename->isEmpty() || !part.data.isEmpty())
                fileParts.append({isStep ? FileKind::Step : FileKind::Drawing, &part});
            continue;
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(part.data);
        if (decoder.hasError() || part.isFile())
            return Error::invalidField(part.name.left(100), QStringLiteral("type"), QStringLiteral("Give text here."));
        if (text.isEmpty() && mayBeAbsent(part.name))
            continue;
        json.insert(part.name, valueOf(part.name, text));
    }
    auto form = formOf(json);
    if (!form)
        return form;
    // Staged only once everything else is right: it writes to the disk.
    for (const FilePart &file : std::as_const(fileParts)) {
        const auto staged = files.stage(file.kind, file.part->name, *file.part->filename, file.part->data);
        if (!staged)
            return staged.error();
        form->files.staged.append(*staged);
    }
    return form;
}

} // namespace

Result<OrderForm> readOrderForm(const RequestContext &context, OrderFiles &files)
{
    if (mediaTypeOf(context.request()) == "multipart/form-data")
        return readMultipart(context.request(), files);
    const auto json = context.jsonBody();
    if (!json)
        return json.error();
    return formOf(*json);
}

} // namespace emesa
