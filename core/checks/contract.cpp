// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/checks/amount.h"

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;

namespace {

/// As the facts say, else as the paper itself does.
void checkLanguage(CheckRun& run, const CheckRule& rule)
{
    QString language = run.facts().text(u"contract.language"_s);
    QString path = u"contract.language"_s;
    if (language.isEmpty()) {
        for (const SeenDocument& document : run.documents()) {
            if (document.material == "M07"_L1 && !document.language.isEmpty()) {
                language = document.language;
                path = document.place(u"language"_s);
            }
        }
    }
    if (language.isEmpty()) {
        run.need(u"contract.language"_s);
    } else if (language != "zh"_L1) {
        Finding finding = findingAt(path, FindingCode::ContractNotChinese);
        finding.args = {{u"language"_s, language}};
        run.report(rule, std::move(finding));
    }
}

/// The seven items of S1 Q10.
void checkItems(CheckRun& run, const CheckRule& rule)
{
    if (!run.facts().has(u"contract.has"_s)) {
        run.need(u"contract.has"_s);
        return;
    }
    const QStringList there = run.facts().list(u"contract.has"_s);
    QStringList missing = rulebook::knownFact(u"contract.has"_s)->values;
    missing.removeIf([&there](const QString& item) { return there.contains(item); });
    if (!missing.isEmpty()) {
        Finding finding = findingAt(u"contract.has"_s, FindingCode::ContractItemsMissing);
        finding.args = {{u"items"_s, missing.join(u',')}};
        run.report(rule, std::move(finding));
    }
}

/// Which way the days around the submission run, as the office reads the rule (domain §12).
QString windowOf(const CheckRun& run) { return run.setting(u"contract-window"_s).toString(); }

/// Begins within so many days of the submission (D02): a blocker in Shenzhen, elsewhere a warning (domain §13.5).
void checkLateStart(CheckRun& run, const CheckRule& rule)
{
    if (windowOf(run) == "off"_L1) {
        return;
    }
    const QDate starts = run.facts().date(u"contract.startsOn"_s);
    const auto days = run.number(rule, u"days"_s);
    if (starts.isNull() || !days) {
        run.need(u"contract.startsOn"_s);
        return;
    }
    const QDate last = run.filedOn().addDays(*days);
    if (starts > last) {
        Finding finding = findingAt(u"contract.startsOn"_s, FindingCode::ContractStartsLate);
        finding.otherPath = u"submittedOn"_s;
        finding.args = {{u"date"_s, dayArg(starts)}, {u"last"_s, dayArg(last)}, {u"days"_s, QString::number(*days)}};
        run.report(rule, std::move(finding));
    }
}

/// No source says which way the ninety days run: a start before the submission is a warning everywhere (domain §13.5),
/// unless the office reads them as running both ways; then it is one before these days.
void checkEarlyStart(CheckRun& run, const CheckRule& rule)
{
    const QDate starts = run.facts().date(u"contract.startsOn"_s);
    const QString window = windowOf(run);
    const int days = window == "both-sides"_L1 ? run.setting(u"contract-window-days"_s).toInt() : 0;
    if (window != "off"_L1 && starts.isValid() && starts < run.filedOn().addDays(-days)) {
        Finding finding = findingAt(u"contract.startsOn"_s, FindingCode::ContractStartsEarly);
        finding.otherPath = u"submittedOn"_s;
        finding.args = {{u"date"_s, dayArg(starts)}, {u"day"_s, dayArg(run.filedOn())}};
        finding.lastSafeDate = starts;
        run.report(rule, std::move(finding));
    }
}

void checkAfterCancellation(CheckRun& run, const CheckRule& rule)
{
    const QDate starts = run.facts().date(u"contract.startsOn"_s);
    const QDate effective = run.facts().date(u"cancellation.effectiveOn"_s);
    if (effective.isNull()) {
        run.need(u"cancellation.effectiveOn"_s);
    } else if (starts.isValid() && starts < effective) {
        Finding finding = findingAt(u"contract.startsOn"_s, FindingCode::ContractBeforeCancellation);
        finding.otherPath = u"cancellation.effectiveOn"_s;
        finding.args = {{u"date"_s, dayArg(starts)}, {u"effective"_s, dayArg(effective)}};
        run.report(rule, std::move(finding));
    }
}

/// The extended contract begins on the day after the old one at the latest.
void checkGap(CheckRun& run, const CheckRule& rule)
{
    const QDate starts = run.facts().date(u"contract.startsOn"_s);
    const QDate previous = run.facts().date(u"contract.previousEndsOn"_s);
    const auto days = run.number(rule, u"days"_s);
    if (previous.isNull() || !days) {
        run.need(u"contract.previousEndsOn"_s);
    } else if (starts.isValid() && starts > previous.addDays(*days)) {
        Finding finding = findingAt(u"contract.startsOn"_s, FindingCode::ContractGap);
        finding.otherPath = u"contract.previousEndsOn"_s;
        finding.args = {{u"date"_s, dayArg(starts)}, {u"previous"_s, dayArg(previous)}};
        run.report(rule, std::move(finding));
    }
}

/// More years than are granted (D22).
void checkTerm(CheckRun& run, const CheckRule& rule)
{
    const QDate starts = run.facts().date(u"contract.startsOn"_s);
    const QDate ends = run.facts().date(u"contract.endsOn"_s);
    const auto years = run.number(rule, u"years"_s);
    if (years && starts.isValid() && ends.isValid() && ends >= starts.addYears(*years)) {
        Finding finding = findingAt(u"contract.endsOn"_s, FindingCode::TermTooLong);
        finding.otherPath = u"contract.startsOn"_s;
        finding.args = {{u"years"_s, QString::number(*years)}};
        run.report(rule, std::move(finding));
    }
}

/// What a paper's field comes to in a year; nothing where there is no amount.
std::optional<double> amountIn(const SeenDocument& document, const QString& field)
{
    const QList<double> amounts = yearlyAmounts(document.field({field}).value_or(QString()));
    return amounts.isEmpty() ? std::nullopt : std::optional(amounts.first());
}

/// The pay that was promised for the class, beside what the tax record says was paid (domain §2.2 M13).
void checkPayKept(CheckRun& run, const CheckRule& rule)
{
    for (const SeenDocument& document : run.documents()) {
        const auto promised = amountIn(document, u"pay"_s);
        const auto paid = amountIn(document, u"paid"_s);
        if (!rule.materials.contains(document.material) || !promised || !paid || *paid >= *promised) {
            continue;
        }
        Finding finding = findingAt(document.place(u"fields/paid"_s), FindingCode::PayNotKept);
        finding.otherPath = document.place(u"fields/pay"_s);
        finding.args = {{u"promised"_s, *document.field({u"pay"_s})}, {u"paid"_s, *document.field({u"paid"_s})}};
        finding.subject = run.namesOf(document.material);
        run.report(rule, std::move(finding));
    }
}

using CheckOfRule = void (*)(CheckRun& run, const CheckRule& rule);

} // namespace

void checkContract(CheckRun& run)
{
    static const QList<std::pair<QString, CheckOfRule>> checks{{u"contract-language"_s, checkLanguage},
        {u"contract-items"_s, checkItems}, {u"contract-late"_s, checkLateStart}, {u"contract-early"_s, checkEarlyStart},
        {u"contract-before-cancellation"_s, checkAfterCancellation}, {u"contract-gap"_s, checkGap},
        {u"term"_s, checkTerm}, {u"pay-kept"_s, checkPayKept}};
    for (const auto& check : checks) {
        for (const CheckRule* rule : run.rulesOf(check.first)) {
            check.second(run, *rule);
        }
    }
}

} // namespace core::checks
