// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/openapi.h"

#include "core/api/answers.h"
#include "core/api/endpoint_types.h"
#include "core/api/problem.h"

#include <algorithm>

namespace emesa::api {

namespace {

using schema::Components;
using schema::Use;

constexpr const char *problemType = "application/problem+json";

QString text(const char *latin1)
{
    return QString::fromUtf8(latin1);
}

QJsonObject reference(const char *kind, const QString &name)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/components/%1/%2").arg(QLatin1String(kind), name)}};
}

struct Tag
{
    const char *segment; ///< of paths
    const char *name;
    const char *description;
};

constexpr Tag operationTag{"health", "Operation", "Health, version and what operators need"};

constexpr Tag tags[] = {
    {"api-keys", "API keys", "Keys of other programs: shown once, limited to permissions"},
    {"audit-log", "Audit log", "Who did what, from where, and what changed"},
    {"auth", "Sign-in", "Registration, tokens and the own profile"},
    {".well-known", "Sign-in", "Registration, tokens and the own profile"},
    {"docs", "Documents", "This document and the pages that show it"},
    {"swagger", "Documents", "This document and the pages that show it"},
    {"swagger.json", "Documents", "This document and the pages that show it"},
    {"swagger.yaml", "Documents", "This document and the pages that show it"},
    {"redoc", "Documents", "This document and the pages that show it"},
    {"group-permissions", "Group permissions", "Which permissions a role has"},
    {"live", "Live channel", "Events as they happen, over WebSocket"},
    {"machines", "Machines", "Machines of suppliers"},
    {"master", "Master data", "Places and kinds of equipment"},
    {"media", "Files", "Files of orders"},
    {"mfa", "Second factor", "One-time codes of an authenticator and recovery codes"},
    {"notifications", "Notifications", "What one person should know"},
    {"orders", "Orders", "Orders from quotation to completion"},
    {"permissions", "Permissions", "Everything a role may allow"},
    {"roles", "Roles", "Roles and what they allow"},
    {"sessions", "Sign-ins", "Where somebody is signed in"},
    {"suppliers", "Suppliers", "Job shops that own machines"},
    {"uploads", "Uploads", "Resumable uploads (tus 1.0.0)"},
    {"users", "Users", "People and their roles"},
};

const char *nameOf(Module module)
{
    switch (module) {
    case Module::Identity: return "Identity";
    case Module::Master: return "Master data";
    case Module::Orders: return "Orders";
    case Module::Operation: return "Operation";
    }
    return "";
}

/// The tag of a row, from its path: what comes after /api/, or after /api/auth/ where that has a tag of its own.
Tag tagOf(const Endpoint &endpoint)
{
    const auto segments = QByteArray(endpoint.path).split('/');
    const auto known = [](const QByteArray &segment) -> const Tag * {
        const auto found = std::find_if(std::begin(tags), std::end(tags), [&](const Tag &tag) { return segment == tag.segment; });
        return found == std::end(tags) ? nullptr : &*found;
    };
    const bool isApi = segments.value(1) == "api";
    if (segments.value(2) == "auth") {
        if (const Tag *tag = known(segments.value(3)))
            return *tag;
    }
    if (const Tag *tag = known(segments.value(isApi ? 2 : 1)))
        return *tag;
    return endpoint.module == Module::Operation ? operationTag : Tag{nullptr, nameOf(endpoint.module), nameOf(endpoint.module)};
}

/// "NotFound" for 404.
QString responseName(int status)
{
    QString name = QString::fromLatin1(reasonPhrase(status));
    name.remove(u' ');
    return name;
}

/// A refusal that is typical of a status, for its example.
Error typicalError(int status)
{
    switch (status) {
    case 401: return {ErrorCode::Unauthenticated, QStringLiteral("token_expired"), QStringLiteral("Sign in again.")};
    case 403: return {ErrorCode::Forbidden, QStringLiteral("permission_denied"), QStringLiteral("You need another permission for this. Ask an administrator.")};
    case 404: return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is nothing at this address.")};
    case 412: return {ErrorCode::Stale, QStringLiteral("stale"), QStringLiteral("Somebody changed this meanwhile. Read it again.")};
    case 415: return {ErrorCode::UnsupportedType, QStringLiteral("content_type"), QStringLiteral("Send the body as application/json.")};
    case 422: return Error::invalidField(QStringLiteral("quantity"), QStringLiteral("range"), QStringLiteral("Use 1 or more."));
    case 429: return {ErrorCode::TooMany, QStringLiteral("too_many_requests"), QStringLiteral("Too many requests. Wait a moment.")};
    case 503: return {ErrorCode::Unavailable, QStringLiteral("unavailable"), QStringLiteral("The server is busy. Try again in a moment.")};
    default: break;
    }
    Error error = errorFromProblem(status, {});
    error.message = QString::fromLatin1(reasonPhrase(status)) + u'.';
    error.reason = QString::fromLatin1(reasonPhrase(status)).toLower().replace(u' ', u'_');
    return error;
}

QString whenOf(int status)
{
    switch (status) {
    case 400: return QStringLiteral("The request cannot be read: a malformed body or header, or a token in the address.");
    case 401: return QStringLiteral("Not signed in, or the token or password is not valid.");
    case 403: return QStringLiteral("Not allowed.");
    case 404: return QStringLiteral("There is no such thing, or it is not the caller's.");
    case 406: return QStringLiteral("Accept names nothing this address can answer.");
    case 408: return QStringLiteral("The request did not arrive in time.");
    case 409: return QStringLiteral("Not in its present state; or a request with the same Idempotency-Key is still being worked on.");
    case 410: return QStringLiteral("It was there, and is gone for good.");
    case 412: return QStringLiteral("Another version than the one in If-Match; or a protocol version that is not spoken here.");
    case 413: return QStringLiteral("The body is too large.");
    case 414: return QStringLiteral("The address is too long.");
    case 415: return QStringLiteral("The body has a type that is not understood here.");
    case 416: return QStringLiteral("The range is not within the file.");
    case 422: return QStringLiteral("Values need to be corrected; `errors` names each.");
    case 423: return QStringLiteral("Somebody else is writing this right now.");
    case 429: return QStringLiteral("Too many requests; Retry-After says how long to wait.");
    case 431: return QStringLiteral("The head of the request is too large.");
    case 460: return QStringLiteral("The checksum does not fit the bytes.");
    case 500: return QStringLiteral("The server failed. Its operator finds the reason by the request id.");
    case 503: return QStringLiteral("The server cannot do this now; Retry-After says when to ask again.");
    case 507: return QStringLiteral("There is no room for this.");
    default: return QString::fromLatin1(reasonPhrase(status)) + u'.';
    }
}

QString wordsOf(int status)
{
    switch (status) {
    case 101: return QStringLiteral("The connection speaks WebSocket from here on.");
    case 200: return QStringLiteral("Done.");
    case 201: return QStringLiteral("Made.");
    case 204: return QStringLiteral("Done; there is nothing to say.");
    case 206: return QStringLiteral("The part that was asked for.");
    case 304: return QStringLiteral("Nothing has changed since the version in If-None-Match.");
    default: return QString::fromLatin1(reasonPhrase(status)) + u'.';
    }
}

/// Builds one document.
class Builder
{
public:
    explicit Builder(const DocumentOptions &options) : m_options(options) {}
    QJsonObject build();

private:
    QJsonObject info() const;
    QJsonObject operation(const Endpoint &endpoint);
    QJsonArray security(const Endpoint &endpoint, const EndpointTypes &types) const;
    QJsonArray parameters(const Endpoint &endpoint, const EndpointTypes &types);
    QJsonObject pathParameter(const Endpoint &endpoint, QString name);
    QJsonObject requestBody(const Endpoint &endpoint, const EndpointTypes &types);
    QJsonObject responses(const Endpoint &endpoint, const EndpointTypes &types);
    QJsonObject success(const Endpoint &endpoint, const EndpointTypes &types, int status);
    QJsonObject body(const EndpointTypes &types);
    QJsonValue bodyExample(const EndpointTypes &types) const;
    QJsonObject form(const EndpointTypes &types);
    QJsonObject componentOf(const QJsonObject &ref) const;
    QString refuse(int status);
    QJsonObject headerReference(const char *name, const char *description, const QJsonObject &schema);
    QJsonObject parameterReference(const char *name, const QJsonObject &parameter);
    QJsonObject securitySchemes() const;

