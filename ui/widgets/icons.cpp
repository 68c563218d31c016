// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "core/base/expect.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = u":/icons/"_s;

QByteArray tinted(const QString& id, const QColor& colour)
{
    QFile file(kFolder + id + u".svg"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    CORE_EXPECT(there);
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Draws one SVG in the colour its role has at the moment of painting.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString id, Role role) : m_id(std::move(id)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = ratioOf(*painter);
        const int extent = std::min(rect.width(), rect.height());
        const QRect square(rect.center() - QPoint((extent - 1) / 2, (extent - 1) / 2), QSize(extent, extent));
        painter->drawPixmap(square, iconPixmap(m_id, colourFor(mode), extent, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in device pixels and sets the ratio itself. Where more width is asked for, it is room to the right.
        Q_UNUSED(scale);
        const QPixmap square = iconPixmap(m_id, colourFor(mode), std::min(size.width(), size.height()), 1.0);
        if (size.width() <= size.height()) {
            return square;
        }
        QPixmap padded(size);
        padded.fill(Qt::transparent);
        QPainter(&padded).drawPixmap(0, 0, square);
        return padded;
    }
    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        return Palette::current()(mode == QIcon::Disabled ? Role::Disabled : m_role);
    }

    QString m_id;
    Role m_role;
};

} // namespace

QIcon tintedIcon(const QString& id, Role role)
{
    CORE_EXPECT(QFile::exists(kFolder + id + u".svg"_s));
    return QIcon(new TintedIconEngine(id, role));
}

QPixmap iconPixmap(const QString& id, const QColor& colour, int extent, qreal devicePixelRatio)
{
    const int pixels = qCeil(extent * devicePixelRatio);
    const QString key = u"permitdesk-icon %1 %2 %3"_s.arg(id, colour.name()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(tinted(id, colour)).render(&painter, QRectF(0, 0, pixels, pixels));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

qreal ratioOf(const QPainter& painter)
{
    // Not the device's: a widget that is rendered into a picture still names its screen.
    return painter.deviceTransform().m11();
}

QStringList iconIds()
{
    QStringList ids;
    for (const QString& file : QDir(kFolder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name)) {
        ids.append(file.chopped(4));
    }
    return ids;
}

} // namespace ui::widgets
