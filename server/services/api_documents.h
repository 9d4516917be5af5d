// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/openapi.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <mutex>
#include <optional>

namespace emesa {

/// The API's document and the pages that show it, one per process. The document is made when it is first asked for and
/// kept; the pages' scripts come from a folder that is filled when Emesa is built or installed. Thread-safe.
class ApiDocuments
{
public:
    struct Settings
    {
        bool isEnabled = true;
        bool tryItOut = false;  ///< whether Swagger UI may send requests
        QString assets;         ///< folder with the scripts of Swagger UI and ReDoc
        api::DocumentOptions document;
    };

    struct Text
    {
        QByteArray bytes;
        QByteArray etag;
    };

    /// A script or style of the pages.
    struct Asset
    {
        QString path; ///< a file; or
        QByteArray bytes;
        QByteArray contentType;
        QByteArray etag;
    };

    explicit ApiDocuments(Settings settings) : m_settings(std::move(settings)) {}
    ApiDocuments(const ApiDocuments &) = delete;
    ApiDocuments &operator=(const ApiDocuments &) = delete;

    [[nodiscard]] bool isEnabled() const { return m_settings.isEnabled; }
    [[nodiscard]] bool hasTryItOut() const { return m_settings.tryItOut; }
    [[nodiscard]] const Text &json() const;
    [[nodiscard]] const Text &yaml() const;
    /// Whether every file the pages need is there.
    [[nodiscard]] bool hasAssets() const;
    /// nullopt when there is none of this name. Names are from a fixed list, so no path can be smuggled in.
    [[nodiscard]] std::optional<Asset> asset(const QString &name) const;

    /// The document as the command and the server write it.
    [[nodiscard]] static QByteArray jsonOf(const api::DocumentOptions &options, QJsonDocument::JsonFormat format);
    [[nodiscard]] static QByteArray yamlOf(const api::DocumentOptions &options);
    /// Where the scripts are unless the settings say otherwise: beside the program's folder, in a build as installed.
    [[nodiscard]] static QString usualAssets();

private:
    void make() const;

    const Settings m_settings;
    mutable std::once_flag m_made;
    mutable Text m_json, m_yaml;
};

} // namespace emesa