    const DocumentOptions &m_options;
    Components m_components;
    QJsonObject m_parameters, m_responses, m_headers;
};

QJsonObject typed(const char *type, const char *format = nullptr)
{
    QJsonObject schema{{QStringLiteral("type"), text(type)}};
    if (format)
        schema.insert(QStringLiteral("format"), text(format));
    return schema;
}

QJsonObject schemaOf(NamedParameter::Type type)
{
    switch (type) {
    case NamedParameter::Text: return typed("string");
    case NamedParameter::Number: return {{QStringLiteral("type"), QStringLiteral("integer")}, {QStringLiteral("format"), QStringLiteral("int64")}, {QStringLiteral("minimum"), 0}};
    case NamedParameter::Boolean: return typed("boolean");
    case NamedParameter::Moment: return typed("string", "date-time");
    }
    return {};
}

QJsonObject parameter(const QString &name, const char *where, const QString &description, const QJsonObject &schema, bool isRequired = false)
{
    QJsonObject made{{QStringLiteral("name"), name},
                     {QStringLiteral("in"), text(where)},
                     {QStringLiteral("description"), description},
                     {QStringLiteral("schema"), schema}};
    if (isRequired)
        made.insert(QStringLiteral("required"), true);
    return made;
}

QJsonObject media(const QJsonObject &schema, const QJsonValue &example)
{
    QJsonObject media{{QStringLiteral("schema"), schema}};
    if (!example.isUndefined())
        media.insert(QStringLiteral("example"), example);
    return media;
}

QJsonObject Builder::info() const
{
    QString description = QStringLiteral(
        "Orders of custom metal parts from the STEP file to the finished part.\n\n"
        "**Sign-in.** Send `Authorization: Bearer …` with an access token or an API key. Access tokens are renewed with a refresh token, "
        "which changes each time.\n\n"
        "**Errors** are `application/problem+json` (RFC 9457): `code` is for programs, `detail` for people, `errors` names each field that "
        "has to be corrected, `trace_id` finds the request in the server's log.\n\n"
        "**Lists** answer a plain array of at most 1,000 rows with `X-Total-Count` and `Link: <…>; rel=\"next\"`; with `page_size` or "
        "`cursor` they answer `{results, next, total}`. Parameters that are not documented are refused.\n\n"
        "**Versions.** `ETag` is the version of an object as the caller sees it. `If-None-Match` saves reading it again; `If-Match` makes "
        "sure that nobody else's change is overwritten.\n\n"
        "**Repeating.** An unsafe request with an `Idempotency-Key` (a quoted string) happens once, however often it is sent; a repeated "
        "answer has `Idempotency-Replayed: true`.\n\n"
        "**Following a request.** `X-Request-ID` and the W3C `traceparent` of a request are kept: every answer has `X-Request-ID`, and the "
        "trace id stands in the log, the audit log and in `trace_id` of errors.\n\n"
        "**Limits.** Requests are counted per user and per address");
    if (m_options.requestsPerMinute > 0)
        description += QStringLiteral(" (%1 per user and minute)").arg(m_options.requestsPerMinute);
    description += QStringLiteral(
        "; beyond that the answer is 429 with `Retry-After`. JSON bodies have at most %1 MiB, pieces of uploads and forms %2 MiB.\n\n"
        "**Other origins** may call this API from browsers where the operator allows them (CORS); cookies are never used.\n\n"
        "GET addresses answer HEAD as well; OPTIONS tells what an address understands.\n\n**Any address** can answer, beside what stands at it:\n")
                       .arg(jsonLimit / 1'048'576)
                       .arg(uploadPieceLimit / 1'048'576);
    for (const int status : sharedStatuses())
        description += QStringLiteral("\n- %1: %2").arg(status).arg(whenOf(status));
    return {{QStringLiteral("title"), QStringLiteral("Emesa API")},
            {QStringLiteral("version"), QStringLiteral(EMESA_VERSION)},
            {QStringLiteral("summary"), QStringLiteral("Orders, identity and master data of a shop for custom metal parts")},
            {QStringLiteral("description"), description},
            {QStringLiteral("contact"), QJsonObject{{QStringLiteral("name"), QStringLiteral("The operator of this server")}}},
            {QStringLiteral("license"), QJsonObject{{QStringLiteral("name"), QStringLiteral("GPL-3.0-or-later")},
                                                    {QStringLiteral("identifier"), QStringLiteral("GPL-3.0-or-later")}}}};
}

QJsonObject Builder::componentOf(const QJsonObject &ref) const
{
    const QString path = ref.value(QLatin1String("$ref")).toString();
    return m_components.schemas().value(path.section(u'/', -1)).toObject();
}

QJsonObject Builder::headerReference(const char *name, const char *description, const QJsonObject &schema)
{
    QString key = text(name);
    m_headers.insert(key, QJsonObject{{QStringLiteral("description"), text(description)}, {QStringLiteral("schema"), schema}});
    return reference("headers", key);
}

QJsonObject Builder::parameterReference(const char *name, const QJsonObject &parameter)
{
    m_parameters.insert(text(name), parameter);
    return reference("parameters", text(name));
}

QJsonArray Builder::security(const Endpoint &endpoint, const EndpointTypes &types) const
{
    const auto by = [](const char *scheme) { return QJsonObject{{text(scheme), QJsonArray()}}; };
    if (types.scheme)
        return {by(types.scheme)};
    if (endpoint.access.kind == Access::Public)
        return {};
    return {by("accessToken"), by("apiKey")};
}

QJsonObject Builder::securitySchemes() const
{
    const auto bearer = [](const char *format, const char *description) {
        QJsonObject scheme{{QStringLiteral("type"), QStringLiteral("http")}, {QStringLiteral("scheme"), QStringLiteral("bearer")}, {QStringLiteral("description"), text(description)}};
        if (format)
            scheme.insert(QStringLiteral("bearerFormat"), text(format));
        return scheme;
    };
    QJsonObject schemes{{QStringLiteral("accessToken"), bearer("JWT", "An access token from a sign-in (RS256)")},
                        {QStringLiteral("apiKey"), bearer(nullptr, "The secret of an API key, for other programs")}};
    for (const EndpointTypes &types : endpointTypes()) {
        const Endpoint *endpoint = endpointById(types.id);
        if (types.scheme && endpoint && m_options.modules.contains(endpoint->module))
            schemes.insert(text(types.scheme), bearer("JWT", "A refresh token from a sign-in"));
    }
    return schemes;
}

/// Ids are numbers or UUIDs: what the type that this path is about says.
QJsonObject Builder::pathParameter(const Endpoint &endpoint, QString name)
{
    const bool isRest = name.endsWith(QLatin1String("..."));
    if (isRest)
        name.chop(3);
    const QString path = QString::fromLatin1(endpoint.path);
    const QString collection = path.left(path.indexOf(u'{'));
    QJsonObject schema;
    for (const Endpoint &other : endpoints()) {
        const QString otherPath = QString::fromLatin1(other.path);
        if (otherPath != collection && otherPath != collection + u'{' + name + QLatin1String("}/"))
            continue;
        const EndpointTypes *types = typesOf(other);
        if (!types || !types->response)
            continue;
        QJsonObject described = types->response->schema(Use::Answer, m_components);
        if (described.contains(QLatin1String("items")))
            described = described.value(QLatin1String("items")).toObject();
        const QJsonObject field = componentOf(described).value(QLatin1String("properties")).toObject().value(name).toObject();
        if (!field.isEmpty() && schema.isEmpty())
            schema = typed(field.value(QLatin1String("type")).toString().toLatin1().constData());
    }
    const bool isNumber = schema.isEmpty() ? name == QLatin1String("id") || name == QLatin1String("group_id")
                                           : schema.value(QLatin1String("type")) == QLatin1String("integer");
    if (isNumber)
        schema = {{QStringLiteral("type"), QStringLiteral("integer")}, {QStringLiteral("format"), QStringLiteral("int64")}, {QStringLiteral("minimum"), 1}};
    else
        schema = isRest || !name.endsWith(QLatin1String("id")) ? typed("string") : typed("string", "uuid");
    return parameter(name, "path", isRest ? QStringLiteral("The rest of the path, with its slashes") : QStringLiteral("Which one"), schema, true);
}

QJsonArray Builder::parameters(const Endpoint &endpoint, const EndpointTypes &types)
{
    QJsonArray list;
    const QString path = QString::fromLatin1(endpoint.path);
    for (qsizetype open = path.indexOf(u'{'); open >= 0; open = path.indexOf(u'{', open + 1))
        list.append(pathParameter(endpoint, path.mid(open + 1, path.indexOf(u'}', open) - open - 1)));

    for (const NamedParameter &query : types.queries) {
        if (query.name)
            list.append(parameter(text(query.name), "query", text(query.description), schemaOf(query.type), query.isRequired));
    }
    if (types.rules) {
        const ListRules rules = types.rules();
        const QJsonObject properties = componentOf((types.listed ? types.listed : types.response)->schema(Use::Answer, m_components)).value(QLatin1String("properties")).toObject();
        const auto schemaOfField = [&](const QString &name) {
            QJsonObject schema = properties.value(name).toObject();
            for (const char *aside : {"title", "readOnly", "description", "pattern"})
                schema.remove(QLatin1String(aside));
            return schema;
        };
        for (const QString &name : rules.filterable)
            list.append(parameter(name, "query", QStringLiteral("Only where `%1` is this").arg(name), schemaOfField(name)));
        for (const QString &name : rules.ranges) {
            list.append(parameter(QString(name + QLatin1String("_from")), "query", QStringLiteral("Only where `%1` is this or more").arg(name), schemaOfField(name)));
            list.append(parameter(QString(name + QLatin1String("_to")), "query", QStringLiteral("Only where `%1` is this or less").arg(name), schemaOfField(name)));
        }
        if (rules.searchable)
            list.append(parameterReference("Search", parameter(QStringLiteral("search"), "query", QStringLiteral("Words to look for"), typed("string"))));
        if (!rules.sortable.isEmpty()) {
            QJsonArray names;
            for (const QString &name : rules.sortable) {
                names.append(name);
                names.append(QString(u'-' + name));
            }
            list.append(parameter(QStringLiteral("ordering"), "query", QStringLiteral("Order of the rows; `-` in front: downwards"),
                                  {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("enum"), names}}));
        }
    }
    if (types.rules && types.response) {
        list.append(parameterReference("PageSize", parameter(QStringLiteral("page_size"), "query",
            QStringLiteral("Rows per page, and answer `{results, next, total}`; more than %1 are %1").arg(maxPageSize),
            {{QStringLiteral("type"), QStringLiteral("integer")}, {QStringLiteral("minimum"), 1}, {QStringLiteral("default"), 50}})));
        list.append(parameterReference("Cursor", parameter(QStringLiteral("cursor"), "query",
            QStringLiteral("Where the last page ended; take it from `next`"), typed("string"))));
    }

