// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_service.h"
#include "core/services/case_service.h"
#include "core/services/recording.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store_meta.h"
#include "tests/bench/benches.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"

#include <array>
#include <cstdio>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int kCases = 100'000;
constexpr int kCasesOfAnAct = 10'000;
constexpr int kShown = 100; // of each group, as the window asks
constexpr int kDaysShown = 30;
constexpr int kDaysOfEntry = 1'000;
constexpr int kOpenOneIn = 4;
constexpr double kMostForToday = 200; // milliseconds; with a factor of 2 to spare
constexpr double kSpare = 2;

template <typename T> T given(Result<T> result)
{
    if (!result) {
        giveUp(failureName(result.failure().code));
    }
    return std::move(result).value();
}

domain::CaseRecord inventedCase(int number, PersonId person, EmployerId employer, QDate today)
{
    static const std::array kCities{u"beijing"_s, u"shanghai"_s, u"shenzhen"_s, u"guangzhou"_s};
    domain::CaseRecord record;
    record.number = u"B-%1"_s.arg(number, 6, 10, QChar(u'0'));
    record.procedure = u"new-overseas"_s;
    record.person = person;
    record.employer = employer;
    record.city = kCities[static_cast<std::size_t>(number) % kCities.size()];
    record.permitClass = u"B"_s;
    record.stage = u"entered"_s;
    record.enteredOn = today.addDays(kDaysOfEntry / 2 - number % kDaysOfEntry);
    record.noticeIssuedOn = record.enteredOn.addDays(-20);
    record.visaObtainedOn = record.enteredOn.addDays(-5);
    record.submittedOn = record.enteredOn.addDays(-40);
    record.openedOn = record.enteredOn.addDays(-60);
    record.stageSince = record.enteredOn;
    record.rulesOn = today;
    record.status = number % kOpenOneIn == 0 ? domain::CaseStatus::Open : domain::CaseStatus::Closed;
    return record;
}

void addCases(services::Office& office, int from, EmployerId employer)
{
    storage::Act act = given(services::beginAct(office, u"bench"_s, u"case"_s, 1));
    for (int number = from; number < from + kCasesOfAnAct; ++number) {
        domain::Person person;
        person.surname = u"BENCH"_s;
        person.givenNames = u"P%1"_s.arg(number);
        const PersonId id = given(act.insert(person));
        domain::Passport passport;
        passport.person = id;
        passport.number = u"B%1"_s.arg(number, 8, 10, QChar(u'0'));
        passport.expiresOn = office.today().addDays(number % (10 * 365));
        (void)given(act.insert(passport));
        (void)given(act.insert(inventedCase(number, id, employer, office.today())));
    }
    (void)given(services::commitAct(office, act, {}));
}

/// One case in four is open: a quarter of a lifetime's cases at once is more than any office has.
void fill(services::Office& office)
{
    domain::Employer employer;
    employer.name = {u"试验单位"_s, u"Bench Employer"_s};
    storage::Act act = given(services::beginAct(office, u"bench"_s, u"employer"_s, 1));
    const EmployerId id = given(act.insert(employer));
    (void)given(services::commitAct(office, act, {}));
    for (int from = 0; from < kCases; from += kCasesOfAnAct) {
        addCases(office, from, id);
    }
}

} // namespace

QList<Figure> agendaBench(Workshop& workshop)
{
    const std::unique_ptr<services::Office> writer = workshop.makeOffice(u"agenda"_s);
    const Stopwatch filling;
    fill(*writer);
    std::printf("  100,000 cases made in %.1f s\n", filling.elapsed() / 1000);
    const Stopwatch opening;
    const auto reader = given(services::Office::open(
        workshop.path(u"agenda.permitdesk"_s), workshop.environment(), services::OfficeMode::ReadOnly));
    std::printf("  opened for reading in %.0f ms\n", opening.elapsed());
    QList<Cost> costs;
    for (int i = 0; i < 5; ++i) {
        const Stopwatch stopwatch;
        const auto overview =
            given(services::AgendaService(*reader).overview(reader->today().addDays(kDaysShown), kShown));
        costs.append(stopwatch.cost());
        if (overview.items.isEmpty()) {
            giveUp(u"an office with nothing to do"_s);
        }
    }
    std::printf("  first %.0f ms, then %.0f ms\n", costs.first().elapsed, middle(costs).elapsed);
    const Stopwatch listing;
    (void)given(services::CaseService(*reader).list({{u"open"_s, u"true"_s}}));
    std::printf("  list of the 25,000 open cases %.0f ms\n", listing.elapsed());
    return {within(u"Today on 100,000 cases"_s, costs.first().elapsed, kMostForToday / kSpare, u"ms"_s)};
}

} // namespace bench
