// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/precheck.h"
#include "core/rulebook/rulebook.h"
#include "tests/support/json_patch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// Facts with nothing wrong in them, to be spoiled in one place, and the rules that the program brings along.
namespace checks_tests {

using namespace Qt::Literals::StringLiterals;

inline const QDate kToday(2026, 3, 2);

inline const core::rulebook::Rulebook& shippedRules()
{
    static const core::Result<core::rulebook::Rulebook> book = core::rulebook::Rulebook::loadShipped();
    return *book;
}

inline QJsonObject objectFrom(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

using support::laidOver;

inline QJsonObject cleanFacts(const QString& procedure, const QString& city)
{
    return laidOver(objectFrom(R"({
        "on": "2026-03-02", "class": "B", "initiator": "employer", "age": 36, "nationality": "GBR",
        "degreeCountry": "GBR", "consulate": "驻英国大使馆", "position": "质量经理", "workLocation": "静安区南京西路1266号",
        "name": {"record": "ANNA MARIA SMITH", "passport": "ANNA MARIA SMITH"},
        "passport": {"number": "X12345678", "expiresOn": "2031-02-14"},
        "contacts": {"applicantEmail": "anna@example.org", "handlerEmail": "hr@example.com",
                     "applicantPhone": "13800001111", "employerPhone": "021-55550000"},
        "employer": {"creditCode": "91320100748204660Q", "filingExpiresOn": "2027-12-31"},
        "contract": {"startsOn": "2026-04-01", "endsOn": "2027-03-31", "language": "zh",
                     "has": ["parties", "place", "duties", "pay", "period", "position", "seal"]}})"),
        {{u"procedure"_s, procedure}, {u"city"_s, city}});
}

/// The answer to facts by the shipped rules of their city and day.
inline core::checks::PrecheckAnswer answerTo(
    const QJsonObject& json, const QList<core::checks::NeededPaper>& papers = {}, bool whole = false,
    const QHash<QString, QVariant>& chosen = {})
{
    const core::Result<core::rulebook::Facts> facts = core::rulebook::Facts::fromJson(json);
    const core::rulebook::RuleView& rules = shippedRules().forCase(facts->text(u"city"_s), facts->date(u"on"_s));
    return core::checks::precheck({.rules = rules,
        .facts = *facts,
        .procedure = facts->text(u"procedure"_s),
        .papers = papers,
        .chosen = chosen,
        .posts = {},
        .documents = {},
        .factsAreWhole = whole});
}

/// The first finding of a return reason; null where there is none.
inline const core::checks::Finding* findingOf(const core::checks::PrecheckAnswer& answer, const QString& rule)
{
    const auto found = std::ranges::find(answer.findings, rule, &core::checks::Finding::rule);
    return found == answer.findings.end() ? nullptr : &*found;
}

} // namespace checks_tests
