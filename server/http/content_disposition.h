// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace emesa::http {

/// A Content-Disposition field, read strictly: a type and parameters, each at most once.
struct ContentDisposition
{
    QByteArray type;                      ///< lower case: "form-data", "attachment"
    QHash<QByteArray, QString> parameters; ///< names in lower case; "filename*" is decoded and wins over "filename"

    [[nodiscard]] std::optional<QString> parameter(const QByteArray &name) const
    {
        const auto found = parameters.constFind(name);
        return found == parameters.constEnd() ? std::nullopt : std::optional(*found);
    }
};

/// nullopt for anything not well-formed: a parameter twice, bytes that are no UTF-8, an open quote, a bad escape.
[[nodiscard]] std::optional<ContentDisposition> parseContentDisposition(QByteArrayView value);

/// "attachment" with a file name for every client (RFC 6266): plain ASCII in quotes, and where that loses anything
/// the whole name in RFC 8187 form. Whatever the name holds, the result is one header line.
[[nodiscard]] QByteArray attachmentDisposition(const QString &fileName);

} // namespace emesa::http
