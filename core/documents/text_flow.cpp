// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_flow.h"

#include "core/documents/page_lines.h"
#include "core/reader/look_alikes.h"

#include <QChar>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::Page;
using reader::ReadDocument;
using reader::TextRun;

namespace {

/// A space is a quarter of a character wide, kerning a twentieth.
constexpr double kGap = 0.1;

bool isChinese(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Bopomofo || character.isSurrogate()
           || (character.unicode() >= 0x3000 && character.unicode() <= 0x303F)
           || (character.unicode() >= 0xFF00 && character.unicode() <= 0xFFEF);
}

/// Between ABC and 公司 there may be a space or not; beside a bracket there is none.
bool isLetterBeside(QChar left, QChar right) { return left.isLetterOrNumber() && right.isLetterOrNumber(); }

/// Faces with much room above and below have boxes twice as high as their print; a letter is half as wide as high.
bool isGap(const TextRun& left, const TextRun& right)
{
    const double printed = 2 * std::max(characterWidth(left), characterWidth(right));
    const double size = std::min({left.box.height(), right.box.height(), printed});
    return right.box.left() - left.box.right() > kGap * size;
}

enum class WordBreak { No, HardlySo, Maybe, Yes };

/// Whether a word goes on in the next line. Where lines break anywhere, the break came when one more character did not
/// fit. If that was a space, it stands at the next line's beginning; if it still fitted, it is lost at this line's end.
/// Where nothing tells how lines break, words are taken to be whole, though not for certain.
WordBreak wordBreak(const TextLine& line, const TextLine& next, double nextLeft, const TextColumn& column)
{
    if (column.breaking == LineBreaking::AtWords) {
        return WordBreak::No;
    }
    const TextRun& follower = next.runs.first();
    const double room = column.right - line.right();
    const bool beginsWithSpace = next.left() - nextLeft > 0.5 * column.space;
    if (beginsWithSpace || room > characterWidth(follower)) {
        return WordBreak::No;
    }
    if (column.breaking == LineBreaking::Unknown) {
        return WordBreak::HardlySo;
    }
    const bool isSure = column.breaking == LineBreaking::Anywhere && room < column.space;
    return isSure ? WordBreak::Yes : WordBreak::Maybe;
}

/// A character's box on the page as it shows: lines that were set level for reading run askew there.
QRectF asShown(QRectF box, const Page& page)
{
    const double angle = page.skew * std::numbers::pi / 180;
    const QPointF middle(page.size.width() / 2, page.size.height() / 2);
    const QPointF way = box.center() - middle;
    box.moveCenter(middle + QPointF(way.x() * std::cos(angle) - way.y() * std::sin(angle),
                       way.x() * std::sin(angle) + way.y() * std::cos(angle)));
    return box;
}

/// The left edge of the paragraph around a line, told by its neighbours.
double paragraphLeft(const QList<TextLine>& lines, qsizetype index)
{
    double left = lines[index].left();
    for (qsizetype other = std::max<qsizetype>(0, index - 2); other < std::min(lines.size(), index + 3); ++other) {
        left = std::min(left, lines[other].left());
    }
    return left;
}

} // namespace

TextFlow::TextFlow(const ReadDocument& document, int firstPage)
{
    for (int index = firstPage; index < document.pages.size(); ++index) {
        appendPage(document.pages[index], index);
    }
}

void TextFlow::appendPage(const Page& page, int index)
{
    const QList<TextLine> lines = linesOf(page);
    const TextColumn column = columnOf(lines, page);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Before before = Before::LineBreak;
        if (i > 0) {
            switch (wordBreak(lines[i - 1], lines[i], paragraphLeft(lines, i), column)) {
            case WordBreak::No:
                before = Before::LineBreak;
                break;
            case WordBreak::HardlySo:
                before = Before::LineBreakInDoubt;
                break;
            case WordBreak::Maybe:
                before = Before::WordMaybeBroken;
                break;
            case WordBreak::Yes:
                before = Before::BrokenWord;
                break;
            }
        }
        const QList<TextRun>& runs = lines[i].runs;
        for (qsizetype j = 0; j < runs.size(); ++j) {
            if (j > 0) {
                before = isGap(runs[j - 1], runs[j]) ? Before::Gap : Before::Nothing;
            }
            appendRun(runs[j], page, index, before);
        }
    }
}

