// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/master_data.h"

#include <QCryptographicHash>

namespace emesa {

QString masterNameKey(const QString &name)
{
    static constexpr qsizetype maxLength = 255;
    // Upper case first: only that turns ß into two letters.
    const QString folded = name.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded().normalized(QString::NormalizationForm_KC).simplified();
    if (folded.size() <= maxLength)
        return folded;
    return QString::fromLatin1(QCryptographicHash::hash(folded.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::optional<QString> imageBlobOf(const EquipmentType &type)
{
    if (type.image.isEmpty())
        return std::nullopt;
    return type.image.section(u'/', -1).section(u'.', 0, 0);
}

} // namespace emesa