    for (const NamedParameter &header : types.headers) {
        if (header.name)
            list.append(parameter(text(header.name), "header", text(header.description), schemaOf(header.type), header.isRequired));
    }
    if (types.isVersioned && isUnsafe(endpoint.method))
        list.append(parameterReference("IfMatch", parameter(QStringLiteral("If-Match"), "header",
            QStringLiteral("ETag of the version that was seen; another one is refused with 412"), typed("string"))));
    const bool isFile = endpoint.answer == Answer::File;
    if ((types.isVersioned || isFile) && !isUnsafe(endpoint.method))
        list.append(parameterReference("IfNoneMatch", parameter(QStringLiteral("If-None-Match"), "header",
            QStringLiteral("ETag that is known; 304 when it is still the same"), typed("string"))));
    if (isFile && statusesOf(endpoint).contains(206))
        list.append(parameterReference("Range", parameter(QStringLiteral("Range"), "header",
            QStringLiteral("One range of bytes, like `bytes=0-1023`"), typed("string"))));
    if (heedsIdempotencyKey(endpoint))
        list.append(parameterReference("IdempotencyKey", parameter(QStringLiteral("Idempotency-Key"), "header",
            QStringLiteral("A quoted string of 1 to 255 characters: the same one happens once"),
            {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("pattern"), QStringLiteral("^\"[ !#-\\[\\]-~]{1,255}\"$")}})));
    return list;
}

