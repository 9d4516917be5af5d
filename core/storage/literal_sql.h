// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

namespace emesa::storage {

/// A SELECT cut at its '?', ready to be sent with its values in one round trip. Integers are written in
/// digits, texts and bytes in hexadecimal (_utf8mb4 x'…', x'…'), so whatever a value holds, nothing but
/// [0-9A-F-] of it gets into the statement: there is no escaping that could be got wrong.
class LiteralSql
{
public:
    explicit LiteralSql(const QString &text);

    [[nodiscard]] bool isSelect() const { return m_select; }
    /// Whether another column may be put in front of the first: one plain SELECT, nothing in it that counts columns.
    [[nodiscard]] bool takesColumn() const { return m_takesColumn; }
    /// `complete`, a SELECT that takes a column, with one more in front of the others.
    [[nodiscard]] static QByteArray withColumn(const QByteArray &complete, const QByteArray &scalarSelect);
    [[nodiscard]] qsizetype placeholders() const { return m_pieces.size() - 1; }
    /// Empty when a value is of another kind or larger than is worth writing out; bind it then.
    [[nodiscard]] QByteArray with(const QVariantList &values) const;

private:
    QList<QByteArray> m_pieces; ///< UTF-8
    bool m_select = false;
    bool m_takesColumn = false;
};

} // namespace emesa::storage
