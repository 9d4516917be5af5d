// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/standard_input.h"

#include <QFile>

#include <cstdio>

namespace emesa::app {

Result<QString> secretFromStandardInput(const QString &field)
{
    static constexpr qint64 longest = 4096;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("stdin"), QStringLiteral("Standard input cannot be read.")};
    QByteArray line = input.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error::invalidField(field, QStringLiteral("required"), QStringLiteral("Give the %1 in the first line of standard input.").arg(field));
    return QString::fromUtf8(line);
}

} // namespace emesa::app
