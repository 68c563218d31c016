// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/zone_judge.h"

#include "core/types/mrz_layout.h"
#include "core/types/nationality.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace core::documents::mrz {

using namespace Qt::Literals::StringLiterals;
namespace td3 = types::td3;

namespace {

// Measured on tests/unit/core/documents/mrz: a sign is within 0.15 of its shape and the next one 0.1 farther, on
// blurred and noisy scans too.

// On clean scans a sign is within 0.1 of its shape and the next shape 0.05 and more farther; print that is blurred
// beyond reading by eye comes to 0.3.

/// Farther than this from every shape, it is none of them.
constexpr double kUnlike = 0.3;
/// A second shape is worth trying where it is not farther from the print than the first by more than this.
constexpr double kNearlyAsNear = 0.05;
/// Two shapes cannot be told apart that differ by less than this.
constexpr double kTooClose = 0.008;
/// A name has no check digit that could decide for a sign in as much doubt.
constexpr double kMostDoubtInName = 0.5;

constexpr double kMostOfRepaired = 0.5;
/// What a right check digit leaves of the doubt: one wrong sign in ten passes it, and some that look alike always do.
constexpr double kDoubtLeft = 0.2;
constexpr int kMostRepairs = 2;

constexpr QStringView kSigns = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
constexpr QStringView kDigits = u"0123456789";
constexpr QStringView kDatePlaces = u"0123456789<";
constexpr QStringView kLetters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView kNamePlaces = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
constexpr QStringView kSexes = u"FM<";

constexpr int kFirstLine = 0;
constexpr int kSecondLine = 1;

bool isWithin(qsizetype place, const types::MrzField& field)
{
    return place >= field.start && place < field.start + field.length;
}

QStringView signsFor(int line, qsizetype place)
{
    if (line == kFirstLine) {
        return place == 0 ? kLetters : kNamePlaces;
    }
    if (isWithin(place, td3::kNumber) || isWithin(place, td3::kOptional)) {
        return kSigns;
    }
    if (isWithin(place, td3::kNationality)) {
        return kNamePlaces;
    }
    if (isWithin(place, td3::kSex)) {
        return kSexes;
    }
    return isWithin(place, td3::kBirth) || place == td3::kOptionalCheck ? kDatePlaces : kDigits;
}

/// The two nearest of the signs that may stand in a place.
struct Choice
{
    QChar first;
    QChar second;
    double distance = 2;
    double lead = 0; ///< by which the first is nearer

    /// From 0 to 1. The worse the print fits its shape, the less its lead over another says.
    [[nodiscard]] double doubt() const { return std::exp(-lead / (0.02 + 0.3 * distance)); }
};

Choice choiceOf(const Distances& distances, QStringView signs)
{
    Choice choice;
    double second = 2;
    for (const QChar sign : signs) {
        const double distance = distances[signIndex(sign)];
        if (distance < choice.distance) {
            second = choice.distance;
            choice.second = choice.first;
            choice.distance = distance;
            choice.first = sign;
        } else if (distance < second) {
            second = distance;
            choice.second = sign;
        }
    }
    choice.lead = second - choice.distance;
    return choice;
}

using Choices = std::array<QList<Choice>, 2>;

/// Another sign for one place, and how much less it looks like what is printed.
struct Repair
{
    int line = 0;
    qsizetype place = 0;
    QChar sign;
    double cost = 0;
};

struct Reading
{
    std::array<QString, 2> lines;
    QList<Repair> repairs;

