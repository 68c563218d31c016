// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/text_recogniser.h"

#include "app/reader/language_data.h"
#include "core/base/expect.h"

#include <QFile>
#include <QRegularExpression>

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <string>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::reader::TextRun;
using tesseract::TessBaseAPI;

namespace {

/// Told, lest it is guessed anew for every piece.
constexpr int kDotsPerInch = 300;
constexpr tesseract::PageIteratorLevel kWord = tesseract::RIL_WORD;

Result<std::unique_ptr<TessBaseAPI>> openedEngine(
    const QString& folder, const char* language, tesseract::PageSegMode layout)
{
    auto engine = std::make_unique<TessBaseAPI>();
    if (engine->Init(QFile::encodeName(folder).constData(), language, tesseract::OEM_LSTM_ONLY) != 0) {
        return Failure(FailureCode::LanguageDataMissing, {{u"languages"_s, QString::fromLatin1(language)}});
    }
    engine->SetPageSegMode(layout);
    return engine;
}

QRectF boxAt(const tesseract::ResultIterator& place, tesseract::PageIteratorLevel level)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    place.BoundingBox(level, &left, &top, &right, &bottom);
    return {QPointF(left, top), QPointF(right, bottom)};
}

/// As wide as the word and as high as its line: 一 and a comma are otherwise too flat to tell which line they stand on.
TextRun wordAt(const tesseract::ResultIterator& place, const QPoint& origin)
{
    constexpr double kPercent = 100;
    const std::unique_ptr<const char[]> text(place.GetUTF8Text(kWord));
    const QRectF word = boxAt(place, kWord);
    const QRectF line = boxAt(place, tesseract::RIL_TEXTLINE);
    return {QString::fromUtf8(text.get()),
        QRectF(word.left(), line.top(), word.width(), line.height()).translated(origin),
        std::clamp(double{place.Confidence(kWord)} / kPercent, 0.0, 1.0)};
}

/// The words on a part of a picture. The part is cut out here: of a part as wide as the picture, Tesseract 5.3 would
/// recognise the picture's uppermost lines instead.
Result<QList<TextRun>> wordsOf(
    TessBaseAPI& engine, const QImage& picture, const QRect& part, TextRecogniser::Deadline deadline)
{
    CORE_EXPECT(picture.format() == QImage::Format_Grayscale8);
    const QImage piece = part == picture.rect() ? picture : picture.copy(part);
    engine.SetImage(piece.constBits(), piece.width(), piece.height(), 1, static_cast<int>(piece.bytesPerLine()));
    engine.SetSourceResolution(kDotsPerInch);
    tesseract::ETEXT_DESC monitor;
    monitor.end_time = std::chrono::time_point_cast<decltype(monitor.end_time)::duration>(deadline);
    if (engine.Recognize(&monitor) != 0 || monitor.deadline_exceeded()) {
        return Failure(FailureCode::ReaderTimeout);
    }
    QList<TextRun> words;
    const std::unique_ptr<tesseract::ResultIterator> place(engine.GetIterator());
    if (place && !place->Empty(kWord)) {
        do {
            words.append(wordAt(*place, part.topLeft()));
        } while (place->Next(kWord));
    }
    return words;
}

/// What a passport writes a name with, or a number; ordinary English is read well enough as it is.
bool isNameOrNumber(const QString& text)
{
    static const QRegularExpression capitals(u"^[A-Z0-9][A-Z0-9'.-]+$"_s);
    return capitals.match(text).hasMatch();
}

/// A number whose letters were taken for Chinese signs.
bool isSpoiledNumber(const QString& text)
{
    static const QRegularExpression mostlyDigits(u"^\\p{Han}{1,2}[A-Z]?[0-9]{5,}$"_s);
    return mostlyDigits.match(text).hasMatch();
}

bool isWorthReadingAgain(const QString& text) { return isNameOrNumber(text) || isSpoiledNumber(text); }

bool standsBeside(const TextRun& left, const TextRun& right)
{
    constexpr double kMostGap = 1.5;
    const double height = std::min(left.box.height(), right.box.height());
    const double gap = right.box.left() - left.box.right();
    return std::abs(left.box.center().y() - right.box.center().y()) < height / 2 && gap > -height
           && gap < kMostGap * height;
}

/// Without what is left of a rule below the last letter.
QString joined(const QList<TextRun>& words)
{
    QString text;
    for (const TextRun& word : words) {
        text += word.text;
    }
    while (text.endsWith(u'.') || text.endsWith(u'-')) {
        text.chop(1);
    }
    return text;
}

