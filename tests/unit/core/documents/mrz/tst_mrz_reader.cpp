// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_reader.h"
#include "core/types/mrz_layout.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/documents/mrz/passport_drawing.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using core::documents::mrz::readZone;
using core::reader::GreyPicture;
using core::reader::ReadZone;
using core::reader::ZoneSign;
using passports::drawPassport;
using passports::greyPicture;
using passports::inventedZone;
using passports::Scan;
namespace td3 = core::types::td3;

Q_DECLARE_METATYPE(passports::Scan)

namespace {

Scan softScan(double skew)
{
    Scan scan;
    scan.skew = skew;
    scan.blur = 0.8;
    scan.noise = 6;
    return scan;
}

bool areCheckDigitsRight(const QString& line2)
{
    core::types::ValueProblems problems;
    for (const core::types::MrzField& field : {td3::kNumber, td3::kBirth, td3::kExpiry}) {
        addCheckProblem(line2, field.name, field.in(line2), field.start + field.length, problems);
    }
    addCheckProblem(line2, {}, td3::kOptional.in(line2), td3::kOptionalCheck, problems);
    addCheckProblem(line2, {}, td3::compositeOf(line2), td3::kCompositeCheck, problems);
    return problems.isEmpty();
}

} // namespace

/// Passports drawn in another cut of OCR-B than the reader's shapes were made from.
class TstMrzReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanScanIsReadExactly_data();
    void cleanScanIsReadExactly();
    void of100LinesOfCleanScans99AreExact();
    void poorScanIsReadExactlyOrRefused_data();
    void poorScanIsReadExactlyOrRefused();
    void spoiledZoneIsNeverGood_data();
    void spoiledZoneIsNeverGood();
    void letterLikeADigitIsMarkedOrRefused();
    void signsAreFoundWhereTheyStand_data();
    void signsAreFoundWhereTheyStand();
    void pictureWithoutAZoneHasNone_data();
    void pictureWithoutAZoneHasNone();
    void visaIsNoPassport();

private:
    int m_lines = 0;
    int m_exact = 0;
};

void TstMrzReader::cleanScanIsReadExactly_data()
{
    QTest::addColumn<Scan>("scan");
    const auto add = [](const char* name, double skew, auto change) {
        Scan scan = softScan(skew);
        change(scan);
        QTest::newRow(name) << scan;
    };
    QTest::newRow("straight and sharp") << Scan{};
    for (const double skew : {-5.0, -3.3, -1.0, 0.4, 2.2, 5.0}) {
        QTest::addRow("skew %.1f", skew) << softScan(skew);
    }
    add("blur and noise", 1.7, [](Scan& scan) {
        scan.blur = 1.4;
        scan.noise = 10;
    });
    add("turned by 90", -1.5, [](Scan& scan) { scan.quarterTurns = 1; });
    add("turned by 180", 1.1, [](Scan& scan) { scan.quarterTurns = 2; });
    add("turned by 270", 0.6, [](Scan& scan) { scan.quarterTurns = 3; });
    add("heavier", 1.3, [](Scan& scan) { scan.weight = 0.05; });
    add("lighter", -0.7, [](Scan& scan) { scan.weight = -0.05; });
    add("narrower", 0.9, [](Scan& scan) { scan.stretch = 0.92; });
    add("wider", -2.1, [](Scan& scan) { scan.stretch = 1.08; });
    add("grey paper", 0.3, [](Scan& scan) {
        scan.paper = 190;
        scan.ink = 60;
    });
    add("pattern behind", -0.4, [](Scan& scan) { scan.hasPattern = true; });
}

void TstMrzReader::cleanScanIsReadExactly()
{
    QFETCH(Scan, scan);
    std::mt19937 dice(4711);
    for (int person = 0; person < 6; ++person) {
        const QStringList zone = inventedZone(dice);
        const Result<ReadZone> read = readZone(greyPicture(drawPassport(zone, scan, dice)));
        m_lines += 2;
        if (!read) {
            continue;
        }
        QCOMPARE(read->rotation, 90 * scan.quarterTurns);
        for (const std::size_t line : {0U, 1U}) {
            QCOMPARE(read->text(line), zone.at(static_cast<qsizetype>(line)));
            ++m_exact;
        }
    }
}

