// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/part_file.h"

namespace emesa {

QString revisionName(int number)
{
    QString name;
    for (; number > 0; number = (number - 1) / 26)
        name.prepend(QChar(u'A' + (number - 1) % 26));
    return name;
}

QString mediaPathOf(const PartFile &file)
{
    return QStringLiteral("orders/%1/").arg(file.order) + file.id + u'/' + file.name;
}

} // namespace emesa