double leastConfidence(const QList<TextRun>& words)
{
    double least = 1;
    for (const TextRun& word : words) {
        least = std::min(least, word.confidence);
    }
    return least;
}

/// The words as both readings have them. Where they disagree, the Chinese one is taken for digits and the Latin one for
/// letters, which the other mistakes for strokes, unless it saw something else than a name or a number.
QList<TextRun> agreed(const QList<TextRun>& chinese, const QList<TextRun>& latin)
{
    const QRectF line = chinese.first().box;
    constexpr double kDisputed = 0.6;
    const QString seen = joined(chinese);
    const bool isSame = seen == joined(latin);
    const bool isDigits = std::all_of(seen.cbegin(), seen.cend(), [](QChar sign) { return sign.isDigit(); });
    const bool isSound = !isDigits && !latin.isEmpty()
                         && std::all_of(latin.cbegin(), latin.cend(),
                             [](const TextRun& word) { return isNameOrNumber(word.text + u'A'); });
    const double least = std::min(leastConfidence(chinese), leastConfidence(latin));
    const double most = std::max(leastConfidence(chinese), leastConfidence(latin));
    QList<TextRun> words = isSame || isSound ? latin : chinese;
    while (words.last().text.endsWith(u'.') || words.last().text.endsWith(u'-')) {
        words.last().text.chop(1);
    }
    for (TextRun& word : words) {
        word.box = {word.box.left(), line.top(), word.box.width(), line.height()};
        word.confidence = isSame ? most : std::min(kDisputed, least);
    }
    return words;
}

} // namespace

TextRecogniser::TextRecogniser() = default;

TextRecogniser::~TextRecogniser() = default;

Result<void> TextRecogniser::ensureOpen()
{
    if (m_chinese) {
        return {};
    }
    const Result<QString> folder = languageDataFolder();
    if (!folder) {
        return folder.failure();
    }
    Result<std::unique_ptr<Engine>> chinese = openedEngine(*folder, kChinese, tesseract::PSM_AUTO);
    Result<std::unique_ptr<Engine>> latin = openedEngine(*folder, kLatin, tesseract::PSM_SINGLE_LINE);
    if (!chinese || !latin) {
        return chinese ? latin.failure() : chinese.failure();
    }
    m_chinese = std::move(*chinese);
    m_latin = std::move(*latin);
    return {};
}

Result<double> TextRecogniser::sureness(const QImage& picture, const QRect& part, Deadline deadline)
{
    if (const Result<void> open = ensureOpen(); !open) {
        return open.failure();
    }
    // With its own look at the layout it would turn the lines itself.
    m_chinese->SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
    const Result<QList<TextRun>> words = wordsOf(*m_chinese, picture, part, deadline);
    m_chinese->SetPageSegMode(tesseract::PSM_AUTO);
    if (!words) {
        return words.failure();
    }
    double sum = 0;
    qsizetype characters = 0;
    for (const TextRun& word : *words) {
        sum += word.confidence * static_cast<double>(word.text.size());
        characters += word.text.size();
    }
    return characters == 0 ? 0 : sum / static_cast<double>(characters);
}

Result<QList<TextRun>> TextRecogniser::words(const QImage& picture, Deadline deadline)
{
    if (const Result<void> open = ensureOpen(); !open) {
        return open.failure();
    }
    const Result<QList<TextRun>> words = wordsOf(*m_chinese, picture, picture.rect(), deadline);
    return words ? readAgain(picture, *words, deadline) : words;
}

Result<QList<TextRun>> TextRecogniser::readAgain(
    const QImage& picture, const QList<TextRun>& words, Deadline deadline)
{
    QList<TextRun> result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QList<TextRun> group{words[i]};
        while (isWorthReadingAgain(group.last().text) && i + 1 < words.size() && isWorthReadingAgain(words[i + 1].text)
               && standsBeside(group.last(), words[i + 1])) {
            group.append(words[++i]);
        }
        if (!isWorthReadingAgain(group.first().text)) {
            result.append(group);
            continue;
        }
        constexpr int kRoom = 5;
        QRectF box;
        for (const TextRun& word : group) {
            box = box.united(word.box);
        }
        const QRect part = box.toAlignedRect().adjusted(-kRoom, -kRoom, kRoom, kRoom) & picture.rect();
        const Result<QList<TextRun>> again = wordsOf(*m_latin, picture, part, deadline);
        if (!again) {
            return again.failure();
        }
        result.append(agreed(group, *again));
    }
    return result;
}

} // namespace reader
