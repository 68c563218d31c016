// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_reader.h"

#include "core/base/expect.h"
#include "core/documents/mrz/pictures.h"
#include "core/documents/mrz/sign_classifier.h"
#include "core/documents/mrz/zone_judge.h"

#include <algorithm>
#include <utility>

namespace core::documents::mrz {

using reader::GreyPicture;
using reader::ReadZone;

namespace {

/// The two lines of a zone, the first one first, as a reader holds it.
struct ZoneRows
{
    std::array<SignRow, 2> rows;
    int rotation = 0; ///< as ReadZone has it
};

/// A view of a picture that lines are looked for on: smaller, and turned by a quarter or not.
struct View
{
    GreyPicture picture;
    int factor = 1;
    bool isTurned = false;

    /// A point of the view on the picture itself.
    [[nodiscard]] QPointF onPicture(const QPointF& at) const
    {
        const QPointF unturned = isTurned ? QPointF(at.y(), picture.width - 1 - at.x()) : at;
        return (unturned + QPointF(0.5, 0.5)) * factor - QPointF(0.5, 0.5);
    }
    [[nodiscard]] PrintLine onPicture(const PrintLine& line) const
    {
        return {onPicture(line.first), onPicture(line.last), line.pitch * factor};
    }
};

/// The lines as they are, or upside down, whichever looks more like print.
ZoneRows rightWayUp(const GreyPicture& picture, const SignRow& upper, const SignRow& lower, bool isTurned)
{
    const std::array<SignRow, 2> asFound{upper, lower};
    const std::array<SignRow, 2> turned{lower.upsideDown(), upper.upsideDown()};
    const auto oddness = [&picture](const std::array<SignRow, 2>& rows) {
        return strangeness(picture, rows[0]) + strangeness(picture, rows[1]);
    };
    const bool isUpright = oddness(asFound) <= oddness(turned);
    return {isUpright ? asFound : turned, (isTurned ? 270 : 0) + (isUpright ? 0 : 180)};
}

/// A box of the picture on the page turned upright.
QRectF uprightBox(const QRectF& box, int rotation, const QSizeF& size)
{
    const QRectF edges = box.translated(0.5, 0.5);
    switch (rotation) {
    case 90:
        return {edges.top(), size.width() - edges.right(), edges.height(), edges.width()};
    case 180:
        return {size.width() - edges.right(), size.height() - edges.bottom(), edges.width(), edges.height()};
    case 270:
        return {size.height() - edges.bottom(), edges.left(), edges.height(), edges.width()};
    default:
        return edges;
    }
}

Result<ReadZone> readRows(const GreyPicture& picture, const ZoneRows& zone)
{
    // Lines of something else that happens to have 44 signs.
    constexpr double kNoPrintOfOurs = 0.25;
    const std::array<SignRow, 2> rows{settled(picture, zone.rows[0]), settled(picture, zone.rows[1])};
    if (strangeness(picture, rows[0]) > kNoPrintOfOurs || strangeness(picture, rows[1]) > kNoPrintOfOurs) {
        return Failure(FailureCode::MrzNotFound);
    }
    const auto judged = judgeZone({compareSigns(picture, rows[0]), compareSigns(picture, rows[1])});
    if (!judged) {
        return judged.failure();
    }
    if (judged->at(0).first().sign != u'P') {
        return Failure(FailureCode::MrzNotFound);
    }
    const QSizeF size(picture.width, picture.height);
    ReadZone read;
    read.rotation = zone.rotation % 360;
    read.pageSize = read.rotation % 180 == 0 ? size : size.transposed();
    for (const std::size_t line : {0U, 1U}) {
        for (int place = 0; place < kSignsInLine; ++place) {
            const JudgedSign& sign = judged->at(line).at(place);
            read.lines.at(line).append({sign.sign, sign.confidence, sign.isRepaired,
                uprightBox(rows.at(line).boxOf(place, 1), read.rotation, size)});
        }
    }
    return read;
}

Result<ReadZone> readPair(const GreyPicture& picture, const View& view, const LinePair& pair)
{
    std::optional<SignRow> upper = fitSigns(picture, view.onPicture(pair.upper));
    std::optional<SignRow> lower = fitSigns(picture, view.onPicture(pair.lower));
    if (!upper || !lower) {
        return Failure(FailureCode::MrzNotFound);
    }
    // Both are printed in one size, and the second one always has digits.
    upper->digitHeight = lower->digitHeight = std::max(upper->digitHeight, lower->digitHeight);
    return readRows(picture, rightWayUp(picture, *upper, *lower, view.isTurned));
}

/// Reads the first zone on a view that can be relied on; otherwise says what is wrong with the likeliest one.
Result<ReadZone> readView(const GreyPicture& picture, const View& view)
{
    constexpr qsizetype kMostPairs = 4;
    Failure failure(FailureCode::MrzNotFound);
    const QList<LinePair> pairs = findLinePairs(view.picture);
    for (const LinePair& pair : pairs.first(std::min(pairs.size(), kMostPairs))) {
        Result<ReadZone> read = readPair(picture, view, pair);
        if (read) {
            return read;
        }
        if (failure.code == FailureCode::MrzNotFound) {
            failure = read.failure();
        }
    }
    return failure;
}

} // namespace

Result<ReadZone> readZone(const GreyPicture& picture)
{
    CORE_EXPECT(picture.isSound());
    // A passport that fills the picture is found on a small one; one that lies on a large sheet needs more of it.
    constexpr std::array kLongSides{1200, 2400};
    Failure failure(FailureCode::MrzNotFound);
    int lastFactor = 0;
    for (const int side : kLongSides) {
        const int factor = std::max(1, (std::max(picture.width, picture.height) + side - 1) / side);
        if (std::exchange(lastFactor, factor) == factor) {
            continue;
        }
        const GreyPicture small = reduced(picture, factor);
        for (const bool isTurned : {false, true}) {
            Result<ReadZone> read = readView(picture, {isTurned ? quarterTurned(small) : small, factor, isTurned});
            if (read) {
                return read;
            }
            if (failure.code == FailureCode::MrzNotFound) {
                failure = read.failure();
            }
        }
    }
    return failure;
}

} // namespace core::documents::mrz
