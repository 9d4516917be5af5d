// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

/// Whatever the strict reader accepts, Qt's reader must accept, and both must understand the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace emesa;
    const QByteArrayView text(data, qsizetype(size));
    const Result<QJsonValue> strict = schema::parseStrictJson(text);
    if (!strict) {
        if (strict.error().message.isEmpty())
            std::abort();
        return 0;
    }
    QJsonParseError error;
    const QJsonDocument qt = QJsonDocument::fromJson(QByteArray(QByteArray("[") + text.toByteArray() + ']'), &error);
    if (error.error != QJsonParseError::NoError || qt.array().size() != 1 || qt.array().at(0) != *strict)
        std::abort();
    return 0;
}
