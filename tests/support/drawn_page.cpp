// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_page.h"

#include <QPainter>

#include <random>

namespace support {

namespace {

/// Words of a line: upright strokes of a letter's thickness, some with a bar across.
void line(QPainter& painter, const QRectF& place, std::mt19937& random)
{
    double x = place.left();
    while (x < place.right()) {
        const auto letters = 2 + random() % 8;
        for (unsigned long i = 0; i < letters && x < place.right(); ++i) {
            const double height = place.height() * (0.6 + 0.4 * static_cast<double>(random() % 2));
            painter.fillRect(QRectF(x, place.bottom() - height, 2.6, height), Qt::black);
            if (random() % 2 == 0) {
                painter.fillRect(QRectF(x, place.bottom() - height, 8, 2.4), Qt::black);
            }
            x += 12;
        }
        x += 14;
    }
}

} // namespace

QImage drawnPage(const PageLook& look)
{
    QImage image(look.size, QImage::Format_RGB32);
    image.fill(QColor(252, 251, 248));
    if (look.isEmpty) {
        return image;
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = look.size.width() / 1240.0;
    painter.scale(scale, scale);
    const QSizeF size = QSizeF(look.size) / scale;
    const QPointF middle(size.width() / 2, size.height() / 2);
    painter.translate(middle);
    painter.rotate(look.skew);
    painter.translate(-middle);
    painter.translate(-look.shift * size.width(), 0);
    std::mt19937 random(7);
    for (double y = 150; y < size.height() - 150; y += 44) {
        line(painter, {140, y, size.width() - 280, 20}, random);
    }
    if (look.hasSeal) {
        painter.setPen(QPen(QColor(205, 40, 40), 8));
        painter.drawEllipse(QPointF(880, 1380), 120, 120);
    }
    return image;
}

} // namespace support
