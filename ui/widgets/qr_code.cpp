// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <memory>

namespace emesa::ui {

namespace {

QRecLevel levelOf(QrCode::Correction correction)
{
    switch (correction) {
    case QrCode::Correction::Low: return QR_ECLEVEL_L;
    case QrCode::Correction::Medium: return QR_ECLEVEL_M;
    case QrCode::Correction::Quartile: return QR_ECLEVEL_Q;
    case QrCode::Correction::High: return QR_ECLEVEL_H;
    }
    return QR_ECLEVEL_H;
}

} // namespace

Result<QrCode> QrCode::encode(const QString &text, Correction correction)
{
    const QByteArray bytes = text.toUtf8();
    // Case-sensitive, byte mode as the last resort: the library takes the coarsest code that holds the text.
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString(bytes.constData(), 0, levelOf(correction), QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return Error::invalidField(QStringLiteral("text"), QStringLiteral("not_encodable"),
                                   QCoreApplication::translate("QrCode", "This text cannot be a QR code: it is empty or too long."));
    QrCode made;
    made.m_modules = code->width;
    made.m_dark.resize(code->width * code->width);
    for (int i = 0; i < code->width * code->width; ++i)
        made.m_dark.setBit(i, (code->data[i] & 1) != 0);
    return made;
}

QImage QrCode::image(int pixelsPerModule) const
{
    const int side = (m_modules + 2 * quietZone) * pixelsPerModule;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, image.rect());
    return image;
}

void QrCode::paint(QPainter &painter, const QRectF &area) const
{
    const qreal side = std::min(area.width(), area.height());
    const qreal module = side / (m_modules + 2 * quietZone);
    painter.save();
    painter.translate(area.center() - QPointF(side, side) / 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(0, 0, side, side), Qt::white);
    // One path for all, so that no hairline shows between neighbours.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            int run = 0;
            while (x + run < m_modules && isDark(x + run, y))
                ++run;
            if (run > 0)
                path.addRect((x + quietZone) * module, (y + quietZone) * module, run * module, module);
            x += run;
        }
    }
    painter.fillPath(path, Qt::black);
    painter.restore();
}

} // namespace emesa::ui
