// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/picture_book.h"

#include <QHash>

namespace desktop {

/// The pictures of the tour through all its offices, page by page: each page gets one contact sheet. GUI thread.
class TourAlbum final
{
public:
    explicit TourAlbum(const QString& folder) : m_book(folder) {}

    /// `picture` is the file's name without ending, `scale` as PictureBook::take() has it.
    void take(QWidget& widget, const QString& page, const QString& picture, qreal scale);
    void makeSheets() const;
    /// Of all pictures that could be saved.
    [[nodiscard]] int count() const { return m_count; }

private:
    ui::shell::PictureBook m_book;
    QStringList m_pages;
    QHash<QString, QStringList> m_pictures; ///< by page
    int m_count = 0;
};

} // namespace desktop
