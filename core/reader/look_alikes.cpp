// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/look_alikes.h"

#include "core/reader/equivalent_ideographs.h"

#include <QChar>

#include <algorithm>

namespace core::reader {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(char32_t codePoint) { return QString::fromUcs4(&codePoint, 1); }

/// The ideograph that a radical or a stroke looks like; the code point itself for all others.
char32_t unifiedIdeograph(char32_t codePoint)
{
    const auto found = std::lower_bound(kEquivalentIdeographs.begin(), kEquivalentIdeographs.end(), codePoint,
        [](const auto& entry, char32_t wanted) { return entry.first < wanted; });
    const bool hit = found != kEquivalentIdeographs.end() && found->first == codePoint;
    return hit ? found->second : codePoint;
}

bool isInvisible(char32_t codePoint)
{
    // Joiners, marks of direction, soft hyphen, byte order mark, variation selectors.
    return (codePoint >= 0x200B && codePoint <= 0x200F) || (codePoint >= 0x202A && codePoint <= 0x202E)
           || (codePoint >= 0x2060 && codePoint <= 0x2064) || codePoint == 0x00AD || codePoint == 0xFEFF
           || (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
           || QChar::category(codePoint) == QChar::Other_Control;
}

bool isFullWidthSign(char32_t codePoint)
{
    return codePoint >= 0xFF01 && codePoint <= 0xFF5E && !QChar::isLetterOrNumber(codePoint);
}

template <typename FoldOne> QString foldedText(QStringView text, FoldOne foldOne)
{
    // Composed first: a letter and its combining mark are one character to whoever wrote the name.
    const QList<uint> codePoints = text.toString().normalized(QString::NormalizationForm_C).toUcs4();
    QString folded;
    folded.reserve(text.size());
    for (const uint codePoint : codePoints) {
        folded.append(foldOne(static_cast<char32_t>(codePoint)));
    }
    return folded;
}

} // namespace

QString foldedForMatching(char32_t codePoint)
{
    if (codePoint > 0x20 && codePoint < 0x7F) {
        return textOf(codePoint);
    }
    if (QChar::isSpace(codePoint)) {
        return u" "_s;
    }
    if (isInvisible(codePoint)) {
        return {};
    }
    return textOf(unifiedIdeograph(codePoint)).normalized(QString::NormalizationForm_KC);
}

QString foldedForMatching(QStringView text)
{
    return foldedText(text, [](char32_t codePoint) { return foldedForMatching(codePoint); });
}

QString foldedForValue(char32_t codePoint)
{
    return isFullWidthSign(codePoint) ? textOf(codePoint) : foldedForMatching(codePoint);
}

QString foldedForValue(QStringView text)
{
    return foldedText(text, [](char32_t codePoint) { return foldedForValue(codePoint); });
}

QString latinLookAlikesFolded(QStringView text)
{
    static constexpr QStringView kLookAlikes = u"АВЕЅІЈКМНОРСТУХԚԜаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    static constexpr QStringView kLatin = u"ABESIJKMHOPCTYXQWaesijopcyxABEZHIKMNOPTYXo";
    static_assert(kLookAlikes.size() == kLatin.size());
    QString folded = text.toString();
    for (QChar& character : folded) {
        const qsizetype place = kLookAlikes.indexOf(character);
        if (place >= 0) {
            character = kLatin[place];
        }
    }
    return folded;
}

} // namespace core::reader
