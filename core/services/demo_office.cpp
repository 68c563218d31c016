// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_office.h"

#include "core/rulebook/rulebook.h"
#include "core/services/demo_cases.h"
#include "core/services/demo_copies.h"
#include "core/storage/store.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOfficeAgeDays = 600; // older than any of its cases

/// The first day on which the national rules have the procedure.
QDate firstDayOf(const rulebook::Rulebook& rules, const QString& procedure)
{
    QDate first;
    for (const rulebook::RulePack& pack : rules.packs()) {
        const bool isEarlier = first.isNull() || pack.from < first;
        if (isEarlier && rules.forCase(u"national"_s, pack.from).procedure(procedure) != nullptr) {
            first = pack.from;
        }
    }
    return first;
}

/// Lives the office's past on a clock of its own; the office is closed when that is done.
Result<storage::StoreAccess> liveThePast(
    const QString& storePath, const OfficeEnvironment& environment, const DemoSize& size, const QString& passphrase)
{
    const Result<demo::DemoNames> names = demo::DemoNames::load(size.seed);
    if (!names) {
        return names.failure();
    }
    const Result<rulebook::Rulebook> rules = rulebook::Rulebook::loadShipped();
    if (!rules) {
        return rules.failure();
    }
    const QDate today = environment.clock.today();
    const Result<demo::DemoPlan> plan = demo::DemoPlan::load(rules->forCase(u"national"_s, today));
    if (!plan) {
        return plan.failure();
    }
    const QDate rulesBegin = firstDayOf(*rules, plan->procedure());
    demo::DemoTimeline timeline(rulesBegin);
    StandingClock clock(timeline.notBeforeFirst(today.addDays(-kOfficeAgeDays)));
    const Result<std::unique_ptr<Office>> office =
        Office::create(storePath, {clock, environment.salts, environment.passphraseCost}, names->officeName(),
            names->staff().first(), passphrase);
    if (!office) {
        return office.failure();
    }
    demo::DemoCases cases(**office, *names, *plan, timeline, today);
    constexpr int kClients = 3;
    cases.addOffice(clock.today(), kClients);
    const int lives = std::min(size.people, static_cast<int>(plan->people().size()));
    for (int number = 0; number < lives; ++number) {
        cases.addPerson(number);
    }
    if (const Result<void> lived = timeline.run(clock); !lived) {
        return lived.failure();
    }
    clock.setToday(timeline.notBeforeFirst(today.addDays(-1))); // an act of noon would lie ahead of the morning's clock
    const Result<void> copied = demo::copyPeople(**office, *names, size.people, rulesBegin);
    return copied ? Result<storage::StoreAccess>((*office)->store().access()) : copied.failure();
}

} // namespace

Result<std::unique_ptr<Office>> makeDemoOffice(
    const QString& storePath, const OfficeEnvironment& environment, const DemoSize& size, const QString& passphrase)
{
    const Result<storage::StoreAccess> access = liveThePast(storePath, environment, size, passphrase);
    return access ? Office::open(storePath, environment, OfficeMode::ReadWrite, *access)
                  : Result<std::unique_ptr<Office>>(access.failure());
}

} // namespace core::services