/// The fields of the JSON body as parts, and the files beside them.
QJsonObject Builder::form(const EndpointTypes &types)
{
    QJsonObject schema = componentOf(types.request->schema(types.isPatch ? Use::Patch : Use::Body, m_components));
    QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (const char *part : types.fileParts) {
        if (part)
            properties.insert(text(part), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                      {QStringLiteral("contentMediaType"), QStringLiteral("application/octet-stream")},
                                                      {QStringLiteral("description"), QStringLiteral("The file itself")}});
    }
    QJsonArray required;
    const QJsonArray all = schema.value(QLatin1String("required")).toArray();
    for (const QJsonValue &name : all) {
        if (name != QLatin1String("upload_id")) // the file itself may take its place
            required.append(name);
    }
    QJsonObject form{{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
    if (!required.isEmpty())
        form.insert(QStringLiteral("required"), required);
    return form;
}

QJsonObject Builder::requestBody(const Endpoint &endpoint, const EndpointTypes &types)
{
    QJsonObject content;
    bool isRequired = endpoint.method == Method::Patch && endpoint.body == Body::Bytes;
    const Use use = types.isPatch ? Use::Patch : Use::Body;
    if (endpoint.body == Body::Json || endpoint.body == Body::JsonOrMultipart) {
        QJsonObject schema = types.request->schema(use, m_components);
        isRequired = !componentOf(schema).value(QLatin1String("required")).toArray().isEmpty();
        if (types.otherRequest)
            schema = {{QStringLiteral("anyOf"), QJsonArray{schema, types.otherRequest->schema(use, m_components)}}};
        content.insert(QStringLiteral("application/json"), media(schema, types.request->example(use)));
    }
    if (endpoint.body == Body::JsonOrMultipart || endpoint.body == Body::Multipart) {
        content.insert(QStringLiteral("multipart/form-data"), media(form(types), QJsonValue(QJsonValue::Undefined)));
        isRequired = true;
    }
    if (endpoint.body == Body::CsvOrMultipart) {
        const QJsonObject file{{QStringLiteral("type"), QStringLiteral("object")},
                               {QStringLiteral("properties"), QJsonObject{{text(types.fileParts[0]), typed("string")}}},
                               {QStringLiteral("required"), QJsonArray{text(types.fileParts[0])}}};
        content.insert(QStringLiteral("text/csv"), media(typed("string"), QJsonValue(QJsonValue::Undefined)));
        content.insert(QStringLiteral("multipart/form-data"), media(file, QJsonValue(QJsonValue::Undefined)));
        isRequired = true;
    }
    if (endpoint.body == Body::Form) {
        content.insert(QStringLiteral("application/x-www-form-urlencoded"),
                       media(types.request->schema(use, m_components), types.request->example(use)));
        isRequired = true;
    }
    if (endpoint.body == Body::Bytes)
        content.insert(QStringLiteral("application/offset+octet-stream"),
                       media(QJsonObject(), QJsonValue(QJsonValue::Undefined)));
    QJsonObject body{{QStringLiteral("content"), content}};
    if (isRequired)
        body.insert(QStringLiteral("required"), true);
    return body;
}

QJsonObject Builder::body(const EndpointTypes &types)
{
    const QJsonObject one = types.response->schema(Use::Answer, m_components);
    if (!types.rules)
        return one;
    const QString name = one.value(QLatin1String("$ref")).toString().section(u'/', -1) + QLatin1String("Page");
    QJsonObject next{{QStringLiteral("type"), QJsonArray{QStringLiteral("string"), QStringLiteral("null")}},
                     {QStringLiteral("title"), QStringLiteral("Address of the next page")}};
    QJsonObject total{{QStringLiteral("type"), QJsonArray{QStringLiteral("integer"), QStringLiteral("null")}},
                      {QStringLiteral("title"), QStringLiteral("Rows of all pages, where they were counted")}};
    const QJsonObject rows{{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), one}};
    m_components.add(name, {{QStringLiteral("type"), QStringLiteral("object")},
                            {QStringLiteral("properties"), QJsonObject{{QStringLiteral("results"), rows}, {QStringLiteral("next"), next}, {QStringLiteral("total"), total}}},
                            {QStringLiteral("required"), QJsonArray{QStringLiteral("results"), QStringLiteral("next"), QStringLiteral("total")}}});
    return {{QStringLiteral("oneOf"), QJsonArray{rows, reference("schemas", name)}}};
}

