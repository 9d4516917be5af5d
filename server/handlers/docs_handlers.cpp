// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/docs_handlers.h"

#include <QFileInfo>

namespace emesa {

namespace {

using http::Response;

Error nothingHere()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is nothing at this address.")};
}

Error noAssets()
{
    return {ErrorCode::Unavailable, QStringLiteral("docs_not_installed"),
            QStringLiteral("The scripts of this page are not installed. Build with access to an npm registry (./emesa build), or set docs-assets "
                           "to a folder that has swagger-ui-bundle.js, swagger-ui.css and redoc.standalone.js. The document itself is at "
                           "/api/docs/schema.json and /api/docs/schema.yaml.")};
}

/// Only our own scripts, nothing from elsewhere, in nobody's frame.
constexpr const char *commonPolicy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'; ";
/// Styles from our files; Swagger UI sets the rest by script, which needs no allowance.
constexpr const char *swaggerStyles = "style-src 'self'";
/// ReDoc's styled-components fills an empty <style> by script: the first hash is that of nothing. The second is the one
/// style it writes out, its scrollbars'; it may change with ReDoc's version. Its search runs in a worker made of a blob.
constexpr const char *redocStyles =
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='; "
    "worker-src blob:";

Response page(const QByteArray &body, const char *styles)
{
    const QByteArray html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                            "<link rel=\"icon\" href=\"data:,\">\n" + body + "</html>\n";
    return {200,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Cache-Control", "no-cache"},
             {"Content-Security-Policy", QByteArray(commonPolicy) + styles},
             {"X-Frame-Options", "DENY"},
             {"Referrer-Policy", "no-referrer"},
             {"Cross-Origin-Opener-Policy", "same-origin"}},
            html, std::nullopt, false};
}

bool names(const QByteArray &candidates, const QByteArray &etag)
{
    const auto all = candidates.split(',');
    for (const QByteArray &one : all) {
        const QByteArray candidate = one.trimmed();
        if (candidate == "*" || candidate == etag || candidate == "W/" + etag)
            return true;
    }
    return false;
}

/// A browser says that it wants HTML; "*/*" is what programs say.
bool wantsHtml(const http::Request &request)
{
    const auto ranges = request.headers.value("Accept").split(',');
    for (const QByteArray &range : ranges) {
        if (range.split(';').value(0).trimmed().toLower() == "text/html")
            return true;
    }
    return false;
}

} // namespace

void DocsHandlers::addTo(HandlerTable &handlers)
{
    handlers.add("home", [this](RequestContext &context) { return home(context); });
    for (const char *id : {"docs.schema_json", "docs.swagger_json"})
        handlers.add(id, [this](RequestContext &context) { return text(context, &ApiDocuments::json, "application/json"); });
    for (const char *id : {"docs.schema_yaml", "docs.swagger_yaml"})
        handlers.add(id, [this](RequestContext &context) { return text(context, &ApiDocuments::yaml, "application/yaml"); });
    for (const char *id : {"docs.swagger", "docs.swagger_short"})
        handlers.add(id, [this](RequestContext &context) { return swagger(context); });
    for (const char *id : {"docs.redoc", "docs.redoc_short"})
        handlers.add(id, [this](RequestContext &context) { return redoc(context); });
    handlers.add("docs.asset", [this](RequestContext &context) { return asset(context); });
}

Response DocsHandlers::home(RequestContext &context) const
{
    if (!wantsHtml(context.request()))
        return context.problem(nothingHere());
    QByteArray list;
    if (m_documents.isEnabled())
        list = "<li><a href=\"/api/docs/swagger/\">API in Swagger UI</a></li>\n"
               "<li><a href=\"/api/docs/redoc/\">API in ReDoc</a></li>\n"
               "<li><a href=\"/api/docs/schema.json\">OpenAPI document (JSON)</a>, <a href=\"/api/docs/schema.yaml\">YAML</a></li>\n";
    const QByteArray css = m_documents.isEnabled() ? "<link rel=\"stylesheet\" href=\"/api/docs/assets/emesa-page.css\">\n" : "";
    Response response = page("<title>Emesa</title>\n" + css + "</head>\n<body class=\"home\">\n<main>\n<h1>Emesa</h1>\n<p>Server " EMESA_VERSION
                             " is running.</p>\n<ul>\n" + list
                             + "<li><a href=\"/health/ready\">Health</a></li>\n<li><a href=\"/api/version/\">Version</a></li>\n</ul>\n</main>\n</body>\n",
                             swaggerStyles);
    response.headers.set("Vary", "Accept");
    return response;
}

Response DocsHandlers::text(RequestContext &context, const ApiDocuments::Text &(ApiDocuments::*member)() const, const char *contentType) const
{
    if (!m_documents.isEnabled())
        return context.problem(nothingHere());
    const ApiDocuments::Text &document = (m_documents.*member)();
    const http::Headers common{{"ETag", document.etag}, {"Cache-Control", "no-cache"}};
    if (names(context.request().headers.value("If-None-Match"), document.etag))
        return {304, common, {}, std::nullopt, false};
    Response response{200, common, document.bytes, std::nullopt, false};
    response.headers.set("Content-Type", contentType);
    return response;
}

Response DocsHandlers::swagger(RequestContext &context) const
{
    if (!m_documents.isEnabled())
        return context.problem(nothingHere());
    if (!m_documents.hasAssets())
        return context.problem(noAssets());
    const QByteArray tryItOut = m_documents.hasTryItOut() ? "true" : "false";
    return page("<title>Emesa API – Swagger UI</title>\n"
                "<link rel=\"stylesheet\" href=\"/api/docs/assets/swagger-ui.css\">\n"
                "<link rel=\"stylesheet\" href=\"/api/docs/assets/emesa-page.css\">\n"
                "</head>\n<body>\n<div id=\"document\" data-schema=\"/api/docs/schema.json\" data-try-it-out=\"" + tryItOut + "\"></div>\n"
                "<script src=\"/api/docs/assets/swagger-ui-bundle.js\"></script>\n"
                "<script src=\"/api/docs/assets/emesa-swagger.js\"></script>\n</body>\n",
                swaggerStyles);
}

Response DocsHandlers::redoc(RequestContext &context) const
{
    if (!m_documents.isEnabled())
        return context.problem(nothingHere());
    if (!m_documents.hasAssets())
        return context.problem(noAssets());
    return page("<title>Emesa API – ReDoc</title>\n"
                "<link rel=\"stylesheet\" href=\"/api/docs/assets/emesa-page.css\">\n"
                "</head>\n<body>\n<div id=\"document\" data-schema=\"/api/docs/schema.json\"></div>\n"
                "<script src=\"/api/docs/assets/redoc.standalone.js\"></script>\n"
                "<script src=\"/api/docs/assets/emesa-redoc.js\"></script>\n</body>\n",
                redocStyles);
}

Response DocsHandlers::asset(RequestContext &context) const
{
    const auto asset = m_documents.isEnabled() ? m_documents.asset(context.parameter(QStringLiteral("path"))) : std::nullopt;
    if (!asset)
        return context.problem(nothingHere());
    const http::Headers common{{"ETag", asset->etag}, {"Cache-Control", "public, max-age=3600"}};
    if (names(context.request().headers.value("If-None-Match"), asset->etag))
        return {304, common, {}, std::nullopt, false};
    Response response{200, common, asset->bytes, std::nullopt, false};
    response.headers.set("Content-Type", asset->contentType);
    response.headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    if (!asset->path.isEmpty())
        response.file = http::FileBody{asset->path, 0, QFileInfo(asset->path).size()};
    return response;
}

} // namespace emesa
