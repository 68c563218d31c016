// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core/documents/mrz/passport_drawing.h"

#include "core/types/mrz_layout.h"

#include <QBuffer>
#include <QDate>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace passports {

using namespace Qt::Literals::StringLiterals;
namespace td3 = core::types::td3;

namespace {

constexpr double kMillimetresPerInch = 25.4;
// OCR-B size 1 as ICAO 9303-3 and -4 place it: ten signs to an inch, lines 6.35 mm apart.
constexpr double kPitch = 2.54;
constexpr double kLineDistance = 6.35;
constexpr double kAdvance = 0.723; ///< of the font, in ems
constexpr QSizeF kPage{125, 88};
constexpr QPointF kFirstSign{5.5, 74};

/// The same on every system, which the standard's distributions are not.
int pick(std::mt19937& dice, int count) { return static_cast<int>(dice() % static_cast<unsigned>(count)); }

QString picked(std::mt19937& dice, QStringView signs, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text.append(signs[pick(dice, static_cast<int>(signs.size()))]);
    }
    return text;
}

QString sixDigits(std::mt19937& dice, int firstYear, int years)
{
    const QDate day(firstYear + pick(dice, years), 1 + pick(dice, 12), 1 + pick(dice, 28));
    return day.toString(u"yyMMdd"_s);
}

QString withCheckDigit(const QString& text) { return text + core::types::mrzCheckDigit(text); }

QPainterPath pathOf(const QRawFont& font, const QString& text, double pitch)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QList<quint32> glyphs = font.glyphIndexesForString(text);
    double x = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        path.addPath(font.pathForGlyph(glyphs.at(i)).translated(x, 0));
        x += pitch > 0 ? pitch : font.advancesForGlyphIndexes({glyphs.at(i)}).first().x();
    }
    return path;
}

/// A line of the zone, in millimetres from its first sign's cell.
QPainterPath lineOfZone(const QString& text, double stretch)
{
    constexpr double kScale = 100; // fonts are not made for sizes of some units
    static const QRawFont font(QStringLiteral(TEST_DATA_DIR "/mrz/OCRBS.otf"), kScale * kPitch / kAdvance);
    Q_ASSERT(font.isValid());
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QPainterPath sign = pathOf(font, text.mid(i, 1), 0);
        const QTransform middle =
            QTransform::fromTranslate(-kScale * kPitch / 2, 0) * QTransform::fromScale(stretch, 1);
        path.addPath((middle * QTransform::fromTranslate(kScale * kPitch * (double(i) + 0.5), 0)).map(sign));
    }
    return QTransform::fromScale(1 / kScale, 1 / kScale).map(path);
}

void drawZone(QPainter& painter, const QStringList& zone, const Scan& scan)
{
    const QColor ink(scan.ink, scan.ink, scan.ink);
    const QColor paper(scan.paper, scan.paper, scan.paper);
    for (qsizetype line = 0; line < zone.size(); ++line) {
        const QPainterPath path =
            lineOfZone(zone.at(line), scan.stretch).translated(kFirstSign + QPointF(0, double(line) * kLineDistance));
        painter.fillPath(path, ink);
        if (scan.weight != 0) {
            painter.strokePath(path, QPen(scan.weight > 0 ? ink : paper, std::abs(scan.weight) * kPitch));
        }
    }
}

/// What else is on a data page: the portrait and the printed fields.
void drawPage(QPainter& painter, const QStringList& zone, const Scan& scan)
{
    static const QRawFont sans(QStringLiteral(SOURCE_DIR "/resources/fonts/PermitDeskSans.ttf"), 100);
    const QColor ink(scan.ink, scan.ink, scan.ink);
    if (scan.hasPattern) {
        painter.setPen(QPen(QColor(scan.paper - 40, scan.paper - 40, scan.paper - 40), 0.1));
        for (double y = 2; y < kPage.height(); y += 1.5) {
            QPainterPath wave(QPointF(0, y));
            for (double x = 0; x < kPage.width(); x += 6) {
                wave.cubicTo({x + 2, y - 3}, {x + 4, y + 3}, {x + 6, y});
            }
            painter.drawPath(wave);
        }
    }
    painter.fillRect(QRectF(6, 22, 30, 40), QColor(120, 120, 120));
    double y = 26;
    for (const QString& text : {u"Surname / Nom  "_s + zone.first().mid(5, 12), u"Nationality"_s,
             u"Date of birth / Date de naissance"_s, u"Place of birth SPECIMEN TOWN"_s, u"Date of expiry"_s}) {
        const QTransform place = QTransform::fromScale(0.028, 0.028) * QTransform::fromTranslate(42, y);
        painter.fillPath(place.map(pathOf(sans, text, 0)), ink);
        y += 8;
    }
    drawZone(painter, zone, scan);
}

/// Printed lines on the rest of a sheet.
void drawLetter(QPainter& painter, const Scan& scan)
{
    static const QRawFont sans(QStringLiteral(SOURCE_DIR "/resources/fonts/PermitDeskSans.ttf"), 100);
    for (double y = 20; y < 130; y += 6) {
        const QTransform place = QTransform::fromScale(0.035, 0.035) * QTransform::fromTranslate(20, y);
        painter.fillPath(place.map(pathOf(sans,
                             u"The holder's passport is copied below, as the office asked for it on"_s
                                 + u" the day of the application, with all of its data."_s,
                             0)),
            QColor(scan.ink, scan.ink, scan.ink));
    }
}