QJsonValue Builder::bodyExample(const EndpointTypes &types) const
{
    const QJsonValue one = types.response->example(Use::Answer);
    return types.rules ? QJsonValue(QJsonArray{one}) : one;
}

QJsonObject Builder::success(const Endpoint &endpoint, const EndpointTypes &types, int status)
{
    QJsonObject response{{QStringLiteral("description"), wordsOf(status)}};
    QJsonObject headers{{QStringLiteral("X-Request-ID"), headerReference("X-Request-ID", "Finds this request in the server's log", typed("string"))}};
    // What a POST makes beside the object (201) is not the object.
    const bool hasETag = types.isVersioned && endpoint.method != Method::Delete && !types.rules && status != 201;
    if ((hasETag && status != 204) || endpoint.answer == Answer::File)
        headers.insert(QStringLiteral("ETag"), headerReference("ETag", "Version of the object as the caller sees it", typed("string")));
    if (status == 201 && endpoint.answer == Answer::None)
        headers.insert(QStringLiteral("Location"), headerReference("Location", "Address of what was made", typed("string", "uri-reference")));
    if (types.rules && types.response) {
        headers.insert(QStringLiteral("Link"), headerReference("Link", "`<address>; rel=\"next\"` where a plain array does not end here", typed("string")));
        headers.insert(QStringLiteral("X-Total-Count"), headerReference("X-Total-Count", "Rows in all, where they were counted", typed("integer")));
    }
    if (heedsIdempotencyKey(endpoint))
        headers.insert(QStringLiteral("Idempotency-Replayed"), headerReference("Idempotency-Replayed", "`true`: the answer of an earlier request with the same key", typed("string")));
    for (const NamedParameter &header : types.answerHeaders) {
        if (header.name)
            headers.insert(text(header.name), QJsonObject{{QStringLiteral("description"), text(header.description)}, {QStringLiteral("schema"), schemaOf(header.type)}});
    }
    response.insert(QStringLiteral("headers"), headers);

    const QString mediaType = QString::fromLatin1(mediaTypeOf(endpoint.answer));
    if (status == 204 || status == 304 || status == 101 || mediaType.isEmpty())
        return response;
    const QJsonValue noExample(QJsonValue::Undefined);
    QJsonObject content;
    if (types.response)
        content.insert(mediaType, media(body(types), bodyExample(types)));
    else if (endpoint.answer == Answer::File)
        content.insert(mediaType, media(QJsonObject(), noExample));
    else
        content.insert(mediaType, media(typed("string"), noExample));
    response.insert(QStringLiteral("content"), content);
    return response;
}

