// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/mrz.h"

#include "core/types/half_width.h"
#include "core/types/mrz_layout.h"

namespace core::types {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace td3;

constexpr int kExpiryReach = 50;
constexpr int kCentury = 100;

QString withoutFillers(QString field) { return field.remove(u'<'); }

QString words(QString field) { return field.replace(u'<', u' ').simplified(); }

/// A two-digit year's day in the century of today; invalid where day or month are none or left open.
QDate inThisCentury(const QString& sixDigits, QDate today)
{
    const int century = today.year() / kCentury * kCentury;
    const bool open = sixDigits.contains(u'<');
    return open
               ? QDate()
               : QDate(century + sixDigits.first(2).toInt(), sixDigits.sliced(2, 2).toInt(), sixDigits.last(2).toInt());
}

/// 29 February has no counterpart in every century, so the other centuries are asked for the same digits again.
QDate shifted(const QString& sixDigits, QDate today, int centuries)
{
    return inThisCentury(sixDigits, today.addYears(centuries * kCentury));
}

QDate birthOf(const QString& sixDigits, QDate today)
{
    const QDate near = inThisCentury(sixDigits, today);
    return near.isValid() && near <= today ? near : shifted(sixDigits, today, -1);
}

QDate expiryOf(const QString& sixDigits, QDate today)
{
    for (const int centuries : {0, -1, 1}) {
        const QDate day = shifted(sixDigits, today, centuries);
        if (day.isValid() && std::abs(day.year() - today.year()) <= kExpiryReach) {
            return day;
        }
    }
    return {};
}

ValueProblem problemAt(FailureCode code, int line, qsizetype place, QMap<QString, QString> args, bool blocking = true)
{
    args.insert(u"line"_s, QString::number(line));
    return {code, static_cast<int>(place) + 1, std::move(args), blocking};
}

void addLength(const QString& text, int line, ValueProblems& problems)
{
    if (text.size() != kLength) {
        problems.append({FailureCode::MrzBadLength, 0,
            {{u"line"_s, QString::number(line)}, {u"length"_s, QString::number(text.size())},
                {u"expected"_s, QString::number(kLength)}},
            true});
    }
}

void addUnknownState(const QString& line, int number, const MrzField& field, ValueProblems& problems)
{
    const QString code = field.in(line);
    if (!Nationality::fromMrz(code).ok()) {
        problems.append(problemAt(
            FailureCode::ValueUnknown, number, field.start, {{u"field"_s, QString(field.name)}, {u"text"_s, code}}));
    }
}

ValueProblems line1Problems(const QString& line)
{
    ValueProblems problems;
    if (line.front() != u'P') {
        problems.append(problemAt(
            FailureCode::ValueBadCharacter, 1, 0, {{u"character"_s, line.first(1)}, {u"expected"_s, u"P"_s}}));
    }
    for (const MrzField& field : {kIssuingState, kName}) {
        addCharacterProblems(line, 1, field, problems);
    }
    addUnknownState(line, 1, kIssuingState, problems);
    if (words(kName.in(line)).isEmpty()) {
        problems.append(problemAt(FailureCode::NameEmpty, 1, kName.start, {}));
    } else if (line.back() != u'<') {
        problems.append(problemAt(FailureCode::MrzNameTruncated, 1, kLength - 1, {}, false));
    }
    return problems;
}

void addDateProblems(const QString& line, QDate today, ValueProblems& problems)
{
    const QString birth = kBirth.in(line);
    if (!birth.contains(u'<') && !birthOf(birth, today).isValid()) {
        problems.append(problemAt(
            FailureCode::DateNotADate, 2, kBirth.start, {{u"field"_s, QString(kBirth.name)}, {u"text"_s, birth}}));
    }
    const QString expiry = kExpiry.in(line);
    if (!expiryOf(expiry, today).isValid()) {
        problems.append(problemAt(
            FailureCode::DateNotADate, 2, kExpiry.start, {{u"field"_s, QString(kExpiry.name)}, {u"text"_s, expiry}}));
    }
}

void addNumberProblems(const QString& line, ValueProblems& problems)
{
    for (ValueProblem problem : PassportNumber::problems(withoutFillers(kNumber.in(line)))) {
        if (problem.blocking) {
            problem.args.insert(u"line"_s, u"2"_s);
            problem.args.insert(u"field"_s, QString(kNumber.name));
            problem.at = 1;
            problems.append(problem);
        }
    }
}

ValueProblems line2Problems(const QString& line, QDate today)
{
    ValueProblems problems;
    for (const MrzField& field : {kNumber, kNationality, kBirth, kSex, kExpiry, kOptional}) {
        addCharacterProblems(line, 2, field, problems);
    }
    for (const MrzField& field : {kNumber, kBirth, kExpiry}) {
        addCheckProblem(line, field.name, field.in(line), field.start + field.length, problems);
    }
    addNumberLookAlikes(line, kNumber, problems);
    addCheckProblem(line, kOptional.name, kOptional.in(line), kOptionalCheck, problems);
    addCheckProblem(line, "composite"_L1, compositeOf(line), kCompositeCheck, problems);
    addUnknownState(line, 2, kNationality, problems);
    if (!parseSex(kSex.in(line)).ok()) {
        problems.append(problemAt(
            FailureCode::ValueUnknown, 2, kSex.start, {{u"field"_s, QString(kSex.name)}, {u"text"_s, kSex.in(line)}}));
    }
    addDateProblems(line, today, problems);
    addNumberProblems(line, problems);
    return problems;
}

} // namespace

ValueProblems Mrz::problems(const QString& line1, const QString& line2, QDate today)
{
    const QString first = tidyCode(line1);
    const QString second = tidyCode(line2);
    ValueProblems problems;
    addLength(first, 1, problems);
    addLength(second, 2, problems);
    return problems.isEmpty() ? line1Problems(first) + line2Problems(second, today) : problems;
}

Result<Mrz> Mrz::parse(const QString& line1, const QString& line2, QDate today)
{
    if (std::optional<Failure> failure = firstBlocking(problems(line1, line2, today))) {
        return *std::move(failure);
    }
    return Mrz(tidyCode(line1), tidyCode(line2), today);
}

Mrz::Mrz(const QString& line1, const QString& line2, QDate today)
    : m_nameTruncated(line1.back() != u'<'), m_number(PassportNumber::parse(withoutFillers(kNumber.in(line2))).value()),
      m_issuingState(Nationality::fromMrz(kIssuingState.in(line1)).value()),
      m_nationality(Nationality::fromMrz(kNationality.in(line2)).value()), m_birth(birthOf(kBirth.in(line2), today)),
      m_expiry(expiryOf(kExpiry.in(line2), today)), m_sex(parseSex(kSex.in(line2)).value()),
      m_optionalData(withoutFillers(kOptional.in(line2)))
{
    const QString name = kName.in(line1);
    const qsizetype parting = name.indexOf("<<"_L1);
    m_surname = words(parting < 0 ? name : name.first(parting));
    m_givenNames = words(parting < 0 ? QString() : name.sliced(parting));
}

} // namespace core::types
