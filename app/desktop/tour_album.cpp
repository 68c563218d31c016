// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_album.h"

namespace desktop {

using namespace Qt::Literals::StringLiterals;

void TourAlbum::take(QWidget& widget, const QString& page, const QString& picture, qreal scale)
{
    if (!m_book.take(widget, picture, scale).ok()) {
        return;
    }
    if (!m_pictures.contains(page)) {
        m_pages.append(page);
    }
    m_pictures[page].append(picture);
    ++m_count;
}

void TourAlbum::makeSheets() const
{
    for (const QString& page : m_pages) {
        (void)m_book.makeSheet(page + u"-sheet"_s, m_pictures.value(page));
    }
}

} // namespace desktop