    [[nodiscard]] double cost() const
    {
        double sum = 0;
        for (const Repair& repair : repairs) {
            sum += repair.cost;
        }
        return sum;
    }
    [[nodiscard]] Reading with(const Repair& repair) const
    {
        Reading repaired = *this;
        repaired.lines.at(static_cast<std::size_t>(repair.line))[repair.place] = repair.sign;
        repaired.repairs.append(repair);
        return repaired;
    }
};

Failure failureAt(FailureCode code, int line, qsizetype place)
{
    return Failure(code, {{u"line"_s, QString::number(line + 1)}, {u"place"_s, QString::number(place + 1)}});
}

bool isChecked(int line, qsizetype place)
{
    return line == kSecondLine && !isWithin(place, td3::kNationality) && !isWithin(place, td3::kSex);
}

bool isDay(const QString& sixDigits)
{
    if (sixDigits.contains(u'<')) {
        return true;
    }
    const int month = sixDigits.sliced(2, 2).toInt();
    const int day = sixDigits.sliced(4, 2).toInt();
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/// The first field that cannot be as it was read.
std::optional<QLatin1StringView> contradiction(const Reading& reading)
{
    const QString& line2 = reading.lines[kSecondLine];
    const auto fits = [&line2](const QString& checked, qsizetype place) {
        types::ValueProblems problems;
        types::addCheckProblem(line2, {}, checked, place, problems);
        return problems.isEmpty();
    };
    for (const types::MrzField& field : {td3::kNumber, td3::kBirth, td3::kExpiry}) {
        if (!fits(field.in(line2), field.start + field.length)) {
            return field.name;
        }
    }
    if (!fits(td3::kOptional.in(line2), td3::kOptionalCheck)) {
        return td3::kOptional.name;
    }
    if (!fits(td3::compositeOf(line2), td3::kCompositeCheck)) {
        return "composite"_L1;
    }
    for (const types::MrzField& field : {td3::kBirth, td3::kExpiry}) {
        if (!isDay(field.in(line2))) {
            return field.name;
        }
    }
    if (!types::Nationality::fromMrz(td3::kIssuingState.in(reading.lines[kFirstLine]))) {
        return td3::kIssuingState.name;
    }
    return types::Nationality::fromMrz(td3::kNationality.in(line2)) ? std::nullopt
                                                                    : std::optional(td3::kNationality.name);
}

/// A sign that is like none is nothing to go on; a name has no check digit that could decide between two.
std::optional<Failure> unclearSign(const Choices& choices)
{
    for (const int line : {kFirstLine, kSecondLine}) {
        const QList<Choice>& signs = choices.at(static_cast<std::size_t>(line));
        for (qsizetype place = 0; place < signs.size(); ++place) {
            const bool isName = line == kFirstLine && !isWithin(place, td3::kIssuingState);
            if (signs.at(place).distance > kUnlike || (isName && signs.at(place).doubt() > kMostDoubtInName)) {
                return failureAt(FailureCode::MrzUnclear, line, place);
            }
        }
    }
    return std::nullopt;
}

/// Where the second shape may be meant, the likeliest first.
QList<Repair> likelyRepairs(const Choices& choices)
{
    constexpr qsizetype kMost = 12;
    QList<Repair> repairs;
    for (const int line : {kFirstLine, kSecondLine}) {
        const QList<Choice>& signs = choices.at(static_cast<std::size_t>(line));
        for (qsizetype place = 0; place < signs.size(); ++place) {
            const Choice& choice = signs.at(place);
            const bool decides = line == kSecondLine || isWithin(place, td3::kIssuingState);
            if (decides && choice.lead < kNearlyAsNear) {
                repairs.append({line, place, choice.second, choice.lead});
            }
        }
    }
    std::sort(repairs.begin(), repairs.end(), [](const Repair& a, const Repair& b) { return a.cost < b.cost; });
    return repairs.first(std::min(repairs.size(), kMost));
}

/// Every reading without a contradiction that takes at most two repairs, which together may not cost more than one.
QList<Reading> soundReadings(const Reading& nearest, const QList<Repair>& repairs)
{
    QList<Reading> tried{nearest};
    QList<Reading> sound;
    qsizetype begin = 0;
    for (int depth = 0; depth < kMostRepairs; ++depth) {
        const qsizetype end = tried.size();
        for (qsizetype i = begin; i < end; ++i) {
            const auto isLater = [&](const Repair& repair) {
                return tried.at(i).repairs.isEmpty() || repair.cost > tried.at(i).repairs.last().cost;
            };
            for (const Repair& repair : repairs) {
                if (isLater(repair) && tried.at(i).cost() + repair.cost < kNearlyAsNear) {
                    tried.append(Reading(tried.at(i)).with(repair));
                }
            }
        }
        begin = end;
    }
    std::copy_if(tried.cbegin(), tried.cend(), std::back_inserter(sound),
        [](const Reading& reading) { return !contradiction(reading); });
    std::stable_sort(
        sound.begin(), sound.end(), [](const Reading& a, const Reading& b) { return a.cost() < b.cost(); });
    return sound;
}

/// The one reading that can be meant.
Result<Reading> decided(const Reading& nearest, const QList<Repair>& repairs)
{
    const QList<Reading> sound = soundReadings(nearest, repairs);
    if (sound.isEmpty()) {
        return Failure(FailureCode::MrzContradictory, {{u"field"_s, QString(*contradiction(nearest))}});
    }
    const Reading& best = sound.first();
    // What was read as it looks must only not be a toss-up; what was bent must be the only way.
    const bool isAlone = sound.size() == 1 || (best.repairs.isEmpty() && sound.at(1).cost() >= kTooClose);
    if (!isAlone) {
        const Repair& other = sound.at(1).repairs.last();
        return failureAt(FailureCode::MrzAmbiguous, other.line, other.place);
    }
    return best;
}

double confidenceOf(const Choice& choice, int line, qsizetype place)
{
    return 1 - (isChecked(line, place) ? kDoubtLeft : 1) * choice.doubt();
}

QList<JudgedSign> judgedSigns(const QList<Choice>& choices, const Reading& reading, int line)
{
    QList<JudgedSign> signs;
    for (qsizetype place = 0; place < choices.size(); ++place) {
        const QChar sign = reading.lines.at(static_cast<std::size_t>(line)).at(place);
        const bool isRepaired = sign != choices.at(place).first;
        const double confidence = confidenceOf(choices.at(place), line, place);
        signs.append({sign, isRepaired ? std::min(confidence, kMostOfRepaired) : confidence, isRepaired});
    }
    return signs;
}

} // namespace

Result<std::array<QList<JudgedSign>, 2>> judgeZone(const std::array<QList<Distances>, 2>& zone)
{
    Choices choices;
    Reading nearest;
    for (const int line : {kFirstLine, kSecondLine}) {
        const auto index = static_cast<std::size_t>(line);
        for (qsizetype place = 0; place < zone.at(index).size(); ++place) {
            const Choice choice = choiceOf(zone.at(index).at(place), signsFor(line, place));
            choices.at(index).append(choice);
            nearest.lines.at(index).append(choice.first);
        }
    }
    if (std::optional<Failure> unclear = unclearSign(choices)) {
        return *std::move(unclear);
    }
    const Result<Reading> reading = decided(nearest, likelyRepairs(choices));
    if (!reading) {
        return reading.failure();
    }
    return std::array{judgedSigns(choices[kFirstLine], *reading, kFirstLine),
        judgedSigns(choices[kSecondLine], *reading, kSecondLine)};
}

} // namespace core::documents::mrz
