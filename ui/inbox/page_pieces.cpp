// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/page_pieces.h"

#include "ui/shell/when_finished.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui::inbox {

using core::Result;
using core::documents::FieldPlace;

namespace {

/// Of an A4 page: 170 dots per inch, enough to tell 0 from O.
constexpr int kLongest = 2000;
/// Of a value's height, left free around it: what stands beside it is seen too.
constexpr double kMargin = 0.35;

} // namespace

PagePieces::PagePieces(core::services::ReadingPool& pool, QObject* parent) : QObject(parent), m_pool(pool) {}

void PagePieces::clear()
{
    ++m_round;
    m_file = {};
    m_pages.clear();
    m_missing.clear();
    m_hasFailed = false;
}

void PagePieces::show(const core::services::InboxFile& file)
{
    clear();
    m_file = file;
    for (const QList<FieldPlace>& places : file.reading.places) {
        for (const FieldPlace& place : places) {
            m_missing.insert(place.page);
        }
    }
    if (m_missing.isEmpty()) {
        m_missing.insert(0);
    }
    for (const int number : QSet<int>(m_missing)) {
        draw(number);
    }
}

void PagePieces::draw(int number)
{
    const core::reader::PageDrawing drawing{number, m_file.reading.pages.value(number).rotation, kLongest};
    shell::whenFinished(m_pool.drawPage(m_file.path, drawing), this,
        [this, number, round = m_round](const Result<QByteArray>& jpeg) {
            if (round != m_round) {
                return;
            }
            if (jpeg) {
                decode(number, *jpeg);
            } else if (jpeg.failure().code == core::FailureCode::Cancelled) {
                draw(number); // the reading of other files was stopped, and this with them
            } else {
                take(number, {});
            }
        });
}

void PagePieces::decode(int number, const QByteArray& jpeg)
{
    const auto decoded = QtConcurrent::run([jpeg] { return QImage::fromData(jpeg, "JPEG"); });
    shell::whenFinished(decoded, this, [this, number, round = m_round](const QImage& image) {
        if (round == m_round) {
            take(number, image);
        }
    });
}

void PagePieces::take(int number, const QImage& image)
{
    m_missing.remove(number);
    m_hasFailed = m_hasFailed || image.isNull();
    m_pages.insert(number, image);
    Q_EMIT drawn();
}

QImage PagePieces::pieceAt(const FieldPlace& place) const
{
    const QImage page = m_pages.value(place.page);
    const QSizeF size = m_file.reading.pages.value(place.page).size;
    if (page.isNull() || size.isEmpty() || place.box.isEmpty()) {
        return {};
    }
    const double scale = page.width() / size.width();
    const double margin = place.box.height() * kMargin;
    const QRectF box = place.box.adjusted(-margin, -margin, margin, margin);
    const QRect pixels = QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
    return page.copy(pixels.intersected(page.rect()));
}

QImage PagePieces::pieceOf(const QString& field) const
{
    QList<QImage> lines;
    QSize whole;
    for (const FieldPlace& place : m_file.reading.places.value(field)) {
        if (const QImage line = pieceAt(place); !line.isNull()) {
            whole = {std::max(whole.width(), line.width()), whole.height() + line.height()};
            lines.append(line);
        }
    }
    if (lines.size() <= 1) {
        return lines.value(0);
    }
    // A value that goes over several lines of the page is shown as they stand, one below the other.
    QImage joined(whole, QImage::Format_RGB32);
    joined.fill(Qt::white);
    QPainter painter(&joined);
    int top = 0;
    for (const QImage& line : lines) {
        painter.drawImage(0, top, line);
        top += line.height();
    }
    return joined;
}

} // namespace ui::inbox
