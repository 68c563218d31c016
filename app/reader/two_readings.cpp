// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/two_readings.h"

#include <algorithm>

namespace reader {

using core::reader::TextRun;

namespace {

bool isChinese(QChar sign) { return sign.script() == QChar::Script_Han; }

/// Chinese signs one by one, as it is by chance which of them Tesseract takes for one word; what is between them whole.
QList<TextRun> pieces(const QList<TextRun>& words)
{
    QList<TextRun> result;
    for (const TextRun& word : words) {
        const double width = word.box.width() / static_cast<double>(std::max<qsizetype>(1, word.text.size()));
        for (qsizetype from = 0; from < word.text.size();) {
            qsizetype to = from + 1;
            while (!isChinese(word.text[from]) && to < word.text.size() && !isChinese(word.text[to])) {
                ++to;
            }
            const QRectF box(word.box.left() + width * static_cast<double>(from), word.box.top(),
                width * static_cast<double>(to - from), word.box.height());
            result.append({word.text.mid(from, to - from), box, word.confidence});
            from = to;
        }
    }
    return result;
}

/// How many pieces of the two have in common, in their order, from each pair of places on.
QList<QList<int>> commonFrom(const QList<TextRun>& first, const QList<TextRun>& second)
{
    QList<QList<int>> common(first.size() + 1, QList<int>(second.size() + 1, 0));
    for (qsizetype i = first.size() - 1; i >= 0; --i) {
        for (qsizetype k = second.size() - 1; k >= 0; --k) {
            common[i][k] = first[i].text == second[k].text ? common[i + 1][k + 1] + 1
                                                           : std::max(common[i + 1][k], common[i][k + 1]);
        }
    }
    return common;
}

/// How many signs of them are likely to be right.
double likelyRight(const QList<TextRun>& words)
{
    double sum = 0;
    for (const TextRun& word : words) {
        sum += word.confidence * static_cast<double>(word.text.size());
    }
    return sum;
}

/// What one reading has between two places on which both agree, and how sure it is of these.
struct Difference
{
    QList<TextRun> words;
    double about = 1;
};

/// Whether words that the other reading does not have at all are there: a speck taken for a sign spoils its neighbours.
bool isThere(const Difference& found, const Difference& other)
{
    constexpr double kRatherSure = 0.5;
    constexpr double kClearly = 0.2;
    return leastConfidence(found.words) >= kRatherSure && found.about + kClearly >= other.about;
}

QList<TextRun> decided(const Difference& first, const Difference& second)
{
    QList<TextRun> words = likelyRight(second.words) > likelyRight(first.words) ? second.words : first.words;
    if (first.words.isEmpty() || second.words.isEmpty()) {
        const bool isKept = first.words.isEmpty() ? isThere(second, first) : isThere(first, second);
        words = isKept ? words : QList<TextRun>();
    }
    for (TextRun& word : words) {
        word.confidence = std::min(kDisputed, word.confidence);
    }
    return words;
}

} // namespace

QList<TextRun> merged(const QList<TextRun>& first, const QList<TextRun>& second)
{
    const QList<TextRun> ones = pieces(first);
    const QList<TextRun> others = pieces(second);
    const QList<QList<int>> common = commonFrom(ones, others);
    QList<TextRun> result;
    Difference ofFirst;
    Difference ofSecond;
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < ones.size() || k < others.size()) {
        if (i < ones.size() && k < others.size() && ones[i].text == others[k].text) {
            ofFirst.about = std::min(ofFirst.about, ones[i].confidence);
            ofSecond.about = std::min(ofSecond.about, others[k].confidence);
            result += decided(ofFirst, ofSecond);
            result.append({ones[i].text, ones[i].box, std::max(ones[i].confidence, others[k].confidence)});
            ofFirst = {{}, ones[i].confidence};
            ofSecond = {{}, others[k].confidence};
            ++i;
            ++k;
        } else if (k == others.size() || (i < ones.size() && common[i + 1][k] >= common[i][k + 1])) {
            ofFirst.words.append(ones[i++]);
        } else {
            ofSecond.words.append(others[k++]);
        }
    }
    result += decided(ofFirst, ofSecond);
    // The two do not put the same sign at quite the same place.
    constexpr double kStep = 1;
    for (qsizetype word = 1; word < result.size(); ++word) {
        result[word].box.moveLeft(std::max(result[word].box.left(), result[word - 1].box.left() + kStep));
    }
    return result;
}

double leastConfidence(const QList<TextRun>& words)
{
    double least = 1;
    for (const TextRun& word : words) {
        least = std::min(least, word.confidence);
    }
    return least;
}

} // namespace reader
