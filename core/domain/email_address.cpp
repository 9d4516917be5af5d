// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email_address.h"

#include <QStringList>

namespace emesa {

namespace {

/// Letters, digits and marks of any script; surrogates stand for letters beyond the first plane.
bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isLocalPart(const QString &text)
{
    if (text.isEmpty() || text.size() > 64 || text.startsWith(u'.') || text.endsWith(u'.') || text.contains(QLatin1String("..")))
        return false;
    for (const QChar c : text) {
        if (!isWordCharacter(c) && !QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c))
            return false;
    }
    return true;
}

bool isDomain(const QString &text)
{
    const QStringList labels = text.split(u'.');
    if (labels.size() < 2 || text.size() > 253)
        return false;
    for (const QString &label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        for (const QChar c : label) {
            if (!isWordCharacter(c) && c != u'-')
                return false;
        }
    }
    return labels.last().size() >= 2;
}

} // namespace

QString canonicalName(const QString &text)
{
    // Lower-casing may leave NFC (İ), so the form is restored after it.
    return text.trimmed().normalized(QString::NormalizationForm_C).toLower().normalized(QString::NormalizationForm_C);
}

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return text.size() <= 254 && at > 0 && text.indexOf(u'@', at + 1) < 0 && isLocalPart(text.left(at)) && isDomain(text.mid(at + 1));
}

} // namespace emesa