/// The mean of the image at places all around: a scanner that is out of focus.
QImage blurred(const QImage& image, double radius)
{
    QImage soft = image;
    QPainter painter(&soft);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    int count = 1;
    for (int i = 0; i < 6; ++i) {
        const double angle = i * std::numbers::pi / 3;
        painter.setOpacity(1.0 / ++count);
        painter.drawImage(QPointF(std::cos(angle), std::sin(angle)) * radius, image);
    }
    return soft;
}

/// Nearly normal: sums of twelve, in thousandths of their deviation.
const std::array<int, 65'521>& noiseTable()
{
    static const std::array<int, 65'521> table = [] {
        std::array<int, 65'521> noise;
        std::mt19937 dice(1);
        for (int& value : noise) {
            value = 0;
            for (int i = 0; i < 12; ++i) {
                value += pick(dice, 1001) - 500;
            }
        }
        return noise;
    }();
    return table;
}

void addNoise(QImage& image, double deviation, std::mt19937& dice)
{
    const int share = static_cast<int>(std::lround(deviation * 1024));
    for (int y = 0; y < image.height(); ++y) {
        const int* next = noiseTable().data() + pick(dice, 60'000);
        const int* const last = noiseTable().data() + noiseTable().size();
        uchar* pixel = image.scanLine(y);
        for (const uchar* const end = pixel + image.width(); pixel != end; ++pixel) {
            const int value = *pixel + *next * share / (1000 * 1024);
            *pixel = static_cast<uchar>(value < 0 ? 0 : value > 255 ? 255 : value);
            next = next + 1 == last ? noiseTable().data() : next + 1;
        }
    }
}

QImage compressed(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

QStringList inventedZone(std::mt19937& dice)
{
    static constexpr QStringView kAll = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static constexpr QStringView kLetters = kAll.sliced(10);
    static const QStringList states{u"GBR"_s, u"USA"_s, u"D<<"_s, u"FRA"_s, u"BRA"_s, u"KOR"_s, u"NGA"_s, u"QAT"_s,
        u"VNM"_s, u"JPN"_s, u"MEX"_s, u"ZWE"_s, u"UTO"_s, u"CYP"_s, u"FIN"_s, u"HKG"_s};
    const QString state = states.at(pick(dice, static_cast<int>(states.size())));
    QString name = picked(dice, kLetters, 3 + pick(dice, 9)) + u"<<"_s + picked(dice, kLetters, 2 + pick(dice, 8));
    for (int more = pick(dice, 3); more > 0; --more) {
        name += u'<' + picked(dice, kLetters, 3 + pick(dice, 5));
    }
    const QString number =
        picked(dice, kLetters, pick(dice, 3)) + picked(dice, pick(dice, 3) ? kAll.first(10) : kAll, 7);
    const QString optional = pick(dice, 3) ? QString() : picked(dice, kAll, 6 + pick(dice, 8));
    const QString first = (u"P<"_s + state + name).leftJustified(td3::kLength, u'<', true);
    QString second = withCheckDigit(number.leftJustified(9, u'<', true)) + state
                     + withCheckDigit(sixDigits(dice, 1950, 55)) + picked(dice, u"MF<", 1)
                     + withCheckDigit(sixDigits(dice, 2026, 10)) + withCheckDigit(optional.leftJustified(14, u'<'));
    second += u'0';
    second.back() = core::types::mrzCheckDigit(td3::compositeOf(second));
    return {first, second};
}

QImage drawPassport(const QStringList& zone, const Scan& scan, std::mt19937& dice)
{
    const double scale = scan.dotsPerInch / kMillimetresPerInch;
    const QSizeF sheet = scan.isWholeSheet ? QSizeF(210, 297) : QSizeF(kPage.width() + 12, 36);
    QImage image((sheet * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(QColor(scan.paper, scan.paper, scan.paper));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    if (scan.isWholeSheet) {
        drawLetter(painter, scan);
    }
    painter.translate(sheet.width() / 2, scan.isWholeSheet ? 200 : sheet.height() / 2);
    painter.rotate(scan.skew);
    painter.translate(-kPage.width() / 2, scan.isWholeSheet ? -kPage.height() / 2 : -72);
    drawPage(painter, zone, scan);
    painter.end();
    if (scan.blur > 0) {
        image = blurred(image, scan.blur);
    }
    if (scan.noise > 0) {
        addNoise(image, scan.noise, dice);
    }
    if (scan.jpegQuality > 0) {
        image = compressed(image, scan.jpegQuality);
    }
    return scan.quarterTurns == 0 ? image : image.transformed(QTransform().rotate(90.0 * scan.quarterTurns));
}

core::reader::GreyPicture greyPicture(const QImage& image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    core::reader::GreyPicture picture{grey.width(), grey.height(), {}};
    for (int y = 0; y < grey.height(); ++y) {
        picture.bytes.append(reinterpret_cast<const char*>(grey.constScanLine(y)), grey.width());
    }
    return picture;
}

} // namespace passports
