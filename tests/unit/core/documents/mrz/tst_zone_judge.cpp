// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/zone_judge.h"
#include "core/types/mrz_layout.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using namespace core::documents::mrz;
namespace td3 = core::types::td3;

namespace {

using Lines = std::array<QList<Distances>, 2>;
using Judged = Result<std::array<QList<JudgedSign>, 2>>;

// The specimen of ICAO 9303-4.
const QStringList kSpecimen{
    u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s, u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};

/// What a clean scan of a text is compared to: near to its own shapes, far from all others.
Lines clean(const QStringList& text)
{
    Lines lines;
    for (const std::size_t line : {0U, 1U}) {
        for (const QChar sign : text.at(static_cast<qsizetype>(line))) {
            Distances distances;
            distances.fill(0.6);
            distances[signIndex(sign)] = 0.1;
            lines.at(line).append(distances);
        }
    }
    return lines;
}

QString textOf(const QList<JudgedSign>& signs)
{
    QString text;
    for (const JudgedSign& sign : signs) {
        text.append(sign.sign);
    }
    return text;
}

FailureCode codeOf(const Judged& judged) { return judged ? FailureCode::Internal : judged.failure().code; }

} // namespace

class TstZoneJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearSignsAreTakenAsTheyAre()
    {
        const Judged judged = judgeZone(clean(kSpecimen));
        QVERIFY(judged.ok());
        for (const std::size_t line : {0U, 1U}) {
            QCOMPARE(textOf(judged->at(line)), kSpecimen.at(static_cast<qsizetype>(line)));
            for (const JudgedSign& sign : judged->at(line)) {
                QVERIFY(sign.confidence > 0.99 && !sign.isRepaired);
            }
        }
    }

    void onlyDigitsStandInDatesAndOnlyLettersInNames()
    {
        Lines lines = clean(kSpecimen);
        lines[1][td3::kBirth.start + 2][signIndex(u'O')] = 0.02; // nearer than the 0 that it is
        lines[1][td3::kBirth.start + 2][signIndex(u'0')] = 0.1;
        lines[0][td3::kName.start + 6][signIndex(u'0')] = 0.02; // ERIKSSON's last but one
        const Judged judged = judgeZone(lines);
        // The month is 08, whose first digit is a 0.
        QVERIFY(judged.ok());
        QCOMPARE(textOf(judged->at(0)), kSpecimen.at(0));
        QCOMPARE(textOf(judged->at(1)), kSpecimen.at(1));
    }

    void nearlyAsNearSignIsTakenWhereItMakesTheCheckDigitsRight()
    {
        Lines lines = clean(kSpecimen);
        lines[1][1][signIndex(u'B')] = 0.08; // for the 8 of the number
        const Judged judged = judgeZone(lines);
        QVERIFY(judged.ok());
        QCOMPARE(textOf(judged->at(1)), kSpecimen.at(1));
        QVERIFY(judged->at(1).at(1).isRepaired);
        QVERIFY(judged->at(1).at(1).confidence <= 0.5);
        QVERIFY(!judged->at(1).at(2).isRepaired);
    }

    void farSignIsNeverBentToTheCheckDigits()
    {
        Lines lines = clean(kSpecimen);
        lines[1][1][signIndex(u'B')] = 0.01; // the 8 is farther by 0.09
        const Judged judged = judgeZone(lines);
        QCOMPARE(codeOf(judged), FailureCode::MrzContradictory);
        QCOMPARE(judged.failure().args.value(u"field"_s), u"number"_s);
    }

    void twoWaysToRepairAreRefused()
    {
        // The B that looks like the 8 adds 3 · 3 to the number's sum. An 8 takes that off, and so does a 0 for the 9.
        Lines lines = clean(kSpecimen);
        lines[1][1][signIndex(u'B')] = 0.08;
        lines[1][2][signIndex(u'0')] = 0.12;
        const Judged judged = judgeZone(lines);
        QCOMPARE(codeOf(judged), FailureCode::MrzAmbiguous);
    }

    void tossUpInANameIsUnclear()
    {
        Lines lines = clean(kSpecimen);
        lines[0][8][signIndex(u'H')] = 0.105;
        const Judged judged = judgeZone(lines);
        QCOMPARE(codeOf(judged), FailureCode::MrzUnclear);
        QCOMPARE(judged.failure().args.value(u"line"_s), u"1"_s);
        QCOMPARE(judged.failure().args.value(u"place"_s), u"9"_s);
    }

    void signLikeNoneIsUnclear()
    {
        Lines lines = clean(kSpecimen);
        lines[1][20].fill(0.8);
        QCOMPARE(codeOf(judgeZone(lines)), FailureCode::MrzUnclear);
    }

    void dayThatIsNoneIsNotRead()
    {
        QStringList text = kSpecimen;
        text[1].replace(td3::kExpiry.start, 6, u"121350"_s);
        text[1][td3::kExpiry.start + 6] = core::types::mrzCheckDigit(u"121350"_s);
        text[1][td3::kCompositeCheck] = core::types::mrzCheckDigit(td3::compositeOf(text.at(1)));
        const Judged judged = judgeZone(clean(text));
        QCOMPARE(codeOf(judged), FailureCode::MrzContradictory);
        QCOMPARE(judged.failure().args.value(u"field"_s), u"expiry"_s);
    }

    /// Whatever the shapes look like: what comes out has right check digits.
    void nothingGoodHasAWrongCheckDigit()
    {
        std::mt19937 dice(2026);
        const auto below = [&dice](unsigned count) { return dice() % count; };
        int good = 0;
        for (int round = 0; round < 400; ++round) {
            Lines lines = clean(kSpecimen);
            for (unsigned spoiled = 0; spoiled < 1 + below(6); ++spoiled) {
                Distances& place = lines[1][static_cast<qsizetype>(below(44))];
                place[below(kSignCount)] = 0.05 + 0.001 * static_cast<double>(below(150));
            }
            const Judged judged = judgeZone(lines);
            if (!judged) {
                continue;
            }
            ++good;
            const QString line2 = textOf(judged->at(1));
            for (const core::types::MrzField& field : {td3::kNumber, td3::kBirth, td3::kExpiry}) {
                QCOMPARE(line2.at(field.start + field.length), core::types::mrzCheckDigit(field.in(line2)));
            }
            QCOMPARE(line2.at(td3::kOptionalCheck), core::types::mrzCheckDigit(td3::kOptional.in(line2)));
            QCOMPARE(line2.at(td3::kCompositeCheck), core::types::mrzCheckDigit(td3::compositeOf(line2)));
        }
        QVERIFY(good > 50);
    }
};

static const support::Registered<TstZoneJudge> registered;

#include "tst_zone_judge.moc"
