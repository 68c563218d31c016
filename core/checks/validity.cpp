// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include <algorithm>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;

namespace {

/// The last day on which something that ends then has so many months left: the day so many months after which is not
/// past the end ("within N months" is clipped to the month's end).
QDate lastDayWithMonthsLeft(QDate end, int months)
{
    QDate day = end.addMonths(-months);
    while (day.addDays(1).addMonths(months) <= end) {
        day = day.addDays(1);
    }
    return day;
}

/// A paper so many months old at most (domain D16 to D18).
void checkAge(CheckRun& run, const QString& kind, QDate judgedOn)
{
    for (const CheckRule* rule : run.rulesOf(kind)) {
        const auto months = run.number(*rule, u"months"_s);
        for (const SeenDocument& document : run.documents()) {
            if (!rule->materials.contains(document.material) || !months) {
                continue;
            }
            if (document.issuedOn.isNull()) {
                run.need(u"documents.issuedOn"_s);
                continue;
            }
            const QDate last = document.issuedOn.addMonths(*months);
            if (judgedOn <= last) {
                continue;
            }
            Finding finding = findingAt(document.place(u"issuedOn"_s), FindingCode::PaperTooOld);
            finding.args = {{u"date"_s, dayArg(document.issuedOn)}, {u"day"_s, dayArg(judgedOn)},
                {u"months"_s, QString::number(*months)}};
            finding.subject = run.namesOf(document.material);
            finding.lastSafeDate = last;
            run.report(*rule, std::move(finding));
        }
    }
}

/// A day of issue still to come on the day it is judged: mistyped, or the paper is not there yet. Its age, counted from
/// such a day, would pass for years.
void checkIssued(CheckRun& run, const QString& kind, QDate judgedOn)
{
    for (const CheckRule* rule : run.rulesOf(kind)) {
        for (const SeenDocument& document : run.documents()) {
            if (!rule->materials.contains(document.material) || document.issuedOn.isNull()
                || document.issuedOn <= judgedOn) {
                continue;
            }
            Finding finding = findingAt(document.place(u"issuedOn"_s), FindingCode::IssuedLater);
            finding.args = {{u"date"_s, dayArg(document.issuedOn)}, {u"day"_s, dayArg(judgedOn)}};
            finding.subject = run.namesOf(document.material);
            run.report(*rule, std::move(finding));
        }
    }
}

/// A paper that says itself until when it is good.
void checkExpiry(CheckRun& run)
{
    for (const CheckRule* rule : run.rulesOf(u"expiry"_s)) {
        for (const SeenDocument& document : run.documents()) {
            if (!rule->materials.contains(document.material) || document.expiresOn.isNull()
                || run.usedOn() <= document.expiresOn) {
                continue;
            }
            Finding finding = findingAt(document.place(u"expiresOn"_s), FindingCode::PaperExpired);
            finding.args = {{u"date"_s, dayArg(document.expiresOn)}, {u"day"_s, dayArg(run.usedOn())}};
            finding.subject = run.namesOf(document.material);
            finding.lastSafeDate = document.expiresOn;
            run.report(*rule, std::move(finding));
        }
    }
}

/// A day and where it stands.
struct PlacedDay
{
    QDate day;
    QString path;
};

/// The passport's last day: as the record has it, else as the passport itself that is among the papers.
PlacedDay passportEnd(const CheckRun& run)
{
    PlacedDay end{run.facts().date(u"passport.expiresOn"_s), u"passport.expiresOn"_s};
    for (const SeenDocument& document : run.documents()) {
        if (end.day.isNull() && document.material == "M08"_L1 && document.expiresOn.isValid()) {
            end = {document.expiresOn, document.place(u"expiresOn"_s)};
        }
    }
    return end;
}

void checkPassport(CheckRun& run)
{
    const PlacedDay end = passportEnd(run);
    for (const CheckRule* rule : run.rulesOf(u"passport-left"_s)) {
        const auto months = run.number(*rule, u"months"_s);
        if (end.day.isNull()) {
            run.need(u"passport.expiresOn"_s);
            continue;
        }
        if (!months || run.filedOn().addMonths(*months) <= end.day) {
            continue;
        }
        Finding finding = findingAt(end.path, FindingCode::PassportTooShort);
        finding.args = {
            {u"date"_s, dayArg(end.day)}, {u"day"_s, dayArg(run.filedOn())}, {u"months"_s, QString::number(*months)}};
        finding.lastSafeDate = lastDayWithMonthsLeft(end.day, *months);
        run.report(*rule, std::move(finding));
    }
}

void checkResidence(CheckRun& run)
{
    const QDate end = run.facts().date(u"residence.expiresOn"_s);
    for (const CheckRule* rule : run.rulesOf(u"residence-valid"_s)) {
        if (end.isNull() || run.filedOn() <= end) {
            continue;
        }
        Finding finding = findingAt(u"residence.expiresOn"_s, FindingCode::ResidenceExpired);
        finding.args = {{u"date"_s, dayArg(end)}, {u"day"_s, dayArg(run.filedOn())}};
        finding.lastSafeDate = end;
        run.report(*rule, std::move(finding));
    }
}

} // namespace

void checkValidity(CheckRun& run)
{
    checkAge(run, u"age-at-submission"_s, run.filedOn());
    checkAge(run, u"age-at-use"_s, run.usedOn());
    checkIssued(run, u"issued-by-submission"_s, run.filedOn());
    checkIssued(run, u"issued-by-use"_s, std::max({run.facts().date(u"on"_s), run.filedOn(), run.usedOn()}));
    checkExpiry(run);
    checkPassport(run);
    checkResidence(run);
}

} // namespace core::checks
