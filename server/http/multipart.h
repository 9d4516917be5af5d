// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/request.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace emesa::http {

/// One field of a form. `data` is a view into the request's body: valid as long as the request.
struct FormPart
{
    QString name;
    std::optional<QString> filename; ///< as sent, not cleaned; set for file inputs, empty when no file was chosen
    QByteArray contentType;          ///< as claimed by the client; never trusted
    QByteArrayView data;

    [[nodiscard]] bool isFile() const { return filename.has_value(); }
};

struct FormData
{
    QList<FormPart> parts; ///< in the order sent; names are unique

    [[nodiscard]] const FormPart *find(const QString &name) const
    {
        for (const FormPart &part : parts) {
            if (part.name == name)
                return &part;
        }
        return nullptr;
    }
};

struct MultipartLimits
{
    int maxParts = 64;
    qsizetype maxPartHeader = 8 * 1024; ///< bytes of all header lines of one part
};

/// Reads a multipart/form-data body (RFC 7578) strictly: no preamble or epilogue, no nesting, no transfer encodings,
/// every name once, everything bounded. Copies no content. Errors: UnsupportedType for another content type,
/// Malformed "multipart_…", TooLarge "multipart_parts" and "multipart_header", Invalid "multipart_nested".
[[nodiscard]] Result<FormData> parseMultipart(const Request &request, const MultipartLimits &limits = {});

} // namespace emesa::http