void TextFlow::appendRun(const TextRun& run, const Page& page, int index, Before before)
{
    const QList<uint> codePoints = run.text.normalized(QString::NormalizationForm_C).toUcs4();
    const double width = run.box.width() / static_cast<double>(std::max<qsizetype>(1, codePoints.size()));
    for (qsizetype i = 0; i < codePoints.size(); ++i) {
        const auto codePoint = static_cast<char32_t>(codePoints[i]);
        const QString match = reader::foldedForMatching(codePoint);
        const QString value = reader::foldedForValue(codePoint);
        const QRectF box(run.box.left() + width * static_cast<double>(i), run.box.top(), width, run.box.height());
        for (qsizetype k = 0; k < match.size(); ++k) {
            if (match[k].isSpace()) {
                before = Before::Gap;
            } else if (match[k] != u'_') {
                m_text.append(match[k]);
                m_characters.append({value[k], before, value != QString::fromUcs4(&codePoint, 1), index,
                    asShown(box, page), page.isRecognised, run.confidence});
                before = Before::Nothing;
            }
        }
    }
}

void TextFlow::mendPhrases(const QStringList& phrases)
{
    constexpr qsizetype kOneIn = 4;
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        const QString& phrase = phrases[i];
        NearPhrase place = nearestPlace(m_text, phrase);
        if (place.differing * kOneIn > phrase.size()) {
            place = placeBetween(phrases.value(i - 1), phrase, phrases.value(i + 1));
        }
        const bool isNear = place.differing > 0 && place.to > place.from;
        if (isNear && m_characters[place.from].isRecognised) {
            mend(place.from, withoutSureSign(place, phrase), phrase);
        }
    }
}

NearPhrase TextFlow::placeBetween(const QString& before, const QString& phrase, const QString& after) const
{
    constexpr qsizetype kTwoIn = 5;
    constexpr qsizetype kFarthest = 200;
    const qsizetype start = before.isEmpty() ? -1 : m_text.indexOf(before);
    const qsizetype from = start + before.size();
    const qsizetype to = start < 0 || after.isEmpty() ? -1 : m_text.indexOf(after, from);
    if (to < 0 || to - from > kFarthest) {
        return {};
    }
    const NearPhrase place = nearestPlace(m_text.sliced(from, to - from), phrase);
    const bool isNear = place.differing * kTwoIn <= 2 * phrase.size();
    return isNear ? NearPhrase{place.from + from, place.to + from, place.differing} : NearPhrase();
}

qsizetype TextFlow::withoutSureSign(const NearPhrase& place, const QString& phrase) const
{
    constexpr double kSure = 0.8;
    const qsizetype last = place.to - 1;
    const bool isAnother = m_text[last] != phrase.back() && m_characters[last].confidence > kSure;
    const bool isDropped = place.to - place.from == phrase.size() && isAnother
                           && m_characters[last].before != Before::Nothing;
    return isDropped ? last : place.to;
}

void TextFlow::mend(qsizetype from, qsizetype to, const QString& phrase)
{
    QList<Character> mended;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        Character character = m_characters[std::min(from + i, to - 1)];
        character.value = phrase[i];
        mended.append(character);
    }
    m_characters = m_characters.sliced(0, from) + mended + m_characters.sliced(to);
    m_text.replace(from, to - from, phrase);
}

FlowValue TextFlow::value(qsizetype from, qsizetype to) const
{
    FlowValue result;
    for (qsizetype i = from; i < to; ++i) {
        const Character& character = m_characters[i];
        const bool isFirst = i == from;
        const bool newLine = character.before != Before::Nothing && character.before != Before::Gap;
        const QChar last = isFirst ? QChar() : result.text.back();
        const bool bothLatin = !isFirst && !isChinese(last) && !isChinese(character.value);
        const bool eitherLatin = !isFirst && !(isChinese(last) && isChinese(character.value));
        const bool spaceInLine = character.before == Before::Gap && eitherLatin;
        const bool inDoubt = character.before == Before::LineBreakInDoubt;
        const bool spaceAtBreak = (character.before == Before::LineBreak || inDoubt) && bothLatin && last != u'-';
        if (spaceInLine || spaceAtBreak) {
            result.text.append(u' ');
        }
        const bool openWord = (character.before == Before::WordMaybeBroken && bothLatin && last != u'-')
                              || (inDoubt && bothLatin && isLetterBeside(last, character.value));
        const bool openScript =
            newLine && !isFirst && eitherLatin && !bothLatin && isLetterBeside(last, character.value);
        result.hasOpenBreak = result.hasOpenBreak || openWord || openScript;
        result.hasFolded = result.hasFolded || character.isFolded;
        result.isRecognised = result.isRecognised || character.isRecognised;
        result.confidence = std::min(result.confidence, character.confidence);
        result.text.append(character.value);
        if (isFirst || newLine) {
            result.places.append({character.page, character.box});
        } else {
            result.places.last().box = result.places.last().box.united(character.box);
        }
    }
    return result;
}

} // namespace core::documents
