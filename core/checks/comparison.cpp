// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/comparison.h"

#include "core/checks/amount.h"
#include "core/types/half_width.h"
#include "core/types/nationality.h"
#include "core/types/person_name.h"
#include "core/types/written_date.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From so many letters on the passport's line may have cut a name (domain §4.3).
constexpr qsizetype kCutFrom = 37;

/// Signs that typists and readers take for one another stand in one group.
qsizetype lookAlikeGroup(QChar sign)
{
    static const QStringList groups{u"O0QD"_s, u"I1L|"_s, u"B8"_s, u"S5"_s, u"Z2"_s, u"G6"_s, u"UV"_s};
    const auto found = std::ranges::find_if(groups, [sign](const QString& group) { return group.contains(sign); });
    return found == groups.end() ? -1 : found - groups.begin();
}

Confusion confusionOf(const QString& one, const QString& other)
{
    if (one.size() != other.size()) {
        return Confusion::None;
    }
    QList<qsizetype> places;
    bool alike = true;
    for (qsizetype at = 0; at < one.size(); ++at) {
        if (one.at(at) != other.at(at)) {
            places.append(at);
            const qsizetype group = lookAlikeGroup(one.at(at));
            alike = alike && group >= 0 && group == lookAlikeGroup(other.at(at));
        }
    }
    if (alike) {
        return Confusion::LookAlike;
    }
    if (places.size() == 2 && places.last() == places.first() + 1 && one.at(places.first()) == other.at(places.last())
        && one.at(places.last()) == other.at(places.first())) {
        return Confusion::Swapped;
    }
    return places.size() == 1 ? Confusion::OneSign : Confusion::None;
}

Comparison compared(const QString& one, const QString& other)
{
    return one == other ? Comparison() : Comparison{false, confusionOf(one, other)};
}

QString bareWords(const QString& text)
{
    QString bare = types::halfWidth(text).toUpper();
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return bare;
}

bool hasLatin(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; });
}

bool hasDigit(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool hasHan(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// A name without the title that letters put before it: "Ms Anna Smith". A name of a single word keeps it.
QString withoutTitle(const QString& name)
{
    static const QRegularExpression title(
        u"^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau)\\b\\.? +(?=\\S+ +\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression honorific(u" *(先生|女士|小姐)$"_s);
    return types::tidyWords(types::halfWidth(name)).remove(title).remove(honorific);
}

QStringList nameWords(const QString& name)
{
    QStringList words = types::mrzLetters(types::tidyWords(name)).split(u'<', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// Every word of the passport's begins one of the other's: what the line has no room for is missing at its end.
bool isCutOff(const QString& passport, const QString& other)
{
    const QStringList longer = nameWords(other);
    return passport.size() >= kCutFrom && std::ranges::all_of(nameWords(passport), [&longer](const QString& word) {
        return std::ranges::any_of(longer, [&word](const QString& each) { return each.startsWith(word); });
    });
}

/// A, B or C, as a letter by itself (B类, Class B) or by the class's name; a null sign where neither stands there.
QChar classIn(const QString& text)
{
    static const QRegularExpression letter(u"(?<![A-Z])[ABC](?![A-Z])"_s);
    const QString plain = types::halfWidth(text).toUpper();
    if (const QRegularExpressionMatch match = letter.match(plain); match.hasMatch()) {
        return match.captured().front();
    }
    static const QList<std::pair<QString, QChar>> names{
        {u"高端人才"_s, u'A'}, {u"专业人才"_s, u'B'}, {u"其他外国人"_s, u'C'}};
    const auto found = std::ranges::find_if(names, [&plain](const auto& each) { return plain.contains(each.first); });
    return found == names.end() ? QChar() : found->second;
}

/// The days that a text may stand for: two where day and month could be exchanged.
QList<QDate> readings(const QString& text)
{
    const Result<QDate> date = types::parseWrittenDate(text);
    if (date) {
        return {*date};
    }
    if (date.failure().code != FailureCode::DateAmbiguous) {
        return {};
    }
    return {QDate::fromString(date.failure().args.value(u"first"_s), Qt::ISODate),
        QDate::fromString(date.failure().args.value(u"second"_s), Qt::ISODate)};
}

} // namespace

Comparison comparedCodes(const QString& one, const QString& other)
{
    return compared(types::tidyCode(one), types::tidyCode(other));
}

Comparison comparedWords(const QString& one, const QString& other)
{
    if (hasHan(one) != hasHan(other)) {
        return {};
    }
    return compared(bareWords(one), bareWords(other));
}

Comparison comparedDays(const QString& one, const QString& other)
{
    const QList<QDate> ours = readings(one);
    const QList<QDate> theirs = readings(other);
    if (ours.isEmpty() || theirs.isEmpty()
        || std::ranges::any_of(ours, [&theirs](const QDate& day) { return theirs.contains(day); })) {
        return {};
    }
    const QDate first = ours.first();
    const QDate exchanged(first.year(), first.day(), first.month());
    if (theirs.contains(exchanged)) {
        return {false, Confusion::DayMonth};
    }
    return {false, confusionOf(types::isoDate(first), types::isoDate(theirs.first()))};
}

Comparison comparedCountries(const QString& one, const QString& other)
{
    const auto ours = types::Nationality::parse(one);
    const auto theirs = types::Nationality::parse(other);
    return {!ours || !theirs || *ours == *theirs, Confusion::None};
}

Comparison comparedClasses(const QString& one, const QString& other)
{
    const QChar ours = classIn(one);
    const QChar theirs = classIn(other);
    return {ours.isNull() || theirs.isNull() || ours == theirs, Confusion::None};
}

Comparison comparedPay(const QString& one, const QString& other)
{
    const QList<double> ours = yearlyAmounts(one);
    const QList<double> theirs = yearlyAmounts(other);
    if (ours.isEmpty() && theirs.isEmpty()) {
        return comparedWords(one, other);
    }
    const bool same = ours.isEmpty() || theirs.isEmpty() || std::ranges::any_of(ours, [&theirs](double amount) {
        return std::ranges::any_of(theirs, [amount](double each) { return qFuzzyCompare(amount + 1, each + 1); });
    });
    return {same, same ? Confusion::None : compared(bareWords(one), bareWords(other)).confusion};
}

Comparison comparedNames(const QString& passport, const QString& other)
{
    const QString ourText = withoutTitle(passport);
    const QString theirText = withoutTitle(other);
    if (!hasLatin(ourText) || !hasLatin(theirText) || isCutOff(ourText, theirText)) {
        return {};
    }
    const auto ours = types::PersonName::parse({}, ourText);
    const auto theirs = types::PersonName::parse({}, theirText);
    if (!ours || !theirs || ours->same(*theirs)) {
        return {};
    }
    if (nameWords(ourText) == nameWords(theirText)) {
        return {false, Confusion::WordOrder};
    }
    // A digit in a letter's place is lost in the letters of the machine-readable zone, and is a likeness to tell.
    if (bareWords(ourText).size() == bareWords(theirText).size() && hasDigit(ourText) != hasDigit(theirText)) {
        return {false, confusionOf(bareWords(ourText), bareWords(theirText))};
    }
    return {false, confusionOf(types::mrzLetters(ours->full()), types::mrzLetters(theirs->full()))};
}

} // namespace core::checks
