// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_words.h"

#include "ui/models/words.h"

namespace ui::models {

using namespace Qt::Literals::StringLiterals;

bool PlanWords::isPlanned(const QString& procedure)
{
    static const QStringList planned{u"new-overseas"_s, u"new-domestic"_s, u"transfer"_s};
    return planned.contains(procedure);
}

QString PlanWords::of(const core::workflow::ContractPlan& plan, core::types::Lang lang)
{
    const auto day = [lang](QDate date) { return Words::ofDate(date, lang); };
    if (plan.locked) {
        return tr("The contract begins on %1. Since the submission that cannot be changed: other dates mean to cancel "
                  "and apply anew.")
            .arg(day(plan.startsOn));
    }
    QStringList lines;
    if (plan.latest) {
        lines.append(tr("To begin on %1, file by %2: %n working day(s) for the authority, decided by %3.", nullptr,
            plan.decisionWorkingDays)
                         .arg(day(plan.startsOn), day(plan.latest->date), day(plan.decided->date)));
        if (plan.visaDays > 0) {
            lines.append(tr("After that, %n day(s) for the visa and the journey.", nullptr, plan.visaDays));
        }
    } else {
        lines.append(tr("To begin on %1, the decision has to have come by %2. No time limit of the authority is known.")
                         .arg(day(plan.startsOn), day(plan.decided->date)));
    }
    if (plan.earliest) {
        lines.append((plan.windowSeverity == core::rulebook::Severity::Blocker
                          ? tr("Not before %1, else it is returned: the contract begins within %n day(s) of the "
                               "submission.",
                              nullptr, plan.windowDays)
                          : tr("⚠ Better not before %1. Only a warning: Shenzhen wants the contract to begin within "
                               "%n day(s) of the submission, no rule is known here.",
                              nullptr, plan.windowDays))
                         .arg(day(plan.earliest->date)));
    }
    if (plan.tooLate) {
        lines.append(tr("⚠ The last day to file has passed: choose a later start."));
    }
    if (plan.latest && plan.latest->provisional) {
        lines.append(tr("An estimate: no holidays are published yet for a year on the way."));
    }
    return lines.join(u'\n');
}

} // namespace ui::models
