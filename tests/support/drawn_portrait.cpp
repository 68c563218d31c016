// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_portrait.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QRadialGradient>

#include <algorithm>

namespace support {

namespace {

const QColor kHair(40, 30, 26);
const QColor kSkin(226, 180, 152);
const QColor kShadow(150, 105, 85);

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// A soft round spot, flattened to a share of its height.
void spot(QPainter& painter, const QPointF& middle, double radius, double flat, const QColor& colour)
{
    QRadialGradient fading({0, 0}, radius);
    fading.setColorAt(0, colour);
    fading.setColorAt(1, withAlpha(colour, 0));
    painter.save();
    painter.translate(middle);
    painter.scale(1, flat);
    painter.setBrush(fading);
    painter.drawEllipse({0, 0}, radius, radius);
    painter.restore();
}

void ground(QPainter& painter, const PortraitLook& look)
{
    QLinearGradient light(0, 0, look.size.width(), 0);
    light.setColorAt(0, look.ground);
    light.setColorAt(1, look.ground.darker(qRound(100 / std::max(0.05, 1 - look.shade))));
    painter.fillRect(QRect({0, 0}, look.size), light);
}

// From here on the unit is the head's height, and the middle between the eyes the origin.

void body(QPainter& painter)
{
    QPainterPath shoulders({-0.75, 3});
    shoulders.lineTo(-0.75, 1.2);
    shoulders.cubicTo(-0.72, 0.72, -0.4, 0.70, -0.2, 0.62);
    shoulders.lineTo(0.2, 0.62);
    shoulders.cubicTo(0.4, 0.70, 0.72, 0.72, 0.75, 1.2);
    shoulders.lineTo(0.75, 3);
    painter.fillPath(shoulders, QColor(52, 60, 84));
    QLinearGradient neck(0, 0.4, 0, 0.75);
    neck.setColorAt(0, kShadow);
    neck.setColorAt(1, kSkin.darker(110));
    painter.fillRect(QRectF(-0.17, 0.3, 0.34, 0.4), neck);
}

void head(QPainter& painter)
{
    painter.setBrush(kHair);
    painter.drawEllipse(QRectF(-0.385, -0.5, 0.77, 0.80));
    painter.setBrush(kSkin.darker(110));
    painter.drawEllipse(QRectF(-0.40, -0.06, 0.1, 0.2));
    painter.drawEllipse(QRectF(0.30, -0.06, 0.1, 0.2));
    QRadialGradient skin({0, 0.1}, 0.52);
    skin.setColorAt(0, kSkin.lighter(108));
    skin.setColorAt(0.6, kSkin);
    skin.setColorAt(1, kSkin.darker(140));
    QPainterPath face({-0.35, -0.1});
    face.cubicTo(-0.36, 0.2, -0.25, 0.5, 0, 0.5);
    face.cubicTo(0.25, 0.5, 0.36, 0.2, 0.35, -0.1);
    face.cubicTo(0.34, -0.42, -0.34, -0.42, -0.35, -0.1);
    painter.fillPath(face, skin);
}

void openEye(QPainter& painter)
{
    QPainterPath white({-0.068, 0.004});
    white.cubicTo(-0.03, -0.038, 0.03, -0.038, 0.068, 0.004);
    white.cubicTo(0.03, 0.032, -0.03, 0.032, -0.068, 0.004);
    painter.fillPath(white, QColor(236, 232, 228));
    painter.save();
    painter.setClipPath(white);
    painter.setBrush(QColor(70, 48, 36));
    painter.drawEllipse(QPointF(0, -0.003), 0.031, 0.031);
    painter.setBrush(Qt::black);
    painter.drawEllipse(QPointF(0, -0.003), 0.014, 0.014);
    painter.restore();
}

/// One half of the eyes; the other is its mirror image.
void eye(QPainter& painter, double side, bool isClosed)
{
    painter.save();
    painter.translate(side * 0.16, 0);
    spot(painter, {0, -0.01}, 0.13, 0.62, withAlpha(kShadow.darker(120), isClosed ? 40 : 190));
    QPainterPath brow({-side * 0.085, -0.075});
    brow.cubicTo(-side * 0.03, -0.105, side * 0.05, -0.105, side * 0.10, -0.07);
    brow.cubicTo(side * 0.05, -0.08, -side * 0.03, -0.08, -side * 0.085, -0.05);
    painter.fillPath(brow, kHair.lighter(isClosed ? 300 : 120));
    if (!isClosed) {
        openEye(painter);
        QPainterPath lid({-0.07, 0.006});
        lid.cubicTo(-0.03, -0.04, 0.03, -0.04, 0.07, 0.006);
        painter.strokePath(lid, QPen(kHair, 0.012));
    }
    spot(painter, {0, 0.17}, 0.12, 1, withAlpha(kSkin.lighter(120), 150));
    painter.restore();
}

void noseAndMouth(QPainter& painter)
{
    QLinearGradient bridge(-0.06, 0, 0.06, 0);
    bridge.setColorAt(0, withAlpha(kSkin.lighter(115), 0));
    bridge.setColorAt(0.5, withAlpha(kSkin.lighter(115), 200));
    bridge.setColorAt(1, withAlpha(kSkin.lighter(115), 0));
    painter.fillRect(QRectF(-0.06, -0.08, 0.12, 0.28), bridge);
    spot(painter, {0, 0.215}, 0.085, 0.45, withAlpha(kShadow.darker(120), 170));
    painter.setBrush(kShadow.darker(170));
    painter.drawEllipse(QPointF(-0.03, 0.213), 0.014, 0.009);
    painter.drawEllipse(QPointF(0.03, 0.213), 0.014, 0.009);
    QPainterPath lips({-0.115, 0.315});
    lips.cubicTo(-0.05, 0.285, -0.02, 0.285, 0, 0.295);
    lips.cubicTo(0.02, 0.285, 0.05, 0.285, 0.115, 0.315);
    lips.cubicTo(0.05, 0.365, -0.05, 0.365, -0.115, 0.315);
    painter.fillPath(lips, QColor(168, 84, 80));
    QPainterPath line({-0.115, 0.315});
    line.cubicTo(-0.04, 0.32, 0.04, 0.32, 0.115, 0.315);
    painter.strokePath(line, QPen(QColor(96, 40, 40), 0.01));
    spot(painter, {0, 0.375}, 0.07, 0.35, withAlpha(kShadow, 120));
}

} // namespace

QImage drawnPortrait(const PortraitLook& look)
{
    QImage image(look.size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    ground(painter, look);
    if (!look.hasFace) {
        return image;
    }
    const double unit = look.headHeight * look.size.height();
    painter.translate(look.middle * look.size.width(), look.crown * look.size.height() + unit / 2);
    painter.scale(unit, unit);
    body(painter);
    painter.rotate(look.tilt);
    head(painter);
    for (const double side : {-1.0, 1.0}) {
        eye(painter, side, look.eyesClosed);
    }
    noseAndMouth(painter);
    return image;
}

QImage blurred(const QImage& image, double factor)
{
    return image.scaled(image.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage exposed(const QImage& image, double factor)
{
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    const auto lit = [factor](int channel) { return std::clamp(qRound(channel * factor), 0, 255); };
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            const QRgb pixel = result.pixel(x, y);
            result.setPixel(x, y, qRgb(lit(qRed(pixel)), lit(qGreen(pixel)), lit(qBlue(pixel))));
        }
    }
    return result;
}

QImage framed(const QImage& image, int width, const QColor& colour)
{
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&result);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(result.rect()).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0));
    return result;
}

} // namespace support
