// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/upright_page.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace reader {

namespace {

/// In quarter turns clockwise; nothing for one character (which has no direction) and for slanted text.
struct Direction
{
    bool isKnown = false;
    bool isSlanted = false;
    int quarterTurns = 0;
};

Direction directionOf(const PlacedText& text)
{
    const double x = text.advance.x();
    const double y = text.advance.y();
    if (text.advance.isNull()) {
        return {};
    }
    // A page put askew on a scanner leans by a few degrees; a watermark by thirty and more.
    constexpr double kSlant = 0.36;
    const bool isLevel = std::abs(x) >= std::abs(y);
    const double leaning = isLevel ? std::abs(y / x) : std::abs(x / y);
    if (leaning > kSlant) {
        return {true, true, 0};
    }
    if (isLevel) {
        return {true, false, x > 0 ? 0 : 2};
    }
    return {true, false, y > 0 ? 1 : 3};
}

int mainDirection(const QList<PlacedText>& texts)
{
    std::array<qsizetype, 4> characters{};
    for (const PlacedText& text : texts) {
        const Direction direction = directionOf(text);
        if (direction.isKnown && !direction.isSlanted) {
            characters[static_cast<std::size_t>(direction.quarterTurns)] += text.text.size();
        }
    }
    return static_cast<int>(std::max_element(characters.begin(), characters.end()) - characters.begin());
}

QRectF turnedBack(const QRectF& box, int quarterTurns, const QSizeF& size)
{
    switch (quarterTurns) {
    case 1:
        return {box.top(), size.width() - box.right(), box.height(), box.width()};
    case 2:
        return {size.width() - box.right(), size.height() - box.bottom(), box.width(), box.height()};
    case 3:
        return {size.height() - box.bottom(), box.left(), box.height(), box.width()};
    default:
        return box;
    }
}

} // namespace

core::reader::Page uprightPage(const QSizeF& size, const QList<PlacedText>& texts)
{
    const int turns = mainDirection(texts);
    core::reader::Page page;
    page.size = turns % 2 == 0 ? size : size.transposed();
    page.rotation = turns * 90;
    page.runs.reserve(texts.size());
    for (const PlacedText& text : texts) {
        const Direction direction = directionOf(text);
        if (!direction.isKnown || (!direction.isSlanted && direction.quarterTurns == turns)) {
            page.runs.append({text.text, turnedBack(text.box, turns, size)});
        }
    }
    return page;
}

} // namespace reader
