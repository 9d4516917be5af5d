// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/api_documents.h"

#include "core/schema/yaml.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace emesa {

namespace {

struct KnownAsset
{
    const char *name;
    const char *contentType;
    bool isOurs; ///< compiled in; the others are files in the assets folder
};

constexpr const char *script = "text/javascript; charset=utf-8";
constexpr const char *style = "text/css; charset=utf-8";

constexpr KnownAsset knownAssets[] = {
    {"emesa-page.css", style, true},
    {"emesa-redoc.js", script, true},
    {"emesa-swagger.js", script, true},
    {"redoc.standalone.js", script, false},
    {"swagger-ui-bundle.js", script, false},
    {"swagger-ui.css", style, false},
};

QByteArray etagOf(const QByteArray &bytes)
{
    return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32) + '"';
}

} // namespace

QByteArray ApiDocuments::jsonOf(const api::DocumentOptions &options, QJsonDocument::JsonFormat format)
{
    return QJsonDocument(api::openApiDocument(options)).toJson(format);
}

QByteArray ApiDocuments::yamlOf(const api::DocumentOptions &options)
{
    return schema::toYaml(api::openApiDocument(options), {QStringLiteral("openapi"), QStringLiteral("info"), QStringLiteral("servers"),
                                                          QStringLiteral("tags"), QStringLiteral("x-tagGroups"), QStringLiteral("paths")});
}

void ApiDocuments::make() const
{
    std::call_once(m_made, [this] {
        m_json.bytes = jsonOf(m_settings.document, QJsonDocument::Compact);
        m_json.etag = etagOf(m_json.bytes);
        m_yaml.bytes = yamlOf(m_settings.document);
        m_yaml.etag = etagOf(m_yaml.bytes);
    });
}

const ApiDocuments::Text &ApiDocuments::json() const
{
    make();
    return m_json;
}

const ApiDocuments::Text &ApiDocuments::yaml() const
{
    make();
    return m_yaml;
}

bool ApiDocuments::hasAssets() const
{
    for (const KnownAsset &known : knownAssets) {
        if (!known.isOurs && !QFileInfo(m_settings.assets + u'/' + QLatin1String(known.name)).isFile())
            return false;
    }
    return true;
}

std::optional<ApiDocuments::Asset> ApiDocuments::asset(const QString &name) const
{
    for (const KnownAsset &known : knownAssets) {
        if (name != QLatin1String(known.name))
            continue;
        if (known.isOurs) {
            QFile file(QStringLiteral(":/emesa/apidocs/") + name);
            if (!file.open(QIODevice::ReadOnly))
                return std::nullopt;
            const QByteArray bytes = file.readAll();
            return Asset{{}, bytes, known.contentType, etagOf(bytes)};
        }
        const QFileInfo file(QString(m_settings.assets + u'/' + name));
        if (!file.isFile())
            return std::nullopt;
        const QByteArray version = QByteArray::number(file.size(), 16) + '-' + QByteArray::number(file.lastModified().toMSecsSinceEpoch(), 16);
        return Asset{file.filePath(), {}, known.contentType, '"' + version + '"'};
    }
    return std::nullopt;
}

QString ApiDocuments::usualAssets()
{
    return QFileInfo(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/emesa/apidocs")).absoluteFilePath();
}

} // namespace emesa
