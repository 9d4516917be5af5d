// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/file_name.h"

#include <array>

namespace emesa {

namespace {

constexpr std::array stepExtensions = {".step", ".stp", ".p21"};
constexpr std::array drawingExtensions = {".pdf"};

bool isHarmless(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction changes, zero widths
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

bool isDeviceName(const QString &base)
{
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"), QStringLiteral("nul")};
    const QString lower = base.trimmed().toLower();
    if (devices.contains(lower))
        return true;
    return lower.size() == 4 && (lower.startsWith(QLatin1String("com")) || lower.startsWith(QLatin1String("lpt")))
        && lower[3] >= u'0' && lower[3] <= u'9';
}

QString withoutTrailingDots(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace

QString cleanFileName(const QString &name)
{
    QString clean;
    const auto codes = name.normalized(QString::NormalizationForm_C).toUcs4();
    for (const auto code : codes) {
        const auto c = char32_t(code);
        if (c == U'/' || c == U'\\')
            clean.clear();
        else if (c < 0x80 && QByteArrayView("<>:\"|?*").contains(char(c)))
            clean += u'_';
        else if (QChar::category(c) == QChar::Separator_Space)
            clean += u' ';
        else if (isHarmless(c))
            clean += QString::fromUcs4(&c, 1);
    }
    clean = withoutTrailingDots(clean.simplified());
    if (clean.isEmpty())
        return {};
    if (isDeviceName(clean.left(clean.indexOf(u'.') < 0 ? clean.size() : clean.indexOf(u'.'))))
        clean.prepend(u'_');

    static constexpr qsizetype maxExtension = 12, maxBytes = 255;
    const qsizetype dot = clean.lastIndexOf(u'.');
    const QString extension = dot > 0 && clean.size() - dot <= maxExtension ? clean.mid(dot) : QString();
    QString base = clean.left(clean.size() - extension.size());
    while (base.size() + extension.size() > maxFileNameLength || base.toUtf8().size() + extension.toUtf8().size() > maxBytes)
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    return withoutTrailingDots(base) + extension;
}

bool hasExtensionOf(FileKind kind, const QString &name)
{
    const auto endsInOne = [&](const auto &extensions) {
        for (const char *extension : extensions) {
            const QLatin1String text(extension);
            if (name.size() > text.size() && name.endsWith(text, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return kind == FileKind::Step ? endsInOne(stepExtensions) : endsInOne(drawingExtensions);
}

QString extensionsOf(FileKind kind)
{
    return kind == FileKind::Step ? QStringLiteral(".step, .stp or .p21") : QStringLiteral(".pdf");
}

bool looksLike(FileKind kind, QByteArrayView head)
{
    return head.startsWith(kind == FileKind::Step ? QByteArrayView("ISO-10303-21;") : QByteArrayView("%PDF-"));
}

QString contentTypeOf(FileKind kind)
{
    return kind == FileKind::Step ? QStringLiteral("model/step") : QStringLiteral("application/pdf");
}

} // namespace emesa
