// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"
#include "core/rulebook/rulebook.h"
#include "core/services/fact_checks.h"
#include "core/workflow/deadlines.h"
#include "core/workflow/integration_router.h"
#include "tests/bench/benches.h"
#include "tests/bench/stopwatch.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int kFacts = 10'000;
constexpr double kMostForRoutes = 1'000;    // milliseconds
constexpr double kMostForDeadlines = 3'000; // milliseconds
constexpr double kMostForChecks = 10'000;   // milliseconds: one case within one
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

/// A case with a dozen papers, whose readings are compared with the record and with each other.
rulebook::Facts factsWithPapers()
{
    QJsonArray documents;
    for (int i = 1; i <= 12; ++i) {
        documents.append(QJsonObject{{u"material"_s, u"M%1"_s.arg(i, 2, 10, QChar(u'0'))},
            {u"issuedOn"_s, u"2025-12-01"_s}, {u"language"_s, u"en"_s}, {u"country"_s, u"GBR"_s},
            {u"translated"_s, true}, {u"sealed"_s, true}, {u"authenticated"_s, i % 2 == 0},
            {u"fields"_s, QJsonObject{{u"name"_s, u"ANNA MARIA SMITH"_s}, {u"passport"_s, u"X12345687"_s},
                              {u"birth"_s, u"1990-02-15"_s}, {u"start"_s, u"2026-02-01"_s}}}});
    }
    const auto facts = rulebook::Facts::fromJson({{u"on"_s, u"2026-01-05"_s}, {u"city"_s, u"shenzhen"_s},
        {u"procedure"_s, u"new-overseas"_s}, {u"class"_s, u"B"_s}, {u"nationality"_s, u"GBR"_s},
        {u"name"_s, QJsonObject{{u"record"_s, u"ANNA MARIA SMITH"_s}, {u"passport"_s, u"ANNA MARIA SMITH"_s}}},
        {u"passport"_s, QJsonObject{{u"number"_s, u"X12345678"_s}, {u"expiresOn"_s, u"2031-02-14"_s}}},
        {u"contract"_s, QJsonObject{{u"startsOn"_s, u"2026-02-01"_s}, {u"language"_s, u"zh"_s}}},
        {u"documents"_s, documents}});
    if (!facts) {
        giveUp(u"facts that cannot be read"_s);
    }
    return *facts;
}

Figure checksOfManyCases(const rulebook::Rulebook& book)
{
    const rulebook::Facts facts = factsWithPapers();
    const rulebook::RuleView& rules = book.forCase(facts.text(u"city"_s), facts.date(u"on"_s));
    const Stopwatch stopwatch;
    for (int i = 0; i < kFacts; ++i) {
        const auto answer = services::checkFacts(rules, facts);
        if (!answer || answer->findings.isEmpty()) {
            giveUp(u"a case with nothing to find"_s);
        }
    }
    return within(u"checks of 10,000 cases"_s, stopwatch.cost().elapsed, kMostForChecks, u"ms"_s);
}

} // namespace

QList<Figure> rulesBench(Workshop&)
{
    const Result<rulebook::Rulebook> book = rulebook::Rulebook::loadShipped();
    const Result<calendar::WorkingCalendar> calendar = calendar::WorkingCalendar::loadShipped();
    if (!book || !calendar) {
        giveUp(u"the shipped rules cannot be read"_s);
    }
    return {routesOfManyHolders(*book), deadlinesOfManyCases(*book, *calendar), checksOfManyCases(*book)};
}

} // namespace bench
