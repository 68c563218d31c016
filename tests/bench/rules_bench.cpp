// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"
#include "core/rulebook/rulebook.h"
#include "core/workflow/deadlines.h"
#include "core/workflow/integration_router.h"
#include "tests/bench/benches.h"
#include "tests/bench/stopwatch.h"

#include <array>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int kFacts = 10'000;
constexpr double kMostForRoutes = 1'000;    // milliseconds
constexpr double kMostForDeadlines = 3'000; // milliseconds
constexpr int kDaysOfEntry = 200;

/// Cases over all cities and classes, each with every date of the overseas route.
QList<rulebook::Facts> factsOfManyCases()
{
    static const std::array kCities{u"national"_s, u"beijing"_s, u"shanghai"_s, u"shenzhen"_s, u"guangzhou"_s};
    static const std::array kClasses{u"A"_s, u"B"_s, u"C"_s};
    QList<rulebook::Facts> all;
    for (std::size_t i = 0; i < kFacts; ++i) {
        rulebook::Facts facts;
        facts.set(u"on"_s, QDate(2026, 1, 5));
        facts.set(u"city"_s, kCities[i % kCities.size()]);
        facts.set(u"class"_s, kClasses[i % kClasses.size()]);
        facts.set(u"procedure"_s, u"new-overseas"_s);
        facts.set(u"submittedOn"_s, QDate(2026, 1, 5));
        facts.set(u"notice.issuedOn"_s, QDate(2026, 1, 31));
        facts.set(u"passport.expiresOn"_s, QDate(2030, 8, 31));
        facts.set(u"enteredOn"_s, QDate(2026, 2, 1).addDays(static_cast<qint64>(i) % kDaysOfEntry));
        all.append(facts);
    }
    return all;
}

/// People over all cities and wishes, with each of the papers that the integration met.
QList<rulebook::Facts> factsOfManyHolders()
{
    static const std::array kCities{u"national"_s, u"beijing"_s, u"shanghai"_s, u"shenzhen"_s, u"guangzhou"_s};
    static const std::array kWishes{u"continue"_s, u"e-permit"_s, u"extend"_s, u"cancel"_s};
    static const std::array kPapers{u"card-held"_s, u"card-lost"_s, u"electronic"_s, u"none"_s};
    constexpr int kDaysOfPapers = 900;
    QList<rulebook::Facts> all;
    for (std::size_t i = 0; i < kFacts; ++i) {
        const QDate day = QDate(2024, 6, 1).addDays(static_cast<qint64>(i) % kDaysOfPapers);
        const QString& paper = kPapers[i / kCities.size() % kPapers.size()];
        rulebook::Facts facts;
        facts.set(u"on"_s, QDate(2026, 1, 5));
        facts.set(u"city"_s, kCities[i % kCities.size()]);
        facts.set(u"wants"_s, kWishes[i / 20 % kWishes.size()]);
        facts.set(u"permit.state"_s, paper);
        if (paper == u"none"_s) {
            facts.set(u"notice.state"_s, u"approved"_s);
            facts.set(u"notice.approvedOn"_s, day);
        } else {
            facts.set(u"permit.expiresOn"_s, day);
        }
        all.append(facts);
    }
    return all;
}

Figure routesOfManyHolders(const rulebook::Rulebook& book)
{
    const QList<rulebook::Facts> holders = factsOfManyHolders();
    const Stopwatch stopwatch;
    for (const rulebook::Facts& facts : holders) {
        if (!workflow::route(book.forCase(facts.text(u"city"_s), facts.date(u"on"_s)), facts).isDetermined()) {
            giveUp(u"a holder without a way"_s);
        }
    }
    return within(u"route of 10,000 facts"_s, stopwatch.cost().elapsed, kMostForRoutes, u"ms"_s);
}

Figure deadlinesOfManyCases(const rulebook::Rulebook& book, const calendar::WorkingCalendar& calendar)
{
    const QList<rulebook::Facts> cases = factsOfManyCases();
    const Stopwatch stopwatch;
    for (const rulebook::Facts& facts : cases) {
        const auto answer =
            workflow::deadlines(book.forCase(facts.text(u"city"_s), facts.date(u"on"_s)), calendar, facts);
        if (!answer || answer->deadlines.isEmpty()) {
            giveUp(u"a case without deadlines"_s);
        }
    }
    return within(u"deadlines of 10,000 facts"_s, stopwatch.cost().elapsed, kMostForDeadlines, u"ms"_s);
}

} // namespace

QList<Figure> rulesBench(Workshop&)
{
    const Result<rulebook::Rulebook> book = rulebook::Rulebook::loadShipped();
    const Result<calendar::WorkingCalendar> calendar = calendar::WorkingCalendar::loadShipped();
    if (!book || !calendar) {
        giveUp(u"the shipped rules cannot be read"_s);
    }
    return {routesOfManyHolders(*book), deadlinesOfManyCases(*book, *calendar)};
}

} // namespace bench