/// Makes sure that the refusal with this status is a component, and names it.
QString Builder::refuse(int status)
{
    const QString name = responseName(status);
    if (m_responses.contains(name))
        return name;
    QJsonObject headers{{QStringLiteral("X-Request-ID"), headerReference("X-Request-ID", "Finds this request in the server's log", typed("string"))}};
    if (status == 401)
        headers.insert(QStringLiteral("WWW-Authenticate"), headerReference("WWW-Authenticate", "Bearer, and what is wrong with the token (RFC 6750)", typed("string")));
    if (status == 429 || status == 503)
        headers.insert(QStringLiteral("Retry-After"), headerReference("Retry-After", "Seconds to wait", typed("integer")));
    const QJsonObject example = QJsonDocument::fromJson(problemDocument(typicalError(status), QStringLiteral("4bf92f3577b34da6a3ce929d0e0e4736"))).object();
    m_responses.insert(name, QJsonObject{{QStringLiteral("description"), whenOf(status)},
                                         {QStringLiteral("headers"), headers},
                                         {QStringLiteral("content"), QJsonObject{{text(problemType), media(m_components.reference<Problem>(Use::Answer), example)}}}});
    return name;
}

QJsonObject Builder::responses(const Endpoint &endpoint, const EndpointTypes &types)
{
    QJsonObject all;
    const auto isOwnBody = [&](int status) {
        return status < 400 || std::find(types.sameBody.begin(), types.sameBody.end(), status) != types.sameBody.end();
    };
    QList<int> named = statusesOf(endpoint);
    // Of what can happen anywhere, these are worth naming at each place.
    if (endpoint.body != Body::None)
        named.append(413);
    if (endpoint.module != Module::Operation)
        named.append(429);
    for (const int status : std::as_const(named))
        all.insert(QString::number(status), isOwnBody(status) ? success(endpoint, types, status) : reference("responses", refuse(status)));

    if (!m_responses.contains(QLatin1String("AnyRefusal"))) {
        QStringList statuses;
        for (const int status : sharedStatuses())
            statuses += QString::number(status);
        const QJsonObject example = QJsonDocument::fromJson(problemDocument(typicalError(503), QStringLiteral("4bf92f3577b34da6a3ce929d0e0e4736"))).object();
        m_responses.insert(QStringLiteral("AnyRefusal"),
                           QJsonObject{{QStringLiteral("description"), QStringLiteral("What any address can answer: %1; see the introduction.").arg(statuses.join(QLatin1String(", ")))},
                                       {QStringLiteral("content"), QJsonObject{{text(problemType), media(m_components.reference<Problem>(Use::Answer), example)}}}});
    }
    all.insert(QStringLiteral("default"), reference("responses", QStringLiteral("AnyRefusal")));
    return all;
}

