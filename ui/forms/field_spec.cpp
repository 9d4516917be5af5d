// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_spec.h"

namespace emesa::ui {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Form", text);
}

} // namespace

QString problemWith(const FieldSpec &spec, const QJsonValue &value, const tables::Words &words)
{
    if (value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())) {
        if (spec.isRequired)
            return spec.kind == FieldKind::Choice || spec.kind == FieldKind::Option ? said(QT_TRANSLATE_NOOP("Form", "Choose one."))
                                                                                     : said(QT_TRANSLATE_NOOP("Form", "Fill this in."));
        return {};
    }
    switch (spec.kind) {
    case FieldKind::Line:
    case FieldKind::Lines:
        if (spec.maxLength > 0 && value.toString().size() > spec.maxLength)
            return QCoreApplication::translate("Form", "Shorten this by %n character(s).", nullptr, int(value.toString().size()) - spec.maxLength);
        return {};
    case FieldKind::WholeNumber: {
        const qint64 number = value.toInteger();
        if (number < spec.min)
            return said(QT_TRANSLATE_NOOP("Form", "Use %1 or more.")).arg(words.of(spec.min));
        return number > spec.max ? said(QT_TRANSLATE_NOOP("Form", "Use %1 or less.")).arg(words.of(spec.max)) : QString();
    }
    case FieldKind::Amount: {
        const qint64 minor = Amount::fromString(value.toString()).value_or(Amount()).minor;
        if (minor < spec.min)
            return said(QT_TRANSLATE_NOOP("Form", "Use %1 or more.")).arg(words.of(Amount{spec.min}));
        return minor > spec.max ? said(QT_TRANSLATE_NOOP("Form", "Use %1 or less.")).arg(words.of(Amount{spec.max})) : QString();
    }
    default:
        return {};
    }
}

QString wordsForProblem(const QString &code)
{
    if (code == QLatin1String("required"))
        return said(QT_TRANSLATE_NOOP("Form", "Fill this in."));
    if (code == QLatin1String("max_length"))
        return said(QT_TRANSLATE_NOOP("Form", "This is too long. Shorten it."));
    return {};
}

} // namespace emesa::ui
