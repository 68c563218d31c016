// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace ui::inbox {

/// A page as wide as there is room, outlined: white paper would run into a white panel. GUI thread.
class PagePicture final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePicture(QWidget* parent);

    /// Hidden without a page.
    void setPage(const QImage& page);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_page;
    QImage m_scaled; ///< as it was last painted
};

} // namespace ui::inbox