void TstMrzReader::of100LinesOfCleanScans99AreExact()
{
    QVERIFY(m_lines >= 200);
    QVERIFY2(100 * m_exact >= 99 * m_lines, qPrintable(u"%1 of %2 lines"_s.arg(m_exact).arg(m_lines)));
}

void TstMrzReader::poorScanIsReadExactlyOrRefused_data()
{
    QTest::addColumn<Scan>("scan");
    const auto add = [](const char* name, auto change) {
        Scan scan = softScan(1.2);
        change(scan);
        QTest::newRow(name) << scan;
    };
    add("150 dpi", [](Scan& scan) { scan.dotsPerInch = 150; });
    add("100 dpi", [](Scan& scan) { scan.dotsPerInch = 100; });
    add("JPEG quality 40", [](Scan& scan) { scan.jpegQuality = 40; });
    add("noise", [](Scan& scan) { scan.noise = 45; });
    add("blur", [](Scan& scan) { scan.blur = 3; });
    add("strong blur", [](Scan& scan) { scan.blur = 4.2; });
    add("fat print", [](Scan& scan) { scan.weight = 0.12; });
    add("on a sheet of paper", [](Scan& scan) { scan.isWholeSheet = true; });
    add("on a sheet of paper, turned, 150 dpi", [](Scan& scan) {
        scan.isWholeSheet = true;
        scan.dotsPerInch = 150;
        scan.quarterTurns = 3;
    });
}

void TstMrzReader::poorScanIsReadExactlyOrRefused()
{
    QFETCH(Scan, scan);
    constexpr double kSure = 0.9;
    std::mt19937 dice(12);
    for (int person = 0; person < (scan.isWholeSheet ? 1 : 2); ++person) {
        const QStringList zone = inventedZone(dice);
        const Result<ReadZone> read = readZone(greyPicture(drawPassport(zone, scan, dice)));
        if (!read) {
            continue;
        }
        QVERIFY(areCheckDigitsRight(read->text(1)));
        for (const std::size_t line : {0U, 1U}) {
            for (qsizetype place = 0; place < td3::kLength; ++place) {
                const ZoneSign& sign = read->lines.at(line).at(place);
                QVERIFY(sign.sign == zone.at(static_cast<qsizetype>(line)).at(place) || sign.confidence < kSure);
            }
        }
    }
}

void TstMrzReader::spoiledZoneIsNeverGood_data()
{
    QTest::addColumn<qsizetype>("place");
    for (const core::types::MrzField& field : {td3::kNumber, td3::kBirth, td3::kExpiry}) {
        QTest::newRow(field.name.data()) << field.start + 3;
        QTest::addRow("check digit of %s", field.name.data()) << field.start + field.length;
    }
    QTest::newRow("optional") << td3::kOptional.start + 2;
    QTest::newRow("composite check digit") << td3::kCompositeCheck;
}

void TstMrzReader::spoiledZoneIsNeverGood()
{
    QFETCH(qsizetype, place);
    std::mt19937 dice(7);
    for (const double skew : {0.0, 2.5}) {
        QStringList zone = inventedZone(dice);
        const QStringList sound = zone;
        // None of these looks like another, and two of them at least spoil any place.
        for (const QChar sign : u"748"_s) {
            zone[1][place] = areCheckDigitsRight(zone.at(1)) ? sign : zone.at(1).at(place);
        }
        QVERIFY(zone != sound && !areCheckDigitsRight(zone.at(1)));
        const Result<ReadZone> read = readZone(greyPicture(drawPassport(zone, softScan(skew), dice)));
        QVERIFY(!read.ok());
        QCOMPARE(read.failure().code, FailureCode::MrzContradictory);
    }
}

