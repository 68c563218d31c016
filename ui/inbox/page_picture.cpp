// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/page_picture.h"

#include "ui/widgets/palette.h"

#include <QPainter>

namespace ui::inbox {

PagePicture::PagePicture(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void PagePicture::setPage(const QImage& page)
{
    m_page = page;
    m_scaled = {};
    setVisible(!page.isNull());
    updateGeometry();
    update();
}

QSize PagePicture::sizeHint() const { return {1, heightForWidth(1)}; }

int PagePicture::heightForWidth(int width) const
{
    return m_page.isNull() ? 0 : width * m_page.height() / m_page.width();
}

void PagePicture::paintEvent(QPaintEvent* /*event*/)
{
    if (m_page.isNull()) {
        return;
    }
    const QSize pixels = size() * devicePixelRatioF();
    if (m_scaled.size() != pixels) {
        m_scaled = m_page.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        m_scaled.setDevicePixelRatio(devicePixelRatioF());
    }
    QPainter painter(this);
    painter.drawImage(QPointF(), m_scaled);
    painter.setPen(widgets::Palette::current()(widgets::Role::Outline));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace ui::inbox
