// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QBitArray>
#include <QImage>
#include <QRectF>

class QPainter;

namespace emesa::ui {

/// A QR code (ISO/IEC 18004) of a text: a square of modules, drawn dark on light whatever the theme, since many
/// scanners read nothing else. The light margin the standard demands ("quiet zone", four modules) is part of what is
/// drawn. Value object.
class QrCode
{
public:
    /// How much of the code may be lost: 7, 15, 25, 30 %.
    enum class Correction { Low, Medium, Quartile, High };

    static constexpr int quietZone = 4;

    /// Invalid for an empty text and one that is too long (4,296 letters and digits at most, fewer with more correction).
    [[nodiscard]] static Result<QrCode> encode(const QString &text, Correction correction = Correction::Quartile);

    /// Modules along one side, without the quiet zone.
    [[nodiscard]] int modules() const { return m_modules; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_dark.testBit(y * m_modules + x); }

    /// Whole pixels per module, so that edges are sharp.
    [[nodiscard]] QImage image(int pixelsPerModule) const;
    /// As areas, sharp at every resolution, into the largest square in the middle of `area`.
    void paint(QPainter &painter, const QRectF &area) const;

private:
    int m_modules = 0;
    QBitArray m_dark;
};

} // namespace emesa::ui
