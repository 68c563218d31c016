// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/credit_code.h"

#include "core/types/half_width.h"

#include <array>

namespace core::types {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLength = 18;
constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr int kModulus = 31;
/// A character's place in the alphabet, by its code; -1 for one that is not of it.
constexpr std::array kValues = [] {
    std::array<int, 128> values{};
    values.fill(-1);
    for (qsizetype i = 0; i < kModulus; ++i) {
        values[kAlphabet[i].unicode()] = static_cast<int>(i);
    }
    return values;
}();

int valueOf(QChar c) { return c.unicode() < kValues.size() ? kValues[c.unicode()] : -1; }

// W(i) = 3^(i-1) mod 31
constexpr std::array kWeights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

// Positions 9–17 are an organisation code of GB 11714 with a check of its own at 17.
constexpr qsizetype kOrganisationStart = 8;
constexpr qsizetype kOrganisationCheck = 16;
constexpr int kOrganisationModulus = 11;
constexpr std::array kOrganisationWeights{3, 7, 9, 10, 5, 8, 4, 2};

/// The sign that a character outside the alphabet was most likely meant to be (domain §4.2), or a null one.
QChar meantBy(QChar c)
{
    switch (c.unicode()) {
    case u'I':
        return u'1';
    case u'O':
        return u'0';
    case u'S':
        return u'5';
    case u'Z':
        return u'2';
    case u'V':
        return u'U';
    default:
        return latinTwin(c);
    }
}

QString expectedCheck(const QString& code)
{
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        sum += valueOf(code[static_cast<qsizetype>(i)]) * kWeights[i];
    }
    return QString(kAlphabet[(kModulus - sum % kModulus) % kModulus]);
}

int organisationValue(QChar c) { return c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10; }

QString expectedOrganisationCheck(const QString& code)
{
    int sum = 0;
    for (std::size_t i = 0; i < kOrganisationWeights.size(); ++i) {
        sum += organisationValue(code[kOrganisationStart + static_cast<qsizetype>(i)]) * kOrganisationWeights[i];
    }
    const int check = kOrganisationModulus - sum % kOrganisationModulus;
    return check == 10 ? u"X"_s : QString::number(check % kOrganisationModulus);
}

ValueProblems characterProblems(const QString& code)
{
    ValueProblems problems;
    for (int i = 0; i < code.size(); ++i) {
        const QChar meant = meantBy(code[i]);
        if (!meant.isNull()) {
            problems.append({FailureCode::ValueLookAlike, i + 1,
                {{u"character"_s, QString(code[i])}, {u"expected"_s, QString(meant)}}, true});
        } else if (valueOf(code[i]) < 0) {
            problems.append({FailureCode::ValueBadCharacter, i + 1, {{u"character"_s, QString(code[i])}}, true});
        }
    }
    return problems;
}

void addCheckProblem(FailureCode code, const QString& text, qsizetype place, const QString& expected, bool blocking,
    ValueProblems& problems)
{
    const QString found = text.sliced(place, 1);
    if (found != expected) {
        problems.append(
            {code, static_cast<int>(place) + 1, {{u"expected"_s, expected}, {u"found"_s, found}}, blocking});
    }
}

} // namespace

ValueProblems CreditCode::problems(const QString& text)
{
    const QString code = tidyCode(text);
    if (code.isEmpty()) {
        return {{FailureCode::ValueEmpty, 0, {}, true}};
    }
    ValueProblems problems = characterProblems(code);
    if (code.size() != kLength) {
        const QString wanted = QString::number(kLength);
        problems.append({FailureCode::ValueBadLength, 0,
            {{u"length"_s, QString::number(code.size())}, {u"min"_s, wanted}, {u"max"_s, wanted}}, true});
        return problems;
    }
    // A check can be computed as soon as all before it is of the alphabet, whatever stands in its own place.
    if (problems.isEmpty() || problems.front().at == kLength) {
        addCheckProblem(FailureCode::ValueBadCheckDigit, code, kLength - 1, expectedCheck(code), true, problems);
        addCheckProblem(FailureCode::CreditCodeOrganisationPart, code, kOrganisationCheck,
            expectedOrganisationCheck(code), false, problems);
    }
    return problems;
}

Result<CreditCode> CreditCode::parse(const QString& text)
{
    if (std::optional<Failure> failure = firstBlocking(problems(text))) {
        return *std::move(failure);
    }
    return CreditCode(tidyCode(text));
}

} // namespace core::types
