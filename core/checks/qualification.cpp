// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/checks/amount.h"
#include "core/checks/day_span.h"
#include "core/checks/degree_rank.h"
#include "core/checks/points.h"

#include <QtMath>

#include <algorithm>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;

namespace {

/// A field that was looked for and found empty; one that is not there at all was not looked for.
bool isEmptyField(const SeenDocument& document, const QString& field)
{
    const auto text = document.field({field});
    return text && text->trimmed().isEmpty();
}

/// What the former employer's letter has to say (domain §2.2 M03).
void checkLetterItems(CheckRun& run, const CheckRule& rule, const SeenDocument& letter)
{
    QStringList missing;
    for (const QString& item : {u"position"_s, u"duties"_s, u"contact"_s, u"signature"_s}) {
        if (isEmptyField(letter, item)) {
            missing.append(item);
        }
    }
    if (!missing.isEmpty()) {
        Finding finding = findingAt(letter.place(u"fields/"_s + missing.first()), FindingCode::LetterItemsMissing);
        finding.args = {{u"items"_s, missing.join(u',')}};
        finding.subject = run.namesOf(letter.material);
        run.report(rule, std::move(finding));
    }
}

/// Start and end of the work that a letter proves; one without the other is as good as none.
void checkLetterDates(CheckRun& run, const CheckRule& rule, const SeenDocument& letter)
{
    const bool hasStart = !letter.field({u"start"_s}).value_or(QString()).trimmed().isEmpty();
    const bool hasEnd = !letter.field({u"end"_s}).value_or(QString()).trimmed().isEmpty();
    const bool asked = letter.field({u"start"_s, u"end"_s}).has_value();
    if (asked && !(hasStart && hasEnd)) {
        Finding finding =
            findingAt(letter.place(hasStart ? u"fields/end"_s : u"fields/start"_s), FindingCode::LetterDatesMissing);
        finding.subject = run.namesOf(letter.material);
        run.report(rule, std::move(finding));
    }
}

std::optional<DaySpan> spanIn(const SeenDocument& document, const QString& field)
{
    return spanOf(document.field({field}).value_or(QString()));
}

/// A letter whose dates nobody here can read leaves its post out of the history: that is said.
void checkLetterRead(CheckRun& run, const CheckRule& rule)
{
    for (const SeenDocument& letter : run.documents()) {
        for (const QString& field : {u"start"_s, u"end"_s}) {
            const QString text = letter.field({field}).value_or(QString()).trimmed();
            if (letter.material != "M03"_L1 || text.isEmpty() || spanIn(letter, field)) {
                continue;
            }
            Finding finding = findingAt(letter.place(u"fields/"_s + field), FindingCode::LetterDateUnread);
            finding.args = {{u"text"_s, text}};
            finding.subject = run.namesOf(letter.material);
            run.report(rule, std::move(finding));
            run.findings().last().severity = rulebook::Severity::Note;
        }
    }
}

/// The posts of the record and of the letters, by their first day.
QList<HeldPost> postsOf(const CheckRun& run)
{
    QList<HeldPost> posts = run.input().posts;
    for (const SeenDocument& document : run.documents()) {
        const auto starts = spanIn(document, u"start"_s);
        const auto ends = spanIn(document, u"end"_s);
        if (document.material == "M03"_L1 && starts && ends) {
            posts.append({starts->first, ends->last, document.place(u"fields/start"_s)});
        }
    }
    std::ranges::sort(posts, {}, &HeldPost::startsOn);
    return posts;
}

void reportGap(CheckRun& run, const CheckRule& rule, const QString& path, QDate from, QDate to)
{
    Finding finding = findingAt(path, FindingCode::HistoryGap);
    finding.args = {{u"from"_s, dayArg(from)}, {u"to"_s, dayArg(to)}};
    run.report(rule, std::move(finding));
}

/// Proof that a post in China has ended: whoever changes the employer worked until then, whatever older letters say.
bool hasLeftAPost(const CheckRun& run)
{
    return run.hasDocument(u"M11"_s) || run.facts().has(u"cancellation.effectiveOn"_s);
}

/// More than so many months between two posts of the last so many years (domain §6.3), or, as applying itself takes
/// time, rather more between the last post and the day of submission.
void checkHistory(CheckRun& run, const CheckRule& rule)
{
    const auto months = run.number(rule, u"months"_s);
    const auto openMonths = run.number(rule, u"openMonths"_s);
    const auto years = run.number(rule, u"years"_s);
    if (!months || !openMonths || !years) {
        return;
    }
    checkLetterRead(run, rule);
    QDate until;
    QString last;
    for (const HeldPost& post : postsOf(run)) {
        const bool inTime = post.startsOn > run.filedOn().addYears(-*years);
        if (until.isValid() && inTime && post.startsOn > until.addMonths(*months).addDays(1)) {
            reportGap(run, rule, post.path, until.addDays(1), post.startsOn.addDays(-1));
        }
        const QDate ends = post.endsOn.isValid() ? post.endsOn : run.filedOn();
        if (until.isNull() || ends > until) {
            until = ends;
            last = post.path;
        }
    }
    if (until.isValid() && !hasLeftAPost(run) && run.filedOn() > until.addMonths(*openMonths)) {
        reportGap(run, rule, last, until.addDays(1), run.filedOn().addDays(-1));
    }
}

void checkAge(CheckRun& run, const CheckRule& rule, bool least)
{
    const auto age = run.facts().number(u"age"_s);
    const auto years = run.number(rule, u"years"_s);
    if (!age || !years || (least ? *age >= *years : *age <= *years)) {
        return;
    }
    Finding finding = findingAt(u"age"_s, least ? FindingCode::TooYoung : FindingCode::TooOld);
    finding.args = {{u"age"_s, QString::number(*age)}, {u"years"_s, QString::number(*years)}};
    run.report(rule, std::move(finding));
}

/// A class for which the procedure is not there (domain §1.1: the confirmation letter is for class A alone).
void checkClass(CheckRun& run, const CheckRule& rule)
{
    const rulebook::Procedure* procedure = run.input().rules.procedure(run.input().procedure);
    const QString permitClass = run.facts().text(u"class"_s);
    if (permitClass.isEmpty()) {
        run.need(u"class"_s);
        return;
    }
    if (procedure == nullptr || procedure->classes.isEmpty() || procedure->classes.contains(permitClass)) {
        return;
    }
    Finding finding = findingAt(u"class"_s, FindingCode::ClassNotTaken);
    finding.args = {{u"class"_s, permitClass}, {u"classes"_s, procedure->classes.join(u',')}};
    run.report(rule, std::move(finding));
}

/// The certificate is of a lower degree than the one that form or class rest on.
void checkDegree(CheckRun& run, const CheckRule& rule)
{
    for (const SeenDocument& certificate : run.documents()) {
        for (const SeenDocument& claim : run.documents()) {
            const bool claims = claim.material == "M01"_L1 || claim.material == "M02"_L1;
            const QString ours = certificate.field({u"degree"_s}).value_or(QString());
            const QString theirs = claim.field({u"degree"_s}).value_or(QString());
            if (certificate.material != "M04"_L1 || !claims || rankOfDegree(ours) == 0
                || rankOfDegree(ours) >= rankOfDegree(theirs)) {
                continue;
            }
            Finding finding;
            finding.path = certificate.placeOfField({u"degree"_s});
            finding.otherPath = claim.placeOfField({u"degree"_s});
            finding.code = FindingCode::DegreeNotHighest;
            finding.args = {{u"one"_s, ours}, {u"other"_s, theirs}};
            finding.subject = run.namesOf(certificate.material);
            run.report(rule, std::move(finding));
        }
    }
}

/// The whole number that is reached: the table's lines run from one to the next (15 to 25), so what lies between two
/// whole numbers belongs to the lower.
std::optional<int> numberIn(const SeenDocument& document, const QString& field)
{
    bool isNumber = false;
    const double number = document.field({field}).value_or(QString()).toDouble(&isNumber);
    return isNumber ? std::optional(qFloor(number)) : std::nullopt;
}

/// In 10,000 yuan a year. More than a thousand of these nobody is paid: then the amount is in yuan.
std::optional<int> payIn(const SeenDocument& document, const QString& field)
{
    constexpr double kMostWan = 1'000;
    constexpr double kWan = 10'000;
    const QString text = document.field({field}).value_or(QString());
    bool isNumber = false;
    double pay = text.toDouble(&isNumber);
    if (!isNumber) {
        const QList<double> amounts = yearlyAmounts(text);
        if (amounts.isEmpty()) {
            return std::nullopt;
        }
        pay = amounts.first();
    }
    return qFloor(pay > kMostWan ? pay / kWan : pay);
}

PointsInput pointsInput(const CheckRun& run, const SeenDocument& sheet)
{
    PointsInput input;
    if (const auto age = run.facts().number(u"age"_s)) {
        input.age = static_cast<int>(*age);
    }
    input.payPerYear = payIn(sheet, u"payPerYear"_s);
    const int degree = rankOfDegree(sheet.field({u"degree"_s}).value_or(QString()));
    input.degree = degree > 0 ? std::optional(degree) : std::nullopt;
    input.experience = numberIn(sheet, u"experienceYears"_s);
    input.monthsPerYear = numberIn(sheet, u"monthsPerYear"_s);
    input.chinese = numberIn(sheet, u"hsk"_s);
    input.region = numberIn(sheet, u"region"_s);
    input.school = numberIn(sheet, u"school"_s);
    input.bonus = numberIn(sheet, u"bonus"_s);
    return input;
}

/// A class that rests on points (the class proof names them): whether they suffice. Other ways to a class, of which
/// there are many, no table decides.
void checkPoints(CheckRun& run, const CheckRule& rule, const SeenDocument& sheet)
{
    const auto needed = run.number(rule, u"needed"_s);
    if (!needed || sheet.field({u"basis"_s}).value_or(QString()) != "points"_L1) {
        return;
    }
    const Points points = pointsOf(rule, pointsInput(run, sheet));
    if (points.sum >= *needed) {
        return;
    }
    const bool surely = points.mostPossible < *needed;
    Finding finding;
    finding.path = sheet.place(u"fields"_s);
    finding.otherPath = u"class"_s;
    finding.code = surely ? FindingCode::PointsShort : FindingCode::PointsOpen;
    finding.args = {{u"points"_s, QString::number(points.sum)}, {u"needed"_s, QString::number(*needed)},
        {u"gaps"_s, points.gaps.join(u',')}, {u"outside"_s, points.outsideTheTable.join(u',')}};
    run.report(rule, std::move(finding));
    if (!surely) {
        run.findings().last().severity = rulebook::Severity::Note;
    }
}

using CheckOfPaper = void (*)(CheckRun& run, const CheckRule& rule, const SeenDocument& document);

void eachOf(CheckRun& run, const QString& kind, CheckOfPaper check)
{
    for (const CheckRule* rule : run.rulesOf(kind)) {
        for (const SeenDocument& document : run.documents()) {
            if (rule->materials.contains(document.material)) {
                check(run, *rule, document);
            }
        }
    }
}

} // namespace

void checkQualification(CheckRun& run)
{
    eachOf(run, u"letter-items"_s, checkLetterItems);
    eachOf(run, u"letter-dates"_s, checkLetterDates);
    eachOf(run, u"points"_s, checkPoints);
    for (const CheckRule* rule : run.rulesOf(u"history-gap"_s)) {
        checkHistory(run, *rule);
    }
    for (const CheckRule* rule : run.rulesOf(u"age-least"_s)) {
        checkAge(run, *rule, true);
    }
    for (const CheckRule* rule : run.rulesOf(u"age-most"_s)) {
        checkAge(run, *rule, false);
    }
    for (const CheckRule* rule : run.rulesOf(u"class-taken"_s)) {
        checkClass(run, *rule);
    }
    for (const CheckRule* rule : run.rulesOf(u"degree-highest"_s)) {
        checkDegree(run, *rule);
    }
}

} // namespace core::checks
