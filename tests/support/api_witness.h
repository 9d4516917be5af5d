// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace emesa::test {

/// Compares answers with the API's own document: whether the status is documented for the row, and whether the body is
/// of the documented media type and schema, without members the document does not know. Remembers what it saw.
class ApiWitness
{
public:
    ApiWitness();

    /// What is wrong with this answer of the catalogue's row `id`; empty when the document foresaw it.
    QString note(const QByteArray &id, int status, const QByteArray &contentType, const QByteArray &body);

    [[nodiscard]] QSet<int> seen(const QByteArray &id) const { return m_seen.value(id); }

    /// What of `value` does not fit `schema`, of the subset of JSON Schema that Emesa's documents use.
    [[nodiscard]] QString complaint(const QJsonObject &schema, const QJsonValue &value, const QString &at) const;

private:
    [[nodiscard]] QJsonObject resolve(QJsonObject object) const;

    QJsonObject m_document;
    QHash<QByteArray, QJsonObject> m_operations; ///< by operationId
    QHash<QByteArray, QSet<int>> m_seen;
};

} // namespace emesa::test