void TstMrzReader::letterLikeADigitIsMarkedOrRefused()
{
    std::mt19937 dice(3);
    const QString first = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
    QString second = u"L808902C00UTO7408122F1204159ZE184226B<<<<<10"_s;
    second[td3::kNumber.length] = core::types::mrzCheckDigit(td3::kNumber.in(second));
    second[td3::kCompositeCheck] = core::types::mrzCheckDigit(td3::compositeOf(second));
    QString printed = second;
    printed[2] = u'O';
    const Result<ReadZone> read = readZone(greyPicture(drawPassport({first, printed}, softScan(1), dice)));
    if (read) {
        QCOMPARE(read->text(1), second);
        QVERIFY(read->lines[1].at(2).isRepaired && read->lines[1].at(2).confidence <= 0.5);
    } else {
        QCOMPARE(read.failure().code, FailureCode::MrzContradictory);
    }
}

void TstMrzReader::signsAreFoundWhereTheyStand_data()
{
    QTest::addColumn<int>("quarterTurns");
    for (const int turns : {0, 1, 2, 3}) {
        QTest::addRow("turned by %d", 90 * turns) << turns;
    }
}

void TstMrzReader::signsAreFoundWhereTheyStand()
{
    QFETCH(int, quarterTurns);
    std::mt19937 dice(5);
    Scan scan = softScan(0);
    const Result<ReadZone> upright = readZone(greyPicture(drawPassport(inventedZone(dice), scan, dice)));
    scan.quarterTurns = quarterTurns;
    dice.seed(5);
    const Result<ReadZone> turned = readZone(greyPicture(drawPassport(inventedZone(dice), scan, dice)));
    QVERIFY(upright.ok() && turned.ok());
    QCOMPARE(turned->rotation, 90 * quarterTurns);
    QCOMPARE(turned->pageSize, upright->pageSize);
    constexpr double kPitch = 30; // of the zone at 300 dpi
    for (const std::size_t line : {0U, 1U}) {
        for (qsizetype place = 0; place < td3::kLength; ++place) {
            const QRectF box = turned->lines.at(line).at(place).box;
            const QPointF off = box.center() - upright->lines.at(line).at(place).box.center();
            QVERIFY(off.manhattanLength() < 3);
            QVERIFY(std::abs(box.width() - kPitch) < 3);
            if (place > 0) {
                const double step = box.center().x() - turned->lines.at(line).at(place - 1).box.center().x();
                QVERIFY(std::abs(step - kPitch) < 1);
            }
        }
    }
}

void TstMrzReader::pictureWithoutAZoneHasNone_data()
{
    QTest::addColumn<GreyPicture>("picture");
    const auto filled = [](int width, int height) {
        return GreyPicture{width, height, QByteArray(qsizetype{width} * height, '\xF0')};
    };
    QTest::newRow("nothing at all") << GreyPicture{};
    QTest::newRow("one pixel") << filled(1, 1);
    QTest::newRow("one row") << filled(5000, 1);
    QTest::newRow("one column") << filled(1, 5000);
    QTest::newRow("white") << filled(400, 300);
    std::mt19937 dice(1);
    GreyPicture noise = filled(600, 400);
    std::generate(noise.bytes.begin(), noise.bytes.end(), [&dice] { return static_cast<char>(dice() & 0xFFU); });
    QTest::newRow("noise") << noise;
    GreyPicture bars = filled(600, 400);
    for (int y = 0; y < bars.height; ++y) {
        for (int x = 0; x < bars.width; ++x) {
            bars.row(y)[x] = y % 40 < 15 && x % 12 < 6 ? 20 : 240;
        }
    }
    QTest::newRow("rows of bars") << bars;
}

void TstMrzReader::pictureWithoutAZoneHasNone()
{
    QFETCH(GreyPicture, picture);
    const Result<ReadZone> read = readZone(picture);
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().code, FailureCode::MrzNotFound);
}

void TstMrzReader::visaIsNoPassport()
{
    std::mt19937 dice(9);
    QStringList zone = inventedZone(dice);
    zone[0][0] = u'V';
    const Result<ReadZone> read = readZone(greyPicture(drawPassport(zone, softScan(0.5), dice)));
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().code, FailureCode::MrzNotFound);
}

static const support::Registered<TstMrzReader> registered;

#include "tst_mrz_reader.moc"
