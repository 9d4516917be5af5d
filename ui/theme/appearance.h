// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/installation/client_settings.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QObject>

namespace emesa::ui {

class RowStyle;

/// How the program is lit and how dense it is: puts a Theme's palette and the style sheet on the application, and
/// changes with the desktop while it is asked to follow it. The only place that knows how Qt versions tell the
/// desktop's scheme. One per application; GUI thread.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };

    /// Fusion base and the light theme until apply(). `application` outlives this.
    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    /// Internal when a theme of the program is broken.
    [[nodiscard]] Status apply(Scheme scheme);
    /// Theme, text size and density as the person set them.
    [[nodiscard]] Status apply(const ClientSettings &settings);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] Icons icons() const { return Icons(m_theme); }

    /// The text of app.qss with the theme's colours for its tokens. Invalid, naming it, for an unknown token.
    /// Sizes of texts are scaled by `textSize` percent.
    [[nodiscard]] static Result<QString> styleSheet(const QString &text, const Theme &theme, int textSize = 100);

signals:
    /// Colours changed: whoever painted something of its own paints it again.
    void changed();

private:
    [[nodiscard]] bool systemIsDark() const;
    [[nodiscard]] Status use(const QString &name);

    QApplication &m_application;
    QPalette m_systemPalette;
    Theme m_theme;
    Scheme m_scheme = Scheme::Light;
    int m_textSize = 100;
    RowStyle *m_style; ///< the application's
};

} // namespace emesa::ui
