// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/text_recogniser.h"

#include "app/reader/language_data.h"
#include "app/reader/two_readings.h"
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
/// An A4 page at 200 dpi, at which Tesseract reads print better than at 300 and in two thirds of the time.
constexpr int kLongestAtFirst = 2339;
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
TextRun wordAt(const tesseract::ResultIterator& place)
{
    constexpr double kPercent = 100;
    const std::unique_ptr<const char[]> text(place.GetUTF8Text(kWord));
    const QRectF word = boxAt(place, kWord);
    const QRectF line = boxAt(place, tesseract::RIL_TEXTLINE);
    return {QString::fromUtf8(text.get()),
        QRectF(word.left(), line.top(), word.width(), line.height()),
        std::clamp(double{place.Confidence(kWord)} / kPercent, 0.0, 1.0)};
}

/// A part of a picture, made smaller by that much for reading.
struct Piece
{
    QImage picture;
    QRect part;
    double scale = 1;

    /// Cut out: of a part as wide as the picture, Tesseract 5.3 would recognise the picture's uppermost lines instead.
    [[nodiscard]] QImage pixels() const
    {
        const QImage cut = part == picture.rect() ? picture : picture.copy(part);
        return scale == 1 ? cut
                          : cut.scaled((part.size().toSizeF() * scale).toSize(), Qt::IgnoreAspectRatio,
                              Qt::SmoothTransformation);
    }
};

/// The words on it, in the pixels of the whole picture.
Result<QList<TextRun>> wordsOf(TessBaseAPI& engine, const Piece& piece, TextRecogniser::Deadline deadline)
{
    CORE_EXPECT(piece.picture.format() == QImage::Format_Grayscale8);
    const QImage pixels = piece.pixels();
    engine.SetImage(pixels.constBits(), pixels.width(), pixels.height(), 1, static_cast<int>(pixels.bytesPerLine()));
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
            TextRun word = wordAt(*place);
            word.box = {word.box.topLeft() / piece.scale + piece.part.topLeft(), word.box.size() / piece.scale};
            words.append(std::move(word));
        } while (place->Next(kWord));
    }
    return words;
}

double scaleAtFirst(const QImage& picture)
{
    return std::min(1.0, double{kLongestAtFirst} / std::max(picture.width(), picture.height()));
}

/// Words are as high as their line, by which the ones of a line are told.
QList<QList<TextRun>> linesOf(const QList<TextRun>& words)
{
    QList<QList<TextRun>> lines;
    for (const TextRun& word : words) {
        const bool isNew = lines.isEmpty() || lines.last().last().box.top() != word.box.top()
                           || lines.last().last().box.bottom() != word.box.bottom();
        if (isNew) {
            lines.append(QList<TextRun>());
        }
        lines.last().append(word);
    }
    return lines;
}

/// No value is lost by a comma that may be a full stop.
bool isDoubtful(const QList<TextRun>& line)
{
    constexpr double kDoubtful = 0.8;
    return std::any_of(line.cbegin(), line.cend(), [](const TextRun& word) {
        const auto isLetter = [](QChar sign) { return sign.isLetterOrNumber(); };
        return word.confidence < kDoubtful && std::any_of(word.text.cbegin(), word.text.cend(), isLetter);
    });
}

QRectF boxOf(const QList<TextRun>& words)
{
    QRectF box;
    for (const TextRun& word : words) {
        box = box.united(word.box);
    }
    return box;
}

QRect around(const QRectF& box, int room, const QImage& picture)
{
    return box.toAlignedRect().adjusted(-room, -room, room, room) & picture.rect();
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

/// What is at the ends and can be neither name nor number: a Chinese sign beside it that Latin letters were seen in.
QList<TextRun> withoutOddEnds(QList<TextRun> words)
{
    const auto isOdd = [](const TextRun& word) { return !isNameOrNumber(word.text + u'A'); };
    while (!words.isEmpty() && isOdd(words.first())) {
        words.removeFirst();
    }
    while (!words.isEmpty() && isOdd(words.last())) {
        words.removeLast();
    }
    return words;
}

/// The words as both readings have them. Where they disagree, the Chinese one is taken for digits and the surer one for
/// letters, unless the Latin one saw something else than a name or a number.
QList<TextRun> agreed(const QList<TextRun>& chinese, const QList<TextRun>& latin)
{
    const QRectF line = chinese.first().box;
    const QString seen = joined(chinese);
    const bool isSame = seen == joined(latin);
    const bool isDigits = std::all_of(seen.cbegin(), seen.cend(), [](QChar sign) { return sign.isDigit(); });
    const bool isSound = !isDigits && !latin.isEmpty() && leastConfidence(latin) > leastConfidence(chinese)
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
    const Result<QList<TextRun>> words = wordsOf(*m_chinese, {picture, part, scaleAtFirst(picture)}, deadline);
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

Result<QList<TextRun>> TextRecogniser::words(const QImage& picture, const QImage& withoutSeals, Deadline deadline)
{
    if (const Result<void> open = ensureOpen(); !open) {
        return open.failure();
    }
    const Piece whole{picture, picture.rect(), scaleAtFirst(picture)};
    const Result<QList<TextRun>> seen = wordsOf(*m_chinese, whole, deadline);
    if (!seen) {
        return seen;
    }
    QList<TextRun> words;
    for (const QList<TextRun>& line : linesOf(*seen)) {
        const Result<QList<TextRun>> surer = readDoubtful(withoutSeals, line, deadline);
        if (!surer) {
            return surer;
        }
        words += *surer;
    }
    return readNames(picture, words, deadline);
}

Result<QList<TextRun>> TextRecogniser::readDoubtful(
    const QImage& picture, const QList<TextRun>& line, Deadline deadline)
{
    constexpr int kRoom = 8;
    if (!isDoubtful(line)) {
        return line;
    }
    const QRectF box = boxOf(line);
    m_chinese->SetPageSegMode(tesseract::PSM_SINGLE_LINE);
    Result<QList<TextRun>> again = wordsOf(*m_chinese, {picture, around(box, kRoom, picture)}, deadline);
    m_chinese->SetPageSegMode(tesseract::PSM_AUTO);
    if (!again) {
        return again;
    }
    for (TextRun& word : *again) {
        word.box = {word.box.left(), box.top(), word.box.width(), box.height()};
    }
    return merged(line, *again);
}

Result<QList<TextRun>> TextRecogniser::readNames(
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
        const Piece piece{picture, around(boxOf(group), kRoom, picture)};
        const Result<QList<TextRun>> again = wordsOf(*m_latin, piece, deadline);
        if (!again) {
            return again.failure();
        }
        result.append(agreed(group, withoutOddEnds(*again)));
    }
    return result;
}

} // namespace reader