QJsonObject Builder::operation(const Endpoint &endpoint)
{
    // A row without types is a mistake that tst_endpoint_types finds; the server answers all the same.
    const EndpointTypes unknown(endpoint.id);
    const EndpointTypes *found = typesOf(endpoint);
    const EndpointTypes &types = found ? *found : unknown;
    QString who;
    switch (endpoint.access.kind) {
    case Access::Public: who = types.scheme ? QStringLiteral("For everybody with a refresh token.") : QStringLiteral("For everybody, without signing in."); break;
    case Access::SignedIn: who = QStringLiteral("For everybody who is signed in."); break;
    case Access::WithPermission: who = QStringLiteral("Needs the permission `%1`.").arg(text(endpoint.access.permission)); break;
    }
    QJsonObject operation{{QStringLiteral("operationId"), text(endpoint.id)},
                          {QStringLiteral("summary"), text(endpoint.summary)},
                          {QStringLiteral("description"), who},
                          {QStringLiteral("tags"), QJsonArray{text(tagOf(endpoint).name)}},
                          {QStringLiteral("security"), security(endpoint, types)},
                          {QStringLiteral("responses"), responses(endpoint, types)}};
    if (endpoint.access.kind == Access::WithPermission)
        operation.insert(QStringLiteral("x-permission"), text(endpoint.access.permission));
    if (const QJsonArray list = parameters(endpoint, types); !list.isEmpty())
        operation.insert(QStringLiteral("parameters"), list);
    if (endpoint.body != Body::None && (types.request || endpoint.body == Body::Bytes || endpoint.body == Body::CsvOrMultipart))
        operation.insert(QStringLiteral("requestBody"), requestBody(endpoint, types));
    return operation;
}

