// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include <QFile>
#include <QFont>
#include <QLoggingCategory>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleFactory>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

Q_LOGGING_CATEGORY(lcAppearance, "emesa.ui.appearance")

namespace emesa::ui {

namespace {

constexpr int comfortableRow = 38;
constexpr int compactRow = 30;
constexpr int baseText = 13;

} // namespace

/// Fusion with rows of tables as high as the person likes them.
class RowStyle : public QProxyStyle
{
public:
    RowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_HeaderDefaultSectionSizeVertical ? rowHeight : QProxyStyle::pixelMetric(metric, option, widget);
    }

    int rowHeight = compactRow;
};

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemPalette(QApplication::palette()), m_style(new RowStyle)
{
    QApplication::setStyle(m_style);
    if (auto theme = Theme::load(QStringLiteral(":/emesa/themes/light.json")))
        m_theme = *std::move(theme);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_scheme != Scheme::System)
            return;
        if (const Status applied = apply(Scheme::System); !applied)
            qCWarning(lcAppearance) << applied.error().message;
    });
#endif
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_systemPalette.color(QPalette::Window).lightness() < m_systemPalette.color(QPalette::WindowText).lightness();
#endif
}

Status Appearance::apply(Scheme scheme)
{
    m_scheme = scheme;
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark());
    return use(dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

Status Appearance::apply(const ClientSettings &settings)
{
    m_textSize = settings.textSize;
    m_style->rowHeight = (settings.density == Density::Compact ? compactRow : comfortableRow) * qMax(m_textSize, 100) / 100;
    QFont font = QApplication::font();
    font.setPixelSize(baseText * m_textSize / 100);
    QApplication::setFont(font);
    switch (settings.theme) {
    case ThemeChoice::Light: return apply(Scheme::Light);
    case ThemeChoice::Dark: return apply(Scheme::Dark);
    case ThemeChoice::System: break;
    }
    return apply(Scheme::System);
}

Status Appearance::use(const QString &name)
{
    auto theme = Theme::load(QStringLiteral(":/emesa/themes/%1.json").arg(name));
    if (!theme)
        return theme.error();
    QFile file(QStringLiteral(":/emesa/app.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("style_missing"), QStringLiteral("The style sheet of the program is missing.")};
    const auto sheet = styleSheet(QString::fromUtf8(file.readAll()), *theme, m_textSize);
    if (!sheet)
        return sheet.error();
    m_theme = *std::move(theme);
    QApplication::setPalette(m_theme.palette());
    m_application.setStyleSheet(*sheet);
    emit changed();
    return {};
}

Result<QString> Appearance::styleSheet(const QString &text, const Theme &theme, int textSize)
{
    static const QRegularExpression token(QStringLiteral("@([a-z_0-9]+)"));
    QString sheet;
    qsizetype used = text.indexOf(QLatin1String("*/")) + 2; // the first comment explains the tokens and names none
    for (auto matches = token.globalMatch(text, used); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype index = -1;
        for (size_t i = 0; i < colorTokenNames.size(); ++i) {
            if (match.capturedView(1) == QLatin1String(colorTokenNames[i]))
                index = qsizetype(i);
        }
        if (index < 0)
            return Error{ErrorCode::Invalid, QStringLiteral("style_broken"),
                         QStringLiteral("The style sheet names the colour %1, which no theme has.").arg(match.captured(1))};
        sheet += QStringView(text).mid(used, match.capturedStart() - used);
        sheet += theme.color(ColorToken(index)).name();
        used = match.capturedEnd();
    }
    sheet += QStringView(text).mid(used);
    if (textSize == 100)
        return sheet;
    static const QRegularExpression size(QStringLiteral("font-size: ([0-9]+)px"));
    QString scaled;
    used = 0;
    for (auto matches = size.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        scaled += QStringView(sheet).mid(used, match.capturedStart() - used);
        scaled += QStringLiteral("font-size: %1px").arg(match.capturedView(1).toInt() * textSize / 100);
        used = match.capturedEnd();
    }
    scaled += QStringView(sheet).mid(used);
    return scaled;
}

} // namespace emesa::ui