QJsonObject Builder::build()
{
    QJsonObject paths;
    QJsonArray tagList, groups;
    QStringList named;
    for (const Module module : {Module::Identity, Module::Orders, Module::Master, Module::Operation}) {
        QJsonArray members;
        for (const Endpoint &endpoint : endpoints()) {
            if (endpoint.module != module || !m_options.modules.contains(module))
                continue;
            const Tag tag = tagOf(endpoint);
            const QString name = text(tag.name);
            if (!named.contains(name)) {
                named += name;
                members.append(name);
                tagList.append(QJsonObject{{QStringLiteral("name"), name},
                                           {QStringLiteral("description"), text(tag.description)}});
            }
            const QString path = QString::fromLatin1(endpoint.path).replace(QLatin1String("...}"), QLatin1String("}"));
            QJsonObject item = paths.value(path).toObject();
            item.insert(QString::fromLatin1(toName(endpoint.method)).toLower(), operation(endpoint));
            paths.insert(path, item);
        }
        if (!members.isEmpty())
            groups.append(QJsonObject{{QStringLiteral("name"), text(nameOf(module))}, {QStringLiteral("tags"), members}});
    }
    m_components.reference<Problem>(Use::Answer);
    QJsonObject schemas = m_components.schemas();
    QJsonObject problem = schemas.value(QLatin1String("Problem")).toObject();
    QJsonObject properties = problem.value(QLatin1String("properties")).toObject();
    properties.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                           {QStringLiteral("description"), QStringLiteral("The same as `detail`; left out with 401 and 403")}});
    problem.insert(QStringLiteral("properties"), properties);
    problem.insert(QStringLiteral("additionalProperties"), true);
    problem.insert(QStringLiteral("description"), QStringLiteral("RFC 9457; some refusals have members of their own beside these."));
    schemas.insert(QStringLiteral("Problem"), problem);

    return {{QStringLiteral("openapi"), QStringLiteral("3.1.0")},
            {QStringLiteral("info"), info()},
            {QStringLiteral("servers"), QJsonArray{QJsonObject{{QStringLiteral("url"), m_options.serverUrl}, {QStringLiteral("description"), QStringLiteral("This server")}}}},
            {QStringLiteral("tags"), tagList},
            {QStringLiteral("x-tagGroups"), groups},
            {QStringLiteral("paths"), paths},
            {QStringLiteral("components"), QJsonObject{{QStringLiteral("securitySchemes"), securitySchemes()},
                                                       {QStringLiteral("schemas"), schemas},
                                                       {QStringLiteral("parameters"), m_parameters},
                                                       {QStringLiteral("headers"), m_headers},
                                                       {QStringLiteral("responses"), m_responses}}}};
}

} // namespace

QJsonObject openApiDocument(const DocumentOptions &options)
{
    return Builder(options).build();
}

QByteArray mediaTypeOf(Answer answer)
{
    switch (answer) {
    case Answer::Json: return "application/json";
    case Answer::None: return {};
    case Answer::Html: return "text/html";
    case Answer::Csv: return "text/csv";
    case Answer::Yaml: return "application/yaml";
    case Answer::PlainText: return "text/plain";
    case Answer::File: return "application/octet-stream";
    }
    return {};
}

} // namespace emesa::api
